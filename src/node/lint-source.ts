import type {Letter, LetterFormat, Pages} from '../letter/letter.ts'
import type {Diagnostic, LintedFile} from '../lint/diagnostic.ts'
import {fixLetter} from '../lint/fix-letter.ts'
import type {LetterReport} from '../lint/lint-letter.ts'
import type {OtherLetter} from '../lint/rule.ts'
import {resultOf} from '../lint/summary.ts'
import type {ReportedFile} from '../report/reporter.ts'
import {Clock} from './clock.ts'
import type {Session, Task} from './session.ts'
import {UsageError} from './usage-error.ts'

export interface LintSourceOptions {
  /** Which messages are fixed; default none. */
  readonly fix?: ((message: Diagnostic) => boolean) | undefined
  readonly stats?: boolean | undefined
  /** The pages of the document that the text was taken from. */
  readonly pages?: Pages | undefined
  /** Finds the other letters of the run; asked only where a letter names a company that is not its posting's. */
  readonly others?: ((file: string) => Promise<readonly OtherLetter[]>) | undefined
}

/**
 * Lints one text. What is no letter, or whose posting cannot be read, gives a result with a fatal message.
 * @throws {UsageError | ConfigError} Where the config is wrong, which concerns more than this letter.
 */
export async function lintSource(
  session: Session,
  text: string,
  file: string,
  format: LetterFormat,
  {fix, stats, pages, others}: LintSourceOptions
): Promise<ReportedFile> {
  if (text.trim() === '') return fatalResult(file, 'This letter is empty.')
  const config = await session.configOf(file)
  const clock = stats ? new Clock() : undefined
  let task: Task
  try {
    task = await session.task(text, file, format, config, pages)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return fatalResult(file, error.message, error.place.filePath === file ? error.place : {})
  }
  const run = (known?: readonly OtherLetter[]) => {
    const judge = (letter: Letter): LetterReport => task.lint(letter, known)
    const lint = (source: string): LetterReport =>
      clock ? clock.pass(() => task.parse(source), judge) : judge(task.parse(source))
    return fix ? fixLetter(text, lint, fix) : {output: text, fixed: false, report: lint(text)}
  }
  let done = run()
  // Where the wrong name comes from is worth a second look at this letter, not a first one at all the others.
  if (others && done.report.messages.some(({ruleId}) => ruleId === 'company-mismatch')) {
    const known = await others(file)
    if (known.length > 0) done = run(known)
  }
  const {output, fixed, report} = done
  return {
    ...resultOf(file, report, fixed ? output : undefined),
    notRun: report.notRun,
    source: output,
    posting: task.posting?.name,
    ...(fixed && {unfixed: text}),
    subject: () => ({letter: task.parse(output), posting: task.posting}),
    ...(clock && {stats: clock.stats})
  }
}

/** A result that says why a file could not be linted. */
export function fatalResult(
  filePath: string,
  message: string,
  {line = 1, column = 1}: {readonly line?: number | undefined; readonly column?: number | undefined} = {}
): LintedFile {
  const place = {line, column, endLine: line, endColumn: column}
  return unlinted(filePath, {ruleId: null, severity: 2, fatal: true, message, ...place})
}

/** ESLint's answer to a file that is named and ignored. */
export function ignoredResult(filePath: string): LintedFile {
  const message =
    'File ignored because of a matching ignore pattern. Use "--no-ignore" to lint it nevertheless.'
  return unlinted(filePath, {
    ruleId: null,
    severity: 1,
    message,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1
  })
}

const unlinted = (filePath: string, message: Diagnostic): LintedFile => ({
  ...resultOf(filePath, {messages: [message], suppressedMessages: []}),
  notRun: [],
  source: undefined
})
