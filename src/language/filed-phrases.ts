import type {Token} from '../letter/letter.ts'
import {keysOf} from './phrase-keys.ts'
import type {PhraseTable} from './phrase-table.ts'

/** A pattern filed under its most telling part; the text must have the others, too. */
interface Filed {
  readonly number: number
  readonly others: readonly number[]
}

type Shelf<Value> = Record<string, Value>

/** A letter may hold the word "constructor". */
const shelf = <Value>(from: object = {}): Shelf<Value> => Object.setPrototypeOf(from, null) as Shelf<Value>

/** Patterns filed by their parts, see {@link PhraseTable}. */
export class FiledPhrases {
  private readonly lists: Readonly<Record<string, number>>
  private readonly lowers: Shelf<number[]>
  private readonly stems: Shelf<number[]>
  /** For each part its patterns: as the table has them, until the part is first met. */
  private readonly patterns: (Filed[] | string)[]
  private readonly numbers: number[]
  private readonly anywhere: number[]
  private readonly partNumbers = new Map<string, number>()

  constructor(table?: PhraseTable) {
    this.lists = shelf(table?.lists)
    this.lowers = shelf(table?.lowers)
    this.stems = shelf(table?.stems)
    this.patterns = [...(table?.patterns ?? [])]
    this.numbers = [...(table?.numbers ?? [])]
    this.anywhere = [...(table?.anywhere ?? [])]
  }

  /** The number that the table gives a list. */
  numberOf(key: string): number | undefined {
    return this.lists[key]
  }

  /**
   * Files patterns; the first gets the number `first`.
   * @throws {PhraseError} For one that cannot be read.
   */
  add(patterns: readonly string[], first: number): void {
    for (const [place, pattern] of patterns.entries()) {
      const number = first + place
      const {parts, number: beginsWithNumber, anywhere} = keysOf(pattern)
      if (beginsWithNumber) this.numbers.push(number)
      if (anywhere) this.anywhere.push(number)
      const [part, ...others] = new Set(parts.map((words) => this.partOf(words)))
      if (part !== undefined) this.under(part).push({number, others})
    }
  }

  /** Numbers of the patterns that a text has the words for, in no order; none twice. */
  in(tokens: readonly Token[]): number[] {
    const present = new Set<number>()
    const {lowers, stems} = this
    let hasNumber = false
    // Counted: every word of a letter comes by here.
    for (let at = 0; at < tokens.length; at++) {
      const {lower, stem, kind} = tokens[at] as Token
      addAll(lowers[lower], present)
      addAll(stems[stem], present)
      if (kind === 'number') hasNumber = true
    }
    const found: number[] = tokens.length > 0 ? [...this.anywhere] : []
    if (hasNumber) found.push(...this.numbers)
    const free = found.length > 0 ? new Set(found) : undefined
    for (const part of present) {
      if (this.patterns[part] === '') continue
      for (const {number, others} of this.under(part))
        if (hasAll(present, others) && !free?.has(number)) found.push(number)
    }
    return free ? [...new Set(found)] : found
  }

  toTable(lists: Readonly<Record<string, number>>): PhraseTable {
    const {lowers, stems, numbers, anywhere} = this
    const patterns = this.patterns.map((_, part) =>
      this.under(part)
        .map(({number, others}) => [number, ...others].join(' '))
        .join(',')
    )
    return {lists, lowers: {...lowers}, stems: {...stems}, patterns, numbers, anywhere}
  }

  private under(part: number): Filed[] {
    const patterns = this.patterns[part] ?? ''
    if (typeof patterns !== 'string') return patterns
    const filed = patterns === '' ? [] : patterns.split(',').map(readFiled)
    this.patterns[part] = filed
    return filed
  }

  private partOf(words: readonly string[]): number {
    const key = words.join('|')
    let part = this.partNumbers.get(key)
    if (part === undefined) {
      part = this.patterns.push('') - 1
      this.partNumbers.set(key, part)
      for (const word of new Set(words)) {
        const isStem = word.length > 1 && word.startsWith('~')
        const place = isStem ? (this.stems[word.slice(1)] ??= []) : (this.lowers[word] ??= [])
        place.push(part)
      }
    }
    return part
  }
}

function readFiled(text: string): Filed {
  const [number = 0, ...others] = text.split(' ').map(Number)
  return {number, others}
}

function addAll(numbers: readonly number[] | undefined, into: Set<number>): void {
  if (!numbers) return
  for (let at = 0; at < numbers.length; at++) into.add(numbers[at] as number)
}

function hasAll(present: ReadonlySet<number>, parts: readonly number[]): boolean {
  for (let at = 0; at < parts.length; at++) if (!present.has(parts[at] as number)) return false
  return true
}
