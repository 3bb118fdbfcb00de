import {expect, test} from 'vitest'
import {wordRule} from '../testing/word-rule.ts'
import {type Config, ConfigError} from './config.ts'
import {type ResolveOptions, resolveSettings} from './resolve-settings.ts'

const wordCount = wordRule('teh', {
  id: 'word-count',
  category: 'mission',
  severity: 'error',
  options: {
    min: {type: 'integer', default: 250, description: 'Fewest words.'},
    level: {type: 'string', enum: ['', 'junior', 'senior'], default: '', description: 'Whose letter it is.'}
  }
})
const rules = [
  wordCount,
  wordRule('foo', {options: {}}),
  wordRule('bar', {severity: 'off', options: {}}),
  wordRule('baz', {severity: 'off', options: {}, category: 'user'})
]

const resolve = (configs: readonly Config[], options: Partial<ResolveOptions> = {}) =>
  resolveSettings(
    configs.map((config, index) => ({config, source: `config ${index}`, base: '/home/me'})),
    {rules, filename: '/home/me/letters/a.md', today: '2026-11-20', ...options}
  )

/** Severity of each rule that is on. */
const severities = (...args: Parameters<typeof resolve>) =>
  Object.fromEntries([...resolve(...args).rules].map(([id, {severity}]) => [id, severity]))

const options = (...args: Parameters<typeof resolve>) => resolve(...args).rules.get('word-count')?.options

test('without configs the recommended preset counts', () => {
  expect(severities([])).toEqual({'word-count': 2, 'no-foo': 1})
})

test('a config without `extends` builds on the recommended preset, one with an empty list on nothing', () => {
  expect(severities([{rules: {'no-bar': 'error'}}])).toEqual({'word-count': 2, 'no-foo': 1, 'no-bar': 2})
  expect(severities([{extends: [], rules: {'no-bar': 'error'}}])).toEqual({'no-bar': 2})
})

test.each([
  ['cl-lint:mission', {'word-count': 2}],
  ['cl-lint:recommended', {'word-count': 2, 'no-foo': 1}],
  ['cl-lint:strict', {'word-count': 2, 'no-foo': 1, 'no-bar': 1}],
  ['cl-lint:all', {'word-count': 2, 'no-foo': 1, 'no-bar': 1, 'no-baz': 1}]
])('%s', (name, expected) => {
  expect(severities([{extends: [name]}])).toEqual(expected)
})

test('an `extends` that is no preset is refused here', () => {
  expect(() => resolve([{extends: ['cl-lint:mision']}])).toThrow(
    new ConfigError('config 0: extends[0]: "cl-lint:mision" is no preset; did you mean "cl-lint:mission"?')
  )
})

test('a later severity alone keeps the options that stood before', () => {
  expect(options([{rules: {'word-count': ['warn', {min: 9}]}}, {rules: {'word-count': 'error'}}])).toEqual({
    min: 9,
    level: ''
  })
  expect(options([{rules: {'word-count': ['warn', {min: 9}]}}, {rules: {'word-count': ['warn']}}])?.min).toBe(
    9
  )
})

test('later options replace earlier ones as a whole', () => {
  const layers = [
    {rules: {'word-count': ['warn', {min: 9}]}},
    {rules: {'word-count': [1, {level: 'senior'}]}}
  ] as const
  expect(options(layers)).toEqual({min: 250, level: 'senior'})
})

test('overrides apply to the files they name, after the rules of their own layer', () => {
  const config: Config = {
    rules: {'no-foo': 'off'},
    overrides: [{files: ['letters/**'], rules: {'no-foo': 'error'}}]
  }
  expect(severities([config])['no-foo']).toBe(2)
  expect(severities([config], {filename: '/home/me/drafts/a.md'})['no-foo']).toBeUndefined()
  expect(severities([config, {rules: {'no-foo': 'warn'}}])['no-foo']).toBe(1)
})

test('`--rule` beats configs, and front matter beats both', () => {
  const ruleFlags = [{'no-foo': 'error'}] as const
  expect(severities([{rules: {'no-foo': 'off'}}], {ruleFlags})['no-foo']).toBe(2)
  const frontMatter = {data: {'cl-lint': {rules: {'no-foo': 'warn'}}}}
  expect(severities([], {ruleFlags, frontMatter})['no-foo']).toBe(1)
  expect(severities([], {ruleFlags, frontMatter, inlineConfig: false})['no-foo']).toBe(2)
})

test('front matter `level` sets the option of word-count and keeps the others', () => {
  const layers: Config[] = [{rules: {'word-count': ['warn', {min: 9, level: 'junior'}]}}]
  expect(options(layers, {frontMatter: {data: {level: 'Senior'}}})).toEqual({min: 9, level: 'senior'})
  expect(options(layers, {frontMatter: {data: {level: 'principal'}}})?.level).toBe('junior')
  expect(options(layers, {frontMatter: {data: {level: 3}}})?.level).toBe('junior')
})

test.each([
  [{rules: {'no-fo': 'warn'}}, 'rules.no-fo: there is no such rule; did you mean "no-foo"?'],
  [{rule: {}}, '"rule": unknown key; only "rules" counts here'],
  ['off', 'must be a mapping with "rules" (got "off")']
])('wrong front matter %j becomes a problem, not an error', (value, message) => {
  const settings = resolve([], {frontMatter: {data: {'cl-lint': value}}})
  expect(settings.frontMatterProblem).toBe(`front matter, cl-lint: ${message}`)
  expect(settings.rules.size).toBe(2)
})

test('vocabularies add up', () => {
  const {vocabulary} = resolve([
    {vocabulary: {allow: ['a']}},
    {vocabulary: {allow: ['a', 'b'], sources: ['Hays']}}
  ])
  expect(vocabulary).toEqual({technologies: [], sources: ['Hays'], allow: ['a', 'b']})
})
