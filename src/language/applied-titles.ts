import type {Letter, Sentence, Span, Token} from '../letter/letter.ts'
import {statusIn} from './assertion/assertion.ts'
import {
  APPLYING,
  FILLERS,
  HELD,
  JOINING,
  LOOKING_FOR,
  OPENING_NOUNS,
  OPENING_OF,
  TOLD
} from './application.data.ts'
import {isSameCompany} from './company-names.ts'
import {findTitles, type FoundTitle} from './find-titles.ts'
import {headLines} from './head-lines.ts'
import {phraseSetByKind} from './phrases.ts'
import type {TitleParts} from './titles.ts'
import {tokensOf} from './technologies.ts'
import type {AssertionStatus} from './assertion/status.ts'
import {wordSet} from './word-set.ts'
import {beginsWithCapital} from '../letter/capital.ts'

/** A job title in a letter. */
export interface TitleMention {
  readonly span: Span
  readonly parts: TitleParts
  /** The letter applies for it; otherwise it may be anybody's. */
  readonly applied: boolean
}

type Frame = 'applying' | 'joining' | 'looking' | 'opening'

const frames = phraseSetByKind<Frame>({
  applying: APPLYING,
  joining: JOINING,
  looking: LOOKING_FOR,
  opening: OPENING_OF
})
const fillers = wordSet(FILLERS)
const openings = wordSet(OPENING_NOUNS)
const held = wordSet(HELD)
// A title in quotation marks is still the one applied for.
const refusals: ReadonlySet<AssertionStatus> = new Set(['negated', 'opposed'])
const told = wordSet(TOLD)

export interface TitleContext {
  /** Lower-case words of the posting's title that no list may have. */
  readonly known?: ReadonlySet<string>
  /** The posting's company: a role at another one is not applied for, unless the letter says so. */
  readonly company?: string | undefined
}

/** Every job title that a letter names, in its body, subject line, headings and front matter. */
export function titlesIn(letter: Letter, {known = new Set(), company}: TitleContext): TitleMention[] {
  const mentions = headLines(letter).flatMap((line) => {
    const found = findTitles(line.tokens, {known})
    const applied = line.applies || (found.length === 1 && line.titled && covers(found[0], line.tokens))
    return found.map((title) => mentionOf(line.tokens, title, applied && !title.plural))
  })
  for (const sentence of letter.sentences) {
    const found = findTitles(sentence.tokens, {known})
    if (found.length === 0) continue
    const reach = reachOfFrames(sentence.tokens)
    for (const title of found)
      mentions.push(mentionOf(sentence.tokens, title, isAppliedFor(sentence, title, reach, company)))
  }
  return mentions
}

function mentionOf(tokens: readonly Token[], {from, to, parts}: FoundTitle, applied: boolean): TitleMention {
  return {span: {start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0}, parts, applied}
}

/** The title is about all that a heading says: "Senior Backend Engineer, Acme". */
const covers = (title: FoundTitle | undefined, tokens: readonly Token[]): boolean =>
  title !== undefined &&
  !title.bare &&
  tokens.slice(0, title.from).every(({kind}) => kind === 'mark') &&
  tokens.length - title.to < 8

/** Where each frame of a sentence ends, by token index, fillers passed over. */
type Reach = ReadonlyMap<number, {readonly frame: Frame; readonly from: number}>

function reachOfFrames(tokens: readonly Token[]): Reach {
  const reach = new Map<number, {frame: Frame; from: number}>()
  for (const {value: frame, from, to} of frames.match(tokens)) {
    for (let at = to; at <= Math.min(tokens.length, to + 9); at++) {
      const known = reach.get(at)
      if (!known || known.from > from) reach.set(at, {frame, from})
      const token = tokens[at]
      // The employer's name may stand in between: "for Nordkai's open Data Engineer role".
      if (!token || !(fillers.has(token.lower) || token.lower === "'s" || beginsWithCapital(token.text)))
        break
    }
  }
  return reach
}

