import {expect, test} from 'vitest'
import {hash} from '../lint/hash.ts'
import schema from './schemas/gitlab-code-quality.schema.json'
import {hostileFile, hostilePieces} from './testing/hostile.ts'
import {report} from './testing/run.ts'
import {about, clean, letter, nameless, resultFor, sample, unreadable} from './testing/samples.ts'
import {schemaErrors} from './testing/validate.ts'
import type {ReportedFile} from './reporter.ts'

interface Issue {
  readonly description: string
  readonly fingerprint: string
  readonly severity: string
  readonly location: {readonly path: string}
}

async function issues(...results: readonly ReportedFile[]): Promise<readonly Issue[]> {
  const value: unknown = JSON.parse(await report('gitlab', results))
  expect(schemaErrors(schema, value)).toEqual([])
  return value as Issue[]
}

test('is a valid Code Quality report', async () => {
  expect(await issues()).toEqual([])
  expect(await issues(clean)).toEqual([])
  expect((await issues(sample, unreadable, nameless)).map(({severity}) => severity)).toEqual([
    'major',
    'minor',
    'minor',
    'critical',
    'minor'
  ])
})

test.each(hostilePieces)('is valid whatever the text: %j', async (text) => {
  await issues(hostileFile(text))
})

test('paths are relative to the project', async () => {
  const [issue] = await issues(sample)
  expect(issue?.location.path).toBe('letters/okafor.md')
})

test('a fingerprint outlives edits elsewhere, and is nobody else’s', async () => {
  const fingerprints = (list: readonly Issue[]): string[] => list.map(({fingerprint}) => fingerprint)
  const before = fingerprints(await issues(sample))
  const moved = `A new line.\n\n${letter}`
  const messages = sample.messages.map((message) => ({
    ...message,
    line: message.line + 2,
    endLine: message.endLine + 2
  }))
  expect(fingerprints(await issues({...sample, source: moved, messages}))).toEqual(before)
  expect(new Set(before).size).toBe(before.length)
  const elsewhere = fingerprints(await issues({...sample, filePath: '/home/tomas/letters/other.md'}))
  expect(elsewhere.filter((fingerprint) => before.includes(fingerprint))).toEqual([])
})

test('the same words twice are two issues', async () => {
  const source = 'leverage and leverage'
  const first = about(source, 'leverage', {message: 'Plain words, please.', messageId: 'word'})
  const second = {...first, column: 14, endColumn: 22}
  const made = await issues(resultFor('a.md', [first, second], {source}))
  expect(new Set(made.map(({fingerprint}) => fingerprint)).size).toBe(2)
})

test('hashes spread', () => {
  const texts = Array.from({length: 50_000}, (_, index) => `letters/${index}.md`)
  const hashes = texts.map(hash)
  expect(new Set(hashes).size).toBe(texts.length)
  // Each half does its share.
  expect(new Set(hashes.map((text) => text.slice(0, 8))).size).toBeGreaterThan(49_990)
  expect(new Set(hashes.map((text) => text.slice(8))).size).toBeGreaterThan(49_990)
})
