import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {clean, sample, sampleRules} from '../report/testing/samples.ts'
import {plainPaint} from '../report/paint.ts'
import {isFormatPath, loadFormat} from './load-format.ts'

const cwd = fs.mkdtempSync(path.join(os.tmpdir(), 'cl-lint-format-'))
afterAll(() => {
  fs.rmSync(cwd, {recursive: true, force: true})
})

async function run(code: string, name: string): Promise<string> {
  fs.writeFileSync(path.join(cwd, name), code)
  const create = await loadFormat(`./${name}`, {cwd, plugins: true})
  const reporter = create({paint: plainPaint, cwd, version: '1.2.3', rules: sampleRules})
  const pieces = [await reporter.file(sample), await reporter.file(clean)]
  expect(pieces).toEqual(['', ''])
  return reporter.end()
}

test('what names a module', () => {
  for (const name of [
    './my-format.mjs',
    '../f',
    '/abs/f.js',
    'formats/mine.cjs',
    'C:\\f.mjs',
    'mine.ts',
    '.\\f'
  ])
    expect(isFormatPath(name), name).toBe(true)
  for (const name of ['stylish', 'json-with-metadata', 'my-format', 'sarif'])
    expect(isFormatPath(name), name).toBe(false)
})

test('a formatter gets all results at once, with the text of each letter, and what ESLint tells', async () => {
  const code = `export default async (results, context) => JSON.stringify({
    files: results.map(({filePath, messages, source}) => [filePath, messages.length, typeof source]),
    keys: Object.keys(results[0]),
    version: context.version,
    rules: Object.keys(context.rulesMeta)
  })`
  const text = await run(code, 'good.mjs')
  expect(text).toMatch(/\n$/)
  expect(JSON.parse(text)).toEqual({
    files: [
      [sample.filePath, 3, 'string'],
      [clean.filePath, 0, 'string']
    ],
    keys: expect.not.arrayContaining(['notRun', 'posting']) as string[],
    version: '1.2.3',
    rules: ['stock-opener', 'title', 'twice']
  })
})

test('CommonJS works, and an empty report stays empty', async () => {
  expect(await run('module.exports = (results) => results.length === 2 ? "" : "x"', 'good.cjs')).toBe('')
})

test.each([
  [
    'export default 1',
    'number.mjs',
    '-f ./number.mjs: the default export is a number, not a function (results, context) => string'
  ],
  ['export const format = () => ""', 'named.mjs', '-f ./named.mjs: this module has no default export'],
  [
    'export default () => 1',
    'gives.mjs',
    '-f ./gives.mjs: the formatter gave a number, where a string is expected'
  ],
  [
    'export default () => {}',
    'nothing.mjs',
    '-f ./nothing.mjs: the formatter gave nothing, where a string is expected'
  ],
  [
    'export default () => { throw new Error("so\\nit is") }',
    'throws.mjs',
    '-f ./throws.mjs: the formatter threw: so'
  ],
  [
    'throw new TypeError("bad")',
    'broken.mjs',
    '-f ./broken.mjs: this module throws when it is loaded (TypeError: bad)'
  ]
])('%s is told in one line', async (code, name, message) => {
  await expect(run(code, name)).rejects.toThrow(
    new RegExp(`^${message.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
  )
})

test('--no-plugins runs none, and does not even load it', async () => {
  await expect(loadFormat('./none.mjs', {cwd, plugins: false})).rejects.toThrow(
    '-f ./none.mjs: this format is code of yours, and --no-plugins runs none; name a built-in one'
  )
})

test('a module that is not there', async () => {
  await expect(loadFormat('./none.mjs', {cwd, plugins: true})).rejects.toThrow(
    /^-f \.\/none\.mjs: there is no such file$/
  )
})
