import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {gzipSync} from 'node:zlib'
import {beforeAll, expect, test} from 'vitest'
import {violations} from './axe.ts'
import {inBrowser} from './chromium.ts'

const root = path.resolve(import.meta.dirname, '../..')
const file = path.join(root, 'dist-playground/index.html')

beforeAll(() => {
  execFileSync(process.execPath, ['src/dev/playground.mjs', '--build'], {cwd: root, stdio: 'pipe'})
}, 60_000)

test('one page that nothing gets out of, small enough to be sent at once', () => {
  const text = fs.readFileSync(file, 'utf8')
  expect(text).toContain("default-src 'none'; script-src 'sha256-")
  expect(text).toContain("connect-src 'none'")
  expect(text).not.toMatch(/\bfrom ?["']node:|\brequire\(/)
  expect(gzipSync(text, {level: 9}).length).toBeLessThan(400_000)
})

inBrowser('the playground', (open) => {
  test('a letter that is typed gets marks and notes', async () => {
    const {page, wrongs} = await open(file)
    await page.getByRole('textbox', {name: 'Your letter'}).click()
    await page.keyboard.type('Dear Ms. Okafor,\n\nI am writing to express my strong interest in the role.')
    await page.locator('#marks mark.error').waitFor()
    expect(await page.locator('#marks mark.error').textContent()).toBe(
      'I am writing to express my strong interest in'
    )
    expect(await page.locator('#notes .note.error code').allTextContents()).toContain('banned-opener')
    expect(await page.getByRole('status').textContent()).toMatch(
      /^\d+ errors?, \d+ warnings? · \d+ words in the body$/
    )
    expect(wrongs).toEqual([])
  })

  test('rules are switched off and on, and presets take them back', async () => {
    const {page} = await open(file)
    await page.getByRole('button', {name: 'The wrong title'}).click()
    const notes = page.locator('#notes code', {hasText: 'buzzword'})
    expect(await notes.count()).toBe(1)
    await page.getByText('Switch rules on and off').click()
    const box = page.getByRole('checkbox', {name: 'buzzword'})
    await box.uncheck()
    expect(await notes.count()).toBe(0)
    await box.check()
    expect(await notes.count()).toBe(1)
    await box.uncheck()
    await page.getByLabel('Preset').selectOption('cl-lint:mission')
    expect(await notes.count()).toBe(0)
    expect(await page.getByRole('checkbox', {name: 'title-mismatch'}).isChecked()).toBe(true)
    await page.getByLabel('Preset').selectOption('cl-lint:recommended')
    expect(await notes.count()).toBe(1)
  })

  test('the posting: what the letter answers, and a title that it does not', async () => {
    const {page} = await open(file)
    await page.getByRole('button', {name: 'The wrong title'}).click()
    const answers = page.getByRole('list', {name: 'What the letter makes of the posting'})
    expect(await answers.locator('.unmet').allTextContents()).toContainEqual(expect.stringContaining('Kafka'))
    const title = page.locator('#notes code', {hasText: 'title-mismatch'})
    expect(await title.count()).toBe(2)
    await page.getByRole('textbox', {name: 'The posting'}).fill('Python Developer\nDovetail Freight\n')
    await expect.poll(() => title.count()).toBe(0)
  })

  test('by keyboard: from a note to the words', async () => {
    const {page} = await open(file)
    await page.getByRole('button', {name: 'The wrong title'}).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', {name: /^Show line 5 in the letter: banned-opener/}).focus()
    await page.keyboard.press('Enter')
    const selected = await page.evaluate(
      '(({value, selectionStart, selectionEnd}) => value.slice(selectionStart, selectionEnd))(document.activeElement)'
    )
    expect(selected).toBe('I am excited to apply for')
  })

  test('marks lie under their words, also where the letter scrolls', async () => {
    const {page} = await open(file, {viewport: {width: 1200, height: 900}})
    await page.getByRole('button', {name: 'The wrong title'}).click()
    const sizes = await page.evaluate<[number, number, number, number]>(
      '[letter.scrollHeight, marks.scrollHeight, letter.clientWidth, marks.clientWidth]'
    )
    expect(Math.abs(sizes[0] - sizes[1])).toBeLessThan(3)
    expect(sizes[2]).toBe(sizes[3])
    await page.evaluate('letter.scrollTop = 200')
    await expect.poll(() => page.evaluate('marks.scrollTop')).toBe(200)
  })

  test.each(['light', 'dark'] as const)('%s: axe finds nothing', async (colorScheme) => {
    const {page, wrongs} = await open(file, {colorScheme, viewport: {width: 390, height: 800}})
    await page.getByRole('button', {name: 'Stock phrases'}).click()
    await page.getByText('Switch rules on and off').click()
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
    expect(wrongs).toEqual([])
  })

  test('a script in a letter stays text', async () => {
    const {page, wrongs} = await open(file)
    const text = 'Dear <script>alert(1)</script><img src=x onerror=alert(2)>,\n\nI kept it.'
    await page.getByRole('textbox', {name: 'Your letter'}).fill(text)
    await expect.poll(() => page.locator('#notes .note').count()).toBeGreaterThan(0)
    expect(await page.locator('main script, main img').count()).toBe(0)
    expect(wrongs).toEqual([])
  })
})
