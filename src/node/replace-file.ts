import fs from 'node:fs'
import path from 'node:path'
import {sync as writeFileAtomic} from 'write-file-atomic'
import {firstLine, UsageError} from './usage-error.ts'

/**
 * Puts new content in the place of a file's, all or nothing: whoever reads meanwhile, and whatever goes wrong, finds the
 * old content or the new. Mode and owner stay; a link stays a link.
 * @throws {UsageError} One line, where it cannot be written; `name` is the file as people know it.
 */
export function replaceFile(file: string, content: Buffer | string, name: string): void {
  try {
    fs.mkdirSync(path.dirname(file), {recursive: true})
    writeFileAtomic(file, content)
  } catch (error) {
    throw new UsageError(`${name}: cannot be written: ${firstLine(error)}`, {filePath: file})
  }
}
