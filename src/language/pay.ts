import type {Sentence, Token} from '../letter/letter.ts'
import {findMoney, type Amount} from './money.ts'
import {
  FLOOR_FRAMES, JOB_NOUNS, MACHINE_JOB, MEASURE_NOUNS, NOT_FOR_MYSELF, OTHER_FRAMES, OTHER_MONEY, OWN_FLOOR_FRAMES, OWN_FRAMES, PAYER_FRAMES, PAY_NOUNS, PAY_PAIRS, PAYERS, ROLE_FRAMES, ROLE_NOUNS
} from './pay-frames.data.ts'
import {lines, PhraseSet, type PhraseMatch} from './phrases.ts'
import {findSources} from './sources.ts'

/** Whose money an amount is: pay of a role, the writer's own pay, or anything else. */
export type PayKind = 'role' | 'own' | 'other'

export interface PayAmount extends Amount {
  readonly kind: PayKind
  /** Tokens to judge the claim by: the amount, and the denial that a floor is told by. */
  readonly claim: {readonly from: number; readonly to: number}
}

interface Frame {
  readonly kind: PayKind
  readonly strength: number
  /** Its denial is part of what it says ("nobody works for less than"). */
  readonly floor: boolean
  /** Names no role: see {@link PAYER_FRAMES}. */
  readonly payer: boolean
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))
const [roles, jobs, machines, pays, measures, payers, others] = [ROLE_NOUNS, JOB_NOUNS, MACHINE_JOB, PAY_NOUNS, MEASURE_NOUNS, PAYERS, OTHER_MONEY].map(words) as [
  ReadonlySet<string>, ReadonlySet<string>, ReadonlySet<string>, ReadonlySet<string>, ReadonlySet<string>, ReadonlySet<string>, ReadonlySet<string>
]

const framed = (kind: PayKind, strength: number, text: string, {floor = false, payer = false} = {}): (readonly [string, Frame])[] =>
  lines(text).map((pattern) => [pattern, {kind, strength, floor, payer}])
let compiled: {readonly own: PhraseSet<Frame>; readonly role: PhraseSet<Frame>} | undefined
const frames = (): {readonly own: PhraseSet<Frame>; readonly role: PhraseSet<Frame>} =>
  (compiled ??= {
    own: new PhraseSet([...framed('own', 5, OWN_FLOOR_FRAMES, {floor: true}), ...framed('own', 4, OWN_FRAMES), ...framed('other', 3, OTHER_FRAMES[3])]),
    role: new PhraseSet([...framed('role', 4, FLOOR_FRAMES, {floor: true}), ...framed('role', 3, PAYER_FRAMES, {payer: true}), ...framed('role', 3, ROLE_FRAMES[3]), ...framed('role', 2, ROLE_FRAMES[2]), ...framed('other', 2, OTHER_FRAMES[2])])
  })

/** Every amount of money in a sentence, told apart by the frame it stands in, never by its currency sign. */
export function findPay(sentence: Sentence, sources: readonly string[] = []): PayAmount[] {
  const amounts = findMoney(sentence)
  const told = amounts.map((amount) => classify(sentence, amount, amounts, sources))
  return told.map((amount, index) => (amount.kind === 'other' ? joinPartner(sentence, amount, told[index - 1]) : amount))
}

/** "… get $112K in Austin and $95K in Leeds": the second stands in the first one's frame. */
function joinPartner({tokens}: Sentence, amount: PayAmount, previous: PayAmount | undefined): PayAmount {
  if (previous === undefined || previous.kind === 'other' || amount.from - previous.to > 8) return amount
  const between = tokens.slice(previous.to, amount.from)
  const joined = between.some(({lower}) => /^(?:and|or|to|against|versus|vs|with)$/.test(lower)) && !between.some(({lower}) => others.has(lower) || /^(?:[;:.]|but|i|we)$/.test(lower))
  const same = amount.currency === previous.currency || amount.currency === undefined
  return joined && same ? {...amount, kind: previous.kind, claim: {from: previous.claim.from, to: amount.to}} : amount
}

