import {describe, expect, test} from 'vitest'
import {readPosting} from './read-posting.ts'

const read = (text: string): {pay: string | undefined; unit: string | undefined; amounts: number} => {
  const {pay, amounts} = readPosting(`Data Engineer\n\n${text}`, {name: 'posting'})
  return {pay: pay?.value, unit: pay?.unit, amounts: amounts.length}
}

describe('the pay of a posting', () => {
  test.each([
    ['Salary: £60,000 - £75,000', '£60,000 - £75,000', undefined],
    ['$126,000 - $180,000 per year', '$126,000 - $180,000 per year', 'year'],
    ['The base pay range is $107,400—$158,000 USD.', '$107,400—$158,000 USD', undefined],
    ['We pay £45k to £60k.', '£45k to £60k', undefined],
    ['Pay: $55.31/HR - $63.12/HR on W2', '$55.31/HR - $63.12/HR', 'hour'],
    ['Salary: $757.86 - $1,010.46 per week', '$757.86 - $1,010.46 per week', 'week'],
    ["Salary\nCHF 150'000 to 172'000", "CHF 150'000 to 172'000", undefined],
    ['$155K – $213K • Offers Equity', '$155K – $213K', undefined]
  ])('%s', (text, pay, unit) => {
    expect(read(text)).toMatchObject({pay, unit})
  })

  test.each([
    '£500 for a desk of your own.',
    '$2,000 annual learning budget.',
    'We raised $40M in our Series B.',
    'Our customers move $3 billion a year.',
    'A 401(k) and dental insurance up to $5,250 a year.',
    'job requisition id\nR12345',
    'Salary: competitive'
  ])('is none of these: %s', (text) => {
    expect(read(text).pay).toBeUndefined()
  })

  test('is told from other money beside it', () => {
    const text = 'Benefits\n£500 for a desk.\nSalary: £82,000–£97,000\n$2,000 annual learning budget'
    expect(read(text)).toMatchObject({pay: '£82,000–£97,000', amounts: 3})
  })
})
