/**
 * Patterns filed by their parts. A part is a choice of words, of which one stands in every text that its patterns match; the
 * same choice in several patterns is one part. Lists, patterns and parts go by numbers.
 */
export interface PhraseTable {
  /** The number of each list, by its key. */
  readonly lists: Readonly<Record<string, number>>
  /** The parts that a word, or a stem, belongs to. */
  readonly lowers: Readonly<Record<string, readonly number[]>>
  readonly stems: Readonly<Record<string, readonly number[]>>
  /** For each part, the patterns filed under it, and with each of them its other parts: `12 3 4,13` */
  readonly patterns: readonly string[]
  /** Patterns that may begin with any number, and with any word. */
  readonly numbers: readonly number[]
  readonly anywhere: readonly number[]
}

/** A pattern's number: that of its list times this, and its place in the list. */
export const patternsPerList = 2 ** 16

/**
 * Set by the build of the command, for which filing seven thousand patterns would be most of its run; everywhere else the
 * index does it when the first text is read.
 */
export const builtTable = undefined as (() => PhraseTable) | undefined
