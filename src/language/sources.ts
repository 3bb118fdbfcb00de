import type {Letter, Sentence, Token} from '../letter/letter.ts'
import {lines, PhraseSet} from './phrases.ts'
import {KNOWN_SOURCES, NO_SOURCES, PAY_WORDS, PUBLICATIONS, REFERS_BACK, SOURCE_VERBS, YOUR_POSTING, type KnownSource} from './sources.data.ts'
import {findTechnologies} from './technologies.ts'

/** A source that a sentence names for its figures. */
export interface SourceMention {
  /** The source if it is a known one. */
  readonly known: KnownSource | undefined
  /** Same for two mentions of one source. */
  readonly key: string
  /** Token indexes. */
  readonly from: number
  readonly to: number
}

const publications = new Set(PUBLICATIONS.split(' '))
const verbs = new Set(SOURCE_VERBS.split(' '))
const noSources = new Set(NO_SOURCES.split(' '))
const posting = new PhraseSet(lines(YOUR_POSTING).map((pattern) => [pattern, true] as const))

let builtIn: PhraseSet<KnownSource> | undefined
const extended = new WeakMap<readonly string[], PhraseSet<KnownSource>>()

function knownSources(extra: readonly string[]): PhraseSet<KnownSource> {
  const entries = (sources: readonly KnownSource[]): (readonly [string, KnownSource])[] =>
    sources.flatMap((source) => lines(source.patterns ?? source.name).map((pattern) => [pattern, source] as const))
  builtIn ??= new PhraseSet(entries(KNOWN_SOURCES))
  if (extra.length === 0) return builtIn
  let own = extended.get(extra)
  if (!own) {
    const added = extra.map((name): KnownSource => ({name, topic: 'both', patterns: name.replace(/[()|?]/g, ' ').replace(/\s+/g, ' ').trim()}))
    own = new PhraseSet(entries([...KNOWN_SOURCES, ...added.filter(({patterns}) => patterns !== '')]))
    extended.set(extra, own)
  }
  return own
}

/** Sources that a sentence names, known ones first; without overlaps. */
export function findSources(sentence: Sentence, extra: readonly string[] = []): SourceMention[] {
  const {tokens} = sentence
  const found: SourceMention[] = []
  const add = (mention: SourceMention): void => {
    if (!found.some(({from, to}) => mention.from < to && from < mention.to)) found.push(mention)
  }
  for (const {value, from, to} of knownSources(extra).match(tokens)) {
    if (!value.ordinary || isName(tokens, from, to)) add({known: value, key: value.bls ? 'BLS' : value.name, from, to})
  }
  for (const {from, to} of posting.match(tokens)) add({known: undefined, key: 'the posting', from, to})
  for (const frame of [publication, accordingTo, speaker, inBrackets, ifRight, byCount]) {
    for (let at = 0; at < tokens.length; at++) {
      const range = frame(tokens, at)
      if (range) add({known: undefined, key: tokens.slice(range.from, range.to).map(({lower}) => lower).join(' '), ...range})
    }
  }
  return found.sort((one, other) => one.from - other.from)
}

interface Range {
  readonly from: number
  readonly to: number
}

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''

/** "Indeed lists", not "Indeed, a staff engineer": an ordinary word that stands as a name here. */
function isName(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from]
  if (!first || !/^\p{Lu}/u.test(first.text)) return false
  if (from > 0) return tokens[from - 1]?.lower !== ',' || word(tokens, to) !== ','
  return verbs.has(word(tokens, to)) || /^(?:has|have|gives?|'s|data|salar)/.test(word(tokens, to))
}

const capitalised = (token: Token | undefined): boolean => token?.kind === 'word' && /^\p{Lu}|^\p{Ll}+\p{Lu}|\.\p{Ll}{2,4}$/u.test(token.text) && !/^I$/.test(token.text)

/** A proper name at a token: capitalised, or the sentence's first word if no common word of that place. */
function isProper(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!capitalised(token) || noSources.has(token?.lower ?? '') || common.test(token?.lower ?? '')) return false
  const opens = at === 0 || /^[.!?:;"(\u2013\u2014-]$/.test(tokens[at - 1]?.text ?? '')
  if (opens && at === 0 && (/s$/.test(token?.lower ?? '') && word(tokens, at + 1) !== "'s")) return /\p{Lu}.*\p{Lu}|\./u.test(token?.text ?? '')
  return !findTechnologies(tokens.slice(at, at + 1)).some(({entry}) => entry.ordinary !== true)
}

const common = /^(?:the|a|an|this|that|these|those|our|my|your|its|their|his|her|of|in|and|or|for|with|by|on|to|from|every|each|any|some|recent|latest|last|new|annual|own|internal|public|official|salary|pay|wage|rate|income|compensation|developer|developers|tech|industry|market|big|large|short|long|first|second|load|performance|bug|error|test|data|time|same|other|another|one|two|three|few|several|many|all|no|next|single|full|detailed|python|is|are|was|were|has|have|as|such|most|various|different)$/

