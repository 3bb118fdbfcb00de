import fc from 'fast-check'
import {expect, test} from 'vitest'
import {readMarks, writeMarks} from './marks.ts'

test.each([
  ['a >>b<< c >>d<<', 'a b c d', ['b', 'd']],
  ['>><Company><< >>{{role}}<<', '<Company> {{role}}', ['<Company>', '{{role}}']],
  ['<!-- x -->>>y<<<!-- z -->', '<!-- x -->y<!-- z -->', ['y']],
  [
    '>><<<<<<< HEAD<<\n>>>>>>>>> branch<<',
    '<<<<<<< HEAD\n>>>>>>> branch',
    ['<<<<<<< HEAD', '>>>>>>> branch']
  ],
  ['at the end>><<', 'at the end', ['']],
  ['> quoted, 1 < 2', '> quoted, 1 < 2', []]
])('%j', (marked, text, found) => {
  const {text: plain, spans} = readMarks(marked)
  expect(plain).toBe(text)
  expect(spans.map(({start, end}) => plain.slice(start, end))).toEqual(found)
})

test.each(['>>a', 'a<<', '>>a >>b<< c<<'])('%s does not pair', (marked) => {
  expect(() => readMarks(marked)).toThrow('do not pair')
})

test('what is written can be read again', () => {
  const words = fc.array(fc.tuple(fc.stringMatching(/^[a-z ]{1,5}$/), fc.boolean()))
  fc.assert(
    fc.property(words, (parts) => {
      const marked = parts.map(([text, mark]) => (mark ? `>>${text}<< ` : `${text} `)).join('')
      expect(writeMarks(readMarks(marked))).toBe(marked)
    })
  )
})
