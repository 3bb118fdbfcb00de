import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readMarked} from './markdown.ts'
import type {RawLetter} from './raw-block.ts'
import {readUnmarked} from './unmarked.ts'

const shape = ({blocks, comments, masks}: RawLetter): unknown => ({
  blocks: blocks.map(({kind, span, flat, group}) => ({
    kind,
    span,
    runs: flat?.runs,
    text: flat?.text,
    group
  })),
  comments,
  masks
})

describe('Markdown without mark-up', () => {
  const piece = fc.constantFrom(
    'I kept it, for now.',
    'It’s CPU‑bound, “slow” and I/O-bound at 3.14t!',
    'Dear Ms. Ito,',
    'costs $5 (net) {or} so: 50 % + more',
    '4 Main St',
    'a - b = c # d 1. e 2) f',
    'www.park.example',
    'lena@park.example'
  )
  const glue = fc.constantFrom(
    '\n\n',
    '\n',
    '\r\n',
    '\r\n\r\n',
    ' ',
    '\n\n\n',
    '\r',
    '\r\r',
    '\n\r\n',
    '\u00A0',
    '\u2028'
  )
  const text = fc
    .array(
      fc.tuple(
        fc.oneof({weight: 6, arbitrary: piece}, {weight: 1, arbitrary: fc.string({maxLength: 9})}),
        glue
      )
    )
    .map((parts) => parts.flat().join(''))

  it('is read as the parser reads it', () => {
    let read = 0
    fc.assert(
      fc.property(text, (source) => {
        const quick = readUnmarked(source)
        if (!quick) return
        read++
        expect(shape(quick)).toEqual(shape(readMarked(source)))
      }),
      {numRuns: 1000}
    )
    expect(read).toBeGreaterThan(100)
  })

  it.each([
    '# A heading',
    'a\n- b',
    'a *b*',
    '`a`',
    'a &amp; b',
    'a\\',
    'a  \nb',
    '\ta',
    'a\n---',
    '> a',
    '1. a',
    '•\ta',
    '<b>',
    'a|b'
  ])('leaves %j to the parser', (source) => {
    expect(readUnmarked(source)).toBeUndefined()
  })
})
