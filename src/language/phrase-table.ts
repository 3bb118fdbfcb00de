/**
 * Patterns filed by their parts. A part is a choice of words, of which one stands in every text that its patterns match; the
 * same choice in several patterns is one part. Lists, patterns and parts go by numbers.
 */
export interface PhraseTable {
  /** The number of each list, by its key. */
  readonly lists: readonly (readonly [key: string, number: number])[]
  /** The parts that a word, or a stem, belongs to; `<number>` and `<any>` among the words stand for any such token. */
  readonly lowers: readonly (readonly [word: string, parts: number[]])[]
  readonly stems: readonly (readonly [stem: string, parts: number[]])[]
  /** For each part, the patterns filed under it: list, place in it, count of other parts, and these: `3 12 2 40 41 3 13 0` */
  readonly patterns: readonly string[]
}

/**
 * Set by the build of the command, for which filing four thousand patterns would be most of its run; everywhere else the
 * index does it when the first text is read.
 */
export const builtTable = undefined as (() => PhraseTable) | undefined
