import {describe, expect, test} from 'vitest'
import {folder, run, runJson} from './run.ts'

const letter = (body: string): string => `Dear Ms. Okafor,\n\n${body}\n\nKind regards,\nTomas Reyes\n`
const config = (changes: object = {}): string =>
  JSON.stringify({extends: [], phrases: ['./house-style.yml'], ...changes})

const house = `# Our words.
rules:
  no-ninja:
    patterns: (ninja|rock-star)
    message: '"{{match}}" is no word of ours.'
    severity: error
    bad:
      - We need a >>ninja<<.
    good:
      - We need you.
  plain-words:
    swap:
      utilize: use
    message: 'Write {{suggestion}}.'
`
const flawed = letter('I am a ninja, and I utilize it.')

test('phrase rules report at their own severity, and the config, --rule, overrides and comments set it', () => {
  const cwd = folder({
    'house-style.yml': house,
    '.coverletterrc.json': config(),
    'off.json': config({rules: {'house-style/no-ninja': 'off'}}),
    'override.json': config({overrides: [{files: ['*.md'], rules: {'house-style/no-ninja': 'warn'}}]}),
    'allow.json': config({vocabulary: {allow: ['utilize', 'ninja']}}),
    'letter.md': flawed,
    'comment.md': `<!-- cl-lint-disable house-style/no-ninja -->\n\n${flawed}`,
    'front.md': `---\ncl-lint: {rules: {house-style/no-ninja: off}}\n---\n\n${flawed}`
  })
  const told = (...args: string[]): unknown[] =>
    runJson(args, {cwd}).results[0]?.messages.map(({ruleId, severity}) => [ruleId, severity]) ?? []
  const [ninja, plain] = [
    ['house-style/no-ninja', 2],
    ['house-style/plain-words', 1]
  ]
  expect(told('letter.md')).toEqual([ninja, plain])
  expect(told('letter.md', '--no-plugins')).toEqual([ninja, plain])
  expect(told('letter.md', '-c', 'off.json')).toEqual([plain])
  expect(told('letter.md', '-c', 'override.json')).toEqual([['house-style/no-ninja', 1], plain])
  expect(told('letter.md', '-c', 'allow.json')).toEqual([])
  expect(told('letter.md', '--rule', 'house-style/plain-words: error')).toEqual([
    ninja,
    ['house-style/plain-words', 2]
  ])
  expect(told('comment.md')).toEqual([plain])
  expect(told('front.md')).toEqual([plain])
  expect(run(['letter.md'], {cwd})).toMatchObject({code: 1, err: ''})
})

test('phrase files are relative to the config that names them, be it an extended one, and may be JSON', () => {
  const json = JSON.stringify({namespace: 'ours', rules: {'no-ninja': {patterns: 'ninja', message: 'No.'}}})
  const cwd = folder({
    'common/words/house.json': `// comments are fine\n${json}`,
    'common/base.yml': 'extends: []\nphrases: [words/house.json]\n',
    'in/.coverletterrc.yml': 'extends: [../common/base.yml]\nrules: {ours/no-ninja: error}\n',
    'in/letter.md': flawed
  })
  expect(runJson(['in'], {cwd}).results[0]?.messages).toMatchObject([{ruleId: 'ours/no-ninja', severity: 2}])
})

test('rules, explain and --print-config know them', () => {
  const cwd = folder({'house-style.yml': house, '.coverletterrc.json': config()})
  expect(run(['rules'], {cwd}).out).toMatch(
    /^house-style\/no-ninja +error +Reports "\(ninja\|rock-star\)"\.$/m
  )
  const listed = JSON.parse(run(['rules', '--json'], {cwd}).out) as {id: string; category: string}[]
  expect(listed.at(-1)).toMatchObject({id: 'house-style/plain-words', category: 'user', severity: 'warn'})
  const {out, code} = run(['explain', 'house-style/no-ninja'], {cwd})
  expect(code).toBe(0)
  expect(out).toContain('We need a >>ninja<<.')
  expect(out).toContain('house-style.yml, a phrase file of this project.')
  expect(run(['explain', 'no-ninja'], {cwd}).err).toContain('did you mean "house-style/no-ninja"?')
  expect(run(['--print-config', 'letter.md'], {cwd}).out).toContain('"house-style/no-ninja"')
})

test('every format tells of them', () => {
  const cwd = folder({'house-style.yml': house, '.coverletterrc.json': config(), 'letter.md': flawed})
  for (const format of [
    'pretty',
    'sarif',
    'github',
    'gitlab',
    'junit',
    'checkstyle',
    'rdjson',
    'markdown',
    'unix'
  ])
    expect(run(['letter.md', '-f', format], {cwd}).out, format).toContain('house-style/no-ninja')
  expect(run(['letter.md', '-f', 'sarif'], {cwd}).out).toContain('"text":"Reports \\"(ninja|rock-star)\\"."')
  expect(run(['letter.md', '--redact'], {cwd}).out).not.toContain('"ninja"')
})

