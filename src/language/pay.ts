import type {Sentence, Token} from '../letter/letter.ts'
import {findMoney, type Amount} from './money.ts'
import {
  classed,
  type ClassedTokens,
  isLoose,
  withoutFirstPerson,
  withoutGenitive,
  withQuestion
} from './pay-classes.ts'
import {
  FLOOR_FRAMES,
  OTHER_FRAMES,
  OWN_FLOOR_FRAMES,
  OWN_LOOSE_FRAMES,
  OWN_FRAMES,
  PAYER_FRAMES,
  ROLE_FRAMES
} from './pay-frames.data.ts'
import {
  COMPUTING,
  JOB_NOUNS,
  MEASURE_NOUNS,
  NOT_FOR_MYSELF,
  OTHER_MONEY,
  PAY_HEAD,
  PAY_NOUNS,
  ROLE_NOUNS,
  SAMPLE,
  SAMPLE_PAIR
} from './pay-words.data.ts'
import {payByEvidence} from './pay-evidence.ts'
import {PhraseSet, type PhraseMatch} from './phrases.ts'
import {Memo} from './memo.ts'

/** Whose money an amount is: pay of a role, the writer's own pay, or anything else. */
export type PayKind = 'role' | 'own' | 'other'

export interface PayAmount extends Amount {
  readonly kind: PayKind
  /** Tokens to judge the claim by: the amount, and the denial that a floor is told by. */
  readonly claim: {readonly from: number; readonly to: number}
}

interface Frame {
  readonly kind: PayKind
  /** The strongest frame on an amount decides. */
  readonly strength: number
  /** Its denial is part of what it says ("nobody works for less than"). */
  readonly floor: boolean
  /** Names no role: see {@link PAYER_FRAMES}. */
  readonly payer: boolean
}

interface Frames {
  readonly own: PhraseSet<Frame>
  readonly role: PhraseSet<Frame>
}

const framed = (
  kind: PayKind,
  strength: number,
  text: string,
  {floor = false, payer = false} = {}
): readonly [string, Frame] => [text, {kind, strength, floor, payer}]

/** Frames of one's own pay and of other people's are matched apart: a first person ends the latter. */
const frames: Frames = {
  own: new PhraseSet([
    framed('own', 5, OWN_FLOOR_FRAMES, {floor: true}),
    framed('own', 4, OWN_FRAMES),
    framed('own', 1, OWN_LOOSE_FRAMES),
    framed('other', 4, OTHER_FRAMES[4]),
    framed('other', 3, OTHER_FRAMES[3]),
    framed('other', 2, OTHER_FRAMES[2])
  ]),
  role: new PhraseSet([
    framed('role', 4, FLOOR_FRAMES, {floor: true}),
    framed('role', 3, PAYER_FRAMES, {payer: true}),
    framed('role', 3, ROLE_FRAMES[3]),
    framed('role', 2, ROLE_FRAMES[2]),
    framed('role', 1, ROLE_FRAMES[1]),
    framed('other', 2, OTHER_FRAMES[2])
  ])
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
  if (!best) {
    const kind = amount.isPay ? 'role' : isUnsure(amount) ? undefined : payByEvidence(stretch, amount)
    const claim = {from: withPayVerb(sentence, presupposed(sentence, amount)), to: amount.to}
    return kind === undefined || (kind === 'own' && !fits(tokens, at, ownByEvidence))
      ? other
      : {...other, kind, claim}
  }
  // "The job runs for $3 a day": nobody's pay.
  const timed =
    (amount.unit !== undefined && !(amount.unit === 'day' && amount.low < 50)) || amount.low !== amount.high
  if (best.value.strength === 1 && !timed) return amount.isPay ? {...other, kind: 'role'} : other
  if (best.value.kind === 'other' || (isUnsure(amount) && best.value.strength < 3)) return other
  const from = best.value.floor ? start + best.from : withPayVerb(sentence, presupposed(sentence, amount))
  return {...amount, kind: best.value.kind, claim: {from, to: amount.to}}
}

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
  if (lead.length > 4 || !lead.every(({lower}) => approximate.test(lower))) return here
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
  /^(?:about|around|roughly|some|something|like|easily|well|over|up|to|from|between|anything|maybe|perhaps|,|at|least|nearly|almost|say|sometimes|often|usually|mostly|\d+|the|a|that|is|it|for)$/

/** At equal strength a frame of other money wins, then the first. */
const strongest = (matches: readonly PhraseMatch<Frame>[]): PhraseMatch<Frame> | undefined =>
  matches.reduce<PhraseMatch<Frame> | undefined>((best, match) => {
    const gain = match.value.strength - (best?.value.strength ?? 0)
    return gain > 0 || (gain === 0 && match.value.kind === 'other') ? match : best
  }, undefined)

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

const softCurrencies = /^(?:JPY|KRW|IDR|VND|HUF|INR|NGN|CLP|COP|RUB|CRC|PKR|LKR|KES|\?)$/

/** Nobody's pay: millions a month, billions. */
const isTooMuch = ({low, unit, currency, isFigures}: Amount): boolean =>
  low >=
  (softCurrencies.test(currency ?? '')
    ? 1e9
    : unit === undefined || unit === 'year'
      ? isFigures
        ? 5e6
        : 2e6
      : 5e5)

