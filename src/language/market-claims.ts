import type {Letter, Sentence, Token} from '../letter/letter.ts'
import {clauseBorders} from './assertion/clauses.ts'
import {
  CROWDS,
  LATE_MARKET_CLAIMS,
  LOCAL_SCOPE,
  LOOSE_CROWDS,
  MARKET_CLAIMS,
  ONES,
  OWN_COUNT,
  OWN_SCOPE,
  REMOVING,
  TRADE,
  WORLD
} from './market-claims.data.ts'
import {numberAt} from './number-words.ts'
import {phraseSet} from './phrases.ts'
import {matchesIn} from './wording.ts'
import {findProportions} from './proportions.ts'
import {findTechnologies, technologyAt, type TechnologyMatch} from './technologies.ts'
import {wordSet} from './word-set.ts'

/** A claim about the market or a language in `tokens[from..to)`. */
export interface MarketClaim {
  readonly from: number
  readonly to: number
  /** Where its verb begins, if one of doing away with something stands before it ("prevent 38% of all bugs"). */
  readonly verb: number
}

const [crowds, loose, ones] = [wordSet(CROWDS), wordSet(LOOSE_CROWDS), wordSet(ONES)]

/** Sentences without one of these make no claim of the kind: most of a letter. */
const worthReading =
  /everywhere|outstrip|exceed|outpac|\d|per ?cent|most|than any|number one|first|half|every|out of|third|quarter|million|grow|grew|rise|rose|risen|rising|demand|market|leading|dominant|dominates|largest|biggest|no other|\bno\b|rules|leads|tops|overt|surpass|dethron|outrank|studies|survey|rankings?|experts|statistics|research|doubl|tripl|times|twice|\b(?:one|two|three|four|five|seven|eight|nine|ten)\b|king|queen|favou?rite|champion|leader|lingua|majority|nearly|fifth|unmatched|unrivall?ed|unequalled|unsurpassed|unbeaten|second to|halves|more|tenth|never/i

const claimPhrases = phraseSet(MARKET_CLAIMS)
const lateClaims = phraseSet(LATE_MARKET_CLAIMS)

/** Claims about the market or a language that are not told of one's own shop; the first one of a sentence at most. */
export function findMarketClaim(letter: Letter, sentence: Sentence): MarketClaim | undefined {
  if (!worthReading.test(sentence.text)) return undefined
  const {tokens, indexes} = simplified(letter, sentence)
  const isCounted = [sentence, letter.sentences[sentence.index - 1]].some(
    (near) => near?.block === sentence.block && counts(near)
  )
  if (isCounted) return undefined
  const exact = matchesIn(claimPhrases, tokens)
  const claims = (exact.length > 0 ? exact : matchesIn(lateClaims, tokens)).map(({pattern, from, to}) => ({
    pattern,
    from: indexes[from] ?? 0,
    to: (indexes[to - 1] ?? 0) + widthAt(indexes, to - 1, sentence)
  }))
  const position = claims.findIndex(
    ({pattern, from, to}) => isMarket(sentence, pattern, from, to) && !isOwn(sentence, from, to)
  )
  const first = claims[position]
  if (!first) return undefined
  // The widest of those that begin together with, or inside, the first one.
  const {from} = first
  const to = claims
    .slice(position, position + 20)
    .reduce(
      (end, claim) => (claim.from <= end && claim.to - from <= 14 ? Math.max(end, claim.to) : end),
      first.to
    )
  return {from, to, verb: REMOVING.test(sentence.tokens[from - 1]?.lower ?? '') ? from - 1 : from}
}

const widthAt = (indexes: readonly number[], at: number, {tokens}: Sentence): number =>
  (indexes[at + 1] ?? tokens.length) - (indexes[at] ?? 0)

