import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {defineRule} from '../../src/lint/rule.ts'
import {lintPatterns, type LintPatternsOptions} from '../../src/node/lint-patterns.ts'
import {Session} from '../../src/node/session.ts'
import type {ReportedFile} from '../../src/report/reporter.ts'
import {flawed, folder, run} from './run.ts'

const doubled = defineRule({
  id: 'doubled',
  docs: {summary: 'Finds “the the”.', why: 'To see.', mend: 'Take one.', source: 'None.'},
  category: 'user',
  severity: 'warn',
  fixable: true,
  messages: {twice: 'Twice.'},
  options: {},
  examples: {bad: [], good: []},
  *check({letter}) {
    for (const {index} of letter.source.matchAll(/the the/g)) {
      const span = {start: index, end: index + 7}
      yield {messageId: 'twice', span, fix: {span, text: 'the'}}
    }
  }
})

const letter = 'Dear Ms. Okafor,\r\n\r\nI chose the the the queue – for “the the team”.\r\n'
const fixed = letter.replace('the the the', 'the').replace('the the team', 'the team')

async function lint(cwd: string, options: LintPatternsOptions): Promise<ReportedFile[]> {
  const results: ReportedFile[] = []
  for await (const result of lintPatterns(new Session({cwd, rules: [doubled]}), ['.'], options))
    results.push(result)
  return results
}

test('fixes go in as often as needed, and files keep their encoding and line ends', async () => {
  const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le')
  const files = (text: string) => ({
    'a.md': Buffer.from(text),
    'b-bom.md': Buffer.from(`\uFEFF${text}`),
    'c-le.txt': utf16(text),
    'd-be.txt': utf16(text).swap16()
  })
  const cwd = folder(files(letter))
  const results = await lint(cwd, {fix: () => true, write: true, stats: true})
  expect(results.map(({output}) => output)).toEqual(Array(4).fill(fixed))
  expect(results.every(({messages}) => messages.length === 0)).toBe(true)
  expect(results[0]?.stats?.fixPasses).toBe(2)
  for (const [name, bytes] of Object.entries(files(fixed)))
    expect(fs.readFileSync(path.join(cwd, name))).toEqual(bytes)
})

test('a dry run writes nothing, and only wanted messages are fixed', async () => {
  const cwd = folder({'a.md': letter})
  expect(await lint(cwd, {fix: () => true})).toMatchObject([{output: fixed, messages: []}])
  const [kept] = await lint(cwd, {fix: ({severity}) => severity === 2, write: true})
  expect(kept?.output).toBeUndefined()
  expect(kept?.fixableWarningCount).toBe(2)
  expect(fs.readFileSync(path.join(cwd, 'a.md'), 'utf8')).toBe(letter)
})

test('the flags: --fix writes, --fix-dry-run does not', () => {
  const config = JSON.stringify({extends: [], rules: {'tech-name-case': 'warn'}})
  const before = 'Dear Ms. Okafor,\n\nI wrote it in Javascript.\n'
  const cwd = folder({'letter.md': before, '.coverletterrc.json': config})
  const dry = run(['letter.md', '--fix-dry-run', '-f', 'json'], {cwd})
  expect(JSON.parse(dry.out)).toMatchObject([
    {messages: [], output: before.replace('Javascript', 'JavaScript')}
  ])
  expect(fs.readFileSync(path.join(cwd, 'letter.md'), 'utf8')).toBe(before)
  expect(run(['letter.md', '--fix'], {cwd})).toEqual({code: 0, out: '', err: 'cl-lint: fixed 1 letter\n'})
  expect(run(['letter.md', '--fix'], {cwd})).toEqual({code: 0, out: '', err: ''})
  expect(fs.readFileSync(path.join(cwd, 'letter.md'), 'utf8')).toBe(
    before.replace('Javascript', 'JavaScript')
  )
  const piped = run(['-', '--fix-dry-run', '-f', 'json'], {cwd, input: before})
  expect(JSON.parse(piped.out)).toMatchObject([
    {filePath: '<text>', output: before.replace('Javascript', 'JavaScript')}
  ])
})

