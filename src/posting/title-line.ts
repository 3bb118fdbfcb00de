import {isClosingLevel, isTitle, partsOf} from '../language/titles.ts'
import {titleWords, type TitleWord} from '../language/title-words.ts'
import {tokensOf} from '../language/technologies.ts'
import {isNoise} from './noise.ts'
import {wordSet} from '../language/word-set.ts'

/** How a part of a line is joined to the part before it. */
export type Joint =
  'first' | 'dash' | 'pipe' | 'comma' | 'at' | 'in' | 'slash' | 'colon' | 'bracket' | 'after-bracket'

/** A part of a line between separators, `[from, to)` in its text. */
export interface Segment {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly joint: Joint
  /** The separator before it, as written. */
  readonly mark: string
}

/** A title read from a line: what to mirror, and where it stands. */
export interface LineTitle {
  readonly value: string
  readonly from: number
  readonly to: number
}

/** A line taken apart: its titles, and what else stands in it that is no noise. */
export interface TitleLine {
  readonly titles: readonly LineTitle[]
  /** Neither title nor noise: a company, a team, a slogan. */
  readonly rest: readonly (Segment & {readonly before: boolean})[]
}

const separator =
  /\s+(?:-{1,3}|[–—|·•~»›>→:])\s+|[|·•\t]|[–—](?=\s?\p{Lu})|\s*@\s*|\s+at\s+(?=[@\p{Lu}\d])|:\s+|(?:,(?!\d{3})|(?<!\d),)\s*(?=\S)|\s+\/{1,2}\s+|\s+in\s+(?![Tt]est\b)(?=\p{Lu})|\s*[([{]|[)\]}](?:\s*(?:[-–—|·:,@/]+|at(?=\s+[@\p{Lu}])|in(?=\s+\p{Lu}))(?=\s))?\s*|(?<!\b(?:[SsJj]r|[SsJj]nr|St|Dr|Inc|Ltd|Co|Corp|Bros|No|Nr|Ref))[!.]\s+/gu

function jointOf(mark: string): Joint {
  const sign = mark
    .trim()
    .replace(/^[)\]}]\s*(?=\S)/, '')
    .toLowerCase()
  if (/^(?:-+|[–—~»›>→])$/.test(sign)) return 'dash'
  if (sign === ',') return 'comma'
  if (sign === '@' || sign === 'at') return 'at'
  if (sign === 'in') return 'in'
  if (sign === '/' || sign === '//') return 'slash'
  if (sign === ':') return 'colon'
  if (/^[([{]$/.test(sign)) return 'bracket'
  if (/^[)\]}]$/.test(sign)) return 'after-bracket'
  return 'pipe'
}

/** Cuts a line at its separators. Linear; at most forty parts. */
export function segmentsOf(text: string): Segment[] {
  const segments: Segment[] = []
  let from = 0
  let joint: Joint = 'first'
  let mark = ''
  const add = (to: number): void => {
    const raw = text.slice(from, to)
    const start = from + (raw.length - raw.trimStart().length)
    const content = raw.trim()
    if (content !== '') segments.push({text: content, from: start, to: start + content.length, joint, mark})
  }
  for (const match of text.matchAll(separator)) {
    if (segments.length >= 40) break
    add(match.index)
    mark = match[0]
    joint = jointOf(mark)
    from = match.index + match[0].length
  }
  add(text.length)
  return segments
}

