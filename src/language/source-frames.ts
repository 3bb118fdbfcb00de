import type {Token} from '../letter/letter.ts'
import {beginsWithCapital} from '../letter/capital.ts'
import {NO_SOURCES, PUBLICATIONS, SOURCE_VERBS} from './sources.data.ts'
import {findTechnologies} from './technologies.ts'
import {wordSet} from './word-set.ts'
import type {TokenRange} from './token-range.ts'

/*
 * Sources that no list knows, told by the frame they stand in: a publication with a name, "according to", a name that
 * says something, a name with a year in brackets. Each frame looks at one token and what stands around it.
 */

const publications = wordSet(PUBLICATIONS)
const verbs = wordSet(SOURCE_VERBS)
const noSources = wordSet(NO_SOURCES)

export const isPublication = ({lower}: Token): boolean => publications.has(lower)

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''

/** "Indeed lists", not "Indeed, a staff engineer": an ordinary word that stands as a name here. */
export function isName(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from]
  if (!first || !beginsWithCapital(first.text)) return false
  if (from > 0) return tokens[from - 1]?.lower !== ',' || word(tokens, to) !== ','
  // "Hays and Reed put"
  const joined = /^(?:and|or)$/.test(word(tokens, to)) && beginsWithCapital(tokens[to + 1]?.text ?? '')
  return (
    joined ||
    verbs.has(word(tokens, to)) ||
    /^(?:has|have|names?|quotes?|sets?|values?|prices?|speaks?|talks?|tells?|told|gives?|'s|data|salar|pay|wage|figures?|median|numbers?)/.test(
      word(tokens, to)
    )
  )
}

/** "Hays", "iFixit", "levels.fyi" */
const nameLike = /^\p{Lu}|^\p{Ll}+\p{Lu}|\.\p{Ll}{2,4}$/u

const capitalised = (token: Token | undefined): boolean =>
  token?.kind === 'word' && nameLike.test(token.text) && !/^I$/.test(token.text)

/** A proper name at a token: capitalised, or the sentence's first word if no common word of that place. */
function isProper(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || !capitalised(token) || calendar.test(token.lower)) return false
  if (at === 0) {
    if (noSources.has(token.lower) || common.test(token.lower)) return false
    // A plural opens many a sentence; "Hays" and the like are known by name.
    const plural = token.lower.endsWith('s') && word(tokens, 1) !== "'s"
    if (plural) return /\p{Lu}.*\p{Lu}|\./u.test(token.text)
  }
  return !findTechnologies(tokens.slice(at, at + 1)).some(({entry}) => entry.ordinary !== true)
}

const calendar =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|python|i|developers?|engineers?|programmers?|scientists?|analysts?)$/

const common =
  /^(?:the|a|an|this|that|these|those|our|my|your|its|their|his|her|of|in|and|or|for|with|by|on|to|from|every|each|any|some|recent|latest|last|new|annual|own|internal|public|official|salary|pay|wage|rate|income|compensation|developer|developers|tech|industry|market|big|large|short|long|first|second|load|performance|bug|error|test|data|time|same|other|another|one|two|three|few|several|many|all|no|next|single|full|detailed|python|is|are|was|were|has|have|as|such|most|various|different)$/

const PAGES = 'page pages site sites website websites portal portals figure figures numbers data database'
const pages = wordSet(PAGES)
const site =
  /^[\w-]+\.(?:com|org|net|io|ch|de|fr|eu|jobs|fyi|gov|nl|pl|in|ie|at|se|no|dk|es|it|be|fi|uk|ca|au|nz)$/i

/** "the DOU survey", "IG Metall pay table", "its 2025 guide", "the state's public pay register". */
function publication(tokens: readonly Token[], at: number): TokenRange | undefined {
  // "the Finn.no salary pages": a page needs a word of pay, or a site's name, beside it.
  const weak = pages.has(word(tokens, at))
  if (!(weak || publications.has(word(tokens, at))) || tokens[at]?.code === true) return undefined
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
  const ofYear =
    /^(?:of|from|for|in)$/.test(word(tokens, at + 1)) &&
    (/^(?:19|20)\d\d$/.test(word(tokens, at + 2)) || isProper(tokens, at + 2))
  if (weak && !(named && (pays || tokens.slice(from, at).some(({text}) => site.test(text))))) return undefined
  return named || (ofYear && isProper(tokens, at + 2)) ? {from, to: at + 1} : undefined
}

