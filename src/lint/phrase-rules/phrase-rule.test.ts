import {describe, expect, test} from 'vitest'
import {parseLetter} from '../../letter/parse-letter.ts'
import {readPosting} from '../../posting/read-posting.ts'
import {lintLetter} from '../lint-letter.ts'
import {resolveSettings} from '../resolve-settings.ts'
import type {PhraseRuleInput} from './phrase-file.ts'
import {readPhraseFile} from './read-phrase-file.ts'

interface Conditions {
  readonly allow?: readonly string[]
  readonly posting?: string
  readonly options?: Readonly<Record<string, unknown>>
}

const letterWith = (body: string): string => `Dear Ms. Ito,\n\n${body}\n\nKind regards,\nLena Maas\n`

function lint(
  rule: Partial<PhraseRuleInput>,
  source: string,
  {allow = [], posting, options}: Conditions = {}
) {
  const content = {rules: {phrase: {message: '{{match}}', ...rule}}}
  const rules = readPhraseFile(content, {name: 'h.yml', namespace: 'h'}).map((read) => read.rule)
  const config = {
    extends: [],
    vocabulary: {allow},
    ...(options && {rules: {'h/phrase': ['warn', options] as const}})
  }
  const settings = resolveSettings([{config, source: 'test'}], {rules, filename: 'l.md', today: '2026-11-20'})
  const read = posting === undefined ? undefined : readPosting(posting, {name: 'p.txt'})
  return lintLetter(parseLetter(source), {settings, rules, filename: 'l.md', posting: read}).messages
}

const found = (rule: Partial<PhraseRuleInput>, body: string, conditions?: Conditions): string[] =>
  lint(rule, letterWith(body), conditions).map(({message}) => message)

describe('existence', () => {
  const rule = {patterns: ['~synergy', 'rock-star', 'a ..2 team']}

  test.each([
    ['We had synergies.', ['synergies']],
    ['I am a rock star and a rock-star.', ['rock star', 'rock-star']],
    ['I am a **rock\nstar** in [a small team](https://x.example).', ['rock star', 'a small team']],
    ['Synergy matters.', ['Synergy']]
  ])('%s', (body, expected) => {
    expect(found(rule, body)).toEqual(expected)
  })

  test.each([
    ['quoted', 'Your posting asks for a “rock star”.'],
    ['refused', 'I am not a rock star.'],
    ['in code', 'The table is `synergy`, the job `rock star`.'],
    ['in a code block', '```\nrock star\n```'],
    ['the target of a link', 'See [my page](https://synergy.example/synergy) or https://rock-star.example.'],
    ['a name in mid-sentence', 'I worked at Synergy for a year.'],
    ['a name of two words', 'Synergy Health hired me. Later Synergy moved.'],
    ['in a quotation block', '> We want a rock star.'],
    ['in a comment', 'I ship. <!-- rock star -->']
  ])('not what is %s', (_what, body) => {
    expect(found(rule, body)).toEqual([])
  })

  test("not the posting's company, wherever it stands", () => {
    const body = 'Synergy asks for a Python Engineer.'
    expect(found(rule, body)).toEqual(['Synergy'])
    expect(found(rule, body, {posting: 'Python Engineer\nCompany: Synergy GmbH\n'})).toEqual([])
  })

  test('a pattern with capitals means the name', () => {
    expect(found({patterns: 'Acme'}, 'I left Acme.')).toEqual(['Acme'])
  })

  test('vocabulary.allow and except leave phrases alone', () => {
    const body = 'I am a rock star with synergies.'
    expect(found(rule, body, {allow: ['rock-star']})).toEqual(['synergies'])
    expect(found({...rule, except: 'with ~synergy'}, body)).toEqual(['rock star'])
  })

  test('denied phrases count where the rule says so', () => {
    expect(found({...rule, denied: true}, 'I am not a rock star.')).toEqual(['rock star'])
  })

  test('of overlapping phrases the first and longest counts', () => {
    expect(found({patterns: ['big', 'big data', 'data lake']}, 'We had a big data lake.')).toEqual([
      'big data'
    ])
  })
})

