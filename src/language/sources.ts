import type {Letter, Sentence, Token} from '../letter/letter.ts'
import {clauseBorders} from './assertion/clauses.ts'
import {PhraseSet} from './phrases.ts'
import {PhraseIndex} from './phrase-index.ts'
import {isAnchor, isName, isPublication, SOURCE_FRAMES} from './source-frames.ts'
import {hasFootnote, hasLink} from './source-links.ts'
import {
  KNOWN_SOURCES,
  PAY_SCALES,
  PAY_WORDS,
  POINTS_BACK,
  REFERS_BACK,
  YOUR_POSTING,
  type KnownSource
} from './sources.data.ts'
import {tokensOf} from './technologies.ts'
import {Memo} from './memo.ts'

/** A source that a sentence names for its figures. */
export interface SourceMention {
  /** The source if it is a known one. */
  readonly known: KnownSource | undefined
  /** Same for two mentions of one source; `BLS` for all that republishes it. */
  readonly key: string
  /** Token indexes. */
  readonly from: number
  readonly to: number
}

/** Key of the posting: a source that writer and reader both have before them. */
export const THE_POSTING = 'the posting'

const common = new PhraseSet([
  [YOUR_POSTING, THE_POSTING],
  [PAY_SCALES, 'a pay scale']
])

const extended = new WeakMap<readonly string[], PhraseSet<KnownSource>>()

const entries = (sources: readonly KnownSource[]): (readonly [string, KnownSource])[] =>
  sources.map((source) => [source.patterns ?? source.name, source])
const known = new PhraseSet(entries(KNOWN_SOURCES))

/** The known sources with those that the user's config adds. */
function knownSources(extra: readonly string[]): PhraseSet<KnownSource> {
  if (extra.length === 0) return known
  let own = extended.get(extra)
  if (!own) {
    const added = extra
      .map((name): KnownSource => ({name, topic: 'both', patterns: asPattern(name)}))
      .filter(({patterns}) => patterns !== '')
    own = new PhraseSet(entries([...KNOWN_SOURCES, ...added]), new PhraseIndex())
    extended.set(extra, own)
  }
  return own
}

/** A name as a pattern of its own words: whatever the pattern language would read is left out. */
const asPattern = (name: string): string =>
  tokensOf(name)
    .map(({lower}) => lower)
    .filter((word) => /^[\p{L}\p{N}]/u.test(word) && !/[()|?<>]/.test(word))
    .join(' ')

const none: readonly string[] = []
const cache = new Memo<
  Sentence,
  {readonly extra: readonly string[]; readonly found: readonly SourceMention[]}
>()

/** Sources that a sentence names, in order, without overlaps; a known name wins over a frame. */
export function findSources(sentence: Sentence, extra = none): readonly SourceMention[] {
  const known = cache.get(sentence)
  if (known?.extra === extra) return known.found
  const found = search(sentence, extra).sort((one, other) => one.from - other.from)
  cache.set(sentence, {extra, found})
  return found
}

/** More sources than this in one sentence are a list of links. */
const most = 60

function search({tokens}: Sentence, extra: readonly string[]): SourceMention[] {
  const found: SourceMention[] = []
  const add = (known: KnownSource | undefined, key: string, from: number, to: number): void => {
    if (found.length < most && !found.some((other) => from < other.to && other.from < to))
      found.push({known, key, from, to})
  }
  for (const {value, from, to} of knownSources(extra).match(tokens)) {
    if (!value.ordinary || isName(tokens, from, to)) add(value, value.bls ? 'BLS' : value.name, from, to)
  }
  for (const {value, from, to} of common.match(tokens)) add(undefined, value, from, to)
  const anchors = [...tokens.keys()].filter((at) => isAnchor(tokens[at] as Token))
  for (const frame of SOURCE_FRAMES) {
    for (const at of anchors) {
      const range = frame(tokens, at)
      if (!range) continue
      const name = tokens.slice(range.from, range.to).map(({lower}) => lower)
      add(undefined, name.join(' '), range.from, range.to)
    }
  }
  return found
}

