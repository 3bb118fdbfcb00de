/** A place in a text: 1-based line, 1-based column in UTF-16 units, and the offset itself. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** Where lines begin in a text whose lines end with LF, CRLF or CR. Look-ups take logarithmic time. */
export class LineIndex {
  private readonly starts: number[] = [0]
  private readonly length: number

  constructor(text: string) {
    this.length = text.length
    const ending = /\r\n|\n|\r/g
    while (ending.exec(text)) this.starts.push(ending.lastIndex)
  }

  /** Number of lines. */
  get count(): number {
    return this.starts.length
  }

  /** The point of an offset; offsets outside the text are clamped to it. */
  point(offset: number): Point {
    const inside = Math.max(0, Math.min(offset, this.length))
    let low = 0
    let high = this.starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.starts[middle] ?? 0) <= inside) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: inside - (this.starts[low] ?? 0) + 1, offset: inside}
  }

  /** Offset of the first character of a 1-based line. */
  lineStart(line: number): number {
    return this.starts[Math.max(0, Math.min(line - 1, this.starts.length - 1))] ?? 0
  }
}
