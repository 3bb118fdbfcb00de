import type {Sentence} from '../letter/letter.ts'
import {findMoney, type Amount} from './money.ts'
import {
  classed,
  type ClassedTokens,
  withoutFirstPerson,
  withoutGenitive,
  withQuestion
} from './pay-classes.ts'
import {OTHER_MONEY} from './pay-words.data.ts'
import {payByEvidence} from './pay-evidence.ts'
import {Memo} from './memo.ts'
import {isCounted, isObject, isPetty, isTooMuch, hasOtherHead, isSample, fits, isUnsure} from './pay-fit.ts'
import {type Frame, frames, type PayKind, strongest} from './pay-frames.ts'

export interface PayAmount extends Amount {
  readonly kind: PayKind
  /** Tokens to judge the claim by: the amount, and the denial that a floor is told by. */
  readonly claim: {readonly from: number; readonly to: number}
}

const none: readonly string[] = []
const cache = new Memo<Sentence, {readonly extra: readonly string[]; readonly found: readonly PayAmount[]}>()

/** Every amount of money in a sentence, told apart by the frame it stands in, never by its currency sign. */
export function findPay(sentence: Sentence, extra = none): readonly PayAmount[] {
  const known = cache.get(sentence)
  if (known?.extra === extra) return known.found
  const amounts = findMoney(sentence)
  const told = amounts.map((amount) => classify(sentence, amount, amounts, extra))
  const found = told.map((amount, index) => joined(sentence, amount, told[index - 1]))
  cache.set(sentence, {extra, found})
  return found
}

/** "… get $112K in Austin and $95K in Leeds": the second stands in the first one's frame. */
function joined({tokens}: Sentence, amount: PayAmount, previous: PayAmount | undefined): PayAmount {
  if (amount.kind !== 'other' || !previous || previous.kind === 'other') return amount
  const between = tokens.slice(previous.to, amount.from)
  const joins = between.some(({lower}) => /^(?:and|or|to|against|versus|vs|with)$/.test(lower))
  const ends = between.some(({lower}) => OTHER_MONEY.has(lower) || /^(?:[;:.]|but|i|we)$/.test(lower))
  const same = amount.currency === previous.currency || amount.currency === undefined
  if (!joins || ends || !same || between.length > 8) return amount
  return {...amount, kind: previous.kind, claim: {from: previous.claim.from, to: amount.to}}
}

function classify(
  sentence: Sentence,
  amount: Amount,
  amounts: readonly Amount[],
  extra: readonly string[]
): PayAmount {
  const other: PayAmount = {...amount, kind: 'other', claim: amount}
  if (isTooMuch(amount) || hasOtherHead(sentence, amount) || isSample(sentence, amount)) return other
  const stretch = asAnswer(sentence, amount, classed(sentence, amount, amounts, extra), extra)
  const {tokens, at, start} = stretch
  const matches = [
    ...frames.own.match(withoutGenitive(tokens)),
    ...frames.role.match(withoutFirstPerson(tokens))
  ].filter(
    ({value, from, to}) =>
      from <= at && to > at && fits(tokens, at, value) && !isObject(tokens, from, at, value)
  )
  const best = strongest(matches)
  // "The job runs for $3 a day": nobody's pay.
  const timed =
    (amount.unit !== undefined && !(amount.unit === 'day' && amount.low < 50)) || amount.low !== amount.high
  if (!best || (best.value.strength === 1 && !timed)) {
    const kind = amount.isPay ? 'role' : isUnsure(amount) ? undefined : payByEvidence(stretch, amount)
    const claim = {from: withPayVerb(sentence, presupposed(sentence, amount)), to: amount.to}
    return kind === undefined || (kind === 'own' && !fits(tokens, at, ownByEvidence))
      ? other
      : {...other, kind, claim}
  }
  if (
    best.value.kind === 'other' ||
    (isUnsure(amount) &&
      (best.value.strength < 3 || (best.value.kind === 'own' && isCounted(tokens, best.from, at))))
  )
    return other
  if (best.value.kind === 'role' && isPetty(amount, tokens)) return other
  if (best.value.kind === 'own' && best.from === at && isOfOthers(tokens, at)) return other
  const from = best.value.floor ? start + best.from : withPayVerb(sentence, presupposed(sentence, amount))
  return {...amount, kind: best.value.kind, claim: {from, to: amount.to}}
}

