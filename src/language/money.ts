import type {Sentence, Span} from '../letter/letter.ts'
import {moneyNumberAt, sticky, type MoneyNumber, wordNear} from './money-number.ts'
import {wordSet} from './word-set.ts'

export type TimeUnit = 'hour' | 'day' | 'week' | 'month' | 'year'

/** An amount of money in a text, `[start, end)` of it. A range is one amount. */
export interface AmountInText {
  readonly start: number
  readonly end: number
  readonly low: number
  /** Equals `low` unless it is a range. */
  readonly high: number
  readonly isRange: boolean
  /** "$100,000+": a floor. */
  readonly open: boolean
  /** ISO code, `?` where several share the sign; undefined where none is written ("85k-160k", "six figures"). */
  readonly currency: string | undefined
  readonly unit: TimeUnit | undefined
  /** The writing itself says pay: LPA, CTC, OTE, TC. */
  readonly isPay: boolean
  /** "six figures", "mid-six-figure". */
  readonly isFigures: boolean
}

/** An amount of money in a sentence. */
export interface Amount extends AmountInText {
  /** In the source. */
  readonly span: Span
  /** Token indexes. */
  readonly from: number
  readonly to: number
}

const qualifier = '(?:gross|net|brutto|netto|base|basic|cash|before tax|after tax)'
const unit = new RegExp(
  String.raw`(?:\s${qualifier})?(?:\s?\/\s?|\s(?:per|a|an|each|every|p\.)\s|-(?:a|an|per)-)(?<each>year|yr|annum|month|mo|mth|week|wk|day|hour|hr|hrs|h|d|y)(?![A-Za-z])|(?:\s${qualifier})?\s(?<adverb>yearly|annually|annual|p\.?a\.?|pa|monthly|pcm|weekly|daily|hourly)(?![A-Za-z])`,
  'iy'
)
const timeWords = wordSet(
  'year yr annum month mo mth week wk day hour hr hrs h d y yearly annually annual p pa monthly pcm weekly daily hourly'
)
/** Whether one of the four words behind a position is a time: most numbers are followed by none, and are not looked at. */
function mayTellTime(text: string, at: number): boolean {
  let end = at
  for (let count = 0; count < 4; count++) {
    const word = sticky(nextWord, text, end)
    if (!word) return false
    if (timeWords.has(word[1]?.toLowerCase() ?? '')) return true
    end += word[0].length
  }
  return false
}
const nextWord = /[\s/.-]{0,3}([A-Za-z]+)/y
const unitAt = (text: string, at: number): RegExpExecArray | null =>
  mayTellTime(text, at) ? sticky(unit, text, at) : null
const plus = /\s?\+(?!\d)|-plus(?![a-z])/iy
const tail = new RegExp(String.raw`\s(?:${qualifier}|TC|CTC|OTE)(?![A-Za-z])`, 'y')
const tailWords = wordSet('gross net brutto netto base basic cash before after tc ctc ote')
/** Where an amount may begin. */
const beginning = /(?<![\p{L}\p{N}])[\p{L}\p{N}$£€¥₹₽₪₩₺฿₫₦₴₱]/gu
const joint = /\s?(?:-|–|—|--|…|\.\.\.?|~)\s?|\s(?:to|bis|till|until|through|up to|or)\s/y
const between = /\b(?:between|anywhere between|lies between|betwixt)\s$/i
const and = /\s(?:and|&)\s/y
const figures =
  /(?:\b(?:low|lower|mid|middle|high|upper|solid|comfortable)[ -])?\b(?:five|six|seven|5|6|7)[ -]figures?\b(?![ -](?:out|in the|of the))/gi

/** "in the 120s": thousands a year. Two digits are a decade. */
const hundreds = /(?<=\bin the (?:(?:low|lower|mid|middle|high|upper)[ -])?)[1-4]\d0s\b/gi

const unitNames: Readonly<Record<string, TimeUnit>> = {
  y: 'year',
  a: 'year',
  m: 'month',
  w: 'week',
  d: 'day',
  h: 'hour'
}

/** Amounts of money in a text, in order, without overlaps. Linear: every pattern is bounded and tried once a position. */
export function findAmounts(text: string): AmountInText[] {
  const found: AmountInText[] = []
  const inWords = [
    ...(/figure/i.test(text) ? [...text.matchAll(figures)].map(inFigures) : []),
    ...(/\d0s\b/.test(text) ? [...text.matchAll(hundreds)].map(inHundreds) : [])
  ].sort((one, other) => one.start - other.start)
  let next = 0
  for (let start = sticky(beginning, text, 0); start; start = sticky(beginning, text, beginning.lastIndex)) {
    const at = start.index
    while ((inWords[next]?.end ?? Infinity) <= at) next++
    const figure = inWords[next]
    const amount = amountAt(text, at)
    if (!amount || (figure && amount.start < figure.end && figure.start < amount.end)) continue
    found.push(amount)
    beginning.lastIndex = amount.end
  }
  return [...found, ...inWords].sort((one, other) => one.start - other.start)
}

/** More amounts than this in one sentence are a table. */
const most = 60

