import type {Letter, Span} from '../letter/letter.ts'
import {companiesInAddress, companyInSalutation} from './addressed-companies.ts'
import {companyKey, type FoundName, nameAt} from './company-names.ts'
import {aroundNames, attractions, deedsAhead, follows, places} from './employer-frames.ts'
import {isFirm} from './employer-names.ts'
import {formerEmployers, isAhead} from './former-employers.ts'
import {headLines} from './head-lines.ts'
import {findTitles} from './find-titles.ts'
import {technologyNamed, tokensOf} from './technologies.ts'
import {titleWords} from './title-words.ts'

/** A company that a letter speaks of as the one applied to. */
export interface AppliedCompany {
  readonly name: string
  readonly span: Span
}

const noName = new Set(
  `i ms mr mrs dr prof dear we you it this that python monday tuesday wednesday thursday friday saturday sunday january february march april
  may june july august september october november december english german french spanish dutch italian swedish cv ai ml it hr eu uk us usa
  pdf api sql covid christmas easter your our my his her their its no nothing what when if but and so as at in on for with of to from by
  yes please thank thanks let could can would should will shall why how where who joining working being nobody everybody everyone somebody something everything one two three there here
  these those such each every some most many both all another after before since while because although though whether`
    .trim()
    .split(/\s+/)
)

/** The companies that a letter addresses as the one applied to, in its salutation, body, subject line and front matter. */
export function companiesAppliedTo(letter: Letter): AppliedCompany[] {
  const employers = formerEmployers(letter)
  const found: AppliedCompany[] = []
  let people = ''
  const starts = new Set<number>()
  const add = (name: FoundName | undefined, at: (from: number, to: number) => Span): void => {
    if (!name || noName.has(name.name.toLowerCase()) || employers.has(companyKey(name.name))) return
    if (people.includes(name.name) && !isFirm(name.name)) return
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
    for (const name of besideTitle(text)) add(name, at)
  }
  const company = letter.frontMatter?.valueSpan('company')
  if (company)
    add(
      {name: letter.source.slice(company.start, company.end), from: 0, to: company.end - company.start},
      () => company
    )
  for (const {name, span} of companiesInAddress(letter)) add({name, from: 0, to: name.length}, () => span)
  const greeted = letter.part('salutation')[0]?.sentences[0]
  const addressed = greeted && companyInSalutation(greeted.text)
  if (greeted) add(addressed, (from, to) => greeted.at(from, to))
  people = addressed ? '' : (greeted?.text ?? '')
  const sentences = [...letter.part('salutation').flatMap((block) => block.sentences), ...letter.sentences]
  for (const sentence of sentences) {
    const {text} = sentence
    const at = (from: number, to: number): Span => sentence.at(from, to)
    if (!/\p{Lu}/u.test(text)) continue
    for (const name of namesIn(text, places)) if (isAhead(text, name.from)) add(name, at)
    for (const name of deedsIn(text)) if (isAhead(text, name.from) && !isField(name.name)) add(name, at)
    for (const name of namesIn(text, attractions))
      if (isAhead(text, name.from) && !isField(name.name)) add(name, at)
    for (const name of subjectsIn(text)) add(name, at)
  }
  return found.sort((one, other) => one.span.start - other.span.start)
}

