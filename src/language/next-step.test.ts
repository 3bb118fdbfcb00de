import {expect, it} from 'vitest'
import {parseLetter} from '../letter/parse-letter.ts'
import {proposesNextStep} from './next-step.ts'

function proposes(text: string): boolean {
  const letter = parseLetter(
    `Dear Ms. Okoye,\n\nThis is the opening of it.\n\n${text}\n\nKind regards,\nIda Berg`
  )
  return letter.sentences.slice(1).some(proposesNextStep)
}

it.each([
  'I would walk you through the outage.',
  'Could we look at one of yours?',
  'A take-home would suit me.',
  'Send me your ugliest query.',
  'I would be glad to pair on a flaky test.',
  'My proposal: one hour and one trace.',
  'Let me show you the graph.'
])('sees a proposal in "%s"', (text) => {
  expect(proposes(text)).toBe(true)
})

it.each([
  'Thank you for your time.',
  'I hope that my experience is useful.',
  'Please give me a chance.',
  'Please let me know if you have questions.',
  'The queue has been quiet since May.',
  'I would love to work at Norrvik.'
])('sees none in "%s"', (text) => {
  expect(proposes(text)).toBe(false)
})
