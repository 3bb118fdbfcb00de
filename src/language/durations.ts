import type {Token} from '../letter/letter.ts'
import {numberAt} from './number-words.ts'
import {wordSet} from './word-set.ts'

/** A length of time in years in `tokens[from..to)`: "ten years", "8+ yrs", "a decade", "15-year". */
export interface Duration {
  /** The lower bound where a range is given. */
  readonly years: number
  readonly from: number
  readonly to: number
  /** "twelve years ago". */
  readonly ago: boolean
}

const unit = /^(?:years?|yrs?|yoe|y|winters|summers)$/
/** "twelve happy years" */
const fillers =
  /^(?:full|long|solid|good|odd|whole|straight|happy|great|busy|fine|hard|intense|intensive|productive|fruitful|rewarding|exciting|wonderful|consecutive|continuous|uninterrupted|unbroken|entire|active|proud|successful|professional)$/
const less = new Set(['nearly', 'almost', 'under', 'to'])

/** "my fourteenth year with it": one fewer lie behind. */
const ordinals = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, index) => [word, index + 1])
)

const ends = wordSet('year years yr yrs yoe y winters summers decade decades century month months mo mos')
const glued = /^(\d{1,2})(?:yrs?|y|yoe)$/

/** Every length of time ends with one of these; most sentences tell none. */
const mayTell = (tokens: readonly Token[]): boolean =>
  tokens.some(({kind, lower}) => ends.has(lower) || (kind === 'number' && glued.test(lower)))

/** Lengths of time of a year and more. */
export function findDurations(tokens: readonly Token[]): Duration[] {
  if (!mayTell(tokens)) return []
  const found: Duration[] = []
  for (let from = 0; from < tokens.length; from++) {
    const length = lengthAt(tokens, from)
    if (!length) continue
    const ago = tokens[length.to]?.lower === 'ago'
    const about = less.has(tokens[from - 1]?.lower ?? '') && tokens[from - 2]?.lower !== 'from' ? 1 : 0
    found.push({years: length.years - about, from, to: length.to + (ago ? 1 : 0), ago})
    from = length.to - 1
  }
  return found
}

function lengthAt(tokens: readonly Token[], from: number): {years: number; to: number} | undefined {
  const lower = (index: number): string => tokens[index]?.lower ?? ''
  // "14yrs", "10y"
  const joined = tokens[from]?.kind === 'number' ? glued.exec(lower(from)) : null
  if (joined) return {years: Number(joined[1]), to: from + 1}
  const whole = /^(?:full|whole|solid|good|long|entire)$/.test(lower(from + 1)) ? from + 2 : from + 1
  if (/^an?$/.test(lower(from)) && lower(whole) === 'decade') {
    // "a decade and a half"
    const half = [1, 2, 3].map((ahead) => lower(whole + ahead)).join(' ') === 'and a half'
    const part = lower(from - 1) === 'of' && /^(?:part|half|most|much)$/.test(lower(from - 2))
    return {years: half ? 15 : part ? 5 : 10, to: whole + (half ? 4 : 1)}
  }
  // "a dozen years", "half a dozen years", "two dozen years"
  if (lower(from) === 'dozen' && unit.test(lower(from + 1))) {
    const count = numberAt(tokens, from - 1)?.value
    const dozens = /^an?$/.test(lower(from - 1)) ? (lower(from - 2) === 'half' ? 0.5 : 1) : (count ?? 1)
    return {years: 12 * dozens, to: from + 2}
  }
  if (lower(from) === 'decades') return {years: 20, to: from + 1}
  if (
    /^an?$/.test(lower(from)) &&
    lower(from + 1) === 'quarter' &&
    /^(?:of|century)$/.test(lower(from + 2))
  ) {
    const end = tokens.findIndex(
      (token, index) => index > from && index < from + 6 && token.lower === 'century'
    )
    if (end > 0) return {years: 25, to: end + 1}
  }
  if (lower(from) === 'half' && lower(from + 1) === 'a' && lower(from + 2) === 'decade')
    return {years: 5, to: from + 3}
  const ordinal =
    ordinals.get(lower(from)) ?? Number(/^(\d{1,2})(?:st|nd|rd|th)$/.exec(lower(from))?.[1] ?? 0)
  if (ordinal > 0) return lower(from + 1) === 'year' ? {years: ordinal - 1, to: from + 2} : undefined
  const number = numberAt(tokens, from)
  // "180 months": fewer than thirty are told in months for their own sake.
  if (number && number.value >= 30 && number.value <= 600 && /^(?:months?|mos?)$/.test(lower(number.to)))
    return {years: Math.floor(number.value / 12), to: number.to + 1}
  if (!number || number.value > 80) return undefined
  let {to} = number
  // "8 to 10 years", "8-10 years": the lower bound counts.
  const second = numberAt(tokens, /^(?:to|or|-|–)$/.test(lower(to)) ? to + 1 : to)
  if (second && (tokens[to]?.glue === '-' || /^(?:to|or|-|–)$/.test(lower(to)))) ({to} = second)
  while (fillers.test(lower(to))) to++
  if (unit.test(lower(to))) return {years: number.value, to: to + 1}
  if (/^decades?$/.test(lower(to))) return {years: number.value * 10, to: to + 1}
  return undefined
}

