import type {Diagnostic} from '../lint/diagnostic.ts'
import {printable} from './escape.ts'
import {nameless, relativePath} from './paths.ts'
import {relatedLines} from './related.ts'
import type {Reporter, ReportContext} from './reporter.ts'
import {severityName} from './severity-name.ts'

/** Commands of GitHub Actions, which shows them beside the lines of a pull request. */
export const github = ({cwd}: ReportContext): Reporter => ({
  file: ({filePath, messages}) => messages.map((message) => `${command(filePath, message, cwd)}\n`).join(''),
  end: () => ''
})

function command(filePath: string, diagnostic: Diagnostic, cwd: string): string {
  const {ruleId, line, column, message} = diagnostic
  const title = ruleId === null ? 'cl-lint' : `cl-lint: ${ruleId}`
  const properties = [...place(filePath, diagnostic), ['title', printable(title)]]
  const list = properties.map(([name = '', value = '']) => `${name}=${property(value)}`).join(',')
  // The log shows nothing but the text, so the text says where.
  const where = `${printable(relativePath(filePath, cwd))}:${line}:${column}`
  const text = [`${where}: ${printable(message)}`, ...relatedLines(diagnostic, cwd)].join('\n')
  return `::${severityName(diagnostic)} ${list}::${data(text)}`
}

/** The path as given: the runner itself makes an absolute one relative to the repository. */
function place(filePath: string, {line, column, endLine, endColumn}: Diagnostic): string[][] {
  if (filePath === nameless) return []
  const lines = [
    ['file', printable(filePath)],
    ['line', String(line)],
    ['endLine', String(endLine)]
  ]
  // Columns of more than one line are refused.
  if (line !== endLine) return lines
  return [...lines, ['col', String(column)], ['endColumn', String(endColumn)]]
}

const codes: Readonly<Record<string, string>> = {
  '%': '%25',
  '\r': '%0D',
  '\n': '%0A',
  ':': '%3A',
  ',': '%2C'
}

const data = (text: string): string => text.replace(/[%\r\n]/g, (char) => codes[char] ?? char)
const property = (text: string): string => text.replace(/[%\r\n:,]/g, (char) => codes[char] ?? char)
