import type {Sentence, Token} from '../letter/letter.ts'
import type {Amount} from './money.ts'
import {isLoose} from './pay-persons.ts'
import type {Frame} from './pay-frames.ts'
import {
  COMPUTING,
  JOB_NOUNS,
  MEASURE_NOUNS,
  NOT_FOR_MYSELF,
  PAY_HEAD,
  PAY_NOUNS,
  ROLE_NOUNS,
  SAMPLE,
  SAMPLE_PAIR
} from './pay-words.data.ts'
import {beginsWithCapital} from '../letter/capital.ts'

/*
 * What an amount itself, and what stands right around it, say about its being anybody's pay.
 */

const softCurrencies = /^(?:JPY|KRW|IDR|VND|HUF|INR|NGN|CLP|COP|RUB|CRC|PKR|LKR|KES|\?)$/

/** Nobody's pay: a dollar or none, millions a month, billions. */
export function isTooMuch({low, unit, currency, isFigures}: Amount): boolean {
  if (low < 5 && !isFigures) return true
  if (softCurrencies.test(currency ?? '')) return low >= 1e9
  if (unit === 'hour' || unit === 'day') return low >= 2e4
  if (unit !== undefined && unit !== 'year') return low >= 5e5
  return low >= (isFigures ? 5e6 : 2e6)
}

/** "a test employee earns €4,000", "flags any salary above €120,000": data that the writer made up, or that a program handles. */
export const isSample = ({tokens}: Sentence, {from, to}: Amount): boolean =>
  tokens
    .slice(Math.max(0, from - 20), to + 20)
    .some(
      ({lower}, index, near) =>
        SAMPLE.test(lower) ||
        SAMPLE_PAIR.test(`${lower} ${near[index + 1]?.lower ?? ''}`) ||
        (COMPUTING.test(lower) && near.slice(index + 1, index + 4).some((next) => PAY_NOUNS.has(next.lower)))
    )

/** No currency and no pay word in the amount itself: it may count anything, and needs a strong frame. */
export const isUnsure = ({currency, isPay, isFigures}: Amount): boolean =>
  currency === undefined && !isPay && !isFigures

/** "I'd consider alerts above 170": a noun in the plural before a bare number is what it counts. */
export const isCounted = (tokens: readonly Token[], from: number, at: number): boolean =>
  tokens
    .slice(from, at)
    .some(
      ({lower, kind}) =>
        kind === 'word' &&
        /[a-z]{3}[^su]s$/.test(lower) &&
        !isLoose({lower, kind} as Token) &&
        !wanted.test(lower)
    )
const wanted =
  /^(?:expectations?|requirements|demands|wishes|needs|terms|thoughts|ideas|earnings|skills|services|years|terms|hopes|works|means|pays|earns|makes|gets|costs|starts|begins|stands|sits|lies|offers|charges|brings)$/

/** "Developers paid €90 for a ticket": no year's pay, and no time is named. */
export const isPetty = ({unit, currency, low, isPay, isFigures}: Amount, around: readonly Token[]): boolean =>
  unit === undefined &&
  currency !== undefined &&
  !softCurrencies.test(currency) &&
  low < 1000 &&
  !isPay &&
  !isFigures &&
  !around.some(({lower}) => /^(?:<pay>|<measure>|hours?|hourly|days?|daily|month|week|monthly)$/.test(lower))

/** A noun behind the amount takes it: "six-figure invoices", "an 85.000 € project". Pay and roles are welcome there. */
export function hasOtherHead({tokens}: Sentence, amount: Amount): boolean {
  const {from, to, low} = amount
  const [before, next] = [tokens[from - 1]?.lower ?? '', tokens[to]]
  // "my day rate of £475 covers": what follows "of <amount>" is a verb.
  if ((before === 'of' && !isUnsure(amount)) || amount.isPay || next?.kind !== 'word') return false
  if (next.lower === 'per') return low < 10_000 || !ROLE_NOUNS.has(tokens[to + 1]?.lower ?? '')
  // A bare number before persons counts them: "12,000 people". "a 120k role" does not.
  if (ROLE_NOUNS.has(next.lower) || JOB_NOUNS.has(next.lower))
    return isUnsure(amount) && !/^(?:an?|the)$/.test(before)
  // "holds 40,000 salaries": a count of them.
  if (isUnsure(amount) && /^(?:salaries|wages|paychecks|stipends)$/.test(next.lower))
    return amount.unit === undefined && !/k$/i.test(tokens[to - 1]?.text ?? '')
  if (amount.unit !== undefined && /^(?:trade|tax)$/.test(next.lower)) return false
  if (isLoose(next) || PAY_NOUNS.has(next.lower) || MEASURE_NOUNS.has(next.lower)) return false
  return !PAY_HEAD.test(next.lower) && !beginsWithCapital(next.text)
}

