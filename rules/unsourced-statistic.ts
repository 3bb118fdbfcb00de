import {isAssertedFigure} from '../src/language/figure-claims.ts'
import {findMarketClaim} from '../src/language/market-claims.ts'
import {hasSource} from '../src/language/sources.ts'
import {quoted, tokenSpan} from '../src/letter/token-span.ts'
import {defineRule} from '../src/lint/rule.ts'

export default defineRule({
  id: 'unsourced-statistic',
  category: 'claims',
  severity: 'warn',
  docs: {
    summary:
      'A claim about the market or a language, such as a rank or a share of companies, with no source.',
    why: 'Hiring managers discount numbers that nobody stands behind, and a rank of Python tells them nothing about you.',
    mend: 'Name who counted and when, or put your own measured result in its place.',
    leaves:
      'Statistics with a source in the sentence, beside it or linked; your own counts and measurements; claims about your own company; what you question or decline to say.',
    source:
      'JobJourney, "Python Developer Cover Letter Examples", 2026: "a "Python is the #1 language" statistic you cannot source … is worse than none".'
  },
  messages: {
    unsourced:
      '"{{claim}}" has no source, and readers discount numbers that nobody stands behind. Name who counted and when, or tell a result of your own instead.'
  },
  options: {},
  examples: {
    bad: [
      {text: '>>Python is the most used language<< on the planet, so the choice was made for us.'},
      {text: 'Since >>70% of start-ups<< build on FastAPI, I learned it first.'},
      {text: '>>Demand for data engineers rose by 35 per cent<< last year.'},
      {text: '>>Studies say that nine out of ten<< rewrites fail. Ours did not.'}
    ],
    good: [
      {text: 'Python led the TIOBE index in October 2026, which settled nothing for our ferry tables.'},
      {text: '70% of our services build on FastAPI, so I learned it first.'},
      {text: 'The 2025 Octoverse report has Python as the most used language on GitHub.'},
      {text: 'I will not tell you that Python is the number one language.'},
      {text: '- **Impact:** consistently reduced manual work by 40% across several projects'}
    ]
  },
  *check({letter, vocabulary: {sources}}) {
    for (const sentence of letter.sentences) {
      const claim = findMarketClaim(letter, sentence)
      if (!claim || hasSource(letter, sentence, claim, sources)) continue
      if (!isAssertedFigure(letter, sentence, {from: claim.verb, to: claim.to})) continue
      const span = tokenSpan(letter, {sentence, ...claim})
      yield {messageId: 'unsourced', span, data: {claim: quoted(letter, span)}}
    }
  }
})
