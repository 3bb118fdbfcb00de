import {findTitles, type FoundTitle} from '../language/find-titles.ts'
import {tokensOf} from '../language/technologies.ts'
import type {FlatText} from '../letter/flat-text.ts'
import type {ProseSentence} from './prose.ts'

/** The titles that a sentence names as on offer: one, or those of "a Backend Engineer or a Data Engineer". */
export interface ProseTitle {
  readonly flat: FlatText
  /** Where each stands in `flat`. */
  readonly ranges: readonly {readonly from: number; readonly to: number}[]
  /** Written for several people: "senior engineers". */
  readonly plural: boolean
  /** 45 for "is looking for a …" at the posting's beginning, less below and for weaker words. */
  readonly worth: number
}

const lookingFor =
  /\b(?:on the (?:hunt|lookout|look-out) for|hunting for|looking (?:for|to (?:hire|add|recruit))|in search of|search(?:ing)? for|seek(?:s|ing)?|hir(?:e|es|ing)|recruit(?:s|ing)?|wish(?:es)? to appoint|appoint(?:ing)?|need(?:s)?|opening for|openings for|vacancy for|opportunity for|position for|(?:role|position|post|job|opportunity|internship) (?:of|as|for)|(?:join|joining) .{0,40}\bas|want(?:s|ed)?|work(?:ing)? as|employ|become|applications? (?:are invited )?(?:for|from))\b(?:\W+(?:an?|our|the|your|its|their|new|next|first|another|additional|talented|experienced|skilled|passionate|motivated|exceptional|great|strong|highly|enthusiastic|full[- ]time|part[- ]time|remote|permanent|one|two|three|several|more|some|for|to|join|us|as|and|or|self-motivated|hands-on|dedicated|creative|outstanding|brilliant|smart|qualified|dynamic|ambitious))*\W*$/i
const asWhat = /(?:^|[,;]\s*|\bwork as\s+)as\s+(?:an?|our|the)(?:\s+(?:new|next|first))?\s*$/i

const theTitle = /(?:^|,\s+)(?:the|our|this)\s*$/i
const hasDuties = /^\s+(?:will|is responsible|reports|role|position)\b/i

/** Titles named in sentences: "has an opening for a Data Solutions Engineer", "As a Full Stack Developer you will". */
export function* titlesInProse(sentences: readonly ProseSentence[]): Generator<ProseTitle> {
  for (const [index, {text, flat}] of sentences.entries()) {
    if (text.length > 1500) continue
    const tokens = tokensOf(text)
    const all = findTitles(tokens, {open: true}).map((found) => ({
      found,
      from: tokens[found.from]?.start ?? 0,
      to: tokens[found.to - 1]?.end ?? 0
    }))
    for (const [at, {found, from, to}] of all.entries()) {
      const worth = worthOf(found, text.slice(Math.max(0, from - 160), from), text.slice(to))
      if (worth <= 0) continue
      const ranges = [{from, to}]
      for (const next of all.slice(at + 1)) {
        if (next.found.bare || !another.test(text.slice(ranges.at(-1)?.to, next.from))) break
        ranges.push({from: next.from, to: next.to})
      }
      yield {flat, ranges, plural: found.plural, worth: worth - Math.min(10, index)}
    }
  }
}

const another =
  /^,?\s*(?:(?:and|or|and\/or|as well as|plus|&)\s+)?(?:an?|one|two|three|\d)\s+$|^,?\s*(?:and|or|and\/or|&|\/)\s+$/i

function worthOf({bare}: FoundTitle, before: string, after: string): number {
  if (bare) return 0
  const also = /\balso\b/i.test(before) ? 15 : 0
  if (lookingFor.test(before)) return 45 - also
  if (asWhat.test(before)) return 42 - also
  return theTitle.test(before) && hasDuties.test(after) ? 30 : 0
}
