import {findBlsPython} from '../src/language/bls-python.ts'
import {isReportedFigure} from '../src/language/figure-claims.ts'
import {findBlend} from '../src/language/pay-sources.ts'
import {findPay} from '../src/language/pay.ts'
import {findSources, hasSource, THE_POSTING} from '../src/language/sources.ts'
import type {Letter, Sentence} from '../src/letter/letter.ts'
import {quoted, tokenSpan} from '../src/letter/token-span.ts'
import {defineRule} from '../src/lint/rule.ts'

/** Words that make two figures the ends of a band, or say that one is on its way. */
const spread =
  /^(?:quartiles?|percentiles?|decile|low|lower|lowest|high|highest|floor|ceiling|minimum|maximum|min|max|limits?|extremes?|least|most|opens|closes|ends|give|plus|margin|upper|top|bottom|end|side|range|ranges|ranging|from|between|band|bands|spread|half|quarter|below|above|starts?|starting|upwards)$/

export default defineRule({
  id: 'salary-not-a-band',
  category: 'claims',
  severity: 'warn',
  docs: {
    summary: 'A market pay figure from a source, given as one point instead of a range.',
    why: 'Pay is a wide band in every survey. One number, even with its source, reads as picked; the band shows that the table was read.',
    mend: 'Give the range of the source, or the median beside its range.',
    leaves:
      "Ranges, quartiles and percentiles, a median beside its range, figures without a source (unsourced-salary), the posting's own figures.",
    source:
      'JobJourney, "Python Developer Cover Letter Examples", 2026: "attribute it and keep it a band, not a point".'
  },
  messages: {
    point:
      '"{{amount}}" is one point where the source has a band, and a careful reader will ask for the rest. Give the range, or the median beside it.'
  },
  options: {},
  examples: {
    bad: [
      {text: 'Glassdoor puts the data engineer in Lille at >>€51k<<.'},
      {text: 'According to the DOU survey, a senior developer in Lviv earns >>$4,600 a month<<.'},
      {text: 'A Flask contractor gets >>£510 a day<< ([IT Jobs Watch](https://www.itjobswatch.co.uk)).'}
    ],
    good: [
      {text: 'Glassdoor puts the data engineer in Lille between €44k and €60k.'},
      {
        text: 'Glassdoor puts the data engineer in Lille at €51k at the median. Its range runs from €44k to €60k.'
      },
      {text: 'Hays has such a role at £58k on the low side and £74k on the high side.'}
    ]
  },
  *check({letter, vocabulary: {sources}}) {
    for (const sentence of letter.sentences) {
      const amounts = findPay(sentence, sources)
      const point = amounts.find(
        ({kind, isRange, isFigures, open}) => kind === 'role' && !isRange && !isFigures && !open
      )
      if (!point || isBand(letter, sentence, amounts.length, sources)) continue
      if (findBlend(sentence, sources) || findBlsPython(letter, sentence, sources)) continue
      if (!hasSource(letter, sentence, point, sources) || isFromPosting(sentence, sources)) continue
      if (!isReportedFigure(letter, sentence, point.claim, sources)) continue
      const span = tokenSpan(letter, {sentence, ...point})
      yield {messageId: 'point', span, data: {amount: quoted(letter, span)}}
    }
  }
})

/** A range of the same source in the sentence or beside it, or two figures that are the ends of one. */
function isBand(letter: Letter, sentence: Sentence, count: number, sources: readonly string[]): boolean {
  const own = findSources(sentence, sources)[0]?.key
  const near = [-1, 0, 1]
    .map((step) => letter.sentences[sentence.index + step])
    .filter((other): other is Sentence => other?.block === sentence.block)
  const hasRange = (other: Sentence): boolean =>
    findPay(other, sources).some(({isRange}) => isRange) &&
    (other === sentence || findSources(other, sources).every(({key}) => key === own))
  if (near.some(hasRange)) return true
  return count > 1 && sentence.tokens.some(({lower}) => spread.test(lower))
}

const isFromPosting = (sentence: Sentence, extra: readonly string[]): boolean => {
  const named = findSources(sentence, extra)
  return named.length > 0 && named.every(({key}) => key === THE_POSTING)
}
