import {ConfigError} from '../lint/config.ts'
import {firstLine, type Place, UsageError} from '../node/usage-error.ts'
import {printable} from '../report/escape.ts'

/** What ends a run with exit code 2, as it is told. */
export interface Failure {
  /** For standard error. */
  readonly line: string
  readonly message: string
  readonly place: Place
}

/** One line for whatever was thrown; a stack only on demand, and only for what is our own mistake. */
export function failure(error: unknown, debug: boolean): Failure {
  if (error instanceof UsageError || error instanceof ConfigError) {
    const message = printable(error.message)
    return {line: `cl-lint: ${message}`, message, place: error instanceof UsageError ? error.place : {}}
  }
  const stack = debug && error instanceof Error ? `\n${error.stack ?? ''}` : ' (--debug shows more)'
  const message = `internal error: ${printable(firstLine(error))}`
  return {line: `cl-lint: ${message}${stack}`, message, place: {}}
}