/** The part of a length of time before it: "twenty years of Python, fifteen of them …". */
export function findParts(tokens: readonly Token[], spans: readonly Duration[]): Duration[] {
  return spans.flatMap(({to}) => {
    for (let from = to; from < Math.min(tokens.length, to + 12); from++) {
      const number = numberAt(tokens, from)
      if (!number || tokens[number.to]?.lower !== 'of') continue
      if (/^(?:them|those|which|these)$/.test(tokens[number.to + 1]?.lower ?? ''))
        return [{years: number.value, from, to: number.to + 2, ago: false}]
    }
    return []
  })
}

/** A calendar year behind "since": `tokens[from..to)` are "since 2013", "since early 2013". */
export interface Since {
  readonly year: number
  readonly from: number
  readonly to: number
}

/** Every "since <year>", with what tells the year between them: "since joining the bank in 2013". */
export function findSince(tokens: readonly Token[]): Since[] {
  return tokens.flatMap(({lower}, from) => {
    if (lower !== 'since') return []
    const decade = decadeAt(tokens, from + 1)
    if (decade) return [{year: decade.year, from, to: decade.to}]
    for (let at = from + 1; at <= from + 9; at++) {
      const {text = '', kind, lower: word = ''} = tokens[at] ?? {}
      const short = shortYear(tokens, at)
      if (short && at === from + 1) return [{year: short.year, from, to: short.to}]
      const near = at <= from + 3 || tokens[at - 1]?.lower === 'in'
      if (near && /^(?:19|20)\d\d$/.test(text)) return [{year: Number(text), from, to: at + 1}]
      if (kind === undefined || word === 'since' || (kind === 'mark' && text !== ',')) return []
    }
    return []
  })
}

/** "'08", be the apostrophe a token of its own or not. */
function shortYear(tokens: readonly Token[], at: number): {year: number; to: number} | undefined {
  const apart = /^['’‘]$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.space === false
  const text = apart ? `'${tokens[at + 1]?.text ?? ''}` : (tokens[at]?.text ?? '')
  const digits = /^['’‘](\d\d)$/.exec(text)?.[1]
  if (digits === undefined) return undefined
  return {year: Number(digits) + (Number(digits) > 60 ? 1900 : 2000), to: at + (apart ? 2 : 1)}
}

/** The last year of "the early 2000s", "the nineties". */
function decadeAt(tokens: readonly Token[], from: number): {year: number; to: number} | undefined {
  let at = from
  if (tokens[at]?.lower === 'the') at++
  const part = tokens[at]?.lower ?? ''
  if (/^(?:early|mid|late)$/.test(part)) at++
  const text = tokens[at]?.lower ?? ''
  const begin = named.get(text) ?? Number(/^((?:19|20)\d0)'?s$/.exec(text)?.[1] ?? 0)
  const last = part === 'early' ? 4 : part === 'mid' ? 6 : 9
  return begin > 0 ? {year: begin + last, to: at + 1} : undefined
}

const named = new Map([
  ['eighties', 1980],
  ['nineties', 1990],
  ['noughties', 2000]
])

/** Every "in 2012", "back in 2012", "goes back to 2012". */
export function findYears(tokens: readonly Token[]): Since[] {
  return tokens.flatMap(({text}, at) =>
    /^(?:19|20)\d\d$/.test(text) &&
    (/^(?:in|to|from|of|by)$/.test(tokens[at - 1]?.lower ?? '') ||
      // "as early as 2012"
      (tokens[at - 1]?.lower === 'as' && tokens[at - 2]?.lower === 'early'))
      ? [{year: Number(text), from: tokens[at - 2]?.lower === 'back' ? at - 2 : at - 1, to: at + 1}]
      : []
  )
}
