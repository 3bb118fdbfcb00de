import {describe, expect, test} from 'vitest'
import {parseLetter} from '../letter/parse-letter.ts'
import {wordRule} from '../testing/word-rule.ts'
import {lintLetter, type LintLetterOptions} from './lint-letter.ts'
import {resolveSettings} from './resolve-settings.ts'

const rules = [wordRule('foo'), wordRule('bar'), wordRule('baz', {needs: 'posting'})]
const base = resolveSettings([], {rules, filename: 'a.md', today: '2026-11-20'})

const lint = (source: string, options: Partial<LintLetterOptions> = {}) =>
  lintLetter(parseLetter(source), {rules, settings: base, filename: 'a.md', ...options})

/** The lines on which a word is still reported. */
const lines = (source: string, options?: Partial<LintLetterOptions>) =>
  lint(source, options).messages.map(({line, ruleId}) => `${line} ${ruleId ?? ''}`)

const notices = (source: string, options?: Partial<LintLetterOptions>) =>
  lint(source, options)
    .messages.filter(({ruleId}) => ruleId === null)
    .map(({line, severity, message}) => `${line} ${severity} ${message}`)

describe('cl-lint-disable', () => {
  test('counts to the end, or to cl-lint-enable', () => {
    expect(lines('A foo.\n\n<!-- cl-lint-disable -->\n\nfoo bar\n\n<!-- cl-lint-enable -->\n\nfoo')).toEqual([
      '1 no-foo',
      '9 no-foo'
    ])
    expect(lines('<!-- cl-lint-disable -->\n\nfoo bar')).toEqual([])
  })

  test('takes a list of rules', () => {
    expect(lines('<!-- cl-lint-disable no-foo, no-baz -->\n\nfoo bar')).toEqual(['3 no-bar'])
  })

  test('of all rules can be lifted for one', () => {
    expect(lines('<!-- cl-lint-disable -->\n\n<!-- cl-lint-enable no-bar -->\n\nfoo bar')).toEqual([
      '5 no-bar'
    ])
  })

  test('leaves the reason on what it silences', () => {
    const {suppressedMessages} = lint('<!-- cl-lint-disable no-foo -- a quote -- truly -->\n\nfoo')
    expect(suppressedMessages).toMatchObject([
      {ruleId: 'no-foo', suppressions: [{kind: 'directive', justification: 'a quote -- truly'}]}
    ])
  })

  test('with a reason alone names no rule', () => {
    expect(lines('<!-- cl-lint-disable -- a quote -->\n\nfoo bar')).toEqual([])
  })
})

describe('cl-lint-disable-line', () => {
  test('counts for the line it stands on', () => {
    expect(lines('A foo\nsecond foo <!-- cl-lint-disable-line no-foo --> bar\nthird foo')).toEqual([
      '1 no-foo',
      '2 no-bar',
      '3 no-foo'
    ])
  })
})

describe('cl-lint-disable-next-line', () => {
  test.each(['\n', '\n\n', '\r\n\r\n\r\n'])('counts for the next block of text, after %j', (gap) => {
    const source = `foo\n\n<!-- cl-lint-disable-next-line no-foo -->${gap}a foo\nand foo.\n\nfoo`
    expect(lint(source).messages).toHaveLength(2)
    expect(lint(source).suppressedMessages).toHaveLength(2)
  })

  test('passes over other comments, code and quotes', () => {
    const source = '<!-- cl-lint-disable-next-line no-foo -->\n<!-- x -->\n\n> quoted\n\nfoo\n\nfoo'
    expect(lines(source)).toEqual(['8 no-foo'])
  })

  test('counts for a whole list', () => {
    expect(lines('<!-- cl-lint-disable-next-line -->\n\n- foo\n- foo\n\nfoo')).toEqual(['6 no-foo'])
  })

  test('counts for a block that has several of them', () => {
    const source =
      '<!-- cl-lint-disable-next-line no-foo -->\n<!-- cl-lint-disable-next-line no-bar -->\nfoo bar\n\nfoo bar'
    expect(lines(source)).toEqual(['5 no-foo', '5 no-bar'])
  })

  test('inside a block means the next line', () => {
    expect(lines('foo <!-- cl-lint-disable-next-line -->\nfoo\nfoo')).toEqual(['1 no-foo', '3 no-foo'])
  })

  test('at the end of a letter does nothing', () => {
    expect(lines('foo\n\n<!-- cl-lint-disable-next-line -->')).toEqual(['1 no-foo'])
  })
})

test('mistakes in a directive are warned of', () => {
  expect(notices('<!-- cl-lint-disabel -->\n\n<!-- cl-lint-disable no-fooo, no-bar, nowhere -->')).toEqual([
    '1 1 "cl-lint-disabel" is no directive; did you mean "cl-lint-disable"?',
    '3 1 "no-fooo", named in this comment, is no rule; did you mean "no-foo"?',
    '3 1 "nowhere", named in this comment, is no rule'
  ])
  expect(notices('<!-- cl-lint is a linter -->\n\n<!-- other -->')).toEqual([])
})

test('without inline config comments are plain comments', () => {
  const settings = {...base, inlineConfig: false}
  expect(lines('<!-- cl-lint-disable -->\n\nfoo\n\n<!-- cl-lint-x -->', {settings})).toEqual(['3 no-foo'])
})

test('a crashed rule cannot be silenced', () => {
  const crashing = {
    ...wordRule('foo'),
    check: () => {
      throw new Error('x')
    }
  }
  expect(lint('<!-- cl-lint-disable -->\n\nfoo', {rules: [crashing]}).messages).toMatchObject([{fatal: true}])
})

describe('with reportUnused', () => {
  test('directives without effect are reported, rule by rule', () => {
    const source = [
      '<!-- cl-lint-disable-next-line no-foo, no-bar -->',
      'foo',
      '',
      '<!-- cl-lint-enable no-bar -->',
      '',
      'text <!-- cl-lint-disable-line no-bar -->'
    ].join('\n')
    expect(notices(source, {reportUnused: 2})).toEqual([
      '1 2 This cl-lint-disable-next-line comment has no effect for "no-bar": nothing is reported there',
      '4 2 This cl-lint-enable comment has no effect for "no-bar": nothing was switched off',
      '6 2 This cl-lint-disable-line comment has no effect for "no-bar": nothing is reported there'
    ])
    expect(notices(source)).toEqual([])
  })

  test('those with effect are not', () => {
    const source = '<!-- cl-lint-disable -->\n\nfoo\n\n<!-- cl-lint-enable -->\n\ntext'
    expect(notices(source, {reportUnused: 1})).toEqual([])
  })

  test('a directive for a rule that waits for a posting is not', () => {
    expect(notices('<!-- cl-lint-disable no-baz -->\n\ntext', {reportUnused: 1})).toEqual([])
    expect(notices('<!-- cl-lint-disable -->\n\ntext', {reportUnused: 1})).toEqual([])
    expect(
      notices('<!-- cl-lint-disable -->\n\ntext', {reportUnused: 1, rules: rules.slice(0, 2)})
    ).toHaveLength(1)
  })
})