function classify(sentence: Sentence, amount: Amount, amounts: readonly Amount[], sources: readonly string[]): PayAmount {
  const other: PayAmount = {...amount, kind: 'other', claim: amount}
  if (isTooMuch(amount) || hasOtherHead(sentence, amount)) return other
  const tokens = simplified(sentence, amount, amounts, sources)
  const at = amount.from
  const best = [...frames().own.match(withoutGenitive(tokens)), ...frames().role.match(withoutFirstPerson(tokens))]
    .filter(({value, from, to}) => from <= at && to > at && fits(tokens, amount, value))
    .reduce<PhraseMatch<Frame> | undefined>((one, match) => (one === undefined || beats(match.value, one.value) ? match : one), undefined)
  if (best && best.value.kind !== 'other') {
    if (isUnsure(amount) && best.value.strength < 3) return other
    const from = best.value.floor ? best.from : ownVerb(sentence, amount)
    return {...amount, kind: best.value.kind, claim: {from, to: amount.to}}
  }
  return amount.isPay && !best ? {...amount, kind: 'role', claim: amount} : other
}

/** "can expect €75k", "ask for £100k": the verb is the pay verb here, no report of somebody's wish. */
function ownVerb({tokens}: Sentence, {from}: Amount): number {
  const back = [1, 2, 3, 4].find((step) => /^(?:expect|expects|ask|asks|asking|demand|demands|want|wants|hope|expecting)$/.test(tokens[from - step]?.lower ?? ''))
  return back === undefined ? from : from - back
}

const beats = (one: Frame, other: Frame): boolean => one.strength > other.strength || (one.strength === other.strength && one.kind === 'other')

/** Nobody's pay: millions a month, billions. */
const isTooMuch = ({low, unit, currency}: Amount): boolean => {
  const soft = /^(?:JPY|KRW|IDR|VND|HUF|INR|NGN|CLP|COP|RUB|CRC|PKR|LKR|KES|\?)$/.test(currency ?? '')
  return low >= (soft ? 1e9 : unit === undefined || unit === 'year' ? 2e7 : 1e6)
}

/** No currency, no "k a year", no pay word in the amount itself: needs a frame of its own. */
const isUnsure = ({currency, isPay, isFigures}: Amount): boolean => currency === undefined && !isPay && !isFigures

/** An amount stands before a noun: "six-figure invoices", "an 85.000 € project". Pay and roles are welcome there. */
function hasOtherHead({tokens}: Sentence, {from, to, low, currency, isFigures}: Amount): boolean {
  const next = tokens[to]
  // "my day rate of £475 covers": what follows "of <amount>" is a verb.
  if (tokens[from - 1]?.lower === 'of') return false
  if (next?.lower === 'per') return !(roles.has(tokens[to + 1]?.lower ?? '') && low >= 10_000)
  // A bare number before persons counts them: "12,000 people".
  if (currency === undefined && !isFigures && next && (roles.has(next.lower) || jobs.has(next.lower)) && !/^(?:a|an|the)$/.test(tokens[from - 1]?.lower ?? '')) return true
  if (next?.kind !== 'word' || isLoose(next) || roles.has(next.lower) || jobs.has(next.lower) || pays.has(next.lower) || measures.has(next.lower)) return false
  if (/^(?:hire|salar|pay|wage|sum|offer|offers|worth|apiece|plus|total|equity|bonus|cheque|check|yearly|annual|starting|gross|net|base|median|average|packages?|Python|senior|junior|remote)/i.test(next.text)) return false
  return !/^\p{Lu}/u.test(next.text)
}

