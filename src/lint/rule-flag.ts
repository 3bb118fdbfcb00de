import {type Config, ConfigError, type UnknownRules} from './config.ts'
import {quoted} from './config-problem.ts'
import type {AnyRule} from './rule.ts'
import {validateConfig} from './validate-config.ts'

/** What one `--rule` says, before it is known which rules there are. */
export interface RuleFlag {
  readonly rules: object
}

/**
 * Reads one `--rule` as ESLint writes it: `word-count: off`, `word-count: [warn, {min: 200}]`, several with commas. `read`
 * parses YAML and may throw; it is passed in, since the YAML package loads only where needed. Throws {@link ConfigError}.
 */
export const readRuleFlag = (flag: string, read: (yaml: string) => unknown): RuleFlag => ({
  rules: readMapping(flag, read)
})

/** Checks a `--rule` against the rules that there are. Throws {@link ConfigError}. */
export const checkRuleFlag = (
  flag: RuleFlag,
  rules: readonly AnyRule[],
  unknownRules?: UnknownRules
): NonNullable<Config['rules']> => validateConfig(flag, rules, '--rule', {unknownRules}).rules ?? {}

function readMapping(flag: string, read: (yaml: string) => unknown): object {
  // YAML wants a space after the colon; a shell user who saves the quotes does not write one.
  const text = flag.trim().replace(/^([\w@/.-]+):(?=\S)/, '$1: ')
  let value: unknown
  try {
    value = read(text.startsWith('{') ? text : `{${text}}`)
  } catch {
    value = undefined
  }
  const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value)
  if (isMapping && text !== '' && !Object.values(value as object).includes(null)) return value as object
  throw new ConfigError(
    `--rule: ${quoted(flag)} cannot be read; write it as 'word-count: [warn, {min: 200}]'`
  )
}
