import {parse} from 'yaml'
import {expect, test} from 'vitest'
import {wordRule} from '../testing/word-rule.ts'
import {ConfigError} from './config.ts'
import {checkRuleFlag, readRuleFlag} from './rule-flag.ts'

const rules = [wordRule('foo'), wordRule('bar')]
const read = (flag: string) => checkRuleFlag(readRuleFlag(flag, parse), rules)

test.each([
  ['no-foo: off', {'no-foo': 'off'}],
  ['no-foo:2', {'no-foo': 2}],
  ['no-foo: [warn, {limit: 2}]', {'no-foo': ['warn', {limit: 2}]}],
  ['{"no-foo": ["error", {"limit": 2}]}', {'no-foo': ['error', {limit: 2}]}],
  ['no-foo: off, no-bar: warn', {'no-foo': 'off', 'no-bar': 'warn'}]
])('%s', (flag, expected) => {
  expect(read(flag)).toEqual(expected)
})

test.each([
  ['no-fo: off', '--rule: rules.no-fo: there is no such rule; did you mean "no-foo"?'],
  [
    'no-foo: [warn, {limit: 2}',
    `--rule: "no-foo: [warn, {limit: 2}" cannot be read; write it as 'word-count: [warn, {min: 200}]'`
  ],
  ['no-foo', `--rule: "no-foo" cannot be read; write it as 'word-count: [warn, {min: 200}]'`],
  ['', `--rule: "" cannot be read; write it as 'word-count: [warn, {min: 200}]'`]
])('%s is refused', (flag, message) => {
  expect(() => read(flag)).toThrow(new ConfigError(message))
})
