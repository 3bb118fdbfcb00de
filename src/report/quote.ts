import type {Range} from '../lint/diagnostic.ts'
import type {SourceLines} from './source-lines.ts'

const around = 60
const longest = 240

/**
 * The words of a range with some of their line before and after them. What is left out is an ellipsis; undefined where
 * there are no words.
 */
export function quoteOf(
  lines: SourceLines,
  range: Range
): readonly [before: string, words: string, after: string] | undefined {
  const [start, end] = lines.offsets(range)
  const words = oneLine(lines.text.slice(start, Math.min(end, start + 2 * longest)))
  if (words.trim() === '') return undefined
  const [lineStart] = lines.span(range.line)
  const [, lineEnd] = lines.span(range.endLine)
  const from = wordStart(lines.text, Math.max(lineStart, start - around), start, lineStart)
  const to = wordEnd(lines.text, Math.min(Math.max(end, lineEnd), end + around), end, lineEnd)
  const before = oneLine(lines.text.slice(from, start)).trimStart()
  const after = oneLine(lines.text.slice(end, to)).trimEnd()
  const long = end - start > longest
  return [
    from > lineStart ? `… ${before}` : before,
    long ? `${words.slice(0, longest).replace(/\s*\S*$/, '')} …` : words,
    to < lineEnd ? `${after} …` : after
  ]
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

/** Moves to the right until a word begins; stays within the text between. */
function wordStart(text: string, from: number, limit: number, lineStart: number): number {
  if (from === lineStart) return from
  const space = text.slice(from - 1, limit).search(/\s/)
  return space === -1 ? limit : from + space
}

/** Moves to the left until a word ends. */
function wordEnd(text: string, to: number, limit: number, lineEnd: number): number {
  if (to >= lineEnd) return to
  const last = /\s\S*$/.exec(text.slice(limit, to + 1))
  return last ? limit + last.index : limit
}
