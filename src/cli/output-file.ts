import fs from 'node:fs'
import path from 'node:path'
import {isSkippedFolder} from '../node/find-letters.ts'
import {isLetterName} from '../node/letter-format.ts'
import {firstLine, UsageError} from '../node/usage-error.ts'

/**
 * Opens the file that a report goes to, and makes its folder.
 * @throws {UsageError} Where it cannot be written, or is itself read by the run: `inputs` are files and folders.
 */
export function openOutputFile(name: string, inputs: readonly string[]): number {
  const file = path.resolve(name)
  if (inputs.some((input) => isReadFrom(file, path.resolve(input))))
    throw new UsageError(
      `-o ${name}: the run reads this file and would overwrite it; write the report elsewhere`
    )
  if (statOf(file)?.isDirectory()) throw new UsageError(`-o ${name}: is a folder; name a file in it`)
  try {
    fs.mkdirSync(path.dirname(file), {recursive: true})
    return fs.openSync(file, 'w')
  } catch (error) {
    throw new UsageError(`-o ${name}: cannot be written: ${firstLine(error)}`)
  }
}

/** Whether a file that exists is an input, or a letter in a folder that is one. */
function isReadFrom(file: string, input: string): boolean {
  const [output, read] = [statOf(file), statOf(input)]
  if (!output?.isFile() || !read) return false
  if (read.isFile()) return output.ino === read.ino && output.dev === read.dev
  const relative = path.relative(input, file)
  const [first = '', ...rest] = relative.split(path.sep)
  return (
    first !== '..' &&
    !path.isAbsolute(relative) &&
    isLetterName(file, []) &&
    ![first, ...rest].slice(0, -1).some(isSkippedFolder)
  )
}

const statOf = (file: string): fs.Stats | undefined => {
  try {
    return fs.statSync(file)
  } catch {
    return undefined
  }
}
