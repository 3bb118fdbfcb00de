import type {FrontMatter} from '../letter/letter.ts'
import {ConfigError, type Config, type UnknownRules} from './config.ts'
import {quoted} from './config-problem.ts'
import type {AnyRule} from './rule.ts'
import {validateConfig} from './validate-config.ts'

const source = 'front matter, cl-lint'

/** The rules that a letter's front matter sets under `cl-lint: {rules: …}`, or what is wrong with them. Never throws. */
export function frontMatterRules(
  {data}: Pick<FrontMatter, 'data'>,
  rules: readonly AnyRule[],
  unknownRules?: UnknownRules
): {readonly rules: Config['rules']; readonly problem: string | undefined} {
  const value = data['cl-lint']
  if (value === undefined || value === null) return {rules: undefined, problem: undefined}
  try {
    if (typeof value !== 'object' || Array.isArray(value)) {
      throw new ConfigError(`${source}: must be a mapping with "rules" (got ${quoted(value)})`)
    }
    const [other] = Object.keys(value).filter((key) => key !== 'rules')
    if (other !== undefined)
      throw new ConfigError(`${source}: ${quoted(other)}: unknown key; only "rules" counts here`)
    return {rules: validateConfig(value, rules, source, {unknownRules}).rules, problem: undefined}
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return {rules: undefined, problem: error.message}
  }
}
