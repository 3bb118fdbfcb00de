import {FlatText} from '../letter/flat-text.ts'
import type {Token} from '../letter/letter.ts'
import {tokenize} from '../letter/tokens.ts'
import {Memo} from './memo.ts'
import {type Spelling, SpellingIndex} from './spelling-index.ts'
import {isInTechnicalPlace} from './technical-place.ts'
import {RIVAL_KINDS, type TechnologyEntry, type TechnologyKind} from './technologies.data.ts'
import type {TechnologyTable} from './technology-rows.ts'
import {technologyTable} from './technology-table.ts'

export type {TechnologyEntry, TechnologyKind}

/** A technology named in `tokens[from..to)`. */
export interface TechnologyMatch {
  readonly entry: TechnologyEntry
  readonly from: number
  readonly to: number
}

export interface TechnologySearch {
  /** Names that the user's config adds (`vocabulary.technologies`). */
  readonly extra?: readonly string[]
  /**
   * The text lists technologies by nature (a posting's requirements, a job title): an ordinary word in its proper
   * capitalisation counts wherever it stands as a list member does.
   */
  readonly listing?: boolean
}

let table: TechnologyTable | undefined
let builtIn: SpellingIndex | undefined
const extended = new WeakMap<readonly string[], SpellingIndex>()
const rivals = new Set<TechnologyKind>(RIVAL_KINDS)

/** Whether technologies of this kind stand in for each other, so that four in one list are padding. */
export const isRival = (kind: TechnologyKind): boolean => rivals.has(kind)

/** The tokens of a string, read as one sentence of a letter is; offsets count in the string. */
export function tokensOf(text: string): Token[] {
  return tokenize(new FlatText([{value: text, start: 0, kind: 'text'}]), 0, text.length)
}

/** The entry that a name or synonym stands for, in any case (`postgres`, `K8s`); undefined if no lexicon knows it. */
export function technologyNamed(name: string): TechnologyEntry | undefined {
  const tokens = tokensOf(name)
  const match = longestAt(tokens, 0, index(), true)
  return match?.to === tokens.length ? match.entry : undefined
}

/** What a technology is, by name or synonym. */
export const kindOf = (name: string): TechnologyKind | undefined => technologyNamed(name)?.kind

/** What was found in the tokens of a sentence, which ten rules ask for: as a whole, and at each token. */
const found = new Memo<readonly Token[], readonly TechnologyMatch[]>()
const names = new Memo<readonly Token[], (TechnologyMatch | null)[]>()

/**
 * Every technology named in a sentence's tokens, longest names first, without overlaps, in order. Ordinary words (Go,
 * Spring, Express) count in their proper capitalisation and a technical neighbourhood only. Linear in the tokens.
 */
export function findTechnologies(
  tokens: readonly Token[],
  {extra, listing = false}: TechnologySearch = {}
): readonly TechnologyMatch[] {
  const known = extra || listing ? undefined : found.get(tokens)
  if (known) return known
  const matches = search(tokens, index(extra), listing)
  if (!extra && !listing) found.set(tokens, matches)
  return matches
}

function search(tokens: readonly Token[], spellings: SpellingIndex, listing: boolean): TechnologyMatch[] {
  const matches: TechnologyMatch[] = []
  for (let at = 0; at < tokens.length; at++) {
    const match = spellings === builtIn ? technologyAt(tokens, at) : longestAt(tokens, at, spellings, false)
    if (!match) continue
    matches.push(match)
    at = match.to - 1
  }
  return matches.filter((match, position) => {
    // The "C" of "JRSS-C" is a journal's series.
    if (match.entry.name.length === 1 && tokens[match.from]?.glue === '-') return false
    if (!match.entry.ordinary) return true
    const joined = (other: TechnologyMatch | undefined): boolean =>
      other !== undefined && isListed(tokens, match, other)
    const listed = joined(matches[position - 1]) || joined(matches[position + 1])
    return isInTechnicalPlace(tokens, match.from, match.to, {listed, listing})
  })
}

