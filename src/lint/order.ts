import type {Diagnostic} from './diagnostic.ts'

/** Sorts by position, then rule id, and drops exact duplicates. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>()
  return [...diagnostics].sort(byPlace).filter(({ruleId, message, line, column, endLine, endColumn}) => {
    const key = JSON.stringify([ruleId, message, line, column, endLine, endColumn])
    return !seen.has(key) && seen.add(key)
  })
}

const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  a.line - b.line ||
  a.column - b.column ||
  compare(a.ruleId ?? '', b.ruleId ?? '') ||
  a.endLine - b.endLine ||
  a.endColumn - b.endColumn ||
  compare(a.message, b.message)

// Not by locale: the order of a report must not depend on the machine.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
