import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parseLetter} from '../../letter/parse-letter.ts'
import {odd} from './testing/odd-text.ts'
import {maskedOutline, outlineOf} from './outline.ts'

const read = (source: string, format: 'markdown' | 'text' = 'markdown'): readonly string[] =>
  outlineOf(parseLetter(source, {format})).map(({pieces}) =>
    pieces.map(({start, end, text}) => text ?? source.slice(start, end)).join('')
  )

test('markup is gone, the text is as written', () => {
  const source =
    'Dear Ms. Okafor,\n\nI **kept** `asyncio` out of the [parser](https://a.example) “for good” — R&amp;D, caf&eacute;.\\\nTwice<br>over.\n\nKind regards,\nTomas'
  expect(read(source)).toEqual([
    'Dear Ms. Okafor,',
    'I kept asyncio out of the parser “for good” — R&D, café.\n\nTwice\nover.',
    'Kind regards,',
    'Tomas'
  ])
})

test('plain text is shown as it is, markup and all', () => {
  expect(read('Dear Ms. Okafor,\n\nI *kept* R&amp;D.', 'text')).toEqual([
    'Dear Ms. Okafor,',
    'I *kept* R&amp;D.'
  ])
})

test('what a reference stands for is left out of a masked outline', () => {
  const source = 'Dear Ms. Okafor,\n\nI kept the queue of a caf&eacute; alive<br>and turned a rewrite down.'
  const pieces = maskedOutline(outlineOf(parseLetter(source))).flatMap((block) => block.pieces)
  expect(pieces.flatMap(({text}) => text ?? [])).toEqual(['\n'])
})

test('pieces stand in order within the source and never overlap', () => {
  fc.assert(
    fc.property(odd, (source) => {
      let end = 0
      for (const {pieces} of outlineOf(parseLetter(source))) {
        for (const piece of pieces) {
          expect(piece.start).toBeGreaterThanOrEqual(end)
          expect(piece.end).toBeGreaterThan(piece.start - 1)
          end = piece.end
        }
      }
      expect(end).toBeLessThanOrEqual(source.length)
    })
  )
})
