import type {Span} from '../letter/letter.ts'
import type {Placed} from './diagnose.ts'
import type {AnyRule} from './rule.ts'

/**
 * One weakness, one diagnostic: drops what a rule found where a more specific one, named in its `yieldsTo`, reports an
 * overlapping span.
 */
export function withoutYielded(placed: readonly Placed[], rules: readonly AnyRule[]): readonly Placed[] {
  const specific = new Map(
    rules.flatMap(({id, yieldsTo = []}) => (yieldsTo.length > 0 ? [[id, yieldsTo]] : []))
  )
  if (specific.size === 0) return placed
  const covered = new Map<string, Cover>()
  const coverOf = (id: string): Cover => {
    let cover = covered.get(id)
    if (!cover) {
      cover = new Cover(placed.filter(({diagnostic}) => diagnostic.ruleId === id).map(({span}) => span))
      covered.set(id, cover)
    }
    return cover
  }
  return placed.filter(
    ({diagnostic: {ruleId}, span}) => !specific.get(ruleId ?? '')?.some((id) => coverOf(id).overlaps(span))
  )
}

/** The union of spans, as sorted spans that do not touch. */
class Cover {
  private readonly spans: Span[] = []

  constructor(spans: readonly Span[]) {
    for (const span of [...spans].sort((a, b) => a.start - b.start)) {
      const last = this.spans.at(-1)
      if (last && span.start < last.end)
        this.spans[this.spans.length - 1] = {...last, end: Math.max(last.end, span.end)}
      else this.spans.push(span)
    }
  }

  overlaps({start, end}: Span): boolean {
    let low = 0
    let high = this.spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.spans[middle]?.end ?? 0) <= start) low = middle + 1
      else high = middle
    }
    const span = this.spans[low]
    return span !== undefined && span.start < end
  }
}
