import type {OutlineBlock, Piece} from './outline.ts'
import {type Mark, segmentsOf} from './segments.ts'
import {lines, running} from './text.ts'

/** Something that is put into the text at an offset of the source, such as the number of a note. */
export interface Insertion {
  readonly at: number
  readonly html: string
}

const classes = {1: 'warning', 2: 'error'} as const

/** The text of a block as HTML: marks around what is reported, insertions behind the character before their offset. */
export function markedText(
  {pieces, span, lines: keepsLines}: Pick<OutlineBlock, 'pieces' | 'span' | 'lines'>,
  source: string,
  marks: readonly Mark[],
  insertions: readonly Insertion[]
): string {
  const shown = keepsLines ? lines : running
  const segments = segmentsOf(span, marks)
  const waiting = [...insertions].sort((one, other) => one.at - other.at)
  let next = 0
  let segment = 0
  let html = ''
  let open: 0 | 1 | 2 = 0
  const turn = (severity: 0 | 1 | 2): void => {
    if (severity === open) return
    html += `${open ? '</mark>' : ''}${severity ? `<mark class="${classes[severity]}">` : ''}`
    open = severity
  }
  const insertUpTo = (offset: number): void => {
    for (let first = waiting[next]; first && first.at <= offset; first = waiting[++next]) {
      turn(0)
      html += first.html
    }
  }
  for (const piece of pieces) {
    let from = piece.start
    while (from < piece.end) {
      insertUpTo(from)
      while ((segments[segment]?.end ?? Infinity) <= from) segment++
      const to = Math.min(piece.end, segments[segment]?.end ?? Infinity, waiting[next]?.at ?? Infinity)
      turn(segments[segment]?.severity ?? 0)
      html += shown(slice(piece, source, from, to))
      from = to
    }
  }
  turn(0)
  insertUpTo(Infinity)
  return html
}

const slice = ({text, start, end}: Piece, source: string, from: number, to: number): string =>
  text !== undefined && from === start && to === end ? text : source.slice(from, to)
