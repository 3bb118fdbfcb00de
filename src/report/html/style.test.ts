import {expect, test} from 'vitest'
import {style, styleHash} from './style.ts'

test('the policy names the style that is there', async () => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))
  expect(styleHash).toBe(`sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`)
})

test('the style loads nothing and cannot end its element', () => {
  expect(style).not.toMatch(/url\(|@import|</)
})
