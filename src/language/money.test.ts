import {describe, expect, it} from 'vitest'
import {parseLetter} from '../letter/parse-letter.ts'
import {findAmounts, findMoney} from './money.ts'

const read = (text: string): string =>
  findAmounts(text)
    .map(({start, end, low, high, currency, unit, open, isPay}) =>
      [
        text.slice(start, end),
        '=',
        low === high ? low : `${String(low)}..${String(high)}`,
        currency ?? '-',
        unit ?? '',
        open ? '+' : '',
        isPay ? 'pay' : ''
      ]
        .filter((part) => part !== '')
        .join(' ')
    )
    .join('; ')

const table: readonly (readonly [text: string, amounts: string])[] = [
  ['They earn $133,080 there.', '$133,080 = 133080 USD'],
  ['They earn $112K on average.', '$112K = 112000 USD'],
  ['It is $160k – $220k here.', '$160k – $220k = 160000..220000 USD'],
  ['A range of 85k-160k for it.', '85k-160k = 85000..160000 -'],
  ['About USD 120,000 a year.', 'USD 120,000 a year = 120000 USD year'],
  ['About 120k USD/yr for it.', '120k USD/yr = 120000 USD year'],
  ['Some US$ 310k there.', 'US$ 310k = 310000 USD'],
  ['C$95,000 to C$125,000 it is.', 'C$95,000 to C$125,000 = 95000..125000 CAD'],
  ['On A$130k–A$155k now.', 'A$130k–A$155k = 130000..155000 AUD'],
  ['A £65k job.', '£65k = 65000 GBP'],
  ['Nearly €70.000 there.', '€70.000 = 70000 EUR'],
  ['Nearly 70.000 € there.', '70.000 € = 70000 EUR'],
  ['Only 85.000,50 € there.', '85.000,50 € = 85000.5 EUR'],
  ["It pays CHF 110'000–135'000 here.", "CHF 110'000–135'000 = 110000..135000 CHF"],
  ['It pays ₹25 lakh there.', '₹25 lakh = 2500000 INR'],
  ['It pays 12 LPA there.', '12 LPA = 1200000 INR year pay'],
  ['It pays 25–40 LPA there.', '25–40 LPA = 2500000..4000000 INR year pay'],
  ['It pays ₹12,00,000 per year.', '₹12,00,000 per year = 1200000 INR year'],
  ['It pays 1.2 crore there.', '1.2 crore = 12000000 INR'],
  ['It pays ₹1.2 crore CTC.', '₹1.2 crore CTC = 12000000 INR pay'],
  ['It pays PLN 20 000 a month.', 'PLN 20 000 a month = 20000 PLN month'],
  ['It pays 125 000 zł a year.', '125 000 zł a year = 125000 PLN year'],
  ['It pays NOK 1 100 000, and more.', 'NOK 1 100 000 = 1100000 NOK'],
  ['It pays NOK 750 000–850 000 there.', 'NOK 750 000–850 000 = 750000..850000 NOK'],
  ['It pays ¥8,000,000 there.', '¥8,000,000 = 8000000 JPY'],
  ['It pays $63.98 hourly.', '$63.98 hourly = 63.98 USD hour'],
  ['It pays $80/hr there.', '$80/hr = 80 USD hour'],
  ['It pays 18 €/h there.', '18 €/h = 18 EUR hour'],
  ['It pays £500 a day.', '£500 a day = 500 GBP day'],
  ['It pays €3.200 gross a month.', '€3.200 gross a month = 3200 EUR month'],
  ['It pays $3,200 net, he says.', '$3,200 net = 3200 USD'],
  ['It pays HK$70K/month.', 'HK$70K/month = 70000 HKD month'],
  ['It pays S$9,000 monthly.', 'S$9,000 monthly = 9000 SGD month'],
  ['It pays R$ 15.000 per month.', 'R$ 15.000 per month = 15000 BRL month'],
  ['It pays £40,497 p.a. here.', '£40,497 p.a. = 40497 GBP year'],
  ['It pays R900k per annum.', 'R900k per annum = 900000 ZAR year'],
  ['It pays R780k to R1.1m there.', 'R780k to R1.1m = 780000..1100000 ZAR'],
  ['It pays 45–55 k€ there.', '45–55 k€ = 45000..55000 EUR'],
  ['It pays DKK 55,000 a month.', 'DKK 55,000 a month = 55000 DKK month'],
  ['It pays NGN 900,000 monthly.', 'NGN 900,000 monthly = 900000 NGN month'],
  ['It pays $100,000+ for it.', '$100,000+ = 100000 USD +'],
  ['It pays 200k+, they say.', '200k+ = 200000 - +'],
  ['It pays $450K TC there.', '$450K TC = 450000 USD pay'],
  ['Between 75 and 85k would do.', '75 and 85k = 75000..85000 -'],
  ['Between 4 200 and 4 600 euros gross.', '4 200 and 4 600 euros gross = 4200..4600 EUR'],
  ['$103,000 and $169,000.', '$103,000 = 103000 USD; $169,000 = 169000 USD'],
  ['Some €48.000 bis €69.000 there.', '€48.000 bis €69.000 = 48000..69000 EUR'],
  [
    'A hundred and twenty thousand dollars a year.',
    'A hundred and twenty thousand dollars a year = 120000 USD year'
  ],
  ['For 90,000 euros a year.', '90,000 euros a year = 90000 EUR year'],
  ['For seventy grand in Leeds.', 'seventy grand = 70000 USD'],
  ['For ninety thousand a year.', 'ninety thousand a year = 90000 - year'],
  ['For 14 lakh rupees today.', '14 lakh rupees = 1400000 INR'],
  ['They make six figures.', 'six figures = 100000..999999 -'],
  ['A mid-six-figure sum.', 'mid-six-figure = 100000..999999 -'],
  ['A budget of $1.2M.', '$1.2M = 1200000 USD'],
  ['Some $1.4 trillion in volume.', '$1.4 trillion = 1400000000000 USD'],
  [
    'USD $147,000.00 - 172,000.00 per year',
    'USD $147,000.00 - 172,000.00 per year = 147000..172000 USD year'
  ],
  ['$45, 700 - $74, 400 CAD', '$45, 700 - $74, 400 CAD = 45700..74400 USD'],
  ['$107,400—$158,000 USD', '$107,400—$158,000 USD = 107400..158000 USD'],
  ['£25-35k', '£25-35k = 25000..35000 GBP'],
  ['$55.31/HR - $63.12/HR on W2', '$55.31/HR - $63.12/HR = 55.31..63.12 USD hour'],
  // no money
  ['In 2023 120 people joined.', ''],
  ['Python 3.14 and 40 services.', ''],
  ['It took 3.5 seconds for 120 users.', ''],
  ['The file has six of the figures.', ''],
  ['Room 110 on May 3.', '']
]

describe('findAmounts', () => {
  it.each(table)('%s', (text, amounts) => {
    expect(read(text)).toBe(amounts)
  })
})

describe('findMoney', () => {
  it('gives the span in the source, markup inside included', () => {
    const letter = parseLetter(
      'Dear Ms. Aho,\n\nIt pays **€70.000**\n– €80.000 there.\n\nKind regards,\nTove Lind'
    )
    const [sentence] = letter.sentences
    const [amount] = sentence ? findMoney(sentence) : []
    expect(amount && letter.source.slice(amount.span.start, amount.span.end)).toBe('€70.000**\n– €80.000')
    expect(amount && sentence?.tokens.slice(amount.from, amount.to).map(({text}) => text)).toEqual([
      '€',
      '70.000',
      '–',
      '€',
      '80.000'
    ])
  })
})
