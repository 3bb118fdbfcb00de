import type {Letter, Sentence, Token} from '../letter/letter.ts'
import {clauseBorders} from './assertion/clauses.ts'
import {
  LATE_MARKET_CLAIMS,
  LOCAL_SCOPE,
  MARKET_CLAIMS,
  OWN_COUNT,
  OWN_SCOPE,
  REMOVING,
  TRADE,
  WORLD
} from './market-claims.data.ts'
import {inClasses, type Classes} from './market-classes.ts'
import {findGeneralClaim} from './market-evidence.ts'
import {phraseSet} from './phrases.ts'
import {technologyAt} from './technologies.ts'
import type {TokenRange} from './token-range.ts'
import {matchesIn} from './wording.ts'

/** A claim about the market or a language in `tokens[from..to)`. */
export interface MarketClaim {
  readonly from: number
  readonly to: number
  /** Where its verb begins, if one of doing away with something stands before it ("prevent 38% of all bugs"). */
  readonly verb: number
}

const claimPhrases = phraseSet(MARKET_CLAIMS)
const lateClaims = phraseSet(LATE_MARKET_CLAIMS)

/** Claims about the market or a language that are not told of one's own shop; the first one of a sentence at most. */
export function findMarketClaim(letter: Letter, sentence: Sentence): MarketClaim | undefined {
  const classes = inClasses(letter, sentence)
  if (!classes) return undefined
  const {tokens, indexes} = classes
  const exact = matchesIn(claimPhrases, tokens)
  const claims = (exact.length > 0 ? exact : matchesIn(lateClaims, tokens)).map(({pattern, from, to}) => ({
    pattern,
    from: indexes[from] ?? 0,
    to: (indexes[to - 1] ?? 0) + widthAt(indexes, to - 1, sentence)
  }))
  const position = claims.findIndex(
    ({pattern, from, to}) => isMarket(sentence, pattern, from, to) && !isOwn(sentence, from, to)
  )
  const first = claims[position] ?? (claims.length > 0 ? undefined : generalIn(classes, sentence))
  if (!first) return undefined
  const isCounted = [sentence, letter.sentences[sentence.index - 1]].some(
    (near) => near?.block === sentence.block && counts(near)
  )
  if (isCounted) return undefined
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

/** A claim that no wording has; see `market-evidence.ts`. */
function generalIn({tokens, indexes}: Classes, sentence: Sentence): TokenRange | undefined {
  const found = findGeneralClaim(tokens)
  if (!found) return undefined
  const last = found.to - 1
  return {from: indexes[found.from] ?? 0, to: (indexes[last] ?? 0) + widthAt(indexes, last, sentence)}
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
  // "80% of the traffic" is some system's, "80% of the web's traffic" nobody's.
  if (tokens[to - 2]?.lower === 'the' && /^(?:traffic|code|data|software)$/.test(tokens[to - 1]?.lower ?? ''))
    return true
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
    // "in the world", "in the Python world"
    const ofWorld = WORLD.test(here) || WORLD.test(tokens[at + 1]?.lower ?? '')
    const inThe = one === 'the' && /^(?:in|on|at)$/.test(two) && !ofWorld
    if (at < to && inThe) return true
    // "60% of bugs in the importer"
    if (at >= to && at <= to + 2 && inThe) return true
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
