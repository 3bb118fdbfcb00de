import {expect, test} from 'vitest'
import {parseLetter} from '../letter/parse-letter.ts'
import {metricsOf} from './metrics.ts'

test('counts the body and says what it leaves out', () => {
  const letter = parseLetter(`Tomas Reyes
Kiel

Dear Ms. Okafor,

I am applying for the Backend Engineer role.

I chose PostgreSQL over Redis. It was the boring option.

Kind regards,
Tomas
`)
  expect(metricsOf(letter)).toMatchObject({
    words: 18,
    leftOut: {header: 3, salutation: 3, 'sign-off': 2, signature: 1},
    paragraphs: 2,
    sentences: 3,
    readingSeconds: 5,
    technologies: ['PostgreSQL', 'Redis'],
    technologiesByKind: {database: ['PostgreSQL'], cache: ['Redis']},
    parts: [
      {part: 'header', from: 1, to: 2, words: 3},
      {part: 'salutation', from: 4, to: 4, words: 3},
      {part: 'body', from: 6, to: 8, words: 18},
      {part: 'sign-off', from: 10, to: 10, words: 2},
      {part: 'signature', from: 11, to: 11, words: 1}
    ]
  })
})

test('counts paragraphs as a reader does, and says where each beat of the decision is told', () => {
  const letter = parseLetter(`Dear Ms. Okafor,

I am applying for the Backend Engineer role. These are mine:

- the importer
- the night report

The importer dropped rows each night. I chose to stop it at the first bad row, because a late file is better
than a wrong one.

Kind regards,
Tomas
`)
  const {paragraphs, decision} = metricsOf(letter)
  expect(paragraphs).toBe(2)
  expect(decision).toEqual({
    problem: {text: 'The importer dropped rows each night.', line: 8, column: 1, endLine: 8, endColumn: 38},
    options: null,
    call: {
      text: 'I chose to stop it at the first bad row, because a late file is better than a wrong one.',
      line: 8,
      column: 39,
      endLine: 9,
      endColumn: 18
    },
    outcome: null,
    mishap: null
  })
})

test('an empty letter has no grade', () => {
  expect(metricsOf(parseLetter(''))).toMatchObject({
    words: 0,
    sentences: 0,
    grade: null,
    parts: [],
    decision: {call: null}
  })
})
