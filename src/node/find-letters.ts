import fs from 'node:fs'
import path from 'node:path'
import type {IgnoreFiles} from './ignore-files.ts'
import {letterExtensions, refusal} from './letter-format.ts'
import {UsageError} from './usage-error.ts'

export interface FindOptions {
  readonly cwd: string
  /** Extensions beside `.md`, `.markdown` and `.txt`, with their dot. */
  readonly extensions: readonly string[]
  /** Absent with `--no-ignore`. */
  readonly ignore: IgnoreFiles | undefined
}

/** A file that a pattern names or finds, or why there is none. */
export type Found =
  | {readonly kind: 'letter'; readonly path: string; readonly named: boolean}
  | {readonly kind: 'ignored'; readonly path: string}
  | {readonly kind: 'problem'; readonly error: UsageError}
  | {readonly kind: 'unmatched'; readonly error: UsageError}

/** Letters for what stands on the command line: files, folders and globs, each file once. */
export async function* findLetters(patterns: readonly string[], options: FindOptions): AsyncGenerator<Found> {
  const seen = new Set<string>()
  for (const pattern of patterns) {
    for await (const found of findPattern(pattern, options)) {
      if (found.kind === 'letter' || found.kind === 'ignored') {
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
    yield* orUnmatched(walk(file, options), `${pattern}: no letters in this folder (${extensionsOf(options).join(', ')})`, file)
  } else if (stat) {
    const reason = refusal(file, options.extensions)
    if (reason !== undefined) {
      yield {kind: 'problem', error: new UsageError(`${pattern}: ${reason}`, {filePath: file})}
    } else if (await options.ignore?.ignores(file)) yield {kind: 'ignored', path: file}
    else yield {kind: 'letter', path: file, named: true}
  } else if (/[*?[\]{}()!]/.test(pattern)) {
    const {globLetters} = await import('./glob-letters.ts')
    yield* orUnmatched(globLetters(pattern, options), `${pattern}: no letter matches this pattern`, file)
  } else {
    yield {kind: 'unmatched', error: new UsageError(`${pattern}: no such file or folder`, {filePath: file})}
  }
}

async function* orUnmatched(letters: AsyncIterable<Found>, message: string, filePath: string): AsyncGenerator<Found> {
  let any = false
  for await (const letter of letters) {
    any = true
    yield letter
  }
  if (!any) yield {kind: 'unmatched', error: new UsageError(message, {filePath})}
}

/** Every extension that makes a file in a folder a letter. */
export const extensionsOf = ({extensions}: FindOptions): readonly string[] => [...letterExtensions, ...extensions]

/** Folders that hold no letters of the user: dot folders and what npm installed. */
export const isSkippedFolder = (name: string): boolean => name === 'node_modules' || name.startsWith('.')

async function* walk(folder: string, options: FindOptions): AsyncGenerator<Found> {
  const {ignore} = options
  for (const entry of entriesOf(folder)) {
    const file = path.join(folder, entry.name)
    const kind = entry.isSymbolicLink() ? statOf(file) : entry
    if (entry.isDirectory()) {
      // A link to a folder is not followed: it may lead back up.
      if (!isSkippedFolder(entry.name) && !(await ignore?.ignores(file + path.sep))) yield* walk(file, options)
    } else if (kind?.isFile() && extensionsOf(options).includes(path.extname(entry.name).toLowerCase())) {
      if (!(await ignore?.ignores(file))) yield {kind: 'letter', path: file, named: false}
    }
  }
}

function entriesOf(folder: string): fs.Dirent[] {
  try {
    const entries = fs.readdirSync(folder, {withFileTypes: true})
    return entries.sort((one, other) => (one.name < other.name ? -1 : 1))
  } catch (error) {
    throw new UsageError(`${folder}: this folder may not be read`, {filePath: folder})
  }
}

function statOf(file: string): fs.Stats | undefined {
  try {
    return fs.statSync(file, {throwIfNoEntry: false})
  } catch {
    // A path through a file, a loop of links, a forbidden folder: reading it tells the reason.
    return undefined
  }
}
