import type {Letter, Span} from '../letter/letter.ts'
import {companyKey, type FoundName, nameAt, withoutLegalForm} from './company-names.ts'
import {companiesInAddress, companyInSalutation} from './addressed-companies.ts'
import {headLines} from './head-lines.ts'
import {findTitles} from './find-titles.ts'
import {technologyNamed, tokensOf} from './technologies.ts'

/** A company that a letter speaks of as the one applied to. */
export interface AppliedCompany {
  readonly name: string
  readonly span: Span
}

/*
 * Each pattern ends where a name begins: at a capital. All are bounded, and anchored at a word that seldom occurs, so they
 * stay linear. No `\p{…}` and no i flag: together they cost milliseconds to compile.
 */

const NAME = String.raw`(?=[*_"'“]*[A-ZÀ-ÞĀ-Ž\d]|[*_"']*[a-z]{1,2}[A-Z])`
const GAP = String.raw`(?:[^\s.;:!?]+\s+){0,9}?`
const pattern = (source: string): RegExp =>
  new RegExp(String.raw`\b${source}\s+(?:the\s+)?[*_"'“]*${NAME}`, 'g')

/** Frames in which only a company can stand, be it a technology's maker as well. */
const places: readonly RegExp[] = [
  pattern(String.raw`(?:[Aa]pply|[Aa]pplying|[Aa]pplication)\s+${GAP}(?:to|at|with|@)`),
  pattern(
    String.raw`(?:[Rr]ole|[Pp]osition|[Oo]pening|[Pp]ost|[Jj]ob|[Vv]acancy|[Oo]pportunity|[Ii]nternship|[Tt]eam|[Pp]osting|[Cc]andidacy|[Ii]nterview)s?\s+${GAP}(?:at|with|@)`
  ),
  pattern(
    String.raw`(?:[Ee]ngineer|[Dd]eveloper|[Aa]nalyst|[Ss]cientist|[Pp]rogrammer|[Aa]rchitect)\s+(?:at|@)`
  ),
  pattern(String.raw`[Jj]oin(?:ing)?`),
  pattern(
    String.raw`(?:want|wants|wish|hope|hoping|like|love|eager|keen|happy|glad|proud|excited|looking forward|look forward|plan|dream|choose|delighted|thrilled)\s+${GAP}(?:work|working|be|being|start|starting|contribute|contributing|build|building|grow|career|future|life|stay|help|years)\s+${GAP}(?:for|at)`
  ),
  pattern(
    String.raw`(?:future|place|career|desk|seat|long run|next step|next years|interview)\s+(?:at|with)`
  ),
  pattern(String.raw`[Hh]ear(?:ing)?\s+(?:back\s+)?from`),
  pattern(
    String.raw`(?:I\s+(?:would|could|will|can|hope\s+to|want\s+to)|I['’](?:d|ll))\s+${GAP}(?:do|bring|use|build|repeat|continue|make|help|start|try|learn|write|begin|apply|offer|add|take)\s+${GAP}at`
  )
]

/** Frames in which technologies stand as well. */
const attractions: readonly RegExp[] = [
  pattern(
    String.raw`(?:want|wish|hope|like|love|eager|keen|happy|glad|proud|excited|looking forward|look forward)\s+${GAP}(?:contribute|contributing|help|bring)\s+${GAP}to`
  ),
  pattern(
    String.raw`(?:draws?|drew|drawn|attracts?|attracted|brings?|brought|pulls?)\s+(?:me\s+)?(?:most\s+)?(?:to|towards|by)`
  ),
  pattern(String.raw`(?:appeals?\s+to\s+me|[Ww]hat\s+I\s+(?:like|admire|value|love))\s+(?:about|in|at|is)`),
  pattern(String.raw`(?:interest|interested|interests\s+me|impressed|excited)\s+(?:most\s+)?(?:in|by|about)`),
  pattern(
    String.raw`(?:fit|match|asset|addition|value|benefit|contribution|contribute|contributing)\s+(?:for|to|at|with)`
  ),
  pattern(String.raw`(?:be|being|become|becoming)\s+(?:a\s+)?part\s+of`),
  pattern(String.raw`(?:I|I['’]ve|have)\s+(?:long\s+|always\s+)?(?:admired?|respected)`),
  pattern(
    String.raw`(?:[Ww]hat|[Hh]ow|[Ww]hy)(?=\s+(?:the\s+)?[A-ZÀ-ÞĀ-Ž]\S*(?:\s[A-ZÀ-ÞĀ-Ž]\S*){0,3}\s+(?:needs|does|is|has|builds|looks|works|makes))`
  )
]

