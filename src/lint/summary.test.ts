import {expect, test} from 'vitest'
import type {Diagnostic} from './diagnostic.ts'
import {resultOf, sumCounts} from './summary.ts'

const place = {message: '', line: 1, column: 1, endLine: 1, endColumn: 1}
const messages: Diagnostic[] = [
  {...place, ruleId: 'a', severity: 2, fix: {range: [0, 0], text: ''}},
  {...place, ruleId: 'b', severity: 1},
  {...place, ruleId: null, severity: 2, fatal: true}
]

test('a fatal message counts as an error too', () => {
  expect(resultOf('a.md', {messages, suppressedMessages: []})).toEqual({
    filePath: 'a.md',
    messages,
    suppressedMessages: [],
    errorCount: 2,
    fatalErrorCount: 1,
    warningCount: 1,
    fixableErrorCount: 1,
    fixableWarningCount: 0
  })
})

test('counts of files add up', () => {
  const result = resultOf('a.md', {messages, suppressedMessages: []}, 'fixed')
  expect(result.output).toBe('fixed')
  expect(sumCounts([result, result])).toMatchObject({errorCount: 4, warningCount: 2})
})
