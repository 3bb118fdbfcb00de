import type {FlatText} from '../letter/flat-text.ts'
import {isFurniture} from './chrome.ts'
import {labelOf} from './labels.ts'
import type {Line, Page} from './lines.ts'
import {isNoise} from './noise.ts'
import type {Fact} from './posting.ts'
import {titlesInProse} from './prose-titles.ts'
import type {ProseSentence} from './prose.ts'
import {readTitleLine, segmentsOf, type TitleLine} from './title-line.ts'
import {wordSet} from '../language/word-set.ts'

/** A title that one place of a posting offers, and what that place is worth. */
interface Candidate {
  readonly titles: readonly Fact[]
  readonly worth: number
  /** Line that it stands on; -1 for metadata. */
  readonly line: number
}

/** The title to mirror, all titles on offer, and the line they stand on (-1 if in no line). */
export interface TitleReading {
  readonly title: Fact
  readonly titles: readonly Fact[]
  readonly line: number
}

// What stands in a title's own place is worth as much; below it, sentences are asked.
const clear = 60

// Lines within which a title stands on its own: the longest head of a board counted has about twenty.
const headLines = 30

/** Finds the title of a posting in metadata, labels, headings, the head's lines and, failing these, prose. */
export function findTitle(
  page: Page,
  sentences: readonly ProseSentence[],
  isCompany: (name: string) => boolean
): TitleReading | undefined {
  const candidates = [...statedTitles(page, isCompany), ...lineTitles(page.lines, isCompany)].filter(
    ({titles}) => titles.length > 0
  )
  const stated = strongest(candidates)
  // A line far down that reads like a title ("Head of Engineering", below a photo) is weaker than a plain sentence.
  const best =
    stated && stated.worth >= clear ? stated : strongest([...candidates, ...proseTitles(sentences)])
  if (!best) return undefined
  return {
    title: whole(best.titles),
    titles: [...best.titles, ...beside(best, candidates, page.lines)],
    line: best.line
  }
}

/** Titles under further headings of the same rank: a posting for several roles. */
function beside(best: Candidate, candidates: readonly Candidate[], lines: readonly Line[]): Fact[] {
  const rank = lines[best.line]?.level ?? 0
  const listed = rank === 0 ? listedBelow(best, lines) : 0
  const known = new Set(best.titles.map(({value}) => value.toLowerCase()))
  return candidates
    .filter(
      ({line}) => line > best.line && (rank > 0 ? lines[line]?.level === rank : line <= best.line + listed)
    )
    .flatMap(({titles}) => titles)
    .filter(({value}) => !known.has(value.toLowerCase()) && known.add(value.toLowerCase()))
}

/** How many lines go on with a list of openings: "Two openings at Nordkai:" stands above the first. */
function listedBelow({line}: Candidate, lines: readonly Line[]): number {
  if (!/\b(?:openings|roles|positions|vacancies|jobs|people)\b[^.]*:?$/i.test(lines[line - 1]?.text ?? ''))
    return 0
  let count = 0
  while (count < 10 && lines[line + count + 1]?.gap === false) count++
  return count
}

/** The best one; the same title in several places (a page's title and its heading) strengthens each. */
function strongest(candidates: readonly Candidate[]): Candidate | undefined {
  const counts = new Map<string, number>()
  for (const candidate of candidates) counts.set(keyOf(candidate), (counts.get(keyOf(candidate)) ?? 0) + 1)
  let best: Candidate | undefined
  let worth = 0
  for (const candidate of candidates) {
    const own = candidate.worth + 5 * Math.min(3, (counts.get(keyOf(candidate)) ?? 1) - 1)
    if (own > worth) [best, worth] = [candidate, own]
  }
  return best
}

const keyOf = ({titles}: Candidate): string => titles.map(({value}) => value.toLowerCase()).join(' ')

/** "Backend Engineer / Data Engineer": several titles of one line are quoted as one. */
function whole(titles: readonly Fact[]): Fact {
  const [first, ...others] = titles
  if (!first) throw new Error('a reading has a title')
  const last = others.at(-1)
  return last
    ? {value: titles.map(({value}) => value).join(' / '), span: {start: first.span.start, end: last.span.end}}
    : first
}

function facts(flat: FlatText, from: number, {titles}: TitleLine): Fact[] {
  return titles.map((title) => ({
    value: readable(title.value),
    span: flat.span(from + title.from, from + title.to)
  }))
}

/** Capitals all through are the board's, not the title's: short words that are acronyms keep them. */
function readable(title: string): string {
  const clean = title.replace(/\s+/g, ' ').trim()
  if (clean !== clean.toUpperCase() || clean.length < 8) return clean
  return clean.replace(/\p{L}+/gu, (word) =>
    acronyms.has(word) ? word : word.slice(0, 1) + word.slice(1).toLowerCase()
  )
}

