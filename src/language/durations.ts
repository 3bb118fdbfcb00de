import type {Token} from '../letter/letter.ts'
import {numberAt} from './number-words.ts'

/** A length of time in years in `tokens[from..to)`: "ten years", "8+ yrs", "a decade", "15-year". */
export interface Duration {
  /** The lower bound where a range is given. */
  readonly years: number
  readonly from: number
  readonly to: number
  /** "twelve years ago". */
  readonly ago: boolean
}

const unit = /^(?:years?|yrs?|yoe|y)$/
const less = new Set(['nearly', 'almost', 'under', 'to'])

/** Lengths of time of a year and more. */
export function findDurations(tokens: readonly Token[]): Duration[] {
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
  const glued = tokens[from]?.kind === 'number' ? /^(\d{1,2})(?:yrs?|y|yoe)$/.exec(lower(from)) : null
  if (glued) return {years: Number(glued[1]), to: from + 1}
  if (/^an?$/.test(lower(from)) && lower(from + 1) === 'decade') return {years: 10, to: from + 2}
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
  const number = numberAt(tokens, from)
  if (!number || number.value > 80) return undefined
  let {to} = number
  // "8 to 10 years", "8-10 years": the lower bound counts.
  const second = numberAt(tokens, /^(?:to|or|-|–)$/.test(lower(to)) ? to + 1 : to)
  if (second && (tokens[to]?.glue === '-' || /^(?:to|or|-|–)$/.test(lower(to)))) ({to} = second)
  while (/^(?:full|long|solid|good|odd|whole|straight)$/.test(lower(to))) to++
  if (unit.test(lower(to))) return {years: number.value, to: to + 1}
  if (/^decades?$/.test(lower(to))) return {years: number.value * 10, to: to + 1}
  return undefined
}

/** A calendar year behind "since": `tokens[from..to)` are "since 2013", "since early 2013". */
export interface Since {
  readonly year: number
  readonly from: number
  readonly to: number
}

/** Every "since <year>". */
export function findSince(tokens: readonly Token[]): Since[] {
  return tokens.flatMap(({lower}, from) => {
    if (lower !== 'since') return []
    for (let at = from + 1; at <= from + 4; at++) {
      const text = tokens[at]?.text ?? ''
      if (/^(?:19|20)\d\d$/.test(text)) return [{year: Number(text), from, to: at + 1}]
      if (tokens[at]?.kind !== 'word') return []
    }
    return []
  })
}
