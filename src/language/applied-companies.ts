import type {Letter, Span, Token} from '../letter/letter.ts'
import {companiesInAddress, companyInSalutation} from './addressed-companies.ts'
import {companyKey, type FoundName, nameAt} from './company-names.ts'
import {type EmployerFrame, employerFrames} from './employer-frames.ts'
import {isFirm, isGivenName} from './employer-names.ts'
import {formerEmployers, isAhead} from './former-employers.ts'
import {headLines} from './head-lines.ts'
import {findTitles} from './find-titles.ts'
import {technologyNamed, tokensOf} from './technologies.ts'
import {titleWords} from './title-words.ts'
import {wordSet} from './word-set.ts'

/** A company that a letter speaks of as the one applied to. */
export interface AppliedCompany {
  readonly name: string
  readonly span: Span
}

const noName = wordSet(
  `i a an ms mr mrs dr prof dear we you it this that python monday tuesday wednesday thursday friday saturday sunday january february march april
  may june july august september october november december english german french spanish dutch italian swedish cv ai ml it hr eu uk us usa
  pdf api sql covid christmas easter your our my his her their its no nothing what when if but and so as at in on for with of to from by
  yes please thank thanks let could can would should will shall why how where who joining working being nobody everybody everyone somebody something everything one two three there here
  these those such each every some most many both all another after before since while because although though whether`
)

/** A line or sentence as it is looked through for names. */
interface Passage {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly at: (from: number, to: number) => Span
}

/**
 * The companies that a letter addresses as the one applied to, in its salutation, body, subject line and front matter;
 * without those that are expected there.
 */