/** Growth needs a word of the trade beside it, rank a technology or "language" itself. */
function isMarket({tokens}: Sentence, pattern: string, from: number, to: number): boolean {
  if (!/^\((?:demand|leading)/.test(pattern)) return true
  return tokens.slice(Math.max(0, from - 3), to + 4).some(({lower}) => TRADE.test(lower))
}

/** Tokens on either side of a claim that tell whose it is. */
const reach = 40

/** Whether the claim is about the writer's own shop. */
function isOwn(sentence: Sentence, from: number, to: number): boolean {
  const {tokens} = sentence
  if (isDeedWithoutSubject(sentence, from)) return true
  const borders = clauseBorders(sentence)
  let start = from
  // "We chose Postgres, the world's most used database": what is set beside a name is said of the name.
  const aside = tokens.slice(from, to).some(({text}) => text === ',') || tokens[from - 1]?.text === ','
  const ofWorld = tokens
    .slice(from, to)
    .some(({lower}) => /^(?:world|planet|earth|globe|industry)$/.test(lower))
  if ((aside && technologyAt(tokens, from)) || ofWorld)
    return isLocal(tokens, from, Math.min(tokens.length, to + 8), to)
  while (start > Math.max(0, from - reach) && borders[start] === undefined) start--
  let end = to
  while (
    end < Math.min(tokens.length, to + reach) &&
    borders[end] === undefined &&
    tokens[end]?.kind !== 'mark'
  )
    end++
  if (tokens.slice(start, end).some(({lower, text}) => OWN_SCOPE.test(lower) && text !== 'US')) return true
  return isLocal(tokens, from, Math.min(end, to + 8), to)
}

/** "Impact: consistently reduced manual effort by 40%": in a letter, a deed that nobody is named for is the writer's. */
function isDeedWithoutSubject({tokens, block}: Sentence, from: number): boolean {
  const label = tokens.slice(0, Math.min(from, 6)).findIndex(({text}) => text === ':')
  let at = label + 1
  while (at < from && (tokens[at]?.kind === 'mark' || tokens[at]?.lower.endsWith('ly'))) at++
  // "Typed Python matters" has one.
  if (block.kind !== 'item' && label === -1) return false
  const verb = tokens[at]
  return (
    at < from && verb?.kind === 'word' && /ed$/.test(verb.lower) && verb.stem !== verb.lower && at + 1 < from
  )
}

/** "in our queue", "at the company", "these two": a place or a group of the writer's own. */
function isLocal(tokens: readonly Token[], from: number, end: number, to: number): boolean {
  for (let at = from + 1; at < end; at++) {
    const [two, one, here] = [
      tokens[at - 2]?.lower ?? '',
      tokens[at - 1]?.lower ?? '',
      tokens[at]?.lower ?? ''
    ]
    const inThe = one === 'the' && /^(?:in|on|at)$/.test(two)
    if (at < to && inThe && !WORLD.test(here)) return true
    if (at >= to && LOCAL_SCOPE.test(here) && /^(?:the|this|that|a|in|on|at|from)$/.test(one)) return true
    if (at < to && /^(?:these|those|your|his|her)$/.test(here)) return true
  }
  return false
}

/** "When I counted our postmortems, …" */
const counts = ({tokens}: Sentence): boolean =>
  tokens.some(
    ({lower}, index) =>
      OWN_COUNT.test(lower) && [1, 2, 3].some((back) => /^(?:i|we)$/.test(tokens[index - back]?.lower ?? ''))
  )

/** The sentence with classes in place of words; `indexes` leads back. */
function simplified(letter: Letter, sentence: Sentence): {tokens: Token[]; indexes: number[]} {
  const {tokens} = sentence
  const above = letter.sentences[sentence.index - 1]
  const ofCrowd = above?.block === sentence.block && speaksOfCrowd(above)
  const technologies = byStart([...findTechnologies(tokens), ...languageFirst(tokens)])
  const proportions = byStart(findProportions(tokens))
  const result: Token[] = []
  const indexes: number[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (!token) continue
    indexes.push(index)
    const technology = technologies.get(index)
    const proportion = proportions.get(index)
    const number = proportion ? undefined : numberAt(tokens, index)
    if (technology) {
      result.push(as(token, '<tech>'))
      index = technology.to - 1
    } else if (proportion) {
      result.push(as(token, proportion.kind === 'factor' ? '<factor>' : '<share>'))
      index = proportion.to - 1
    } else if (number && number.value >= 1e6) {
      result.push(as(token, '<count>'))
      index = number.to - 1
    } else if (number) {
      result.push({...token, kind: 'number'})
      index = number.to - 1
    } else if (token.lower === 'them' && !(ofCrowd || speaksOfCrowd(sentence))) {
      // "half of them": whoever they are, no population of the trade.
      result.push({...token, kind: 'mark'})
    } else result.push(classOf(tokens, index, token))
  }
  return {tokens: result, indexes}
}

/** Whether a pronoun may stand for a population of the trade, and not for what is one's own. */
const speaksOfCrowd = ({tokens}: Sentence): boolean =>
  tokens.some(
    (token, index) => crowds.has(token.lower) && classOf(tokens, index, token).lower === '<crowd>'
  ) && !tokens.some(({lower, text}) => OWN_SCOPE.test(lower) && text !== 'US')

const byStart = <Item extends {readonly from: number}>(items: readonly Item[]): ReadonlyMap<number, Item> =>
  new Map(items.map((item) => [item.from, item]))

/** "Rust is fifty times faster than Python": an ordinary word that opens the sentence as its subject. */
function languageFirst(tokens: readonly Token[]): TechnologyMatch[] {
  const match = technologyAt(tokens, 0)
  const verb =
    match && /^(?:is|has|runs|was|will|overtook|leads|tops|dominates)$/.test(tokens[match.to]?.lower ?? '')
  return verb && match.entry.ordinary === true && match.entry.kind === 'language' ? [match] : []
}

const as = (token: Token, lower: string): Token => ({...token, lower, stem: lower, kind: 'word'})

function classOf(tokens: readonly Token[], index: number, token: Token): Token {
  const {lower} = token
  const before = [1, 2, 3].map((back) => tokens[index - back]?.lower ?? '')
  // "the developers", "our teams": particular ones.
  const ofThe =
    /^(?:the|these|those|our|my|your|their|its)$/.test(before[0] ?? '') ||
    /^(?:these|those|our|my|your|his|her)$/.test(before[1] ?? '') ||
    (before[1] === 'the' && before[2] === 'of')
  if (lower === 'ups' && before[0] === 'start') return as(token, '<crowd>')
  if (lower === 'up' && before[0] === 'start' && token.glue === '-') return as(token, '<one>')
  if (crowds.has(lower) && !ofThe && !isModifier(tokens[index + 1])) return {...token, lower: '<crowd>'}
  if (loose.has(lower) && !ofThe && !isModifier(tokens[index + 1])) return as(token, '<loose>')
  if (ones.has(lower) && !ofThe && !/^(?:an?|this|that|each|every)$/.test(before[0] ?? ''))
    return {...token, lower: '<one>'}
  if (/^(?:that|which|because|when|if|but|i|we)$/.test(lower)) return {...token, kind: 'mark'}
  return token
}

/** "company cars", "team meetings": the crowd's name qualifies another noun. */
const isModifier = (next: Token | undefined): boolean =>
  next?.kind === 'word' &&
  /^(?:cars?|meetings?|size|sizes|names?|time|hours|budget|code|data|logs?|events?|tests?)$/.test(next.lower)
