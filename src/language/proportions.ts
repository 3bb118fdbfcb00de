import type {Token} from '../letter/letter.ts'
import {mayOpenNumber, numberAt} from './number-words.ts'

/** A share or factor in `tokens[from..to)`. */
export interface Proportion {
  /** `percent`: "40%", "thirty per cent"; `fraction`: "nine out of ten", "half", "every second"; `factor`: "10x", "three times". */
  readonly kind: 'percent' | 'fraction' | 'factor'
  readonly value: number
  readonly from: number
  readonly to: number
}

const fractions = /^(?:half|thirds?|quarters?|fifths?|sixths?|tenths?)$/
const folds = new Map([
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['sixfold', 6],
  ['eightfold', 8],
  ['tenfold', 10]
])
const ordinals = /^(?:second|other|third|fourth|fifth|tenth)$/

/** Words beside those of numbers that open one. */
const opening = new Set([...folds.keys(), 'every', 'half', 'twice', 'thrice', 'order'])

/** Shares and factors in a sentence, in order. */
export function findProportions(tokens: readonly Token[]): Proportion[] {
  const found: Proportion[] = []
  for (let from = 0; from < tokens.length; from++) {
    const proportion = proportionAt(tokens, from)
    if (!proportion) continue
    found.push({...proportion, from})
    from = proportion.to - 1
  }
  return found
}

function proportionAt(tokens: readonly Token[], from: number): Omit<Proportion, 'from'> | undefined {
  const lower = (index: number): string => tokens[index]?.lower ?? ''
  const own = tokens[from]
  if (!own || own.kind === 'mark') return undefined
  if (own.kind === 'word' && !opening.has(own.lower) && !mayOpenNumber(own.lower)) return undefined
  const glued = own.kind === 'number' ? /^(\d+(?:[.,]\d+)*)(%|x|pct)\+?$/.exec(own.lower) : null
  if (glued) {
    const value = Number(glued[1]?.replace(',', '.'))
    return {kind: glued[2] === 'x' ? 'factor' : 'percent', value, to: from + 1}
  }
  const fold = folds.get(own.lower)
  if (fold !== undefined) return {kind: 'factor', value: fold, to: from + 1}
  // "twice as fast", "an order of magnitude faster"
  if (/^(?:twice|thrice)$/.test(lower(from)) && /^(?:as|the)$/.test(lower(from + 1)))
    return {kind: 'factor', value: lower(from) === 'twice' ? 2 : 3, to: from + 1}
  if (lower(from) === 'order' && lower(from + 1) === 'of' && lower(from + 2) === 'magnitude')
    return {kind: 'factor', value: 10, to: from + 3}
  if (lower(from) === 'every' && ordinals.test(lower(from + 1)))
    return {kind: 'fraction', value: 50, to: from + 2}
  if (lower(from) === 'half' && lower(from + 1) !== 'a') return {kind: 'fraction', value: 50, to: from + 1}
  if (/^(?:a|an)$/.test(lower(from)) && fractions.test(lower(from + 1)) && lower(from + 2) === 'of')
    return {kind: 'fraction', value: 33, to: from + 2}
  if (isByPart(tokens, from)) return {kind: 'fraction', value: 33, to: from + 2}
  const number = numberAt(tokens, from)
  if (!number) return undefined
  let {to} = number
  const second =
    tokens[to]?.glue === '-' || /^(?:to|or|-|–)$/.test(lower(to))
      ? numberAt(tokens, tokens[to]?.glue === '-' ? to : to + 1)
      : undefined
  // "20 to 30 per cent", "5-10%"
  const range = second ?? undefined
  const tail = range ? range.to : to
  const last = tokens[tail - 1]?.lower ?? ''
  if (range && /%$/.test(last)) return {kind: 'percent', value: range.value, to: tail}
  if (lower(tail) === '%' || /^percents?$/.test(lower(tail)) || lower(tail) === 'pct')
    return {kind: 'percent', value: (range ?? number).value, to: tail + 1}
  if (lower(tail) === 'per' && lower(tail + 1) === 'cent')
    return {kind: 'percent', value: (range ?? number).value, to: tail + 2}
  if (lower(to) === 'out' && lower(to + 1) === 'of') to += 1
  if ((lower(to) === 'of' || lower(to) === 'in') && lower(to + 1) === 'every') to += 1
  const joined = /^(?:of|in|every)$/.test(lower(to)) ? numberAt(tokens, to + 1) : undefined
  if (
    joined &&
    number.value > 0 &&
    number.value < joined.value &&
    (joined.value <= 20 || joined.value === 100 || joined.value === 1000)
  )
    return {kind: 'fraction', value: (100 * number.value) / joined.value, to: joined.to}
  if (fractions.test(lower(number.to)) && lower(number.to) !== 'half')
    return {kind: 'fraction', value: 66, to: number.to + 1}
  if (number.value <= 10_000 && /^(?:times|fold|x|×)$/.test(lower(number.to)))
    return {kind: 'factor', value: number.value, to: number.to + 1}
  return undefined
}

/** The index of "by" before a figure, be it "by nearly"; -1 where there is none. */
export function byBefore(tokens: readonly Token[], from: number): number {
  const near = /^(?:nearly|almost|about|roughly|over|around)$/.test(tokens[from - 1]?.lower ?? '')
  const by = near ? from - 2 : from - 1
  return tokens[by]?.lower === 'by' ? by : -1
}

/** "by a third", "by almost a quarter", but not "by a third party". */
function isByPart(tokens: readonly Token[], from: number): boolean {
  const lower = (index: number): string => tokens[index]?.lower ?? ''
  if (lower(from) !== 'a' || !fractions.test(lower(from + 1)) || lower(from + 1) === 'half') return false
  return (
    byBefore(tokens, from) >= 0 && (tokens[from + 2]?.kind !== 'word' || behindPart.test(lower(from + 2)))
  )
}

const behindPart =
  /^(?:with|in|by|and|within|since|after|through|over|on|when|while|thanks|just|using|last|this|for|from|but|without|as)$/
