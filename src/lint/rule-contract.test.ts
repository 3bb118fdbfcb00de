import {readdirSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {describeRule} from '../testing/describe-rule.ts'
import {neutralLetter} from '../testing/neutral-letter.ts'
import {subjectOf} from '../testing/run-example.ts'
import {lintLetter} from './lint-letter.ts'
import {resolveSettings} from './resolve-settings.ts'
import type {AnyRule} from './rule.ts'

const folder = new URL('../../rules/', import.meta.url)
const ids = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  .map((file) => file.slice(0, -'.ts'.length))

describe('the registry', () => {
  test('holds each file of the folder once, under the file’s name', () => {
    expect(rules.map(({id}) => id).sort()).toEqual([...ids].sort())
  })

  test.each(ids)('holds what %s.ts exports', async (id) => {
    const {default: rule} = (await import(`../../rules/${id}.ts`)) as {default: AnyRule}
    expect(rules.find((registered) => registered.id === id)).toBe(rule)
  })

  test.each(rules.filter(({yieldsTo}) => yieldsTo))(
    'knows the rules that $id yields to',
    ({yieldsTo = []}) => {
      expect(rules.map(({id}) => id)).toEqual(expect.arrayContaining([...yieldsTo]))
    }
  )
})

describe('the neutral letter', () => {
  test.each(['markdown', 'text'] as const)('draws no diagnostic of any rule, read as %s', (format) => {
    const {
      letter,
      settings: {today}
    } = subjectOf({text: '', format}, neutralLetter)
    const config = {extends: ['cl-lint:all']}
    const settings = resolveSettings([{config, source: 'test'}], {rules, filename: 'letter', today})
    const {messages} = lintLetter(letter, {settings, rules, filename: 'letter'})
    expect(messages.map(({ruleId, message}) => `${ruleId ?? ''}: ${message}`)).toEqual([])
  })

  test('has a body of 250 to 300 words', () => {
    const {letter} = subjectOf({text: ''}, neutralLetter)
    const words = letter.part('body').flatMap((block) => block.words)
    expect(words.length).toBeGreaterThanOrEqual(250)
    expect(words.length).toBeLessThanOrEqual(300)
  })
})

for (const rule of rules) describeRule(rule)
