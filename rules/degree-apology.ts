import {excusesBeyondOne} from '../src/language/excuses.ts'
import {defineRule} from '../src/lint/rule.ts'

export default defineRule({
  id: 'degree-apology',
  category: 'craft',
  severity: 'warn',
  docs: {
    summary: 'More than one sentence that excuses a missing degree or missing experience.',
    why: 'One honest sentence reads as candour. From the second on, the letter argues against its own writer, and the work that could answer comes later or not at all.',
    mend: 'Name the gap once, if the posting asks for what is missing, and let shipped work follow in the next sentence.',
    leaves: 'One honest sentence, gaps that are stated and not excused, and degrees in other subjects.',
    source:
      'JobJourney, "Python Developer Cover Letter Examples", 2026 ("Keep it to one sentence, be honest about what you have not yet run in production, and let the work carry it")'
  },
  messages: {
    excuse:
      'A second sentence excuses what is missing: "{{sentence}}". One honest sentence is enough; let the work you shipped follow in its place.'
  },
  options: {},
  examples: {
    bad: [
      {
        text: 'I have no degree in informatics. >>I am sorry about that, and I hope that you can overlook it.<< Our timetable service is mine.'
      },
      {
        text: 'Unfortunately I have only one year of experience. >>I realise that this is less than what you ask for.<<'
      },
      {
        text: 'I never went to university. >>I know that many employers require it. Please do not hold it against me.<<'
      }
    ],
    good: [
      {text: 'I have no degree in informatics. The timetable service that I wrote has run for two winters.'},
      {text: 'My degree is in theology, where I learned to read a source before I quote it.'},
      {
        text: 'You ask for five years of experience, and I have three. They were spent on one ledger that has never been wrong since.'
      }
    ]
  },
  *check({letter}) {
    for (const run of excusesBeyondOne(letter)) {
      const [first] = run
      const last = run.at(-1)
      if (!first || !last) continue
      const text =
        first.text.length <= 80 ? first.text : `${first.text.slice(0, 77).replace(/\s+\S*$/, '')} …`
      yield {messageId: 'excuse', span: {start: first.span.start, end: last.span.end}, data: {sentence: text}}
    }
  }
})