const acronyms = wordSet(
  'AI ML QA UI UX API AWS GCP SQL ETL BI IT NLP CV II III IV SRE SDET DBA PHP CRM ERP SAP HTML CSS R C IOS .NET NET LLM'
)

/** Metadata is trusted: what it gives is a title even where no list knows its noun. */
function trusted(flat: FlatText, from: number, isCompany: (name: string) => boolean): Fact[] {
  const text = flat.text.slice(from)
  const line = readTitleLine(text, isCompany)
  if (line.titles.length > 0) return facts(flat, from, line)
  const [first] = segmentsOf(text).filter((segment) => !isNoise(segment.text) && !isCompany(segment.text))
  if (!first || first.text.length > 80 || /^(?:n\/?a|tbd|untitled|various)$/i.test(first.text)) return []
  return [{value: readable(first.text), span: flat.span(from + first.from, from + first.to)}]
}

function* statedTitles({stated}: Page, isCompany: (name: string) => boolean): Generator<Candidate> {
  for (const {key, flat} of stated) {
    if (key === 'title') yield {titles: trusted(flat, 0, isCompany), worth: 100, line: -1}
    else if (key === 'page-title')
      yield {titles: facts(flat, 0, readTitleLine(flat.text, isCompany)), worth: 45, line: -1}
  }
}

function* lineTitles(lines: readonly Line[], isCompany: (name: string) => boolean): Generator<Candidate> {
  let position = 0
  for (const [index, line] of lines.entries()) {
    if (line.hint === 'title') yield {titles: trusted(line.flat, 0, isCompany), worth: 90, line: index}
    const label = labelOf(line.text)
    if (label?.key === 'title') {
      const labelled = labelledTitle(lines, index, label.from, isCompany)
      if (labelled) yield labelled
    }
    if (position > headLines && line.level !== 1) continue
    if (isFurniture(line.text)) continue
    position++
    const worth = standing(line, position)
    if (worth <= 0) continue
    const read = readTitleLine(line.text, isCompany)
    if (read.titles.length > 0 && !isBare(read))
      yield {titles: facts(line.flat, 0, read), worth: worth + dressing(line.text), line: index}
  }
}

function labelledTitle(
  lines: readonly Line[],
  index: number,
  from: number,
  isCompany: (name: string) => boolean
): Candidate | undefined {
  const line = lines[index]
  const below = lines[index + 1]
  if (!line) return undefined
  if (line.text.slice(from).trim() !== '') {
    const read = readTitleLine(line.text.slice(from), isCompany)
    // "Title:" says what follows; "Role:" and "Position:" may begin a sentence.
    const plain = /title|name/i.test(line.text.slice(0, from)) && line.text.length - from < 80
    const titles = plain ? trusted(line.flat, from, isCompany) : facts(line.flat, from, read)
    return titles.length > 0 ? {titles, worth: 85 - Math.min(20, index), line: index} : undefined
  }
  const titles =
    below && below.text.length < 90 ? facts(below.flat, 0, readTitleLine(below.text, isCompany)) : []
  return titles.length > 0 ? {titles, worth: 80 - Math.min(20, index), line: index + 1} : undefined
}

/** What a line's place and shape are worth for a title. */
function standing({kind, level, strong, text}: Line, position: number): number {
  if (text.length > 160 || kind === 'item' || /[.?]$/.test(text.replace(/\b(?:Sr|Jr|Inc|Ltd|Co)\.$/, '')))
    return 0
  if (level === 1) return 80 - Math.min(20, position)
  if (level > 1) return 62 - 2 * position
  if (strong) return 66 - 2 * position
  return 70 - 2 * position
}

const isBare = ({titles}: TitleLine): boolean =>
  titles.every(({value}) => /^\p{L}+$/u.test(value) && !/^\p{Lu}{3,4}$/u.test(value))

/** Markers that only titles wear. */
const dressing = (text: string): number =>
  /\((?:all genders|[mwfdx]\/[mwfdx](?:\/[mwfdx])?)\)|- job post|page is loaded/i.test(text) ? 10 : 0

function* proseTitles(sentences: readonly ProseSentence[]): Generator<Candidate> {
  for (const {flat, ranges, plural, worth} of titlesInProse(sentences)) {
    const titles = ranges.map(({from, to}) => ({
      // One person applies.
      value: readable(flat.text.slice(from, to)).replace(plural ? /(?<=\p{Ll})s$/u : /$^/, ''),
      span: flat.span(from, to)
    }))
    yield {titles, worth, line: -1}
  }
}
