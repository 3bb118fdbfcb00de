import dictionary from 'dictionary-en'
import fc from 'fast-check'
import retextEquality from 'retext-equality'
import retextIntensify from 'retext-intensify'
import retextPassive from 'retext-passive'
import retextSimplify from 'retext-simplify'
import retextSpell from 'retext-spell'
import {describe, expect, test} from 'vitest'
import {LineIndex} from '../letter/lines.ts'
import {parseLetter} from '../letter/parse-letter.ts'
import {readYaml} from '../letter/yaml.ts'
import {lintLetter} from '../lint/lint-letter.ts'
import {resolveSettings} from '../lint/resolve-settings.ts'
import type {Attacher} from './plugin-rules.ts'
import {retextRule} from './retext-rule.ts'

const plugins: Readonly<Record<string, Attacher>> = {
  'retext-equality': retextEquality as Attacher,
  'retext-intensify': retextIntensify as Attacher,
  'retext-passive': retextPassive as Attacher,
  'retext-simplify': retextSimplify as Attacher,
  'retext-spell': retextSpell as Attacher
}
const none = (): undefined => undefined
const all = Object.keys(plugins).map((id) => {
  const {rule, imports} = retextRule(id, plugins[id] ?? none, undefined)
  imports.set('import:dictionary-en', dictionary)
  return rule
})
const spelling = {'retext-spell': ['warn', {dictionary: 'import:dictionary-en'}]} as const

function lint(source: string, {rules = all, allow = [] as readonly string[], options = {}} = {}) {
  const config = {rules: {...spelling, ...options}, vocabulary: {allow}}
  const letter = parseLetter(source, {yaml: readYaml})
  const {frontMatter} = letter
  const settings = resolveSettings([{config, source: 'test'}], {
    rules,
    filename: 'l.md',
    today: '2026-11-20',
    frontMatter
  })
  const lines = new LineIndex(source)
  return lintLetter(letter, {settings, rules, filename: 'l.md'}).messages.map((message) => ({
    ...message,
    words: source.slice(
      lines.lineStart(message.line) + message.column - 1,
      lines.lineStart(message.endLine) + message.endColumn - 1
    )
  }))
}

const letter = (body: string): string =>
  `---\ntitle: Engineer\n---\n\nDear Ms. Ito,\n\n${body}\n\nKind regards,\nLena\n`

describe('plug-ins of retext report words where they stand in the source', () => {
  const body =
    'The `queue_writer` was **writen** by me, and [it was\nbeaten](https://x.example) by the chairman, who said “chairwoman”. Perhaps I can’t utilize `it`.'
  const expected = [
    ['retext-spell', 'writen'],
    ['retext-passive', 'beaten'],
    ['retext-equality', 'chairman'],
    ['retext-intensify', 'Perhaps'],
    ['retext-simplify', 'utilize']
  ]

  test.each([
    ['as written', letter(body)],
    ['with CRLF', letter(body).replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\uFEFF${letter(body).replace(/^---[^]*?---\n\n/, '')}`]
  ])('%s', (_name, source) => {
    expect(lint(source).map(({ruleId, words}) => [ruleId, words])).toEqual(expected)
  })

  test('whatever stands around them', () => {
    const piece = fc.constantFrom(
      'I work. ',
      '*I* ran it, ',
      '`x_y` and ',
      'a\r\n',
      '[my page](/a) is ',
      '“So” '
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 6}), fc.array(piece, {maxLength: 6}), (before, after) => {
        const source = letter(`${before.join('')}we utilize ${after.join('')}things.`)
        const found = lint(source, {rules: all.filter(({id}) => id === 'retext-simplify')})
        expect(found.map(({words}) => words)).toContain('utilize')
      }),
      {numRuns: 50}
    )
  })
})

test('messages, severities, suggestions', () => {
  const [message] = lint(letter('I utilize it.'), {options: {'retext-simplify': 'error'}})
  expect(message).toMatchObject({
    ruleId: 'retext-simplify',
    severity: 2,
    message: 'Unexpected `utilize`, use `use` instead',
    suggestions: [{desc: 'Write "use"', fix: {text: 'use'}}]
  })
})

test('options reach the plug-in, and the vocabulary its words', () => {
  const source = letter('I utilize Airflov.')
  expect(lint(source).map(({words}) => words)).toEqual(['utilize', 'Airflov'])
  const options = {'retext-simplify': ['warn', {ignore: ['utilize']}]}
  expect(lint(source, {options}).map(({words}) => words)).toEqual(['Airflov'])
  expect(lint(source, {allow: ['airflov']}).map(({words}) => words)).toEqual(['utilize'])
})

test('technologies are spelt right', () => {
  expect(lint(letter('I ran Kubernetes, PostgreSQL and Kubernets.')).map(({words}) => words)).toEqual([
    'Kubernets'
  ])
})

test('without what it cannot do without, a plug-in is a rule that crashed, and the others run', () => {
  const found = lint(letter('I utilize it.'), {options: {'retext-spell': ['warn', {}]}})
  expect(found).toMatchObject([
    {
      ruleId: 'retext-spell',
      fatal: true,
      message: expect.stringContaining('Missing `dictionary` in options') as unknown
    },
    {ruleId: 'retext-simplify'}
  ])
})

test('what a letter asks to import is not imported', () => {
  const own = retextRule('retext-spell', plugins['retext-spell'] ?? none, undefined).rule
  const source = letter('I ran it.').replace(
    'title: Engineer',
    'cl-lint: {rules: {retext-spell: [warn, {dictionary: "import:./evil.mjs"}]}}'
  )
  expect(lint(source, {rules: [own]})).toMatchObject([{fatal: true, ruleId: 'retext-spell'}])
})

test('a plug-in that changes the tree changes nothing for the letter', () => {
  const parsed = parseLetter(letter('I ran it.'))
  const before = structuredClone(parsed.tree)
  const {rule} = retextRule(
    'retext-wild',
    () => (tree: {children: unknown[]}) => void tree.children.splice(0),
    undefined
  )
  const settings = resolveSettings([], {rules: [rule], filename: 'l.md', today: '2026-11-20'})
  expect(lintLetter(parsed, {settings, rules: [rule], filename: 'l.md'}).messages).toEqual([])
  expect(parsed.tree).toEqual(before)
})
