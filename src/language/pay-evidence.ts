import type {Token} from '../letter/letter.ts'
import type {Amount} from './money.ts'
import {BESIDE_PAY, PAID_FOR, PASSIVE, PAY_VERBS, PRICED} from './pay-evidence.data.ts'
import type {ClassedTokens} from './pay-classes.ts'

/*
 * Amounts that stand in no frame: what is around them, weighed. Pay needs three witnesses, a worker or a piece of work, a
 * verb or noun of paying, and a figure that somebody may live on; and nothing that speaks for other money.
 */

/** Tokens before and after an amount where its worker may stand, and where its verb may. */
const reach = {worker: 24, verb: 7, after: 8}

/** Whether an amount without a frame is what work pays. */
export function isPayByEvidence({tokens, at}: ClassedTokens, amount: Amount): boolean {
  if (!isLiving(amount)) return false
  const start = segmentStart(tokens, at)
  const end = segmentEnd(tokens, at)
  if (tokens.slice(start, end).some(({lower, text}) => firstPerson.test(lower) && text !== 'US')) return false
  if (tokens.slice(Math.max(start, at - 4), at + 3).some(({lower}) => lower === '<other>')) return false
  const low = Math.max(workerStart(tokens, start), at - reach.worker)
  const around = tokens.slice(low, end)
  return around.some(({lower}) => worker.test(lower)) && isPaid(tokens, low, at, end)
}

const worker = /^(?:<role>|<job>|skills?|skillset|profile|profiles|background|calibre|caliber|expertise|specialism)$/
const firstPerson = /^(?:i|we|us|me|our|my|mine|ours)$/
const breaks = /^(?:[;:.?!]|—|–|yet|but|because|while|whereas|although|though|since)$/

/** The part of the sentence between commas and conjunctions that the amount stands in. */
function segmentStart(tokens: readonly Token[], at: number): number {
  let start = at
  while (start > 0 && tokens[start - 1]?.text !== ',' && !breaks.test(tokens[start - 1]?.lower ?? '')) start--
  return start
}

function segmentEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1
  while (end < tokens.length && tokens[end]?.text !== ',' && !breaks.test(tokens[end]?.lower ?? '')) end++
  return end
}

/** Where to look for the worker: behind "…, and who cost" and "…, draws" further back, as far as no first person stands. */
function workerStart(tokens: readonly Token[], start: number): number {
  let low = start
  while (low > 0 && !/^(?:[;.?!]|yet|but)$/.test(tokens[low - 1]?.lower ?? '')) low--
  const first = tokens.slice(low, start).findLastIndex(({lower}) => firstPerson.test(lower))
  return first < 0 ? low : low + first + 1
}

/** A verb or noun of paying before or behind the amount. */
function isPaid(tokens: readonly Token[], low: number, at: number, end: number): boolean {
  const lower = (index: number): string => tokens[index]?.lower ?? ''
  for (let index = Math.max(low, at - reach.verb); index < Math.min(end, at + reach.after); index++) {
    const word = lower(index)
    if (word === '<pay>' || PAY_VERBS.has(word)) return true
    if (PASSIVE.has(word) && [1, 2, 3].some((back) => /^(?:is|are|be|being|get|gets|been|'s|'re)$/.test(lower(index - back))))
      return true
    // "who cost £110k apiece": a person's price, where nothing stands between that it is paid for.
    if (PRICED.has(word) && index < at && at - index <= 4 && !isBought(tokens, index, at)) return true
    if (PAID_FOR.has(word) && index < at && lower(at - 1) === 'with') return true
  }
  return tokens.slice(at + 1, at + 5).some((token) => BESIDE_PAY.has(token.lower))
}

/** "cost the exchange $200,000": an object stands between. */
const isBought = (tokens: readonly Token[], verb: number, at: number): boolean =>
  tokens.slice(verb + 1, at).some(({lower}) => /^(?:the|an?|their|his|her|its|this|that|them|every|each)$/.test(lower))

const soft = /^(?:JPY|KRW|IDR|VND|HUF|INR|NGN|CLP|COP|RUB|CRC|PKR|LKR|KES|CZK|TWD|THB|PHP|ISK|\?)$/

/** What work may pay in a year, a month, a day or an hour. */
export function isLiving({low, high, unit, currency, isFigures}: Amount): boolean {
  if (isFigures) return true
  if (currency !== undefined && soft.test(currency)) return true
  if (unit === undefined || unit === 'year') return low >= 8000 && high <= 3e6
  if (unit === 'month') return low >= 300 && high <= 150_000
  if (unit === 'week') return low >= 100 && high <= 30_000
  if (unit === 'day') return low >= 50 && high <= 8000
  return low >= 5 && high <= 1500
}
