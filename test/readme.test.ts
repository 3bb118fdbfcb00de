import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {folder, run, runJson} from './cli/run.ts'

const root = path.resolve(import.meta.dirname, '..')
const readme = fs.readFileSync(path.join(root, 'README.md'), 'utf8')
const letter =
  'Dear Ms. Okafor,\n\nI am a rockstar, and I utilize Python at Acme. The log was written by me, in teh end.\n\nKind regards,\nTomas Reyes\n'

/** The files that a chapter of the README tells the reader to write: a name in code, and a block of code below it. */
function filesIn(chapter: string): Record<string, string> {
  const from = readme.indexOf(`\n### ${chapter}`)
  const to = readme.slice(from + 1).search(/\n##/)
  const text = readme.slice(from, from + 1 + to)
  const blocks = text.matchAll(/`([\w./-]+\.\w+)`:\n\n```\w+\n([^]*?)```/g)
  return Object.fromEntries([...blocks].map(([, name = '', content = '']) => [name, content]))
}

function project(chapter: string, packages: readonly string[]): string {
  const cwd = folder({...filesIn(chapter), 'letter.md': letter})
  fs.mkdirSync(path.join(cwd, 'node_modules'))
  fs.symlinkSync(root, path.join(cwd, 'node_modules/cl-lint'), 'junction')
  for (const name of packages)
    fs.symlinkSync(path.join(root, 'node_modules', name), path.join(cwd, 'node_modules', name), 'junction')
  return cwd
}

const ruleIds = (cwd: string): (string | null)[] =>
  runJson(['letter.md'], {cwd}).results[0]?.messages.map(({ruleId}) => ruleId) ?? []

test('the phrase file works as it is written', () => {
  const cwd = project('Without code', [])
  expect(run(['rules', '--test', 'house-style.yml'], {cwd})).toMatchObject({code: 0, err: ''})
  expect(ruleIds(cwd)).toEqual(expect.arrayContaining(['house-style/no-rockstar', 'house-style/plain-words']))
})

test('the plug-in and its test work as they are written', () => {
  const cwd = project('With code', [])
  expect(ruleIds(cwd)).toContain('local/no-acme')
  const {status, stdout} = spawnSync(process.execPath, ['--test', 'rules/no-acme.test.mjs'], {
    cwd,
    encoding: 'utf8'
  })
  expect({status, stdout}).toMatchObject({status: 0, stdout: expect.stringContaining('pass 2') as unknown})
})

test('the plug-ins of retext work as they are written', () => {
  const cwd = project('A plug-in of retext', ['retext-passive', 'retext-spell', 'dictionary-en'])
  expect(ruleIds(cwd)).toEqual(expect.arrayContaining(['retext-passive', 'retext-spell']))
})