const config = JSON.stringify({extends: [], rules: {'tech-name-case': 'warn', 'banned-opener': 'error'}})
const before = 'Dear Ms. Okafor,\n\nI wrote it in Javascript.\n'
const after = before.replace('Javascript', 'JavaScript')

test.skipIf(process.platform === 'win32')('a fixed file keeps its mode, and a link stays a link', () => {
  const cwd = folder({'in/letter.md': before, 'clean.md': after, '.coverletterrc.json': config})
  const file = path.join(cwd, 'in/letter.md')
  fs.chmodSync(file, 0o640)
  fs.symlinkSync('in/letter.md', path.join(cwd, 'link.md'))
  const untouched = fs.statSync(path.join(cwd, 'clean.md'))
  expect(run(['link.md', 'clean.md', '--fix'], {cwd})).toEqual({
    code: 0,
    out: '',
    err: 'cl-lint: fixed 1 letter\n'
  })
  expect(fs.readFileSync(file, 'utf8')).toBe(after)
  expect(fs.statSync(file).mode & 0o777).toBe(0o640)
  expect(fs.lstatSync(path.join(cwd, 'link.md')).isSymbolicLink()).toBe(true)
  // Only what changes is written, and nothing is left beside it.
  expect(fs.statSync(path.join(cwd, 'clean.md'))).toMatchObject({
    ino: untouched.ino,
    mtimeMs: untouched.mtimeMs
  })
  expect(fs.readdirSync(path.join(cwd, 'in'))).toEqual(['letter.md'])
})

test('--diff prints what would change, writes nothing, and exits with 1 only where something would', () => {
  const cwd = folder({
    'letter.md': before,
    'clean.md': after,
    'flawed.md': flawed,
    '.coverletterrc.json': config
  })
  const {code, out, err} = run(['.', '--diff'], {cwd})
  expect({code, err}).toEqual({code: 1, err: 'cl-lint: --fix would change 1 letter\n'})
  expect(out).toBe(
    '--- letter.md\n+++ letter.md\n@@ -1,3 +1,3 @@\n Dear Ms. Okafor,\n \n-I wrote it in Javascript.\n+I wrote it in JavaScript.\n'
  )
  expect(run(['letter.md', '--diff', '--fix'], {cwd}).out).toBe(out)
  expect(fs.readFileSync(path.join(cwd, 'letter.md'), 'utf8')).toBe(before)
  // What --fix does not mend is not a diff's matter.
  expect(run(['clean.md', 'flawed.md', '--diff'], {cwd})).toEqual({code: 0, out: '', err: ''})
  expect(run(['letter.md', '--diff', '--exit-zero'], {cwd}).code).toBe(0)
  expect(run(['-', '--diff'], {cwd, input: before}).out).toContain('+I wrote it in JavaScript.')
  expect(run(['letter.md', '--diff', '-o', 'fix.patch'], {cwd})).toMatchObject({code: 1, out: ''})
  expect(fs.readFileSync(path.join(cwd, 'fix.patch'), 'utf8')).toBe(out)
})

test('--diff tells on standard error what could not be linted', () => {
  const cwd = folder({'empty.md': '', 'letter.md': before, '.coverletterrc.json': config})
  const {code, out, err} = run(['.', '--diff'], {cwd})
  expect(code).toBe(2)
  expect(err).toBe('cl-lint: empty.md: This letter is empty.\ncl-lint: --fix would change 1 letter\n')
  expect(out).toContain('+++ letter.md')
})

test.each([['--format=json'], ['--redact']])('--diff with %s is a mistake', (flag) => {
  const {code, err} = run(['letter.md', '--diff', flag], {cwd: folder({'letter.md': before})})
  expect(code).toBe(2)
  expect(err).toMatch(/^cl-lint: --diff [^\n]+\n$/)
})
