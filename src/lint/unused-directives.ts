import type {Applied} from './apply-directives.ts'
import type {Diagnoser} from './diagnose.ts'
import type {Diagnostic, NotRun} from './diagnostic.ts'

/**
 * Reports directives that silence nothing. A directive for a rule that could not run stays unreported, since with a
 * posting it may well have its use.
 */
export function unusedDirectives(
  unused: Applied['unused'],
  severity: 1 | 2,
  notRun: readonly NotRun[],
  ruleIds: ReadonlySet<string>,
  diagnoser: Diagnoser
): Diagnostic[] {
  const waiting = new Set(notRun.map(({ruleId}) => ruleId))
  return unused
    .filter(({rule}) => (rule === undefined ? waiting.size === 0 : ruleIds.has(rule) && !waiting.has(rule)))
    .map(({directive: {kind, span}, rule}) => {
      const about = rule === undefined ? '' : ` for "${rule}"`
      const effect = kind === 'enable' ? 'nothing was switched off' : 'nothing is reported there'
      return diagnoser.problem(
        severity,
        `This cl-lint-${kind} comment has no effect${about}: ${effect}`,
        span
      )
    })
}
