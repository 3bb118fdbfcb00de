import {isAssertedFigure} from '../src/language/figure-claims.ts'
import {findAmounts} from '../src/language/money.ts'
import {findPay, type PayAmount} from '../src/language/pay.ts'
import {hasSource} from '../src/language/sources.ts'
import {quoted, tokenSpan} from '../src/letter/token-span.ts'
import type {Posting} from '../src/posting/posting.ts'
import {defineRule} from '../src/lint/rule.ts'

export default defineRule({
  id: 'unsourced-salary',
  category: 'mission',
  severity: 'error',
  docs: {
    summary: 'A figure for what a role pays, earns or is worth, with no source named.',
    why: 'Hiring managers discount numbers without a source, and a wrong one in a cover letter is worse than none: it reads as a repeated headline.',
    mend: 'Name the source and give its band ("Built In\'s self-reported range is roughly $85K–$160K"), or take the figure out and spend the words on your work.',
    leaves:
      'Figures with a source in their sentence, the one before or after, a link or footnote; suppositions; money that is no pay; your own pay (salary-expectation); figures of the posting itself.',
    source:
      'JobJourney, "Python Developer Cover Letter Examples", 2026: "asserting an unsourced $200K Python salary reads as someone repeating a headline".'
  },
  messages: {
    unsourced:
      '"{{amount}}" is given as pay with no source, and readers discount such numbers or take them for a headline. Name who published it and give the band, or leave it out.'
  },
  options: {},
  examples: {
    bad: [
      {
        text: 'A senior back-end engineer in Gdańsk earns >>PLN 28 000 a month<<, so I know what you expect of one.'
      },
      {text: 'Everybody knows that Django leads get >>€95k<< these days.'},
      {text: 'The going rate for a data contractor is >>£550 a day<<, and half of it pays for waiting.'}
    ],
    good: [
      {text: 'According to Hays, a senior back-end engineer in Gdańsk earns PLN 22 000–28 000 a month.'},
      {
        text: 'The band for such work is €80k to €95k. Those are the figures of the StepStone report for 2025.'
      },
      {text: 'My change took £550 a day off the cloud bill.'},
      {text: 'Suppose a Django lead were paid €95k: each hour of review would have to be worth it.'}
    ]
  },
  *check({letter, posting, vocabulary: {sources}}) {
    for (const sentence of letter.sentences) {
      for (const amount of findPay(sentence, sources)) {
        if (amount.kind !== 'role' || (posting && isQuoted(posting, amount))) continue
        if (hasSource(letter, sentence, amount, sources)) continue
        if (!isAssertedFigure(letter, sentence, amount.claim)) continue
        const span = tokenSpan(letter, {sentence, ...amount})
        yield {messageId: 'unsourced', span, data: {amount: quoted(letter, span)}}
      }
    }
  }
})

/** The posting itself gives the figure, or a band with these ends. */
function isQuoted({amounts}: Posting, {low, high}: PayAmount): boolean {
  const known = new Set(
    amounts.flatMap(({value}) => findAmounts(value).flatMap((amount) => [amount.low, amount.high]))
  )
  return known.has(low) && known.has(high)
}
