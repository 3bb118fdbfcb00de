import {expect, test} from 'vitest'
import {fillMessage, placeholders} from './message.ts'

test('fills placeholders once, with or without spaces inside', () => {
  expect(fillMessage('{{a}} of {{ b }}', {a: '{{b}}', b: 2})).toBe('{{b}} of 2')
})

test('leaves a placeholder without data, and knows no inherited keys', () => {
  expect(fillMessage('{{a}} {{constructor}}', {})).toBe('{{a}} {{constructor}}')
})

test('puts what it quotes on one line and cuts it between characters', () => {
  expect(fillMessage('{{a}}', {a: ' hard\r\n  wrapped '})).toBe('hard wrapped')
  const cut = fillMessage('{{a}}', {a: 'x' + '😀'.repeat(5000)})
  expect(cut.length).toBeLessThanOrEqual(200)
  expect(cut).not.toMatch(/\p{Cs}/u)
})

test('names the placeholders of a template', () => {
  expect(placeholders('{{a}} and {{ b_2 }}, not {c}')).toEqual(['a', 'b_2'])
})
