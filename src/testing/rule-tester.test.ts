import {afterEach, describe, expect, test} from 'vitest'
import {RuleTester, type InvalidCase} from './rule-tester.ts'
import {wordRule} from './word-rule.ts'

const rule = wordRule('foo', {replacement: 'bar'})
const {describe: outerDescribe, it: outerIt} = RuleTester
afterEach(() => Object.assign(RuleTester, {describe: outerDescribe, it: outerIt}))

const run = (valid: readonly string[], invalid: readonly InvalidCase[]) => () =>
  new RuleTester().run(rule, {valid, invalid})

test('accepts cases that hold', () => {
  const errors = [{line: 1, column: 5, messageId: 'found', message: 'Found "foo".', suggestions: []}]
  const check = run(
    ['Nothing here.'],
    [
      {text: 'A >>foo<<, a >>foo<<.', messages: ['found', 'found']},
      {text: 'The foo.', slot: 'letter', errors, fixed: 'The bar.'},
      {text: 'The >>foo<< foo.', options: {limit: 1}, errors: 1}
    ]
  )
  expect(check).not.toThrow()
})

test.each<[string, readonly string[], readonly InvalidCase[], string]>([
  ['a valid text that is reported', ['A foo.'], [], 'nothing should be reported'],
  ['another range', [], [{text: 'A >>fo<<o.'}], 'ranges'],
  ['another count', [], [{text: 'A foo.', errors: 2}], 'count'],
  ['another message id', [], [{text: 'A >>foo<<.', messages: ['other']}], 'message ids'],
  ['another place', [], [{text: 'A foo.', errors: [{column: 2}]}], 'column'],
  ['another fix', [], [{text: 'A >>foo<<.', fixed: 'A foo.'}], 'fixed text'],
  ['no expectation', [], [{text: 'A foo.'}], 'needs marks']
])('refuses %s', (_name, valid, invalid, message) => {
  expect(run(valid, invalid)).toThrow(message)
})

describe('the test runner', () => {
  test('gets a group a rule and a case a text', () => {
    const names: string[] = []
    const note = (name: string, inner: () => void) => {
      names.push(name)
      inner()
    }
    Object.assign(RuleTester, {describe: note, it: note})
    run(['Nothing here.'], [{name: 'finds it', text: 'A >>foo<<.'}])()
    expect(names).toEqual(['no-foo', 'valid', 'Nothing here.', 'invalid', 'finds it'])
  })
})
