import {describe, expect, it} from 'vitest'
import {parseLetter} from '../letter/parse-letter.ts'
import {findPay} from './pay.ts'

const read = (text: string): string =>
  parseLetter(`Dear Ms. Aho,\n\n${text}\n\nKind regards,\nTove Lind`)
    .sentences.flatMap((sentence) =>
      findPay(sentence).map(({kind, start, end}) => `${kind} ${sentence.text.slice(start, end)}`)
    )
    .join('; ')

const table: readonly (readonly [text: string, kinds: string])[] = [
  // what a role pays, earns or is worth
  ['A tester in Ghent earns €48k.', 'role €48k'],
  ['Data engineers in Ghent are on €60k to €70k.', 'role €60k to €70k'],
  ['The role pays £70,000.', 'role £70,000'],
  ['Banks give a Django lead €88,000.', 'role €88,000'],
  ['The going rate for an Airflow consultant is €900 a day.', 'role €900 a day'],
  ['You could hire two juniors at $70K each.', 'role $70K'],
  ['Nobody in Basel writes Python for less than CHF 110,000.', 'role CHF 110,000'],
  ['Six-figure salaries are common here.', 'role Six-figure'],
  ['The band for what I do is 85k-160k.', 'role 85k-160k'],
  ['A tester gets €48k in Ghent and €52k in Bruges.', 'role €48k; role €52k'],
  // the writer's own
  ['I earn €61k.', 'own €61k'],
  ['My day rate is £475.', 'own £475'],
  ['I am looking for $150k base.', 'own $150k base'],
  ['I would not move for less than ninety thousand.', 'own ninety thousand'],
  ['They pay me €4,000 a month.', 'own €4,000 a month'],
  // other money
  ['Our developer plan costs $120 a seat.', 'other $120'],
  ['Roles, which we keep in Keycloak, cost us 40k tokens.', 'other 40k'],
  ['The tool I am looking for has to stay under $2,000 a year.', 'other $2,000 a year'],
  ['Senior roles, which go for €90k, are rare.', 'role €90k'],
  ['Anything in the 120s would do.', 'own 120s'],
  ['The job runs for $3 a day.', 'other $3 a day'],
  ['My rewrite saved €90,000 a year.', 'other €90,000 a year'],
  ['I need $20,000 for test hardware.', 'other $20,000'],
  ['Our engineers cost €600 a day internally.', 'other €600 a day'],
  ['The developers indexed 250k documents.', 'other 250k'],
  ['A test employee earns €4,000 a month.', 'other €4,000 a month'],
  ["My friend's salary is €90k.", 'other €90k']
]

describe('findPay', () => {
  it.each(table)('%s', (text, kinds) => {
    expect(read(text)).toBe(kinds)
  })
})
