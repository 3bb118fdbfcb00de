import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {clean, flawed, folder, oneRule, run, runJson} from './run.ts'

const name = 'cl-lint-suppressions.json'
const left =
  'cl-lint: There are suppressions left that do not occur anymore. Consider re-running the command with `--prune-suppressions`.\n'

const letters = (): string =>
  folder({'in/a.txt': flawed, 'in/b.md': flawed, 'c.md': clean, '.coverletterrc.json': oneRule('error')})

const read = (cwd: string, file = name): unknown => JSON.parse(fs.readFileSync(path.join(cwd, file), 'utf8'))

function edit(cwd: string, file: string, from: string, to: string): void {
  const text = fs.readFileSync(path.join(cwd, file), 'utf8')
  fs.writeFileSync(path.join(cwd, file), text.replace(from, to))
}

test('what is found today is accepted, and told as suppressed', () => {
  const cwd = letters()
  expect(run(['.', '--suppress-all'], {cwd})).toEqual({
    code: 0,
    out: '',
    err: `cl-lint: ${name} holds 2 findings of 2 letters\n`
  })
  expect(Object.keys(read(cwd) as object)).toEqual(['in/a.txt', 'in/b.md'])
  expect(Object.values(read(cwd) as Record<string, object>).map((rules) => Object.keys(rules))).toEqual([
    ['banned-opener'],
    ['banned-opener']
  ])
  const {code, results} = runJson(['.'], {cwd})
  expect(code).toBe(0)
  expect(results.map(({errorCount}) => errorCount)).toEqual([0, 0, 0])
  expect(results[1]?.suppressedMessages).toMatchObject([
    {ruleId: 'banned-opener', suppressions: [{kind: 'file', justification: ''}]}
  ])
})

test('the file holds no words of a letter, and does not change without need', () => {
  const cwd = letters()
  run(['.', '--suppress-all'], {cwd})
  const file = path.join(cwd, name)
  const text = fs.readFileSync(file, 'utf8')
  expect(text).not.toMatch(/writing|interest/)
  expect(text).toMatch(/\}\n$/)
  const {mtimeMs, ino} = fs.statSync(file)
  run(['.', '--suppress-all'], {cwd})
  expect(fs.statSync(file)).toMatchObject({mtimeMs, ino})
})

test('an edit elsewhere keeps it accepted; the sentence itself, rewritten, counts anew', () => {
  const cwd = letters()
  run(['.', '--suppress-all'], {cwd})
  edit(cwd, 'in/a.txt', 'three years', 'ten years')
  expect(run(['.'], {cwd}).code).toBe(0)
  edit(cwd, 'in/a.txt', 'the Backend', 'a Backend')
  const {code, err, results} = runJson(['.'], {cwd})
  expect(err).toBe(left)
  expect(code).toBe(2)
  expect(results[1]?.messages).toMatchObject([{ruleId: 'banned-opener'}])
})

test('what does not occur any more fails the run until it is pruned', () => {
  const cwd = letters()
  run(['.', '--suppress-all'], {cwd})
  fs.writeFileSync(path.join(cwd, 'in/a.txt'), clean)
  expect(run(['.'], {cwd})).toEqual({code: 2, out: '', err: left})
  expect(run(['in/b.md'], {cwd}).code).toBe(0)
  expect(run(['.', '--pass-on-unpruned-suppressions'], {cwd})).toEqual({code: 0, out: '', err: ''})
  expect(run(['.', '--prune-suppressions'], {cwd})).toEqual({
    code: 0,
    out: '',
    err: `cl-lint: ${name} holds 1 finding of 1 letter\n`
  })
  expect(Object.keys(read(cwd) as object)).toEqual(['in/b.md'])
  fs.rmSync(path.join(cwd, 'in/b.md'))
  expect(run(['.', '--prune-suppressions'], {cwd}).code).toBe(0)
  expect(read(cwd)).toEqual({})
})

