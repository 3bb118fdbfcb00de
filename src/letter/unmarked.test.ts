import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readMarkdown} from './markdown.ts'
import {readMarked} from './marked.ts'
import type {RawLetter} from './raw-block.ts'
import {plainParagraphs, readUnmarked} from './unmarked.ts'

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

describe('paragraphs without mark-up beside others', () => {
  const plain = fc.constantFrom(
    'I kept it, for now.',
    'Two lines,\nof which none is marked.',
    'lena@park.example'
  )
  const marked = fc.constantFrom(
    '# A heading',
    'A title\n===',
    '- first\n- second',
    '- an item\n\n  that goes on',
    '1. one',
    '> quoted\nlazily',
    'a *word* and `code`',
    'see [this][it] &amp; [that](http://park.example)[^1]',
    '[it]: http://park.example "Park"',
    '[^1]: A note,\n\n    longer than a line.',
    'a | b\n--|--\n1 | 2',
    '    indented(code)',
    '\tI indent each of my paragraphs by a tab.',
    '• an item\n• another',
    '---',
    ' '
  )
  const acrossParagraphs = fc.constantFrom('```\ncode\n\nof two parts\n```', '<!-- a comment\n\nof two -->')
  const glue = fc.constantFrom('\n\n', '\n\n', '\r\n\r\n', '\n\n\n', '\n', '\n \n')
  const text = fc
    .array(
      fc.tuple(
        fc.oneof(
          {weight: 10, arbitrary: plain},
          {weight: 20, arbitrary: marked},
          {weight: 1, arbitrary: acrossParagraphs}
        ),
        glue
      ),
      {minLength: 2, maxLength: 9}
    )
    .map((parts) => parts.flat().join(''))

  it('are read as the parser reads them', () => {
    let spared = 0
    fc.assert(
      fc.property(text, (source) => {
        if (plainParagraphs(source).length > 0) spared++
        expect(shape(readMarkdown(source))).toEqual(shape(readMarked(source)))
      }),
      {numRuns: 400}
    )
    expect(spared).toBeGreaterThan(100)
  })
})
