import type {Diagnostic} from '../lint/diagnostic.ts'
import {jsonText, printable} from './escape.ts'
import {fingerprintsOf} from './fingerprint.ts'
import {relativePath} from './paths.ts'
import type {Reporter, ReportContext} from './reporter.ts'
import {SourceLines} from './source-lines.ts'

/** GitLab's Code Quality report: an array in the shape of Code Climate's issues. */
export function gitlab({cwd}: ReportContext): Reporter {
  let first = true
  return {
    file({filePath, messages, source}) {
      const path = relativePath(filePath, cwd)
      const fingerprint = fingerprintsOf(path, source === undefined ? undefined : new SourceLines(source))
      const texts = messages.map((message) => {
        const opening = first ? '[' : ','
        first = false
        return `${opening}${jsonText(issue(path, message, fingerprint(message)))}`
      })
      return texts.join('')
    },
    end: () => (first ? '[]\n' : ']\n')
  }
}

const issue = (path: string, diagnostic: Diagnostic, fingerprint: string): object => ({
  type: 'issue',
  description: printable(diagnostic.message),
  check_name: diagnostic.ruleId ?? 'cl-lint',
  fingerprint,
  severity: diagnostic.fatal ? 'critical' : diagnostic.severity === 2 ? 'major' : 'minor',
  categories: ['Style'],
  location: {
    path,
    positions: {
      begin: {line: diagnostic.line, column: diagnostic.column},
      end: {line: diagnostic.endLine, column: diagnostic.endColumn}
    }
  }
})
