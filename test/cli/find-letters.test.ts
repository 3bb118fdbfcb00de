import path from 'node:path'
import {expect, test} from 'vitest'
import {clean, folder, oneRule, run, runJson} from './run.ts'

const found = (args: readonly string[], cwd: string): string[] =>
  runJson(args, {cwd}).results.map(({filePath}) => path.relative(cwd, filePath))

const letters = (...names: readonly string[]): string =>
  folder({...Object.fromEntries(names.map((name) => [name, clean])), '.coverletterrc.json': oneRule('error')})

test('folders: letters by extension, in order, dot folders and node_modules left out', () => {
  const cwd = letters(
    'b.md',
    'a.TXT',
    'in/c.markdown',
    'README.md',
    'd.text',
    'e.json',
    '.git/f.md',
    'node_modules/g/h.md'
  )
  expect(found(['.'], cwd)).toEqual(['README.md', 'a.TXT', 'b.md', 'in/c.markdown'])
  expect(found(['.', '--ext', 'text'], cwd)).toEqual([
    'README.md',
    'a.TXT',
    'b.md',
    'd.text',
    'in/c.markdown'
  ])
  expect(found(['.', '--ext', '.text,.json'], cwd)).toContain('e.json')
})

test('globs: letters by extension unless the glob names one', () => {
  const cwd = letters('b.md', 'd.text', 'in/c.md', 'in/deep/e.txt', 'node_modules/g/h.md', 'odd[1].md')
  expect(found(['**/*'], cwd)).toEqual(['b.md', 'in/c.md', 'in/deep/e.txt', 'odd[1].md'])
  expect(found(['*.text'], cwd)).toEqual(['d.text'])
  expect(found(['in/**/*.{md,txt}'], cwd)).toEqual(['in/c.md', 'in/deep/e.txt'])
  expect(found(['odd[1].md'], cwd)).toEqual(['odd[1].md'])
})

test("ignore files: gitignore's syntax, for their folder and below, deeper ones win", () => {
  const cwd = folder({
    '.coverletterignore': '# drafts\ndrafts/\n*.txt\n!keep.txt\n',
    'in/.coverletterignore': '!again.txt\n',
    'drafts/a.md': clean,
    'b.txt': clean,
    'keep.txt': clean,
    'in/again.txt': clean,
    'in/other.txt': clean,
    'c.md': clean
  })
  expect(found(['.'], cwd)).toEqual(['c.md', 'in/again.txt', 'keep.txt'])
  expect(found(['.', '--ignore-pattern', 'in/', '--ignore-pattern', 'c.md'], cwd)).toEqual(['keep.txt'])
  expect(found(['.', '--no-ignore'], cwd)).toHaveLength(6)
  expect(found(['**/*.md'], cwd)).toEqual(['c.md'])
})

test('a file that is named and ignored is a warning, as in ESLint', () => {
  const cwd = folder({'.coverletterignore': 'a.md', 'a.md': clean})
  const {code, results} = runJson(['a.md'], {cwd})
  expect(code).toBe(0)
  expect(results[0]?.messages).toMatchObject([{ruleId: null, severity: 1}])
  expect(run(['a.md', '--max-warnings', '0'], {cwd}).code).toBe(1)
  expect(
    runJson(['a.md', '--no-ignore', '--no-config-lookup'], {cwd}).results[0]?.messages
  ).not.toMatchObject([{ruleId: null}])
})