describe('a wrong phrase file ends the run with one line', () => {
  test.each([
    [
      'house-style.yml',
      house.replace('message', 'mesage'),
      'house-style.yml:5: rules.no-ninja.mesage: unknown key; did you mean "message"?'
    ],
    [
      'house-style.yml',
      house.replace('error', 'eror'),
      'house-style.yml:6: rules.no-ninja.severity: must be'
    ],
    [
      'house-style.yml',
      house.replace('rock-star)', 'rock'),
      'house-style.yml:4: rules.no-ninja.patterns: cannot read the pattern "(ninja|rock"'
    ],
    ['house-style.yml', 'rules: [', 'house-style.yml:1:9: not valid YAML'],
    ['house-style.yml', '', 'house-style.yml:'],
    ['other.yml', house, '.coverletterrc.json: phrases: house-style.yml: no such file']
  ])('%#', (name, text, message) => {
    const cwd = folder({[name]: text, '.coverletterrc.json': config(), 'letter.md': flawed})
    const {code, out, err} = run(['letter.md'], {cwd})
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(err).toMatch(/^cl-lint: [^\n]+\n$/)
    expect(err).toContain(message)
  })

  test('JSON has lines too', () => {
    const json =
      '{\n  "rules": {\n    "no-ninja": {\n      "patterns": 3,\n      "message": ""\n    }\n  }\n}'
    const cwd = folder({
      'house.json': json,
      '.coverletterrc.json': config({phrases: ['house.json']}),
      'letter.md': flawed
    })
    expect(run(['letter.md'], {cwd}).err).toBe(
      'cl-lint: house.json:4: rules.no-ninja.patterns: must be a string (got 3)\n'
    )
  })

  test.each([
    ['two files with one rule', ['a/house.yml', 'b/house.yml'], 'two rules are called "house/no-ninja"'],
    [
      'an unknown rule of a known file',
      ['a/house.yml'],
      'rules.house/no-ninjas: there is no such rule; did you mean "house/no-ninja"?'
    ]
  ])('%s', (_name, phrases, message) => {
    const rules = {'house/no-ninjas': 'off'}
    const cwd = folder({
      'a/house.yml': house,
      'b/house.yml': house,
      '.coverletterrc.json': config({phrases, rules}),
      'letter.md': flawed
    })
    expect(run(['letter.md'], {cwd})).toMatchObject({code: 2})
    expect(run(['letter.md'], {cwd}).err).toContain(message)
  })

  test('--rule names no rule of it', () => {
    const cwd = folder({'house-style.yml': house, '.coverletterrc.json': config(), 'letter.md': flawed})
    const {code, err} = run(['letter.md', '--rule', 'house-style/no-ninjas: off'], {cwd})
    expect(code).toBe(2)
    expect(err).toContain('did you mean "house-style/no-ninja"?')
  })
})

describe('rules --test', () => {
  test('0 where the examples hold, 1 with place and what was reported, 2 for a wrong file', () => {
    const cwd = folder({
      'good.yml': house,
      'bad.yml': house.replace('We need you.', 'We need ninjas, a ninja.'),
      'none.yml': house.replace(/ {4}bad:[^]*?(?= {2}plain)/, ''),
      'wrong.yml': house.replace('patterns', 'paterns'),
      'rule.mjs':
        "export default {id: 'x', docs: {summary: 'X.'}, messages: {x: 'X.'}, check: () => [], examples: {bad: [{text: '>>x<<'}], good: []}}"
    })
    expect(run(['rules', '--test', 'good.yml'], {cwd})).toEqual({
      code: 0,
      err: '',
      out: '✔ good.yml: 2 rules, 2 examples, all as they should be\n'
    })
    const failed = run(['rules', '--test', 'bad.yml'], {cwd})
    expect(failed.code).toBe(1)
    expect(failed.out).toContain('bad.yml:10: bad/no-ninja: this good example is reported, and should not be')
    expect(failed.out).toContain('    We need ninjas, a >>ninja<<.')
    expect(failed.out).toContain('✖ bad.yml: 2 rules, 2 examples, 1 failed')
    expect(run(['rules', '--test', 'none.yml'], {cwd})).toMatchObject({code: 0})
    expect(run(['rules', '--test', 'none.yml'], {cwd}).out).toContain('nothing to run')
    expect(run(['rules', '--test', 'wrong.yml'], {cwd})).toMatchObject({code: 2, out: ''})
    expect(run(['rules', '--test', 'absent.yml'], {cwd})).toMatchObject({
      code: 2,
      err: 'cl-lint: absent.yml: no such file\n'
    })
    expect(run(['rules', '--test', 'rule.mjs'], {cwd})).toMatchObject({code: 1})
    expect(run(['rules', '--test', 'rule.mjs', '--no-plugins'], {cwd})).toMatchObject({code: 2})
  })
})
