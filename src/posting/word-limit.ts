import type {Fact} from './posting.ts'
import type {ProseSentence} from './prose.ts'

const NUMBER = String.raw`(\d{1,3}[,. ]\d{3}|\d{2,4})`
const SOME = String.raw`(?:about |around |approximately |roughly |some )?`

/** Forms of a limit; the number is the last group that matched. */
const forms: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:max(?:imum|\.)?(?: of| length:?)?|no (?:more|longer) than|not (?:be )?(?:more|longer) than|at most|up to|under|below|less than|fewer than|shorter than|within|limit(?:ed)?(?: (?:it|this|yourself|them|(?:your |the )?(?:cover(?:ing)? )?(?:letter|application|statement)s?))? (?:of|to)|limit:?|(?:not |n't )exceed(?:ing)?|keep (?:it|this|(?:your |the )?(?:cover(?:ing)? )?letters?|them) (?:to|under|below|within|at))\s+${SOME}${NUMBER}[ -]words?\b`,
    'i'
  ),
  new RegExp(
    String.raw`\b${NUMBER}[ -]words? (?:max(?:imum)?|limit|or (?:less|fewer|shorter|under)|at (?:the )?most|tops)\b`,
    'i'
  ),
  new RegExp(String.raw`\b(?:between )?${SOME}(?<!\d)\d{2,4}\s?(?:-|–|to|and)\s?${NUMBER}[ -]words?\b`, 'i'),
  new RegExp(String.raw`\bword (?:limit|count|maximum)\b[^.!?]{0,20}?${NUMBER}\b`, 'i'),
  new RegExp(String.raw`\bmax(?:imal|\.)?\s+${NUMBER} (?:wörtern?|worte)(?!\p{L})`, 'iu')
]
// "Letters over 350 words are not read."
const rejected = new RegExp(
  String.raw`\b(?:letters?|applications?|statements?)\b[^.!?]{0,30}\b(?:over|above|beyond|longer than|exceeding|of more than|with more than)\s+${NUMBER}[ -]words?\b(?=[^.!?]{0,60}\b(?:not|un\w+|never|reject\w*|ignored?|discarded|nobody|no one)\b)`,
  'i'
)
const exact = new RegExp(String.raw`\bin\s+${SOME}${NUMBER}[ -]words?\b`, 'i')

const letterWords = /\b(?:letter|cover note|motivation|application|statement|anschreiben|e-?mail)/i
const otherTexts =
  /\b(?:essay|answers?|abstract|bio|biography|summary|form|project|question|proposal|blog|article)\b/i

/** How long the letter may be in words; what the posting says of the letter goes before what it says of anything. */
export function wordLimit(sentences: readonly ProseSentence[]): Fact<number> | undefined {
  let found: Fact<number> | undefined
  for (const {text, flat} of sentences) {
    if (text.length > 3000 || !/\bw(?:ords?|örter|orte)/i.test(text)) continue
    const match = limitIn(text)
    if (!match) continue
    const fact = {value: match.value, span: flat.span(match.from, match.to)}
    if (letterWords.test(text) && !otherTexts.test(text)) return fact
    if (!otherTexts.test(text) || letterWords.test(text)) found ??= fact
  }
  return found
}

function limitIn(text: string): {value: number; from: number; to: number} | undefined {
  const patterns = letterWords.test(text) ? [...forms, rejected, exact] : [...forms, rejected]
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    const value = Number(match?.[1]?.replace(/\D/g, ''))
    if (match && value >= 20) return {value, from: match.index, to: match.index + match[0].length}
  }
  return undefined
}
