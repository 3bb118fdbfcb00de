import type {Token} from '../letter/letter.ts'
import {keysOf} from './phrase-keys.ts'
import {builtTable, patternsPerList, type PhraseTable, type Shelves} from './phrase-table.ts'

/** A list of phrases as the index sees it. */
export interface Indexed {
  /** Tells the list from every other one, and is the same in each run. */
  readonly key: string
  /** Every pattern of the list, in order. */
  readonly patterns: readonly string[]
}

/**
 * One index over many lists of phrases: it knows which patterns a text has the words for. A text is looked through once for
 * all lists, word by word, so that a list costs what its hits cost, however many phrases it holds (as with the automaton of
 * Aho and Corasick 1975, but over words, and each pattern is filed under the words that tell most).
 */
export class PhraseIndex {
  private readonly waiting: Indexed[] = []
  private readonly byNumber = new Map<number, Indexed>()
  private readonly filed = new FiledPatterns()
  private readonly scans = new WeakMap<readonly Token[], Scan>()
  private table: PhraseTable | undefined

  /** `built`: the keys that the build worked out, if the lists are among its own. */
  constructor(private readonly built?: () => PhraseTable) {}

  add(list: Indexed): void {
    this.waiting.push(list)
  }

  /**
   * The places, in order, of those patterns of a list that a text has the words for.
   * @throws {PhraseError} Where a pattern of any list cannot be read.
   */
  candidates(list: Indexed, tokens: readonly Token[]): readonly number[] {
    if (this.waiting.length > 0) this.fileAll()
    let scan = this.scans.get(tokens)
    if (scan?.lists !== this.byNumber.size) this.scans.set(tokens, (scan = this.scan(tokens)))
    return scan.found.get(list) ?? none
  }

  private fileAll(): void {
    this.table ??= this.built?.()
    for (let list = this.waiting[0]; list; list = this.waiting[0]) {
      const known = this.table?.lists[list.key]
      const number = known ?? this.byNumber.size + patternsPerList
      this.byNumber.set(number, list)
      if (known === undefined) this.filed.add(list.patterns, number * patternsPerList)
      this.waiting.shift()
    }
  }

  private scan(tokens: readonly Token[]): Scan {
    const numbers = new Set<number>()
    for (const shelves of this.table ? [this.table, this.filed] : [this.filed])
      collect(shelves, tokens, numbers)
    const found = new Map<Indexed, number[]>()
    for (const number of numbers) {
      const list = this.byNumber.get(Math.floor(number / patternsPerList))
      if (!list) continue
      const places = found.get(list)
      if (places) places.push(number % patternsPerList)
      else found.set(list, [number % patternsPerList])
    }
    for (const places of found.values()) places.sort((one, other) => one - other)
    return {lists: this.byNumber.size, found}
  }
}

/** What a text has the words for, when the index held so many lists. */
interface Scan {
  readonly lists: number
  readonly found: ReadonlyMap<Indexed, readonly number[]>
}

const none: readonly number[] = []

/** Patterns filed while the program runs. */
class FiledPatterns implements Shelves {
  readonly lowers: Record<string, number[]> = Object.create(null) as Record<string, number[]>
  readonly stems: Record<string, number[]> = Object.create(null) as Record<string, number[]>
  readonly numbers: number[] = []
  readonly anywhere: number[] = []

  add(patterns: readonly string[], first: number): void {
    for (const [place, pattern] of patterns.entries()) {
      const keys = keysOf(pattern)
      for (const word of keys.lowers) (this.lowers[word] ??= []).push(first + place)
      for (const word of keys.stems) (this.stems[word] ??= []).push(first + place)
      if (keys.number) this.numbers.push(first + place)
      if (keys.anywhere) this.anywhere.push(first + place)
    }
  }
}

function collect(shelves: Shelves, tokens: readonly Token[], into: Set<number>): void {
  const {lowers, stems, numbers, anywhere} = shelves
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    addAll(lowers[token.lower], into)
    addAll(stems[token.stem], into)
    if (token.kind === 'number') addAll(numbers, into)
  }
  if (tokens.length > 0) addAll(anywhere, into)
}

function addAll(numbers: readonly number[] | undefined, into: Set<number>): void {
  if (!numbers) return
  for (let at = 0; at < numbers.length; at++) into.add(numbers[at] as number)
}

/** The index over all lists that come with the program. */
export const builtIn = new PhraseIndex(builtTable)
