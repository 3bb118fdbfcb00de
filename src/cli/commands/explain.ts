import {rules} from '../../../rules/index.ts'
import {explainRule} from '../../lint/explain.ts'
import {didYouMean} from '../../lint/nearest.ts'
import type {AnyRule} from '../../lint/rule.ts'
import {UsageError} from '../../node/usage-error.ts'
import {print} from '../terminal.ts'
import {type ConfigOptions, rulesHere} from './rules.ts'

/** Prints the long form of a rule, be it built in or one of the config. */
export async function explain(id: string, options: ConfigOptions): Promise<number> {
  const find = (known: readonly AnyRule[]): AnyRule | undefined => known.find((rule) => rule.id === id)
  const known = find(rules) ? rules : (await rulesHere(options)).rules
  const rule = find(known)
  if (!rule) {
    const ids = known.map((other) => other.id)
    throw new UsageError(`there is no rule "${id}"${didYouMean(id, ids)} (cl-lint rules lists them)`)
  }
  print(`${explainRule(rule).trimEnd()}\n`)
  return 0
}
