import type {Token} from '../letter/letter.ts'
import {fileRows, type FiledRows, rowUnder} from './filed-rows.ts'
import {keysOf} from './phrase-keys.ts'
import type {PhraseTable} from './phrase-table.ts'

/**
 * The patterns filed under their most telling part, one after the other: list, place in it, how many other parts the text must
 * have, and these. Flat, because every sentence reads hundreds of them.
 */
type Filed = number[]

const none: Filed = []
const numbersIn = (text: string): number[] => (text === '' ? none : text.split(' ').map(Number))

const partsASheet = 32

/** The parts of each word, or of each stem: those of a table, and those that were added. */
class Shelf {
  private readonly rows: FiledRows
  /** Before a key in the rows. */
  private readonly mark: string
  private readonly added = new Map<string, number[]>()

  constructor(rows: FiledRows, mark: string) {
    this.rows = rows
    this.mark = mark
  }

  get(key: string): readonly number[] {
    const filed = rowUnder(this.rows, this.mark + key)
    const added = this.added.get(key)
    return filed === undefined ? (added ?? none) : [...numbersIn(filed), ...(added ?? none)]
  }

  add(key: string, part: number): void {
    const parts = this.added.get(key)
    if (parts) parts.push(part)
    else this.added.set(key, [part])
  }

  /** All that was added, as rows. */
  *toRows(number: (part: number) => number): Iterable<readonly [key: string, parts: string]> {
    for (const [key, parts] of this.added) yield [this.mark + key, parts.map(number).join(' ')]
  }
}

/** The parts that a word belongs to, by itself and by its stem. */
interface Known {
  readonly stem: string
  readonly parts: readonly number[]
}

/** Words whose parts are kept at hand; more are those of no language. */
const mostWords = 50_000

/** Patterns filed by their parts, see {@link PhraseTable}. */
export class FiledPhrases {
  private readonly lists: ReadonlyMap<string, number>
  private readonly words: Shelf
  private readonly stems: Shelf
  private readonly known = new Map<string, Known>()
  private readonly sheets: (string | readonly string[])[]
  /** For each part its patterns, once a text has it. */
  private readonly patterns: (Filed | undefined)[]
  private readonly partNumbers = new Map<string, number>()
  private parts: number
  private next: number
  /** For each part, the last text that has it. */
  private seen = new Uint32Array(0)
  private texts = 0

  constructor(table?: PhraseTable) {
    this.lists = new Map(table?.lists)
    this.words = new Shelf(table?.words ?? {}, '')
    this.stems = new Shelf(table?.words ?? {}, '~')
    this.sheets = [...(table?.sheets ?? [])]
    this.parts = table?.parts ?? 0
    // Of its length from the start: one that is filled here and there would become a dictionary.
    this.patterns = new Array<Filed | undefined>(this.parts)
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
    this.known.clear()
    for (const [place, pattern] of patterns.entries()) {
      const [part, ...others] = new Set(keysOf(pattern).map((words) => this.partOf(words)))
      if (part === undefined) continue
      const filed = this.under(part)
      const entry = [list, place, others.length, ...others]
      if (filed === none) this.patterns[part] = entry
      else filed.push(...entry)
    }
    return list
  }

  /** Places of the patterns that a text has the words for, by the number of their list; in no order, none twice. */
  in(tokens: readonly Token[]): (number[] | undefined)[] {
    this.texts++
    if (this.seen.length < this.parts) this.seen = new Uint32Array(this.parts)
    const present: number[] = []
    let hasNumber = false
    // Counted: every word of a letter comes by here.
    for (let at = 0; at < tokens.length; at++) {
      const {lower, stem, kind} = tokens[at] as Token
      const parts = this.partsOf(lower, stem)
      if (parts.length > 0) this.note(parts, present)
      if (kind === 'number') hasNumber = true
    }
    if (hasNumber) this.note(this.partsOf('<number>', ''), present)
    if (tokens.length > 0) this.note(this.partsOf('<any>', ''), present)
    const found: (number[] | undefined)[] = []
    for (let at = 0; at < present.length; at++) this.findUnder(present[at] as number, found)
    return found
  }

  private partsOf(lower: string, stem: string): readonly number[] {
    const known = this.known.get(lower)
    if (known?.stem === stem) return known.parts
    const parts = [...this.words.get(lower), ...this.stems.get(stem)]
    if (this.known.size < mostWords) this.known.set(lower, {stem, parts})
    return parts
  }

  /** Adds those parts that are new to this text. */
  private note(parts: readonly number[], present: number[]): void {
    const {seen, texts} = this
    for (let at = 0; at < parts.length; at++) {
      const part = parts[at] as number
      if (seen[part] === texts) continue
      seen[part] = texts
      present.push(part)
    }
  }

  private findUnder(part: number, found: (number[] | undefined)[]): void {
    const {seen, texts} = this
    const filed = this.patterns[part] ?? this.under(part)
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

  /** All that was added to what began without a table; parts that have patterns come first. */
  toTable(lists: ReadonlyMap<string, number>): PhraseTable {
    const parts = Array.from({length: this.parts}, (_, part) => part)
    const has = (part: number): boolean => this.under(part).length > 0
    const ordered = [...parts.filter(has), ...parts.filter((part) => !has(part))]
    const numbers = new Map(ordered.map((part, number) => [part, number]))
    const number = (part: number): number => numbers.get(part) ?? part
    const lines = ordered.filter(has).map((part) => renumbered(this.under(part), number).join(' '))
    const sheets: string[] = []
    for (let at = 0; at < lines.length; at += partsASheet)
      sheets.push(lines.slice(at, at + partsASheet).join('\n'))
    const words = fileRows([...this.words.toRows(number), ...this.stems.toRows(number)])
    return {lists: [...lists], words, sheets, parts: this.parts}
  }

  private under(part: number): Filed {
    return (this.patterns[part] ??= numbersIn(this.line(part)))
  }

  private line(part: number): string {
    const number = Math.floor(part / partsASheet)
    const sheet = this.sheets[number]
    if (sheet === undefined) return ''
    const lines = typeof sheet === 'string' ? (this.sheets[number] = sheet.split('\n')) : sheet
    return lines[part % partsASheet] ?? ''
  }

  private partOf(words: readonly string[]): number {
    const key = words.join('|')
    let part = this.partNumbers.get(key)
    if (part === undefined) {
      part = this.parts++
      this.partNumbers.set(key, part)
      for (const word of new Set(words)) {
        if (word.length > 1 && word.startsWith('~')) this.stems.add(word.slice(1), part)
        else this.words.add(word, part)
      }
    }
    return part
  }
}

/** The same patterns with other numbers for their parts. */
function renumbered(filed: Filed, number: (part: number) => number): Filed {
  const out: Filed = []
  for (let at = 0; at < filed.length;) {
    const end = at + 3 + (filed[at + 2] as number)
    out.push(...filed.slice(at, at + 3), ...filed.slice(at + 3, end).map(number))
    at = end
  }
  return out
}
