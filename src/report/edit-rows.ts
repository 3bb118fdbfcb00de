import type {Fix} from '../lint/diagnostic.ts'
import type {Measure} from './cells.ts'
import {type Row, stretch} from './excerpt.ts'
import type {SourceLines} from './source-lines.ts'

/** An edit as it would change its lines: each of the two rows has what is taken out or put in as its marked part. */
export function editRows(
  lines: SourceLines,
  {range: [start, end], text}: Fix,
  width: number,
  measure: Measure
): {readonly removed: Row; readonly added: Row} {
  const [from] = lines.span(lines.point(start).line)
  const [, to] = lines.span(lines.point(end).line)
  const row = (middle: string): Row => {
    // Long lines are not copied for an edit of a few words.
    const before = lines.text.slice(Math.max(from, start - 4 * width), start)
    const after = lines.text.slice(end, Math.min(Math.max(end, to), end + 4 * width))
    return stretch(before + middle + after, [before.length, before.length + middle.length], width, measure)
  }
  return {removed: row(lines.text.slice(start, end)), added: row(text)}
}
