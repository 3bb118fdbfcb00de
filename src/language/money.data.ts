/** How amounts of money are written. ISO code for each sign and word; `?` where several currencies share it. */

/** Signs and short names that stand before the number, longest first. Case as written. */
export const SIGNS_BEFORE: Readonly<Record<string, string>> = {
  'US$': 'USD', 'C$': 'CAD', 'CA$': 'CAD', 'CAD$': 'CAD', 'A$': 'AUD', 'AU$': 'AUD', 'NZ$': 'NZD', 'S$': 'SGD', 'SG$': 'SGD', 'HK$': 'HKD',
  'NT$': 'TWD', 'R$': 'BRL', 'MX$': 'MXN', 'AR$': 'ARS', $: 'USD', '£': 'GBP', '€': 'EUR', '¥': 'JPY', '₹': 'INR', '₽': 'RUB', '₪': 'ILS',
  '₩': 'KRW', '₺': 'TRY', '฿': 'THB', '₫': 'VND', '₦': 'NGN', '₴': 'UAH', '₱': 'PHP', '₡': 'CRC', 'Rs.': 'INR', Rs: 'INR', Rp: 'IDR',
  RM: 'MYR', 'Fr.': 'CHF', SFr: 'CHF', KSh: 'KES', Ksh: 'KES', Kshs: 'KES', TSh: 'TZS', USh: 'UGX', 'GH₵': 'GHS', '₵': 'GHS', 'E£': 'EGP', 'Bs.': 'BOB', 'S/': 'PEN', 'kr.': '?', Ft: 'HUF',
  kr: '?', Kč: 'CZK', R: 'ZAR', 'zł': 'PLN'
}

/** Signs that stand behind the number. */
export const SIGNS_AFTER: Readonly<Record<string, string>> = {
  '€': 'EUR', '£': 'GBP', $: 'USD', '¥': 'JPY', '₹': 'INR', '₽': 'RUB', '₪': 'ILS', '₩': 'KRW', '₺': 'TRY', '₫': 'VND', '₴': 'UAH',
  'zł': 'PLN', zl: 'PLN', 'kr.': '?', kr: '?', Kč: 'CZK', Ft: 'HUF', ',-': '?'
}

/** ISO codes, which stand on either side. */
export const CODES =
  'USD EUR GBP CHF PLN NOK SEK DKK ISK CZK HUF RON BGN UAH RUB TRY INR PKR BDT LKR JPY CNY RMB KRW HKD SGD TWD THB VND MYR PHP IDR AUD NZD CAD BRL MXN ARS CLP COP PEN ZAR NGN KES GHS EGP MAD AED SAR QAR KWD ILS'.split(' ')

/** Names of currencies in words. `bucks` and `quid` among them; pounds may be a weight and are checked against the unit. */
export const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  Euro: 'EUR', Euros: 'EUR', Dollar: 'USD', Franken: 'CHF', dollar: 'USD', dollars: 'USD', bucks: 'USD', cents: 'USD', euro: 'EUR', euros: 'EUR', pounds: 'GBP', pound: 'GBP', sterling: 'GBP', quid: 'GBP',
  francs: 'CHF', franken: 'CHF', kroner: '?', kronor: 'SEK', crowns: '?', koruna: 'CZK', zloty: 'PLN', zlotys: 'PLN', złoty: 'PLN', złotych: 'PLN',
  forint: 'HUF', forints: 'HUF', lei: 'RON', leva: 'BGN', hryvnia: 'UAH', hryvnias: 'UAH', roubles: 'RUB', rubles: 'RUB', lira: 'TRY',
  rupee: 'INR', rupees: 'INR', yen: 'JPY', yuan: 'CNY', won: 'KRW', baht: 'THB', dong: 'VND', ringgit: 'MYR', pesos: '?', rupiah: 'IDR',
  reais: 'BRL', real: 'BRL', rand: 'ZAR', naira: 'NGN', shillings: 'KES', cedis: 'GHS', dirhams: 'AED', dirham: 'AED', riyals: 'SAR', shekels: 'ILS'
}

/** What multiplies the number before it. `k` and the like stand close to it. */
export const MULTIPLIERS: Readonly<Record<string, number>> = {
  k: 1e3, t: 1e3, tsd: 1e3, tys: 1e3, thousand: 1e3, grand: 1e3, m: 1e6, mm: 1e6, mn: 1e6, mio: 1e6, mln: 1e6, mil: 1e6, million: 1e6, millions: 1e6,
  b: 1e9, bn: 1e9, mrd: 1e9, mld: 1e9, billion: 1e9, billions: 1e9, trillion: 1e12, lakh: 1e5, lakhs: 1e5, lac: 1e5, lacs: 1e5, l: 1e5,
  crore: 1e7, crores: 1e7, cr: 1e7
}

/** "LPA": lakh rupees per year; always pay. */
export const LAKH_PER_ANNUM = 'LPA'

/** What tells that an amount is pay when it stands right behind it. */
export const PAY_MARKS = /^(?:tc|ctc|ote|lpa|base|basic|brutto|netto|gross|net|total (?:comp|compensation)|all-in)$/i
