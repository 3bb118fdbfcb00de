import type {Token} from '../letter/letter.ts'
import {FiledPhrases} from './filed-phrases.ts'
import {builtTable, type PhraseTable} from './phrase-table.ts'
import {Memo} from './memo.ts'

/** A list of phrases as the index sees it. */
export interface Indexed {
  /** Tells the list from every other one, and is the same in each run. */
  readonly key: string
  /** Every pattern of the list, in order. */
  readonly patterns: readonly string[]
}

/** What a text has the words for, when the index held so many lists: places of patterns, by the number of their list. */
interface Scan {
  readonly lists: number
  readonly found: readonly (number[] | undefined)[]
}

const none: readonly number[] = []

/**
 * One index over many lists of phrases: it knows which patterns a text has the words for. A text is looked through once for
 * all lists, word by word, so that a list costs what its hits cost, however many phrases it holds (as with the automaton of
 * Aho and Corasick 1975, but over words, and each pattern is filed under the words that tell most).
 */
export class PhraseIndex {
  private readonly waiting: Indexed[] = []
  private readonly numbers = new Map<Indexed, number>()
  private readonly scans = new Memo<readonly Token[], Scan>()
  private readonly built: (() => PhraseTable) | undefined
  private filed: FiledPhrases | undefined

  /** `built`: what the build filed, if the lists are among its own. */
  constructor(built?: () => PhraseTable) {
    this.built = built
  }

  /** Every list, in the order of their filing. */
  get lists(): readonly Indexed[] {
    this.fileAll()
    return [...this.numbers.keys()]
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
    if (scan?.lists !== this.numbers.size) {
      scan = {lists: this.numbers.size, found: filed.in(tokens)}
      this.scans.set(tokens, scan)
    }
    const places = scan.found[this.numbers.get(list) ?? -1]
    return places && places.length > 1 ? places.sort((one, other) => one - other) : (places ?? none)
  }

  /**
   * Everything filed, for a build to keep.
   * @throws {Error} Where two lists cannot be told apart.
   */
  toTable(): PhraseTable {
    const filed = this.fileAll()
    const lists = new Map<string, number>()
    for (const [{key}, number] of this.numbers) {
      if (lists.has(key)) throw new Error(`two lists of phrases have the key "${key}"`)
      lists.set(key, number)
    }
    return filed.toTable(lists)
  }

  private fileAll(): FiledPhrases {
    const filed = (this.filed ??= new FiledPhrases(this.built?.()))
    for (let list = this.waiting[0]; list; list = this.waiting[0]) {
      this.numbers.set(list, filed.numberOf(list.key) ?? filed.add(list.patterns))
      this.waiting.shift()
    }
    return filed
  }
}

/** The index over all lists that come with the program. */
export const builtIn = new PhraseIndex(builtTable)
