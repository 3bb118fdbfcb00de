import {COMMON_THINGS, OWN_PLACE, POPULATIONS, TRADE_THINGS, WIDE} from './market-words.data.ts'
import type {Token} from '../letter/letter.ts'
import {isTold} from './pay-evidence.ts'
import type {TokenRange} from './token-range.ts'
import {wordSet} from './word-set.ts'
import {beginsWithCapital} from '../letter/capital.ts'

/*
 * Claims about the market in no wording that a list has: a share, a factor or a count of things of the trade, told in the
 * present of whatever there is, with nothing in the clause that is the writer's own, this or that.
 */

const [things, common, own] = [wordSet(TRADE_THINGS), wordSet(COMMON_THINGS), wordSet(OWN_PLACE)]
const [populations, wide] = [wordSet(POPULATIONS), wordSet(WIDE)]

/** Tokens on either side of the figure that the claim covers at most. */
const reach = {before: 8, after: 7}

/** The first such claim of a sentence in classes; `from` and `to` are of the classes. */
export function findGeneralClaim(tokens: readonly Token[]): TokenRange | undefined {
  if (tokens.at(-1)?.text === '?' || tokens.some(({lower}) => supposing.test(lower))) return undefined
  for (let at = 0; at < tokens.length; at++) {
    if (!/^<(?:share|factor|count)>$/.test(tokens[at]?.lower ?? '')) continue
    const [from, to] = [clauseStart(tokens, at), clauseEnd(tokens, at)]
    if (isComparison(tokens, at) && isGeneral(tokens.slice(from, to), tokens[at]?.lower === '<count>'))
      return {from: Math.max(from, at - reach.before), to: Math.min(to, at + reach.after)}
  }
  return undefined
}

const isPopulation = ({lower, stem, text}: Token): boolean =>
  /^<(?:crowd|one)>$/.test(lower) && (populations.has(stem) || populations.has(text.toLowerCase()))

const supposing = /^(?:if|suppose|supposing|imagine|would|could|might|should|unless|assume)$/

/** "about 40 times a day" compares nothing. */
const isComparison = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower !== '<factor>' ||
  /^(?:more|less|as|fewer|the|likelier|\w+er)$/.test(tokens[at + 1]?.lower ?? '')

/** Of the trade, of no particular shop, and so today. */
function isGeneral(clause: readonly Token[], isCount: boolean): boolean {
  if (clause.some(({lower, text}) => own.has(lower) && text !== 'IT' && text !== 'US')) return false
  const isThing = ({lower}: Token): boolean => /^<(?:crowd|loose|one)>$/.test(lower) || things.has(lower)
  // "than threaded code": no verb.
  if (isTold(clause.filter((_, at) => !(clause[at + 1] && isThing(clause[at + 1] as Token))))) return false
  // Bugs and deployments are often one's own; developers, companies, and what is said of all of a kind, are not.
  const isWide = clause.some((token) => isPopulation(token) || wide.has(token.lower))
  if (!isWide || !clause.some((token) => (isCount ? isPopulation(token) : isThing(token)))) return false
  return clause.every(({lower, text}, at) => {
    const next = clause[at + 1]
    if (lower === 'the')
      return common.has(next?.lower ?? '') || /^<(?:share|factor|count|crowd)>$/.test(next?.lower ?? '')
    // "at Norrvik": a place of its own.
    return !(
      /^(?:at|by)$/.test(lower) &&
      beginsWithCapital(next?.text ?? '') &&
      next?.lower !== '<tech>' &&
      text !== 'By'
    )
  })
}

const borders =
  /^(?:so|but|because|while|whereas|since|although|though|which|who|until|when|where|[;:.()!–—])$/

const isBorder = (tokens: readonly Token[], at: number): boolean =>
  borders.test(tokens[at]?.lower ?? '') ||
  (tokens[at]?.text === ',' &&
    /^(?:and|so|but|which|yet|or|i|we|not|though|nor|as)$/.test(tokens[at + 1]?.lower ?? '')) ||
  (tokens[at]?.lower === 'and' && /^(?:i|we|my|our)$/.test(tokens[at + 1]?.lower ?? ''))

function clauseStart(tokens: readonly Token[], at: number): number {
  let from = at
  while (from > 0 && !isBorder(tokens, from - 1)) from--
  return tokens[from]?.lower === 'and' ? from + 1 : from
}

function clauseEnd(tokens: readonly Token[], at: number): number {
  let to = at + 1
  while (to < tokens.length && !isBorder(tokens, to)) to++
  return to
}
