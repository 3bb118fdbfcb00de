import type {Words} from './word-set.ts'
import type {Token} from '../letter/letter.ts'
import type {Amount} from './money.ts'
import {
  ADJECTIVES,
  BESIDE_PAY,
  MARKET_WORDS,
  OWN_PAY,
  PAST,
  PAY_VERBS,
  WORK_WORDS
} from './pay-evidence.data.ts'
import type {ClassedTokens} from './pay-classes.ts'

/*
 * Amounts that stand in no frame: what is around them, weighed. Pay is a figure that somebody may live on, beside a worker
 * or a piece of work, in a sentence on how things are; other money, first persons and what was done once speak against it.
 */

/** How much a word says of pay. */
const weights = {pay: 3, worker: 2, verb: 1, market: 1, shape: 1}
const enough = {role: 3, own: 3}

/** Tokens before and after an amount that are weighed. */
const reach = {before: 22, after: 12}

/** Whose pay an amount without a frame is, if it is pay. */
export function payByEvidence({tokens, at}: ClassedTokens, amount: Amount): 'role' | 'own' | undefined {
  if (!isLiving(amount)) return undefined
  const [start, end] = [segmentStart(tokens, at), segmentEnd(tokens, at)]
  const segment = tokens.slice(start, end)
  if (segment.some(({lower}) => lower === '<other>') || isTold(segment)) return undefined
  const around = stretch(tokens, at)
  const isShaped = amount.unit !== undefined || amount.isRange || amount.isPay
  const shape = isShaped ? weights.shape : 0
  const told = reported(around)
  if (told.some(isFirstPerson)) {
    const mine = around.filter(({lower}) => OWN_PAY.has(lower)).length
    const living = shape || (isYearly(amount) && !isBought(tokens, at)) ? weights.shape : 0
    return segment.some(isSingular) && mine + living >= enough.own ? 'own' : undefined
  }
  const others = told.filter(({lower}) => lower === '<other>' || lower === '<money>').length
  const living =
    isShaped || (isYearly(amount) && told.some((_, at) => isWhoever(told, at))) ? weights.shape : 0
  return roleWeight(told) + living - 2 * others >= enough.role ? 'role' : undefined
}

/** "€30,000 for a test rig": what the money is for is neither work nor a time. */
function isBought(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.slice(at + 1, at + 6)
  const use = behind.findIndex(({lower}, index) => index < 3 && /^(?:for|in|of|on|towards?)$/.test(lower))
  return (
    use >= 0 &&
    !behind
      .slice(use)
      .some(({lower}) => /^<(?:role|job|pay|measure|mine)>$/.test(lower) || ofWork.test(lower))
  )
}
const ofWork =
  /^(?:job|role|post|position|work|time|year|month|week|day|hour|start|begin|me|my|what|move|return|exchange|months|years|probation|base|gross|net|total|compensation|salary|pay)$/

/** "I keep hearing that …", "I am not surprised that …": what the writer reports is told of others. */
function reported(around: readonly Token[]): readonly Token[] {
  const opens = around.findLastIndex(({lower}) => lower === 'that')
  const amount = around.findIndex(({lower}) => lower === '<amount>')
  if (opens < 0 || opens > amount || !around.slice(0, opens).some(({lower}) => lower === 'i')) return around
  return around.slice(opens + 1)
}

/** A figure as salaries are given by the year: more than a purchase, less than a budget, and round. */
const isYearly = ({low, currency, isFigures}: Amount): boolean =>
  isFigures ||
  (currency !== undefined && !soft.test(currency) && low >= 30_000 && low <= 500_000 && low % 500 === 0)

/** "a Django lead", "actuaries", "the typical tester": no particular person. */
const isWhoever = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === '<role>' &&
  ![1, 2, 3].some(
    (back) =>
      /^(?:the|this|that|these|those|each)$/.test(tokens[at - back]?.lower ?? '') &&
      !/^(?:average|typical|usual|normal|ordinary|median)$/.test(tokens[at - back + 1]?.lower ?? '')
  )

