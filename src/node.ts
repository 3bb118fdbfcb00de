import path from 'node:path'
import {rules} from '../rules/index.ts'
import type {Result} from './lint/diagnostic.ts'
import type {Settings} from './lint/settings.ts'
import {type LoadedConfig, Configs} from './node/configs.ts'
import {lintPatterns, type LintPatternsOptions} from './node/lint-patterns.ts'
import {Session, type SessionOptions} from './node/session.ts'
import {toResult} from './node/to-result.ts'

export {loadPosting} from './node/load-posting.ts'
export {UsageError} from './node/usage-error.ts'
export type {LoadedConfig} from './node/configs.ts'

/** What the command's flags say, for {@link lintFiles}. */
export interface LintFilesOptions
  extends Partial<Omit<SessionOptions, 'rules' | 'debug'>>, Omit<LintPatternsOptions, 'fix' | 'unmatched'> {
  /** Whether what can be fixed is fixed; `write` also writes it back. */
  readonly fix?: boolean | undefined
  /** Whether a pattern that matches no letter is an error. Default true. */
  readonly errorOnUnmatchedPattern?: boolean | undefined
}

/**
 * Lints files, folders and globs as the command does.
 * @throws {UsageError | ConfigError} One line, for what ends the command with exit code 2.
 */
export async function lintFiles(
  patterns: string | readonly string[],
  options: LintFilesOptions = {}
): Promise<Result[]> {
  const {fix = false, errorOnUnmatchedPattern = true, cwd = process.cwd(), ...rest} = options
  const session = new Session({...rest, cwd, rules})
  const results: Result[] = []
  const unmatched = (error: Error): void => {
    if (errorOnUnmatchedPattern) throw error
  }
  const settings = {...rest, unmatched, ...(fix && {fix: () => true})}
  for await (const result of lintPatterns(session, [patterns].flat(), settings))
    results.push(toResult(result))
  return results
}

/** The config that counts for a file: found upward from its folder, checked, with all that it extends. */
export async function loadConfig(
  file: string,
  {cwd = process.cwd()} = {}
): Promise<LoadedConfig | undefined> {
  return new Configs({cwd, rules}).of(path.dirname(path.resolve(cwd, file)))
}

/** What counts for a file once presets, overrides and the config are merged. */
export async function resolveConfig(
  file: string,
  options: Partial<Omit<SessionOptions, 'rules'>> = {}
): Promise<Settings> {
  const {cwd = process.cwd()} = options
  const session = new Session({...options, cwd, rules})
  const full = path.resolve(cwd, file)
  return session.settingsOf(full, await session.configOf(full))
}
