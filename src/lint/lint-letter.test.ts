import {describe, expect, test} from 'vitest'
import fc from 'fast-check'
import {parseLetter} from '../letter/parse-letter.ts'
import {readYaml} from '../letter/yaml.ts'
import type {Posting} from '../posting/posting.ts'
import {wordRule} from '../testing/word-rule.ts'
import {lintLetter, type LintLetterOptions} from './lint-letter.ts'
import {resolveSettings} from './resolve-settings.ts'
import type {AnyRule} from './rule.ts'

const lint = (source: string, rules: readonly AnyRule[], options: Partial<LintLetterOptions> = {}) => {
  const letter = parseLetter(source, {yaml: readYaml})
  const {frontMatter} = letter
  const settings = resolveSettings([], {rules, filename: 'a.md', today: '2026-11-20', frontMatter})
  return lintLetter(letter, {rules, filename: 'a.md', settings, ...options})
}

const found = (source: string, rules: readonly AnyRule[], options?: Partial<LintLetterOptions>) =>
  lint(source, rules, options).messages.map(({line, column, message}) => `${line}:${column} ${message}`)

const posting: Posting = {
  source: 'Acme\r\nSenior Engineer',
  name: 'acme.txt',
  title: {value: 'Senior Engineer', span: {start: 6, end: 21}},
  titles: [],
  company: undefined,
  agency: undefined,
  seniority: undefined,
  specialty: undefined,
  required: [],
  nice: [],
  pay: undefined,
  asks: [],
  limits: {},
  amounts: []
}

const crashing = (error: unknown): AnyRule => ({
  ...wordRule('crash'),
  check: () => {
    throw error
  }
})

describe('a diagnostic', () => {
  const letter = 'Dear Ms. Hale,\r\n\r\nI say foo now.\r\n'

  test('has the range, the message filled, the part and the docs URL', () => {
    expect(lint(letter, [wordRule('foo', {severity: 'error'})]).messages).toEqual([
      {
        ruleId: 'no-foo',
        severity: 2,
        message: 'Found "foo".',
        messageId: 'found',
        line: 3,
        column: 7,
        endLine: 3,
        endColumn: 10,
        clLint: {part: 'body', url: 'https://github.com/cl-lint/cl-lint/blob/main/rules/README.md#no-foo'}
      }
    ])
  })

  test('of a plug-in has the URL that the rule tells, or none', () => {
    const rule = wordRule('foo', {category: 'user'})
    const documented = {...rule, docs: {...rule.docs, url: 'https://acme.example/no-foo'}}
    expect(lint(letter, [rule]).messages[0]?.clLint?.url).toBeUndefined()
    expect(lint(letter, [documented]).messages[0]?.clLint?.url).toBe('https://acme.example/no-foo')
  })

  test('has fixes and suggestions in ESLint’s shape', () => {
    const edit = {span: {start: 24, end: 27}, text: 'bar'}
    const rule: AnyRule = {
      ...wordRule('foo', {fixable: true}),
      check: () => [
        {messageId: 'found', span: edit.span, fix: edit, suggestions: [{text: 'Say {{bar}}.', edit}]}
      ]
    }
    expect(lint(letter, [rule]).messages[0]).toMatchObject({
      fix: {range: [24, 27], text: 'bar'},
      suggestions: [{desc: 'Say {{bar}}.', fix: {range: [24, 27], text: 'bar'}}]
    })
  })

  test('points at the posting with the posting’s own lines', () => {
    const rule: AnyRule = {
      ...wordRule('foo'),
      check: () => [
        {
          messageId: 'found',
          span: {start: 18, end: 19},
          related: [
            {file: 'posting', span: {start: 6, end: 21}, message: 'The title.'},
            {file: 'letter', span: {start: 0, end: 4}, message: 'Here.'}
          ]
        }
      ]
    }
    const locations = lint(letter, [rule], {posting}).messages[0]?.clLint?.relatedLocations
    expect(locations).toEqual([
      {filePath: 'acme.txt', message: 'The title.', line: 2, column: 1, endLine: 2, endColumn: 16},
      {filePath: 'a.md', message: 'Here.', line: 1, column: 1, endLine: 1, endColumn: 5}
    ])
    expect(lint(letter, [rule]).messages[0]?.clLint?.relatedLocations).toHaveLength(1)
  })
})

test('messages come in order of position, then rule id, without duplicates', () => {
  const foo = wordRule('foo')
  const twice: AnyRule = {
    ...foo,
    check: (context) => [...foo.check(context), ...foo.check(context)].reverse()
  }
  const also = wordRule('foo', {id: 'a-foo'})
  expect(lint('foo foo', [twice, also]).messages.map(({column, ruleId}) => [column, ruleId])).toEqual([
    [1, 'a-foo'],
    [1, 'no-foo'],
    [5, 'a-foo'],
    [5, 'no-foo']
  ])
})