function roleWeight(around: readonly Token[]): number {
  const has = (words: Words): boolean => around.some(({lower}) => words.has(lower))
  const pay = around.some(({lower}) => lower === '<pay>') ? weights.pay : 0
  const worker =
    around.some(({lower}) => lower === '<role>' || lower === '<job>') || has(WORK_WORDS) ? weights.worker : 0
  const verb = has(PAY_VERBS) || has(BESIDE_PAY) ? weights.verb : 0
  const market =
    around.some(({lower}) => /^<(?:payer|measure)>$/.test(lower)) || has(MARKET_WORDS) ? weights.market : 0
  return pay + worker === 0 ? 0 : pay + worker + verb + market
}

const isFirstPerson = ({lower, text}: Token): boolean =>
  /^(?:i|we|us|me|our|my|mine|ours)$/.test(lower) && text !== 'US'
const isSingular = ({lower}: Token): boolean => /^(?:i|me|my|mine|<mine>)$/.test(lower)
const breaks = /^(?:[;.?!]|yet|but|because|while|whereas|although|though|since)$/

/** The clause of the amount as far as commas do not end it. */
function segmentStart(tokens: readonly Token[], at: number): number {
  let start = at
  const isBorder = (from: number): boolean =>
    // "to be paid in line with my experience, around €70,000": two words make no clause.
    (tokens[from - 1]?.text === ',' && at - from > 2) || breaks.test(tokens[from - 1]?.lower ?? '')
  while (start > 0 && !isBorder(start)) start--
  return start
}

function segmentEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1
  while (end < tokens.length && tokens[end]?.text !== ',' && !breaks.test(tokens[end]?.lower ?? '')) end++
  return end
}

/** What may be told of the amount: over commas, but not over a break or a clause that starts anew with "and I". */
function stretch(tokens: readonly Token[], at: number): readonly Token[] {
  let from = at
  while (from > 0 && at - from < reach.before && !breaks.test(tokens[from - 1]?.lower ?? '')) from--
  let to = at + 1
  while (to < tokens.length && to - at <= reach.after && !breaks.test(tokens[to]?.lower ?? '')) {
    const next = tokens[to + 1]
    if (tokens[to]?.text === ',' && next && /^(?:and|so|which|i|we|or)$/.test(next.lower)) break
    to++
  }
  return tokens.slice(from, to)
}

/** Told as what happened: a verb in the past that is no participle. */
export const isTold = (segment: readonly Token[]): boolean =>
  segment.some(({lower}, index) => {
    if (PAST.has(lower)) return true
    if (!/[^e]ed$/.test(lower) || ADJECTIVES.has(lower)) return false
    // "is usually rewarded"
    const adverb = /ly$|^(?:often|now|also|always|still|sometimes|even)$/.test(
      segment[index - 1]?.lower ?? ''
    )
    return !/^(?:is|are|be|being|been|get|gets|a|an|the|and|as|for|'s|'re|well|has|have|not)$/.test(
      segment[index - (adverb ? 2 : 1)]?.lower ?? ''
    )
  })

const soft = /^(?:JPY|KRW|IDR|VND|HUF|INR|NGN|CLP|COP|RUB|CRC|PKR|LKR|KES|CZK|TWD|THB|PHP|ISK|\?)$/

/** What work may pay in a year, a month, a day or an hour. */
function isLiving({low, high, unit, currency, isFigures}: Amount): boolean {
  if (isFigures || (currency !== undefined && soft.test(currency))) return true
  if (unit === undefined || unit === 'year') return low >= 8000 && high <= 3e6
  if (unit === 'month') return low >= 300 && high <= 150_000
  if (unit === 'week') return low >= 100 && high <= 30_000
  if (unit === 'day') return low >= 50 && high <= 8000
  return low >= 5 && high <= 1500
}
