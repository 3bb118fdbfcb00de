import type {FiledRows} from './filed-rows.ts'

/**
 * Patterns filed by their parts. A part is a choice of words, of which one stands in every text that its patterns match; the
 * same choice in several patterns is one part. Lists, patterns and parts go by numbers.
 */
export interface PhraseTable {
  /** The number of each list, by its key. */
  readonly lists: readonly (readonly [key: string, number: number])[]
  /** The parts that a word belongs to, `40 41`; `~` before a stem, `<number>` and `<any>` for any such token. */
  readonly words: FiledRows
  /**
   * For each part, the patterns filed under it: list, place in it, count of other parts, and these: `3 12 2 40 41 3 13 0`.
   * Lines, some dozens on a sheet; the last parts have none, being only other parts.
   */
  readonly sheets: readonly string[]
  /** How many parts there are, with those that have no line. */
  readonly parts: number
}

/**
 * Set by the build of the command, for which filing four thousand patterns would be most of its run; everywhere else the
 * index does it when the first text is read.
 */
export const builtTable = undefined as (() => PhraseTable) | undefined