function* namesIn(text: string, patterns: readonly RegExp[]): Generator<FoundName> {
  for (const frame of patterns) {
    for (const match of text.matchAll(frame)) {
      const name = companyAt(text, match.index + match[0].length)
      if (name && !(/\b(?:with|to|by)\s+(?:the\s+)?[*_"'“]*$/.test(match[0]) && isField(name.name)))
        yield name
    }
  }
}

// What is told of, shown or learned at a company was done there; so was what stands behind "how we" and "than".
const toldOf =
  /\b(?:show|tell|telling|describe|describing|explain|walk|talk|discuss|share|present|recall|mention|describes?|compare|how|what|which|who|whom|why|because|since|(?<!look |looking )after|before|my|our|we|was|were|had|did|used|than|as|(?<!learn )from|like|unlike)\b|,\s+(?:but|and|while|where)\b|;/i

/** "I would look after the pillars at Northwind". */
function* deedsIn(text: string): Generator<FoundName> {
  for (const match of text.matchAll(deedsAhead)) {
    const name = companyAt(text, match.index + match[0].length)
    const lead = /^(?:how I|what I|[\p{L}'’]+)/u.exec(match[0])?.[0].length ?? 0
    if (name && !toldOf.test(match[0].slice(lead))) yield name
  }
}

/** Names that the sentence says something of: "Northwind is where I want to be", "At Northwind I would begin with …". */
function* subjectsIn(text: string): Generator<FoundName> {
  let end = 0
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])(?=\p{Lu})/gu)) {
    if (match.index < end) continue
    const name = companyAt(text, match.index)
    // "Should Northwind hire me": the name begins at the next capital.
    if (!name || noName.has(name.name.split(' ')[0]?.toLowerCase() ?? '')) continue
    end = name.to
    const before = text.slice(Math.max(0, name.from - 40), name.from)
    const after = text.slice(name.to, name.to + 140)
    const wished =
      (follows.test(after) && !isOrdinary(text, name)) ||
      aroundNames.some(([lead, tail]) => lead.test(before) && tail.test(after)) ||
      (theirTeam.test(before) && /^\s+(?:team|family|crew)\b/.test(after) && isFirm(name.name))
    if (wished && !isField(name.name)) yield name
  }
}

const theirTeam = /\b(?:join|joining|part of|member of|strengthen|with|on|in) (?:the|your)\s+$/

/** A name that may be a company's, at `from`; the "I" of the next clause is no part of it. */
function companyAt(text: string, from: number): FoundName | undefined {
  const found = nameAt(text, from)
  const cut = found && /,?\s+I$/.exec(found.name)?.[0].length
  const name = cut ? {...found, name: found.name.slice(0, -cut), to: found.to - cut} : found
  return name &&
    isCompanyLike(text, name) &&
    !isAdjective(text, name) &&
    !toldAfter.test(text.slice(name.to, name.to + 40))
    ? name
    : undefined
}

/** "In the role at Northwind I learned". */
const toldAfter =
  /^,?\s+(?:I|we)\s+(?!(?:would|could|will|can|cannot|shall|should|may|might|must|hope|want|wish|plan|intend|expect|see|am|look|love|like|believe|think|know|read|hear|gather|understand|notice|feel|need|offer|bring|too)\b)[a-z]+\b/

/** "Bayesian statistics", "Danish railways". */
const isAdjective = (text: string, {name, to}: FoundName): boolean =>
  /^\p{L}+(?:ian|ean|ese|ish|ic)$/u.test(name) &&
  /^\s+(?!(?:and|or|because|since|for|as|in|at|is|would|will|to|with|on|by)\b)[a-z]/.test(text.slice(to))

/** A sentence's first word has its capital anyway, unless it owns something, is known, or only an employer does what it does. */
const isOrdinary = (text: string, {name, from, to}: FoundName): boolean =>
  from < 2 && !name.includes(' ') && !isFirm(name) && !employs.test(text.slice(to, to + 60))

const employs =
  /^(?:'s\b|\s+(?:is|are|seems|would be)\b[^.;,]{0,30}\b(?:where I|hiring|looking|recruiting|searching|place|company|employer)\b|\s+(?:would|could|will|can)\s+(?:gain|benefit|profit)\b)/

/** "Data Engineer — Northwind Robotics", "Northwind Robotics: Data Engineer": beside a title stand teams and towns as well. */
function* besideTitle(text: string): Generator<FoundName> {
  for (const match of text.matchAll(/(?<=^|[-–—|:,(@/]\s{0,2}[*_]{0,2})(?=\p{Lu})/gu)) {
    const name = nameAt(text, match.index)
    if (name && /^[*_)]*\s*(?:$|[-–—|:,(/])/.test(text.slice(name.to)) && isFirm(name.name)) yield name
  }
}

const fields =
  /\b(?:department|division|team|unit|programme|program|project|committee|programming|engineering|learning|science|design|development|architecture|security|computing|systems|agile|scrum|devops|open source|intelligence|analytics|automation)$/i

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
    ) &&
    !isFirm(name)
  )
    return false
  if (/\b(?:Mr|Mrs|Ms|Dr|Prof)\.?\s*$/.test(text.slice(Math.max(0, from - 6), from)) || /^\d+$/.test(name))
    return false
  const tokens = tokensOf(name)
  const words = titleWords(tokens)
  // "the University Grad Software Engineer": a title that no list has in full.
  if (words.length > 1 && words.at(-1)?.kind === 'function') return false
  return !findTitles(tokens, {open: true}).some((title) => title.to - title.from === tokens.length)
}