/** What follows a name that is spoken of as the employer to be. */
const follows =
  /^(?:'s\s+(?:mission|vision|values|culture|posting|opening|vacancy|job|advert|commitment|reputation|careers page|hiring|engineering blog)\b|\s+(?:is|are)\s+(?:currently\s+|now\s+)?(?:looking|searching|hiring|recruiting)\b|\s+(?:would|could)\s+(?:gain|benefit|profit)\b|\s+(?:is|seems|would be|looks like)\s+(?:exactly\s+)?(?:where I|the (?:right|kind|sort|company|place|employer|team)|a (?:place|company) (?:where|that I|I)))/

/** Before a name: the writer's own past, or a job that is had. */
const pastBefore =
  /\b(?:my (?:[^\s,.]+ ){0,3}(?:role|position|job|team|post|time|years|work|manager|career|internship|interview)|worked|working at|work(?:s|ed)? (?:for|at)|left|leaving|held|had|joined|quit|promoted|hired|since|(?:after|before|since|when|upon|until|on) joining|was|were|been|spent|interned|served|started|currently|colleague\w*|friend\w*|customers?|clients?|he|she|they|who|applied)\b[^.;:]{0,60}$/i
const looksAhead =
  /\b(?:want|wish|hope|would|'d|will|'ll|apply|applying|application|now|next|like|love|eager|keen|forward|interested|considered?|considering|could|reason|writing|write|about|regarding|response)\b[^.;:]{0,80}$/i

const noName = new Set(
  `i ms mr mrs dr prof dear we you it this that python monday tuesday wednesday thursday friday saturday sunday january february march april
  may june july august september october november december english german french spanish dutch italian swedish cv ai ml it hr eu uk us usa
  pdf api sql covid christmas easter`
    .trim()
    .split(/\s+/)
)

/** The companies that a letter addresses as the one applied to, in its salutation, body, subject line and front matter. */
export function companiesAppliedTo(letter: Letter): AppliedCompany[] {
  const employers = formerEmployers(letter)
  const found: AppliedCompany[] = []
  const starts = new Set<number>()
  const add = (name: FoundName | undefined, at: (from: number, to: number) => Span): void => {
    if (!name || noName.has(name.name.toLowerCase()) || employers.has(companyKey(name.name))) return
    const span = at(name.from, name.to)
    if (starts.has(span.start)) return
    starts.add(span.start)
    found.push({name: name.name, span})
  }
  for (const line of headLines(letter)) {
    if (!line.applies) continue
    const text = letter.source.slice(line.span.start, line.span.end)
    const at = (from: number, to: number): Span => ({
      start: line.span.start + from,
      end: line.span.start + to
    })
    for (const name of namesIn(text, places)) add(name, at)
  }
  const company = letter.frontMatter?.valueSpan('company')
  if (company)
    add(
      {name: letter.source.slice(company.start, company.end), from: 0, to: company.end - company.start},
      () => company
    )
  for (const {name, span} of companiesInAddress(letter)) add({name, from: 0, to: name.length}, () => span)
  const greeted = letter.part('salutation')[0]?.sentences[0]
  if (greeted) add(companyInSalutation(greeted.text), (from, to) => greeted.at(from, to))
  const sentences = [...letter.part('salutation').flatMap((block) => block.sentences), ...letter.sentences]
  for (const sentence of sentences) {
    const {text} = sentence
    const at = (from: number, to: number): Span => sentence.at(from, to)
    for (const name of namesIn(text, places)) if (isAhead(text, name.from)) add(name, at)
    for (const name of namesIn(text, attractions))
      if (isAhead(text, name.from) && !isField(name.name)) add(name, at)
    for (const name of subjectsIn(text)) add(name, at)
  }
  return found.sort((one, other) => one.span.start - other.span.start)
}

function* namesIn(text: string, patterns: readonly RegExp[]): Generator<FoundName> {
  for (const frame of patterns) {
    for (const match of text.matchAll(frame)) {
      const name = nameAt(text, match.index + match[0].length)
      if (name && isCompanyLike(text, name)) yield name
    }
  }
}

function* subjectsIn(text: string): Generator<FoundName> {
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])(?=\p{Lu})/gu)) {
    const name = nameAt(text, match.index)
    if (name && follows.test(text.slice(name.to, name.to + 60)) && isCompanyLike(text, name)) yield name
  }
}