/** "According to Intermediair", "per Hays", "source: TechCabal", "via O*NET". */
function accordingTo(tokens: readonly Token[], at: number): TokenRange | undefined {
  const lead = word(tokens, at)
  let next = at + 1
  if (lead === 'according' && word(tokens, next) === 'to') next++
  else if (lead === 'source' || lead === 'sources') {
    if (word(tokens, next) !== ':') return undefined
    next++
  } else if (lead !== 'per' && lead !== 'via') return undefined
  for (let index = next; index < next + 5; index++) {
    if (isProper(tokens, index) && !(lead === 'per' && tokens[index]?.lower === 'annum'))
      return {from: at, to: index + 1}
    if (tokens[index]?.kind !== 'word' && tokens[index]?.kind !== 'number') return undefined
    if (lead !== 'according' && lead !== 'source' && !common.test(word(tokens, index))) return undefined
  }
  return undefined
}

/** "Michael Page writes", "SwissDevJobs shows", "Grand View Research estimated", "says Bitkom". */
function speaker(tokens: readonly Token[], at: number): TokenRange | undefined {
  const verb = word(tokens, at)
  if (!verbs.has(verb)) return undefined
  let before = at - 1
  while (/^(?:has|have|had|also|now|even|once)$/.test(word(tokens, before))) before--
  if (
    isProper(tokens, before) &&
    tokens[before]?.kind === 'word' &&
    !/^(?:to|by|in|at|from|with|for)$/.test(word(tokens, before - 1))
  )
    return {from: before, to: at + 1}
  return /^(?:says?|said|reports?|writes?|estimates?)$/.test(verb) && isProper(tokens, at + 1)
    ? {from: at, to: at + 2}
    : undefined
}

/** "(SlashData, 2020)", "(source: …)" and "(via …)" come through the other frames. */
function inBrackets(tokens: readonly Token[], at: number): TokenRange | undefined {
  const mark = word(tokens, at)
  if (mark !== '(' && mark !== '[') return undefined
  const length = tokens.slice(at + 1, at + 14).findIndex(({text}) => /^[)\]]$/.test(text))
  if (length < 0) return undefined
  const end = at + 1 + length
  const inside = tokens.slice(at + 1, end)
  const year = inside.some(({text}) => /^(?:19|20)\d\d$/.test(text))
  const host = inside.some(
    ({lower, code}) =>
      !code &&
      /^[\w-]+\.(?:com|org|net|io|ch|de|fr|eu|jobs|fyi|co\.uk|gov|nl|pl|in|ie|at|se|no|dk|es|it)$/.test(lower)
  )
  const named = inside.some(
    (_, index) =>
      isProper(tokens, at + 1 + index) &&
      !/^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
        inside[index]?.lower ?? ''
      )
  )
  return (named && year) || host || (named && inside.some(({lower}) => lower === 'self' || lower === 'data'))
    ? {from: at, to: end + 1}
    : undefined
}

/** "if Intermediair is right", "if the Upwork rate tables are to be believed". */
function ifRight(tokens: readonly Token[], at: number): TokenRange | undefined {
  if (word(tokens, at) !== 'if') return undefined
  const length = tokens
    .slice(at + 2, at + 8)
    .findIndex(({lower}) => /^(?:right|correct|believed|trusted)$/.test(lower))
  const end = at + 2 + length
  return length >= 0 && tokens.slice(at + 1, end).some((_, index) => isProper(tokens, at + 1 + index))
    ? {from: at, to: end + 1}
    : undefined
}

const COUNTS = 'count reckoning figures numbers data estimate estimates tally books terms'
const counts = wordSet(COUNTS)

/** "by the count of SwissDevJobs", "by APEC's reckoning", "going by Built In". */
function byCount(tokens: readonly Token[], at: number): TokenRange | undefined {
  if (!counts.has(word(tokens, at))) return undefined
  if (word(tokens, at + 1) === 'of' && isProper(tokens, at + 2)) return {from: at, to: at + 3}
  return word(tokens, at - 1) === "'s" && isProper(tokens, at - 2) ? {from: at - 2, to: at + 1} : undefined
}

const anchors = wordSet(
  [PUBLICATIONS, SOURCE_VERBS, PAGES, COUNTS, 'according source sources per via if ( ['].join(' ')
)

/** Whether a frame looks for more than this token: most tokens are none that a source stands at. */
export const isAnchor = ({lower}: Token): boolean => anchors.has(lower)

/** Every frame, the surest first. */
export const SOURCE_FRAMES: readonly ((tokens: readonly Token[], at: number) => TokenRange | undefined)[] = [
  publication,
  accordingTo,
  speaker,
  inBrackets,
  ifRight,
  byCount
]
