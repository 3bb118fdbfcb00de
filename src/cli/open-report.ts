import fs from 'node:fs'
import {didYouMean} from '../lint/nearest.ts'
import {nameless} from '../lint-text.ts'
import {fatalResult} from '../node/lint-source.ts'
import {UsageError} from '../node/usage-error.ts'
import {formats} from '../report/formats.ts'
import type {CreateReporter, Reporter} from '../report/reporter.ts'
import type {AnyRule} from '../lint/rule.ts'
import type {Failure} from './failure.ts'
import type {FlagValues} from './flags.ts'
import {paintFor} from './paint.ts'
import {isTerminal, print, standardOutput, tell, write} from './terminal.ts'
import {version} from './version.ts'

/** A reporter and where its text goes. */
export interface Report {
  readonly reporter: Reporter
  /** Read by programs, which want a valid report even where a run fails. */
  readonly machine: boolean
  /** Writes a piece of the report; false once nobody reads any more. */
  write(text: string): boolean
  close(): void
}

export interface ReportOptions {
  readonly format: string
  /** The diff of what fixes change, in place of a format. */
  readonly diff?: boolean
  readonly outputFile: string | undefined
  /** Files and folders that the run reads. */
  readonly inputs?: readonly string[]
  readonly color: boolean | undefined
  /** Whether a module of the user's may be loaded. */
  readonly plugins: boolean
}

/** What the flags say about the report. */
export const reportOptions = (values: FlagValues, patterns: readonly string[]): ReportOptions => ({
  format: typeof values.format === 'string' ? values.format : 'stylish',
  diff: values.diff === true && values.format === undefined,
  outputFile: typeof values['output-file'] === 'string' ? values['output-file'] : undefined,
  inputs: [...patterns, values.jd, values.config].filter((input) => typeof input === 'string'),
  color: values['no-color'] === true ? false : values.color === true ? true : undefined,
  plugins: values['no-plugins'] !== true
})

/**
 * Prepares the report of a run.
 * @throws {UsageError} Where there is no such format, or the file cannot be written.
 */
export async function openReport(
  {format, diff = false, outputFile, inputs = [], color, plugins}: ReportOptions,
  rules: ReadonlyMap<string, AnyRule>
): Promise<Report> {
  const cwd = process.cwd()
  const known = Object.hasOwn(formats, format) ? formats[format] : undefined
  const create = diff
    ? (await import('../report/diff.ts')).diff
    : known
      ? await known.load()
      : await ownFormat(format, cwd, plugins)
  const fd =
    outputFile === undefined
      ? undefined
      : (await import('./output-file.ts')).openOutputFile(outputFile, inputs)
  const paint = await paintFor(color, fd === undefined ? 1 : undefined)
  return {
    reporter: create({paint, cwd, version, rules, ...columns()}),
    machine: known?.machine ?? false,
    write: fd === undefined ? print : (text) => write(fd, text),
    close: () => {
      if (fd !== undefined) fs.closeSync(fd)
    }
  }
}

/** A line for people; for programs a fatal result too, so that the report says what went wrong. */
export async function tellFailure({line, message, place}: Failure, report: Report): Promise<void> {
  tell(line)
  if (report.machine)
    report.write(await report.reporter.file(fatalResult(place.filePath ?? nameless, message, place)))
}

/** A formatter of the user's own. */
async function ownFormat(format: string, cwd: string, plugins: boolean): Promise<CreateReporter> {
  const {isFormatPath, loadFormat} = await import('../node/load-format.ts')
  if (!isFormatPath(format)) throw new UsageError(unknownFormat(format))
  return loadFormat(format, {cwd, plugins})
}

/** Width of the terminal, where there is one. */
const columns = (): {readonly columns?: number} =>
  isTerminal(standardOutput) ? {columns: process.stdout.columns} : {}

function unknownFormat(format: string): string {
  const names = Object.keys(formats)
  return `there is no format "${format}", only ${names.join(', ')}${didYouMean(format, names)}`
}
