import {statusIn} from '../src/language/assertion/assertion.ts'
import {findUnmeasured} from '../src/language/improvements.ts'
import {quoted, tokenSpan} from '../src/letter/token-span.ts'
import {defineRule} from '../src/lint/rule.ts'

export default defineRule({
  id: 'unmeasured-percentage',
  category: 'claims',
  severity: 'off',
  docs: {
    summary: 'An improvement in per cent, or "10x", with no baseline, method or time window near it.',
    why: 'A percentage without what it is of is easy to invent, and readers have seen many. The pair behind it is harder to doubt and no longer.',
    mend: 'Give the two values ("from 15 minutes to 8"), what you measured with, or the weeks that you compared; or state the effect without a number.',
    leaves:
      'From–to figures, measured and benchmarked ones, comparisons of two periods, coverage, shares that are no improvement.',
    source:
      'JobJourney, "Python Developer Cover Letter Examples", 2026: "overclaiming a percentage is easy to do and easy to catch".'
  },
  messages: {
    noBaseline:
      '"{{figure}}" has nothing to check it against, and readers distrust such numbers. Give the two values, how you measured, or over which weeks.'
  },
  options: {},
  examples: {
    bad: [
      {text: 'I rewrote the importer and cut its run time by >>60%<<.'},
      {text: 'My cache made the timetable search >>8x faster<<.'},
      {text: '- Raised developer productivity by >>30 percent<<'}
    ],
    good: [
      {text: 'I rewrote the importer and cut its run time from 50 minutes to 20.'},
      {text: 'My cache made the timetable search 8x faster, measured with k6 on a copy of the May traffic.'},
      {text: 'About 80% of the traffic goes to one endpoint, so I began there.'}
    ]
  },
  *check({letter}) {
    for (const sentence of letter.sentences) {
      const figure = findUnmeasured(letter, sentence)
      if (!figure || statusIn(sentence, figure.from, figure.to) !== 'asserted') continue
      const span = tokenSpan(letter, {sentence, ...figure})
      yield {messageId: 'noBaseline', span, data: {figure: quoted(letter, span)}}
    }
  }
})
