import type {Token} from '../letter/letter.ts'
import {keysOf} from './phrase-keys.ts'
import type {PhraseTable} from './phrase-table.ts'

/**
 * The patterns filed under their most telling part, one after the other: list, place in it, how many other parts the text must
 * have, and these. Flat, because every sentence reads hundreds of them.
 */
type Filed = number[]

/** Patterns filed by their parts, see {@link PhraseTable}. */
export class FiledPhrases {
  private readonly lists: ReadonlyMap<string, number>
  private readonly lowers: Map<string, number[]>
  private readonly stems: Map<string, number[]>
  /** For each part its patterns: as the table has them, until the part is first met; `''` for none. */
  private readonly patterns: (Filed | string)[]
  private readonly partNumbers = new Map<string, number>()
  /** For each part, the last text that has it. */
  private seen = new Uint32Array(0)
  private texts = 0
  private next: number

  constructor(table?: PhraseTable) {
    this.lists = new Map(table?.lists)
    this.lowers = new Map(table?.lowers)
    this.stems = new Map(table?.stems)
    this.patterns = [...(table?.patterns ?? [])]
    this.next = this.lists.size
  }

  /** The number that the table gives a list. */
  numberOf(key: string): number | undefined {
    return this.lists.get(key)
  }

  /**
   * Files the patterns of a list, and gives the list's number.
   * @throws {PhraseError} For one that cannot be read.
   */
  add(patterns: readonly string[]): number {
    const list = this.next++
    for (const [place, pattern] of patterns.entries()) {
      const [part, ...others] = new Set(keysOf(pattern).map((words) => this.partOf(words)))
      if (part !== undefined) this.under(part).push(list, place, others.length, ...others)
    }
    return list
  }

  /** Places of the patterns that a text has the words for, by the number of their list; in no order, none twice. */
  in(tokens: readonly Token[]): (number[] | undefined)[] {
    this.texts++
    if (this.seen.length < this.patterns.length) this.seen = new Uint32Array(this.patterns.length)
    const {lowers, stems} = this
    const present: number[] = []
    let hasNumber = false
    // Counted: every word of a letter comes by here.
    for (let at = 0; at < tokens.length; at++) {
      const {lower, stem, kind} = tokens[at] as Token
      this.note(lowers.get(lower), present)
      this.note(stems.get(stem), present)
      if (kind === 'number') hasNumber = true
    }
    if (hasNumber) this.note(lowers.get('<number>'), present)
    if (tokens.length > 0) this.note(lowers.get('<any>'), present)
    const found: (number[] | undefined)[] = []
    for (let at = 0; at < present.length; at++) this.findUnder(present[at] as number, found)
    return found
  }

  /** Adds those parts that are new to this text and have patterns. */
  private note(parts: readonly number[] | undefined, present: number[]): void {
    if (!parts) return
    const {seen, texts, patterns} = this
    for (let at = 0; at < parts.length; at++) {
      const part = parts[at] as number
      if (seen[part] === texts) continue
      seen[part] = texts
      if (patterns[part] !== '') present.push(part)
    }
  }

  private findUnder(part: number, found: (number[] | undefined)[]): void {
    const {seen, texts} = this
    const filed = this.under(part)
    for (let at = 0; at < filed.length;) {
      const list = filed[at] as number
      const place = filed[at + 1] as number
      const end = at + 3 + (filed[at + 2] as number)
      let next = at + 3
      while (next < end && seen[filed[next] as number] === texts) next++
      if (next === end) (found[list] ??= []).push(place)
      at = end
    }
  }

  toTable(lists: ReadonlyMap<string, number>): PhraseTable {
    const {lowers, stems} = this
    const patterns = this.patterns.map((filed) => (typeof filed === 'string' ? filed : filed.join(' ')))
    return {lists: [...lists], lowers: [...lowers], stems: [...stems], patterns}
  }

  private under(part: number): Filed {
    const filed = this.patterns[part] ?? ''
    if (typeof filed !== 'string') return filed
    return (this.patterns[part] = filed === '' ? [] : filed.split(' ').map(Number))
  }

  private partOf(words: readonly string[]): number {
    const key = words.join('|')
    let part = this.partNumbers.get(key)
    if (part === undefined) {
      part = this.patterns.push('') - 1
      this.partNumbers.set(key, part)
      for (const word of new Set(words)) {
        const isStem = word.length > 1 && word.startsWith('~')
        const [shelf, key] = isStem ? [this.stems, word.slice(1)] : [this.lowers, word]
        const parts = shelf.get(key)
        if (parts) parts.push(part)
        else shelf.set(key, [part])
      }
    }
    return part
  }
}
