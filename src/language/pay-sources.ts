import type {Sentence} from '../letter/letter.ts'
import {clauseBorders} from './assertion/clauses.ts'
import {findPay, type PayAmount} from './pay.ts'
import {findSources, THE_POSTING, type SourceMention} from './sources.ts'
import type {TokenRange} from './token-range.ts'
import {beginsWithCapital} from '../letter/capital.ts'

/** Tokens between two ranges; a clause border between them counts as much as a long phrase. */
export function distance(sentence: Sentence, one: TokenRange, other: TokenRange): number {
  const [left, right] = one.from < other.from ? [one, other] : [other, one]
  const borders = clauseBorders(sentence).slice(left.to, right.from + 1)
  const weight = borders.reduce(
    (sum, border) => sum + (border === 'wide' ? 12 : border === 'narrow' ? 6 : 0),
    0
  )
  // A bracket right behind a figure holds its source: "$133,080 (BLS)".
  const bracket = sentence.tokens[left.to]?.text === '(' && right.from - left.to <= 3 ? weight : 0
  const links = sentence.tokens
    .slice(left.to, right.from)
    .reduce((sum, {lower}) => sum + (opposing.test(lower) ? 2 : joining.test(lower) ? 1 : 0), 0)
  // "Comparably's low end of $95K": it owns the next figure.
  const owned =
    sentence.tokens[left.to]?.lower === "'s" && right.from - left.to <= 8 ? right.from - left.to : 0
  return Math.max(0, right.from - left.to) + weight - bracket - owned + 3 * links
}

const joining = /^(?:,|and|with|to|plus|while)$/
const opposing = /^(?:against|versus|vs)$/

/** The nearest of some ranges. */
export const nearest = <Item extends TokenRange>(
  sentence: Sentence,
  to: TokenRange,
  items: readonly Item[]
): Item | undefined =>
  items.reduce<Item | undefined>(
    (best, item) =>
      best === undefined || distance(sentence, to, item) < distance(sentence, to, best) ? item : best,
    undefined
  )

/** Pay figures of two sources in one sentence. */
export interface Blend {
  readonly sources: readonly [SourceMention, SourceMention]
  /** First and second figure; the same where one figure is credited to both. */
  readonly amounts: readonly [PayAmount, PayAmount]
}

/** Two sources whose pay figures one sentence mixes: each with its figure, or one figure credited to both. */
export function findBlend(sentence: Sentence, extra: readonly string[]): Blend | undefined {
  const sources = findSources(sentence, extra).filter(
    ({key, known}) => key !== THE_POSTING && known?.topic !== 'market'
  )
  const [first] = sources
  if (!first || sources.every(({key}) => key === first.key)) return undefined
  const amounts = findPay(sentence, extra).filter(({kind}) => kind === 'role')
  const owned = amounts.map((amount) => ({amount, source: nearest(sentence, amount, sources)}))
  for (const [index, {amount, source}] of owned.entries()) {
    const earlier = owned.slice(0, index).find((other) => other.source?.key !== source?.key)
    if (earlier?.source && source)
      return {sources: [earlier.source, source], amounts: [earlier.amount, amount]}
  }
  const [amount] = amounts
  if (!amount) return undefined
  for (const [index, source] of sources.entries()) {
    const next = sources[index + 1]
    if (!next || next.key === source.key) continue
    const between = sentence.tokens.slice(source.to, next.from).map(({lower}) => lower)
    // "Dice, Hired and Indeed": names alone stand between.
    const isList = sentence.tokens
      .slice(source.to, next.from)
      .every(({lower, text}) => beginsWithCapital(text) || /^(?:,|and)$/.test(lower))
    const joined =
      between.some((word) => /^(?:and|plus|with|&|\+|between|\/|like)$/.test(word)) &&
      !between.some(
        (word, at) =>
          /^(?:i|but|not|only|alone)$/.test(word) || (word === ',' && between[at + 1] !== 'like' && !isList)
      )
    // "Glassdoor and Hays, and I quote Hays: £58k": the figure has a source of its own.
    const own = nearest(sentence, amount, sources)
    if (own !== source && own !== next) continue
    // "… a blend of Reed and Glassdoor and declined; Reed lists": the figure stands in another clause.
    const [low, high] = [Math.min(source.from, amount.from), Math.max(next.to, amount.from)]
    const apart = sentence.tokens.slice(low, high).some(({lower}) => /^(?:;|but|declined)$/.test(lower))
    if (between.length <= 5 && joined && !apart) return {sources: [source, next], amounts: [amount, amount]}
  }
  return undefined
}
