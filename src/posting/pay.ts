import {type AmountInText, findAmounts} from '../language/money.ts'
import type {FlatText} from '../letter/flat-text.ts'
import {labelOf} from './labels.ts'
import type {Line} from './lines.ts'
import type {Fact, Posting} from './posting.ts'
import {type Section, sectionOf} from './section-headings.ts'

/** What a posting says about money. */
export interface Money {
  readonly pay: Posting['pay']
  readonly amounts: readonly Fact[]
}

// Money that is paid around a job, not for it.
const otherMoney =
  /\b(?:budget|learning|training|development fund|conference|allowance|stipend|bonus of|sign-on|signing|relocation|referral|insurance|dental|fertility|401|pension|tuition|reimburse\w*|wellness|equipment|desk|laptop|home office|phone|gym|lunch|vouchers?|revenue|turnover|funding|funded|raised|series [a-e]|valuation|investment|investors?|assets|savings|saved|customers|users|transactions?|processed|gift|fund|donat\w+|grant|sold|sell|boots|cats?|charity)\b/i
const payWords =
  /\b(?:salary|salaries|pay(?:s|ing)?|compensation|remuneration|wages?|base|gross|brutto|rate|ote|package|earn|offer|per (?:year|annum|hour|month|day|week)|annual(?:ly)?|hourly|monthly|a year|an hour|a month|a day|p\.?a\.?|equity|range|band)\b/i

/** Finds every amount of money in a posting, and the one that is its pay. Linear. */
export function readMoney(lines: readonly Line[]): Money {
  const amounts: Fact[] = []
  let pay: Posting['pay']
  let best = 0
  let section: Section | 'other' = 'other'
  let labelled = false
  for (const [index, line] of lines.entries()) {
    section = sectionOf(line) ?? section
    const label = labelOf(line.text)
    const inPay =
      label?.key === 'pay' ||
      labelled ||
      /^(?:salary|pay|compensation|money)\b/i.test(lines[index - 1]?.text ?? '')
    labelled = label?.key === 'pay' && line.text.slice(label.from).trim() === ''
    if (!/\d/.test(line.text)) continue
    for (const amount of findAmounts(line.flat.text)) {
      if (amount.currency === undefined && !amount.isPay && !inPay) continue
      const fact = factOf(line.flat, amount)
      amounts.push(fact)
      const worth = worthOf(line.text, amount, {inPay, offer: section === 'offer', index})
      if (worth > best) {
        best = worth
        pay = {...fact, unit: amount.unit ?? unitBeside(line.text, amount)}
      }
    }
  }
  return {pay, amounts}
}

const factOf = (flat: FlatText, {start, end}: AmountInText): Fact => ({
  value: flat.text.slice(start, end),
  span: flat.span(start, end)
})

/** "The annual base salary range is …", "… p.a.": the unit stands in the sentence, not on the amount. */
const unitBeside = (text: string, {start, end}: AmountInText): AmountInText['unit'] =>
  /\b(?:annual|yearly)\b/i.test(text.slice(Math.max(0, start - 80), start)) ||
  /^\s*(?:gross )?(?:p\.?\s?a\b|per annum|annually|yearly)/i.test(text.slice(end, end + 30))
    ? 'year'
    : undefined

function worthOf(
  text: string,
  amount: AmountInText,
  {inPay, offer, index}: {inPay: boolean; offer: boolean; index: number}
): number {
  // "401(k)", and an id that begins like an amount of rand.
  if (/^(?:401\s?\(|R\d{4,})/.test(text.slice(amount.start, amount.end + 3))) return 0
  const around = text.slice(Math.max(0, amount.start - 70), amount.end + 50)
  const near = text.slice(Math.max(0, amount.start - 40), amount.end + 25)
  const sentence = otherMoney.test(near) && !/\b(?:salary|base pay|pay range|base)\b/i.test(near)
  if (sentence && !inPay) return 0
  const yearly = amount.unit === undefined || amount.unit === 'year'
  // Below this a yearly figure pays for a chair or a course.
  if (
    yearly &&
    amount.high < 10_000 &&
    !(amount.low >= 10 && amount.high <= 999 && /k/i.test(text.slice(amount.start, amount.end)))
  )
    return 0
  let worth = 1
  if (amount.isRange) worth += 4
  if (inPay) worth += 5
  if (amount.unit !== undefined) worth += 2
  if (payWords.test(around)) worth += 2
  if (offer) worth += 1
  return worth - Math.min(1, index / 1000)
}
