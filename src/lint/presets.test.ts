import {expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {isPresetName, preset, presetNames} from './presets.ts'

test('no preset but mission leaves a rule out', () => {
  for (const name of presetNames.filter((name) => name !== 'cl-lint:mission')) {
    expect(Object.keys(preset(name, rules).rules ?? {})).toEqual(rules.map(({id}) => id))
  }
})

test('strict and all switch every built-in rule on', () => {
  for (const name of ['cl-lint:strict', 'cl-lint:all'] as const) {
    expect(Object.values(preset(name, rules).rules ?? {})).not.toContain('off')
  }
})

test('names are told from other words', () => {
  expect(isPresetName('cl-lint:strict')).toBe(true)
  expect(isPresetName('toString')).toBe(false)
})
