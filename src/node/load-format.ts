import fs from 'node:fs'
import path from 'node:path'
import {rulesMeta} from '../report/json-with-metadata.ts'
import type {CreateReporter, ReportContext, ReportedFile, Reporter} from '../report/reporter.ts'
import {importDefault} from './import-module.ts'
import {toResult} from './to-result.ts'
import {firstLine, UsageError} from './usage-error.ts'

export interface LoadFormatOptions {
  readonly cwd: string
  /** Whether code that is not built in may run; not with `--no-plugins`. */
  readonly plugins: boolean
}

/** What a user's own formatter is told beside the results; ESLint's keys and the version. */
export interface FormatContext {
  readonly cwd: string
  readonly version: string
  readonly rulesMeta: Readonly<Record<string, unknown>>
}

/** A user's own formatter: the default export of a module, with ESLint's signature. */
export type FormatResults = (results: readonly object[], context: FormatContext) => string | Promise<string>

/** Whether `-f` names a module by its path, and no format of ours. */
export const isFormatPath = (format: string): boolean =>
  /^\.{0,2}[\\/]|^[a-z]:[\\/]|\.[cm]?[jt]s$/i.test(format)

/**
 * A reporter from a module. It gets ESLint's results, each with its `source`, once all of them are there.
 * @throws {UsageError} Where the module cannot be loaded or is no formatter.
 */
export async function loadFormat(format: string, {cwd, plugins}: LoadFormatOptions): Promise<CreateReporter> {
  const name = `-f ${format}`
  if (!plugins)
    throw new UsageError(
      `${name}: this format is code of yours, and --no-plugins runs none; name a built-in one`
    )
  const file = path.resolve(cwd, format)
  if (!fs.existsSync(file)) throw new UsageError(`${name}: there is no such file`, {filePath: file})
  const written: unknown = await importDefault(file, name)
  if (!isFormatter(written))
    throw new UsageError(
      `${name}: the default export is ${kindOf(written)}, not a function (results, context) => string`
    )
  return (context) => collecting(written, name, context)
}

const isFormatter = (value: unknown): value is FormatResults => typeof value === 'function'
const kindOf = (value: unknown): string =>
  value === null ? 'null' : typeof value === 'object' ? 'an object' : `a ${typeof value}`

function collecting(format: FormatResults, name: string, {cwd, version, rules}: ReportContext): Reporter {
  const results: object[] = []
  return {
    file(result) {
      results.push(resultFor(result))
      return ''
    },
    async end() {
      let text: unknown
      try {
        text = await format(results, {cwd, version, rulesMeta: rulesMeta(rules.keys(), rules)})
      } catch (error) {
        throw new UsageError(`${name}: the formatter threw: ${firstLine(error)}`)
      }
      if (typeof text === 'string') return text === '' || text.endsWith('\n') ? text : `${text}\n`
      throw new UsageError(`${name}: the formatter gave ${givenKind(text)}, where a string is expected`)
    }
  }
}

const resultFor = (result: ReportedFile): object => ({
  ...toResult(result),
  ...(result.source !== undefined && {source: result.source}),
  ...(result.stats && {stats: result.stats})
})

const givenKind = (value: unknown): string => (value === undefined ? 'nothing' : kindOf(value))
