import {expect, it} from 'vitest'
import {parseLetter} from '../letter/parse-letter.ts'
import {excusesBeyondOne} from './excuses.ts'

const excuses = (text: string): string[][] =>
  excusesBeyondOne(parseLetter(`Dear Ms. Okoye,\n\n${text}\n\nKind regards,\nIda Berg`)).map((run) =>
    run.map((sentence) => sentence.text)
  )

it.each([
  ['I have no degree. I am sorry for that.', [['I am sorry for that.']]],
  [
    'I never studied. I know that this is a gap. Please do not hold it against me.',
    [['I know that this is a gap.', 'Please do not hold it against me.']]
  ],
  [
    'I lack experience. The rota is mine. I hope you can overlook the first.',
    [['I hope you can overlook the first.']]
  ]
])('finds what goes beyond one sentence in "%s"', (text, expected) => {
  expect(excuses(text)).toEqual(expected)
})

it.each([
  'I have no degree. The rota I wrote is in its third year.',
  'Unfortunately I have no degree.',
  'We had no experience with Kafka. I am sorry for the nights it cost.',
  'I am sorry for the noise of that week. It was our last one.'
])('is silent on "%s"', (text) => {
  expect(excuses(text)).toEqual([])
})
