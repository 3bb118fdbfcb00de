import {withoutLegalForm} from '../language/company-names.ts'
import {findTitles} from '../language/find-titles.ts'
import {tokensOf} from '../language/technologies.ts'
import {titleWords} from '../language/title-words.ts'
import {labelOf} from './labels.ts'

// Words that begin sentences and headings of postings and are no names.
const common = new Set(
  `the our this that these those we you i it they he she if as in on at for with by from to of and or but so while when where what who why how
  each every all some many most both one two three four five six seven eight nine ten no not there here please your their his her its my
  hi hello hey welcome thanks thank dear yes ok okay become experience knowledge ability strong excellent good proven familiarity proficiency understanding working bachelor master degree
  engineers developers candidates applicants employees people everyone everybody nobody somebody someone anyone nothing something everything
  team teams work job role position salary pay benefits requirements responsibilities qualifications skills location travel german english
  french spanish dutch interviews applications letters monday tuesday wednesday thursday friday saturday sunday january february march april
  may june july august september october november december today tomorrow python java sql remote hybrid full part note important equal
  must should will can could would do does did have has had is are was were be being been about join apply company client employer ideal
  successful preferred required minimum basic additional other more less than then also just only even still because although though since
  until unless whether during after before between within without across through over under per via using including based according due
  software data web senior junior lead staff principal product engineering development technology technical business hr ceo cto founders founder
  minimum maximum start contact email phone address website mr ms mrs dr herr frau customers clients users members partners management ownership
  support leadership communication culture values mission vision diversity inclusion equity compensation bonus health dental visa sponsorship`
    .trim()
    .split(/\s+/)
)

/** A sentence's first word that is no name; of several words the first two are looked at. */
export function isCommonWord(name: string): boolean {
  const words = name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'(?:ll|re|ve|d|s|m)\b/g, '')
    .split(/\s+/)
  return common.has(words[0] ?? '') && (words.length === 1 || common.has(words[1] ?? ''))
}

/** Nothing but a job title. */
export function isTitleLike(name: string): boolean {
  const tokens = tokensOf(name)
  return findTitles(tokens, {open: true}).some(({from, to}) => to - from >= tokens.length - 1)
}

/** A team, a label or a field of work: what stands in a company's place and is a part of it at most. */
export function isPartName(name: string): boolean {
  if (/\b(?:team|department|division)$/i.test(name) || labelOf(`${name}:`) !== undefined) return true
  const words = titleWords(tokensOf(name))
  return (
    words.length > 0 && words.every(({kind}) => /^(?:specialty|level|function|grade|join|mark)$/.test(kind))
  )
}

const joiner =
  /\s(?:At|In|For|The|We|Our|You|Your|About|Join|As|If|Who|What|When|Why|How|With|Apps for|Is|Are)(?=\s).*$/u

/** A name in running text without the next sentence, where nothing but a capital divides them: "Nordkai At Nordkai". */
export const cutName = (name: string): string => name.replace(joiner, '')

const small = new Set([
  'of',
  'and',
  '&',
  '+',
  'for',
  'the',
  'de',
  'del',
  'van',
  'von',
  'der',
  'careers',
  'i',
  'la',
  'le',
  'du',
  'des',
  'di',
  'da',
  'do',
  'og',
  'och',
  'und',
  'et',
  'el',
  'af',
  'av',
  'zu',
  'im',
  'jobs',
  'y',
  'e'
])
const dotted = /(?:\b(?:inc|ltd|co|corp|bros|jr)|(?:^|\s)(?:\p{L}\.){1,3}\p{L})\.$/iu

/** Short, capitalised throughout, and no sentence. */
export function isNameLike(text: string): boolean {
  const words = withoutLegalForm(text).split(/\s+/)
  if (words.length > 7 || text.length > 60 || isCommonWord(text)) return false
  if (/[.!?]$/.test(text) && !dotted.test(text)) return false
  // In capitals throughout, a heading looks like a name: "PURPOSE OF THE ROLE".
  const capitals = words.length > 1 && text === text.toUpperCase()
  if (capitals && words.some((word) => common.has(word.toLowerCase()) && !small.has(word.toLowerCase())))
    return false
  return words.every(
    (word, index) => /^[@("]?(?:[\p{Lu}\d]|\p{Ll}{1,2}\p{Lu})/u.test(word) || (index > 0 && small.has(word))
  )
}

/** A name as it stands between other things, without what is no part of it: "@Acme", "Acme Careers", "Acme,". */
export function bareName(text: string): string {
  const name = text
    .trim()
    .replace(/^@/, '')
    .replace(/\s+(?:careers?|jobs|career page|job board|home ?page)$/i, '')
    .replace(/[\s,;:!]+$/, '')
  return dotted.test(name) ? name : name.replace(/\.$/, '')
}
