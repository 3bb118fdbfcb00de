import path from 'node:path'
import {rules} from '../../../rules/index.ts'
import {docsUrl} from '../../lint/docs-url.ts'
import type {AnyRule} from '../../lint/rule.ts'
import type {Settings} from '../../lint/settings.ts'
import {Session} from '../../node/session.ts'
import {print} from '../terminal.ts'

/** Which config counts. */
export interface ConfigOptions {
  readonly config?: string
  readonly configLookup: boolean
  readonly plugins: boolean
}

const severities = ['off', 'warn', 'error'] as const

/** The rules under the config that counts in the working folder, and what it makes of them. */
export async function rulesHere(
  options: ConfigOptions
): Promise<{readonly rules: readonly AnyRule[]; readonly settings: Settings}> {
  const cwd = process.cwd()
  const session = new Session({cwd, rules, ...options})
  const file = path.join(cwd, 'letter.md')
  const config = await session.configOf(file)
  return {rules: session.rulesUnder(config), settings: session.settingsOf(file, config)}
}

/** Prints every rule with its severity in the config that counts in the working folder. */
export async function listRules({
  json = false,
  ...options
}: ConfigOptions & {readonly json?: boolean}): Promise<number> {
  const here = await rulesHere(options)
  const rows = here.rules.map((rule) => rowOf(rule, here.settings))
  print(json ? `${JSON.stringify(rows, null, 2)}\n` : table(rows))
  return 0
}

const rowOf = (rule: AnyRule, settings: Settings) => ({
  id: rule.id,
  severity: severities[settings.rules.get(rule.id)?.severity ?? 0],
  fixable: rule.fixable ?? false,
  needsPosting: rule.needs !== undefined,
  category: rule.category,
  summary: rule.docs.summary,
  url: docsUrl(rule) ?? null
})

function table(rows: readonly ReturnType<typeof rowOf>[]): string {
  const idWidth = rows.reduce((most, {id}) => Math.max(most, id.length), 0)
  return rows
    .map(({id, severity, fixable, needsPosting, summary}) => {
      const marks = [fixable && 'fix', needsPosting && 'posting'].filter(Boolean).join(', ')
      return `${id.padEnd(idWidth)}  ${severity.padEnd(5)}  ${marks.padEnd(12)}  ${summary}\n`
    })
    .join('')
}