export function companiesAppliedTo(
  letter: Letter,
  isExpected: (name: string) => boolean = () => false
): AppliedCompany[] {
  let employers: ReadonlySet<string> | undefined
  const found: AppliedCompany[] = []
  let people = ''
  const starts = new Set<number>()
  const add = (name: FoundName | undefined, at: (from: number, to: number) => Span): void => {
    if (!name || noName.has(name.name.toLowerCase()) || isExpected(name.name)) return
    if (people.includes(name.name) && !isFirm(name.name)) return
    employers ??= formerEmployers(letter)
    if (employers.has(companyKey(name.name))) return
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
    for (const name of namesIn({text, tokens: line.tokens, at}, isPlaceOf)) add(name, at)
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
  const salutation = letter.part('salutation').flatMap((block) => block.sentences)
  for (const sentence of [...salutation, ...letter.sentences]) {
    for (const name of namesIn(sentence, isEmployer, isExpected))
      add(name, (from, to) => sentence.at(from, to))
  }
  return found.sort((one, other) => one.span.start - other.span.start)
}

/** Where a name can begin: "Northwind", "eBay", "1Password". */
const beginnings = /(?<![\p{L}\p{N}'])(?:\p{Lu}|\p{Ll}{1,2}\p{Lu}|\d{1,4}\p{Lu})/gu

/** Names in a passage that stand in a frame. */
function* namesIn(
  passage: Passage,
  stands: (text: string, name: FoundName, frame: EmployerFrame) => boolean,
  isExpected: (name: string) => boolean = () => false
): Generator<FoundName> {
  const {text, tokens, at} = passage
  let [end, taken] = [0, 0]
  for (const {index} of text.matchAll(beginnings)) {
    if (index < taken) continue
    // Of a name that stands in no frame, what follows "for" or the sentence's first word may stand in one.
    if (index < end && !/(?:^\P{L}*\p{L}+|\s(?:for|and|of|the))\s$/u.test(text.slice(0, index))) continue
    const name = nameFrom(text, index)
    // "Should Northwind hire me": the name begins at the next capital.
    if (!name || noName.has(/^[^\s,]*/.exec(name.name)?.[0].toLowerCase() ?? '')) continue
    if (isExpected(name.name)) {
      taken = name.to
      continue
    }
    const span = at(name.from, name.to)
    const from = tokens.findIndex(({end}) => end > span.start)
    let to = from
    while (to < tokens.length && (tokens[to]?.start ?? Infinity) < span.end) to++
    if (from < 0 || to === from) continue
    end = name.to
    const frames = employerFrames(tokens, from, to)
    if (!frames.some((frame) => stands(text, name, frame)) || !isCompany(text, name)) continue
    taken = end
    yield name
  }
}

// What is told of, shown or learned at a company was done there; so was what stands behind "how we" and "than".
const toldOf = wordSet(
  'show tell telling describe describing explain walk talk discuss share present recall mention describes compare how what which who whom why because since before my our we was were had did used than as like unlike ;'
)

const ownFuture = wordSet('first next future life career days')

/** "I would look after the pillars at Northwind", "how I would …". */
const tellsOf = ({before}: EmployerFrame): boolean => {
  const lead = before[0]?.lower === 'how' || before[0]?.lower === 'what' ? 2 : 1
  return before.some(({lower, text}, index) => {
    if (index < lead) return false
    const last = before[index - 1]?.lower
    if (lower === 'after') return last !== 'look' && last !== 'looking'
    if (lower === 'from') return last !== 'learn'
    if (lower === 'my') return !ownFuture.has(before[index + 1]?.lower ?? '')
    if (text === ',') return /^(?:and|but|while|where)$/.test(before[index + 1]?.lower ?? '')
    return toldOf.has(lower)
  })
}

const isPlaceOf = (_text: string, {name}: FoundName, {kind, before}: EmployerFrame): boolean =>
  kind === 'place' && !(endsLoose(before) && isField(name))

const endsLoose = (before: readonly Token[]): boolean =>
  /^(?:with|to|by)$/.test((before.at(-1)?.lower === 'the' ? before.at(-2) : before.at(-1))?.lower ?? '')

/** Whether a sentence speaks of a name as the employer to be in one of its frames. */
function isEmployer(text: string, name: FoundName, frame: EmployerFrame): boolean {
  switch (frame.kind) {
    case 'place':
      return isPlaceOf(text, name, frame) && isAhead(text, name.from)
    case 'deed':
      return !isField(name.name) && !tellsOf(frame) && isAhead(text, name.from)
    case 'attraction':
      return !isField(name.name) && isAhead(text, name.from)
    case 'subject':
      return !isField(name.name) && !isOrdinary(text, name)
    case 'surrounding':
      return !isField(name.name)
    case 'team':
      return isFirm(name.name) && !isField(name.name)
  }
}

/** A name at `from`; the "I" of the next clause is no part of it. */
function nameFrom(text: string, from: number): FoundName | undefined {
  const found = nameAt(text, from)
  const cut = found && /,?\s+I$/.exec(found.name)?.[0].length
  return cut ? {...found, name: found.name.slice(0, -cut), to: found.to - cut} : found
}

/** Asked last: it reads titles and technologies. */
const isCompany = (text: string, name: FoundName): boolean =>
  !isGivenName(name.name) &&
  !isAdjective(text, name) &&
  !toldAfter.test(text.slice(name.to, name.to + 40)) &&
  isCompanyLike(text, name)

/** "In the role at Northwind I learned". */
const toldAfter =
  /^,?\s+(?:I|we)\s+(?!(?:would|could|will|can|cannot|shall|should|may|might|must|hope|want|wish|plan|intend|expect|see|am|look|love|like|believe|think|know|read|hear|gather|understand|notice|feel|need|offer|bring|too)\b)[a-z]+\b/

/** "Bayesian statistics", "Danish railways", "AI-first". */
const isAdjective = (text: string, {name, to}: FoundName): boolean =>
  /-(?:first|based|driven|native|powered|only|style|like|level|heavy|related|specific|certified|speaking|savvy)$/.test(
    name
  ) ||
  (/^\p{L}+(?:ian|ean|ese|ish|ic)$/u.test(name) &&
    /^\s+(?!(?:and|or|because|since|for|as|in|at|is|would|will|to|with|on|by)\b)[a-z]/.test(text.slice(to)))

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
  /\b(?:department|division|team|unit|programme|program|project|committee|programming|engineering|learning|science|design|development|architecture|security|computing|systems|agile|scrum|devops|open source|intelligence|analytics|automation|survey|index|report|conference|meetup|podcast|course|bootcamp|certificate|certification|exam|award|act|day|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i

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
