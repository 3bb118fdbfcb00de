import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {clean, folder, run} from '../cli/run.ts'
import {violations} from './axe.ts'
import {inBrowser} from './chromium.ts'

const fixtures = path.resolve(import.meta.dirname, '../../fixtures')
const wrongTitle = path.join(fixtures, 'letters/wrong-title-developer.md')
const posting = path.join(fixtures, 'postings/dovetail-python-engineer.txt')

/** Writes a report with `-o` and gives its path. */
function reportOf(...args: readonly string[]): string {
  const cwd = folder()
  const {err} = run([...args, '-f', 'html', '-o', 'report.html', '--exit-zero', '--today', '2026-11-20'], {
    cwd
  })
  expect(err).toBe('')
  return path.join(cwd, 'report.html')
}

inBrowser('the HTML report', (open) => {
  test('marks lead to notes and back, by keyboard', async () => {
    const {page, wrongs} = await open(reportOf(wrongTitle, '--jd', posting))
    expect(await page.locator('mark.error').first().textContent()).toBe('Python Developer')
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').textContent()).toBe('To the letter')
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Note 1, error: title-mismatch')
    await page.keyboard.press('Enter')
    expect(await page.locator('.note:target').textContent()).toContain('You apply as "Python Developer"')
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Note 1: back to the words')
    await page.keyboard.press('Enter')
    expect(await page.locator('.ref:target').getAttribute('id')).toBe('m1-1')
    expect(wrongs).toEqual([])
  })

  test('landmarks and names', async () => {
    const {page} = await open(reportOf(wrongTitle, '--jd', posting))
    for (const [role, name] of [
      ['article', /wrong-title-developer\.md/],
      ['group', 'Salutation'],
      ['complementary', /^The posting .*wrong-title-developer\.md$/],
      ['list', 'Notes on: Header']
    ] as const)
      expect(await page.getByRole(role, {name}).count()).toBe(1)
  })

  test.each(['light', 'dark'] as const)('%s: axe finds nothing, wide or narrow', async (colorScheme) => {
    const file = reportOf(wrongTitle, path.join(fixtures, 'letters/stock-phrases.md'), '--jd', posting)
    for (const viewport of [
      {width: 1440, height: 900},
      {width: 360, height: 740}
    ]) {
      const {page, wrongs} = await open(file, {colorScheme, viewport})
      expect(await violations(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(viewport.width)
      expect(wrongs).toEqual([])
    }
  })

  test('a letter that holds a script stays text', async () => {
    const cwd = folder({
      'a.md':
        'Dear <script>alert(1)</script>,\n\n<img src="https://evil.example/x.png" onerror="alert(2)">\n\nI am writing to express my strong interest in <b>it</b>.\n'
    })
    run(['a.md', '-f', 'html', '-o', 'report.html'], {cwd})
    const {page, wrongs} = await open(path.join(cwd, 'report.html'))
    expect(await page.locator('script, img').count()).toBe(0)
    expect(wrongs).toEqual([])
  })

  test('no finding: good news, and the letter', async () => {
    const cwd = folder({
      'letter.md': clean,
      '.coverletterrc.json': '{"extends": [], "rules": {"placeholder": "error"}}'
    })
    const {code} = run(['letter.md', '-f', 'html', '-o', 'report.html'], {cwd})
    expect(code).toBe(0)
    const {page} = await open(path.join(cwd, 'report.html'))
    expect(await page.locator('h1').textContent()).toBe('Nothing to report in 1 letter')
    expect(await page.getByRole('group', {name: 'Body'}).textContent()).toContain('settlement service')
    expect(await violations(page)).toEqual([])
  })

  test('on paper: black on white, reasons open, nothing cut off', async () => {
    const {page} = await open(reportOf(wrongTitle, '--jd', posting), {colorScheme: 'dark'})
    await page.emulateMedia({media: 'print', colorScheme: 'dark'})
    expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(0, 0, 0)')
    expect(
      await page.evaluate("document.querySelector('.why').getBoundingClientRect().height")
    ).toBeGreaterThan(5)
    expect((await page.pdf()).length).toBeGreaterThan(10_000)
  })

  test('redacted: no name, and still in parts', async () => {
    const file = reportOf(wrongTitle, '--jd', posting, '--redact')
    expect(fs.readFileSync(file, 'utf8')).not.toMatch(/Castellan|Halvard|Dovetail Freight|Umber/)
    const {page} = await open(file)
    expect(await page.getByRole('group', {name: 'Salutation'}).textContent()).toContain('xxxx xx. xxxxxxxxx,')
  })
})
