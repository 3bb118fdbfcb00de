/** A stretch of a sentence's tokens, `[from, to)`. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}
