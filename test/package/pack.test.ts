import {execFileSync, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {flawed} from '../cli/run.ts'

const root = path.resolve(import.meta.dirname, '../..')
// Outside the checkout, where nothing of its node_modules can be found.
const work = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'cl-lint-pack-'))
const project = path.join(work, 'project')
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

interface Packed {
  readonly filename: string
  readonly files: readonly {readonly path: string}[]
}

let packed: Packed

beforeAll(() => {
  fs.mkdirSync(project, {recursive: true})
  // `dist/` is fresh already, and npm's own scripts would build it anew.
  const pack = [npm, 'pack', '--json', '--ignore-scripts', '--pack-destination', work]
  const [only] = JSON.parse(
    execFileSync(pack[0] ?? '', pack.slice(1), {cwd: root, encoding: 'utf8'})
  ) as Packed[]
  if (!only) throw new Error('nothing was packed')
  packed = only
  fs.writeFileSync(path.join(project, 'package.json'), '{"private": true, "type": "module"}')
  // Offline and with an empty cache: what is installed is what the tarball holds.
  const install = ['install', '--offline', '--no-audit', '--no-fund', '--cache', path.join(work, 'cache')]
  execFileSync(npm, [...install, path.join(work, packed.filename)], {cwd: project, stdio: 'pipe'})
}, 120_000)

afterAll(() => fs.rmSync(work, {recursive: true, force: true}))

test('the tarball holds what a user needs and nothing else', () => {
  const names = packed.files.map(({path: name}) => name)
  expect(names).toEqual(
    expect.arrayContaining(['bin/cl-lint.js', 'bin/package.json', 'dist/cli/main.cjs', 'LICENSE'])
  )
  const expected =
    /^(bin\/|dist\/|schema\/|node_modules\/@types\/|package\.json$|rules\/README\.md$|README\.md$|LICENSE$|CHANGELOG\.md$)/
  expect(names.filter((name) => !expected.test(name))).toEqual([])
  expect(names.filter((name) => name.endsWith('.test.d.ts'))).toEqual([])
})

test('the installed command lints', () => {
  fs.writeFileSync(path.join(project, 'letter.md'), flawed)
  const bin = path.join(project, 'node_modules/.bin/cl-lint')
  const {status, stdout, stderr} = spawnSync(bin, ['letter.md', '-f', 'json'], {
    cwd: project,
    encoding: 'utf8',
    shell: process.platform === 'win32'
  })
  expect({status, stderr}).toEqual({status: 1, stderr: ''})
  expect(stdout).toContain('"ruleId":"banned-opener"')
})

test('the installed library runs and has types', () => {
  const code = `import {defineRule, lint, phraseRules, rules, type Result} from 'cl-lint'
import {lintFiles} from 'cl-lint/node'
import {RuleTester} from 'cl-lint/testing'
const result: Result = await lint('Dear Ms. Okafor,')
const files: readonly Result[] = await lintFiles('letter.md')
console.log(typeof RuleTester, rules.length > 0, result.filePath, files.length)
const rule = defineRule({
  id: 'short',
  docs: {summary: 'Reports everything.'},
  messages: {found: 'Found.'},
  *check({letter}) {
    yield {messageId: 'found', span: {start: 0, end: letter.source.length}}
  }
})
const own = [rule, ...phraseRules({rules: {'no-ninja': {patterns: 'ninja', message: 'No.'}}})]
const {messages} = await lint('I am a ninja.', {rules: own, config: {extends: []}})
console.log(messages.map(({ruleId}) => ruleId).join())
// @ts-expect-error -- a result is no number: the types are real
const wrong: number = result
`
  fs.writeFileSync(path.join(project, 'use.ts'), code)
  fs.writeFileSync(
    path.join(project, 'use.js'),
    code.replace(', type Result', '').replaceAll(/: (readonly )?Result(\[\])?|: number/g, '')
  )
  const ran = execFileSync(process.execPath, ['use.js'], {cwd: project, encoding: 'utf8'})
  expect(ran).toBe('function true <text> 1\nshort,phrases/no-ninja\n')
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc')
  const options = {noEmit: true, strict: true, target: 'es2022', module: 'nodenext', types: []}
  fs.writeFileSync(
    path.join(project, 'tsconfig.json'),
    JSON.stringify({compilerOptions: options, files: ['use.ts']})
  )
  const {stdout} = spawnSync(process.execPath, [tsc], {cwd: project, encoding: 'utf8'})
  expect(stdout).toBe('')
})
