import path from 'node:path'
import {openSession} from '../open-session.ts'
import type {RunOptions} from '../run-options.ts'
import {print} from '../terminal.ts'

/** Prints what counts for a file, as a config would say it. */
export async function printConfig(options: RunOptions): Promise<number> {
  const session = await openSession(options)
  const file = path.resolve(session.options.cwd, options.printConfig ?? '')
  const config = await session.configOf(file)
  const {rules, vocabulary, today} = session.settingsOf(file, config)
  const severities = ['off', 'warn', 'error']
  const printed = {
    config: config?.file ?? null,
    rules: Object.fromEntries(
      [...rules].map(([id, {severity, options}]) => [id, [severities[severity], options]])
    ),
    vocabulary,
    today
  }
  print(`${JSON.stringify(printed, null, 2)}\n`)
  return 0
}
