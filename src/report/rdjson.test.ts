import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Range} from '../lint/diagnostic.ts'
import type {ReportedFile} from './reporter.ts'
import schema from './schemas/rdjson.schema.json'
import {SourceLines} from './source-lines.ts'
import {hostileFile, hostilePieces} from './testing/hostile.ts'
import {report} from './testing/run.ts'
import {about, clean, nameless, resultFor, sample, unreadable} from './testing/samples.ts'
import {schemaErrors} from './testing/validate.ts'
import {Utf8Columns} from './utf8-columns.ts'

interface Position {
  readonly line: number
  readonly column?: number
}

interface Found {
  readonly message: string
  readonly location: {
    readonly path: string
    readonly range: {readonly start: Position; readonly end?: Position}
  }
  readonly severity: string
  readonly suggestions?: readonly {readonly range: {readonly start: Position}; readonly text: string}[]
}

async function found(...results: readonly ReportedFile[]): Promise<readonly Found[]> {
  const value = JSON.parse(await report('rdjson', results)) as {diagnostics: readonly Found[]}
  expect(schemaErrors(schema, value)).toEqual([])
  return value.diagnostics
}

test('has only fields that every reviewdog knows', async () => {
  expect(await found()).toEqual([])
  expect(await found(clean)).toEqual([])
  expect((await found(sample, unreadable, nameless)).map(({severity}) => severity)).toEqual([
    'ERROR',
    'WARNING',
    'WARNING',
    'ERROR',
    'WARNING'
  ])
})

test.each(hostilePieces)('is valid whatever the text: %j', async (text) => {
  await found(hostileFile(text))
})

test('columns count bytes', async () => {
  const source = 'Première\nnaïve 👩‍💻 leverage – yes'
  const [first] = await found(
    resultFor('a.md', [about(source, 'leverage', {message: 'x', fix: {range: [22, 30], text: 'use'}})], {
      source
    })
  )
  const bytes = new TextEncoder().encode(source.split('\n')[1])
  const {start, end} = first?.location.range ?? {}
  const words = bytes.slice((start?.column ?? 0) - 1, (end?.column ?? 0) - 1)
  expect(new TextDecoder().decode(words)).toBe('leverage')
  expect(first?.suggestions?.[0]?.text).toBe('use')
})

test('without the text, the line', async () => {
  const [first] = await found(unreadable)
  expect(first?.location.range).toEqual({start: {line: 1}})
})

test('any range of any text', () => {
  const text = fc.string({unit: fc.constantFrom('a', 'é', '漢', '👩', '\uD800', '\uDC00', '\n', '\r\n')})
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (source, one, other) => {
      const lines = new SourceLines(source)
      const offset = (seed: number): number => seed % (source.length + 1)
      const [start, end] = [offset(one), offset(other)].sort((a, b) => a - b)
      const range: Range = lines.range([start ?? 0, end ?? 0])
      const bytes = new Utf8Columns(lines).range(range)
      for (const [place, at] of [
        [{line: range.line, column: range.column}, bytes.start],
        [{line: range.endLine, column: range.endColumn}, bytes.end]
      ] as const) {
        const before = source.slice(lines.offset(place.line, 1), lines.offset(place.line, place.column))
        // In the middle of a pair of surrogates there is no byte position.
        if (/[\uD800-\uDBFF]$/.test(before)) continue
        expect(at.column).toBe(new TextEncoder().encode(before).length + 1)
      }
    })
  )
})
