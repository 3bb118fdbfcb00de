import type {AssertionStatus} from '../src/language/assertion/status.ts'
import {availabilityWording} from '../src/language/stock-places.ts'
import {spanOf, textOf} from '../src/letter/token-span.ts'
import {endOf} from '../src/language/closing.ts'
import {defineRule} from '../src/lint/rule.ts'

/** "I cannot start before June" says when as well. */
const notMeant: ReadonlySet<AssertionStatus> = new Set(['opposed', 'quoted'])

export default defineRule({
  id: 'closing-availability',
  category: 'craft',
  severity: 'warn',
  docs: {
    summary: 'Availability, notice period or start date at the end of a letter.',
    why: 'Dates are settled after an interview. At the end of a letter they take the place of the next step, and a reader takes nothing from them.',
    mend: 'Leave dates to the form or the call, and propose a next step in their place. Where the posting asks for them, state them.',
    leaves:
      'Postings that ask for it, times for a talk or a pair session, and other things that are available, start or give notice.',
    source:
      'JobJourney, "Python Developer Cover Letter Examples", 2026 ("Do not close with availability unless the JD asked")'
  },
  messages: {
    availability:
      '"{{phrase}}" answers a question that nobody has asked yet. Leave dates to the form or the first call, and end on a next step instead.'
  },
  options: {},
  examples: {
    bad: [
      {
        slot: 'closing',
        text: 'I would trace one late parcel with you. >>I could start as early as next month<<.'
      },
      {slot: 'closing', text: '>>My notice period is six weeks<<.'},
      {slot: 'closing', text: 'Ask me about the queue; >>I am available from 1 March<<.'}
    ],
    good: [
      {slot: 'closing', text: 'I would start with the oldest parcel that your tracker still calls new.'},
      {slot: 'closing', text: 'I am available for that walk-through on any afternoon.'},
      {
        slot: 'closing',
        text: "The queue was available all year, with two weeks' notice before each restart; I would show you how."
      },
      {
        slot: 'closing',
        text: 'My notice period is six weeks.',
        posting: 'Streaming Engineer\nSundvik\n\nPlease state your notice period in your letter.'
      }
    ]
  },
  *check({letter, posting}) {
    if (posting?.asks.some(({value}) => value === 'availability')) return
    for (const sentence of endOf(letter)) {
      for (const found of availabilityWording.usedIn(sentence, notMeant)) {
        // "I would begin in May's logs" dates the logs.
        if (sentence.tokens[found.to]?.lower === "'s") continue
        yield {messageId: 'availability', span: spanOf(found), data: {phrase: textOf(found)}}
      }
    }
  }
})
