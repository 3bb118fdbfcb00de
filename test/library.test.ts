import path from 'node:path'
import {expect, test} from 'vitest'
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
