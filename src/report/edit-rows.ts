import type {Fix} from '../lint/diagnostic.ts'
import {fit, type Measure, type Stretch, textOfCells, widthOfCells} from './cells.ts'
import type {Row} from './excerpt.ts'
import type {SourceLines} from './source-lines.ts'

/**
 * An edit as it would change its lines, as two rows with the same words around what is taken out and what is put in, so
 * that one stands right below the other.
 */
export function editRows(
  lines: SourceLines,
  {range: [start, end], text}: Fix,
  width: number,
  measure: Measure
): {readonly removed: Row; readonly added: Row} {
  const [from] = lines.span(lines.point(start).line)
  const [, to] = lines.span(lines.point(end).line)
  // Long lines are not copied for an edit of a few words.
  const before = lines.text.slice(Math.max(from, start - 4 * width), start)
  const after = lines.text.slice(end, Math.min(Math.max(end, to), end + 4 * width))
  const fitted = (middle: string): Stretch =>
    fit(before + middle + after, [before.length, before.length + middle.length], width, measure)
  const removed = fitted(lines.text.slice(start, end))
  const added = fitted(text)
  const longer = widthOfCells(removed.middle) > widthOfCells(added.middle) ? removed : added
  const row = ({middle}: Stretch): Row => ({
    kind: 'line',
    before: textOfCells(longer.before),
    marked: textOfCells(middle),
    after: textOfCells(longer.after)
  })
  return {removed: row(removed), added: row(added)}
}
