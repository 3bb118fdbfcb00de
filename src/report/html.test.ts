import fc from 'fast-check'
import {parse} from 'parse5'
import {describe, expect, test} from 'vitest'
import {parseLetter} from '../letter/parse-letter.ts'
import {readPosting} from '../posting/read-posting.ts'
import {odd} from './html/testing/odd-text.ts'
import {redact} from './redact.ts'
import type {ReportedFile} from './reporter.ts'
import {report} from './testing/run.ts'
import {about, clean, letter, resultFor, sample, sampleRules} from './testing/samples.ts'

const page = (...results: readonly ReportedFile[]): Promise<string> => report('html', results)

const postingText = `Backend Engineer
Ledgerline Ltd., Leeds

Requirements
- Python
- FastAPI or Django

Please state your salary expectation.
`

/** The sample with what it was linted with. */
const answered: ReportedFile = {
  ...sample,
  subject: () => ({
    letter: parseLetter(letter),
    posting: readPosting(postingText, {name: '/home/tomas/postings/acme.txt'})
  })
}

/** Attributes and text of a page, as a browser would read it. */
function elements(text: string) {
  const found: {tag: string; attributes: Record<string, string>}[] = []
  const walk = (node: object): void => {
    if ('tagName' in node && 'attrs' in node) {
      const attributes = node.attrs as {name: string; value: string}[]
      found.push({
        tag: String(node.tagName),
        attributes: Object.fromEntries(attributes.map(({name, value}) => [name, value]))
      })
    }
    if ('childNodes' in node) for (const child of node.childNodes as object[]) walk(child)
  }
  walk(parse(text))
  return found
}

test('the words in question are marked, with a number that leads to the note and back', async () => {
  const text = await page(sample)
  expect(text).toContain(
    '<mark class="error">I am writing to express my strong interest in</mark><a class="ref error" id="m1-1" href="#n1-1"'
  )
  expect(text).toContain('<mark class="warning">Backend Developer</mark>')
  expect(text).toContain('<a class="number" href="#m1-1"')
})

test('every reference leads somewhere, and no id stands twice', async () => {
  const found = elements(await page(answered, sample, clean))
  const ids = found.flatMap(({attributes}) => attributes.id ?? [])
  expect(new Set(ids).size).toBe(ids.length)
  for (const {attributes} of found) {
    for (const name of ['href', 'aria-labelledby'] as const) {
      const value = attributes[name]
      if (value === undefined || (name === 'href' && !value.startsWith('#'))) continue
      for (const id of value.split(' ')) expect(ids).toContain(id.replace(/^#/, ''))
    }
  }
})

test('the letter stands there in its parts', async () => {
  const text = await page(sample)
  const parts = [...text.matchAll(/<div class="part [\w-]+" role="group" aria-label="([\w-]+)"/g)].map(
    ([, name]) => name
  )
  expect(parts).toEqual(['Salutation', 'Body', 'Sign-off', 'Signature'])
})

test('several letters have a list of them, one letter has none', async () => {
  expect(await page(sample)).not.toContain('<nav')
  const text = await page(sample, clean)
  expect(text).toContain('<nav aria-label="Letters">')
  expect(text).toContain('<a href="#letter-2">letters/clean.md</a>')
})

test('nothing to report is good news', async () => {
  const text = await page(clean)
  expect(text).toContain('<h1>Nothing to report in 1 letter</h1>')
  expect(text).not.toContain('class="notes"')
})

test('the posting stands beside its letter, with what is answered and what is not', async () => {
  const text = await page(answered)
  const answers = [
    ...text.matchAll(
      /<li class="(met|unmet)">.*?<span class="what">(.*?)<\/span> <span class="state">(.*?)<\/span>/g
    )
  ]
  expect(answers.map(([, state, what, told]) => [state, what, told])).toEqual([
    ['unmet', 'Title: Backend Engineer', 'the letter says “Backend Developer”'],
    ['unmet', 'Company: Ledgerline Ltd.', 'not named'],
    ['unmet', 'Python', 'not named'],
    ['unmet', 'FastAPI or Django', 'not named'],
    ['unmet', 'your salary expectation', 'not found in the letter']
  ])
  expect(text).toContain('<mark class="unmet">Backend Engineer</mark>')
})

test('a finding in what no reader sees shows what it stands in', async () => {
  const source = '---\ntitle: x\n---\n\nDear Ms. Okafor,\n\nI kept it.\n'
  const hidden = resultFor('/home/tomas/a.md', [about(source, 'title: x', {message: 'Wrong.'})], {source})
  expect(await page(hidden)).toContain('<mark class="warning">title: x</mark>')
  expect(await page(resultFor('/home/tomas/a.md', [], {source}))).not.toContain('title: x')
})

test('redacted: the shape of the letter, and no word of it or of the posting', async () => {
  const text = await page(redact(answered, sampleRules))
  for (const word of ['settlement', 'Okafor', 'Tomas Reyes', 'Ledgerline', 'Backend Engineer', 'Leeds'])
    expect(text).not.toContain(word)
  expect(text).toContain('aria-label="Sign-off"')
  expect(text).toContain('<mark class="error">x xx xxxxxxx')
})

describe('a letter is text, whatever it holds', () => {
  const allowed = new Set(
    'html head meta link title style body a header h1 p main article h2 div section h3 mark ul ol li strong code span details summary del ins b br hr pre blockquote aside h4 footer nav'.split(
      ' '
    )
  )

  const check = (text: string): void => {
    for (const {tag, attributes} of elements(text)) {
      expect(allowed).toContain(tag)
      for (const [name, value] of Object.entries(attributes)) {
        expect(name).not.toMatch(/^on|^src|^style$|^action/)
        if (name === 'href' && !/^(?:#[\w-]+|data:,)$/.test(value))
          expect(value).toMatch(/^https:\/\/github\.com\//)
      }
    }
  }

  test('a script is inert', async () => {
    const source =
      'Dear <script>alert(1)</script>,\n\n<img src=x onerror=alert(1)>\n\n</style><script>alert(2)</script>\n'
    const marked = resultFor(
      '/home/tomas/<b>.md',
      [about(source, 'alert(2)', {message: '<script>alert(3)</script>'})],
      {source}
    )
    const text = await page(marked)
    check(text)
    expect(text).not.toContain('<script')
    expect(text).toContain('&lt;script&gt;alert(3)')
  })

  test('no text makes an element of its own', async () => {
    await fc.assert(
      fc.asyncProperty(odd, fc.nat(80), fc.nat(80), async (source, column, length) => {
        const place = {line: 1, column: column + 1, endLine: 1 + (length % 3), endColumn: column + length + 1}
        const message = {ruleId: null, severity: 2 as const, message: source, ...place}
        check(await page(resultFor('/home/tomas/a.md', [message], {source})))
      }),
      {numRuns: 60}
    )
  })
})

test('the page asks for nothing: no address but links, and a policy that allows none', async () => {
  const text = await page(answered)
  expect(text).toContain(`content="default-src 'none'; style-src 'sha256-`)
  const found = elements(text)
  expect(
    found.filter(({tag}) => ['script', 'img', 'iframe', 'object', 'form', 'base'].includes(tag))
  ).toEqual([])
})
