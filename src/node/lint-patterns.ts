import type {ReportedFile} from '../report/reporter.ts'
import {displayPath} from './display-path.ts'
import {type DocumentKind, documentKind} from './documents/document-kind.ts'
import {findLetters} from './find-letters.ts'
import {IgnoreFiles, matchesIgnore} from './ignore-files.ts'
import {letterFormat} from './letter-format.ts'
import {OtherLetters} from './other-letters.ts'
import {fatalResult, ignoredResult, lintSource, type LintSourceOptions} from './lint-source.ts'
import {encode, readBytes, readText} from './read-text.ts'
import type {Session} from './session.ts'
import {UsageError} from './usage-error.ts'

export interface LintPatternsOptions extends LintSourceOptions {
  /** Extensions of letters beside those of `letterExtensions`, with their dot. */
  readonly extensions?: readonly string[] | undefined
  /** Whether `.coverletterignore`, `ignores` and `ignorePatterns` count. Default true. */
  readonly ignore?: boolean | undefined
  /** Patterns in gitignore's syntax, relative to the working folder. */
  readonly ignorePatterns?: readonly string[] | undefined
  /** Whether fixed letters are written back. */
  readonly write?: boolean | undefined
  /** Gets each pattern that no letter matches. */
  readonly unmatched?: ((error: UsageError) => void) | undefined
}

/**
 * Lints what patterns name: files, folders and globs. Yields one result a letter, as soon as it is there.
 * @throws {UsageError | ConfigError} Where a config or the posting for all letters is wrong.
 */
export async function* lintPatterns(
  session: Session,
  patterns: readonly string[],
  options: LintPatternsOptions
): AsyncGenerator<ReportedFile> {
  const {cwd} = session.options
  const {extensions = [], ignore = true, ignorePatterns = []} = options
  await session.prepare()
  const ignoreFiles = ignore ? new IgnoreFiles(ignorePatterns, cwd) : undefined
  const find = () => findLetters(patterns, {cwd, extensions, ignore: ignoreFiles})
  const letters = new OtherLetters(session, find)
  for await (const found of find()) {
    if (found.kind === 'unmatched') options.unmatched?.(found.error)
    else if (found.kind === 'refused') yield fatalResult(found.path, found.reason)
    else if (found.kind === 'ignored') yield ignoredResult(found.path)
    else if (ignore && (await ignoredByConfig(session, found.path))) {
      if (found.named) yield ignoredResult(found.path)
    } else if (found.named || !(await session.isPosting(found.path)))
      yield await lintFile(session, found.path, {others: (file) => letters.of(file), ...options})
  }
}

/** Whether `ignores` of the config that counts for a file match it. */
export async function ignoredByConfig(session: Session, file: string): Promise<boolean> {
  const config = await session.configOf(file)
  for (const {
    config: {ignores = []},
    base
  } of config?.layers ?? []) {
    if (base !== undefined && (await matchesIgnore(base, ignores, file))) return true
  }
  return false
}

async function lintFile(session: Session, file: string, options: LintPatternsOptions): Promise<ReportedFile> {
  const kind = documentKind(file)
  if (kind !== undefined) return lintDocumentFile(session, file, kind, options)
  let read
  try {
    read = readText(file, displayPath(file, session.options.cwd))
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return fatalResult(file, error.message)
  }
  const result = await lintSource(session, read.text, file, letterFormat(file), options)
  if (options.write && result.output !== undefined) {
    const {replaceFile} = await import('./replace-file.ts')
    replaceFile(file, encode(result.output, read), displayPath(file, session.options.cwd))
  }
  return read.bom ? {...result, bom: true} : result
}

async function lintDocumentFile(
  session: Session,
  file: string,
  kind: DocumentKind,
  options: LintPatternsOptions
): Promise<ReportedFile> {
  let bytes: Buffer
  try {
    bytes = readBytes(file, displayPath(file, session.options.cwd))
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return fatalResult(file, error.message)
  }
  const {lintDocument} = await import('./lint-document.ts')
  return lintDocument(session, bytes, kind, file, options)
}
