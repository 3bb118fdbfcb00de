import type {Sentence, Token} from '../letter/letter.ts'
import type {AssertionStatus} from './assertion/status.ts'
import {isMentioned, isName, isOfAnother, useOf} from './mention.ts'
import {withoutParentheses} from './parentheses.ts'
import {PhraseIndex} from './phrase-index.ts'
import {type PhraseMatch, phraseSet, PhraseSet} from './phrases.ts'
import {wordSet} from './word-set.ts'

/*
 * Stock wording: phrases that are criticised for how they sound, whoever says them. A phrase counts where the writer uses
 * it, not where they mention it ("Nobody needs another “results-driven” engineer"), deny it or refuse it.
 */

/** Patterns of `phrases.ts`, one a line, and who criticises them. */
export interface PhraseGroup {
  /** Abbreviations of `phrases/criticism.data.ts`, or "count" with the number of letters among 216 public ones, 2026. */
  readonly source: string
  readonly patterns: string
  /** A pattern of what must stand in the sentence, too; of several, each. */
  readonly beside?: string | readonly string[]
  /** With a capital in mid-sentence they are the name of a company or product. */
  readonly names?: boolean
  /** They praise a person, who may be another than the writer. */
  readonly praise?: boolean
}

/** A phrase that the writer uses: `sentence.tokens[from..to)`. */
export interface FoundPhrase {
  /** Where the criticism comes from; `config` for the user's own phrases. */
  readonly source: string
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
}

/** Statuses under which wording is not the writer's own use of it. */
export const refusals: ReadonlySet<AssertionStatus> = new Set(['negated', 'opposed', 'quoted'])

interface Stock extends PhraseGroup {
  readonly context: readonly PhraseSet<true>[]
}

const stockOf = (groups: readonly PhraseGroup[]): (readonly [string, Stock])[] =>
  groups.map((group) => [group.patterns, {...group, context: [group.beside ?? []].flat().map(contextOf)}])

const contexts = new Map<string, PhraseSet<true>>()

/** Several phrases may ask for the same words beside them. */
function contextOf(pattern: string): PhraseSet<true> {
  let context = contexts.get(pattern)
  if (!context) contexts.set(pattern, (context = phraseSet(pattern)))
  return context
}

const configured = (patterns: readonly string[]): PhraseSet<Stock> =>
  new PhraseSet(
    patterns.map((pattern) => [pattern, {source: 'config', patterns: pattern, context: []}] as const),
    new PhraseIndex()
  )

/** A list of stock phrases, ready to be looked for. */
export class StockWording {
  private readonly sets: readonly PhraseSet<Stock>[]
  /** What touches a match of these is left alone. */
  private readonly exceptions: readonly PhraseSet<Stock>[]

  private constructor(sets: readonly PhraseSet<Stock>[], exceptions: readonly PhraseSet<Stock>[]) {
    this.sets = sets
    this.exceptions = exceptions
  }

  /** `literal`: patterns, one a line, of what reads like a stock phrase and is none. */
  static of(groups: readonly PhraseGroup[], literal = ''): StockWording {
    return new StockWording(
      [new PhraseSet(stockOf(groups))],
      literal === '' ? [] : [new PhraseSet(stockOf([{source: 'literal', patterns: literal}]))]
    )
  }

  /** The list with patterns added, and without what touches an allowed one; `usedIn` then throws `PhraseError`. */
  with(add: readonly string[], allow: readonly string[]): StockWording {
    return new StockWording(
      add.length > 0 ? [...this.sets, configured(add)] : this.sets,
      allow.length > 0 ? [...this.exceptions, configured(allow)] : this.exceptions
    )
  }

  /**
   * The phrases that the writer uses in a sentence, in order; of two that overlap the one that begins first, of two that
   * begin together the longer. Neighbours with nothing but a mark between them are one.
   */
  usedIn(sentence: Sentence, silent: ReadonlySet<AssertionStatus> = refusals): FoundPhrase[] {
    const {tokens} = sentence
    const matches = this.sets.flatMap((set) => matchesIn(set, tokens))
    if (matches.length === 0) return []
    const allowed = this.exceptions.flatMap((set) => set.match(tokens))
    const found: FoundPhrase[] = []
    for (const {pattern, value, from: begin, to: end} of matches.sort(
      (a, b) => a.from - b.from || b.to - a.to
    )) {
      const from = conjunctions.has(tokens[begin]?.lower ?? '') ? begin + 1 : begin
      const to = tokens[end - 1]?.kind === 'mark' ? end - 1 : end
      const last = found.at(-1)
      if ((last && from < last.to) || allowed.some((other) => other.from < to && from < other.to)) continue
      if (!isMeant(value, pattern, tokens, from, to)) continue
      if (isMentioned(sentence, from, to) || silent.has(useOf(sentence, from, to))) continue
      if (last && isJoint(tokens, last.to, from)) found[found.length - 1] = {...last, to}
      else found.push({source: value.source, sentence, from, to})
    }
    return found
  }
}

/** Matches in a sentence, and those that parentheses in it interrupt. */
export function matchesIn<Value>(set: PhraseSet<Value>, tokens: readonly Token[]): PhraseMatch<Value>[] {
  const matches = set.match(tokens)
  const abridged = withoutParentheses(tokens)
  if (!abridged) return matches
  const {indexes} = abridged
  for (const {pattern, value, from: first, to: end} of set.match(abridged.tokens, tokens)) {
    const from = indexes[first] ?? 0
    const to = (indexes[end - 1] ?? 0) + 1
    if (to - from > end - first) matches.push({pattern, value, from, to})
  }
  return matches
}

/** Whether the words are the stock phrase at all, and neither its denial, a name, nor praise of somebody else. */
function isMeant(stock: Stock, pattern: string, tokens: readonly Token[], from: number, to: number): boolean {
  const denies = /\b(?:not|no|never)\b/.test(pattern)
  if (!denies && tokens.slice(from, to).some(({lower}) => lower === 'not' || lower === 'never')) return false
  if (stock.names && isName(tokens, from)) return false
  if (stock.praise && isOfAnother(tokens, from)) return false
  return stock.context.every((near) => near.match(tokens).length > 0)
}

const loose = wordSet(
  'a an the my your our their this that these those to of for in on at with by from as and or but how i so am is be would will can could'
)

/** The phrase without the small words at its end, which belong to what the writer says next. */
export function withoutLooseEnd(found: FoundPhrase): FoundPhrase {
  const {tokens} = found.sentence
  let {to} = found
  while (to - found.from > 2 && (tokens[to - 1]?.kind === 'mark' || loose.has(tokens[to - 1]?.lower ?? '')))
    to--
  return {...found, to}
}

/** Patterns may begin with one to tell whose phrase it is; it belongs to none. */
const conjunctions = new Set(['and', 'but', ','])

const isJoint = (tokens: readonly Token[], end: number, start: number): boolean =>
  start === end || (start === end + 1 && tokens[end]?.kind === 'mark')
