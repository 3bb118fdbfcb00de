import {expect, test} from 'vitest'
import {describePosting, postingJson} from './describe-posting.ts'
import {readPosting} from './read-posting.ts'

const source = `Senior Python Engineer (m/f/d)
Nordkai AS · Bergen, Norway · hybrid

WHAT YOU BRING
• Python in production
• FastAPI or Django

NICE TO HAVE
• Kafka

NOK 850,000–980,000 a year

Please state your notice period. Max. 300 words.
`

test('a person checks each fact by its line', () => {
  expect(describePosting(readPosting(source, {name: 'posting.txt'}))).toBe(`\
Title         Senior Python Engineer  (line 1)
Company       Nordkai AS  (line 2)
Seniority     senior
Specialty     web back end or front end
Required      Python (5), FastAPI (6), Django (6)
Nice to have  Kafka (9)
Pay           NOK 850,000–980,000 a year, by the year  (line 11)
Asks for      your start date or notice period (13)
Length        at most 300 words  (line 13)
`)
})

test('what is not found is said', () => {
  expect(describePosting(readPosting('', {name: 'posting.txt'}))).toContain('Title         not found')
})

test('JSON has lines and columns from 1, ends exclusive', () => {
  const {title, company, required} = postingJson(readPosting(source, {name: 'posting.txt'}))
  expect(title).toEqual({value: 'Senior Python Engineer', line: 1, column: 1, endLine: 1, endColumn: 23})
  expect(company).toMatchObject({value: 'Nordkai AS', line: 2, column: 1, endColumn: 11})
  expect(required[0]).toMatchObject({value: 'Python', line: 5, column: 3})
})

test('empty postings have every key', () => {
  expect(postingJson(readPosting('', {name: 'posting.txt'}))).toEqual({
    title: null,
    titles: [],
    company: null,
    agency: null,
    seniority: null,
    specialty: null,
    required: [],
    nice: [],
    pay: null,
    asks: [],
    wants: [],
    limits: {}
  })
})

test('no control character of a stranger’s posting reaches the terminal', () => {
  const text = describePosting(readPosting('Company: Ac\u0007me\u001B Labs\n', {name: 'posting.txt'}))
  expect(text).toContain('Ac me')
  expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
})
