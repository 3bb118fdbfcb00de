import {expect, test} from 'vitest'
import {wordRule} from '../testing/word-rule.ts'
import {ConfigError} from './config.ts'
import {validateConfig} from './validate-config.ts'

const rules = [
  wordRule('teh', {
    id: 'word-count',
    options: {
      min: {type: 'integer', minimum: 0, default: 250, description: 'Fewest words.'},
      level: {
        type: 'string',
        enum: ['junior', 'senior'],
        default: 'junior',
        description: 'Whose letter it is.'
      },
      add: {type: 'array', items: {type: 'string'}, default: [], description: 'More words.'}
    }
  }),
  wordRule('foo', {options: {}})
]

const refusal = (config: unknown): string => {
  try {
    validateConfig(config, rules, '.coverletterrc.json')
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError)
    const {message} = error as ConfigError
    expect(message).not.toMatch(/[\r\n]/)
    return message.replace('.coverletterrc.json: ', '')
  }
  throw new Error('the config was accepted')
}

test.each<[unknown, string]>([
  [{rules: {'word-cuont': 'warn'}}, 'rules.word-cuont: there is no such rule; did you mean "word-count"?'],
  [
    {rules: {'retext-passive': 'warn'}},
    'rules.retext-passive: there is no such rule; name "retext-passive" under "plugins", too'
  ],
  [
    {rules: {'word-count': ['warn', {mn: 200}]}},
    'rules.word-count[1].mn: unknown option; did you mean "min"?'
  ],
  [
    {rules: {'word-count': ['warn', {foo: 1}]}},
    'rules.word-count[1].foo: unknown option; the rule has min, level, add'
  ],
  [{rules: {'no-foo': ['warn', {min: 1}]}}, 'rules.no-foo[1].min: unknown option; the rule has none'],
  [
    {rules: {'word-count': ['wran']}},
    'rules.word-count[0]: severity must be off, warn, error, 0, 1 or 2 (got "wran"); did you mean "warn"?'
  ],
  [
    {rules: {'word-count': 'on'}},
    'rules.word-count: severity must be off, warn, error, 0, 1 or 2 (got "on")'
  ],
  [
    {rules: {'word-count': {min: 1}}},
    'rules.word-count: severity must be off, warn, error, 0, 1 or 2 (got {"min":1})'
  ],
  [{rules: {'word-count': []}}, 'rules.word-count: must be a severity, or a list of a severity and options'],
  [
    {rules: {'word-count': [1, {}, 2]}},
    'rules.word-count: must be a severity, or a list of a severity and options'
  ],
  [
    {rules: {'word-count': [1, {min: 'many'}]}},
    'rules.word-count[1].min: must be a whole number (got "many")'
  ],
  [{rules: {'word-count': [1, {min: 0.5}]}}, 'rules.word-count[1].min: must be a whole number (got 0.5)'],
  [{rules: {'word-count': [1, {min: -1}]}}, 'rules.word-count[1].min: must be at least 0 (got -1)'],
  [
    {rules: {'word-count': [1, {level: 'snior'}]}},
    'rules.word-count[1].level: must be "junior" or "senior" (got "snior"); did you mean "senior"?'
  ],
  [{rules: {'word-count': [1, {add: ['a', 1]}]}}, 'rules.word-count[1].add[1]: must be a string (got 1)'],
  [{rulez: {}}, 'rulez: unknown key; did you mean "rules"?'],
  [{vocabulary: {allowed: []}}, 'vocabulary.allowed: unknown key; did you mean "allow"?'],
  [{extends: 'cl-lint:strict'}, 'extends: must be a list (got "cl-lint:strict")'],
  [{extends: ['cl-lint:strickt']}, 'extends[0]: there is no such preset; did you mean "cl-lint:strict"?'],
  [{overrides: [{rules: {}}]}, 'overrides[0]: lacks "files"'],
  [
    {overrides: [{files: ['a'], rules: {'no-fo': 0}}]},
    'overrides[0].rules.no-fo: there is no such rule; did you mean "no-foo"?'
  ],
  [{postings: {'a/b {name}.md': 1}}, 'postings["a/b {name}.md"]: must be a string (got 1)'],
  [[], 'the config must be a mapping (got [])'],
  [null, 'the config must be a mapping (got null)'],
  [{rules: () => 1}, 'rules: must be data (got function)'],
  [
    {'a\u001b[31m\u2028\nb': 1},
    String.raw`["a\u001b[31m\u{2028}\nb"]: unknown key; known are $schema, extends, plugins, rules, phrases, vocabulary, postings, overrides, ignores`
  ],
  [{'\ud800': 1}, String.raw`["\ud800"]: unknown key`]
])('%j is refused in one line', (config, message) => {
  expect(refusal(config)).toBe(message)
})

test('a circular config is refused', () => {
  const config: Record<string, unknown> = {}
  config.vocabulary = config
  expect(refusal(config)).toContain('is nested too deeply')
})

test('a valid config comes back as plain data without undefined keys', () => {
  const config = {
    $schema: 'x',
    extends: ['cl-lint:strict', './house.json'],
    plugins: undefined,
    rules: {'word-count': ['warn', {min: 200}], 'no-foo': 2},
    postings: {'letters/{name}.md': 'postings/{name}.txt'},
    overrides: [{files: ['a/**'], rules: {'no-foo': ['off']}}],
    ignores: []
  }
  expect(validateConfig(config, rules, 'x')).toEqual(JSON.parse(JSON.stringify(config)))
})

test('with `unknownRules: allow` ids of plug-ins that were not loaded may stand', () => {
  const config = {rules: {'retext-passive': ['warn', {any: 1}]}}
  expect(validateConfig(config, rules, 'x', {unknownRules: 'allow'})).toEqual(config)
})