test('one rule, and a file of another name', () => {
  const config = JSON.stringify({extends: [], rules: {'banned-opener': 'error', 'word-count': 'warn'}})
  const cwd = folder({'a.md': flawed, '.coverletterrc.json': config})
  const location = ['--suppressions-location', 'quality/known.json']
  expect(run(['a.md', '--suppress-rule', 'banned-opener', ...location], {cwd}).code).toBe(0)
  expect(read(cwd, 'quality/known.json')).toMatchObject({
    'a.md': {'banned-opener': expect.anything() as unknown}
  })
  expect(runJson(['a.md', ...location], {cwd}).results[0]?.messages.map(({ruleId}) => ruleId)).toEqual([
    'word-count'
  ])
  expect(run(['a.md'], {cwd}).code).toBe(1)
  run(['a.md', '--suppress-rule', 'word-count', ...location], {cwd})
  expect(runJson(['a.md', ...location], {cwd}).results[0]?.suppressedMessages).toHaveLength(2)
})

test('a rule that had no posting to compare with keeps its suppressions', () => {
  const config = JSON.stringify({extends: [], rules: {'title-mismatch': 'error'}})
  const cwd = folder({
    'a.md': clean,
    'job.txt': 'Data Analyst\n\nAcme GmbH\n\nRequirements: SQL\n',
    '.coverletterrc.json': config
  })
  expect(run(['a.md', '--jd', 'job.txt'], {cwd}).code).toBe(1)
  expect(run(['a.md', '--jd', 'job.txt', '--suppress-all'], {cwd}).code).toBe(0)
  expect(run(['a.md'], {cwd}).code).toBe(0)
  expect(run(['a.md', '--prune-suppressions'], {cwd}).code).toBe(0)
  expect(run(['a.md', '--jd', 'job.txt'], {cwd}).code).toBe(0)
})

test('sarif says that they are suppressed outside the letter', () => {
  const cwd = letters()
  run(['.', '--suppress-all'], {cwd})
  const log = JSON.parse(run(['.', '-f', 'sarif'], {cwd}).out) as {runs: {results: object[]}[]}
  expect(log.runs[0]?.results[0]).toMatchObject({suppressions: [{kind: 'external', status: 'accepted'}]})
})

test('named standard input has its suppressions too', () => {
  const cwd = letters()
  run(['.', '--suppress-all'], {cwd})
  expect(run(['-', '--stdin-filename', 'in/a.txt'], {cwd, input: flawed}).code).toBe(0)
  expect(run(['-'], {cwd, input: flawed}).code).toBe(1)
})

test.each([
  [
    ['--suppress-all', '--prune-suppressions'],
    '--suppress-all and --prune-suppressions cannot be used together'
  ],
  [['--suppress-rule', 'baned-opener'], 'there is no rule "baned-opener"; did you mean "banned-opener"?'],
  [['--prune-suppressions'], `${name}: there is no such suppressions file`],
  [['--suppressions-location', 'none.json'], 'none.json: there is no such suppressions file'],
  [['--suppressions-location', '.coverletterrc.json'], '.coverletterrc.json: extends: an object is expected'],
  [['--suppressions-location', 'c.md'], 'c.md: not valid JSON'],
  [['--suppressions-location', 'in'], 'in: is a folder'],
  [['--suppress-all', '--watch'], '--watch cannot be combined']
])('2, one line, and nothing written: %j', (args, line) => {
  const cwd = letters()
  const {code, out, err} = run(['c.md', ...args], {cwd})
  expect({code, out}).toEqual({code: 2, out: ''})
  expect(err).toMatch(/^cl-lint: [^\n]+\n$/)
  expect(err).toContain(line)
  expect(fs.existsSync(path.join(cwd, name))).toBe(false)
})

test('standard input cannot be accepted', () => {
  expect(run(['-', '--suppress-all'], {cwd: letters(), input: flawed})).toMatchObject({code: 2, out: ''})
})
