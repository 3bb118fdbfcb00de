import {type Config, ConfigError} from './config.ts'
import {quoted} from './config-problem.ts'
import type {AnyRule} from './rule.ts'
import {validateConfig} from './validate-config.ts'

/**
 * Reads one `--rule` as ESLint writes it: `word-count: off`, `word-count: [warn, {min: 200}]`, several with commas. `read`
 * parses YAML and may throw; it is passed in, since the YAML package loads only where needed. Throws {@link ConfigError}.
 */
export function parseRuleFlag(
  flag: string,
  read: (yaml: string) => unknown,
  rules: readonly AnyRule[]
): NonNullable<Config['rules']> {
  return validateConfig({rules: readMapping(flag, read)}, rules, '--rule').rules ?? {}
}

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
