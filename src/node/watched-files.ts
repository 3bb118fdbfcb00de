import fs from 'node:fs'
import path from 'node:path'
import {searchPlaces} from './config-places.ts'
import {documentKind} from './documents/document-kind.ts'
import {findLetters, type FindOptions, isSkippedFolder} from './find-letters.ts'
import {IgnoreFiles, ignoreFileName} from './ignore-files.ts'
import {isLetterName, letterFormat} from './letter-format.ts'
import {readText} from './read-text.ts'
import type {Session} from './session.ts'
import {UsageError} from './usage-error.ts'

export interface WatchedOptions {
  readonly patterns: readonly string[]
  readonly extensions: readonly string[]
  readonly ignore: boolean
  readonly ignorePatterns: readonly string[]
  /** Files that count for the run beside letters, their configs and postings. */
  readonly others: readonly string[]
}

/** What a run depends on. */
export interface Watched {
  readonly letters: number
  /** Folders in which a change may concern the run; what lies deeper is named itself. */
  readonly folders: ReadonlySet<string>
  /** Whether a change of this file or folder concerns the run. */
  concerns(file: string): boolean
}

/** Finds what a run reads: letters, postings, configs with what they name, and the folders where more may come. */
export async function watchedFiles(session: Session, options: WatchedOptions): Promise<Watched> {
  const {cwd} = session.options
  const files = new Set(options.others)
  const roots = new Set(options.patterns.flatMap((pattern) => [...foldersIn(rootOf(pattern, cwd))]))
  const configFolders = new Set([cwd])
  let letters = 0
  for await (const file of lettersOf(options, cwd)) {
    letters++
    files.add(file)
    for (const folder of upTo(cwd, path.dirname(file))) configFolders.add(folder)
    for (const other of await readWith(session, file)) files.add(other)
  }
  const parents = [...files].map((file) => path.dirname(file))
  return {
    letters,
    folders: new Set([...roots, ...configFolders, ...parents].filter(isFolder)),
    concerns: (file) =>
      files.has(file) ||
      searchPlaces.includes(path.basename(file)) ||
      path.basename(file) === ignoreFileName ||
      (roots.has(path.dirname(file)) && (isLetterName(file, options.extensions) || isFolder(file)))
  }
}

async function* lettersOf(
  {patterns, extensions, ignore, ignorePatterns}: WatchedOptions,
  cwd: string
): AsyncGenerator<string> {
  const ignoreFiles = ignore ? new IgnoreFiles(ignorePatterns, cwd) : undefined
  const options: FindOptions = {cwd, extensions, ignore: ignoreFiles}
  for await (const found of findLetters(patterns, options)) {
    if (found.kind === 'letter') yield found.path
    else if (found.kind === 'unmatched' && found.error.place.filePath) yield found.error.place.filePath
  }
}

/** What is read for one letter. Whatever is wrong with it, the run itself tells. */
async function readWith(session: Session, letter: string): Promise<readonly string[]> {
  const files: string[] = []
  try {
    const config = await session.configOf(letter)
    for (const {config: layer, base} of config?.layers ?? []) {
      const named = [...(layer.phrases ?? []), ...(layer.plugins ?? [])]
      if (base !== undefined) files.push(...named.filter(isPath).map((name) => path.resolve(base, name)))
    }
    if (config)
      files.push(config.file, ...config.layers.map(({source}) => path.resolve(session.options.cwd, source)))
    // A document has no front matter, so its text says nothing about its posting.
    const text = documentKind(letter) === undefined ? readText(letter).text : '-'
    const task = await session.task(text, letter, letterFormat(letter), config)
    if (task.posting) files.push(task.posting.name)
  } catch (error) {
    if (error instanceof UsageError && error.place.filePath !== undefined) files.push(error.place.filePath)
  }
  return files
}

const isPath = (name: string): boolean => /[\\/]/.test(name)

/** The folder that a pattern looks into: a folder itself, a glob's part before its first magic; none for a file. */
function rootOf(pattern: string, cwd: string): string | undefined {
  const file = path.resolve(cwd, pattern)
  if (isFolder(file)) return file
  if (fs.existsSync(file) || !/[*?[\]{}()!]/.test(pattern)) return undefined
  const parts = pattern.split(/[\\/]/)
  return path.resolve(
    cwd,
    ...parts.slice(
      0,
      parts.findIndex((part) => /[*?[\]{}()!]/.test(part))
    )
  )
}

/** A folder and all in it that may hold letters. */
function* foldersIn(folder: string | undefined): Generator<string> {
  if (folder === undefined || !isFolder(folder)) return
  yield folder
  for (const entry of fs.readdirSync(folder, {withFileTypes: true})) {
    if (entry.isDirectory() && !isSkippedFolder(entry.name)) yield* foldersIn(path.join(folder, entry.name))
  }
}

/** A folder and those above it, up to `top` where it lies in it. */
function upTo(top: string, folder: string): string[] {
  if (folder === top || !`${folder}${path.sep}`.startsWith(`${top}${path.sep}`)) return [folder]
  return [folder, ...upTo(top, path.dirname(folder))]
}

function isFolder(file: string): boolean {
  try {
    return fs.statSync(file, {throwIfNoEntry: false})?.isDirectory() ?? false
  } catch {
    return false
  }
}
