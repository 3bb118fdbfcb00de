import {rules} from '../../rules/index.ts'
import type {AnyRule} from '../lint/rule.ts'
import {readRuleFlag, type RuleFlag} from '../lint/rule-flag.ts'
import {Session} from '../node/session.ts'
import {checkedDate} from '../node/today.ts'
import {printable} from '../report/escape.ts'
import type {RunOptions} from './run-options.ts'
import {tell} from './terminal.ts'

export interface SessionListeners {
  /** Gets the rules that configs bring along. */
  readonly onRules?: (added: readonly AnyRule[]) => void
  /** Gets what the user should know but no result tells; default: standard error. */
  readonly notice?: (text: string) => void
}

const tellNotice = (text: string): void => {
  tell(`cl-lint: ${printable(text)}`)
}

/**
 * What the flags say, as the letters of a run share it.
 * @throws {UsageError | ConfigError} Where a flag is wrong.
 */
export async function openSession(
  options: RunOptions,
  {onRules, notice = tellNotice}: SessionListeners = {}
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
    onRules,
    reportUnused: options.reportUnused ? 2 : undefined,
    notice,
    ...(options.debug && {
      debug: (text: string) => {
        tell(`cl-lint: debug: ${text.split('\n').map(printable).join('\n')}`)
      }
    })
  })
}

async function ruleFlags(given: readonly string[]): Promise<readonly RuleFlag[]> {
  if (given.length === 0) return []
  const {parse} = await import('yaml')
  return given.map((flag) => readRuleFlag(flag, (yaml): unknown => parse(yaml, {logLevel: 'silent'})))
}
