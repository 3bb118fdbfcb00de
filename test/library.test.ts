import path from 'node:path'
import {describe, expect, test} from 'vitest'
import type * as Index from '../src/index.ts'
import type * as Node from '../src/node.ts'
import {clean, flawed, folder, oneRule} from './cli/run.ts'

const dist = path.resolve(import.meta.dirname, '../dist')
const library = (await import(path.join(dist, 'index.js'))) as typeof Index
const node = (await import(path.join(dist, 'node.js'))) as typeof Node
const config = {extends: [], rules: {'banned-opener': 'error'}} as const

test('lint: results as in JSON', async () => {
  const {lint} = library
  expect(await lint(flawed, {config})).toMatchObject({
    filePath: '<text>',
    errorCount: 1,
    messages: [{ruleId: 'banned-opener', severity: 2, line: 3, column: 1}]
  })
  expect(await lint(clean, {config, filename: 'letter.txt'})).toMatchObject({
    filePath: 'letter.txt',
    messages: []
  })
  expect(await lint('')).toMatchObject({filePath: '<text>'})
})

test('lint: front matter counts, a wrong config throws one line', async () => {
  const {lint} = library
  const off = `---\ncl-lint:\n  rules:\n    banned-opener: off\n---\n\n${flawed}`
  expect(await lint(off, {config})).toMatchObject({messages: []})
  const wrong = lint(flawed, {config: {rules: {'baned-opener': 'warn'}}})
  await expect(wrong).rejects.toThrow(
    /^config: rules\.baned-opener: there is no such rule; did you mean "banned-opener"\?$/
  )
})

test('a posting may be a text', async () => {
  const all = {extends: ['cl-lint:all']}
  const {messages} = await library.lint(clean, {
    config: all,
    posting: 'Senior Data Engineer\n\nAcme GmbH\n\nRequirements: Spark\n'
  })
  expect(messages.every(({fatal}) => !fatal)).toBe(true)
})

test('retext: ordinary VFile messages', async () => {
  const {unified} = await import('unified')
  const {default: retextEnglish} = await import('retext-english')
  const {VFile} = await import('vfile')
  const file = new VFile({path: 'letter.md', value: flawed})
  const processor = unified().use(retextEnglish).use(library.clLint, config)
  await processor.run(processor.parse(file), file)
  expect(file.messages).toMatchObject([
    {source: 'cl-lint', ruleId: 'banned-opener', fatal: true, line: 3, column: 1, place: {start: {line: 3}}}
  ])
  expect(String(file.messages[0])).toMatch(/^letter\.md:3:1-3:\d+: /)
})

test('lintFiles and loadConfig', async () => {
  const cwd = folder({'a.md': flawed, 'b.txt': clean, '.coverletterrc.json': oneRule('error')})
  const results = await node.lintFiles('.', {cwd})
  expect(results.map(({errorCount}) => errorCount)).toEqual([1, 0])
  expect(Object.keys(results[0] ?? {})).not.toContain('source')
  await expect(node.lintFiles(['none.md'], {cwd})).rejects.toThrow('none.md: no such file or folder')
  expect(await node.lintFiles(['none.md'], {cwd, errorOnUnmatchedPattern: false})).toEqual([])
  expect((await node.loadConfig('a.md', {cwd}))?.layers[0]?.config.rules).toEqual({'banned-opener': 'error'})
  expect((await node.resolveConfig('a.md', {cwd})).rules.get('banned-opener')).toMatchObject({severity: 2})
})

test('retext: in a pipeline with a compiler and a reporter', async () => {
  const {unified} = await import('unified')
  const {default: retextEnglish} = await import('retext-english')
  const {default: retextStringify} = await import('retext-stringify')
  const {VFile} = await import('vfile')
  const {reporter} = await import('vfile-reporter')
  const {clLint} = library
  const file = await unified()
    .use(retextEnglish)
    .use(
      clLint,
      {extends: ['cl-lint:mission'], rules: {'word-count': 'off'}},
      {posting: 'Data Engineer\n\nAcme GmbH\n'}
    )
    .use(retextStringify)
    .process(new VFile({path: 'letter.md', value: flawed.replaceAll('\n', '\r\n')}))
  expect(String(file)).toContain('I am writing to express')
  const report = reporter(file, {color: false})
  expect(report).toMatch(/^letter\.md\n3:1-3:\d+ +error +"I am writing to express/)
  expect(report).toContain('title-mismatch cl-lint')
  expect(report).toContain('2 errors')
})

describe("lint with rules of one's own", () => {
  const {defineRule, lint, phraseRules} = library
  const short = defineRule({
    id: 'short',
    docs: {summary: 'Reports every letter.'},
    messages: {found: 'Found.'},
    check: () => [{messageId: 'found', span: {start: 0, end: 4}}]
  })

  test('they run at their own severity, and the config sets them', async () => {
    const phrases = phraseRules({rules: {settle: {patterns: 'settlement', message: 'No.'}}}, 'own')
    const told = async (rules: NonNullable<Index.Config['rules']>): Promise<unknown[]> => {
      const own = {rules: [short, ...phrases], config: {extends: [], rules}} as const
      return (await lint(clean, own)).messages.map(({ruleId, severity}) => [ruleId, severity])
    }
    expect(await told({})).toEqual([
      ['short', 1],
      ['own/settle', 1]
    ])
    expect(await told({short: 'off', 'own/settle': 'error'})).toEqual([['own/settle', 2]])
  })

  test('what only cl-lint/node can load, and an id that is taken, are mistakes', async () => {
    const lintWith = (options: object): Promise<unknown> => lint(clean, options)
    await expect(lintWith({config: {plugins: ['x']}})).rejects.toThrow(
      'config: plugins: files are loaded by cl-lint/node'
    )
    await expect(lintWith({config: {phrases: ['x']}})).rejects.toThrow('config: phrases: files are loaded by')
    await expect(lintWith({rules: [{...short, id: 'buzzword'}]})).rejects.toThrow(
      'there is a rule "buzzword" already'
    )
    expect(() => phraseRules({rules: {x: {}}}, 'own')).toThrow('own: rules.x: lacks "message"')
  })
})
