import path from 'node:path'
import {rules} from '../../../rules/index.ts'
import {docsUrl} from '../../lint/docs-url.ts'
import type {Settings} from '../../lint/settings.ts'
import {Session} from '../../node/session.ts'
import {print} from '../terminal.ts'

export interface ListRulesOptions {
  readonly json?: boolean
  readonly config?: string
  readonly configLookup: boolean
  readonly plugins: boolean
}

const severities = ['off', 'warn', 'error'] as const

/** Prints every rule with its severity in the config that counts in the working folder. */
export async function listRules({
  json = false,
  config,
  configLookup,
  plugins
}: ListRulesOptions): Promise<number> {
  const cwd = process.cwd()
  const session = new Session({cwd, rules, config, configLookup, plugins})
  const file = path.join(cwd, 'letter.md')
  const rows = rowsOf(session.settingsOf(file, await session.configOf(file)))
  print(json ? `${JSON.stringify(rows, null, 2)}\n` : table(rows))
  return 0
}

function rowsOf(settings: Settings) {
  return rules.map((rule) => ({
    id: rule.id,
    severity: severities[settings.rules.get(rule.id)?.severity ?? 0],
    fixable: rule.fixable ?? false,
    needsPosting: rule.needs !== undefined,
    category: rule.category,
    summary: rule.docs.summary,
    url: docsUrl(rule) ?? null
  }))
}

function table(rows: ReturnType<typeof rowsOf>): string {
  const idWidth = rows.reduce((most, {id}) => Math.max(most, id.length), 0)
  return rows
    .map(({id, severity, fixable, needsPosting, summary}) => {
      const marks = [fixable && 'fix', needsPosting && 'posting'].filter(Boolean).join(', ')
      return `${id.padEnd(idWidth)}  ${severity.padEnd(5)}  ${marks.padEnd(12)}  ${summary}\n`
    })
    .join('')
}
