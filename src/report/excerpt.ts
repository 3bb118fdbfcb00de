import type {Range} from '../lint/diagnostic.ts'
import {fit, type Measure, textOfCells, widthOfCells} from './cells.ts'
import type {SourceLines} from './source-lines.ts'

/** One row of an excerpt: a line of the letter with the words in question, or what stands under it. */
export interface Row {
  /** Number of the line; rows under a line have none. */
  readonly number?: number
  readonly kind: 'context' | 'line' | 'underline' | 'gap'
  readonly before: string
  /** What the range covers of the line; the rule under it. */
  readonly marked: string
  readonly after: string
}

// Longer ranges show where they begin and where they end.
const mostLines = 3
const rule = '─'
/** For a range without width. */
const caret = '^'

/**
 * The lines of a range, each cut to a width around what the range covers and underlined there exactly. The lines next to it
 * stand beside it where they belong to the same paragraph.
 */
export function excerpt(lines: SourceLines, range: Range, width: number, measure: Measure): readonly Row[] {
  const first = Math.min(range.line, lines.count)
  const endLine = Math.min(Math.max(range.endLine, first), lines.count)
  // A range that ends where a line begins covers nothing of that line.
  const last = endLine > first && range.endColumn <= 1 ? endLine - 1 : endLine
  const parts = (line: number): readonly Row[] =>
    marked(
      lines,
      line,
      line === first ? range.column : 1,
      line === range.endLine ? range.endColumn : Infinity,
      width,
      measure
    )
  const rows: Row[] = []
  if (last - first < mostLines) for (let line = first; line <= last; line++) rows.push(...parts(line))
  else rows.push(...parts(first), {kind: 'gap', before: '', marked: '⋮', after: ''}, ...parts(last))
  return [...context(lines, first - 1, width, measure), ...rows, ...context(lines, last + 1, width, measure)]
}

function context(lines: SourceLines, line: number, width: number, measure: Measure): readonly Row[] {
  if (line < 1 || line > lines.count) return []
  const text = lines.line(line)
  if (text.trim() === '') return []
  const {after} = fit(text, [0, 0], width, measure)
  return [{number: line, kind: 'context', before: textOfCells(after), marked: '', after: ''}]
}

function marked(
  lines: SourceLines,
  line: number,
  column: number,
  endColumn: number,
  width: number,
  measure: Measure
): readonly Row[] {
  const text = lines.line(line)
  const start = Math.min(Math.max(column - 1, leading(text, column)), text.length)
  const end = Math.max(start, Math.min(endColumn - 1, text.trimEnd().length))
  // A line between two paragraphs of a long range.
  if (text.trim() === '' && endColumn === Infinity && column === 1) return []
  const {before, middle, after} = fit(text, [start, end], width, measure)
  const length = widthOfCells(middle)
  return [
    {
      number: line,
      kind: 'line',
      before: textOfCells(before),
      marked: textOfCells(middle),
      after: textOfCells(after)
    },
    {
      kind: 'underline',
      before: ' '.repeat(widthOfCells(before)),
      marked: length === 0 ? caret : rule.repeat(length),
      after: ''
    }
  ]
}

/** The lines that a range goes on in are underlined from their first word on. */
const leading = (text: string, column: number): number =>
  column > 1 ? 0 : text.length - text.trimStart().length

/** The widest number that an excerpt of these ranges shows. */
export const widestNumber = (ranges: readonly Range[]): number =>
  ranges.reduce((most, {endLine}) => Math.max(most, String(endLine + 1).length), 2)
