import fs from 'node:fs'
import path from 'node:path'
import {type Browser, type BrowserContextOptions, chromium, type Page} from 'playwright-core'
import {afterAll, beforeAll, describe} from 'vitest'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** A Chromium that is installed: `CHROMIUM_PATH`, or one on the path. The package brings none along. */
function installed(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const places = [
    process.env.CHROMIUM_PATH ?? '',
    ...folders.flatMap((folder) => names.map((name) => path.join(folder, name)))
  ]
  return places.find((place) => place !== '' && fs.existsSync(place))
}

/** A page, and all that it did which a page of ours must not do. */
export interface Opened {
  readonly page: Page
  /** Requests but the one for the page itself, errors, and what the content security policy refused. */
  readonly wrongs: string[]
}

type Open = (file: string, options?: BrowserContextOptions) => Promise<Opened>

/** Tests in a browser; skipped, and it is said why, where no Chromium is installed. */
export function inBrowser(name: string, tests: (open: Open) => void): void {
  const executablePath = installed()
  if (executablePath === undefined) {
    const reason = `${name}: skipped, no Chromium on the path, and CHROMIUM_PATH names none`
    console.warn(reason)
    describe.skip(reason, () => tests(never))
    return
  }
  describe(name, () => {
    let browser: Browser | undefined
    beforeAll(async () => {
      // Chromium's sandbox refuses to run for root, which continuous integration often is.
      const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
      browser = await chromium.launch({executablePath, args})
    }, 60_000)
    afterAll(() => browser?.close())
    tests(async (file, options) => {
      if (!browser) throw new Error('the browser did not start')
      const context = await browser.newContext(options)
      const page = await context.newPage()
      const wrongs: string[] = []
      const address = `file://${file}`
      page.on('request', (request) => {
        if (request.url().split('#')[0] !== address && request.url() !== 'data:,')
          wrongs.push(`request: ${request.url()}`)
      })
      page.on('console', (message) => wrongs.push(`console: ${message.text()}`))
      page.on('pageerror', (error) => wrongs.push(`error: ${error.message}`))
      page.on('dialog', (dialog) => {
        wrongs.push(`dialog: ${dialog.message()}`)
        void dialog.dismiss()
      })
      await page.goto(address)
      return {page, wrongs}
    })
  })
}

const never: Open = () => Promise.reject(new Error('there is no browser'))