/** "the DOU survey", "IG Metall pay table", "its 2025 guide", "the state's public pay register". */
function publication(tokens: readonly Token[], at: number): Range | undefined {
  if (!publications.has(word(tokens, at)) || tokens[at]?.code === true) return undefined
  let from = at
  let named = false
  let pays = false
  for (let index = at - 1; index >= Math.max(0, at - 6); index--) {
    const token = tokens[index]
    if (!token || (token.kind === 'mark' && token.text !== "'")) break
    if (/^(?:our|my|your|we|i)$/.test(token.lower)) return undefined
    if (/^(?:salary|pay|wage|rate|compensation|earnings)$/.test(token.lower)) pays = true
    if (isProper(tokens, index) || /^(?:19|20)\d\d$/.test(token.text)) {
      named = true
      from = index
    } else if (token.lower === "'s" || token.text === "'") {
      // "a union's pay table", "the state's pay register"
      if (pays && tokens[index - 1]?.kind === 'word') named = true
      from = index
    } else if (common.test(token.lower)) {
      if (/^(?:the|a|an|this|its|their|of|by|in|on|and)$/.test(token.lower)) break
    } else if (token.kind === 'word' && pays && /^(?:the|a|an|in|by|per)$/.test(word(tokens, index - 1))) {
      // "the freelancermap rate survey"
      named = !/ing$|ed$/.test(token.lower)
      from = index
      break
    } else break
  }
  const ofYear = /^(?:of|from|for|in)$/.test(word(tokens, at + 1)) && (/^(?:19|20)\d\d$/.test(word(tokens, at + 2)) || isProper(tokens, at + 2))
  return named || (ofYear && isProper(tokens, at + 2)) ? {from, to: at + 1} : undefined
}

/** "According to Intermediair", "per Hays", "source: TechCabal", "via O*NET". */
function accordingTo(tokens: readonly Token[], at: number): Range | undefined {
  const lead = word(tokens, at)
  let next = at + 1
  if (lead === 'according' && word(tokens, next) === 'to') next++
  else if (lead === 'source' || lead === 'sources') {
    if (word(tokens, next) !== ':') return undefined
    next++
  } else if (lead !== 'per' && lead !== 'via') return undefined
  for (let index = next; index < next + 5; index++) {
    if (isProper(tokens, index) && !(lead === 'per' && tokens[index]?.lower === 'annum')) return {from: at, to: index + 1}
    if (tokens[index]?.kind !== 'word' && tokens[index]?.kind !== 'number') return undefined
    if (lead !== 'according' && lead !== 'source' && !common.test(word(tokens, index))) return undefined
  }
  return undefined
}

/** "Michael Page writes", "SwissDevJobs shows", "Grand View Research estimated", "says Bitkom". */
function speaker(tokens: readonly Token[], at: number): Range | undefined {
  const verb = word(tokens, at)
  if (!verbs.has(verb)) return undefined
  let before = at - 1
  while (/^(?:has|have|had|also|now|even|once)$/.test(word(tokens, before))) before--
  if (isProper(tokens, before) && tokens[before]?.kind === 'word' && !/^(?:to|by|in|at|from|with|for)$/.test(word(tokens, before - 1))) return {from: before, to: at + 1}
  return /^(?:says?|said|reports?|writes?|estimates?)$/.test(verb) && isProper(tokens, at + 1) ? {from: at, to: at + 2} : undefined
}

/** "(SlashData, 2020)", "(source: …)" and "(via …)" come through the other frames. */
function inBrackets(tokens: readonly Token[], at: number): Range | undefined {
  if (!/^[([]$/.test(tokens[at]?.text ?? '')) return undefined
  const end = tokens.findIndex(({text}, index) => index > at && index < at + 14 && /^[)\]]$/.test(text))
  if (end < 0) return undefined
  const inside = tokens.slice(at + 1, end)
  const year = inside.some(({text}) => /^(?:19|20)\d\d$/.test(text))
  const host = inside.some(({lower, code}) => !code && /^[\w-]+\.(?:com|org|net|io|ch|de|fr|eu|jobs|fyi|co\.uk|gov|nl|pl|in|ie|at|se|no|dk|es|it)$/.test(lower))
  const named = inside.some((_, index) => isProper(tokens, at + 1 + index) && !/^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(inside[index]?.lower ?? ''))
  return (named && year) || host || (named && inside.some(({lower}) => lower === 'self' || lower === 'data')) ? {from: at, to: end + 1} : undefined
}

/** "if Intermediair is right", "if the Upwork rate tables are to be believed". */
function ifRight(tokens: readonly Token[], at: number): Range | undefined {
  if (word(tokens, at) !== 'if') return undefined
  const end = tokens.findIndex(({lower}, index) => index > at + 1 && index < at + 8 && /^(?:right|correct|believed|trusted)$/.test(lower))
  return end > 0 && tokens.slice(at + 1, end).some((_, index) => isProper(tokens, at + 1 + index)) ? {from: at, to: end + 1} : undefined
}

