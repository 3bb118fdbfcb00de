import {LineIndex} from '../letter/lines.ts'
import type {Range} from '../lint/diagnostic.ts'

/** The lines of a text, for reporters that quote it. Places outside the text are clamped to it. */
export class SourceLines {
  readonly text: string
  private readonly index: LineIndex

  constructor(text: string) {
    this.text = text
    this.index = new LineIndex(text)
  }

  get count(): number {
    return this.index.count
  }

  /** Where a 1-based line begins and ends, its line end left out. */
  span(line: number): readonly [number, number] {
    const start = this.index.lineStart(line)
    let end = line < this.count ? this.index.lineStart(line + 1) : this.text.length
    while (end > start && /[\r\n]/.test(this.text.charAt(end - 1))) end--
    return [start, end]
  }

  /** A 1-based line without its line end. */
  line(line: number): string {
    return this.text.slice(...this.span(line))
  }

  /** The offset of a 1-based line and column. */
  offset(line: number, column: number): number {
    return Math.min(this.index.lineStart(line) + Math.max(0, column - 1), this.text.length)
  }

  /** The 1-based line and column of an offset. */
  point(offset: number): {readonly line: number; readonly column: number} {
    const {line, column} = this.index.point(offset)
    return {line, column}
  }

  /** The offsets of a range. */
  offsets({line, column, endLine, endColumn}: Range): readonly [number, number] {
    const start = this.offset(line, column)
    return [start, Math.max(start, this.offset(endLine, endColumn))]
  }

  /** The range of two offsets. */
  range([start, end]: readonly [number, number]): Range {
    const from = this.point(start)
    const to = this.point(end)
    return {line: from.line, column: from.column, endLine: to.line, endColumn: to.column}
  }
}
