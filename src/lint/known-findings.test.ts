import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parseLetter} from '../letter/parse-letter.ts'
import {LineIndex} from '../letter/lines.ts'
import type {Diagnostic} from './diagnostic.ts'
import {countFindings, placeKeys, siftKnown} from './known-findings.ts'

const letter = `Dear Ms. Okafor,

I kept one service alive. I "leverage" Python, and I leverage SQL.

Kind regards,
Tomas Reyes
`

/** A finding at the words' n-th occurrence. */
function at(text: string, words: string, more: Partial<Diagnostic> = {}, nth = 0): Diagnostic {
  let offset = text.indexOf(words)
  for (let index = 0; index < nth; index++) offset = text.indexOf(words, offset + 1)
  const {line, column} = new LineIndex(text).point(offset)
  const range = {line, column, endLine: line, endColumn: column + words.length}
  return {ruleId: 'buzzword', severity: 1, message: words, ...range, ...more}
}

const keyIn = (text: string, words: string, nth = 0): string =>
  placeKeys(parseLetter(text))(at(text, words, {}, nth))

describe('the key of a place', () => {
  test('is the sentence’s, whatever stands around it', () => {
    const key = keyIn(letter, 'leverage')
    expect(key).toMatch(/^[0-9a-f]{16}$/)
    expect(keyIn(letter, 'leverage', 1)).toBe(key)
    expect(keyIn(letter, 'service')).not.toBe(key)
    expect(keyIn(letter.replace('one service', 'two services'), 'leverage')).toBe(key)
    expect(keyIn(`A line above.\n\n${letter}`, 'leverage')).toBe(key)
    expect(keyIn(letter.replace('SQL', 'Go'), 'leverage')).not.toBe(key)
  })

  test('does not change with typography, line ends and line breaks', () => {
    const key = keyIn(letter, 'leverage')
    expect(keyIn(letter.replace('"leverage"', '“leverage”'), 'leverage')).toBe(key)
    expect(keyIn(letter.replaceAll('\n', '\r\n'), 'leverage')).toBe(key)
    expect(keyIn(letter.replace('Python, and', 'Python,\nand'), 'leverage')).toBe(key)
  })

  test('outside sentences there is one too', () => {
    const code = 'Dear Ms. Okafor,\n\n```\nleverage\n```\n\n\n'
    expect(keyIn(code, 'leverage')).toMatch(/^[0-9a-f]{16}$/)
    expect(placeKeys(parseLetter(code))(at(code, ''))).toMatch(/^[0-9a-f]{16}$/)
    expect(placeKeys(parseLetter(code))({...at(code, ''), line: 99, column: 5})).toMatch(/^[0-9a-f]{16}$/)
  })
})

describe('sifting', () => {
  const keyOf = placeKeys(parseLetter(letter))
  const one = at(letter, 'leverage')
  const two = at(letter, 'leverage', {}, 1)

  test('what is known is suppressed; more of it in a sentence than is known counts', () => {
    const known = countFindings([one], keyOf)
    expect(siftKnown([one], known, keyOf)).toMatchObject({
      kept: [],
      suppressed: [{...one, suppressions: [{kind: 'file', justification: ''}]}]
    })
    expect(siftKnown([one, two], known, keyOf)).toMatchObject({kept: [one, two], suppressed: []})
  })

  test('what is not found any more is told', () => {
    const known = countFindings([one, two], keyOf)
    expect(siftKnown([one], known, keyOf)).toMatchObject({kept: [], suppressed: [one]})
    expect([...siftKnown([one], known, keyOf).unused]).toEqual([['buzzword', new Map([[keyOf(one), 1]])]])
    expect([...siftKnown([], known, keyOf).unused]).toEqual([['buzzword', new Map([[keyOf(one), 2]])]])
  })

  test('another rule, another sentence, a crash and what no rule finds are not known', () => {
    const others = [
      at(letter, 'leverage', {ruleId: 'word-count'}),
      at(letter, 'service'),
      at(letter, 'leverage', {fatal: true}),
      at(letter, 'leverage', {ruleId: null})
    ]
    expect(siftKnown(others, countFindings([one], keyOf), keyOf).kept).toEqual(others)
    expect([...countFindings(others.slice(2), keyOf)]).toEqual([])
  })

  test('what is counted is known, in whatever order, and nothing is lost', () => {
    const words = fc.constantFrom('leverage', 'service', 'Kind', 'Dear', 'SQL')
    const rule = fc.constantFrom('buzzword', 'word-count', null)
    const finding = fc.tuple(words, rule).map(([text, ruleId]) => at(letter, text, {ruleId}))
    fc.assert(
      fc.property(fc.array(finding), fc.array(finding), (before, after) => {
        const known = countFindings(before, keyOf)
        const same = siftKnown(before.toReversed(), known, keyOf)
        expect(same.kept.every(({ruleId}) => ruleId === null)).toBe(true)
        expect(same.unused.size).toBe(0)
        const sifted = siftKnown(after, known, keyOf)
        expect(sifted.kept.length + sifted.suppressed.length).toBe(after.length)
      })
    )
  })
})