/** Amounts of money in a sentence. Without a currency they are candidates only: see {@link AmountInText.currency}. */
export function findMoney(sentence: Sentence): Amount[] {
  const {tokens, text} = sentence
  if (!/\d|figure|hundred|thousand|grand|million|lakh|crore|dollar|euro|pound/i.test(text)) return []
  return findAmounts(text)
    .slice(0, most)
    .map((amount) => {
      const span = sentence.at(amount.start, amount.end)
      const from = tokens.findIndex(({end}) => end > span.start)
      const last = tokens.findLastIndex(({start}) => start < span.end)
      return {...amount, span, from, to: last + 1}
    })
}

function inHundreds(match: RegExpExecArray): AmountInText {
  const low = Number.parseInt(match[0], 10) * 1000
  return {
    start: match.index,
    end: match.index + match[0].length,
    low,
    high: low + 9999,
    isRange: false,
    open: false,
    currency: undefined,
    unit: undefined,
    isPay: false,
    isFigures: true
  }
}

function inFigures(match: RegExpExecArray): AmountInText {
  const digits =
    {five: 5, six: 6, seven: 7}[/five|six|seven/i.exec(match[0])?.[0].toLowerCase() ?? ''] ??
    Number(/\d/.exec(match[0])?.[0])
  const [low, high] = [10 ** (digits - 1), 10 ** digits - 1]
  const range = {start: match.index, end: match.index + match[0].length, low, high}
  return {
    ...range,
    isRange: false,
    open: false,
    currency: undefined,
    unit: undefined,
    isPay: false,
    isFigures: true
  }
}

function amountAt(text: string, start: number): AmountInText | undefined {
  const first = moneyNumberAt(text, start)
  if (!first) return undefined
  const second = secondSide(text, start, first)
  const last = second ?? first
  let {end} = last
  const floor = sticky(plus, text, end)
  if (floor) end += floor[0].length
  const time = unitAt(text, end)
  if (time) end += time[0].length
  const mark = tailWords.has(wordNear(text, end)) ? sticky(tail, text, end) : null
  if (mark) end += mark[0].length
  const scale = last.multiplier
  const currency = first.currency ?? last.currency
  const [one, other] = [
    first.value * (first.multiplier === 1 && second && first.value < 1000 ? scale : first.multiplier),
    last.value * scale
  ]
  const isPay = last.perAnnum || /^(?:\s)(?:TC|CTC|OTE)$/.test(mark?.[0] ?? '')
  // "R2" and "R 4.2" are no rand, "5L" no lakh.
  if (
    text[start] === 'R' &&
    /^R\s?\d/.test(text.slice(start, start + 3)) &&
    first.value * first.multiplier < 1000
  )
    return undefined
  if (currency === undefined && !isPay && /\dL/.test(text.slice(start, end))) return undefined
  const sure = currency !== undefined || isPay
  if (!sure && !isCandidate(first, last, time !== null)) return undefined
  return {
    start,
    end,
    low: Math.min(one, other),
    high: Math.max(one, other),
    isRange: second !== undefined,
    open: floor !== null,
    currency: currency ?? (last.perAnnum || scale === 1e5 || scale === 1e7 ? 'INR' : undefined),
    unit: last.perAnnum ? 'year' : unitOf(time),
    isPay,
    isFigures: false
  }
}

/** The upper end of a range: "– $220k", "to 160k", "and 85k" behind "between". */
function secondSide(text: string, start: number, first: MoneyNumber): MoneyNumber | undefined {
  // "$55/HR - $63/HR": the unit may stand behind each end.
  const end = first.end + (unitAt(text, first.end)?.[0].length ?? 0)
  const link =
    sticky(joint, text, end) ??
    (between.test(text.slice(Math.max(0, start - 20), start)) ? sticky(and, text, end) : null)
  if (!link) return undefined
  const second = moneyNumberAt(text, end + link[0].length)
  if (
    !second ||
    (second.currency !== undefined &&
      first.currency !== undefined &&
      second.currency !== first.currency &&
      second.currency !== '?')
  )
    return undefined
  const low =
    first.value * (first.multiplier === 1 && first.value < 1000 ? second.multiplier : first.multiplier)
  const high = second.value * second.multiplier
  // "$5 to 30 people" is no range of money; "$80 or 2 hours" neither.
  const near = high > low && high < low * 20
  return near &&
    (second.currency !== undefined || second.multiplier === first.multiplier || first.multiplier === 1)
    ? second
    : undefined
}

/** Numbers without a currency that may still be money: "85k", "ninety thousand", "150,000", "30 an hour". */
const isCandidate = (first: MoneyNumber, last: MoneyNumber, timed: boolean): boolean =>
  last.multiplier === 1e3 ||
  last.multiplier === 1e5 ||
  last.multiplier === 1e7 ||
  (last.inWords && last.value * last.multiplier >= 1000) ||
  (last.value >= 10_000 && (first.grouped || last.value % 500 === 0)) ||
  (timed && last.value >= 10)

const unitOf = (match: RegExpExecArray | null): TimeUnit | undefined => {
  const word = (match?.groups?.['each'] ?? match?.groups?.['adverb'] ?? '').toLowerCase()
  if (word === 'pcm') return 'month'
  return /^p\.?a/.test(word) ? 'year' : unitNames[word[0] ?? '']
}
