import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'
import {afterAll, expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import type {AnyRule} from '../lint/rule.ts'
import {describeRule} from '../testing/describe-rule.ts'
import {scaffoldRule} from './scaffold-rule.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const copy = mkdtempSync(join(tmpdir(), 'cl-lint-new-rule-'))
for (const name of ['src', 'rules', 'package.json'])
  cpSync(join(root, name), join(copy, name), {recursive: true})
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir')
afterAll(() => rmSync(copy, {recursive: true}))

/** The registry of the copy, as Node would load it. */
async function registry(): Promise<readonly AnyRule[]> {
  const outfile = join(copy, 'registry.mjs')
  const entryPoints = [join(copy, 'rules/index.ts')]
  await build({entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'silent'})
  const loaded = (await import(pathToFileURL(outfile).href)) as {readonly rules: readonly AnyRule[]}
  return loaded.rules
}

const file = scaffoldRule(copy, 'no-honesty')
const scaffolded = (await registry()).at(-1)

test('writes a rule under its id and registers it last', async () => {
  expect(file).toBe('rules/no-honesty.ts')
  expect((await registry()).map(({id}) => id)).toEqual([...rules.map(({id}) => id), 'no-honesty'])
})

test('leaves the rest of the registry as it was', () => {
  const lines = readFileSync(join(copy, 'rules/index.ts'), 'utf8').split('\n')
  const added = ["import noHonesty from './no-honesty.ts'", '  noHonesty']
  const before = readFileSync(join(root, 'rules/index.ts'), 'utf8').replace(/\n\]\n$/, ',\n]\n')
  expect(lines.filter((line) => !added.includes(line)).join('\n')).toBe(before)
})

test('refuses an id that is taken or no id', () => {
  expect(() => scaffoldRule(copy, 'no-honesty')).toThrow('rules/no-honesty.ts is there already')
  expect(() => scaffoldRule(copy, 'No_Honesty')).toThrow('kebab-case')
  expect(() => scaffoldRule(copy, 'index')).toThrow('rules/index.ts is there already')
})

if (scaffolded) describeRule(scaffolded)
