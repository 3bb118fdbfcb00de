import type {Letter, Sentence, Token} from '../letter/letter.ts'
import {clauseBorders} from './assertion/clauses.ts'
import {COMPARING, IMPROVING, MEASURED, NO_IMPROVEMENT, QUANTITIES, UNITS} from './improvements.data.ts'
import {stem} from './inflection.ts'
import {phraseSet} from './phrases.ts'
import {byBefore, findProportions, type Proportion} from './proportions.ts'
import {wordSet} from './word-set.ts'

/** A figure of improvement in `tokens[from..to)`. */
export interface Improvement {
  readonly from: number
  readonly to: number
}

/** Tokens on either side of a figure that tell what it is of. */
const reach = 40

const improving = wordSet(IMPROVING, stem)
const measured = phraseSet(MEASURED)

/** The first improvement in per cent or as a factor that the passage gives no baseline, method or window for. */
export function findUnmeasured(letter: Letter, sentence: Sentence): Improvement | undefined {
  const proportions = findProportions(sentence.tokens).filter(
    ({kind, from}) => kind !== 'fraction' || isCut(sentence.tokens, from)
  )
  const first = proportions.find((proportion) => isImprovement(sentence, proportion))
  if (!first || isMeasured(letter, sentence, proportions)) return undefined
  const {from, to} = first
  return {from, to: COMPARING.test(sentence.tokens[to]?.lower ?? '') ? to + 1 : to}
}

/** "slashed by three quarters", "fell by half": a fraction told as an improvement. */
function isCut(tokens: readonly Token[], from: number): boolean {
  const by = byBefore(tokens, from)
  return by >= 0 && tokens.slice(Math.max(0, by - 5), by).some(({stem: base}) => improving.has(base))
}

/** "cut the load time by 40%", "10x faster", "a 25% increase": a verb or noun of improvement governs the figure. */
function isImprovement(sentence: Sentence, {from, to, kind}: Proportion): boolean {
  const {tokens} = sentence
  const borders = clauseBorders(sentence)
  let start = from
  while (start > Math.max(0, from - reach) && borders[start] !== 'wide') start--
  let end = to
  while (end < Math.min(tokens.length, to + reach) && borders[end] !== 'wide') end++
  if (
    tokens
      .slice(Math.max(start, from - 6), Math.min(end, to + 4))
      .some(({lower}) => NO_IMPROVEMENT.test(lower))
  )
    return false
  const [next, after] = [tokens[to], tokens[to + 1]]
  // "+100%", "Memory use: -45%"
  if (kind === 'percent' && /^[+−–-]$/.test(tokens[from - 1]?.text ?? '') && tokens[from]?.space === false)
    return true
  if (kind === 'percent' && /^(?:minus|plus)$/.test(tokens[from - 1]?.lower ?? '')) return true
  const giver = /^(?:us|me|them|you)$/.test(tokens[from - 1]?.lower ?? '') ? 2 : 1
  const saves = /^(?:save|saved|saves|saving|cut|trimmed|shaved|freed|frees|up)$/.test(
    tokens[from - giver]?.lower ?? ''
  )
  // "saved the team 30% of its time", "gave the clerks half of their day back"
  const saved = [3, 4].some(
    (back) =>
      /^(?:save|saved|saves|saving)$/.test(tokens[from - back]?.lower ?? '') ||
      (/^(?:gave|gives|giving)$/.test(tokens[from - back]?.lower ?? '') &&
        tokens.slice(to, to + 3).some(({lower}) => /^(?:their|its|his|her)$/.test(lower)))
  )
  if (saved) return true
  if (next?.lower === 'of' && kind === 'percent' && !saves) return false
  if (
    COMPARING.test(next?.lower ?? '') ||
    (COMPARING.test(after?.lower ?? '') && next?.kind === 'word' && next.lower !== 'of')
  )
    return next?.lower !== 'more' || after?.lower !== 'than'
  // "3x as fast"
  if (kind === 'factor' && next?.lower === 'as' && after?.kind === 'word') return true
  if (
    kind === 'factor' &&
    next?.lower === 'the' &&
    isGained(tokens, from) &&
    QUANTITIES.test(after?.lower ?? '')
  )
    return true
  const lead = tokens.slice(Math.max(0, from - 14), from)
  const verb = lead.findLastIndex(({stem: base, lower}) => improving.has(base) || COMPARING.test(lower))
  if (verb < 0) return false
  const between = lead.slice(verb + 1)
  if (between.some(({text}) => /^[;:.]$/.test(text))) return false
  const link = /^(?:by|with|of|than|over|about|around|roughly|some|nearly|almost|to|a|an|up|down|,|at)$/
  if (saves || (kind === 'factor' && between.length <= 3)) return true
  // "I grew revenue 300%."
  const ends = next === undefined || next.kind === 'mark'
  if (
    ends &&
    between.length <= 2 &&
    between.every((word) => word.kind === 'word' && !/^(?:in|on|for|of|at|and)$/.test(word.lower))
  )
    return true
  return (
    between.length === 0 ||
    link.test(between.at(-1)?.lower ?? '') ||
    between.some(({lower}) => lower === 'by' || lower === 'with')
  )
}

/** "gave us 2x the capacity": what somebody's work brings, and not what a thing costs or holds. */
const isGained = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(Math.max(0, from - 6), from).some(({stem: base}) => gaining.has(base))

const gaining = wordSet(
  'give gave bring get got deliver yield achieve reach offer provide gain handle sustain hit',
  stem
)

/** Whether the sentence or its neighbours give two values, a method, a comparison or a time window. */
function isMeasured(letter: Letter, sentence: Sentence, own: readonly Proportion[]): boolean {
  const isItem = sentence.block.kind === 'item'
  const passage = [-1, 0, 1]
    .map((step) => letter.sentences[sentence.index + step])
    .filter((other): other is Sentence => other !== undefined && other.block === sentence.block)
  return (isItem ? [sentence] : passage).some(
    (near) => measured.match(near.tokens).length > 0 || hasPair(near.tokens, near === sentence ? own : [])
  )
}

const number =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty)$/

/** Two numbers beside the proportions themselves, one of them with a unit: "50 minutes before, 20 after". */
function hasPair(tokens: readonly Token[], own: readonly Proportion[]): boolean {
  const at = tokens.flatMap(({kind, lower}, index) => {
    const isNumber = kind === 'number' ? !/^(?:19|20)\d\d$/.test(lower) : number.test(lower)
    return isNumber && !own.some(({from, to}) => index >= from && index < to) ? [index] : []
  })
  const withUnit = at.some(
    (index) =>
      [1, 2].some((step) => UNITS.test(tokens[index + step]?.lower ?? '')) ||
      /^[\d.,]+(?:s|ms|gb|mb|kb|tb|k|m)$/.test(tokens[index]?.lower ?? '')
  )
  // ": 412 in the term before it, 144 in the one after", "(from 500 to 700)"
  const isSet = /^(?:[:(]|from)$/.test(tokens[(at[0] ?? 0) - 1]?.lower ?? '')
  return at.length > 1 && (withUnit || isSet)
}
