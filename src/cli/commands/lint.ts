import {rules} from '../../../rules/index.ts'
import type {AnyRule} from '../../lint/rule.ts'
import {countMessages} from '../../lint/summary.ts'
import {displayPath} from '../../node/display-path.ts'
import {UsageError} from '../../node/usage-error.ts'
import {printable} from '../../report/escape.ts'
import {count} from '../../report/plural.ts'
import type {ReportedFile} from '../../report/reporter.ts'
import {Totals} from '../../report/totals.ts'
import {noteLinted} from '../code-cache.ts'
import {failure} from '../failure.ts'
import type {FlagValues} from '../flags.ts'
import {openReport, type Report, reportOptions, tellFailure} from '../open-report.ts'
import {Progress} from '../progress.ts'
import {type RunOptions, runOptions} from '../run-options.ts'
import {resultsOf} from '../results-of.ts'
import {suppressionsFor} from '../suppressions.ts'
import {tell} from '../terminal.ts'
import {unmatchedError} from '../unmatched-error.ts'

/** Lints what the command line names, and gives the exit code. */
export async function runLint(values: FlagValues, patterns: readonly string[]): Promise<number> {
  if (values['print-config'] !== undefined) {
    const {printConfig} = await import('./print-config.ts')
    return printConfig(runOptions(values, patterns))
  }
  if (values.watch === true) {
    const {watch} = await import('./watch.ts')
    return watch(runOptions(values, patterns))
  }
  // Plug-ins and phrase files add theirs when configs are read.
  const rulesById = new Map(rules.map((rule) => [rule.id, rule]))
  const report = await openReport(reportOptions(values, patterns), rulesById)
  try {
    return await lintInto(report, runOptions(values, patterns), rulesById)
  } catch (error) {
    await tellFailure(failure(error, values.debug === true), report)
    return 2
  } finally {
    report.write(await report.reporter.end())
    report.close()
  }
}

async function lintInto(
  report: Report,
  options: RunOptions,
  rulesById: Map<string, AnyRule>
): Promise<number> {
  // Not performance.now(), which loads a module of Node's for what only --stats wants.
  const start = Date.now()
  const totals = new Totals()
  const unmatched: UsageError[] = []
  const suppressions = await suppressionsFor(options, rulesById)
  const redacted = options.redact ? await redaction(rulesById) : undefined
  const progress = new Progress(start)
  const listeners = {
    unmatched: (error: UsageError) => unmatched.push(error),
    onRules: (added: readonly AnyRule[]) => {
      for (const rule of added) rulesById.set(rule.id, rule)
    }
  }
  for await (const linted of resultsOf(options, listeners)) {
    const result = suppressions?.apply(linted) ?? linted
    totals.add(result)
    const shown = options.quiet ? errorsOf(result) : result
    const text = await report.reporter.file(redacted ? redacted(shown) : shown)
    if (text !== '') progress.clear()
    if (!report.write(text) && !suppressions?.writes) break
    if (options.diff) tellFatal(result)
    progress.show(totals.files)
  }
  progress.clear()
  if (totals.files > 0) noteLinted()
  const left = suppressions?.finish() ?? false
  if (options.errorOnUnmatchedPattern) {
    const errors = unmatched.map((error) => unmatchedError(error, options.patterns))
    if (totals.files === 0 && errors.length === 0)
      errors.push(new UsageError('every letter found is ignored (--no-ignore lints it)'))
    for (const error of errors) await tellFailure(failure(error, false), report)
  }
  if (options.fix === 'write' && totals.fixed > 0) tell(`cl-lint: fixed ${count(totals.fixed, 'letter')}`)
  if (options.stats) tell(`cl-lint: ${count(totals.files, 'letter')} in ${Date.now() - start} ms`)
  const nothing = options.errorOnUnmatchedPattern && (unmatched.length > 0 || totals.files === 0)
  const code = verdict(totals, options)
  return nothing || left || totals.fatal > 0 ? 2 : code
}

/** The exit code by what was found, where everything could be linted. */
function verdict(totals: Totals, {diff, maxWarnings, exitZero}: RunOptions): number {
  if (diff) {
    if (totals.fixed > 0) tell(`cl-lint: --fix would change ${count(totals.fixed, 'letter')}`)
    return totals.fixed > 0 && !exitZero ? 1 : 0
  }
  const tooMany = totals.warnings > maxWarnings
  if (tooMany) tell(`cl-lint: too many warnings: ${totals.warnings}, and --max-warnings is ${maxWarnings}`)
  return (totals.errors > 0 || tooMany) && !exitZero ? 1 : 0
}

/** A diff has no place for why a letter could not be linted. */
function tellFatal({filePath, messages}: ReportedFile): void {
  const name = displayPath(filePath, process.cwd())
  for (const {fatal, message} of messages) {
    if (fatal) tell(`cl-lint: ${printable(message.startsWith(name) ? message : `${name}: ${message}`)}`)
  }
}

/** Masks what is private in a result. */
async function redaction(
  rulesById: ReadonlyMap<string, AnyRule>
): Promise<(result: ReportedFile) => ReportedFile> {
  const {redact} = await import('../../report/redact.ts')
  return (result) => redact(result, rulesById)
}

/** A result as `--quiet` shows it. */
function errorsOf(result: ReportedFile): ReportedFile {
  const messages = result.messages.filter(({severity}) => severity === 2)
  return {...result, messages, ...countMessages(messages)}
}
