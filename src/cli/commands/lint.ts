import {rules} from '../../../rules/index.ts'
import type {AnyRule} from '../../lint/rule.ts'
import {countMessages} from '../../lint/summary.ts'
import {fatalResult} from '../../node/lint-source.ts'
import type {UsageError} from '../../node/usage-error.ts'
import {count} from '../../report/plural.ts'
import type {ReportedFile} from '../../report/reporter.ts'
import {Totals} from '../../report/totals.ts'
import {noteLinted} from '../code-cache.ts'
import {failure, type Failure} from '../failure.ts'
import type {FlagValues} from '../flags.ts'
import {openReport, type Report, reportOptions} from '../open-report.ts'
import {type RunOptions, runOptions} from '../run-options.ts'
import {resultsOf} from '../results-of.ts'
import {tell} from '../terminal.ts'

/** Lints what the command line names, and gives the exit code. */
export async function runLint(values: FlagValues, patterns: readonly string[]): Promise<number> {
  if (values['print-config'] !== undefined) {
    const {printConfig} = await import('./print-config.ts')
    return printConfig(runOptions(values, patterns))
  }
  // Plug-ins and phrase files add theirs when configs are read.
  const rulesById = new Map(rules.map((rule) => [rule.id, rule]))
  const report = await openReport(reportOptions(values), rulesById)
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
  const redacted = options.redact ? await redaction(rulesById) : undefined
  const listeners = {
    unmatched: (error: UsageError) => unmatched.push(error),
    onRules: (added: readonly AnyRule[]) => {
      for (const rule of added) rulesById.set(rule.id, rule)
    }
  }
  for await (const result of resultsOf(options, listeners)) {
    totals.add(result)
    const shown = options.quiet ? errorsOf(result) : result
    if (!report.write(await report.reporter.file(redacted ? redacted(shown) : shown))) break
  }
  if (totals.files > 0) noteLinted()
  if (options.errorOnUnmatchedPattern) {
    for (const error of unmatched) await tellFailure(failure(error, false), report)
    if (totals.files === 0 && unmatched.length === 0) tell('cl-lint: every letter found is ignored')
  }
  if (options.stats) tell(`cl-lint: ${count(totals.files, 'letter')} in ${Date.now() - start} ms`)
  const tooMany = totals.warnings > options.maxWarnings
  if (tooMany)
    tell(`cl-lint: too many warnings: ${totals.warnings}, and --max-warnings is ${options.maxWarnings}`)
  const nothing = options.errorOnUnmatchedPattern && (unmatched.length > 0 || totals.files === 0)
  if (nothing || totals.fatal > 0) return 2
  return (totals.errors > 0 || tooMany) && !options.exitZero ? 1 : 0
}

/** Masks what is private in a result. */
async function redaction(
  rulesById: ReadonlyMap<string, AnyRule>
): Promise<(result: ReportedFile) => ReportedFile> {
  const {redact} = await import('../../report/redact.ts')
  return (result) => redact(result, rulesById)
}

/** A line for people; for programs a fatal result too, so that the report says what went wrong. */
async function tellFailure({line, message, place}: Failure, report: Report): Promise<void> {
  tell(line)
  if (report.machine)
    report.write(await report.reporter.file(fatalResult(place.filePath ?? '<text>', message, place)))
}

/** A result as `--quiet` shows it. */
function errorsOf(result: ReportedFile): ReportedFile {
  const messages = result.messages.filter(({severity}) => severity === 2)
  return {...result, messages, ...countMessages(messages)}
}