/** A word that goes on with the sentence rather than naming what the amount is of. */
const loose = words(`
  a an the this that these those my your our their his her its and or but so nor yet if as at by for from in into of off on onto out over per since than through till to under until up upon via
  with without within while when where which who whose what because although though before after around about is are was were be been being am 's has have had do does did can could may might
  must shall should will would not no now then today here there these still yet ever never also too even just only already once again quite rather very well most more less each every both all
  some any anyway elsewhere everywhere nowadays currently usually often normally easily goes go buys buy gets get puts put makes make keeps keep suits suit seems sounds looks feels works comes i we you he she it they
  depending including excluding according based working paid listed plus minus between across against among during despite unless whereas whether either neither like unlike near right instead somewhere
  worldwide abroad tomorrow yesterday later soon early late high low apiece everyone anybody anyone nobody somebody someone whoever us me him them
`)
const isLoose = ({lower, kind}: Token): boolean => kind === 'mark' || loose.has(lower) || /ly$/.test(lower)

/** The sentence with classes in place of words, and one token for the amount. Token indexes up to the amount stay. */
function simplified(sentence: Sentence, amount: Amount, amounts: readonly Amount[], extra: readonly string[]): Token[] {
  const {tokens} = sentence
  const named = findSources(sentence, extra).filter(({known}) => known !== undefined && known.topic !== 'market')
  const result: Token[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (!token) continue
    if (index === amount.from) {
      result.push(as(token, '<amount>', 'number'))
      index = amount.to - 1
    } else if (amounts.some((other) => other !== amount && index >= other.from && index < other.to)) result.push(as(token, '<money>', 'mark'))
    else if (named.some(({from, to}) => index >= from && index < to)) result.push(as(token, '<source>', 'word'))
    else result.push(classOf(tokens, index, token))
  }
  return result
}

/** "engineers and I make": no frame of a role reaches over a first person. "what I do" is a job. */
const withoutFirstPerson = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, index) => (/^(?:i|we|us|me)$/.test(token.lower) && token.text !== 'US' && tokens[index - 1]?.lower !== '<job>' ? as(token, token.lower, 'mark') : token))

/** "my friend's salary" is not the writer's. */
const withoutGenitive = (tokens: readonly Token[]): Token[] => tokens.map((token) => (token.lower === "'s" ? as(token, "'s", 'mark') : token))

const as = (token: Token, lower: string, kind: Token['kind']): Token => ({...token, lower, stem: lower, kind})

function classOf(tokens: readonly Token[], index: number, token: Token): Token {
  const {lower} = token
  const next = tokens[index + 1]
  const before = tokens[index - 1]?.lower ?? ''
  if (token.kind === 'mark') return token.text === '(' ? as(token, '<open>', 'mark') : token.text === "'" ? as(token, "'", 'word') : token
  if (lower === 'what' && /^(?:i|we|you)$/.test(next?.lower ?? '') && /^do$/.test(tokens[index + 2]?.lower ?? '')) return as(token, '<job>', 'word')
  if (PAY_PAIRS.test(`${before} ${lower}`)) return as(token, '<pay>', 'word')
  if (pays.has(lower)) return as(token, '<pay>', 'word')
  if (/^students?$/.test(lower) && /^(?:working|doctoral|phd)$/.test(before)) return as(token, '<role>', 'word')
  // "Django people are rare, and they get £90k"
  if (lower === 'they' && tokens.slice(0, index).some((one, at) => roles.has(one.lower) && isHead(tokens[at + 1]) && !isOwn(tokens, at))) return as(token, '<role>', 'word')
  if (roles.has(lower)) return isHead(next) && !isOwn(tokens, index) ? as(token, '<role>', 'word') : token
  if (jobs.has(lower)) return isHead(next) && !(/^jobs?$/.test(lower) && machines.has(before)) && !isOwn(tokens, index) && !isVerb(tokens, index) ? as(token, '<job>', 'word') : token
  if (measures.has(lower) && !/^(?:bill|pay)$/.test(lower)) return isOwn(tokens, index) && !/^(?:my|i)$/.test(before) ? token : as(token, '<measure>', 'word')
  if (payers.has(lower) && isHead(next)) return as(token, '<payer>', 'word')
  if (/^[a-z]{2,}ing$/.test(lower) && (index === 0 || tokens[index - 1]?.kind === 'mark')) return as(token, '<gerund>', 'word')
  if (others.has(lower) && !isInPhrase(tokens, index) && !isMoving(tokens, index) && !(lower === 'fine' && /^(?:be|is|are|just|perfectly)$/.test(before))) return as(token, '<other>', 'mark')
  // "who" may stand in a gap ("freshers who know Django earn"), "that" may not.
  if (/^(?:that|which|where|because|when|while|although|though|but)$/.test(lower)) return as(token, lower, 'mark')
  return token
}

