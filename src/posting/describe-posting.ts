import type {Span} from '../letter/letter.ts'
import {LineIndex} from '../letter/lines.ts'
import type {Ask, Fact, Posting} from './posting.ts'

/** A fact of `cl-lint posting --json`; lines and columns count from 1, columns in UTF-16 units, ends exclusive. */
export interface PlacedFact {
  readonly value: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** The output of `cl-lint posting --json`. Keys are only ever added. */
export interface PostingJson {
  readonly title: PlacedFact | null
  /** Every title on offer, `title` taken apart where it names several. */
  readonly titles: readonly PlacedFact[]
  readonly company: PlacedFact | null
  readonly agency: PlacedFact | null
  readonly seniority: string | null
  readonly specialty: string | null
  readonly required: readonly PlacedFact[]
  readonly nice: readonly PlacedFact[]
  readonly pay: (PlacedFact & {readonly unit: string | null}) | null
  /** What the letter has to state about its writer. */
  readonly asks: readonly string[]
  /** What else it is to hold: `portfolio`, `mention` (`value` is the posting's wording). */
  readonly wants: readonly (PlacedFact & {readonly ask: string})[]
  readonly limits: {readonly maxWords?: number}
}

const isStated = (ask: Ask): boolean => ask === 'salary' || ask === 'availability'

/** What was read from a posting, in the shape of `cl-lint posting --json`. */
export function postingJson(posting: Posting): PostingJson {
  const lines = new LineIndex(posting.source)
  const place = ({value, span}: {readonly value: string; readonly span: Span}): PlacedFact => {
    const start = lines.point(span.start)
    const end = lines.point(span.end)
    return {value, line: start.line, column: start.column, endLine: end.line, endColumn: end.column}
  }
  const maybe = (fact: Fact | undefined): PlacedFact | null => (fact ? place(fact) : null)
  const {title, titles, company, agency, seniority, specialty, required, nice, pay, asks, limits, source} =
    posting
  return {
    title: maybe(title),
    titles: titles.map(place),
    company: maybe(company),
    agency: maybe(agency),
    seniority: seniority ?? null,
    specialty: specialty ?? null,
    required: required.map(place),
    nice: nice.map(place),
    pay: pay ? {...place(pay), unit: pay.unit ?? null} : null,
    asks: asks.filter(({value}) => isStated(value)).map(({value}) => value),
    wants: asks
      .filter(({value}) => !isStated(value))
      .map(({value, span}) => ({ask: value, ...place({value: source.slice(span.start, span.end), span})})),
    limits: limits.maxWords ? {maxWords: limits.maxWords.value} : {}
  }
}

/** What an ask wants of the letter, in words. */
export const askNames: Readonly<Record<Ask, string>> = {
  salary: 'your salary expectation',
  availability: 'your start date or notice period',
  portfolio: 'a portfolio or code',
  mention: 'a word to mention'
}

const specialtyNames = {
  web: 'web back end or front end',
  data: 'data',
  ml: 'machine learning',
  automation: 'automation and scripting'
}

/** What was read from a posting, to be checked at a glance: each fact with the number of the line it came from. */
export function describePosting(posting: Posting): string {
  const lines = new LineIndex(posting.source)
  const at = ({span}: {readonly span: Span}): string => `line ${lines.point(span.start).line}`
  const one = (fact: Fact | undefined): string => (fact ? `${fact.value}  (${at(fact)})` : 'not found')
  const many = (facts: readonly Fact[]): string =>
    facts.map((fact) => `${fact.value} (${lines.point(fact.span.start).line})`).join(', ') || 'none found'
  const {title, titles, company, agency, seniority, specialty, required, nice, pay, asks, limits, source} =
    posting
  const rows: (readonly [string, string])[] = [
    ['Title', one(title)],
    ...(titles.length > 1 ? [['Either of', titles.map(({value}) => value).join(', ')] as const] : []),
    ['Company', one(company)],
    ...(agency && agency !== company ? [['Agency', one(agency)] as const] : []),
    ['Seniority', seniority ?? 'not stated'],
    ['Specialty', specialty ? specialtyNames[specialty] : 'no single one'],
    ['Required', many(required)],
    ['Nice to have', many(nice)],
    ['Pay', pay ? `${pay.value}${pay.unit ? `, by the ${pay.unit}` : ''}  (${at(pay)})` : 'not stated'],
    [
      'Asks for',
      asks
        .map(
          (ask) =>
            `${askNames[ask.value]}${ask.value === 'mention' ? ` "${source.slice(ask.span.start, ask.span.end)}"` : ''} (${lines.point(ask.span.start).line})`
        )
        .join(', ') || 'nothing in particular'
    ],
    ...(limits.maxWords
      ? [['Length', `at most ${limits.maxWords.value} words  (${at(limits.maxWords)})`] as const]
      : [])
  ]
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${printable(value)}\n`).join('')
}

/** A posting is a stranger's text: no control character of it reaches a terminal. */
const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
