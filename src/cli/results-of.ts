import path from 'node:path'
import {nameless} from '../lint-text.ts'
import type {AnyRule} from '../lint/rule.ts'
import type {Diagnostic} from '../lint/diagnostic.ts'
import {documentKind} from '../node/documents/document-kind.ts'
import {letterFormat} from '../node/letter-format.ts'
import {lintPatterns} from '../node/lint-patterns.ts'
import {fatalResult, lintSource} from '../node/lint-source.ts'
import {readInputBytes, readStandardInput} from '../node/read-text.ts'
import {UsageError} from '../node/usage-error.ts'
import type {ReportedFile} from '../report/reporter.ts'
import {openSession} from './open-session.ts'
import type {RunOptions} from './run-options.ts'

export interface ResultsListeners {
  /** Gets each pattern that no letter matches. */
  readonly unmatched: (error: UsageError) => void
  /** Gets the rules that configs bring along. */
  readonly onRules: (added: readonly AnyRule[]) => void
}

/** The results of a run, one by one. */
export async function* resultsOf(
  options: RunOptions,
  {unmatched, onRules}: ResultsListeners
): AsyncGenerator<ReportedFile> {
  const session = await openSession(options, {onRules})
  const wanted = ({severity}: Diagnostic): boolean => severity === 2 || !options.quiet
  const {stats, patterns, extensions, ignore, ignorePatterns} = options
  const fix = options.fix === undefined ? undefined : wanted
  if (!options.stdin) {
    const write = options.fix === 'write'
    yield* lintPatterns(session, patterns, {fix, write, stats, extensions, ignore, ignorePatterns, unmatched})
    return
  }
  await session.prepare()
  const name = options.stdinFilename
  const file = path.resolve(session.options.cwd, name ?? nameless)
  const kind = name === undefined ? undefined : documentKind(name)
  if (kind !== undefined) {
    const {lintDocument} = await import('../node/lint-document.ts')
    yield await lintDocument(session, readInputBytes(), kind, file, {fix, stats})
    return
  }
  const text = standardInput()
  const result =
    text instanceof UsageError
      ? fatalResult(file, text.message)
      : await lintSource(session, text, file, letterFormat(name), {fix, stats})
  yield name === undefined ? {...result, filePath: nameless} : result
}

/** The text of standard input, or why it is none. */
function standardInput(): string | UsageError {
  try {
    return readStandardInput('standard input').text
  } catch (error) {
    if (error instanceof UsageError) return error
    throw error
  }
}
