import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {isPostingInConfig, postingFromConfig} from './posting-patterns.ts'

const base = path.resolve('/home/ada')
const posting = (pattern: string, target: string, letter: string): string | undefined => {
  const layer = {config: {postings: {[pattern]: target}}, base, source: 'config'}
  const found = postingFromConfig(path.join(base, letter), [layer])
  return found && path.relative(base, found).split(path.sep).join('/')
}

describe('postings in a config', () => {
  it.each([
    ['postings/{name}.txt', 'postings/orrin.txt', true],
    ['./posting.txt', 'posting.txt', true],
    ['postings/{name}.txt', 'letters/orrin.txt', false],
    ['postings/{name}.txt', 'postings/2026/orrin.txt', false]
  ])('target %j: %j is one: %j', (target, file, expected) => {
    const layer = {config: {postings: {'letters/{name}.md': target}}, base, source: 'config'}
    expect(isPostingInConfig(path.join(base, file), [layer])).toBe(expected)
  })

  it.each([
    ['letters/{name}.md', 'postings/{name}.txt', 'letters/orrin.md', 'postings/orrin.txt'],
    ['{year}/{name}.md', '{year}/{name}.txt', '2026/orrin.md', '2026/orrin.txt'],
    ['letters/*.md', 'posting.txt', 'letters/orrin.md', 'posting.txt'],
    ['letters/**', 'posting.txt', 'letters/2026/orrin.md', 'posting.txt'],
    ['**/{name}.md', 'postings/{name}.txt', 'letters/2026/orrin.md', 'postings/orrin.txt'],
    ['**/{name}.md', 'postings/{name}.txt', 'orrin.md', 'postings/orrin.txt'],
    ['letters/{name}.*', '{name}.txt', 'letters/orrin.md', 'orrin.txt']
  ])('%j: %j finds for %j %j', (pattern, target, letter, expected) => {
    expect(posting(pattern, target, letter)).toBe(expected)
  })

  it.each([
    ['letters/{name}.md', 'letters/2026/orrin.md'],
    ['letters/*.md', 'letters/2026/orrin.md'],
    ['letters/*.md', 'letters/orrinmd'],
    ['{name}/{name}.md', 'letters/orrin.md']
  ])('%j finds none for %j', (pattern, letter) => {
    expect(posting(pattern, 'posting.txt', letter)).toBeUndefined()
  })
})
