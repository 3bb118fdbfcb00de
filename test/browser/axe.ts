import fs from 'node:fs'
import {createRequire} from 'node:module'
import type {Page} from 'playwright-core'

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  readonly id: string
  readonly nodes: readonly {readonly html: string; readonly failureSummary?: string}[]
}

/** What axe finds wrong with a page as it is now: one line each. */
export async function violations(page: Page): Promise<readonly string[]> {
  // Through the debugger, which the page's policy does not bind.
  await page.evaluate(axe)
  const {violations: found} = await page.evaluate<{violations: Violation[]}>('axe.run(document)')
  return found.flatMap(({id, nodes}) =>
    nodes.map(({html, failureSummary = ''}) => `${id}: ${html}: ${failureSummary}`)
  )
}
