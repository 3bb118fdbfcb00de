import {CODES, CURRENCY_WORDS, LAKH_PER_ANNUM, MULTIPLIERS, SIGNS_AFTER, SIGNS_BEFORE} from './money.data.ts'
import {numberAt, scaleOf} from './number-words.ts'
import {tokensOf} from './technologies.ts'
import {type WordSet, wordSet} from './word-set.ts'

/*
 * One number of money as it is written: sign, digits or words, multiplier, sign. Patterns are sticky and bounded, and
 * each is tried once a position.
 */

/** A number of money that ends at `end` of its text. */
export interface MoneyNumber {
  readonly end: number
  /** As written, before the multiplier. */
  readonly value: number
  readonly multiplier: number
  /** ISO code, `?` where several share the sign. */
  readonly currency: string | undefined
  /** "LPA": rupees, a year, pay. */
  readonly perAnnum: boolean
  /** With separators of thousands. */
  readonly grouped: boolean
  readonly inWords: boolean
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const longestFirst = (names: readonly string[]): string =>
  [...names]
    .sort((one, other) => other.length - one.length)
    .map(escape)
    .join('|')

const codes = CODES.join('|')
const before = new RegExp(
  String.raw`(?:(?<code>${codes})\s?)?(?<sign>${longestFirst(Object.keys(SIGNS_BEFORE))})\s?(?=\d)|(?<only>${codes})\s?(?=\d)`,
  'y'
)
const grouped =
  /\d{1,3}(?:[ ]\d{3}){1,4}(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d{1,3}(?:'\d{3}){1,4}(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d{1,3}(?:,\d{2,3}){1,4}(?!\d)(?:\.\d{1,2}(?!\d))?|\d{1,3}(?:\.\d{3}){1,4}(?!\d)(?:,\d{1,2}(?!\d))?|\d{1,3}, \d{3}(?!\d)/y
const plain = /\d+(?:[.,]\d{1,2}(?!\d))?/y
const multiplier = new RegExp(
  String.raw`(?:(?<close>k|K|mn|mm|MM|m|M|bn|b|B|L|cr|Cr)|\s?(?<word>thousand|grand|millions?|billions?|trillion|lakhs?|lacs?|crores?|cr|mil|mio|mln|mrd|mld|tsd|tys)\.?|\s?(?<kilo>[kKTM])(?=€))(?![A-Za-z])`,
  'iy'
)
const lpa = new RegExp(String.raw`\s?${LAKH_PER_ANNUM}(?![A-Za-z])`, 'y')
const after = new RegExp(
  String.raw`\s?(?<sign>${longestFirst(Object.keys(SIGNS_AFTER))})(?![\w€£])|\s?(?<code>${codes})(?![A-Za-z])|[ -](?:(?:Swiss|US|American|Canadian|Australian|Singapore|Hong Kong|New Zealand|Danish|Norwegian|Swedish|Czech|British|Indian)[ -])?(?<word>${Object.keys(CURRENCY_WORDS).join('|')})(?![\p{L}])`,
  'yu'
)
const numberStarts = wordSet(
  'a an half one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'
)

const letters = /[\s-]?([\p{L}]*)/uy
const figure = /\d/
const signs = '$€£¥₹₽₪₩₺฿₫₦₴₱₡'
const letterWords = (lists: readonly (readonly string[])[]): WordSet =>
  wordSet(
    lists
      .flat()
      .join(' ')
      .replace(/[^a-zÀ-ž ]/gi, ' ')
      .toLowerCase()
  )
const wordsBefore = letterWords([CODES, Object.keys(SIGNS_BEFORE).filter((sign) => !sign.endsWith('$'))])
const wordsAfter = letterWords([
  CODES,
  Object.keys(SIGNS_AFTER),
  Object.keys(CURRENCY_WORDS),
  ['Swiss US American Canadian Australian Singapore Hong New Danish Norwegian Swedish Czech British Indian']
])

/**
 * The lower-case word at a position or behind one space or hyphen there, or ''. It tells whether a pattern is worth trying:
 * most numbers are no money, and the patterns take longer to compile than a letter to read.
 */
export const wordNear = (text: string, at: number): string =>
  sticky(letters, text, at)?.[1]?.toLowerCase() ?? ''

function mayLead(text: string, at: number): boolean {
  const first = text[at] ?? ''
  if (figure.test(first)) return false
  if (signs.includes(first)) return true
  const word = wordNear(text, at)
  return text[at + word.length] === '$' || wordsBefore.has(word)
}

/** A digit, or a number in words. */
const mayBegin = (text: string, at: number): boolean =>
  figure.test(text[at] ?? '') || numberStarts.has(wordNear(text, at))

function mayTrail(text: string, at: number): boolean {
  const next = (text[at] === ' ' ? text[at + 1] : text[at]) ?? ''
  if (next === '') return false
  return (
    signs.includes(next) ||
    text.startsWith(',-', text[at] === ' ' ? at + 1 : at) ||
    wordsAfter.has(wordNear(text, at))
  )
}

/** What a pattern with the flag `y` finds at one position, or one with `g` from there on. */
export const sticky = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** The number with its currency and multiplier that begins at a position. */
export function moneyNumberAt(text: string, start: number): MoneyNumber | undefined {
  const mayHaveLead = mayLead(text, start)
  if (!mayHaveLead && !mayBegin(text, start)) return undefined
  const lead = mayHaveLead ? sticky(before, text, start) : null
  let end = start + (lead?.[0].length ?? 0)
  let currency = lead
    ? (lead.groups?.['code'] ?? lead.groups?.['only'] ?? SIGNS_BEFORE[lead.groups?.['sign'] ?? ''])
    : undefined
  const digits = numberIn(text, end, lead !== null)
  const words = digits ? undefined : lead ? undefined : wordsAt(text, start)
  const number = digits ?? words
  if (!number) return undefined
  end = number.end
  let scale = words?.scale ?? 1
  const times =
    !words && Object.hasOwn(MULTIPLIERS, wordNear(text, end)) ? sticky(multiplier, text, end) : null
  if (times) {
    const {close, word, kilo} = times.groups ?? {}
    scale = MULTIPLIERS[(close ?? word ?? kilo ?? '').toLowerCase()] ?? 1
    end += times[0].length
  }
  const rupees = text.startsWith('L', text[end] === ' ' ? end + 1 : end) ? sticky(lpa, text, end) : null
  if (rupees)
    return {
      end: end + rupees[0].length,
      value: number.value,
      multiplier: 1e5,
      currency: 'INR',
      perAnnum: true,
      grouped: false,
      inWords: words !== undefined
    }
  const trail = mayTrail(text, end) ? sticky(after, text, end) : null
  if (
    trail &&
    (currency === undefined || trail.groups?.['code'] !== undefined || trail.groups?.['word'] !== undefined)
  ) {
    currency ??=
      trail.groups?.['code'] ??
      SIGNS_AFTER[trail.groups?.['sign'] ?? ''] ??
      CURRENCY_WORDS[trail.groups?.['word'] ?? '']
    end += trail[0].length
  }
  if (/^(?:\d|[.,]\d)/.test(text.slice(end, end + 2))) return undefined
  const value = scale >= 1e5 && number.dotted ? number.value / 1000 : number.value
  const written = words ? text.slice(start, end) : ''
  const implied = /grand/i.test(written) ? 'USD' : /lakh|lac|crore/i.test(written) ? 'INR' : undefined
  return {
    end,
    value,
    multiplier: scale,
    currency: currency ?? implied,
    perAnnum: false,
    grouped: number.grouped,
    inWords: words !== undefined
  }
}

interface NumberIn {
  readonly end: number
  readonly value: number
  readonly grouped: boolean
  /** Grouped with a full stop: "1.250" is a decimal before "million". */
  readonly dotted: boolean
}

function numberIn(text: string, at: number, hasCurrency: boolean): NumberIn | undefined {
  const group = sticky(grouped, text, at)
  if (group && (hasCurrency || !/^\d+[ ,] /.test(group[0]))) {
    const isDotted = /^\d{1,3}(?:\.\d{3})+/.test(group[0])
    const decimals = isDotted ? /,\d{1,2}$/ : /[.,]\d{1,2}$/
    const cents = decimals.exec(group[0])
    const whole = (cents ? group[0].slice(0, cents.index) : group[0]).replace(/[^\d]/g, '')
    return {
      end: at + group[0].length,
      value: Number(whole) + (cents ? Number(cents[0].replace(',', '.')) : 0),
      grouped: true,
      dotted: isDotted
    }
  }
  const number = sticky(plain, text, at)
  if (!number) return undefined
  return {
    end: at + number[0].length,
    value: Number(number[0].replace(',', '.')),
    grouped: false,
    dotted: false
  }
}

/** "a hundred and twenty thousand" is 120 with a multiplier, so that "fourteen to twenty lakhs" is a range. */
function wordsAt(text: string, at: number): (NumberIn & {readonly scale: number}) | undefined {
  if (!numberStarts.has(/^[A-Za-z]+\b/.exec(text.slice(at, at + 12))?.[0].toLowerCase() ?? ''))
    return undefined
  const tokens = tokensOf(text.slice(at, at + 90))
  const number = numberAt(tokens, 0)
  const last = number && tokens[number.to - 1]
  if (!number || !last) return undefined
  const scale = Math.max(1000, scaleOf(last.lower) ?? 0)
  const large = scaleOf(last.lower) === scale
  return {
    end: at + last.end,
    value: large ? number.value / scale : number.value,
    scale: large ? scale : 1,
    grouped: false,
    dotted: false
  }
}
