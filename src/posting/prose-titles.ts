import {findTitles, type FoundTitle} from '../language/find-titles.ts'
import {tokensOf} from '../language/technologies.ts'
import type {FlatText} from '../letter/flat-text.ts'
import type {ProseSentence} from './prose.ts'

/** A title that a sentence names as the one on offer, `[from, to)` of `flat`. */
export interface ProseTitle {
  readonly flat: FlatText
  readonly from: number
  readonly to: number
  /** 45 for "is looking for a …" at the posting's beginning, less below and for weaker words. */
  readonly worth: number
}

const lookingFor =
  /\b(?:looking (?:for|to (?:hire|add|recruit))|in search of|search(?:ing)? for|seek(?:s|ing)?|hir(?:e|es|ing)|recruit(?:s|ing)?|wish(?:es)? to appoint|appoint(?:ing)?|need(?:s)?|opening for|openings for|vacancy for|opportunity for|position for|(?:role|position|post|job|opportunity|internship) (?:of|as|for)|(?:join|joining) .{0,40}\bas|want(?:s|ed)?|work(?:ing)? as|employ|become|applications? (?:are invited )?(?:for|from))\b(?:\W+(?:an?|our|the|your|its|their|new|next|first|another|additional|talented|experienced|skilled|passionate|motivated|exceptional|great|strong|highly|enthusiastic|full[- ]time|part[- ]time|remote|permanent|one|two|three|several|more|some|for|to|join|us|as|and|or|self-motivated|hands-on|dedicated|creative|outstanding|brilliant|smart|qualified|dynamic|ambitious))*\W*$/i
const asWhat = /(?:^|[,;]\s*|\bwork as\s+)as\s+(?:an?|our|the)(?:\s+(?:new|next|first))?\s*$/i

const theTitle = /^(?:the|our|this)\s*$/i
const hasDuties = /^\s+(?:will|is responsible|reports|role|position)\b/i

/** Titles named in sentences: "has an opening for a Data Solutions Engineer", "As a Full Stack Developer you will". */
export function* titlesInProse(sentences: readonly ProseSentence[]): Generator<ProseTitle> {
  for (const [index, {text, flat}] of sentences.entries()) {
    if (text.length > 1500) continue
    const tokens = tokensOf(text)
    for (const found of findTitles(tokens, {open: true})) {
      const from = tokens[found.from]?.start ?? 0
      const to = tokens[found.to - 1]?.end ?? 0
      const worth = worthOf(found, text.slice(Math.max(0, from - 160), from), text.slice(to))
      if (worth > 0) yield {flat, from, to, worth: worth - Math.min(10, index)}
    }
  }
}

function worthOf({bare}: FoundTitle, before: string, after: string): number {
  if (bare) return 0
  const also = /\balso\b/i.test(before) ? 15 : 0
  if (lookingFor.test(before)) return 45 - also
  if (asWhat.test(before)) return 42 - also
  return theTitle.test(before) && hasDuties.test(after) ? 30 : 0
}
