import {UsageError} from '../node/usage-error.ts'
import type {FlagValues} from './flags.ts'

/** What the flags of a lint run say. */
export interface RunOptions {
  readonly patterns: readonly string[]
  readonly jd: string | undefined
  readonly stdin: boolean
  readonly stdinFilename: string | undefined
  readonly extensions: readonly string[]
  readonly ignorePatterns: readonly string[]
  readonly ignore: boolean
  readonly config: string | undefined
  readonly configLookup: boolean
  readonly printConfig: string | undefined
  readonly ruleFlags: readonly string[]
  readonly plugins: boolean
  readonly today: string | undefined
  readonly fix: 'write' | 'dry-run' | undefined
  readonly quiet: boolean
  readonly redact: boolean
  readonly stats: boolean
  readonly debug: boolean
  readonly maxWarnings: number
  readonly exitZero: boolean
  readonly requireJd: boolean
  readonly errorOnUnmatchedPattern: boolean
  readonly inlineConfig: boolean
  readonly reportUnused: boolean
}

/**
 * Gives flags their types.
 * @throws {UsageError} Where values or combinations make no sense.
 */
export function runOptions(values: FlagValues, patterns: readonly string[]): RunOptions {
  const text = (name: string): string | undefined =>
    typeof values[name] === 'string' ? values[name] : undefined
  const list = (name: string): readonly string[] =>
    Array.isArray(values[name]) ? (values[name] as readonly string[]) : []
  const has = (name: string): boolean => values[name] === true
  if (patterns.length === 0 && !has('stdin') && text('print-config') === undefined) {
    throw new UsageError(
      'nothing to lint: name a letter, a folder, or - for standard input (cl-lint --help shows more)'
    )
  }
  const stdin = has('stdin') || patterns.includes('-')
  if (stdin && patterns.some((pattern) => pattern !== '-')) {
    throw new UsageError('standard input is linted on its own, without files beside it')
  }
  if (stdin && has('fix'))
    throw new UsageError('--fix cannot write standard input back; --fix-dry-run with -f json shows the text')
  if (stdin && text('jd') === '-')
    throw new UsageError('letter and posting cannot both come from standard input')
  return {
    patterns,
    jd: text('jd'),
    stdin,
    stdinFilename: text('stdin-filename'),
    extensions: list('ext').flatMap((value) => extensions(value)),
    ignorePatterns: list('ignore-pattern'),
    ignore: !has('no-ignore'),
    config: text('config'),
    configLookup: !has('no-config-lookup'),
    printConfig: text('print-config'),
    ruleFlags: list('rule'),
    plugins: !has('no-plugins'),
    today: text('today'),
    fix: has('fix') ? 'write' : has('fix-dry-run') ? 'dry-run' : undefined,
    quiet: has('quiet'),
    redact: has('redact'),
    stats: has('stats'),
    debug: has('debug'),
    maxWarnings: maxWarnings(text('max-warnings')),
    exitZero: has('exit-zero'),
    requireJd: has('require-jd'),
    errorOnUnmatchedPattern: !has('no-error-on-unmatched-pattern'),
    inlineConfig: !has('no-inline-config'),
    reportUnused: has('report-unused-disable-directives')
  }
}

const extensions = (value: string): string[] =>
  value
    .split(',')
    .map((extension) => extension.trim().toLowerCase())
    .filter((extension) => extension !== '')
    .map((extension) => (extension.startsWith('.') ? extension : `.${extension}`))

function maxWarnings(value: string | undefined): number {
  if (value === undefined || value === '-1') return Infinity
  if (/^\d+$/.test(value)) return Number(value)
  throw new UsageError(`--max-warnings: "${value}" is no number`)
}
