import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {companyKey} from '../language/company-names.ts'
import {postingJson, type PostingJson} from './describe-posting.ts'
import {openPosting} from './open-posting.ts'
import type {Posting} from './posting.ts'

interface Expected {
  readonly file: string
  readonly title?: string | null
  readonly company: string | null
  readonly seniority?: string | null
  readonly specialty?: string | null
  readonly required?: readonly string[]
  readonly nice?: readonly string[]
  readonly asks: readonly string[]
  readonly maxWords?: number
  /** Not stated for postings of which only other facts are checked. */
  readonly titles?: readonly string[]
  readonly agency?: string
  readonly pay?: {readonly unit: string | null}
}

const folder = new URL('../../fixtures/postings/', import.meta.url)
// `unseen-expected.jsonl` holds postings that were written, and scored once, before the reader was mended for them.
const expected = ['expected.jsonl', 'unseen-expected.jsonl'].flatMap((name) =>
  readFileSync(new URL(name, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Expected)
)

const read = new Map<string, {posting: Posting; json: PostingJson}>()
for (const {file} of expected) {
  const posting = await openPosting(readFileSync(new URL(file, folder), 'utf8'), {name: file})
  read.set(file, {posting, json: postingJson(posting)})
}

const fold = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()

/** The files where a fact differs, with what was read. */
function wrong(fact: (item: Expected) => unknown, got: (json: PostingJson) => unknown): string[] {
  return expected.flatMap((item) => {
    if (fact(item) === undefined) return []
    const value = got((read.get(item.file) as {json: PostingJson}).json)
    return value === fact(item) ? [] : [`${item.file}: ${JSON.stringify(value)}`]
  })
}

/** F1 over the members of all sets. */
function f1(
  want: (item: Expected) => readonly string[] | undefined,
  got: (json: PostingJson) => readonly string[]
): number {
  let right = 0
  let all = 0
  for (const item of expected) {
    const stated = want(item)
    if (!stated) continue
    const have = new Set(got((read.get(item.file) as {json: PostingJson}).json).map(fold))
    const wanted = new Set(stated.map(fold))
    all += have.size + wanted.size
    for (const value of wanted) if (have.has(value)) right++
  }
  return (2 * right) / Math.max(1, all)
}

const share = (missed: readonly string[]): number => 1 - missed.length / expected.length

describe('the postings written for this project', () => {
  test('are enough to score', () => {
    expect(expected.length).toBeGreaterThanOrEqual(40)
  })

  test('give their title', () => {
    const missed = wrong(
      ({title}) => (title === undefined ? undefined : fold(title)),
      ({title}) => fold(title?.value)
    )
    expect(share(missed), missed.join('\n')).toBeGreaterThanOrEqual(0.95)
  })

  test('give their company', () => {
    const missed = wrong(
      ({company}) => companyKey(company ?? ''),
      ({company}) => companyKey(company?.value ?? '')
    )
    expect(share(missed), missed.join('\n')).toBeGreaterThanOrEqual(0.9)
  })

  test.each(['seniority', 'specialty'] as const)('give their %s', (key) => {
    const missed = wrong(
      (item) => item[key],
      (json) => json[key]
    )
    expect(share(missed), missed.join('\n')).toBeGreaterThanOrEqual(0.95)
  })

  test('give their limit of words', () => {
    expect(
      wrong(
        ({maxWords}) => maxWords ?? null,
        ({limits}) => limits.maxWords ?? null
      )
    ).toEqual([])
  })

  test('give all their titles, their agency and the unit of their pay', () => {
    expect(
      wrong(
        ({titles}) => titles?.join(),
        ({titles}) => titles.map(({value}) => value).join()
      )
    ).toEqual([])
    expect(
      wrong(
        ({agency}) => agency && companyKey(agency),
        ({agency}) => companyKey(agency?.value ?? '')
      )
    ).toEqual([])
    expect(
      wrong(
        ({pay}) => pay?.unit,
        ({pay}) => pay?.unit ?? null
      )
    ).toEqual([])
  })

  test('give what they require, welcome and ask for', () => {
    expect(
      f1(
        ({required}) => required,
        ({required}) => required.map(({value}) => value)
      )
    ).toBeGreaterThanOrEqual(0.95)
    expect(
      f1(
        ({nice}) => nice,
        ({nice}) => nice.map(({value}) => value)
      )
    ).toBeGreaterThanOrEqual(0.9)
    expect(
      f1(
        ({asks}) => asks,
        ({asks}) => asks
      )
    ).toBeGreaterThanOrEqual(0.95)
  })

  test.each(expected.map(({file}) => file))('%s: each fact stands where its span says', (file) => {
    const {posting} = read.get(file) as {posting: Posting}
    const {title, company, pay, required, nice, amounts} = posting
    for (const fact of [title, company, pay, ...amounts]) {
      if (!fact) continue
      const [word = ''] = fold(fact.value).split(' ')
      expect(fold(posting.source.slice(fact.span.start, fact.span.end).replaceAll(/&\w+;/g, ' '))).toContain(
        word
      )
    }
    for (const {span} of [...required, ...nice])
      expect(posting.source.slice(span.start, span.end)).toMatch(/^\S.*\S$|^\S$/s)
  })
})