function isAppliedFor(
  sentence: Sentence,
  title: FoundTitle,
  reach: Reach,
  company: string | undefined
): boolean {
  const {tokens} = sentence
  const {from, to} = title
  if (title.plural) return false
  if (soughtBehind.test(wordsFrom(tokens, to))) return true
  const opening = isOpening(tokens, to)
  const frame = reach.get(from)
  if (refusals.has(statusIn(sentence, from, to))) return false
  const clause = tokens.slice(clauseFrom(tokens, frame?.from ?? from), from).map(({lower}) => lower)
  if (frame && frame.frame !== 'opening') {
    const lead = clause.slice(0, Math.max(0, clause.length - (from - frame.from)))
    if (frame.frame === 'joining') return opening || (!title.bare && !isTold(lead.slice(-6)))
    if (frame.frame === 'looking') return opening || !title.bare
    return !isTold(lead.slice(-3).filter((word) => word !== 'was' && word !== 'were'))
  }
  if (belongsToSomebody(tokens, from) || isTold(clause) || clause.includes('we') || clause.includes('my'))
    return false
  if (frame) return true
  const article = tokens[from - 1]?.lower ?? ''
  return opening && /^(?:the|your|this|")$/.test(article) && !isElsewhere(sentence, to, company)
}

// "A Database Administrator, which is the position I seek"
const soughtBehind =
  /^, (?:which|that) is (?:what|the (?:role|position|job|post|title|opening|place)) (?:that |which |for which )?i (?:seek|want|apply|am (?:after|seeking|applying|looking)|hope|have in mind|would like)\b/

const wordsFrom = (tokens: readonly Token[], from: number): string =>
  tokens[from]?.text === ','
    ? tokens
        .slice(from, from + 10)
        .map(({lower}) => lower)
        .join(' ')
    : ''

/** "the Python Developer role at Lowry Bank": at a company that is not the posting's. */
function isElsewhere({tokens}: Sentence, to: number, company: string | undefined): boolean {
  const at = tokens.findIndex(
    ({lower}, index) => index > to && index < to + 4 && (lower === 'at' || lower === '@')
  )
  const name = at === -1 ? undefined : tokens[at + 1]
  return (
    name !== undefined &&
    beginsWithCapital(name.text) &&
    company !== undefined &&
    !isSameCompany(company, name.text)
  )
}

/** "my last Python Developer role", "as our Data Engineer": a title that somebody has. */
function belongsToSomebody(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    const word = tokens[at]?.lower ?? ''
    if (held.has(word)) return true
    if (!/^(?:a|an|the|as|full|time|part)$/.test(word)) return false
    // "as a Python developer" says what the writer is, unless a frame says otherwise.
    if (word === 'am' || word === 'is') return true
  }
  return false
}

const isOpening = (tokens: readonly Token[], to: number): boolean => {
  const next =
    tokens[to]?.text === '(' ? tokens.findIndex(({text}, index) => index > to && text === ')') + 1 : to
  return [tokens[next], tokens[next + 1]].some(
    (token, index) =>
      token !== undefined &&
      openings.has(token.lower) &&
      (index === 0 || /^["'*_)]$/.test(tokens[next]?.text ?? ''))
  )
}

const isTold = (words: readonly string[]): boolean => words.some((word) => told.has(word))

/** Index at which the clause of a token begins: past the last comma, semicolon or dash. */
function clauseFrom(tokens: readonly Token[], at: number): number {
  for (let index = at - 1; index >= 0; index--)
    if (/^[,;:–—]$/.test(tokens[index]?.text ?? '')) return index + 1
  return 0
}

/** The words of a posting's title, for {@link titlesIn}. */
export const wordsOfTitle = (title: string): ReadonlySet<string> =>
  new Set(
    tokensOf(title)
      .filter(({kind, lower}) => kind === 'word' && lower.length > 1 && !fillers.has(lower))
      .map(({lower}) => lower)
  )
