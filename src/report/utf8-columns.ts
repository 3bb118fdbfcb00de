import type {Range} from '../lint/diagnostic.ts'
import type {SourceLines} from './source-lines.ts'

/** A place whose column counts bytes of UTF-8, from 1. */
export interface BytePosition {
  readonly line: number
  readonly column: number
}

/** Turns columns of UTF-16 units into columns of UTF-8 bytes; walks the text once, whatever is asked. */
export class Utf8Columns {
  private readonly lines: SourceLines
  /** Bytes before each UTF-16 unit; none for plain ASCII, where both columns are the same. */
  private readonly bytes: Uint32Array | undefined

  constructor(lines: SourceLines) {
    this.lines = lines
    this.bytes = /[^\0-\x7F]/.test(lines.text) ? bytesBefore(lines.text) : undefined
  }

  /** Both ends of a range. */
  range({line, column, endLine, endColumn}: Range): {
    readonly start: BytePosition
    readonly end: BytePosition
  } {
    return {start: this.position(line, column), end: this.position(endLine, endColumn)}
  }

  private position(line: number, column: number): BytePosition {
    if (!this.bytes) return {line, column}
    const at = (offset: number): number => this.bytes?.[offset] ?? 0
    return {line, column: at(this.lines.offset(line, column)) - at(this.lines.offset(line, 1)) + 1}
  }
}

function bytesBefore(text: string): Uint32Array {
  const before = new Uint32Array(text.length + 1)
  for (let index = 0; index < text.length; index++) {
    before[index + 1] = (before[index] ?? 0) + bytesOf(text, index)
  }
  return before
}

/** A pair of surrogates is four bytes, all counted with its second half; a lone one is written as U+FFFD, three. */
function bytesOf(text: string, index: number): number {
  const unit = text.charCodeAt(index)
  if (unit < 0x80) return 1
  if (unit < 0x800) return 2
  if ((unit & 0xfc00) === 0xd800 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00) return 0
  if ((unit & 0xfc00) === 0xdc00 && (text.charCodeAt(index - 1) & 0xfc00) === 0xd800) return 4
  return 3
}
