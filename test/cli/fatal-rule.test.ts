import {expect, test} from 'vitest'
import {defineRule} from '../../src/lint/rule.ts'
import {lintPatterns} from '../../src/node/lint-patterns.ts'
import {Session} from '../../src/node/session.ts'
import {clean, folder} from './run.ts'

test('a rule that throws is a fatal message of its letter, with its stack for --debug only', async () => {
  const crashing = defineRule({
    id: 'crashing',
    docs: {summary: 'Crashes.', why: 'To see.', mend: 'Not.', source: 'None.'},
    category: 'user',
    severity: 'error',
    messages: {},
    options: {},
    examples: {bad: [], good: []},
    check: () => {
      throw new Error('no luck\nat all')
    }
  })
  const cwd = folder({'letter.md': clean})
  const told: string[] = []
  const session = new Session({cwd, rules: [crashing], debug: (text) => told.push(text)})
  for await (const {messages, fatalErrorCount} of lintPatterns(session, ['letter.md'], {})) {
    expect(fatalErrorCount).toBe(1)
    expect(messages).toMatchObject([{ruleId: 'crashing', severity: 2, fatal: true}])
    expect(messages[0]?.message).toContain('no luck')
    expect(messages[0]?.message).not.toContain('\n')
  }
  expect(told.join('\n')).toContain('at all')
})
