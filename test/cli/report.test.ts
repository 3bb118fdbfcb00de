import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {clean, flawed, folder, oneRule, run, runJson} from './run.ts'

test('stylish: a table a file, a summary, nothing else', () => {
  const cwd = folder({'letter.md': flawed, '.coverletterrc.json': oneRule('error')})
  const {out, err} = run(['letter.md'], {cwd})
  expect(err).toBe('')
  expect(out.split('\n')).toEqual([
    '',
    `${cwd}/letter.md`,
    expect.stringMatching(/^ {2}3:1 {2}error {2}.*I am writing to express.* {2}banned-opener$/),
    '',
    '✖ 1 problem (1 error, 0 warnings)',
    ''
  ])
})

test('colours: flags, then FORCE_COLOR, then NO_COLOR, and none in a pipe', () => {
  const cwd = folder({'letter.md': flawed, '.coverletterrc.json': oneRule('error')})
  const coloured = (args: readonly string[], env = {}): boolean =>
    run(['letter.md', ...args], {cwd, env}).out.includes('\u001B[')
  expect(coloured([])).toBe(false)
  expect(coloured(['--color'])).toBe(true)
  expect(coloured(['--color'], {NO_COLOR: '1'})).toBe(true)
  expect(coloured(['--no-color'], {FORCE_COLOR: '1'})).toBe(false)
  expect(coloured([], {FORCE_COLOR: '1'})).toBe(true)
  expect(coloured([], {FORCE_COLOR: '0'})).toBe(false)
  expect(coloured([], {FORCE_COLOR: '1', NO_COLOR: '1'})).toBe(true)
  expect(coloured(['-f', 'json', '--color'])).toBe(false)
})

test("json: ESLint's keys in ESLint's order", () => {
  const cwd = folder({'letter.md': flawed, '.coverletterrc.json': oneRule('error')})
  const [result] = runJson(['letter.md'], {cwd}).results
  expect(Object.keys(result ?? {})).toEqual([
    'filePath',
    'messages',
    'suppressedMessages',
    'errorCount',
    'fatalErrorCount',
    'warningCount',
    'fixableErrorCount',
    'fixableWarningCount'
  ])
  expect(result).toMatchObject({
    filePath: `${cwd}/letter.md`,
    errorCount: 1,
    fatalErrorCount: 0,
    warningCount: 0
  })
  expect(result?.messages[0]).toMatchObject({
    ruleId: 'banned-opener',
    severity: 2,
    line: 3,
    column: 1,
    endLine: 3
  })
})

test('json: a directive moves a message to the suppressed ones', () => {
  const letter = flawed.replace(
    'I am',
    '<!-- cl-lint-disable-next-line banned-opener -- they like it -->\n\nI am'
  )
  const cwd = folder({'letter.md': letter, '.coverletterrc.json': oneRule('error')})
  const {code, results} = runJson(['letter.md'], {cwd})
  expect(code).toBe(0)
  expect(results[0]?.suppressedMessages).toMatchObject([
    {ruleId: 'banned-opener', suppressions: [{kind: 'directive', justification: 'they like it'}]}
  ])
  expect(run(['letter.md', '--no-inline-config'], {cwd}).code).toBe(1)
})

test('--report-unused-disable-directives', () => {
  const letter = clean.replace('I am', '<!-- cl-lint-disable-next-line banned-opener -->\n\nI am')
  const cwd = folder({'letter.md': letter, '.coverletterrc.json': oneRule('error')})
  expect(run(['letter.md'], {cwd}).code).toBe(0)
  expect(runJson(['letter.md', '--report-unused-disable-directives'], {cwd})).toMatchObject({
    code: 1,
    results: [{messages: [{ruleId: null, severity: 2, line: 3}]}]
  })
})

test('json-with-metadata: results, version, and what did not run', () => {
  const cwd = folder({'letter.md': flawed, '.coverletterrc.json': oneRule('error')})
  const report: unknown = JSON.parse(run(['letter.md', '-f', 'json-with-metadata'], {cwd}).out)
  const {version} = JSON.parse(
    fs.readFileSync(path.resolve(import.meta.dirname, '../../package.json'), 'utf8')
  ) as {version: string}
  expect(report).toMatchObject({
    results: [{errorCount: 1}],
    metadata: {
      cwd,
      version,
      facts: {pythonReleases: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string},
      notRun: [],
      rulesMeta: {'banned-opener': {docs: {category: 'mission'}}}
    }
  })
  const nothing = ['none.md', '-f', 'json-with-metadata', '--no-error-on-unmatched-pattern']
  expect(JSON.parse(run(nothing, {cwd}).out)).toMatchObject({results: [], metadata: {notRun: []}})
})

test('-o writes the report and makes its folder; a folder or a forbidden place is one line', () => {
  const cwd = folder({'letter.md': flawed, '.coverletterrc.json': oneRule('error'), 'taken/x': ''})
  run(['letter.md', '-f', 'json', '-o', 'out/report.json'], {cwd})
  expect(JSON.parse(fs.readFileSync(path.join(cwd, 'out/report.json'), 'utf8'))).toMatchObject([
    {errorCount: 1}
  ])
  expect(run(['letter.md', '-o', 'taken'], {cwd})).toMatchObject({code: 2, out: ''})
  expect(run(['letter.md', '-o', 'taken/x/y'], {cwd}).err).toMatch(
    /^cl-lint: -o taken\/x\/y: cannot be written: [^\n]+\n$/
  )
})

test('--stats adds times, --debug tells what is read', () => {
  const cwd = folder({'letter.md': flawed, '.coverletterrc.json': oneRule('error')})
  const {err, results} = runJson(['letter.md', '--stats', '--debug'], {cwd})
  expect(results[0]).toMatchObject({
    stats: {fixPasses: 0, times: {passes: [{parse: {total: expect.any(Number) as number}}]}}
  })
  expect(err).toContain(`config: ${cwd}/.coverletterrc.json`)
  expect(err).toMatch(/cl-lint: 1 letter in \d+ ms/)
})

test('-o never overwrites what the run reads', () => {
  const files = {'in/a.md': flawed, 'job.txt': 'Python Engineer\n', '.coverletterrc.json': oneRule('error')}
  const cwd = folder({...files, 'report.md': clean, 'in/.out/report.md': clean})
  for (const args of [
    ['in/a.md', '-o', 'in/../in/a.md'],
    ['in', '-o', 'in/a.md'],
    ['.', '-o', 'report.md'],
    ['in', '--jd', 'job.txt', '-o', 'job.txt'],
    ['in', '-c', '.coverletterrc.json', '-o', '.coverletterrc.json']
  ]) {
    const {code, err} = run(args, {cwd})
    expect(code).toBe(2)
    expect(err).toMatch(/^cl-lint: -o \S+: the run reads this file and would overwrite it; [^\n]+\n$/)
  }
  for (const [name, text] of Object.entries(files))
    expect(fs.readFileSync(path.join(cwd, name), 'utf8')).toBe(text)
  for (const output of ['report.md', 'in/.out/report.md', 'in/report.json', 'in/report.json'])
    expect(run(['in', '-o', output], {cwd})).toEqual({code: 1, out: '', err: ''})
})
