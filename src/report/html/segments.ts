import type {Span} from '../../letter/letter.ts'

/** A span that is to be marked; 2 is an error, 1 a warning. */
export interface Mark extends Span {
  readonly severity: 1 | 2
}

/** A stretch of text under the same marks: the most severe of them, 0 for none. */
export interface Segment extends Span {
  readonly severity: 0 | 1 | 2
}

/** Cuts `[start, end)` where marks begin and end. In order, without gaps, none empty; marks may overlap. */
export function segmentsOf({start, end}: Span, marks: readonly Mark[]): readonly Segment[] {
  const edges = marks
    .filter((mark) => mark.start < mark.end && mark.start < end && start < mark.end)
    .flatMap(({start: from, end: to, severity}) => [
      {at: Math.max(from, start), severity, step: 1},
      {at: Math.min(to, end), severity, step: -1}
    ])
    .sort((one, other) => one.at - other.at)
  const open = {1: 0, 2: 0}
  const segments: Segment[] = []
  let from = start
  const cut = (to: number): void => {
    if (from >= to) return
    const severity = open[2] > 0 ? 2 : open[1] > 0 ? 1 : 0
    const last = segments.at(-1)
    if (last?.severity === severity) segments[segments.length - 1] = {...last, end: to}
    else segments.push({start: from, end: to, severity})
    from = to
  }
  for (const {at, severity, step} of edges) {
    cut(at)
    open[severity] += step
  }
  cut(end)
  return segments
}
