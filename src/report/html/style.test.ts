import {createHash} from 'node:crypto'
import {expect, test} from 'vitest'
import {style, styleHash} from './style.ts'

test('the policy names the style that is there', () => {
  expect(styleHash).toBe(`sha256-${createHash('sha256').update(style).digest('base64')}`)
})

test('the style loads nothing and cannot end its element', () => {
  expect(style).not.toMatch(/url\(|@import|</)
})
