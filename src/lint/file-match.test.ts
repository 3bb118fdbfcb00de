import {expect, test} from 'vitest'
import {matchesFiles} from './file-match.ts'

test.each([
  ['letters/**', '/home/me/letters/a/b.md', '/home/me', true],
  ['./letters/*.md', '/home/me/letters/b.md', '/home/me/', true],
  ['*.md', '/home/me/letters/b.md', '/home/me', false],
  ['**/*.{md,txt}', '/home/me/letters/b.txt', '/home/me', true],
  ['**', '/home/other/b.md', '/home/me', false],
  ['**/*.md', '/home/me/.drafts/b.md', '/home/me', true],
  ['letters/*', 'letters/b.md', '/home/me', true],
  ['letters/*', './letters/b.md', undefined, true],
  ['letters/*', 'C:\\me\\letters\\b.md', 'C:\\me', true],
  ['a\\\\b.md', '/home/me/a\\b.md', '/home/me', true]
])('%s and %s in %s', (glob, filename, base, expected) => {
  expect(matchesFiles([glob], filename, base)).toBe(expected)
})
