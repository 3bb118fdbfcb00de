import {describe, expect, test} from 'vitest'
import {clean, flawed, folder, oneRule, run, runJson} from './run.ts'

const typescript = 'typescript' in process.features && Boolean(process.features.typescript)
const asModule = (name: string, config: string): string =>
  name.endsWith('.cjs') || (name.endsWith('.js') && !name.includes('config'))
    ? `module.exports = ${config}`
    : `export default ${config}`

describe('every place of a config', () => {
  const yaml = 'extends: []\nrules:\n  banned-opener: error\n'
  const code = ['js', 'mjs', 'cjs', ...(typescript ? ['ts'] : [])]
  test.each([
    ['package.json', JSON.stringify({name: 'x', coverletter: JSON.parse(oneRule('error')) as unknown})],
    ['.coverletterrc', oneRule('error')],
    ['.coverletterrc', yaml],
    ['.coverletterrc.json', `// comments are fine\n${oneRule('error')}`],
    ['.coverletterrc.yaml', yaml],
    ['.coverletterrc.yml', yaml],
    ...code.map((extension) => [`.coverletterrc.${extension}`, asModule(`.${extension}`, oneRule('error'))]),
    ...code.map((extension) => [
      `coverletter.config.${extension}`,
      asModule(`.${extension}`, oneRule('error'))
    ])
  ])('%s', (name = '', text = '') => {
    const cwd = folder({[name]: text, 'inner/letter.md': flawed})
    expect(run(['inner/letter.md'], {cwd})).toMatchObject({code: 1, err: ''})
  })
})

test('the nearest config counts, upward from the letter, whatever the working folder is', () => {
  const cwd = folder({
    '.coverletterrc.json': oneRule('error'),
    'a/.coverletterrc.json': oneRule('warn'),
    'a/b/letter.md': flawed,
    'c/letter.md': flawed,
    'c/package.json': '{"name": "no-config-here"}',
    'elsewhere/.coverletterrc.json': oneRule('error')
  })
  const {results} = runJson(['../a', '../c'], {cwd: `${cwd}/elsewhere`})
  expect(results.map(({messages}) => messages[0]?.severity)).toEqual([1, 2])
})

test('-c and --no-config-lookup', () => {
  const cwd = folder({
    '.coverletterrc.json': oneRule('error'),
    'other.conf': oneRule('warn'),
    'letter.md': flawed
  })
  expect(run(['letter.md', '-c', 'other.conf'], {cwd}).code).toBe(0)
  const printed = run(['--print-config', 'letter.md', '--no-config-lookup'], {cwd})
  expect(JSON.parse(printed.out)).toMatchObject({config: null})
  expect(run(['letter.md', '-c', 'none.json'], {cwd}).err).toBe(
    'cl-lint: none.json: there is no such config\n'
  )
})

test('extends: presets, paths and packages, later ones win, itself last', () => {
  const cwd = folder({
    'node_modules/cover-house-style/index.js': 'module.exports = {rules: {"banned-opener": "warn"}}',
    'common/base.yml': 'extends: ["cl-lint:mission"]\nrules: {banned-opener: error, async-cpu-bound: off}',
    '.coverletterrc.json': JSON.stringify({
      extends: ['./common/base.yml', 'cover-house-style'],
      rules: {'impossible-experience': 'error'}
    }),
    'letter.md': flawed
  })
  const printed = JSON.parse(run(['--print-config', 'letter.md'], {cwd}).out) as {
    rules: Record<string, unknown[]>
  }
  expect(printed.rules['banned-opener']?.[0]).toBe('warn')
  expect(printed.rules['impossible-experience']?.[0]).toBe('error')
  expect(printed.rules).not.toHaveProperty('async-cpu-bound')
  expect(printed.rules).toHaveProperty('free-threading-version')
})

test('extends that leads back to itself, to nothing, and to code under --no-plugins', () => {
  const cwd = folder({
    'a.json': '{"extends": ["./b.json"]}',
    'b.json': '{"extends": ["./a.json"]}',
    'package.json': '{"name": "x"}',
    'missing.json': '{"extends": ["cover-nothing"]}',
    'path.json': '{"extends": ["./nothing.json"]}',
    'preset.json': '{"extends": ["cl-lint:strcit"]}',
    'letter.md': clean
  })
  const line = (...args: string[]): string => run(['letter.md', '-c', ...args], {cwd}).err
  expect(line('a.json')).toBe('cl-lint: a.json: extends itself (a.json → b.json → a.json)\n')
  expect(line('missing.json')).toContain('extends: "cover-nothing" is not installed')
  expect(line('path.json')).toBe('cl-lint: nothing.json: there is no such config\n')
  expect(line('preset.json')).toContain('did you mean "cl-lint:strict"?')
  expect(line('missing.json', '--no-plugins')).toContain('--no-plugins loads none')
})