describe('parts', () => {
  const letter =
    'Lena Maas\nlena@example.org\n\nDear ninja team,\n\nA ninja opens. Then prose follows in the body of it.\n\nThe ninja stands in the middle of this letter, where it has always stood and will.\n\nHere the ninja closes this letter, since all has been said that was to be said by me.\n\nNinja regards,\nLena Ninja\n\nP.S. A ninja came.\n'
  const lines = (part: PhraseRuleInput['part']): number[] =>
    lint({patterns: 'ninja', denied: true, ...(part && {part})}, letter).map(({line}) => line)

  test.each<[PhraseRuleInput['part'], number[]]>([
    [undefined, [6, 8, 10, 15]],
    ['salutation', [4]],
    ['opening', [6]],
    ['body', [6, 8, 10]],
    ['closing', [10]],
    ['postscript', [15]],
    [
      ['opening', 'body'],
      [6, 8, 10]
    ]
  ])('%j', (part, expected) => {
    expect(lines(part)).toEqual(expected)
  })
})

test.each<[PhraseRuleInput['part'], string, number]>([
  ['header', 'Lena', 1],
  ['sign-off', 'kind regards', 8],
  ['signature', 'Maas', 9]
])('the head and the foot too: %j', (part, patterns, line) => {
  const source =
    'Lena Maas\nlena@example.org\n\nDear Ms. Ito,\n\nI build trains.\n\nKind regards,\nLena **Maas**\n'
  expect(lint({patterns, ...(part && {part})}, source)).toMatchObject([{line}])
})

describe('substitution', () => {
  const rule = {
    swap: {utilize: 'use', 'in order to': ['to', 'so as to'], really: ''},
    message: '{{suggestion}}'
  }

  test('suggests what to write instead, in the case of what stands there', () => {
    const source = letterWith('Utilize it in order to\nwin, really.')
    const messages = lint(rule, source)
    expect(messages.map(({message}) => message)).toEqual(['"Use"', '"to" or "so as to"', 'nothing'])
    const fixed = messages.map(({suggestions = []}) =>
      suggestions.map(({fix: {range, text}}) => source.slice(0, range[0]) + text + source.slice(range[1]))
    )
    expect(fixed).toEqual([
      [letterWith('Use it in order to\nwin, really.')],
      [letterWith('Utilize it to\nwin, really.'), letterWith('Utilize it so as to\nwin, really.')],
      [letterWith('Utilize it in order to\nwin,.')]
    ])
  })

  test('counts where the word is denied, since it is the word that is wrong', () => {
    expect(found(rule, 'I did not utilize it.')).toEqual(['"use"'])
    expect(found(rule, 'They said "utilize".')).toEqual([])
  })
})

describe('occurrence', () => {
  const rule = {patterns: 'honestly', max: 1, message: '{{match}} {{count}}/{{max}}'}
  const body = 'Honestly, I honestly mean it. Honestly.'

  test('reports the first that is too many', () => {
    expect(lint(rule, letterWith(body))).toMatchObject([{message: 'honestly 3/1', line: 3, column: 13}])
    expect(found(rule, 'Honestly.')).toEqual([])
  })

  test('the config may set the number', () => {
    expect(found(rule, body, {options: {max: 2}})).toEqual(['Honestly 3/2'])
    expect(found(rule, body, {options: {max: 3}})).toEqual([])
  })
})

describe('required', () => {
  const rule = (part: PhraseRuleInput['part']) =>
    ({kind: 'required', patterns: ['work permit', 'visa'], message: '{{part}}', ...(part && {part})}) as const

  test.each<[PhraseRuleInput['part'], string, string[]]>([
    [
      'closing',
      'I have a visa.\n\nI like trains, and I would like to show you how they run all day long here.',
      ['closing']
    ],
    ['closing', 'I like trains.\n\nI hold a “work permit”.', []],
    [undefined, 'I need no visa.', []],
    [undefined, 'I like trains.', ['body, postscript']],
    ['sign-off', 'I have a visa.', ['sign-off']]
  ])('%j: %s', (part, body, expected) => {
    expect(found(rule(part), body)).toEqual(expected)
  })

  test('is silent on a letter without prose', () => {
    expect(lint(rule('closing'), 'Dear Ms. Ito,\n\n```\nx\n```\n')).toEqual([])
  })
})
