import {type FoundName, nameAt as anyNameAt} from '../language/company-names.ts'
import {isAgency, saysAgency} from './agencies.ts'
import {cutName, isCommonWord} from './name-shapes.ts'

/** A name in a text, `[from, to)`, and what its place is worth as evidence of the employer. */
export interface Sighting {
  readonly from: number
  readonly to: number
  /** 100: metadata says so; 40: a sentence all but says so; 20: it may be. */
  readonly worth: number
  readonly role?: 'employer' | 'agency'
}

function nameAt(text: string, from: number): FoundName | undefined {
  const found = anyNameAt(text, from)
  if (!found) return undefined
  const name = cutName(found.name)
  return name === found.name ? found : {name, from: found.from, to: found.from + name.length}
}

const leads =
  /(?:^|(?<=[\s("']))(?:[Aa]t|[Ww]ithin|[Hh]ere at|[Ww]e at|[Jj]oin(?:ing)?|[Ww]elcome to|[Aa]bout|[Ww]orking (?:at|for)|[Ww]ork (?:at|for)|[Ll]ife at|[Cc]areers? at|[Ii]nterviewing at|(?:[Mm]ission|[Vv]ision|[Gg]oal|[Tt]eam|[Cc]ulture|[Pp]eople|[Ee]ngineers?|[Dd]evelopers?|[Ss]cientists?|[Aa]nalysts?|[Rr]oles?|[Pp]ositions?|[Oo]penings?|[Vv]acanc(?:y|ies)|[Oo]pportunity|[Ss]ervices|[Pp]roducts|[Pp]latform|[Ww]ork|[Bb]usiness|[Ss]tudent|[Ii]ntern|[Tt]echnology|[Cc]areer|[Jj]ob|[Dd]epartment|[Gg]roup)(?: \([^)]{1,30}\))? (?:at|for|with)|on behalf of(?: our client,?)?|[Oo]ur client,?|client:)\s+(?=[\p{Lu}\d]|\p{Ll}\p{Lu})/gu
// An agency names whom it recruits for: such a verb, and hiring in the same sentence.
const recruitsFor =
  /\b(?:partner(?:ing|ed)?(?: up)? with|work(?:ing|s)? (?:[a-z]+ ){0,3}(?:with|for|alongside)|support(?:ing|s)?|assist(?:ing|s)?|represent(?:ing|s)?|recruiting (?:exclusively )?for|hiring for|search(?:ing)? for|(?:retained|engaged|instructed|appointed|asked|mandated|commissioned|approached) by|help(?:ing|s)?)\s+(?:the\s+)?(?=[\p{Lu}\d])/gu
const recruiting =
  /\b(?:in (?:their|its|the) (?:search|hunt|recruitment)|(?:the |an? )?(?:appointment|recruitment|hire|hiring) of|to (?:recruit|hire|appoint|find|source|fill)|(?:is|are|who are|which is|now) (?:now |currently |actively )?(?:looking|seeking|hiring|recruiting|searching)|who (?:seek|need|want|require)|(?:find|recruit|hire|source|appoint)(?:ing)? (?:a|an|their|its|the)\b|with their (?:search|hiring))/i
const agent = /^(?:we|we're|we've|we are|i|i'm|i am)\b/i

const followsWe =
  /^,\s+(?!(?:and|or)\b)(?=[^.]{0,70}\b(?:we|our|you|your)\b)|^,?\s+(?:and |where )?(?:we|you|our|your|everyone|everybody|there|it)\b|^,?\s+(?:we|you)'/i
const hires =
  /^(?:,.{1,40},)?\s+(?:is (?:currently )?(?:hiring|looking|seeking|recruiting|searching|expanding|growing|on the (?:hunt|lookout|look-out)|in search of|always looking|after (?:a|an) )|(?:is|are) (?:now |always |actively )?(?:hiring|recruiting)|wants|seeks|has an (?:opening|opportunity|immediate)|needs|wishes to|is pleased)\b/
const equal = /^ is (?:proud to be )?an? (?:equal|affirmative)[ -](?:opportunity|employment|opportunities)\b/i
const defines =
  /^(?:'s (?:[\w-]+ ){0,3}(?:mission|vision|team|platform|products?|customers|culture|goal|story|engineers?)\b|\s+\(.{2,40}\)\s+(?:is|are)\b|,? (?:is|are) (?:an?|the|one of|on a mission|(?:\w+ )?[a-z]{2,}ing|[A-Z]\w*'s|part of|proud|committed|dedicated|backed|headquartered|based|where|among|in the top|ranked|recogni[sz]ed|known)\b)/
// A verb in the third person: whoever does something in a posting is mostly the employer.
const acts = /^\s+(?:has|was|will|can|does|[a-z]{3,12}s)\s/
const beforeSubject =
  /^(?:["'(*]|[Hh](?:i|ello)!?\s|(?:[Tt]he|[Aa]s|[Ii]f|[Ww]hen|[Ww]hile|[Ww]hy|[Ww]e'?re|[Ww]e are|[Ii]'m)\s(?=\p{Lu}))*/u

/**
 * Names in a sentence that may be the employer's: "At Nordkai, we …", "Join Nordkai", "Nordkai moves 40,000 shipments",
 * "on behalf of Nordkai". `early` is what standing near the posting's beginning adds.
 */
export function* employersInSentence(text: string, early: number): Generator<Sighting> {
  if (text.length > 2000) return
  for (const match of text.matchAll(leads)) {
    const found = nameAt(text, match.index + match[0].length)
    if (!found || isCommonWord(found.name)) continue
    const {from, to} = found
    const cue = match[0].trim().toLowerCase()
    if (/behalf of|client/.test(cue)) {
      const agent = nameAt(text, 0)
      const hiring = agent && /\b(?:recruit|hir|search|look)/.test(text.slice(agent.to, match.index))
      if (hiring) yield {from: agent.from, to: agent.to, worth: 30, role: 'agency'}
      yield {from, to, worth: 70, role: 'employer'}
    } else if (/^(?:at|within|here at|we at)$/.test(cue))
      yield {from, to, worth: followsWe.test(text.slice(to)) ? 45 : 14}
    else yield {from, to, worth: 38}
  }
  yield* recruitedFor(text)
  const subject = subjectOf(text, early)
  if (!subject) return
  yield saysAgency(text) ? {...subject, worth: 30, role: 'agency'} : subject
}

/** "Corbel Talent are partnering with Gorsedale in their search for …": an agency, and whom it recruits for. */
function* recruitedFor(text: string): Generator<Sighting> {
  if (!recruiting.test(text)) return
  for (const match of text.matchAll(recruitsFor)) {
    const found = nameAt(text, match.index + match[0].length)
    const subject = nameAt(text, 0)
    if (!found || isCommonWord(found.name) || !(agent.test(text) || (subject && isAgency(subject.name))))
      continue
    if (!recruiting.test(text.slice(found.to))) continue
    if (subject && !agent.test(text)) yield {from: subject.from, to: subject.to, worth: 30, role: 'agency'}
    yield {from: found.from, to: found.to, worth: 70, role: 'employer'}
  }
}

/** The name that a sentence begins with, by what the sentence says of it. */
function subjectOf(text: string, early: number): Sighting | undefined {
  const lead = beforeSubject.exec(text)?.[0] ?? ''
  const found = nameAt(text, lead.length)
  if (!found || isCommonWord(found.name)) return undefined
  const {from, to} = found
  const after = text.slice(to, to + 120).replace(/^(?:,\s[^,.]{2,60},|\s\([^)]{2,40}\)(?=\s[a-z]))/, '')
  if (/^(?:we'?re|we are)\s$/i.test(lead)) return {from, to, worth: 45}
  if (hires.test(after)) return {from, to, worth: 40 + early}
  if (equal.test(after)) return {from, to, worth: 50}
  if (defines.test(after)) return {from, to, worth: 30 + early}
  return acts.test(after) ? {from, to, worth: (found.name.includes(' ') ? 22 : 18) + early} : undefined
}