test('overrides and ignores are relative to the config', () => {
  const cwd = folder({
    'in/.coverletterrc.json': JSON.stringify({
      extends: [],
      rules: {'banned-opener': 'error'},
      overrides: [{files: ['soft/**'], rules: {'banned-opener': 'off'}}],
      ignores: ['drafts/**']
    }),
    'in/soft/letter.md': flawed,
    'in/hard/letter.md': flawed,
    'in/drafts/letter.md': flawed
  })
  const {results} = runJson(['in'], {cwd})
  expect(results.map(({filePath, errorCount}) => [filePath.replace(`${cwd}/`, ''), errorCount])).toEqual([
    ['in/hard/letter.md', 1],
    ['in/soft/letter.md', 0]
  ])
  expect(runJson(['in/drafts/letter.md'], {cwd}).results[0]?.messages[0]?.message).toContain('File ignored')
  expect(run(['in/drafts'], {cwd})).toEqual({
    code: 2,
    out: '',
    err: 'cl-lint: every letter found is ignored (--no-ignore lints it)\n'
  })
  expect(run(['in/drafts/letter.md', '--no-ignore'], {cwd}).code).toBe(1)
})

test.each([
  [
    '.coverletterrc.json',
    '{"rules": {\n  "banned-opener": "error",\n}}',
    '.coverletterrc.json:3:1: not valid JSON: a key in double quotes'
  ],
  [
    '.coverletterrc.json',
    '{"rules": {',
    '.coverletterrc.json:1:12: not valid JSON: a closing brace is expected'
  ],
  ['.coverletterrc.json', '["warn"]', '.coverletterrc.json: the config must be a mapping'],
  ['.coverletterrc.yml', 'rules:\n  a: [1\nb: 2', '.coverletterrc.yml:3:1: not valid YAML'],
  [
    '.coverletterrc',
    'rules: {banned-opener: loud}',
    'rules.banned-opener: severity must be off, warn, error'
  ],
  [
    '.coverletterrc.json',
    '{"rules": {"baned-opener": "warn"}}',
    'rules.baned-opener: there is no such rule; did you mean "banned-opener"?'
  ],
  [
    '.coverletterrc.json',
    '{"rules": {"banned-opener": ["warn", {"a": 1}]}}',
    'rules.banned-opener[1].a: unknown option'
  ],
  ['.coverletterrc.json', '{"rulse": {}}', 'rulse: unknown key; did you mean "rules"?'],
  ['.coverletterrc.json', '{"plugins": ["retext-passive"]}', 'plugins: "retext-passive" is not installed'],
  ['.coverletterrc.json', '{"phrases": ["./house.yml"]}', 'phrases: house.yml: no such file'],
  [
    'coverletter.config.mjs',
    'throw new Error("no luck\\nat all")',
    'this module throws when it is loaded (Error: no luck)'
  ],
  ['coverletter.config.mjs', 'throw "a word"', 'this module throws when it is loaded (a word)'],
  ['coverletter.config.mjs', 'export default {{', 'this module throws when it is loaded (SyntaxError'],
  ['coverletter.config.mjs', 'export const rules = {}', 'this module has no default export'],
  [
    'coverletter.config.mjs',
    'export default {rules: {"banned-opener": () => 1}}',
    'rules.banned-opener: must be data (got function)'
  ],
  ['package.json', '{"coverletter": {"rulse": {}}}', 'package.json: rulse: unknown key']
])('a mistake in %s is one line: %j', (name, text, line) => {
  const cwd = folder({[name]: text, 'letter.md': clean})
  const {code, out, err} = run(['letter.md'], {cwd})
  expect({code, out}).toEqual({code: 2, out: ''})
  expect(err).toMatch(/^cl-lint: [^\n]+\n$/)
  expect(err).toContain(line)
  expect(runJson(['letter.md'], {cwd}).results.at(-1)?.messages).toMatchObject([{fatal: true, ruleId: null}])
})

test.skipIf(typescript)('a TypeScript config where Node reads none', () => {
  const cwd = folder({'coverletter.config.ts': 'export default {}', 'letter.md': clean})
  expect(run(['letter.md'], {cwd}).err).toContain('TypeScript configs need Node 22.18 or newer')
})

test('--no-plugins runs no config that is code, not even one of cosmiconfig', () => {
  const cwd = folder({
    '.config/config.js': 'process.exit(99)',
    '.config/config.cjs': 'process.exit(99)',
    '.coverletterrc.json': oneRule('error'),
    'js/coverletter.config.mjs': 'process.exit(99)',
    'js/letter.md': clean,
    'letter.md': clean
  })
  expect(run(['letter.md', '--no-plugins'], {cwd}).code).toBe(0)
  expect(run(['letter.md'], {cwd}).code).toBe(0)
  const {code, err} = run(['js/letter.md', '--no-plugins'], {cwd})
  expect(code).toBe(2)
  expect(err).toContain('this config is code, and --no-plugins runs none')
})

test('--rule wins over the config, and may come more than once', () => {
  const cwd = folder({'.coverletterrc.json': oneRule('error'), 'letter.md': flawed})
  expect(run(['letter.md', '--rule', 'banned-opener: off'], {cwd}).code).toBe(0)
  expect(run(['letter.md', '--rule', 'banned-opener: off', '--rule', 'banned-opener:2'], {cwd}).code).toBe(1)
})
