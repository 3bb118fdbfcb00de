import type {Diagnostic} from '../lint/diagnostic.ts'
import {jsonText} from './escape.ts'
import type {ReportedFile, Reporter} from './reporter.ts'

/** ESLint's array of results, one result at a time. */
export function json(): Reporter {
  let first = true
  return {
    file(result) {
      const text = `${first ? '[' : ','}${jsonOfResult(result)}`
      first = false
      return text
    },
    end: () => (first ? '[]\n' : ']\n')
  }
}

/** One result with ESLint's keys in ESLint's order; what only the linter needs stays out. */
export function jsonOfResult(result: ReportedFile): string {
  return jsonText({
    filePath: result.filePath,
    messages: result.messages.map(jsonMessage),
    suppressedMessages: result.suppressedMessages.map(jsonMessage),
    errorCount: result.errorCount,
    fatalErrorCount: result.fatalErrorCount,
    warningCount: result.warningCount,
    fixableErrorCount: result.fixableErrorCount,
    fixableWarningCount: result.fixableWarningCount,
    output: result.output,
    stats: result.stats
  })
}

/** One message. Listed key by key: their order does not depend on how the linter made it. */
export const jsonMessage = (message: Diagnostic): Partial<Diagnostic> => ({
  ruleId: message.ruleId,
  severity: message.severity,
  ...(message.fatal && {fatal: message.fatal}),
  message: message.message,
  ...(message.messageId !== undefined && {messageId: message.messageId}),
  line: message.line,
  column: message.column,
  endLine: message.endLine,
  endColumn: message.endColumn,
  ...(message.fix && {fix: message.fix}),
  ...(message.suggestions && {suggestions: message.suggestions}),
  ...(message.suppressions && {suppressions: message.suppressions}),
  ...(message.clLint && {clLint: message.clLint})
})
