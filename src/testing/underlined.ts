import type {Diagnostic} from '../lint/diagnostic.ts'

/** A report for people who review its changes: each diagnostic with its line of the letter, the range marked by `^`. */
export function underlined(source: string, diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return 'Nothing to report.\n'
  const lines = source.split(/\r\n|\n|\r/)
  return diagnostics.map((diagnostic) => block(lines, diagnostic)).join('\n')
}

/** Characters of a long line shown on each side of the range. */
const around = 60

function block(
  lines: readonly string[],
  {line, column, endLine, endColumn, severity, ruleId, message}: Diagnostic
): string {
  const text = (lines[line - 1] ?? '').replace(/\t/g, ' ')
  const end = endLine === line ? endColumn - 1 : text.length
  const from = Math.max(0, column - 1 - around)
  const shown = text.slice(from, Math.min(text.length, end + around))
  const mark = ' '.repeat(column - 1 - from) + '^'.repeat(Math.max(1, end - column + 1))
  const more = endLine === line ? '' : ` to ${String(endLine)}:${String(endColumn)}`
  return [
    `${String(line)}:${String(column)}${more} ${severity === 2 ? 'error' : 'warning'} ${ruleId ?? ''}`,
    `  ${shown}`,
    `  ${mark}`,
    `  ${message}`,
    ''
  ].join('\n')
}
