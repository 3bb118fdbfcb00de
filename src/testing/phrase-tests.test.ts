import {expect, test} from 'vitest'
import type {PhraseRuleInput} from '../lint/phrase-rules/phrase-file.ts'
import {readPhraseFile} from '../lint/phrase-rules/read-phrase-file.ts'
import {defineRule} from '../lint/rule.ts'
import {runPhraseTests, runRuleExamples} from './phrase-tests.ts'

const failures = (rule: Partial<PhraseRuleInput>) =>
  runPhraseTests(
    readPhraseFile(
      {rules: {one: {message: 'No.', patterns: 'ninja', ...rule}}},
      {name: 'h.yml', namespace: 'h', lineOf: (path) => Number(path.at(-1)) + 10}
    )
  ).map(({kind, line, message, shown}) => [kind, line, message, shown])

test('examples that hold', () => {
  expect(
    failures({bad: ['A ninja.', 'A >>ninja<<, two >>ninja<<.'], good: ['None.', '“Ninja” is a word.']})
  ).toEqual([])
})

test.each<[Partial<PhraseRuleInput>, unknown[]]>([
  [{bad: ['A ninja.', 'Nobody.']}, ['bad', 11, 'is not reported', 'Nobody.']],
  [{good: ['A ninja.']}, ['good', 10, 'is reported, and should not be', 'A >>ninja<<.']],
  [{bad: ['>>A<< ninja.']}, ['bad', 10, expect.stringContaining('in another place'), 'A >>ninja<<.']],
  [{bad: ['A >>ninja.']}, ['bad', 10, expect.stringContaining('do not pair'), 'A >>ninja.']]
])('%j', (rule, failure) => {
  expect(failures(rule)).toEqual([failure])
})

test.each(['header', 'salutation', 'opening', 'body', 'closing', 'signature', 'postscript'] as const)(
  'a text stands in the part of its rule: %s',
  (part) => {
    const text = {header: 'Lena ninja\nlena@example.org', salutation: 'Dear ninja,', signature: 'Lena Ninja'}
    const example = part in text ? text[part as keyof typeof text] : 'I met a ninja.'
    const patterns = part === 'signature' ? 'Ninja' : 'ninja'
    expect(failures({part, patterns, bad: [example]})).toEqual([])
  }
)

test('required: what is missing is told for a part, and for whole letters', () => {
  const rule = {kind: 'required', part: 'sign-off', patterns: 'kind regards'} as const
  const whole = (end: string) => ({letter: `Dear Ms. Ito,\n\nI ran it.\n\n${end}\nLena\n`})
  expect(
    failures({...rule, bad: ['Cheers,', whole('Cheers,')], good: ['Kind regards,', whole('Kind regards,')]})
  ).toEqual([])
})

test('examples of rules that are code', () => {
  const rule = defineRule({
    id: 'no-foo',
    docs: {summary: 'Foo.'},
    messages: {found: 'Foo.'},
    examples: {bad: [{text: 'A >>foo<<.'}, {text: 'A >>bar<<.'}], good: [{text: 'A foo.'}]},
    check: ({letter}) =>
      [...letter.source.matchAll(/foo/g)].map(
        ({index}) => ({messageId: 'found', span: {start: index, end: index + 3}}) as const
      )
  })
  expect(runRuleExamples(rule).map(({kind, shown}) => [kind, shown])).toEqual([
    ['bad', 'A >>bar<<.'],
    ['good', 'A foo.']
  ])
})
