import {didYouMean} from '../lint/nearest.ts'
import {UsageError} from '../node/usage-error.ts'
import {commandNames} from './flags.ts'

/** What no letter matches, with a hint where it stands where a command would: a misspelt command is read as a file. */
export function unmatchedError(error: UsageError, [first = '']: readonly string[]): UsageError {
  if (!error.message.startsWith(`${first}:`)) return error
  return new UsageError(`${error.message}${didYouMean(first, commandNames)}`, error.place)
}
