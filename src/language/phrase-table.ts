/** Patterns, by their numbers, under the words that tell most about them. */
export interface Shelves {
  readonly lowers: Readonly<Record<string, readonly number[]>>
  readonly stems: Readonly<Record<string, readonly number[]>>
  /** They may begin with any number. */
  readonly numbers: readonly number[]
  /** They may begin with any word. */
  readonly anywhere: readonly number[]
}

/** The built-in patterns, filed beforehand. */
export interface PhraseTable extends Shelves {
  /** The number of each list, by its key. */
  readonly lists: Readonly<Record<string, number>>
}

/** A pattern's number: that of its list, and its place in the list. */
export const patternsPerList = 2 ** 16

/**
 * Set by the build of the command, for which filing seven thousand patterns would be most of its run; everywhere else the
 * index does it when the first text is read.
 */
export const builtTable = undefined as (() => PhraseTable) | undefined
