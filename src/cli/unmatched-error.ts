import fs from 'node:fs'
import path from 'node:path'
import {nearest} from '../lint/nearest.ts'
import {isLetterName} from '../node/letter-format.ts'
import {UsageError} from '../node/usage-error.ts'
import {commandNames} from './flags.ts'

/**
 * What no letter matches, with a hint at what may have been meant: a letter of a similar name beside it, or a command, since
 * the first word, misspelt, is read as a file.
 */
export function unmatchedError(error: UsageError, [first = '']: readonly string[]): UsageError {
  const {message, place} = error
  const file = place.filePath
  if (file === undefined || !message.endsWith('no such file or folder')) return error
  const letter = nearest(path.basename(file), lettersIn(path.dirname(file)))
  const command = message.startsWith(`${first}:`) ? nearest(first, commandNames) : undefined
  const meant =
    command ?? (letter && path.join(path.dirname(message.slice(0, message.lastIndexOf(':'))), letter))
  return meant === undefined ? error : new UsageError(`${message}; did you mean "${meant}"?`, place)
}

function lettersIn(folder: string): readonly string[] {
  try {
    return fs.readdirSync(folder).filter((name) => isLetterName(name, []))
  } catch {
    return []
  }
}
