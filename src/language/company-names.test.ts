import {describe, expect, test} from 'vitest'
import {parseLetter} from '../letter/parse-letter.ts'
import {namesCompany} from './company-mentions.ts'
import {companyKey, isSameCompany, nameAt, withoutLegalForm} from './company-names.ts'

test.each([
  ['Nordkai AS', 'Nordkai'],
  ['Lintel Software GmbH', 'Lintel Software'],
  ['Palisade Optics, Inc.', 'Palisade Optics'],
  ['Orrin Health B.V.', 'Orrin Health'],
  ['Limited', 'Limited']
])('%s without its legal form', (name, short) => {
  expect(withoutLegalForm(name)).toBe(short)
})

test('keys fold case, marks and articles', () => {
  expect(companyKey('The Fennel & Rue, Ltd.')).toBe(companyKey('FENNEL AND RUE'))
})

describe('the same company', () => {
  test.each([
    ['Lintel Software GmbH', 'Lintel'],
    ['Corvid Pay', 'CorvidPay'],
    ['Orrin Health', 'OH'],
    ['Kleinert & Partner', "Kleinert's"]
  ])('%s = %s', (one, other) => {
    expect(isSameCompany(one, other)).toBe(true)
  })

  test.each([
    ['Northern Water Group', 'Northern'],
    ['Corvid Pay', 'Magpie Bank'],
    ['Acme', '']
  ])('%s ≠ %s', (one, other) => {
    expect(isSameCompany(one, other)).toBe(false)
  })
})

test.each([
  ['Friends of the Earth and we', 'Friends of the Earth'],
  ["Acme's mission", 'Acme'],
  ['Palisade Optics, Inc. is', 'Palisade Optics, Inc.'],
  ['iFood sells', 'iFood'],
  ['Calder & Moss, who', 'Calder & Moss'],
  ['37Signals makes', '37Signals']
])('the name that begins "%s"', (text, name) => {
  expect(nameAt(text, 0)?.name).toBe(name)
})

describe('a letter that names a company', () => {
  const names = (text: string, company: string): boolean =>
    namesCompany(parseLetter(`Dear Ms. Voss,\n\n${text}\n\nKind regards,\nAda\n`), company)

  test.each([
    ['I like Lintel.', 'Lintel Software GmbH'],
    ['I like LINTEL SOFTWARE.', 'Lintel Software GmbH'],
    ["Kleinert's sites are good.", 'Kleinert & Partner'],
    ['I play wooga games.', 'wooga'],
    ['At OH I would wait.', 'Orrin Health']
  ])('%s', (text, company) => {
    expect(names(text, company)).toBe(true)
  })

  test.each([
    ['A lintel is above each door.', 'Lintel Software GmbH'],
    ['The northern towns wait.', 'Northern Water Group'],
    ['Northern towns wait.', 'Northern Water Group'],
    ['I tightened every bolt. Bolt by bolt I went on.', 'Bolt']
  ])('not: %s', (text, company) => {
    expect(names(text, company)).toBe(false)
  })
})
