import type {Diagnostic, Fix} from '../lint/diagnostic.ts'
import {jsonText, printable} from './escape.ts'
import {webAddress} from './paths.ts'
import {relatedLines} from './related.ts'
import type {ReportedFile, Reporter, ReportContext} from './reporter.ts'
import {severityName} from './severity-name.ts'
import {SourceLines} from './source-lines.ts'
import {Utf8Columns} from './utf8-columns.ts'

const opening = '{"source":{"name":"cl-lint","url":"https://github.com/cl-lint/cl-lint"},"diagnostics":['

/** The Reviewdog Diagnostic Format. Its columns count bytes of UTF-8; a field that it does not know is an error to it. */
export function rdjson({cwd}: ReportContext): Reporter {
  let first = true
  return {
    file(result) {
      const texts = diagnosticsOf(result, cwd).map((diagnostic) => {
        const head = first ? opening : ','
        first = false
        return head + jsonText(diagnostic)
      })
      return texts.join('')
    },
    end: () => `${first ? opening : ''}]}\n`
  }
}

function diagnosticsOf({filePath, messages, source}: ReportedFile, cwd: string): readonly object[] {
  if (messages.length === 0) return []
  const lines = source === undefined ? undefined : new SourceLines(source)
  const columns = lines && new Utf8Columns(lines)
  return messages.map((diagnostic) => {
    const {ruleId, message, line, clLint} = diagnostic
    const url = webAddress(clLint?.url)
    const edits = lines && columns ? editsOf(diagnostic, lines, columns) : []
    return {
      message: [printable(message), ...relatedLines(diagnostic, cwd)].join('\n'),
      // Without the text nobody knows its bytes: then the line has to do.
      location: {path: filePath, range: columns?.range(diagnostic) ?? {start: {line}}},
      severity: severityName(diagnostic).toUpperCase(),
      ...(ruleId !== null && {code: {value: ruleId, ...(url !== undefined && {url})}}),
      ...(edits.length > 0 && {suggestions: edits})
    }
  })
}

function editsOf({fix, suggestions = []}: Diagnostic, lines: SourceLines, columns: Utf8Columns): object[] {
  const edits: Fix[] = [...(fix ? [fix] : []), ...suggestions.map((suggestion) => suggestion.fix)]
  return edits.map(({range, text}) => ({range: columns.range(lines.range(range)), text}))
}
