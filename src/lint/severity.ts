import type {RuleInput, SeverityInput} from './config.ts'

/** Every spelling of a severity, as a user may write it. */
export const severityInputs: readonly SeverityInput[] = ['off', 'warn', 'error', 0, 1, 2]

const levels = {off: 0, warn: 1, error: 2} as const

/** ESLint's number for a severity. */
export const severityLevel = (severity: SeverityInput): 0 | 1 | 2 =>
  typeof severity === 'number' ? severity : levels[severity]

/** What stands in a config for one rule, in its two parts. */
export function readRuleInput(input: RuleInput): {
  readonly severity: 0 | 1 | 2
  readonly options: Readonly<Record<string, unknown>> | undefined
} {
  if (typeof input !== 'object') return {severity: severityLevel(input), options: undefined}
  const [severity, options] = input
  return {severity: severityLevel(severity), options}
}