const fields =
  /\b(?:programming|engineering|learning|science|design|development|architecture|security|computing|systems|agile|scrum|devops|open source|intelligence|analytics|automation)$/i

/** Something to be interested in that is no employer: a technology, several of them, a field of work, CPU or GIL. */
const isField = (name: string): boolean =>
  fields.test(name) ||
  /^\p{Lu}{1,4}$/u.test(name) ||
  name.split(/\s+(?:and|&|\+)\s+/).every((part) => technologyNamed(part) !== undefined)

/** No title ("as Senior Engineer"), no team ("the Platform team"), no person. */
function isCompanyLike(text: string, {name, from, to}: FoundName): boolean {
  if (
    /^\s+(?:team|group|department|squad|unit|tribe|role|position|opening|developers?|engineers?)\b/i.test(
      text.slice(to, to + 14)
    )
  )
    return false
  if (/\b(?:Mr|Mrs|Ms|Dr|Prof)\.?\s*$/.test(text.slice(Math.max(0, from - 6), from)) || /^\d+$/.test(name))
    return false
  const tokens = tokensOf(name)
  return !findTitles(tokens, {open: true}).some((title) => title.to - title.from === tokens.length)
}

/** The clause before a name looks ahead, or at least not back. */
function isAhead(text: string, at: number): boolean {
  const clause =
    text
      .slice(Math.max(0, at - 120), at)
      .split(/,\s+(?:and|but|so)\s+/)
      .at(-1) ?? ''
  return looksAhead.test(clause) || !pastBefore.test(clause)
}

const employed =
  /\b(?:worked|works?|working|employed|years?|months?|since|my (?:[^\s,.]+ ){0,3}(?:job|role|position|team|post|time|manager)|(?:as|am|was|being) an? (?:[^\s,.]+ ){0,4}(?:engineer|developer|analyst|scientist|programmer|intern)|joined|left|interned|internship|currently|now|today|spent|colleagues?|customers?|clients?)\s+(?:[^\s,.]+\s+){0,3}(?:at|for|with|was|is|were)\s+(?:the\s+)?[*_]*/gi
const atWork = /(?:^|[.;:,]\s+|\bwhile\s+)(?:[Ww]hile\s+)?[Aa]t\s+(?:the\s+)?[*_]*(?=\p{Lu})/gu

/** Companies that the letter tells of as employers or customers, by key. */
function formerEmployers(letter: Letter): Set<string> {
  const keys = new Set<string>()
  for (const {text} of letter.sentences) {
    for (const [pattern, own] of [
      [employed, false],
      [atWork, true]
    ] as const) {
      for (const match of text.matchAll(pattern)) {
        const name = nameAt(text, match.index + match[0].length)
        if (!name) continue
        const tells = own
          ? /^,?\s+(?:I|we|my|our|the|a)\b(?!\s*(?:would|could|will|hope|want|'d|'ll))/.test(
              text.slice(name.to)
            )
          : !looksAhead.test(text.slice(0, name.from))
        if (tells) keys.add(companyKey(withoutLegalForm(name.name)))
      }
    }
  }
  return keys
}
