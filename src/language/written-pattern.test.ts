import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parseLetter} from '../letter/parse-letter.ts'
import {PhraseError, PhraseSet} from './phrases.ts'
import {readWrittenPattern} from './written-pattern.ts'

const matches = (pattern: string, text: string): boolean => {
  const {sentences} = parseLetter(`Dear Ms. Ito,\n\n${text}\n\nBest,\nLena`)
  const set = new PhraseSet([[readWrittenPattern(pattern), true] as const])
  return sentences.some(({tokens}) => set.match(tokens).length > 0)
}

test.each([
  ['results-driven', 'I am results-driven.'],
  ['results‑driven', 'I am a results driven coder.'],
  ["don't hesitate", 'Please do not hesitate.'],
  ['don’t hesitate', "Please don't hesitate."],
  ["can't wait", 'I cannot wait.'],
  ['~deep-dive', 'There were two deep dives.'],
  ['(rock-star|~ninja)', 'They want ninjas.'],
  ['( rock-star | ~ninja )', 'They want a rock star.'],
  ['think ( out of | outside ) the? box', 'I think outside box.'],
  ['well-known? fact', 'It is a fact.'],
  ['well-known? fact', 'It is a well-known fact.'],
  ['^ I am', 'I am here.'],
  ['^I am', 'I am here.'],
  ['a ..2 coder', 'I am a very good coder.'],
  ['C++ and Node.js', 'I write C++ and Node.js.'],
  ['<number> years', 'For 12 years I slept.'],
  ['why ?', 'You ask why?']
])('%s matches %s', (pattern, text) => {
  expect(matches(pattern, text)).toBe(true)
})

test.each([
  ['^ am', 'I am here.'],
  ['a ..2 coder', 'I am a very good and quick coder.'],
  ['rock-star', 'A rock is no star.']
])('%s does not match %s', (pattern, text) => {
  expect(matches(pattern, text)).toBe(false)
})

describe('what would match nothing is refused', () => {
  test.each([
    ['', 'it is empty'],
    ['  ', 'it is empty'],
    ['(a', 'a "(" is not closed'],
    ['a)', 'a ")" has no "("'],
    ['a|b', 'unexpected "|"'],
    ['a? b?', 'it matches nothing at all'],
    ['a ^ b', '"^" stands at its beginning only'],
    ['rock.*star', 'not a regular expression'],
    ['\\bninja\\b', 'not a regular expression'],
    ['[a-z] word', 'not a regular expression'],
    ['a ... b', 'a gap is written ..3'],
    ['a ..0 b', 'a gap is written ..3'],
    ['a ..99 b', 'of 1 to 12'],
    ['a <nmber> b', 'there is no <nmber>, only <number>, <word>, <name>']
  ])('%j', (pattern, reason) => {
    expect(() => readWrittenPattern(pattern)).toThrow(PhraseError)
    expect(() => readWrittenPattern(pattern)).toThrow(reason)
    expect(() => readWrittenPattern(pattern)).toThrow(/^cannot read the pattern "/)
  })
})

test('any words are found again in the sentence that they are taken from', () => {
  const word = fc.stringMatching(/^[a-z]{1,6}(?:['-][a-z]{1,4})?$/)
  fc.assert(
    fc.property(fc.array(word, {minLength: 1, maxLength: 5}), (words) => {
      const text = words.join(' ')
      expect(matches(text, `So ${text} it is.`)).toBe(true)
    })
  )
})

const specials = ' ( ) | ? ^ ~ < > . _ 3 - \' " \\ * [ ]'.split(/(?<=.) /)

test('anything at all is read or refused with one line', () => {
  fc.assert(
    fc.property(fc.string({unit: fc.constantFrom('a', 'b', ...specials)}), (pattern) => {
      try {
        expect(readWrittenPattern(readWrittenPattern(pattern))).toBe(readWrittenPattern(pattern))
      } catch (error) {
        expect(error).toBeInstanceOf(PhraseError)
        expect((error as Error).message).not.toContain('\n')
      }
    })
  )
})
