import {findTechnologies, tokensOf} from '../language/technologies.ts'
import type {TechnologyEntry} from '../language/technologies.ts'
import {wordSet} from '../language/word-set.ts'

/** A technology that a posting names, `[from, to)` in the text it was found in. */
export interface NamedTechnology {
  /** As a reader of the posting would write it. */
  readonly value: string
  readonly entry: TechnologyEntry | undefined
  readonly from: number
  readonly to: number
}

export interface NamedSearch {
  /** A lone name that no lexicon knows counts as one: the text is a member of a list. */
  readonly alone?: boolean
  /** Names that the user's config adds. */
  readonly extra?: readonly string[] | undefined
}

/** Technologies of a text that lists requirements. */
export function technologiesIn(text: string, {alone = false, extra}: NamedSearch = {}): NamedTechnology[] {
  const tokens = tokensOf(text)
  const found = findTechnologies(tokens, {listing: true, ...(extra && {extra})}).map(
    ({entry, from, to}): NamedTechnology => {
      const start = tokens[from]?.start ?? 0
      const end = tokens[to - 1]?.end ?? 0
      return {value: spoken(entry.name, text.slice(start, end)), entry, from: start, to: end}
    }
  )
  if (found.length > 0 || !alone || !coined.test(text) || ordinaryShort.has(text)) return found
  return [{value: text, entry: undefined, from: 0, to: text.length}]
}

/** The canonical name, unless the writer's is a part of it ("Excel" for Microsoft Excel, "Iceberg"). */
function spoken(name: string, written: string): string {
  const canonical = name.toLowerCase().split(/\s+/)
  const own = written.toLowerCase().split(/\s+/)
  if (`${written.toLowerCase()}.js` === name.toLowerCase()) return written
  return own.length < canonical.length && own.every((word) => canonical.includes(word)) ? written : name
}

// One coined word: capitals or digits inside (PDAL, OpenFOAM, H3).
const coined = /^(?=\S{2,20}$)(?:\p{Lu}[\p{L}\d]*[\p{Lu}\d][\p{L}\d.+#-]*|\p{Ll}+\p{Lu}[\p{L}\d]*)$/u
const ordinaryShort = wordSet(
  'BSc MSc PhD BA MA BS MS CV HR IT EU UK US USA OK TBD B1 B2 C1 C2 A1 A2 PTO WFH KPI KPIs OKR OKRs GDPR CEO CTO II III'
)
