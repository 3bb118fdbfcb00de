import {closingOf} from '../src/language/closing.ts'
import {proposesNextStep} from '../src/language/next-step.ts'
import {defineRule} from '../src/lint/rule.ts'

export default defineRule({
  id: 'missing-next-step',
  category: 'craft',
  severity: 'off',
  docs: {
    summary: 'A last paragraph that proposes nothing.',
    why: 'A reader who is convinced needs one thing to answer. A letter that ends on thanks or a summary leaves the next move to them.',
    mend: 'Propose a walk through a decision, an hour of pairing, a take-home, or a question of theirs to reason about.',
    leaves: 'Any concrete proposal, be it an offer, a request or a question.',
    source:
      'JobJourney, "Python Developer Cover Letter Examples", 2026 ("Close by proposing the next step at the seniority of the role")'
  },
  messages: {
    missing:
      'The letter ends on "{{sentence}}" and proposes nothing. Give the reader something to say yes to: a walk through a decision, an hour of pairing, a take-home.'
  },
  options: {},
  examples: {
    bad: [
      {slot: 'closing', text: '>>Streaming is what I want to do for the next ten years.<<'},
      {slot: 'closing', text: 'The stream has run since May. >>Thank you for reading this far.<<'},
      {slot: 'closing', text: '>>I hope that my experience is of use to your team.<<'}
    ],
    good: [
      {slot: 'closing', text: 'The stream has run since May; I would walk you through its one outage.'},
      {slot: 'closing', text: 'Which of your alerts does nobody read? I have an idea where to start.'},
      {slot: 'closing', text: 'Send me a trace of a late message, and I will tell you where I would look.'}
    ]
  },
  *check({letter}) {
    const {last} = closingOf(letter)
    const sentence = last.at(-1)
    if (!sentence || last.some(proposesNextStep)) return
    yield {messageId: 'missing', span: sentence.span, data: {sentence: shorten(sentence.text)}}
  }
})

const shorten = (text: string): string =>
  text.length <= 60 ? text : `${text.slice(0, 57).replace(/\s+\S*$/, '')} …`
