import type {Letter} from '../letter/letter.ts'
import {companyKey, nameAt, withoutLegalForm} from './company-names.ts'

/** Before a name: the writer's own past, or a job that is had. */
const pastBefore =
  /\b(?:my (?:[^\s,.]+ ){0,3}(?:role|position|job|team|post|time|years|work|manager|career|internship|interview)|worked|working at|(?<!your )work(?:s|ed)? (?:for|at)|left|leaving|held|had|joined|quit|promoted|hired|since|(?:after|before|since|when|upon|until|on) joining|was|were|been|spent|interned|served|started|currently|colleague\w*|friend\w*|customers?|clients?|he|she|they|who|applied)\b[^.;:]{0,60}$/i
const looksAhead =
  /\b(?:want|wish|hope|would|'d|will|'ll|let me|may I|can|opportunity|chance|prospect|apply|applying|application|now|next|like|love|eager|keen|forward|interested|considered?|considering|could|reason|writing|write|about|regarding|response|have (?:long |always )?(?:wanted|hoped|dreamt|dreamed|longed))\b[^.;:]{0,80}$/i
// A deed of the past, apart from what brings a writer to an employer (saw, read, decided).
const deedBefore =
  /\b(?:I|we)\s+(?:(?:also|once|first|even|then|later|recently|already|had|have|[a-z]+ly)\s+)?(?:turned\s+down|declined|refused|rejected|withdrew|accepted|took|gave|resigned|finished|completed|built|wrote|ran|shipped|led|managed|kept|made|learned|did|moved|sold|bought|met|taught|taken|given|brought|owned|carried|handled|helped|maintained|supported|migrated|replaced|designed|developed|introduced|rewrote|fixed|trained|studied|interviewed|used|competed|grew|went|came|began|spent|stayed|lost|got|did|cut|set up)\b(?![^.;:]*\b(?:I|we)\b(?:'d|'ll| would| will| could| want| hope))[^.;:]{0,90}$/
// Somebody else looks ahead: "my sister would love to join".
const othersBefore =
  /\b(?:he|she|they|(?:[Mm]y|[Aa]|[Oo]ne|[Tt]wo|[Oo]ur|[Tt]he) (?:[a-z]+ ){0,2}(?:sister|brother|wife|husband|partner|friends?|colleagues?|manager|boss|mentor|recruiters?|headhunter|professor|teacher|cousin|customers?|clients?|team)|[Pp]eople|[Ff]riends|[Cc]olleagues|[Rr]ecruiters|[Mm]any|[Ee]verybody|[Ee]veryone|[Mm]ost (?:[a-z]+ )?(?:graduates|engineers|developers|people))\s+(?:(?:also|once|still|all|both)\s+)?(?:would|will|want\w*|hope\w*|wish\w*|like\w*|love\w*|plan\w*|dream\w*|left|join\w*|work\w*|went|moved|asked|told|urged|advised|tried|suggested)\b(?![^.;]*\b(?:I|my)\b)[^.;:]*$/
