import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {XMLParser} from 'fast-xml-parser'
import sarifSchema from '../../node_modules/@microsoft/sarif-multitool-ts/assets/sarif-2.1.0.schema.json'
import outputSchema from '../../schema/output.schema.json'
import {formats} from '../../src/report/formats.ts'
import gitlabSchema from '../../src/report/schemas/gitlab-code-quality.schema.json'
import rdjsonSchema from '../../src/report/schemas/rdjson.schema.json'
import {checkstyleSchema, junitSchema} from '../../src/report/schemas/xml-schemas.ts'
import {schemaErrors, xmlErrors} from '../../src/report/testing/validate.ts'
import {folder, run} from '../cli/run.ts'

const repository = path.resolve(import.meta.dirname, '../../fixtures/repo')
const names = Object.keys(formats)
const findings = 13
/** The validator knows newer drafts only. */
const {$schema: _draft, $id: _id, ...jsonSchema} = outputSchema

/** What is wrong with a report by its schema or its grammar, and how many findings it tells. */
const readers: Readonly<Record<string, (text: string) => Promise<readonly [readonly string[], number]>>> = {
  json: (text) => {
    const results = JSON.parse(text) as {messages: object[]}[]
    return Promise.resolve([
      schemaErrors(jsonSchema, results),
      count(results.flatMap(({messages}) => messages))
    ])
  },
  ndjson: (text) => Promise.resolve([[], count(lines(text).map((line) => JSON.parse(line) as object))]),
  sarif: (text) => {
    const log = JSON.parse(text) as {runs: {results: object[]}[]}
    return Promise.resolve([schemaErrors(sarifSchema, log), count(log.runs[0]?.results ?? [])])
  },
  gitlab: (text) => {
    const issues = JSON.parse(text) as object[]
    return Promise.resolve([schemaErrors(gitlabSchema, issues), issues.length])
  },
  rdjson: (text) => {
    const result = JSON.parse(text) as {diagnostics: object[]}
    return Promise.resolve([schemaErrors(rdjsonSchema, result), result.diagnostics.length])
  },
  junit: async (text) => [await xmlErrors(junitSchema, text), elements(text, 'failure')],
  checkstyle: async (text) => [await xmlErrors(checkstyleSchema, text), elements(text, 'error')],
  github: (text) =>
    Promise.resolve([[], count(lines(text).filter((line) => /^::(?:error|warning) \S/.test(line)))]),
  unix: (text) =>
    Promise.resolve([
      [],
      count(lines(text).filter((line) => /^\/.*\.md:\d+:\d+: .* \[\w+\/[\w-]+\]$/.test(line)))
    ])
}

const count = (list: readonly unknown[]): number => list.length
const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '')

/** libxml2 has found the text well-formed; this counts its elements. */
function elements(text: string, name: string): number {
  let found = 0
  new XMLParser({
    ignoreAttributes: false,
    updateTag: (tag) => {
      if (tag === name) found++
      return true
    }
  }).parse(text)
  return found
}

test.each(names)('%s: a repository of letters as CI lints it, on a stream and in a file', async (format) => {
  const args = ['letters', '-f', format, '--today', '2026-11-20']
  const {code, out, err} = run(args, {cwd: repository})
  expect({code, err}).toEqual({code: 1, err: ''})
  const [errors, number] = (await readers[format]?.(out)) ?? [[], findings]
  expect(errors).toEqual([])
  expect(number).toBe(findings)
  const file = path.join(folder(), 'out/report')
  expect(run([...args, '-o', file], {cwd: repository})).toEqual({code: 1, out: '', err: ''})
  expect(fs.readFileSync(file, 'utf8')).toBe(out)
})

test.each(names)('%s: the exit code is the same as in every other format', (format) => {
  const coded = (...args: readonly string[]): number | null =>
    run([...args, '-f', format], {cwd: repository}).code
  const fine = 'letters/ferrymead-backend-engineer.md'
  expect(coded(fine)).toBe(0)
  expect(
    coded('letters/osprey-data-engineer.md', '--rule', 'title-mismatch: off', '--max-warnings', '0')
  ).toBe(1)
  expect(coded(fine, 'letters/none.md')).toBe(2)
})

test.each(names.filter((name) => formats[name]?.machine))(
  '%s: what cannot be read and wrong usage are in the report, which stays valid',
  async (format) => {
    for (const args of [['letters/none.md'], ['letters', '--nonsense']]) {
      const {code, out, err} = run([...args, '-f', format], {cwd: repository})
      expect(code).toBe(2)
      expect(err).toMatch(/^cl-lint: [^\n]+\n$/)
      expect(out).toMatch(/none\.md|nonsense/)
      const [errors] = (await readers[format]?.(out)) ?? [[]]
      expect(errors).toEqual([])
      if (format === 'sarif') expect(out).toContain('"executionSuccessful":false')
    }
  }
)
