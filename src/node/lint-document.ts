import type {Diagnostic} from '../lint/diagnostic.ts'
import {resultOf} from '../lint/summary.ts'
import {count} from '../report/plural.ts'
import type {ReportedFile} from '../report/reporter.ts'
import {displayPath} from './display-path.ts'
import {type DocumentKind, documentNames} from './documents/document-kind.ts'
import type {DocumentText} from './documents/document-text.ts'
import {readDocument} from './documents/read-document.ts'
import {fatalResult, lintSource, type LintSourceOptions} from './lint-source.ts'
import type {Session} from './session.ts'
import {UsageError} from './usage-error.ts'

/**
 * Lints the text of a Word or PDF file; lines and columns count in that text. Nothing can be put back into the file, so
 * nothing is fixed, and no result offers a fix.
 */
export async function lintDocument(
  session: Session,
  bytes: Uint8Array,
  kind: DocumentKind,
  file: string,
  {fix, stats}: LintSourceOptions
): Promise<ReportedFile> {
  const name = displayPath(file, session.options.cwd)
  let document: DocumentText
  try {
    document = await readDocument(bytes, kind, name, file)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return fatalResult(file, error.message)
  }
  const result = await lintSource(session, document.text, file, 'text', {stats, pages: document.pages})
  const unfixed = fix ? result.messages.filter((message) => message.fix && fix(message)).length : 0
  if (unfixed > 0)
    session.options.notice?.(
      `${name}: nothing was fixed: ${documentNames[kind]} files are only read; mend the letter where it was written (${count(unfixed, 'problem')})`
    )
  const messages = result.messages.map(withoutFix)
  const suppressedMessages = result.suppressedMessages.map(withoutFix)
  return {...result, ...resultOf(file, {messages, suppressedMessages})}
}

const withoutFix = ({fix: _fix, ...message}: Diagnostic): Diagnostic => message
