import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {
  type Diagnostic as LspDiagnostic,
  DiagnosticSeverity,
  type Range as LspRange
} from 'vscode-languageserver'
import type {Diagnostic, DiagnosticLocation, Range} from '../lint/diagnostic.ts'
import {documentKind} from '../node/documents/document-kind.ts'

/** Name under which editors show what comes from here. */
export const source = 'cl-lint'

/** A range as the protocol has it: from 0, in UTF-16 units as ours. */
export const lspRange = ({line, column, endLine, endColumn}: Range): LspRange => ({
  start: {line: line - 1, character: column - 1},
  end: {line: endLine - 1, character: endColumn - 1}
})

/** A message of the linter as editors want it. */
export function lspDiagnostic(diagnostic: Diagnostic): LspDiagnostic {
  const {ruleId, severity, message, clLint: {url, relatedLocations = []} = {}} = diagnostic
  return {
    range: lspRange(diagnostic),
    severity: severity === 2 ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source,
    message,
    ...(ruleId !== null && {code: ruleId}),
    ...(url !== undefined && {codeDescription: {href: url}}),
    ...(relatedLocations.length > 0 && {relatedInformation: relatedLocations.map(related)})
  }
}

function related({filePath, message, ...range}: DiagnosticLocation) {
  // Lines of a document are those of its text, which editors do not show.
  const place = documentKind(filePath) ? {line: 1, column: 1, endLine: 1, endColumn: 1} : range
  return {location: {uri: pathToFileURL(path.resolve(filePath)).href, range: lspRange(place)}, message}
}