const refused =
  /\b(?:not|n't|never|no longer|neither|nor|without|rather than|instead of|declin\w+|refus\w+|reject\w+|withdr\w+|turn(?:ed|ing)? down|no (?:wish|plans?|desire|intention|interest))\b[^.;:]*$/i
const insists =
  /\b(?:nothing|not only|not just|not merely|can(?:no|')t wait|cannot wait|wait|imagine|hesitate|think of (?:a|any|no)|better|rather|more|help but|by chance|accident|coincidence|only because|first)\b/i

// What the writer is or was, studied, or did as an intern there.
const standing =
  /(?:\b(?:student|studying|studies|studied|degree|graduated?|graduating|thesis|diploma|my (?:[a-z]+ ){0,2}internships?|(?:during|previous|past) (?:[a-z]+ ){0,2}internships?) (?:[^\s,.;]+ ){0,6}|(?:\b(?:[Pp]reviously|[Ff]ormerly|[Cc]urrently|[Ii]n the past|[Uu]ntil recently),? (?:[^\s.;]+ ){0,14})|\b(?:am|was|'m) (?:currently |now |still |also )?(?:an?|the) (?:[^\s,.;]+ ){0,14})(?:at|from|with|for|of) (?:the )?[*_]*$/

/** The clause before a name looks ahead, or at least not back, and it is the writer who does. */
export function isAhead(text: string, at: number): boolean {
  const near = text.slice(Math.max(0, at - 120), at)
  const clause = near.split(/,\s+(?:and|but|so)\s+/).at(-1) ?? ''
  if (
    standing.test(text.slice(Math.max(0, at - 200), at)) ||
    othersBefore.test(clause) ||
    deedBefore.test(clause)
  )
    return false
  const refusal = refused.exec(clause)?.[0]
  if (refusal !== undefined && !insists.test(refusal)) return false
  return looksAhead.test(clause) || !pastBefore.test(clause)
}

const employed =
  /\b(?:worked|works?|working|employed|years?|months?|since|my (?:[^\s,.]+ ){0,3}(?:job|role|position|team|post|time|manager|employer)|(?:as|am|was|being) an? (?:[^\s,.]+ ){0,4}(?:engineer|developer|analyst|scientist|programmer|intern)|joined|left|interned|internship|currently|now|today|spent|colleagues?|customers?|clients?|employers?|competitors?|rivals?)\s+(?:[^\s,.]+\s+){0,3}(?:at|for|with|was|is|were|are)\s+(?:the\s+)?[*_]*/gi
const atWork = /(?:^|[.;:,]\s+|\bwhile\s+)(?:[Ww]hile\s+)?[Aa]t\s+(?:the\s+)?[*_]*(?=\p{Lu})/gu
const told =
  /^(?:,?\s+(?:(?:where|for which|with which|for whom|with whom) I\s+(?:did|worked|was|had|have|am|work|compete\w*|spent|learned|built|ran|kept|led|interned|started|began|held)|(?:was|were|is|are|has been|had been) (?:the|a|an|my|our|one of (?:my|our|the)) (?:[a-z]+ ){0,2}(?:client|customer|employer|supplier|competitor|rival|vendor|partner)s?\b(?! (?:that |which |where |for which )?I (?:want|would|hope|have (?:long )?(?:been (?:looking|searching|hoping)|wanted)|am looking|look for|wish|apply))|(?:hired|paid|employed|trained|promoted) me\b|,\s+(?:my|our) (?:[a-z]+ ){0,2}(?:employer|customer|client|company)))/

/** Companies that the letter tells of as employers or customers, by key. */
export function formerEmployers(letter: Letter): Set<string> {
  const keys = new Set<string>()
  const add = (name: string): void => void keys.add(companyKey(withoutLegalForm(name)))
  for (const {text} of letter.sentences) {
    for (const [pattern, own] of [
      [employed, false],
      [atWork, true]
    ] as const) {
      for (const match of text.matchAll(pattern)) {
        const name = nameAt(text, match.index + match[0].length)
        if (!name) continue
        const tells = own
          ? /^,?\s+(?:I|we|my|our|the|a)\b(?!\s*(?:would|could|will|hope|want|read|hear|see|understand|gather|am told|'d|'ll|[a-z]+ (?:would|will|could)))/.test(
              text.slice(name.to)
            )
          : !looksAhead.test(text.slice(0, name.from)) && !/^\s+(?:would|will)\b/.test(text.slice(name.to))
        if (tells) add(name.name)
      }
    }
    if (
      !/\b(?:where|which|whom|client|customer|employer|supplier|competitor|rival|vendor|partner|me)s?\b/.test(
        text
      )
    )
      continue
    for (const match of text.matchAll(/(?<![\p{L}\p{N}])(?=\p{Lu})/gu)) {
      const name = nameAt(text, match.index)
      if (name && told.test(text.slice(name.to, name.to + 80))) add(name.name)
    }
  }
  return keys
}
