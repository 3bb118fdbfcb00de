import {Ajv} from 'ajv'
import {describe, expect, test} from 'vitest'
import {ConfigError} from '../config.ts'
import {phraseFileSchema} from './phrase-file-schema.ts'
import {readPhraseFile} from './read-phrase-file.ts'

const source = {name: 'house.yml', namespace: 'house'}
const read = (content: unknown) => readPhraseFile(content, source)
const oneRule = (rule: object) => ({rules: {'no-ninja': {message: 'No.', ...rule}}})

describe('ids', () => {
  const rule = {patterns: 'ninja', message: 'No.'}
  test.each([
    [{rules: {'no-ninja': rule}}, 'house/no-ninja'],
    [{namespace: 'acme', rules: {'no-ninja': rule}}, 'acme/no-ninja']
  ])('%j', (content, id) => {
    expect(read(content).map((one) => one.rule.id)).toEqual([id])
  })
})

test('what a rule leaves out gets a default', () => {
  const [one] = read(oneRule({patterns: ['ninja', 'guru']}))
  expect(one?.rule).toMatchObject({
    category: 'user',
    severity: 'warn',
    options: {},
    docs: {summary: 'Reports "ninja", "guru".', source: 'house.yml, a phrase file of this project.'}
  })
})

test.each([
  [0, 'off'],
  [1, 'warn'],
  ['error', 'error']
])('severity %j', (severity, expected) => {
  expect(read(oneRule({patterns: 'ninja', severity}))[0]?.rule.severity).toBe(expected)
})

describe('a wrong file is told with its key and the nearest right spelling', () => {
  test.each<[unknown, string]>([
    [null, 'house.yml: the file must be a mapping (got null)'],
    [[], 'house.yml: the file must be a mapping (got [])'],
    [{}, 'house.yml: the file lacks "rules"'],
    [{rules: {}, rulse: {}}, 'house.yml: rulse: unknown key; did you mean "rules"?'],
    [{rules: {'No Ninja': {}}}, 'house.yml: rules["No Ninja"]: the name of a rule is written in kebab-case'],
    [{rules: {x: 'ninja'}}, 'house.yml: rules.x: must be a mapping (got "ninja")'],
    [{rules: {x: {patterns: 'ninja'}}}, 'house.yml: rules.x: lacks "message"'],
    [oneRule({}), 'house.yml: rules.no-ninja: lacks "patterns"'],
    [oneRule({paterns: 'a'}), 'house.yml: rules.no-ninja.paterns: unknown key; did you mean "patterns"?'],
    [oneRule({patterns: 3}), 'house.yml: rules.no-ninja.patterns: must be a string (got 3)'],
    [oneRule({patterns: ['a', 3]}), 'house.yml: rules.no-ninja.patterns[1]: must be a string (got 3)'],
    [oneRule({patterns: []}), 'house.yml: rules.no-ninja.patterns: must hold at least 1'],
    [
      oneRule({patterns: ['a', '(b']}),
      'rules.no-ninja.patterns[1]: cannot read the pattern "(b": a "(" is not'
    ],
    [oneRule({patterns: 'a', except: 'b)'}), 'rules.no-ninja.except: cannot read the pattern "b)"'],
    [oneRule({swap: {'a\\b': 'c'}}), 'rules.no-ninja.swap["a\\\\b"]: cannot read the pattern "a\\b"'],
    [
      oneRule({patterns: 'a', severity: 'eror'}),
      'rules.no-ninja.severity: must be "off", "warn", "error", 0, 1 or 2'
    ],
    [oneRule({patterns: 'a', severity: 'eror'}), 'did you mean "error"?'],
    [oneRule({patterns: 'a', part: 'closng'}), 'did you mean "closing"?'],
    [oneRule({patterns: 'a', part: ['body', 'sign_off']}), 'rules.no-ninja.part[1]: must be'],
    [oneRule({patterns: 'a', kind: 'exist'}), 'rules.no-ninja.kind: must be "existence"'],
    [oneRule({patterns: 'a', kind: 'substitution'}), 'kind: substitution needs "suggestion" or "swap"'],
    [oneRule({patterns: 'a', kind: 'occurrence'}), 'kind: occurrence needs "max"'],
    [oneRule({patterns: 'a', max: -1}), 'rules.no-ninja.max: must be at least 0'],
    [oneRule({patterns: 'a', max: 1, kind: 'required'}), 'max: has no use where kind is required'],
    [oneRule({patterns: 'a', swap: {b: 'c'}}), 'patterns: needs "suggestion" beside it'],
    [oneRule({patterns: 'a', message: '{{mach}}'}), 'message: there is no {{mach}}; did you mean "match"?'],
    [oneRule({patterns: 'a', message: '{{count}}'}), 'there is no {{count}}; existence has {{match}}'],
    [
      oneRule({patterns: 'a', bad: ['x', {leter: 'y'}]}),
      'rules.no-ninja.bad[1].leter: unknown key; did you mean'
    ],
    [{namespace: 'A b', rules: {}}, 'house.yml: namespace: must match']
  ])('%j', (content, message) => {
    expect(() => read(content)).toThrow(ConfigError)
    expect(() => read(content)).toThrow(message)
  })
})

test('the line stands in the message where it is known', () => {
  const lineOf = (path: readonly string[]): number => path.length
  expect(() => readPhraseFile({rules: {x: {paterns: 'a', message: ''}}}, {...source, lineOf})).toThrow(
    /^house\.yml:3: rules\.x\.paterns: /
  )
})

describe('the published schema', () => {
  const published = new Ajv({strict: false}).compile(phraseFileSchema())

  test.each([
    {rules: {}},
    {
      $schema: 'x',
      namespace: 'acme',
      rules: {'no-ninja': {message: 'No.', patterns: ['a', 'b'], part: 'body'}}
    },
    {rules: {a: {message: 'No.', swap: {a: ['b', '']}, severity: 2, bad: ['a', {letter: 'b'}]}}}
  ])('takes %j', (content) => {
    expect(published(content)).toBe(true)
  })

  test.each([{}, {rules: {'A b': {message: 'No.'}}}, {rules: {a: {message: 'No.', partz: 'body'}}}])(
    'refuses %j',
    (content) => {
      expect(published(content)).toBe(false)
    }
  )
})