describe('a rule that throws', () => {
  test('is fatal, is named with the first line of its error, and the others still report', () => {
    const {messages} = lint('One foo.', [crashing(new Error('first\nsecond')), wordRule('foo')])
    expect(messages).toMatchObject([
      {
        ruleId: 'no-crash',
        fatal: true,
        severity: 2,
        message: 'The rule "no-crash" crashed on this letter: first (--debug shows where)'
      },
      {ruleId: 'no-foo', severity: 1}
    ])
  })

  test.each([undefined, null, 'text', Object.create(null), new Error('')])(
    'may throw anything: %o',
    (error) => {
      const seen: unknown[] = []
      const {messages} = lint('a', [crashing(error)], {onCrash: (_, thrown) => seen.push(thrown)})
      expect(messages[0]?.fatal).toBe(true)
      expect(seen).toEqual([error])
    }
  )

  test('counts as crashed too where it breaks the contract', () => {
    const unknown: AnyRule = {...wordRule('foo'), check: () => [{messageId: 'x', span: {start: 0, end: 0}}]}
    const unfixable = {...wordRule('foo', {replacement: 'bar'}), fixable: false}
    expect(found('foo', [unknown])).toEqual([
      '1:1 The rule "no-foo" crashed on this letter: it has no message "x" (--debug shows where)'
    ])
    const nowhere: AnyRule = {
      ...wordRule('foo'),
      check: () => [{messageId: 'found', span: {start: NaN, end: 0}}]
    }
    expect(found('foo', [nowhere])[0]).toContain('ends before it begins')
    expect(found('foo', [unfixable])[0]).toContain('without being declared fixable')
  })
})

describe('a rule that needs a posting', () => {
  const needing = (['posting', 'posting.title', 'posting.company'] as const).map((needs) =>
    wordRule('foo', {id: needs, needs})
  )

  test('does not run without one, and the reason is told', () => {
    const {messages, notRun} = lint('foo', needing)
    expect(messages).toEqual([])
    expect(notRun).toEqual(needing.map(({id}) => ({ruleId: id, reason: 'no posting was given'})))
  })

  test('does not run where the posting lacks the fact it needs', () => {
    const {messages, notRun} = lint('foo', needing, {posting})
    expect(messages.map(({ruleId}) => ruleId)).toEqual(['posting', 'posting.title'])
    expect(notRun).toEqual([
      {ruleId: 'posting.company', reason: 'the posting names no company that could be read'}
    ])
  })

  test('is not mentioned where it is off', () => {
    expect(lint('foo', [wordRule('foo', {needs: 'posting', severity: 'off'})]).notRun).toEqual([])
  })
})

test('a rule yields where a more specific one reports an overlapping span, be that silenced or not', () => {
  const general = wordRule('foo bar', {id: 'general', yieldsTo: ['no-bar']})
  const source = 'See foo bar, foo.\n\nAnother foo bar foo.'
  expect(lint(source, [general, wordRule('bar')]).messages.map(({ruleId}) => ruleId)).toEqual([
    'no-bar',
    'no-bar'
  ])
  expect(lint(source, [general]).messages).toHaveLength(2)
  const silenced = `<!-- cl-lint-disable no-bar -->\n\n${source}`
  expect(lint(silenced, [general, wordRule('bar')]).messages).toEqual([])
})

describe('front matter', () => {
  test('switches rules for its letter', () => {
    expect(found('---\ncl-lint: {rules: {no-foo: off}}\n---\nfoo', [wordRule('foo')])).toEqual([])
  })

  test('with a wrong key under cl-lint is fatal at that key, and rules still run', () => {
    const {messages} = lint('---\ntitle: x\ncl-lint: {rules: {no-fo: off}}\n---\nfoo', [wordRule('foo')])
    expect(messages).toMatchObject([
      {ruleId: null, fatal: true, severity: 2, line: 3, column: 1, endColumn: 8},
      {ruleId: 'no-foo'}
    ])
  })

  test('that does not parse is fatal', () => {
    const [message] = lint('---\na: [\n---\nfoo', []).messages
    expect(message).toMatchObject({ruleId: null, fatal: true, line: 1})
    expect(message?.message).toMatch(/^The front matter cannot be read: /)
  })
})

test('linting twice says the same, and never throws, whatever the text', () => {
  const rules = [wordRule('foo'), crashing('x')]
  const word = fc.constantFrom(
    'foo',
    ' ',
    '\n',
    '\r\n',
    '<!-- cl-lint-disable -->',
    '---\n',
    '- ',
    '`',
    '😀',
    '**'
  )
  fc.assert(
    fc.property(fc.array(word, {maxLength: 30}), (words) => {
      const source = words.join('')
      expect(lint(source, rules)).toEqual(lint(source, rules))
    })
  )
})
