import {Ajv} from 'ajv'
import {expect, test} from 'vitest'
import schema from '../../schema/output.schema.json'
import {lintLetter} from '../lint/lint-letter.ts'
import {resolveSettings} from '../lint/resolve-settings.ts'
import {resultOf} from '../lint/summary.ts'
import {parseLetter} from '../letter/parse-letter.ts'
import {readPosting} from '../posting/read-posting.ts'
import {rules} from '../../rules/index.ts'
import type {ReportedFile} from './reporter.ts'
import {hostileFile, hostilePieces} from './testing/hostile.ts'
import {report} from './testing/run.ts'
import {clean, nameless, resultFor, sample, unreadable} from './testing/samples.ts'

/** The schema as published lets unknown keys be; this one finds keys that it forgot to describe. */
const closed = (part: unknown): unknown => {
  if (Array.isArray(part)) return part.map(closed)
  if (typeof part !== 'object' || part === null) return part
  const entries = Object.entries(part).map(([key, value]) => [key, closed(value)])
  return {...Object.fromEntries(entries), ...('properties' in part && {additionalProperties: false})}
}

// `strictTypes` would want a single type where ESLint has string or null.
const ajv = new Ajv({strict: true, strictTypes: false, strictRequired: false, allErrors: true})
const validate = ajv.compile(closed({...schema, $id: 'closed'}) as object)
const published = ajv.compile(schema)

async function errorsOf(...results: readonly ReportedFile[]): Promise<unknown> {
  const value: unknown = JSON.parse(await report('json', results))
  published(value)
  const open = published.errors
  validate(value)
  return open ?? validate.errors
}

/** What the linter really says about a text. */
function linted(text: string, posting: string): ReportedFile {
  const settings = resolveSettings([{config: {extends: ['cl-lint:all']}, source: 'test'}], {
    rules,
    filename: '/letters/a.md',
    today: '2026-11-20',
    frontMatter: undefined
  })
  const said = lintLetter(parseLetter(text), {
    settings,
    rules,
    posting: readPosting(posting, {name: '/postings/a.txt'}),
    filename: '/letters/a.md',
    reportUnused: 1
  })
  return {...resultOf('/letters/a.md', said, text), notRun: said.notRun, source: text}
}

const flawed = `To whom it may concern,

<!-- cl-lint-disable-next-line banned-opener -- they like it -->

I am writing to express my strong interest in the the Backend Developer role. I am a results-driven engineer who used Github and [Company].

<!-- cl-lint-disabel buzzword -->

Best,
Tomas Reyes
`

test('what the linter says about a letter is valid, and every key is described', async () => {
  const result = linted(flawed, 'Senior Data Engineer\n\nAcme GmbH\n\nRequirements: Spark, Airflow\n')
  expect(await errorsOf(result)).toBeNull()
  expect(result.messages.length).toBeGreaterThan(4)
  expect(result.suppressedMessages.length).toBeGreaterThan(0)
  expect(result.messages.some(({suggestions}) => suggestions)).toBe(true)
  expect(result.messages.some(({clLint}) => clLint?.relatedLocations)).toBe(true)
})

test('results of every kind are valid', async () => {
  const stats = {times: {passes: [{parse: {total: 0.5}, total: 1}]}, fixPasses: 0}
  expect(await errorsOf()).toBeNull()
  expect(await errorsOf(sample, clean, unreadable, nameless, resultFor('b.md', [], {stats}))).toBeNull()
  expect(await errorsOf(...hostilePieces.map((text) => hostileFile(text)))).toBeNull()
})

test('what is no such output is not valid', () => {
  const result = resultOf('/a.md', {messages: [], suppressedMessages: []})
  const invalid: readonly unknown[] = [
    {},
    [{}],
    [{...result, errorCount: -1}],
    [
      {
        ...result,
        messages: [{ruleId: 'a', severity: 3, message: '', line: 1, column: 1, endLine: 1, endColumn: 1}]
      }
    ],
    [
      {
        ...result,
        messages: [{ruleId: 'a', severity: 1, message: '', line: 0, column: 1, endLine: 1, endColumn: 1}]
      }
    ]
  ]
  for (const value of invalid) expect(published(value)).toBe(false)
  expect(published([{...result, added: 1}])).toBe(true)
})
