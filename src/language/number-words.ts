import type {Token} from '../letter/letter.ts'

/** A number written in digits or words in `tokens[from..to)`. */
export interface NumberMatch {
  readonly value: number
  readonly to: number
  /** "10+", "ten-plus", "ten or more": the number is a floor. */
  readonly open: boolean
}

const list = (text: string, base: number, step: number): [string, number][] =>
  text.split(' ').map((word, index) => [word, base + index * step])

const units = new Map<string, number>([
  ...list(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    1,
    1
  ),
  ...list('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10)
])
const scales = new Map([
  ['hundred', 100],
  ['dozen', 12],
  ['thousand', 1000],
  ['grand', 1000],
  ['lakh', 100_000],
  ['lakhs', 100_000],
  ['lac', 100_000],
  ['lacs', 100_000],
  ['million', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12]
])
const halves = new Map([
  ['half', 0.5],
  ['quarter', 0.25]
])

/** Every word that tells that a number is told in words; "a" does not. */
export const numberWords = (): string[] => [...units.keys(), ...scales.keys(), ...halves.keys()]

/** The scale that a word stands for: hundred, thousand, lakh, million. */
export const scaleOf = (word: string): number | undefined => scales.get(word)

/** Value of a plain numeral: `1,200`, `6.5`, `10+`; separators of thousands are dropped. */
export function numeral(text: string): number | undefined {
  const match = /^(\d{1,3}(?:[,']\d{3})+|\d+)(\.\d+)?\+?$/.exec(text)
  return match ? Number((match[1] ?? '').replace(/[,']/g, '') + (match[2] ?? '')) : undefined
}

/** Whether a number in words may begin with a word. */
export const mayOpenNumber = (word: string): boolean =>
  units.has(word) || halves.has(word) || word === 'a' || word === 'an'

/** The number that begins at a token: "12", "10+", "twenty-five", "a hundred and twenty thousand", "half a million". */
export function numberAt(tokens: readonly Token[], from: number): NumberMatch | undefined {
  const first = tokens[from]
  if (!first || first.kind === 'mark') return undefined
  if (first.kind === 'number') {
    const value = numeral(first.text)
    if (value === undefined) return undefined
    const scale = scales.get(tokens[from + 1]?.lower ?? '')
    const to = from + (scale === undefined ? 1 : 2)
    return withPlus(tokens, value * (scale ?? 1), to, first.text.endsWith('+'))
  }
  return mayOpenNumber(first.lower) ? inWords(tokens, from) : undefined
}

function inWords(tokens: readonly Token[], from: number): NumberMatch | undefined {
  let at = from
  let [total, part, seen] = [0, 0, false]
  const lower = (index: number): string => tokens[index]?.lower ?? ''
  // "half a million", "a quarter of a million"
  const article = lower(at) === 'a' || lower(at) === 'an' ? 1 : 0
  const fraction = halves.get(lower(at + article))
  if (fraction !== undefined) {
    let next = at + article + 1
    if (lower(next) === 'of') next++
    if (lower(next) === 'a' || lower(next) === 'an') next++
    const scale = scales.get(lower(next))
    return scale !== undefined && scale >= 1000
      ? withPlus(tokens, fraction * scale, next + 1, false)
      : undefined
  }
  if (article === 1) {
    if (!scales.has(lower(at + 1)) || lower(at + 1) === 'grand') return undefined
    part = 1
    at++
  }
  for (; at < tokens.length; at++) {
    const word = lower(at)
    const unit = units.get(word)
    const scale = scales.get(word)
    if (unit !== undefined) {
      if (part % 10 !== 0 || (part % 100 !== 0 && unit >= 10)) break
      part += unit
      seen = true
    } else if (scale !== undefined && (seen || part > 0)) {
      if (scale <= 100) part = Math.max(part, 1) * scale
      else {
        total += Math.max(part, 1) * scale
        part = 0
      }
      seen = true
    } else if (word === 'and' && (part >= 100 || total > 0) && units.has(lower(at + 1))) continue
    else if (word === 'point' && seen && units.has(lower(at + 1)) && scales.has(lower(at + 2))) {
      total += (part + (units.get(lower(at + 1)) ?? 0) / 10) * (scales.get(lower(at + 2)) ?? 1)
      part = 0
      at += 2
    } else break
  }
  return seen ? withPlus(tokens, total + part, at, false) : undefined
}

function withPlus(tokens: readonly Token[], value: number, to: number, plus: boolean): NumberMatch {
  const [next, after] = [tokens[to], tokens[to + 1]]
  if (next?.glue === '-' && next.lower === 'plus') return {value, to: to + 1, open: true}
  if (next?.text === '+' && !next.space) return {value, to: to + 1, open: true}
  if (next?.lower === 'or' && after?.lower === 'more') return {value, to: to + 2, open: true}
  return {value, to, open: plus}
}
