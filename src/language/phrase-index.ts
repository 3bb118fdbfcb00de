import type {Token} from '../letter/letter.ts'
import {FiledPhrases} from './filed-phrases.ts'
import {builtTable, patternsPerList, type PhraseTable} from './phrase-table.ts'

/** A list of phrases as the index sees it. */
export interface Indexed {
  /** Tells the list from every other one, and is the same in each run. */
  readonly key: string
  /** Every pattern of the list, in order. */
  readonly patterns: readonly string[]
}

/** What a text has the words for, when the index held so many lists. */
interface Scan {
  readonly lists: number
  readonly found: ReadonlyMap<Indexed, readonly number[]>
}

const none: readonly number[] = []

/**
 * One index over many lists of phrases: it knows which patterns a text has the words for. A text is looked through once for
 * all lists, word by word, so that a list costs what its hits cost, however many phrases it holds (as with the automaton of
 * Aho and Corasick 1975, but over words, and each pattern is filed under the words that tell most).
 */
export class PhraseIndex {
  private readonly waiting: Indexed[] = []
  private readonly byNumber = new Map<number, Indexed>()
  private readonly scans = new WeakMap<readonly Token[], Scan>()
  private readonly built: (() => PhraseTable) | undefined
  /** What the build filed, and what this program did. */
  private filed: readonly FiledPhrases[] | undefined

  /** `built`: what the build filed, if the lists are among its own. */
  constructor(built?: () => PhraseTable) {
    this.built = built
  }

  /** Every list, in the order of their filing. */
  get lists(): readonly Indexed[] {
    this.fileAll()
    return [...this.byNumber.values()]
  }

  add(list: Indexed): void {
    this.waiting.push(list)
  }

  /**
   * The places, in order, of those patterns of a list that a text has the words for.
   * @throws {PhraseError} Where a pattern of any list cannot be read.
   */
  candidates(list: Indexed, tokens: readonly Token[]): readonly number[] {
    const filed = this.fileAll()
    let scan = this.scans.get(tokens)
    if (scan?.lists !== this.byNumber.size) {
      scan = {lists: this.byNumber.size, found: this.byList(filed.flatMap((phrases) => phrases.in(tokens)))}
      this.scans.set(tokens, scan)
    }
    return scan.found.get(list) ?? none
  }

  /**
   * Everything filed, for a build to keep.
   * @throws {Error} Where two lists cannot be told apart.
   */
  toTable(): PhraseTable {
    const [filed] = this.fileAll()
    const lists = new Map<string, number>()
    for (const [number, {key}] of this.byNumber) {
      if (lists.has(key)) throw new Error(`two lists of phrases have the key "${key}"`)
      lists.set(key, number)
    }
    return (filed as FiledPhrases).toTable(lists)
  }

  private fileAll(): readonly FiledPhrases[] {
    const own = new FiledPhrases()
    this.filed ??= this.built ? [new FiledPhrases(this.built()), own] : [own]
    for (let list = this.waiting[0]; list; list = this.waiting[0]) {
      const known = this.filed[0]?.numberOf(list.key)
      // Numbers below belong to lists that the build knew.
      const number = known ?? patternsPerList + this.byNumber.size
      this.byNumber.set(number, list)
      if (known === undefined) this.filed.at(-1)?.add(list.patterns, number * patternsPerList)
      this.waiting.shift()
    }
    return this.filed
  }

  private byList(numbers: readonly number[]): Map<Indexed, number[]> {
    const found = new Map<Indexed, number[]>()
    for (const number of numbers) {
      const list = this.byNumber.get(Math.floor(number / patternsPerList))
      if (!list) continue
      const places = found.get(list)
      if (places) places.push(number % patternsPerList)
      else found.set(list, [number % patternsPerList])
    }
    for (const places of found.values()) places.sort((one, other) => one - other)
    return found
  }
}

/** The index over all lists that come with the program. */
export const builtIn = new PhraseIndex(builtTable)
