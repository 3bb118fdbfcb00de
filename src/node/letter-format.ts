import path from 'node:path'
import type {LetterFormat} from '../letter/letter.ts'

/** Extensions of files that are letters wherever they are found. */
export const letterExtensions: readonly string[] = ['.md', '.markdown', '.txt', '.docx', '.pdf']

/** Whether a file in a folder is a letter; `extensions` count beside {@link letterExtensions}. */
export function isLetterName(file: string, extensions: readonly string[]): boolean {
  const extension = path.extname(file).toLowerCase()
  return letterExtensions.includes(extension) || extensions.includes(extension)
}

const markdown = new Set(['.md', '.markdown', '.mkd', '.mdown', '.mdx'])

const noText: Readonly<Record<string, string>> = {
  '.doc': 'Word files of the old kind',
  '.odt': 'OpenDocument files',
  '.rtf': 'RTF files',
  '.html': 'HTML files',
  '.htm': 'HTML files',
  '.tex': 'TeX files'
}

/** Markdown by its extension; everything else, nameless input apart, is plain text. */
export function letterFormat(file: string | undefined): LetterFormat {
  const extension = file === undefined ? '' : path.extname(file).toLowerCase()
  return file === undefined || markdown.has(extension) ? 'markdown' : 'text'
}

/** Why a file that was named cannot be read as a letter, unless `--ext` says that it is plain text. */
export function refusal(file: string, extensions: readonly string[]): string | undefined {
  const extension = path.extname(file).toLowerCase()
  const kind = noText[extension]
  if (kind === undefined || extensions.includes(extension)) return undefined
  return `${kind} cannot be read as letters; save as .docx or .pdf, or the text as .txt or .md`
}
