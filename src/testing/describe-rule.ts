import {describe, expect, test} from 'vitest'
import type {AnyRule} from '../lint/rule.ts'
import {ruleContract} from './rule-contract.ts'

/** Tests that a rule keeps to the contract of all rules. */
export function describeRule(rule: AnyRule): void {
  describe(rule.id, () => {
    for (const {name, problems} of ruleContract) {
      test(name, () => expect([...problems(rule)].join('\n\n')).toBe(''))
    }
  })
}
