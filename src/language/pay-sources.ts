import type {Letter, Sentence} from '../letter/letter.ts'
import {clauseBorders} from './assertion/clauses.ts'
import {findPay, type PayAmount} from './pay.ts'
import {findSources, THE_POSTING, type SourceMention} from './sources.ts'

/** A stretch of tokens. */
interface Range {
  readonly from: number
  readonly to: number
}

/** Tokens between two ranges; a clause border between them counts as much as a long phrase. */
export function distance(sentence: Sentence, one: Range, other: Range): number {
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
    .filter(({lower}) => /^(?:,|and|with|against|to|plus|versus|vs|while)$/.test(lower)).length
  return Math.max(0, right.from - left.to) + weight - bracket + 3 * links
}

/** The nearest of some ranges. */
export const nearest = <Item extends Range>(
  sentence: Sentence,
  to: Range,
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
    if (
      between.length <= 5 &&
      between.some((word) => /^(?:and|plus|with|&|\+|between|\/)$/.test(word)) &&
      !between.some((word) => /^(?:i|but|not|,)$/.test(word))
    )
      return {sources: [source, next], amounts: [amount, amount]}
  }
  return undefined
}

const tracked = /^(?:software|web|application|systems|computer|data|quality|information)$/

/** A job title in `tokens[from..to)`, and whether it is one with "Python" in it. */
interface TitleMention extends Range {
  readonly python: boolean
}

function findTitles({tokens}: Sentence): TitleMention[] {
  const found: TitleMention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const lower = tokens[at]?.lower ?? ''
    if (
      !/^(?:developers?|engineers?|programmers?|devs?|coders?|people|specialists?|professionals?|programming)$/.test(
        lower
      )
    )
      continue
    let from = at
    while (
      from > 0 &&
      at - from < 3 &&
      /^(?:senior|junior|software|python|backend|web|application|systems|computer|data|quality|lead|staff|middle)$/.test(
        tokens[from - 1]?.lower ?? ''
      )
    )
      from--
    const words = tokens.slice(from, at + 1).map((token) => token.lower)
    if (tokens[at + 1]?.lower === 'of' && tokens[at + 2]?.lower === 'python')
      found.push({from, to: at + 3, python: true})
    else if (words.includes('python')) found.push({from, to: at + 1, python: true})
    else if (words.some((word) => tracked.test(word))) found.push({from, to: at + 1, python: false})
  }
  return found
}

/** A figure of the US labour statistics given for Python developers, whom they do not count. */
export interface Misattribution {
  /** The title with its figure, or the figure alone where a pronoun stands for the title. */
  readonly range: Range
  readonly figure: Range
  readonly source: SourceMention
  readonly title: TitleMention | undefined
}

/** The first such figure of a sentence. */
export function findBlsPython(
  letter: Letter,
  sentence: Sentence,
  extra: readonly string[]
): Misattribution | undefined {
  const sources = findSources(sentence, extra)
  const previous = letter.sentences[sentence.index - 1]
  if (!sources.some(({key}) => key === 'BLS')) return undefined
  const titles = findTitles(sentence)
  for (const figure of figuresOf(sentence, sources, extra)) {
    const source = nearest(sentence, figure, sources)
    if (source?.key !== 'BLS') continue
    const title = nearest(sentence, figure, titles)
    if (title?.python)
      return {
        range: {from: Math.min(title.from, figure.from), to: Math.max(title.to, figure.to)},
        figure,
        source,
        title
      }
    if (title || previous?.block !== sentence.block) continue
    const pronoun = sentence.tokens.some(({lower}) =>
      /^(?:it|they|them|this|that|these|those|which|one)$/.test(lower)
    )
    const before = findTitles(previous)
    if (pronoun && before.length > 0 && before.at(-1)?.python)
      return {range: figure, figure, source, title: undefined}
  }
  return undefined
}

/** Figures that statistics give: money, shares, head counts. Codes and years are none. */
function figuresOf(sentence: Sentence, sources: readonly SourceMention[], extra: readonly string[]): Range[] {
  const {tokens} = sentence
  const money = findPay(sentence, extra).filter(({currency}) => currency !== undefined)
  const counts = tokens.flatMap(({kind, text, glue}, from): Range[] => {
    if (kind !== 'number' || glue === '-' || money.some((amount) => from >= amount.from && from < amount.to))
      return []
    if (sources.some((source) => from >= source.from && from <= source.to)) return []
    const share = text.endsWith('%') || /^(?:%|percent|per)$/.test(tokens[from + 1]?.lower ?? '')
    return share || /^\d{1,3}(?:,\d{3})+$/.test(text) ? [{from, to: from + 1}] : []
  })
  return [...money, ...counts].sort((one, other) => one.from - other.from)
}
