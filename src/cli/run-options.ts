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
  /** Whether the report is a diff of what fixes change. */
  readonly diff: boolean
  readonly quiet: boolean
  readonly redact: boolean
  readonly stats: boolean
  readonly debug: boolean
  readonly maxWarnings: number
  readonly exitZero: boolean
  readonly requireJd: boolean
  readonly errorOnUnmatchedPattern: boolean
  /** What to do with the suppressions file before it counts. */
  readonly suppress: 'all' | readonly string[] | 'prune' | undefined
  readonly suppressionsLocation: string | undefined
  readonly passOnUnpruned: boolean
  readonly format: string | undefined
  readonly outputFile: string | undefined
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
  const suppress = suppressOption(has('suppress-all'), list('suppress-rule'), has('prune-suppressions'))
  const stdin = has('stdin') || patterns.includes('-')
  if (stdin && patterns.some((pattern) => pattern !== '-')) {
    throw new UsageError('standard input is linted on its own, without files beside it')
  }
  if (has('diff') && text('format') !== undefined)
    throw new UsageError('--diff prints a diff in place of a report: leave out --format')
  if (has('diff') && has('redact'))
    throw new UsageError(
      '--diff shows lines of the letter, which --redact cannot mask: leave out one of them'
    )
  if (stdin && has('fix') && !has('diff'))
    throw new UsageError('--fix cannot write standard input back; --fix-dry-run with -f json shows the text')
  if (stdin && text('jd') === '-')
    throw new UsageError('letter and posting cannot both come from standard input')
  if (stdin && suppress !== undefined)
    throw new UsageError('standard input has no place in the suppressions file: name the letter as a file')
  if (has('watch') && (stdin || suppress !== undefined))
    throw new UsageError(
      `--watch cannot be combined with ${stdin ? 'standard input' : 'writing suppressions'}`
    )
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
    fix: has('diff') || has('fix-dry-run') ? 'dry-run' : has('fix') ? 'write' : undefined,
    diff: has('diff'),
    quiet: has('quiet'),
    redact: has('redact'),
    stats: has('stats'),
    debug: has('debug'),
    maxWarnings: maxWarnings(text('max-warnings')),
    exitZero: has('exit-zero'),
    requireJd: has('require-jd'),
    errorOnUnmatchedPattern: !has('no-error-on-unmatched-pattern'),
    suppress,
    suppressionsLocation: text('suppressions-location'),
    passOnUnpruned: has('pass-on-unpruned-suppressions'),
    format: text('format'),
    outputFile: text('output-file'),
    inlineConfig: !has('no-inline-config'),
    reportUnused: has('report-unused-disable-directives')
  }
}

function suppressOption(all: boolean, rules: readonly string[], prune: boolean): RunOptions['suppress'] {
  const given = [
    all && '--suppress-all',
    rules.length > 0 && '--suppress-rule',
    prune && '--prune-suppressions'
  ].filter((name) => name !== false)
  if (given.length > 1) throw new UsageError(`${given.join(' and ')} cannot be used together`)
  if (all) return 'all'
  return prune ? 'prune' : rules.length > 0 ? rules : undefined
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
