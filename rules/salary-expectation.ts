import {statusOf} from '../src/language/assertion/assertion.ts'
import {ASKED_FOR} from '../src/language/pay-frames.data.ts'
import {findPay, type PayAmount} from '../src/language/pay.ts'
import {phraseSet} from '../src/language/phrases.ts'
import type {Letter, Sentence} from '../src/letter/letter.ts'
import {quoted, tokenSpan} from '../src/letter/token-span.ts'
import {defineRule} from '../src/lint/rule.ts'

const askedFor = phraseSet(ASKED_FOR)

export default defineRule({
  id: 'salary-expectation',
  category: 'claims',
  severity: 'warn',
  docs: {
    summary: "The writer's own pay, wanted or present, stated unasked.",
    why: "A number in the letter fixes the talk about money before anybody has read the work, and never in the writer's favour.",
    mend: 'Leave the number for the conversation. If the posting asks for it, give the posting with --jd and the rule is silent.',
    leaves:
      'Letters to a posting that asks for it, or that say so themselves, the pay of others, money that is no pay.',
    source: 'JobJourney, "Python Developer Cover Letter Examples", 2026: "Do not state a salary number."'
  },
  messages: {
    stated:
      '"{{amount}}" states your own pay, which nobody asked for here, and it settles the talk about money before your work is read. Leave the number for the conversation.'
  },
  options: {},
  examples: {
    bad: [
      {text: 'My salary expectation is >>€72,000 a year<<.'},
      {text: 'I earn >>£54k<< at present, and money is not why I write.'},
      {text: 'I would not move for less than >>ninety thousand<<.'}
    ],
    good: [
      {text: 'My error budget is 72,000 failed calls a year.'},
      {text: 'I would rather not name a number here.'},
      {
        text: 'As you ask for it: my salary expectation is €72,000 a year.',
        posting:
          'Python Engineer\nHalden Ledger AS, Oslo\n\nRequirements: Python, PostgreSQL.\nPlease state your salary expectation in your letter.'
      }
    ]
  },
  *check({letter, posting, vocabulary: {sources}}) {
    if (posting?.asks.some(({value}) => value === 'salary')) return
    for (const sentence of letter.sentences) {
      const amount = findPay(sentence, sources).find(
        (found) => found.kind === 'own' && isMeant(letter, sentence, found)
      )
      if (!amount || isAsked(letter, sentence)) continue
      const span = tokenSpan(letter, {sentence, ...amount})
      yield {messageId: 'stated', span, data: {amount: quoted(letter, span)}}
    }
  }
})

/** "As you asked: …": the writer answers a question, in this sentence or the one before. */
const isAsked = (letter: Letter, sentence: Sentence): boolean =>
  [sentence, letter.sentences[sentence.index - 1]].some(
    (near) => near?.block === sentence.block && askedFor.match(near.tokens).length > 0
  )

/** A wish is modal by nature ("I would need", "I expect"): only a denial, a question, a quotation or an "if" takes it back. */
function isMeant(letter: Letter, sentence: Sentence, {claim}: PayAmount): boolean {
  const status = statusOf(letter, sentence, claim.from, claim.to)
  if (status === 'hypothetical')
    return !sentence.tokens
      .slice(0, claim.to)
      .some(({lower}) => /^(?:if|suppose|supposing|imagine|unless|had)$/.test(lower))
  // "Could we agree on €55,000?"
  if (status === 'question') return isProposal(sentence)
  return status === 'asserted' || status === 'attributed' || status === 'lesson'
}

const isProposal = ({tokens}: Sentence): boolean =>
  /^(?:could|can|would|will|shall|might|may|is|are|does|do)$/.test(tokens[0]?.lower ?? '')
