import {rules} from '../../../rules/index.ts'
import {explainRule} from '../../lint/explain.ts'
import {didYouMean} from '../../lint/nearest.ts'
import {UsageError} from '../../node/usage-error.ts'
import {print} from '../terminal.ts'

/** Prints the long form of a rule. */
export function explain(id: string): number {
  const rule = rules.find((known) => known.id === id)
  if (!rule) {
    const ids = rules.map((known) => known.id)
    throw new UsageError(`there is no rule "${id}"${didYouMean(id, ids)} (cl-lint rules lists them)`)
  }
  print(`${explainRule(rule).trimEnd()}\n`)
  return 0
}
