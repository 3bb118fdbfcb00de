import type {Token} from '../letter/letter.ts'
import type {ClassedTokens} from './pay-classes.ts'
import {ROLE_VERBS} from './pay-words.data.ts'

/* What stands around an amount and says nothing of it: words that blur it, and asides between commas. */

/** "something in the region of", "something like": words before an amount that only blur it. How many there are. */
export function roundabout(before: readonly Token[]): number {
  const back = (step: number): string => before[before.length - step]?.lower ?? ''
  const regional =
    back(1) === 'of' && /^(?:the|a)$/.test(back(3)) && back(4) === 'in' && regions.test(back(2))
  const length = regional ? 4 : back(1) === 'like' || back(1) === 'from' || back(1) === 'near' ? 1 : 0
  const some = /^(?:something|somewhere|anything|anywhere)$/.test(back(length + 1))
  return some && length > 0 ? length + 1 : regional ? length : 0
}
const regions = /^(?:region|neighbou?rhood|vicinity|order|ballpark|area|realm|range)$/

/** "A role like this, with pager duty and weekends, is worth": what stands between such commas is an aside. */
export function withoutAside({tokens, at, start}: ClassedTokens): ClassedTokens {
  const opens = tokens.findIndex(
    ({text}, index) => index < at && text === ',' && aside.test(tokens[index + 1]?.lower ?? '')
  )
  if (opens < 0 || !tokens.slice(0, opens).some(({lower}) => /^<(?:role|job|pay|measure)>$|^my$/.test(lower)))
    return {tokens, at, start}
  const closes = tokens.findLastIndex(
    ({text}, index) => index > opens && index < at && index - opens < 14 && text === ','
  )
  const next = tokens[closes + 1]?.lower ?? ''
  if (closes < 0 || !(ROLE_VERBS.has(next) || auxiliary.test(next))) return {tokens, at, start}
  const length = closes + 1 - opens
  return {
    tokens: [...tokens.slice(0, opens), ...tokens.slice(closes + 1)],
    at: at - length,
    start: start + length
  }
}
const aside = /^(?:with|without|including|such|like|especially|particularly|even|at|in|given|pager|on-call)$/
const auxiliary = /^(?:is|are|was|were|can|should|will|would|may|might|must|has|have|deserves?|does|do)$/
