import {expect, test} from 'vitest'
import {nearest} from './nearest.ts'

test.each([
  ['wran', 'warn'],
  ['warning', 'warn'],
  ['ERROR', 'error'],
  ['on', undefined],
  ['', undefined],
  ['quite another word', undefined],
  ['x'.repeat(100_000), undefined]
])('%s → %s', (word, expected) => {
  expect(nearest(word, ['off', 'warn', 'error'])).toBe(expected)
})
