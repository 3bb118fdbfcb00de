import fs from 'node:fs'
import {builtinModules} from 'node:module'
import path from 'node:path'
import {describe, expect, test} from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const core = [
  'src/letter',
  'src/posting',
  'src/language',
  'src/lint',
  'src/report',
  'src/playground',
  'rules'
]
const entries = ['src/index.ts', 'src/lint-text.ts', 'src/retext.ts']

const sourcesIn = (folder: string): string[] =>
  fs
    .readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => path.join(folder, name))

/** What a file imports: packages by name, files by their path from the root. */
function importsOf(file: string): string[] {
  const text = fs.readFileSync(path.join(root, file), 'utf8')
  const names = text.matchAll(
    /^\s*(?:import|export)\b[^'"`;]*?['"]([^'"]+)['"]|^(?!\s*\*).*\bimport\(\s*['"]([^'"]+)['"]/gm
  )
  return [...names].map(([, from, lazy]) => {
    const name = from ?? lazy ?? ''
    return name.startsWith('.') ? path.join(path.dirname(file), name) : name
  })
}

const isBuiltIn = (name: string): boolean => name.startsWith('node:') || builtinModules.includes(name)
const isIn = (rooms: readonly string[], file: string): boolean =>
  rooms.some((room) => file.startsWith(`${room}${path.sep}`))

describe('the core imports no Node API and nothing of the rooms around it', () => {
  const files = [...core.flatMap(sourcesIn), ...entries]
  test.each(files)('%s', (file) => {
    const wrong = importsOf(file).filter(
      (name) => isBuiltIn(name) || isIn(['src/node', 'src/cli', 'src/editor', 'src/dev'], name)
    )
    expect(wrong).toEqual([])
  })
})

describe('rooms know only the rooms below them', () => {
  test.each([
    ['src/letter', ['src/lint', 'src/report', 'src/posting', 'rules']],
    ['src/language', ['src/lint', 'src/report', 'rules']],
    ['src/posting', ['src/lint', 'src/report', 'rules']],
    ['src/lint', ['src/report', 'rules']],
    ['src/report', ['rules']],
    ['rules', ['src/report']],
    ['src/node', ['src/cli', 'rules']]
  ])('%s', (room, above) => {
    const wrong = sourcesIn(room).flatMap((file) =>
      importsOf(file)
        .filter((name) => isIn(above, name))
        .map((name) => `${file} imports ${name}`)
    )
    expect(wrong).toEqual([])
  })
})

test('reporters know nothing of chalk', () => {
  expect(sourcesIn('src/report').flatMap(importsOf)).not.toContain('chalk')
})

test('what the library entry of the build reaches imports nothing at all but its own chunks', () => {
  const seen = new Set<string>()
  const reach = (file: string): void => {
    if (seen.has(file)) return
    seen.add(file)
    for (const name of importsOf(file)) {
      expect(name, file).toMatch(/^dist\//)
      reach(name)
    }
  }
  reach('dist/index.js')
  expect(seen.size).toBeGreaterThan(1)
})