/** "a course for programmers costs": the role is no subject there, and a number of persons has no one pay. */
export function isObject(
  tokens: readonly Token[],
  from: number,
  at: number,
  {kind, strength}: Frame
): boolean {
  if (kind !== 'role') return false
  // "Glassdoor reviews for $300": bought, not quoted.
  if (tokens[from]?.lower === '<source>') return tokens[at - 1]?.lower === 'for'
  if (tokens[from]?.lower !== '<role>') return false
  // "the engineer's mistake cost": not the engineer.
  if (
    tokens[from + 1]?.lower === "'s" &&
    !tokens.slice(from + 2, from + 5).some(({lower}) => ofPerson.test(lower))
  )
    return true
  const before = tokens.slice(Math.max(0, from - 4), from)
  const counted = before.some((token) => token.kind === 'number' && token.lower !== '<amount>')
  if (strength < 3 && counted) return true
  const governor = before.findLast(
    ({kind: mark, lower, glue}) => mark === 'mark' || (glue === '' && prepositions.test(lower))
  )
  return (
    governor !== undefined && /^(?:for|of|to)$/.test(governor.lower) && tokens[from - 1]?.lower !== '<role>'
  )
}
const ofPerson =
  /^(?:<pay>|<measure>|pay|time|work|help|hour|day|week|month|year|market|worth|value|earnings|going|been|paid)$/
const prepositions = /^(?:for|of|to|with|in|on|at|by|from|like|as|because|that|than|since|if|and|or|but)$/
const ofPay = /^(?:<pay>|<measure>|<mine>|base|basic|gross|net|total|fixed|cash|pay|guaranteed)$/

/** "€20,000 for the pilot": neither work nor a time. */
const isPurpose = (after: readonly Token[]): boolean =>
  /^(?:the|an?|our|this|that)$/.test(after[0]?.lower ?? '') &&
  !after.slice(1).some(({lower}) => ofWork.test(lower) || ROLE_NOUNS.has(lower) || JOB_NOUNS.has(lower))
const ofWork =
  /^(?:<role>|<job>|<pay>|<measure>|start|beginning|first|second|right|week|weekend|day|days|month|year|hour|full|part|full-time|remote|four|permanent|move|commute|chance|good|return|same|time|while|life|shift|contract)$/

/** What follows the amount agrees: one's own pay is for nothing else, and nothing is bought with it. */
export function fits(tokens: readonly Token[], at: number, {kind, payer}: Frame): boolean {
  const after = tokens.slice(at + 1, at + 7)
  if (kind === 'own') {
    // "I need $20k of GPU time": an amount of something else.
    if (after[0]?.lower === 'of' && !ofPay.test(after[1]?.lower ?? '')) return false
    // "I need $20k for test hardware", "I am looking for $2M in funding"
    const use = after.findIndex(({lower}, index) => index < 2 && /^(?:for|in|of|on|to|towards?)$/.test(lower))
    // "€180k for me to leave my team"
    if (use >= 0 && after[use + 1]?.lower === 'me') return true
    if (after[use]?.lower === 'for' && isPurpose(after.slice(use + 1))) return false
    return use < 0 || !after.slice(use).some(({lower}) => lower === '<other>' || NOT_FOR_MYSELF.test(lower))
  }
  if (!payer) return true
  const bought = after.findIndex(({lower}, index) => index < 3 && lower === 'for')
  const work = /^(?:<role>|<job>|it|this|that|such|someone|those|less|more)$/
  return bought < 0 || after.slice(bought).some(({lower}) => work.test(lower))
}
