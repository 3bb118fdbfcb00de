import {expect, it} from 'vitest'
import {parseLetter} from '../letter/parse-letter.ts'
import {fundamentalHeadlines} from './fundamentals.ts'
import {textOf} from '../letter/token-span.ts'

const headlines = (text: string): string[] =>
  fundamentalHeadlines(parseLetter(`Dear Ms. Okoye,\n\n${text}\n\nKind regards,\nIda Berg`)).map(textOf)

it.each([
  ['I have strong Python, OOP and data structures.', ['strong Python, OOP and data structures']],
  ['My skills are OOP and algorithms.', ['OOP and algorithms']],
  ['OOP, SOLID and DRY are my home.', ['OOP, SOLID and DRY']],
  [
    'I offer:\n\n- Object-oriented design\n- Sorting algorithms',
    ['Object-oriented design', 'Sorting algorithms']
  ]
])('finds what is sold in "%s"', (text, expected) => {
  expect(headlines(text)).toEqual(expected)
})

it.each([
  'I swapped the list for a heap, since only the next payment is read.',
  'The interns had strong OOP and algorithms.',
  'I do not have strong OOP and algorithms.',
  'A solid dry run found the loop.',
  'Strong OOP and algorithms go without saying here.'
])('is silent on "%s"', (text) => {
  expect(headlines(text)).toEqual([])
})