/** "a test employee earns €4,000", "flags any salary above €120,000": data that the writer made up, or that a program handles. */
const isSample = ({tokens}: Sentence, {from, to}: Amount): boolean =>
  tokens
    .slice(Math.max(0, from - 20), to + 20)
    .some(
      ({lower}, index, near) =>
        SAMPLE.test(lower) ||
        SAMPLE_PAIR.test(`${lower} ${near[index + 1]?.lower ?? ''}`) ||
        (COMPUTING.test(lower) && near.slice(index + 1, index + 4).some((next) => PAY_NOUNS.has(next.lower)))
    )

/** No currency and no pay word in the amount itself: it may count anything, and needs a strong frame. */
const isUnsure = ({currency, isPay, isFigures}: Amount): boolean =>
  currency === undefined && !isPay && !isFigures

/** A noun behind the amount takes it: "six-figure invoices", "an 85.000 € project". Pay and roles are welcome there. */
function hasOtherHead({tokens}: Sentence, amount: Amount): boolean {
  const {from, to, low} = amount
  const [before, next] = [tokens[from - 1]?.lower ?? '', tokens[to]]
  // "my day rate of £475 covers": what follows "of <amount>" is a verb.
  if (before === 'of' || amount.isPay || next?.kind !== 'word') return false
  if (next.lower === 'per') return low < 10_000 || !ROLE_NOUNS.has(tokens[to + 1]?.lower ?? '')
  // A bare number before persons counts them: "12,000 people". "a 120k role" does not.
  if (ROLE_NOUNS.has(next.lower) || JOB_NOUNS.has(next.lower))
    return isUnsure(amount) && !/^(?:an?|the)$/.test(before)
  // "holds 40,000 salaries": a count of them.
  if (isUnsure(amount) && /^(?:salaries|wages|paychecks|stipends)$/.test(next.lower))
    return amount.unit === undefined && !/k$/i.test(tokens[to - 1]?.text ?? '')
  if (amount.unit !== undefined && next.lower === 'trade') return false
  if (isLoose(next) || PAY_NOUNS.has(next.lower) || MEASURE_NOUNS.has(next.lower)) return false
  return !PAY_HEAD.test(next.lower) && !/^\p{Lu}/u.test(next.text)
}

/** "a course for programmers costs": the role is no subject there, and a number of persons has no one pay. */
function isObject(tokens: readonly Token[], from: number, at: number, {kind, strength}: Frame): boolean {
  if (kind !== 'role') return false
  // "Glassdoor reviews for $300": bought, not quoted.
  if (tokens[from]?.lower === '<source>') return tokens[at - 1]?.lower === 'for'
  if (tokens[from]?.lower !== '<role>') return false
  // "the engineer's mistake cost": not the engineer.
  if (
    tokens[from + 1]?.lower === "'s" &&
    !tokens.slice(from + 2, from + 5).some(({lower}) => ofPerson.test(lower))
  )
    return true
  const before = tokens.slice(Math.max(0, from - 4), from)
  const counted = before.some((token) => token.kind === 'number' && token.lower !== '<amount>')
  if (strength < 3 && counted) return true
  const governor = before.findLast(
    ({kind: mark, lower, glue}) => mark === 'mark' || (glue === '' && prepositions.test(lower))
  )
  return (
    governor !== undefined && /^(?:for|of|to)$/.test(governor.lower) && tokens[from - 1]?.lower !== '<role>'
  )
}
const ofPerson =
  /^(?:<pay>|<measure>|pay|time|work|help|hour|day|week|month|year|market|worth|value|earnings|going|been|paid)$/
const prepositions = /^(?:for|of|to|with|in|on|at|by|from|like|as|because|that|than|since|if|and|or|but)$/

const ownByEvidence: Frame = {kind: 'own', strength: 0, floor: false, payer: false}
const ofPay = /^(?:<pay>|<measure>|<mine>|base|basic|gross|net|total|fixed|cash|pay|guaranteed)$/

/** What follows the amount agrees: one's own pay is for nothing else, and nothing is bought with it. */
function fits(tokens: readonly Token[], at: number, {kind, payer}: Frame): boolean {
  const after = tokens.slice(at + 1, at + 7)
  if (kind === 'own') {
    // "I need $20k of GPU time": an amount of something else.
    if (after[0]?.lower === 'of' && !ofPay.test(after[1]?.lower ?? '')) return false
    // "I need $20k for test hardware", "I am looking for $2M in funding"
    const use = after.findIndex(({lower}, index) => index < 2 && /^(?:for|in|of|on|to|towards?)$/.test(lower))
    return use < 0 || !after.slice(use).some(({lower}) => lower === '<other>' || NOT_FOR_MYSELF.test(lower))
  }
  if (!payer) return true
  const bought = after.findIndex(({lower}, index) => index < 3 && lower === 'for')
  const work = /^(?:<role>|<job>|it|this|that|such|someone|those|less|more)$/
  return bought < 0 || after.slice(bought).some(({lower}) => work.test(lower))
}
