import {technologyNamed} from '../language/technologies.ts'
import type {Fact, Posting} from './posting.ts'

/**
 * The required technologies in groups of which one is enough: "FastAPI or Django", "Python/Go", "Django, Flask or FastAPI"
 * (a list before "or" belongs to it as far as its members are of one kind).
 */
export function alternativesIn({required, source}: Posting): Fact[][] {
  const groups: Fact[][] = []
  for (const fact of required) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    const between =
      last && last.span.end <= fact.span.start ? source.slice(last.span.end, fact.span.start) : undefined
    if (
      !group ||
      !last ||
      between === undefined ||
      !/^[\s*_`]*(?:,?\s*(?:and\/)?or|\/)[\s*_`]*$/i.test(between)
    ) {
      groups.push([fact])
      continue
    }
    group.push(fact)
    while (groups.length > 1 && isListed(groups.at(-2)?.at(-1), group[0], source))
      group.unshift(...(groups.splice(-2, 1)[0] ?? []))
  }
  return groups
}

function isListed(fact: Fact | undefined, next: Fact | undefined, source: string): boolean {
  if (!fact || !next || fact.span.end > next.span.start) return false
  const kind = technologyNamed(fact.value)?.kind
  return (
    /^[\s*_`]*,\s*$/.test(source.slice(fact.span.end, next.span.start)) &&
    kind !== undefined &&
    kind === technologyNamed(next.value)?.kind
  )
}
