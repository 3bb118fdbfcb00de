import path from 'node:path'
import type {Posting} from '../posting/posting.ts'
import {documentKind} from './documents/document-kind.ts'
import {readBytes, readStandardInput, readText} from './read-text.ts'
import {UsageError} from './usage-error.ts'

/**
 * Reads a posting from a file, or from standard input for `-`. `technologies` are those that the config adds.
 * @throws {UsageError} One line, where it cannot be read or is empty.
 */
export async function loadPosting(
  file: string,
  name: string = file,
  technologies: readonly string[] = []
): Promise<Posting> {
  return understand(file, await readPostingText(file, name), technologies)
}

/**
 * The text of a posting.
 * @throws {UsageError} One line, where it cannot be read or is empty.
 */
export async function readPostingText(file: string, name: string): Promise<string> {
  const {text} = name === '-' ? readStandardInput('standard input') : await readPosting(file, name)
  if (text.trim() === '') throw new UsageError(`${name}: this posting is empty`, {filePath: file})
  return text
}

/** What a posting's text says. */
export async function understand(
  file: string,
  text: string,
  technologies: readonly string[]
): Promise<Posting> {
  const {openPosting} = await import('../posting/open-posting.ts')
  return openPosting(text, {name: file, format: postingFormat(file), technologies})
}

async function readPosting(file: string, name: string): Promise<{readonly text: string}> {
  const kind = documentKind(file)
  if (kind === undefined) return readText(file, name)
  const {readDocument} = await import('./documents/read-document.ts')
  return readDocument(readBytes(file, name), kind, name, file)
}

/** By the extension; undefined lets the reader look at the text. */
function postingFormat(file: string): 'html' | 'markdown' | 'text' | undefined {
  switch (path.extname(file).toLowerCase()) {
    case '.html':
    case '.htm':
    case '.xhtml':
      return 'html'
    case '.md':
    case '.markdown':
      return 'markdown'
    default:
      return undefined
  }
}