/** The technology that begins at one token of a title, where every word is technical anyway. */
export function technologyAt(tokens: readonly Token[], at: number): TechnologyMatch | undefined {
  let known = names.get(tokens)
  if (!known) names.set(tokens, (known = []))
  let match = known[at]
  if (match === undefined) known[at] = match = longestAt(tokens, at, index(), false) ?? null
  return match ?? undefined
}

/** The spellings that read like a word but for their case (`FastAPI` for `fastapi`), canonical names first. */
export function casingsOf(lower: string): string[] {
  const alike = index().startingLike(lower)
  if (alike.length === 0) return []
  const spellings = alike.filter(({text}) => text.toLowerCase() === lower)
  return [
    ...new Set(
      [...spellings.filter(({text, entry}) => text === entry.name), ...spellings].map(({text}) => text)
    )
  ]
}

/** As {@link findTechnologies}, for a text that is no letter; `from` and `to` are offsets in it. */
export function findTechnologiesInText(text: string, search: TechnologySearch = {}): TechnologyMatch[] {
  const tokens = tokensOf(text)
  return findTechnologies(tokens, search).map(({entry, from, to}) => ({
    entry,
    from: tokens[from]?.start ?? 0,
    to: tokens[to - 1]?.end ?? 0
  }))
}

const listMarks = new Set([',', ';', '+', '&', '|', '·', '•', '(', ')', 'and', 'or', '/'])

/** Nothing but marks and words of enumeration stands between two matches. */
function isListed(tokens: readonly Token[], one: TechnologyMatch, other: TechnologyMatch): boolean {
  const [left, right] = one.from < other.from ? [one, other] : [other, one]
  if (right.from - left.to > 3) return false
  const between = tokens.slice(left.to, right.from)
  if (between.length === 0) return tokens[right.from]?.glue === '/'
  return between.every(({lower}) => listMarks.has(lower))
}

/** The longest name that begins at a token. */
function longestAt(
  tokens: readonly Token[],
  at: number,
  spellings: SpellingIndex,
  anyCase: boolean
): TechnologyMatch | undefined {
  const token = tokens[at]
  if (!token || token.kind === 'mark') return undefined
  let best: TechnologyMatch | undefined
  for (const candidate of spellings.startingLike(token.lower)) {
    candidate.words ??= tokensOf(candidate.text)
    const to = at + candidate.words.length
    if (to > (best?.to ?? at) && agrees(candidate, tokens, at, anyCase))
      best = {entry: candidate.entry, from: at, to}
  }
  if (best) return best
  // "python3.11" and "java17" name the technology without the number.
  const bare = numbered.exec(token.lower)?.[1]
  const spelling =
    bare &&
    spellings.startingLike(bare).find(({text, entry}) => text.toLowerCase() === bare && !entry.ordinary)
  return spelling ? {entry: spelling.entry, from: at, to: at + 1} : undefined
}

const numbered = /^([a-z]{3,})\d[\d.]*t?$/

function agrees(
  {words = [], entry, text}: Spelling,
  tokens: readonly Token[],
  at: number,
  anyCase: boolean
): boolean {
  // An ordinary word counts as its maker writes it; a synonym in lower case ("golang") may have a capital as well.
  const exact =
    entry.ordinary && words.length === 1 && !anyCase && (text === entry.name || text !== text.toLowerCase())
  return words.every((word, offset) => {
    const token = tokens[at + offset]
    if (token?.lower !== word.lower || (exact && token.text !== word.text)) return false
    return offset === 0 || (token.glue === '/') === (word.glue === '/')
  })
}

function index(extra?: readonly string[]): SpellingIndex {
  table ??= technologyTable()
  builtIn ??= new SpellingIndex(table)
  if (!extra || extra.length === 0) return builtIn
  let own = extended.get(extra)
  if (!own) {
    own = new SpellingIndex(
      table,
      extra.map((name): TechnologyEntry => ({name, kind: 'library'}))
    )
    extended.set(extra, own)
  }
  return own
}
