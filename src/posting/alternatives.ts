import {technologyNamed} from '../language/technologies.ts'
import {mentionsKindOf, mentionsTechnology} from '../language/technology-mentions.ts'
import type {Letter} from '../letter/letter.ts'
import type {Fact, Posting} from './posting.ts'

/** Required technologies of which one is enough. */
export interface Alternatives {
  readonly facts: readonly Fact[]
  /** Others of their kind will do as well: "PostgreSQL or similar". */
  readonly open: boolean
}

const either = /^[\s*_`]*(?:,?\s*(?:and\/)?or|\/)[\s*_`]*$/i
const comma = /^[\s*_`]*,\s*$/
// Before a list that gives examples, or a choice in so many words.
const choice =
  /(?:\b(?:such as|e\.g\.?,?|for (?:example|instance),?|like|(?:at least )?one of|any of|either(?: of)?|either in)\s*:?|\((?:e\.g\.?,?\s*)?)[\s*_`]*$/i
const orSimilar =
  /^[\s*_`)]*,?\s*\(?(?:or|and\/or|and)\s+(?:an? |any |some )?(?:similar|equivalent|comparable|the like|another|other|something (?:similar|like)|related|alternative)/i

/**
 * The required technologies in groups of which one is enough: "FastAPI or Django", "Python/Go", "a warehouse such as
 * Snowflake, BigQuery" (a list before "or" belongs to it as far as its members are of one kind).
 */
export function alternativesIn({required, source}: Posting): Alternatives[] {
  const groups: Fact[][] = []
  for (const fact of required) {
    const group = groups.at(-1)
    if (!group || !continues(group, fact, source)) {
      groups.push([fact])
      continue
    }
    group.push(fact)
    while (groups.length > 1 && isListed(groups.at(-2)?.at(-1), group[0], source))
      group.unshift(...(groups.splice(-2, 1)[0] ?? []))
  }
  return groups.map((facts) => ({
    facts,
    open: orSimilar.test(source.slice(facts.at(-1)?.span.end ?? 0).slice(0, 60))
  }))
}

/** Whether a letter names one of them, or one of their kind where that will do. */
export const namesOneOf = (letter: Letter, {facts, open}: Alternatives): boolean =>
  facts.some(({value}) => mentionsTechnology(letter, value) || (open && mentionsKindOf(letter, value)))

/** Whether a fact is one more alternative to those before it. */
function continues(group: readonly Fact[], fact: Fact, source: string): boolean {
  const [first] = group
  const last = group.at(-1)
  if (!first || !last || last.span.end > fact.span.start) return false
  const between = source.slice(last.span.end, fact.span.start)
  if (either.test(between)) return true
  return (
    (comma.test(between) || /^,?\s+and\s+$/.test(between)) &&
    isOfOneKind(last, fact) &&
    choice.test(source.slice(Math.max(0, first.span.start - 40), first.span.start))
  )
}

function isListed(fact: Fact | undefined, next: Fact | undefined, source: string): boolean {
  if (!fact || !next || fact.span.end > next.span.start) return false
  return comma.test(source.slice(fact.span.end, next.span.start)) && isOfOneKind(fact, next)
}

function isOfOneKind(one: Fact, other: Fact): boolean {
  const kind = technologyNamed(one.value)?.kind
  return kind !== undefined && kind === technologyNamed(other.value)?.kind
}
