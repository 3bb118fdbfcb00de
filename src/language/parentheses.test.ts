import {expect, it} from 'vitest'
import {parseLetter} from '../letter/parse-letter.ts'
import {withoutParentheses} from './parentheses.ts'

function abridge(text: string): string | undefined {
  const [sentence] = parseLetter(`Dear Ms. Okoye,\n\n${text}\n\nKind regards,\nIda Berg`).sentences
  return withoutParentheses(sentence?.tokens ?? [])
    ?.tokens.map((token) => token.text)
    .join(' ')
}

it.each([
  ['I look forward, with some impatience, to it.', 'I look forward to it .'],
  ['I am (as always) on call.', 'I am on call .'],
  ['It is \u2014 I admit \u2014 a risk.', 'It is a risk .']
])('leaves out the parenthesis of "%s"', (text, expected) => {
  expect(abridge(text)).toBe(expected)
})

it.each([
  'It has none.',
  'There is one comma, and no more.',
  'A pair, with a clause of more than six words in it, is none.'
])('finds none in "%s"', (text) => {
  expect(abridge(text)).toBeUndefined()
})