/**
 * Whether a figure in `tokens[from..to)` has a source: named in its sentence, in the one before or after it where that
 * speaks of the figure, or given by a link or footnote.
 */
export function hasSource(
  letter: Letter,
  sentence: Sentence,
  {from, to}: {readonly from: number; readonly to: number},
  extra = none
): boolean {
  if (findSources(sentence, extra).some((source) => covers(sentence, source, from))) return true
  if (hasLink(sentence, from, to)) return true
  if (hasFootnote(letter, sentence, extra)) return true
  const beside = (step: number): Sentence | undefined => {
    const other = letter.sentences[sentence.index + step]
    return other?.block === sentence.block ? other : undefined
  }
  const [before, after] = [beside(-1), beside(1)]
  if (sentence.block.kind === 'item' && listHasSource(letter, sentence, extra)) return true
  return (
    (before !== undefined && introduces(before, extra)) ||
    (after !== undefined && refersBack(letter, after, extra))
  )
}

/**
 * A source speaks for its whole sentence, the posting for its own clause only: "your posting mentions a package, and the
 * role is worth …" cites nothing.
 */
function covers(sentence: Sentence, source: SourceMention, from: number): boolean {
  if (
    source.key !== THE_POSTING ||
    /^(?:as|per|in|by|from|to)$/.test(sentence.tokens[source.from - 1]?.lower ?? '')
  )
    return true
  const [low, high] = source.from < from ? [source.to, from] : [from + 1, source.from]
  return !clauseBorders(sentence)
    .slice(low, high + 1)
    .some((border) => border !== undefined)
}

/** The line that a list stands under names the source for its items, or one of the items does. */
function listHasSource({blocks}: Letter, {block}: Sentence, extra: readonly string[]): boolean {
  const items = blocks.filter(({group, kind}) => group === block.group && kind === 'item')
  const above = blocks[(items[0]?.index ?? 0) - 1]
  const lead = above?.text.endsWith(':') ? above.sentences.slice(-1) : []
  const marked = items
    .flatMap(({sentences}) => sentences)
    .filter(({tokens}) => /^(?:sources?|from|per|via|according)$/.test(tokens[0]?.lower ?? ''))
  return [...lead, ...marked].some((other) => findSources(other, extra).length > 0)
}

/** The sentence before names the source and speaks of pay or figures. */
function introduces(sentence: Sentence, extra: readonly string[]): boolean {
  const sources = findSources(sentence, extra)
  if (sources.length === 0) return false
  if (sources.some(({known}) => known?.topic === 'pay' || known?.bls)) return true
  return sentence.tokens.some((token) => PAY_WORDS.test(token.lower) || isPublication(token))
}

/** "I have that from the Seek pages", "My source is Hays", "You will find both figures in the ONS tables". */
const pointsBack = ({tokens}: Sentence): boolean =>
  /^(?:i|we|you|my|our|here|there)$/.test(tokens[0]?.lower ?? '') &&
  tokens
    .slice(1, 8)
    .some(
      ({lower}, at) =>
        POINTS_BACK.test(lower) && (at > 2 || !/^(?:i|we|you|,)$/.test(tokens[at + 2]?.lower ?? ''))
    )

/** "That is the BLS figure", "Those are the ends of Built In's range", "Source: DOU." */
export function refersBack(letter: Letter, sentence: Sentence, extra: readonly string[]): boolean {
  const first = sentence.tokens.find(({kind}) => kind === 'word')
  if (!first || !(REFERS_BACK.test(first.lower) || pointsBack(sentence))) return false
  if (findSources(sentence, extra).length > 0) return true
  return hasLink(sentence, 0, sentence.tokens.length) || hasFootnote(letter, sentence, extra)
}
