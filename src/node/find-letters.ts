import fs from 'node:fs'
import path from 'node:path'
import type {IgnoreFiles} from './ignore-files.ts'
import {isLetterName, letterExtensions, refusal} from './letter-format.ts'
import {codeOf, UsageError} from './usage-error.ts'

export interface FindOptions {
  readonly cwd: string
  /** Extensions beside those of `letterExtensions`, with their dot. */
  readonly extensions: readonly string[]
  /** Absent with `--no-ignore`. */
  readonly ignore: IgnoreFiles | undefined
}

/** A file that a pattern names or finds, or why there is none. */
export type Found =
  | {readonly kind: 'letter'; readonly path: string; readonly named: boolean}
  | {readonly kind: 'ignored'; readonly path: string}
  | {readonly kind: 'refused'; readonly path: string; readonly reason: string}
  | {readonly kind: 'unmatched'; readonly error: UsageError}

/** Letters for what stands on the command line: files, folders and globs, each file once. */
export async function* findLetters(patterns: readonly string[], options: FindOptions): AsyncGenerator<Found> {
  const seen = new Set<string>()
  for (const pattern of patterns) {
    for await (const found of findPattern(pattern, options)) {
      if (found.kind !== 'unmatched') {
        if (seen.has(found.path)) continue
        seen.add(found.path)
      }
      yield found
    }
  }
}

async function* findPattern(pattern: string, options: FindOptions): AsyncGenerator<Found> {
  const file = path.resolve(options.cwd, pattern)
  const stat = statOf(file)
  if (stat?.isDirectory()) {
    const wanted = letterExtensions.concat(options.extensions).join(', ')
    yield* orUnmatched(walk(file, options), `${pattern}: no letters in this folder (${wanted})`, file)
  } else if (stat) {
    const reason = refusal(file, options.extensions)
    if (reason !== undefined) yield {kind: 'refused', path: file, reason}
    else if (await options.ignore?.ignores(file)) yield {kind: 'ignored', path: file}
    else yield {kind: 'letter', path: file, named: true}
  } else if (/[*?[\]{}()!]/.test(pattern)) {
    const {globLetters} = await import('./glob-letters.ts')
    yield* orUnmatched(globLetters(pattern, options), `${pattern}: no letter matches this pattern`, file)
  } else {
    yield {kind: 'unmatched', error: new UsageError(`${pattern}: no such file or folder`, {filePath: file})}
  }
}

async function* orUnmatched(
  letters: AsyncIterable<Found>,
  message: string,
  filePath: string
): AsyncGenerator<Found> {
  let any = false
  for await (const letter of letters) {
    any = true
    yield letter
  }
  if (!any) yield {kind: 'unmatched', error: new UsageError(message, {filePath})}
}

// Folders that hold no letters of the user: dot folders and what npm installed.
export const isSkippedFolder = (name: string): boolean => name === 'node_modules' || name.startsWith('.')

async function* walk(folder: string, options: FindOptions): AsyncGenerator<Found> {
  const {ignore} = options
  for (const entry of entriesOf(folder)) {
    const file = path.join(folder, entry.name)
    const kind = entry.isSymbolicLink() ? statOf(file) : entry
    if (entry.isDirectory()) {
      // A link to a folder is not followed: it may lead back up.
      if (!isSkippedFolder(entry.name) && !(await ignore?.ignores(file + path.sep)))
        yield* walk(file, options)
    } else if (kind?.isFile() && isLetterName(entry.name, options.extensions)) {
      if (!(await ignore?.ignores(file))) yield {kind: 'letter', path: file, named: false}
    }
  }
}

function entriesOf(folder: string): fs.Dirent[] {
  try {
    const entries = fs.readdirSync(folder, {withFileTypes: true})
    return entries.sort((one, other) => (one.name < other.name ? -1 : 1))
  } catch {
    throw new UsageError(`${folder}: this folder may not be read`, {filePath: folder})
  }
}

function statOf(file: string): Pick<fs.Stats, 'isDirectory' | 'isFile'> | undefined {
  try {
    return fs.statSync(file, {throwIfNoEntry: false})
  } catch (error) {
    // A loop of links, a forbidden folder: reading it will tell the reason.
    return codeOf(error) === 'ENOTDIR' ? undefined : {isDirectory: () => false, isFile: () => true}
  }
}
