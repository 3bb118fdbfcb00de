import {expect, test} from 'vitest'
import {clean, flawed, folder, oneRule, run, runJson} from './run.ts'

test('0 for a clean letter, with nothing on either stream', () => {
  const cwd = folder({'letter.md': clean, '.coverletterrc.json': oneRule('error')})
  expect(run(['letter.md'], {cwd})).toEqual({code: 0, out: '', err: ''})
})

test('0 for warnings, 1 for errors', () => {
  const cwd = folder({'letter.md': flawed, 'warn.json': oneRule('warn'), 'error.json': oneRule('error')})
  expect(run(['letter.md', '-c', 'warn.json'], {cwd}).code).toBe(0)
  expect(run(['letter.md', '-c', 'error.json'], {cwd}).code).toBe(1)
})

test('--max-warnings makes too many warnings 1 and says so on standard error', () => {
  const cwd = folder({'letter.md': flawed, '.coverletterrc.json': oneRule('warn')})
  expect(run(['letter.md', '--max-warnings', '1'], {cwd}).code).toBe(0)
  const {code, err} = run(['letter.md', '--max-warnings=0'], {cwd})
  expect({code, err}).toEqual({code: 1, err: 'cl-lint: too many warnings: 1, and --max-warnings is 0\n'})
})

test('--quiet hides warnings but --max-warnings still counts them', () => {
  const cwd = folder({'letter.md': flawed, '.coverletterrc.json': oneRule('warn')})
  const {code, results} = runJson(['letter.md', '--quiet', '--max-warnings', '0'], {cwd})
  expect(code).toBe(1)
  expect(results).toMatchObject([{messages: [], warningCount: 0}])
})

test('--exit-zero makes 1 a 0, but never 2', () => {
  const cwd = folder({'letter.md': flawed, '.coverletterrc.json': oneRule('error')})
  expect(run(['letter.md', '--exit-zero'], {cwd}).code).toBe(0)
  expect(run(['missing.md', '--exit-zero'], {cwd}).code).toBe(2)
})

test('-f and -o do not change the code', () => {
  const cwd = folder({'letter.md': flawed, '.coverletterrc.json': oneRule('error')})
  for (const format of ['stylish', 'json', 'json-with-metadata']) {
    expect(run(['letter.md', '-f', format], {cwd}).code).toBe(1)
    expect(run(['letter.md', '-f', format, '-o', `out/${format}`], {cwd})).toEqual({
      code: 1,
      out: '',
      err: ''
    })
  }
})

test.each([
  [[], 'nothing to lint'],
  [['--watsch', 'letter.md'], "unknown option '--watsch' (Did you mean --watch?)"],
  [['--fxi', 'letter.md'], '--fix'],
  [['letter.md', '-f', 'jsno'], 'did you mean "json"?'],
  [['letter.md', '-f', 'telegram'], 'there is no format "telegram", only stylish, json, json-with-metadata'],
  [['letter.md', '-f', 'toString'], 'there is no format "toString"'],
  [['letter.md', '--max-warnings', 'few'], '--max-warnings: "few" is no number'],
  [['letter.md', '--today', '2026-02-30'], '--today: "2026-02-30" is no date'],
  [['letter.md', '--rule', 'baned-opener: off'], 'did you mean "banned-opener"?'],
  [['letter.md', '--rule', 'banned-opener: loud'], 'severity must be'],
  [['letter.md', '--rule', 'banned-opener: [warn, {mim: 3}]'], 'unknown option'],
  [['-', 'letter.md'], 'on its own'],
  [['-', '--fix'], '--fix cannot write standard input back'],
  [['-', '--jd', '-'], 'cannot both come from standard input'],
  [['explain', 'baned-opener'], 'did you mean "banned-opener"?'],
  [['explain'], "missing required argument 'rule'"]
])('2 and one line on standard error: %j', (args, line) => {
  const cwd = folder({'letter.md': clean})
  const {code, out, err} = run(args, {cwd})
  expect({code, out}).toEqual({code: 2, out: ''})
  expect(err).toMatch(/^cl-lint: [^\n]+\n$/)
  expect(err).toContain(line)
})

test('wrong usage leaves valid JSON where JSON was asked for', () => {
  const cwd = folder({'letter.md': clean})
  for (const wrong of [['--watsch'], ['--max-warnings', 'few'], ['--jd', 'none.txt']]) {
    const {code, err, results} = runJson(['letter.md', ...wrong], {cwd})
    expect(code).toBe(2)
    expect(err).toMatch(/^cl-lint: [^\n]+\n$/)
    expect(results).toMatchObject([
      {messages: [{fatal: true, ruleId: null, severity: 2}], fatalErrorCount: 1}
    ])
    expect(err).toBe(`cl-lint: ${results[0]?.messages[0]?.message ?? ''}\n`)
  }
})
