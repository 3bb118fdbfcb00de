import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {folder, run, runJson} from './run.ts'

const documents = path.resolve(import.meta.dirname, '../../fixtures/documents')
const bytesOf = (name: string): Buffer => fs.readFileSync(path.join(documents, name))

const config = JSON.stringify({
  extends: [],
  rules: {
    'banned-opener': 'error',
    'async-cpu-bound': 'error',
    'title-mismatch': 'error',
    'tech-name-case': 'warn',
    'word-count': ['warn', {min: 10}]
  }
})

/** A folder that holds these documents and a small config. */
const letters = (...names: readonly string[]): string =>
  folder({...Object.fromEntries(names.map((name) => [name, bytesOf(name)])), '.coverletterrc.json': config})

describe.each(['letter.docx', 'letter.pdf'])('%s', (name) => {
  test('is linted; places count in its text', () => {
    const {code, err, results} = runJson([name], {cwd: letters(name)})
    expect({code, err}).toEqual({code: 1, err: ''})
    const lines = fs.readFileSync(path.join(documents, `${name}.text`), 'utf8').split('\n')
    const found = results[0]?.messages.map(({ruleId, line, column, endLine, endColumn}) => {
      expect(endLine).toBe(line)
      return [ruleId, lines[line - 1]?.slice(column - 1, endColumn - 1)]
    })
    expect(found).toEqual([
      ['banned-opener', 'I am writing to express my strong interest in'],
      ['async-cpu-bound', 'asyncio made the parser five times faster'],
      ['tech-name-case', 'Javascript']
    ])
  })

  test.each(['--fix', '--fix-dry-run'])('is not fixed with %s, and says so', (flag) => {
    const cwd = letters(name)
    const {err, results} = runJson([name, flag], {cwd})
    expect(err).toMatch(
      /^cl-lint: letter\.(?:docx|pdf): nothing was fixed: (?:Word|PDF) files are only read; mend the letter where it was written \(1 problem\)\n$/
    )
    expect(results).toMatchObject([{fixableWarningCount: 0}])
    expect(results[0]).not.toHaveProperty('output')
    expect(results[0]?.messages.some(({fix}) => fix !== undefined)).toBe(false)
    expect(fs.readFileSync(path.join(cwd, name))).toEqual(bytesOf(name))
  })

  test('comes through standard input too', () => {
    const {results} = runJson(['--stdin', '--stdin-filename', name], {cwd: letters(), input: bytesOf(name)})
    expect(results).toMatchObject([{errorCount: 2, warningCount: 1}])
  })

  test('has metrics', () => {
    expect(run(['metrics', name], {cwd: letters(name)}).out).toMatch(/^words +\d{3} /)
  })
})

test.each(['posting.docx', 'posting.pdf'])('%s is a posting', (name) => {
  const cwd = letters('indented.pdf', name)
  const {results} = runJson(['indented.pdf', '--jd', name], {cwd})
  expect(results[0]?.messages).toMatchObject([{ruleId: 'title-mismatch', messageId: 'missing'}])
  expect(run(['posting', name], {cwd}).out).toMatch(/Senior Python Engineer[^]*Harrow Freight/)
})

test.each(['two-pages.docx', 'two-pages.pdf'])('%s has a page too many', (name) => {
  const {results} = runJson([name], {cwd: letters(name)})
  expect(results[0]?.messages).toMatchObject([{ruleId: 'word-count', messageId: 'tooManyPages'}])
  const twoAllowed = ['--rule', 'word-count: [warn, {min: 10, maxPages: 2}]']
  expect(runJson([name, ...twoAllowed], {cwd: letters(name)}).results[0]?.messages).toEqual([])
})

test('folders and globs find documents', () => {
  const cwd = letters('letter.docx', 'two-pages.pdf')
  for (const pattern of ['.', '*.{docx,pdf}'])
    expect(runJson([pattern], {cwd}).results.map(({filePath}) => path.basename(filePath))).toEqual([
      'letter.docx',
      'two-pages.pdf'
    ])
})

test.each([
  ['encrypted.pdf', undefined, 'encrypted.pdf: is encrypted; save it without a password'],
  ['scanned.pdf', undefined, 'scanned.pdf: holds no text'],
  ['cut.docx', bytesOf('letter.docx').subarray(0, 900), 'cut.docx: is damaged'],
  ['cut.pdf', bytesOf('letter.pdf').subarray(0, 60), 'cut.pdf: cannot be read as a PDF file'],
  ['empty.docx', Buffer.alloc(0), 'empty.docx: is empty']
])('%s ends the run with code 2 and one line', (name, bytes, message) => {
  const cwd = folder({[name]: bytes ?? bytesOf(name)})
  const {code, err, results} = runJson([name], {cwd})
  expect({code, err}).toEqual({code: 2, err: ''})
  expect(results).toMatchObject([{fatalErrorCount: 1, messages: [{fatal: true}]}])
  expect(results[0]?.messages[0]?.message).toContain(message)
  expect(results[0]?.messages[0]?.message).not.toContain('\n')
  const asPosting = run(['letter.md', '--jd', name], {cwd})
  expect(asPosting.code).toBe(2)
  expect(asPosting.err).toContain(message)
  expect(asPosting.err.trimEnd()).not.toContain('\n')
})