/** "The board thought €72,000 would do": they, and no first person. */
const isOfOthers = (tokens: ClassedTokens['tokens'], at: number): boolean =>
  at > 1 &&
  /^(?:the|our|his|her|their|its|they|he|she)$/.test(tokens[0]?.lower ?? '') &&
  !tokens.some(({lower}) => /^(?:i|me|my|mine)$/.test(lower))

/** "My target? €72–78k.": a figure that opens an answer stands in the frame of the question. */
function asAnswer(
  {block, tokens}: Sentence,
  amount: Amount,
  here: ClassedTokens,
  extra: readonly string[]
): ClassedTokens {
  const lead = tokens.slice(0, amount.from)
  const told = explained(block, tokens, amount)
  if (told) {
    const end = told.tokens.length
    const rest = classed(told, {from: end, to: end}, findMoney(told), extra).tokens.slice(1)
    return {...here, tokens: [...here.tokens.slice(0, here.at + 1), ...rest]}
  }
  // "Which city pays best? Zurich, with CHF 140k."
  if (
    lead.length > 5 ||
    !lead.every(({lower, text}) => approximate.test(lower) || /^\p{Lu}\p{Ll}/u.test(text))
  )
    return here
  const question = block.sentences[block.sentences.findIndex((other) => other.tokens === tokens) - 1]
  const end = question?.tokens.length ?? 0
  if (question?.tokens.at(-1)?.text !== '?' || end > 30) return here
  return withQuestion(here, classed(question, {from: end, to: end}, findMoney(question), extra))
}

/** "Ninety grand. That is what a developer costs": the sentence behind a bare figure says what it is. */
function explained(
  {sentences}: Sentence['block'],
  tokens: Sentence['tokens'],
  {to}: Amount
): Sentence | undefined {
  if (tokens.length > 6 || to < tokens.length - 1) return undefined
  const next = sentences[sentences.findIndex((other) => other.tokens === tokens) + 1]
  return /^(?:that|this|it)$/.test(next?.tokens[0]?.lower ?? '') &&
    next?.tokens[1]?.lower === 'is' &&
    next.tokens.length <= 30
    ? next
    : undefined
}
const approximate =
  /^(?:about|around|roughly|some|something|like|easily|well|over|up|to|from|between|anything|maybe|perhaps|,|at|least|nearly|almost|say|sometimes|often|usually|mostly|with|in|\d+|the|a|that|is|it|for)$/

/** "cannot pay the €90k that a lead draws": what stands behind an article is so, whatever is denied before it. */
function presupposed({tokens}: Sentence, {from, to}: Amount): number {
  const relative =
    /^(?:the|those|these)$/.test(tokens[from - 1]?.lower ?? '') &&
    /^(?:that|which|an?|every|any|most|senior|such|engineers|developers)$/.test(tokens[to]?.lower ?? '')
  // "who rarely see less than €90k": two denials say what is so.
  const floor = /^(?:than|under|below)$/.test(tokens[from - 1]?.lower ?? '')
  if (!relative && !floor) return from
  const denial = tokens.slice(0, from).findLastIndex(({lower}) => denials.test(lower))
  return denial < 0 || from - denial > 12 ? from : denial
}
const denials = /^(?:not|no|nobody|none|never|cannot|few|hardly|rarely|seldom|without|neither|nor)$/

/** "can expect €75k", "ask for £100k": the verb is the pay verb here, no report of somebody's wish. */
function withPayVerb({tokens}: Sentence, from: number): number {
  const verb =
    /^(?:expect|expects|expecting|ask|asks|asking|demand|demands|want|wants|hope|advertised|listed|offered|quoted|advertise|advertises|offer|offers|offering|promise|promises)$/
  const back = [1, 2, 3, 4, 5, 6].find((step) => verb.test(tokens[from - step]?.lower ?? ''))
  return back === undefined ? from : from - back
}

const ownByEvidence: Frame = {kind: 'own', strength: 0, floor: false, payer: false}
