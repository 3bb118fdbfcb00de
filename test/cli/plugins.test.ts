import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {clean, folder, run, runJson} from './run.ts'

const modules = path.resolve(import.meta.dirname, '../../node_modules')

const rule = (id: string, check = "[{messageId: 'found', span: {start: 0, end: 4}}]"): string =>
  `{id: '${id}', docs: {summary: 'Finds.'}, messages: {found: 'Found.'}, check: () => ${check}}`
const config = (plugins: readonly string[], rules: object = {}): string =>
  JSON.stringify({extends: [], plugins, rules})

/** A folder in which the packages of this project can be imported. */
function project(files: Readonly<Record<string, string>>, packages: readonly string[] = []): string {
  const cwd = folder(files)
  fs.mkdirSync(path.join(cwd, 'node_modules'), {recursive: true})
  for (const name of packages)
    fs.symlinkSync(path.join(modules, name), path.join(cwd, 'node_modules', name), 'junction')
  return cwd
}

const told = (cwd: string, ...args: string[]): (readonly [string | null, number])[] =>
  runJson(args, {cwd}).results[0]?.messages.map(({ruleId, severity}) => [ruleId, severity] as const) ?? []

test('rules of files and packages, with the namespaces that users of ESLint expect', () => {
  const cwd = project({
    'rules/one.mjs': `export default ${rule('one')}`,
    'rules/two.cjs': `module.exports = {meta: {namespace: 'mine'}, rules: {two: ${rule('two')}}}`,
    'node_modules/cl-lint-plugin-acme/package.json': '{"exports": {"import": "./main.mjs"}}',
    'node_modules/cl-lint-plugin-acme/main.mjs': `export default {rules: {three: ${rule('three')}}}`,
    'node_modules/@corp/cl-lint-plugin/index.js': `exports.rules = [${rule('four')}]`,
    '.coverletterrc.json': config(
      ['./rules/one.mjs', './rules/two.cjs', 'cl-lint-plugin-acme', '@corp/cl-lint-plugin'],
      {'mine/two': 'error', '@corp/four': 'off'}
    ),
    'letter.md': clean
  })
  expect(told(cwd, 'letter.md')).toEqual([
    ['acme/three', 1],
    ['local/one', 1],
    ['mine/two', 2]
  ])
  expect(told(cwd, 'letter.md', '--rule', '@corp/four: error')).toContainEqual(['@corp/four', 2])
  expect(run(['rules'], {cwd}).out).toContain('@corp/four')
  expect(run(['explain', 'acme/three'], {cwd}).out).toContain('# acme/three')
})

test('a plug-in is resolved from the config that names it, also from an extended package', () => {
  const cwd = project({
    'node_modules/cover-style/package.json': '{"main": "config.json"}',
    'node_modules/cover-style/config.json': config(['./rule.mjs'], {'local/one': 'error'}),
    'node_modules/cover-style/rule.mjs': `export default ${rule('one')}`,
    '.coverletterrc.json': JSON.stringify({extends: ['cover-style'], rules: {'local/one': 'warn'}}),
    'letter.md': clean
  })
  expect(told(cwd, 'letter.md').filter(([id]) => id === 'local/one')).toEqual([['local/one', 1]])
})

test('--no-plugins runs none, and what names their rules is no mistake then', () => {
  const cwd = project({
    'evil.mjs': 'process.exit(99)',
    '.coverletterrc.json': config(['./evil.mjs', 'not-installed'], {'local/evil': 'error'}),
    'letter.md': `<!-- cl-lint-disable local/evil -->\n\n${clean}`,
    'front.md': `---\ncl-lint: {rules: {local/evil: off}}\n---\n\n${clean}`
  })
  expect(run(['letter.md', 'front.md', '--no-plugins', '--rule', 'local/evil: warn'], {cwd})).toEqual({
    code: 0,
    out: '',
    err: ''
  })
  expect(run(['letter.md'], {cwd}).code).toBe(99)
})

