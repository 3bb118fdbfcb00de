import {Validator} from '@cfworker/json-schema'
import {expect, test} from 'vitest'
import {wordRule} from '../testing/word-rule.ts'
import {configSchema} from './config-schema.ts'

const valid = (config: unknown): boolean =>
  new Validator(configSchema([wordRule('foo')], {unknownRules: 'allow'}), '7').validate(config).valid

test('the published schema lets rules of plug-ins stand, and knows the options of its own', () => {
  expect(valid({rules: {'retext-passive': ['warn', {any: 1}], 'no-foo': ['warn', {limit: 1}]}})).toBe(true)
  expect(valid({rules: {'retext-passive': 'maybe'}})).toBe(false)
  expect(valid({rules: {'no-foo': ['warn', {limt: 1}]}})).toBe(false)
})

test('each rule carries its summary for editors', () => {
  const schema = JSON.stringify(configSchema([wordRule('foo')], {unknownRules: 'forbid'}))
  expect(schema).toContain('The word “foo”.')
})
