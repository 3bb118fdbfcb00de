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
    parts: [
      {part: 'header', from: 1, to: 2, words: 3},
      {part: 'salutation', from: 4, to: 4, words: 3},
      {part: 'body', from: 6, to: 8, words: 18},
      {part: 'sign-off', from: 10, to: 10, words: 2},
      {part: 'signature', from: 11, to: 11, words: 1}
    ]
  })
})

test('an empty letter has no grade', () => {
  expect(metricsOf(parseLetter(''))).toMatchObject({words: 0, sentences: 0, grade: null, parts: []})
})
