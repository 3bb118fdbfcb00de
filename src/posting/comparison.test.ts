import {expect, test} from 'vitest'
import {parseLetter} from '../letter/parse-letter.ts'
import {answeredSpans, compareWithPosting} from './comparison.ts'
import {readPosting} from './read-posting.ts'

const posting = readPosting(
  `Senior Python Engineer
Corvid Pay, Dublin

Requirements
- Python
- FastAPI or Django
- PostgreSQL

Nice to have
- Rust

Please state your salary expectation and your notice period. Mention the word "heron" in your letter. At most 50 words.
`,
  {name: 'posting.txt'}
)

const compare = (letter: string): Record<string, boolean> =>
  Object.fromEntries(
    compareWithPosting(parseLetter(letter), posting).map(({topic, facts, met}) => [
      `${topic}: ${facts.map(({value}) => value).join('/')}`,
      met
    ])
  )

test('a letter that answers everything', () => {
  const found = compare(`Dear Corvid Pay team,

I am applying for the Senior Python Engineer role. I keep a Python service on Django and Postgres alive, and its sign is a heron.

My salary expectation is €72,000 a year. My notice period is six weeks.

Kind regards,
Jonas Adler`)
  expect(found).toMatchObject({
    'title: Senior Python Engineer': true,
    'company: Corvid Pay': true,
    'required: Python': true,
    'required: FastAPI/Django': true,
    'required: PostgreSQL': true,
    'nice: Rust': false
  })
  const asks = Object.entries(found).filter(([key]) => /^(?:salary|availability|mention|length)/.test(key))
  expect(asks.map(([, met]) => met)).toEqual(asks.map(() => true))
  expect(asks.length).toBeGreaterThanOrEqual(3)
})

test('a letter that answers nothing', () => {
  const found = compare(`Dear team,

I am applying for the Python Developer role. I chose one queue over two.

Kind regards,
Jonas Adler`)
  const met = Object.entries(found).filter(([, value]) => value)
  expect(met.map(([key]) => key.split(':')[0])).toEqual(
    expect.not.arrayContaining(['title', 'company', 'salary'])
  )
})

test('the title that a letter applies under in its place', () => {
  const letter = parseLetter('I am applying for the Python Developer role at Corvid Pay. I chose one queue.')
  expect(compareWithPosting(letter, posting)[0]).toMatchObject({
    topic: 'title',
    met: false,
    instead: 'Python Developer'
  })
})

test('facts are told in the order of the posting, and none inside another', () => {
  const letter = parseLetter('I am applying for the Senior Python Engineer role.')
  const spans = answeredSpans(compareWithPosting(letter, posting))
  let end = 0
  for (const {span} of spans) {
    expect(span.start).toBeGreaterThanOrEqual(end)
    end = span.end
  }
  expect(spans.length).toBeGreaterThan(4)
})