const invitation =
  /^(?:\d+\s?x\s+|(?:an?|the|our)\s+|(?:job|position|role|vacancy)(?: title| posting| opening| name)?\s*[:–—-]\s*|(?:we(?:'re| are) (?:currently )?(?:hiring|looking for|seeking|recruiting)|(?:now )?hiring(?: for)?|seeking|looking for|join (?:us|our team) as|job application for|(?:job |role |position )?(?:description|specification|profile|advert|advertisement)(?: for|\s*[:–—-])|application for|apply (?:now )?for|opening for|vacancy for|(?:the )?(?:position|role|post) of|wanted|urgently required|opportunity for)(?:\s*[:!–—-]\s*|\s+)(?:an?\s+|our\s+|the\s+)?)+/i
const leadingId = /^(?:\[[^\]]{1,30}\]\s*|(?:[A-Z]{0,5}[-_/]?\d[\w./-]{2,15})\s*[-–—:]\s*)/
const trailer =
  /(?:\s+(?:wanted|needed|required|position|role|opening|opportunity|vacancy|job|post|jobs|roles|positions|job description|job specification|job advert|page is loaded|job post|m\/f\/d|f\/m\/d|m\/w\/d|w\/m\/d|f\/m\/x|m\/f\/x|\d{4,}))+$/i
const leadingSymbols = /^[^\p{L}\p{N}(.#]+/u
const trailingSymbols = /(?:[\s!.:;*★-]|\p{Extended_Pictographic}|\uFE0F|\u200D)+$/u
// Behind these a title's line goes on as a sentence: "Django developer for a music start-up".
const tail = /\s+(?:for|to|with|who|near|based|within|reporting)\s.*$/i
const sentenceWords = wordSet(
  'we you our your us is are will can to who that this they has have be been was were with from if as my i their his her'
)
const workingWays = new Set(['remote', 'freelance', 'contract', 'permanent', 'temporary'])

/** A part of a line as a title: its range without invitations and trailers, or undefined if it is none. */
function titleRange(segment: Segment): {from: number; to: number} | undefined {
  let {text} = segment
  let skip = 0
  for (const lead of [leadingSymbols, leadingId, leadingSymbols, invitation]) {
    const length = lead.exec(text)?.[0].length ?? 0
    text = text.slice(length)
    skip += length
  }
  if (text.length > 120) return undefined
  for (let end = -1; end !== text.length;) {
    end = text.length
    text = text.replace(trailingSymbols, '').replace(trailer, '')
  }
  if (!isTitleText(text)) {
    const head = text.replace(tail, '')
    if (head === text || !isTitleText(head)) return undefined
    text = head
  }
  const [first, second] = titleWords(tokensOf(text))
  if (
    first &&
    second &&
    workingWays.has(first.value) &&
    /^(?:level|technology|specialty)$/.test(second.kind)
  ) {
    const lead = /^\S+\s+/.exec(text)?.[0].length ?? 0
    skip += lead
    text = text.slice(lead)
  }
  return {from: segment.from + skip, to: segment.from + skip + text.length}
}

/** "Backend Engineer and Data Engineer" are two titles, "Research and Development Engineer" is one. */
function severalIn(text: string, from: number, to: number): {from: number; to: number}[] {
  const parts: {from: number; to: number}[] = []
  let start = from
  for (const match of text.slice(from, to).matchAll(/\s+(?:and|or|&|\+)\s+(?:an?\s+|the\s+)?/g)) {
    parts.push({from: start, to: from + match.index})
    start = from + match.index + match[0].length
  }
  parts.push({from: start, to})
  return parts.length > 1 && parts.every((part) => isTitleText(text.slice(part.from, part.to)))
    ? parts
    : [{from, to}]
}

function isTitleText(text: string): boolean {
  const tokens = tokensOf(text)
  const words = titleWords(tokens)
  if (words.length === 0 || words.length > 12 || !isTitle(partsOf(tokens, words))) return false
  if (words.some(({value}) => sentenceWords.has(value))) return false
  const small = words.map(({kind, from}) => kind === 'word' && /^\p{Ll}/u.test(tokens[from]?.text ?? ''))
  const noun = words.findLastIndex((word) => isPerson(word) || isClosingLevel(word))
  // "Foster Architects" is a company, "Python Developers" a title.
  const firm = words[noun]?.plural === true && !words.some(({kind}) => kind !== 'word' && kind !== 'function')
  return noun !== -1 && !firm && small.lastIndexOf(true) < noun && small.filter(Boolean).length <= 1
}

/** "Data Engineer" behind a comma is another title, "New Grad" is not. */
const namesPerson = (text: string): boolean => titleWords(tokensOf(text)).some(isPerson)

/** "Engineering" and "Development" name departments as often as titles. */
const isPerson = ({kind, value}: TitleWord): boolean =>
  kind === 'function' && value !== 'engineering' && value !== 'development'

/** Only levels, specialties and technologies: "Backend", "Python", "C/C++", "Data Platform". */
function isQualifier(text: string): boolean {
  const tokens = tokensOf(text)
  const words = titleWords(tokens)
  return (
    words.length < 8 &&
    words.every(
      ({kind, value}) =>
        kind === 'specialty' ||
        kind === 'technology' ||
        kind === 'level' ||
        kind === 'grade' ||
        kind === 'join' ||
        (kind === 'mark' && /^[/,+]$/.test(value))
    )
  )
}

const isName = (text: string): boolean =>
  /^[\p{Lu}\d]/u.test(text) &&
  text.split(/\s+/).length <= 4 &&
  !/\b(?:we|you|our|your|us|the|a|an|to|is|are|will|with)\b/i.test(text)

/**
 * Reads a line that may hold a title: "Senior Python Engineer (m/f/d) — Payments | Acme GmbH, Berlin". `isCompany` tells
 * names that are known to be companies, so that they are not taken for a team.
 */
export function readTitleLine(text: string, isCompany: (name: string) => boolean = () => false): TitleLine {
  const segments = segmentsOf(text.replace(/\s+(?:page is loaded|- job post)\s*$/i, ''))
  const titles: LineTitle[] = []
  const rest: (Segment & {before: boolean})[] = []
  let open: {from: number; to: number; value: string} | undefined
  // "Python / Django developer": qualifiers before a slash belong to the title behind it.
  let lead: number | undefined
  for (const [index, segment] of segments.entries()) {
    // What a colon follows is a label: "Recruiter contact: …".
    const label = segments[index + 1]?.joint === 'colon' && !isQualifier(segments[index + 1]?.text ?? '')
    const none = label || segment.joint === 'at' || isNoise(segment.text) || isCompany(segment.text)
    const range = none ? undefined : titleRange(segment)
    if (segment.joint !== 'slash') lead = undefined
    if (!range && !open && isQualifier(segment.text)) lead ??= segment.from
    const next = segment.joint === 'slash' || (open && segment.joint === 'comma' && namesPerson(segment.text))
    if (range && (titles.length === 0 || next)) {
      const from = segment.joint === 'slash' && titles.length === 0 ? (lead ?? range.from) : range.from
      for (const part of severalIn(text, from, range.to)) {
        open = {...part, value: text.slice(part.from, part.to)}
        titles.push(open)
      }
    } else if (open && keeps(segment, isCompany)) {
      extend(open, text, segment)
    } else if (!isNoise(segment.text)) {
      rest.push({...segment, before: open === undefined})
      // What stands behind a company or slogan is no part of the title any more.
      if (open && segment.joint !== 'bracket') open = undefined
    }
  }
  return {titles, rest}
}

/** Whether a part belongs to the title before it: "(Python)", ", Data Platform", "| Android". */
function keeps({text, joint}: Segment, isCompany: (name: string) => boolean): boolean {
  if (joint === 'at' || joint === 'in' || joint === 'colon' || isNoise(text) || isCompany(text)) return false
  if (isQualifier(text)) return true
  return joint === 'comma' && isName(text) && !/\b(?:inc|ltd|llc|gmbh|ag|plc|corp|b\.?v|s\.?a)\b/i.test(text)
}

function extend(
  title: {from: number; to: number; value: string},
  text: string,
  {joint, mark, from, to, text: part}: Segment
): void {
  if (joint === 'bracket') {
    const close = /[)\]]/.test(text[to] ?? '') ? 1 : 0
    title.value += ` (${part})`
    title.to = to + close
    return
  }
  // Noise between the two is left out of the value, not of the span.
  const glue =
    joint === 'comma' ? ', ' : joint === 'after-bracket' ? ' ' : ` ${mark.replace(/[)\]}\s]/g, '')} `
  title.value += glue + part
  title.to = Math.max(to, from)
}