/** "by the count of SwissDevJobs", "by APEC's reckoning", "going by Built In". */
function byCount(tokens: readonly Token[], at: number): Range | undefined {
  if (!/^(?:count|reckoning|figures|numbers|data|estimate|estimates|tally|books|terms)$/.test(word(tokens, at))) return undefined
  if (word(tokens, at + 1) === 'of' && isProper(tokens, at + 2)) return {from: at, to: at + 3}
  return word(tokens, at - 1) === "'s" && isProper(tokens, at - 2) ? {from: at - 2, to: at + 1} : undefined
}

/**
 * Whether a figure in `tokens[from..to)` has a source: named in its sentence, in the one before or after it where that
 * speaks of the figure, or given by a link or footnote.
 */
export function hasSource(letter: Letter, sentence: Sentence, from: number, to: number, extra: readonly string[] = []): boolean {
  if (findSources(sentence, extra).length > 0 || hasLink(sentence, from, to) || hasFootnote(letter, sentence, extra)) return true
  const [before, after] = [letter.sentences[sentence.index - 1], letter.sentences[sentence.index + 1]]
  return (before?.block === sentence.block && introduces(before, extra)) || (after?.block === sentence.block && refersBack(letter, after, extra))
}

/** The sentence before names the source and speaks of pay or figures. */
function introduces(sentence: Sentence, extra: readonly string[]): boolean {
  const sources = findSources(sentence, extra)
  if (sources.length === 0) return false
  return sources.some(({known}) => known?.topic === 'pay' || known?.bls) || sentence.tokens.some(({lower}) => PAY_WORDS.test(lower) || publications.has(lower))
}

/** "That is the BLS figure", "Those are the ends of Built In's range", "Source: DOU." */
function refersBack(letter: Letter, sentence: Sentence, extra: readonly string[]): boolean {
  const first = sentence.tokens.find(({kind}) => kind === 'word')
  if (!first || !REFERS_BACK.test(first.lower)) return false
  return findSources(sentence, extra).length > 0 || hasLink(sentence, 0, sentence.tokens.length) || hasFootnote(letter, sentence, extra)
}

const ownPlaces = /github|gitlab|bitbucket|linkedin\.com\/in|mailto:/i

/** A link on the figure, or one that is given as the source: in brackets, behind "says", "on", "in", "from". */
function hasLink({tokens}: Sentence, from: number, to: number): boolean {
  return tokens.some(({link}, at) => {
    if (link === undefined || ownPlaces.test(link)) return false
    if (at >= from && at < to) return true
    if (tokens[at - 1]?.link === link) return false
    const end = tokens.findIndex((token, index) => index > at && token.link !== link)
    const text = tokens.slice(at, end < 0 ? tokens.length : end)
    if (text.some(({lower}) => lower === 'my' || lower === 'our')) return false
    const lead = word(tokens, at - 1)
    return /^(?:\(|\[|says?|writes?|reports?|to|per|via|from|source|sources|on|in|by|:)$/.test(lead) || text.some(({lower}) => publications.has(lower)) || (from >= at - 4 && to <= at)
  })
}

/** A footnote on the sentence whose text names something: a source, a page, a publication, a year. */
function hasFootnote(letter: Letter, sentence: Sentence, extra: readonly string[]): boolean {
  const {source, masked} = letter
  const labels = masked
    .filter(({kind, start}) => kind === 'footnote' && start >= sentence.span.start && start <= sentence.span.end + 1)
    .map(({start, end}) => source.slice(start, end))
  // Plain text: "[1]" or "¹" with a line of its own below.
  if (letter.format === 'text') labels.push(...(source.slice(sentence.span.start, sentence.span.end + 4).match(/\[\d{1,2}\]/g) ?? []))
  return labels.some((label) => {
    const start = source.indexOf(`${label}:`) >= 0 ? source.indexOf(`${label}:`) : source.lastIndexOf(`\n${label} `) + 1
    if (start <= 0) return false
    const note = source.slice(start + label.length, source.indexOf('\n\n', start) < 0 ? undefined : source.indexOf('\n\n', start))
    return namesSomething(note, extra)
  })
}

const namesSomething = (note: string, extra: readonly string[]): boolean =>
  /https?:\/\/|www\.|\b[\w-]+\.(?:com|org|net|io|ch|de|fr|eu|jobs|fyi|gov|nl|pl|uk)\b|\b(?:19|20)\d\d\b/.test(note) ||
  [...extra, ...KNOWN_SOURCES.map(({name}) => name)].some((name) => note.includes(name)) ||
  [...publications].some((noun) => new RegExp(`\\b${noun}\\b`, 'i').test(note))
