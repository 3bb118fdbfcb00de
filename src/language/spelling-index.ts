import type {Token} from '../letter/letter.ts'
import type {TechnologyEntry} from './technologies.data.ts'
import {firstRun, technologiesUnder, type TechnologyTable} from './technology-rows.ts'

/** One spelling of a technology; `words` are filled in when a text first holds its first word. */
export interface Spelling {
  readonly entry: TechnologyEntry
  readonly text: string
  words: readonly Token[] | undefined
}

const none: readonly Spelling[] = []

/** Spellings by their first word, each read when a text first holds it. */
export class SpellingIndex {
  private readonly table: TechnologyTable
  private readonly extra: readonly TechnologyEntry[]
  /** One object an entry, under however many spellings it is filed. */
  private readonly entries = new Map<string, TechnologyEntry>()
  private readonly known = new Map<string, readonly Spelling[]>()

  constructor(table: TechnologyTable, extra: readonly TechnologyEntry[] = []) {
    this.table = table
    this.extra = extra
  }

  /** Spellings whose first run of letters and digits is that of a lower-case word: `.net` for `net`, `C++` for `c`. */
  startingLike(word: string): readonly Spelling[] {
    let found = this.known.get(word)
    if (!found) {
      found = this.read(firstRun(word))
      if (this.known.size < 50_000) this.known.set(word, found)
    }
    return found
  }

  private read(run: string): readonly Spelling[] {
    if (run === '') return none
    const found = [
      ...technologiesUnder(this.table, run).map((entry) => this.theOne(entry)),
      ...this.extra
    ].flatMap((entry) =>
      [entry.name, ...(entry.aliases ?? [])]
        .filter((text) => firstRun(text) === run)
        .map((text): Spelling => ({entry, text, words: undefined}))
    )
    return found.length === 0 ? none : found
  }

  private theOne(entry: TechnologyEntry): TechnologyEntry {
    const known = this.entries.get(entry.name)
    if (!known) this.entries.set(entry.name, entry)
    return known ?? entry
  }
}