/** "a role on a ledger": an object of a preposition, which does not bear the amount. "a budget of $2M" does. */
const isInPhrase = (tokens: readonly Token[], index: number): boolean =>
  !/^(?:of|is|was|at)$/.test(tokens[index + 1]?.lower ?? '') &&
  [1, 2, 3].some((back) => /^(?:on|in|at|of|for|with|around|behind|near|to)$/.test(tokens[index - back]?.lower ?? '') && tokens.slice(index - back + 1, index).every(({kind}) => kind === 'word'))

/** "I would not move for less": no money is moved. */
const isMoving = (tokens: readonly Token[], index: number): boolean =>
  /^(?:move|moves|moving)$/.test(tokens[index]?.lower ?? '') && /^(?:for|to|from|under|below|in|on|,|\.|unless)$/.test(tokens[index + 1]?.lower ?? '.')

/** "work" in "I work for": a verb. */
const isVerb = (tokens: readonly Token[], index: number): boolean =>
  /^work$/.test(tokens[index]?.lower ?? '') && /^(?:i|we|they|you|who|to|people|engineers|developers)$/.test(tokens[index - 1]?.lower ?? '')

/** The phrase ends here: what follows is no noun that the word would only qualify ("developer plan"). */
function isHead(next: Token | undefined): boolean {
  if (!next || next.kind !== 'word') return next?.glue !== '-'
  return next.glue === '' && (isLoose(next) || verbAfter.has(next.lower) || /(?:ing|ed)$/.test(next.lower) || /^\p{Lu}/u.test(next.text))
}
const verbAfter = words(`
  earn earns make makes draw draws command commands charge charges bill bills fetch fetches get gets receive receives clear clears pocket pockets net nets gross grosses average averages land lands
  see sees attract attracts take takes bring brings pull pulls start starts begin begins sit sits stand stands top tops max hover hovers expect expects demand demands ask asks want wants cost costs
  pay pays carry carries offer offers run runs come comes range ranges list lists know knows write writes live lives join joins hold holds
  salary salaries pay wage wages earn median average rate rates usually typically often
`)

/** "our engineers", "my team's lead": the writer knows these figures at first hand. */
const isOwn = (tokens: readonly Token[], index: number): boolean =>
  [1, 2, 3].some((back) => /^(?:our|my|we|i)$/.test(tokens[index - back]?.lower ?? '') && tokens.slice(index - back, index).every(({kind}) => kind !== 'mark'))

function fits(tokens: readonly Token[], amount: Amount, {kind, payer}: Frame): boolean {
  if (kind === 'other') return true
  const after = tokens.slice(amount.from + 1, amount.from + 7)
  if (kind === 'own') {
    // "I need $20k for test hardware", "I am looking for $2M in funding"
    const use = after.findIndex(({lower}, index) => index < 2 && /^(?:for|in|of|on|to|towards?)$/.test(lower))
    return use < 0 || !after.slice(use).some(({lower}) => lower === '<other>' || NOT_FOR_MYSELF.test(lower))
  }
  const bought = after.findIndex(({lower}, index) => index < 3 && lower === 'for')
  return !payer || bought < 0 || after.slice(bought).some(({lower}) => /^(?:<role>|<job>|it|this|that|such|someone|those|less|more)$/.test(lower))
}
