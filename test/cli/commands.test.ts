import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {commandNames} from '../../src/cli/flags.ts'
import {clean, folder, oneRule, run} from './run.ts'

test('rules: one line each, severities of the config that counts here', () => {
  const cwd = folder({'.coverletterrc.json': oneRule('warn')})
  const {code, out} = run(['rules'], {cwd})
  expect(code).toBe(0)
  expect(out.trimEnd().split('\n')).toHaveLength(rules.length)
  expect(out).toMatch(/^banned-opener +warn /m)
  expect(out).toMatch(/^async-cpu-bound +off /m)
  const listed = JSON.parse(run(['rules', '--json', '--no-config-lookup'], {cwd}).out) as {
    id: string
    severity: string
  }[]
  expect(listed.map(({id}) => id)).toEqual(rules.map(({id}) => id))
  expect(listed.map(({severity}) => severity)).toEqual(rules.map(({severity}) => severity))
})

test.each(rules.map(({id}) => [id]))('explain %s', (id) => {
  const {code, out} = run(['explain', id])
  expect(code).toBe(0)
  expect(out).toContain(id)
  expect(out.length).toBeGreaterThan(200)
})

test('posting: text and JSON', () => {
  const cwd = folder({
    'job.txt': 'Senior Backend Engineer\n\nAcme GmbH\n\nRequirements: Python, PostgreSQL\n'
  })
  expect(run(['posting', 'job.txt'], {cwd})).toMatchObject({code: 0, err: ''})
  const read = JSON.parse(run(['posting', 'job.txt', '--json'], {cwd}).out) as Record<string, unknown>
  expect(Object.keys(read)).toEqual(
    expect.arrayContaining([
      'title',
      'company',
      'seniority',
      'specialty',
      'required',
      'nice',
      'pay',
      'asks',
      'limits'
    ])
  )
  expect(run(['posting', 'none.txt'], {cwd})).toEqual({
    code: 2,
    out: '',
    err: 'cl-lint: none.txt: no such file\n'
  })
})

test('metrics: text and JSON', () => {
  const cwd = folder({'letter.md': `Tomas Reyes\n\n${clean}`, 'empty.md': ''})
  const {code, out} = run(['metrics', 'letter.md'], {cwd})
  expect(code).toBe(0)
  expect(out).toMatch(/^words +21 \(not counted: header 2, salutation 3, sign-off 2, signature 2\)$/m)
  expect(out).toMatch(/^body +line 5, 21 words$/m)
  expect(out).toMatch(/^decision +none told$/m)
  expect(JSON.parse(run(['metrics', 'letter.md', '--json'], {cwd}).out)).toMatchObject({
    words: 21,
    paragraphs: 1,
    sentences: 2,
    decision: {call: null}
  })
  expect(run(['metrics', 'empty.md'], {cwd})).toEqual({
    code: 2,
    out: '',
    err: 'cl-lint: empty.md: this letter is empty\n'
  })
})

test('init: writes a config that works, and never overwrites', () => {
  const cwd = folder({'letter.md': clean})
  const {code, out} = run(['init'], {cwd})
  expect(code).toBe(0)
  expect(out).toContain('Wrote .coverletterrc.json')
  const written = fs.readFileSync(path.join(cwd, '.coverletterrc.json'), 'utf8')
  expect(JSON.parse(written)).toHaveProperty('$schema')
  expect(run(['--print-config', 'letter.md'], {cwd}).code).toBe(0)
  expect(run(['init'], {cwd})).toEqual({
    code: 2,
    out: '',
    err: 'cl-lint: there is a config already: .coverletterrc.json; nothing was written\n'
  })
  expect(fs.readFileSync(path.join(cwd, '.coverletterrc.json'), 'utf8')).toBe(written)
})

test('help and version go to standard output', () => {
  expect(run(['--help'])).toMatchObject({code: 0, err: ''})
  expect(run(['--help']).out).toContain('--jd <file>')
  expect(run(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/)
})

test('every command has help with an example of itself', () => {
  const help = run(['help'])
  expect(help).toEqual(run(['--help']))
  expect(help.out).toMatch(/Examples:\n {2}cl-lint letter\.md --jd posting\.txt {2}/)
  expect(help.out).toMatch(/Exit codes: [^\n]+\n$/)
  expect(run(['help', 'explian'])).toMatchObject({
    code: 2,
    out: '',
    err: 'cl-lint: there is no command "explian"; did you mean "explain"? (cl-lint --help lists them)\n'
  })
  for (const name of commandNames.filter((name) => name !== 'help')) {
    const {code, out, err} = run([name, '--help'])
    expect({code, err}).toEqual({code: 0, err: ''})
    expect(out).toEqual(run(['help', name]).out)
    expect(out).toMatch(new RegExp(`^Usage: cl-lint ${name}`))
    if (name !== 'init') expect(out).toMatch(new RegExp(`\nExamples:\n.*cl-lint ${name}`))
  }
})

test('a misspelt command is read as a file, and told so', () => {
  expect(run(['explian', 'buzzword'], {cwd: folder()})).toEqual({
    code: 2,
    out: '',
    err: 'cl-lint: explian: no such file or folder; did you mean "explain"?\ncl-lint: buzzword: no such file or folder\n'
  })
})

test('a misspelt letter is told apart from a misspelt command', () => {
  const cwd = folder({'in/letter.md': clean, 'in/notes.json': '{}'})
  const hint = (...args: readonly string[]): string => run(args, {cwd}).err
  expect(hint('in/leter.md')).toBe(
    'cl-lint: in/leter.md: no such file or folder; did you mean "in/letter.md"?\n'
  )
  expect(hint('in/note.json')).toBe('cl-lint: in/note.json: no such file or folder\n')
  expect(hint('nowhere/letter.md')).toBe('cl-lint: nowhere/letter.md: no such file or folder\n')
})