describe('a plug-in that cannot be used ends the run with one line', () => {
  test.each([
    ['./none.mjs', '', 'there is no such file'],
    [
      'not-installed',
      '',
      'is not installed (npm install --save-dev not-installed), nor a path (./not-installed)'
    ],
    ['./rule.mjs', 'export const x = 1', 'it exports no rule; export a rule made by defineRule'],
    ['./rule.mjs', 'export default 3', 'it exports a number'],
    [
      './rule.mjs',
      "throw new TypeError('no\\nluck')",
      'this module throws when it is loaded (TypeError: no)'
    ],
    [
      './rule.mjs',
      'export default {id: "x", chekc() {}, messages: {}}',
      'unknown key "chekc"; did you mean "check"?'
    ]
  ])('%s: %s', (plugin, text, message) => {
    const cwd = project({'rule.mjs': text, '.coverletterrc.json': config([plugin]), 'letter.md': clean})
    const {code, out, err} = run(['letter.md'], {cwd})
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(err).toMatch(/^cl-lint: \.coverletterrc\.json: plugins: "[^\n]+\n$/)
    expect(err).toContain(message)
  })

  test('two plug-ins with one rule, and a rule that is not there', () => {
    const cwd = project({
      'a.mjs': `export default ${rule('one')}`,
      'b.mjs': `export default ${rule('one')}`,
      '.coverletterrc.json': config(['./a.mjs', './b.mjs']),
      'other.json': config(['./a.mjs'], {one: 'off'}),
      'letter.md': clean
    })
    expect(run(['letter.md'], {cwd}).err).toContain(
      'two rules are called "local/one": one of ./a.mjs, one of ./b.mjs'
    )
    expect(run(['letter.md', '-c', 'other.json'], {cwd}).err).toContain('did you mean "local/one"?')
  })
})

test.each([
  ["(() => {throw new Error('boom')})()", 'boom'],
  ['3', 'not iterable'],
  ["[{messageId: 'found'}]", 'it reports no place'],
  ["[{messageId: 'fuond', span: {start: 0, end: 1}}]", 'it has no message "fuond"']
])('a rule that breaks is named, and stops nobody else: %s', (check, message) => {
  const cwd = project({
    'bad.mjs': `export default ${rule('bad', check)}`,
    'good.mjs': `export default ${rule('good')}`,
    '.coverletterrc.json': config(['./bad.mjs', './good.mjs']),
    'letter.md': clean
  })
  const {code, results} = runJson(['letter.md'], {cwd})
  expect(code).toBe(2)
  expect(results[0]?.messages).toMatchObject([
    {ruleId: 'local/bad', fatal: true},
    {ruleId: 'local/good', severity: 1}
  ])
  expect(results[0]?.messages[0]?.message).toContain(message)
})

test('a rule may import defineRule from the package', () => {
  const cwd = project({
    'rule.mjs': `import {defineRule} from 'cl-lint'\nexport default defineRule(${rule('one')})`,
    '.coverletterrc.json': config(['./rule.mjs']),
    'letter.md': clean
  })
  fs.symlinkSync(path.dirname(modules), path.join(cwd, 'node_modules/cl-lint'), 'junction')
  expect(told(cwd, 'letter.md')).toEqual([['local/one', 1]])
})

test('retext plug-ins by the names of their packages', () => {
  const cwd = project(
    {
      '.coverletterrc.json': config(['retext-simplify', 'retext-spell', './shout.mjs'], {
        'retext-simplify': 'error',
        'retext-spell': ['warn', {dictionary: 'import:dictionary-en'}]
      }),
      'shout.mjs': "export default () => (tree, file) => void file.message('Shout', tree)",
      'no-dictionary.json': config(['retext-spell'], {
        'retext-spell': ['warn', {dictionary: 'import:dictionary-xx'}]
      }),
      'letter.md': clean.replace('kept', 'utilize `teh` writen')
    },
    ['retext-simplify', 'retext-spell', 'dictionary-en']
  )
  const {code, results} = runJson(['letter.md'], {cwd})
  expect(code).toBe(1)
  expect(results[0]?.messages.map(({ruleId, message}) => `${ruleId ?? ''}: ${message}`)).toEqual([
    'local/shout: Shout',
    expect.stringMatching(/^retext-spell: Unexpected unknown word `Backend`/),
    'retext-simplify: Unexpected `utilize`, use `use` instead',
    expect.stringMatching(/^retext-spell: Unexpected unknown word `writen`/)
  ])
  expect(run(['letter.md', '-c', 'no-dictionary.json'], {cwd})).toMatchObject({
    code: 2,
    err: 'cl-lint: no-dictionary.json: rules.retext-spell: "import:dictionary-xx" is not installed\n'
  })
  const missing = config([], {'retext-passive': 'warn'})
  fs.writeFileSync(path.join(cwd, 'unnamed.json'), missing)
  expect(run(['letter.md', '-c', 'unnamed.json'], {cwd}).err).toContain(
    'name "retext-passive" under "plugins", too'
  )
})
