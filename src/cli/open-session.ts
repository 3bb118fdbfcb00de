import {rules} from '../../rules/index.ts'
import type {Config} from '../lint/config.ts'
import {Session} from '../node/session.ts'
import {checkedDate} from '../node/today.ts'
import {printable} from '../report/escape.ts'
import type {RunOptions} from './run-options.ts'
import {tell} from './terminal.ts'

/**
 * What the flags say, as the letters of a run share it.
 * @throws {UsageError | ConfigError} Where a flag is wrong.
 */
export async function openSession(
  options: RunOptions,
  notice = (text: string): void => {
    tell(`cl-lint: ${printable(text)}`)
  }
): Promise<Session> {
  return new Session({
    cwd: process.cwd(),
    rules,
    config: options.config,
    configLookup: options.configLookup,
    plugins: options.plugins,
    ruleFlags: await ruleFlags(options.ruleFlags),
    posting: options.jd,
    requirePosting: options.requireJd,
    today: options.today === undefined ? undefined : checkedDate(options.today),
    inlineConfig: options.inlineConfig,
    reportUnused: options.reportUnused ? 2 : undefined,
    notice,
    ...(options.debug && {
      debug: (text: string) => {
        tell(`cl-lint: debug: ${text.split('\n').map(printable).join('\n')}`)
      }
    })
  })
}

async function ruleFlags(given: readonly string[]): Promise<readonly NonNullable<Config['rules']>[]> {
  if (given.length === 0) return []
  const [{parseRuleFlag}, {parse}] = await Promise.all([import('../lint/rule-flag.ts'), import('yaml')])
  return given.map((flag) => parseRuleFlag(flag, (yaml): unknown => parse(yaml, {logLevel: 'silent'}), rules))
}
