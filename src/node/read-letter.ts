import type {LetterFormat, Pages} from '../letter/letter.ts'
import {type DocumentKind, documentKind} from './documents/document-kind.ts'
import {letterFormat} from './letter-format.ts'
import {encode, readBytes, readInputBytes, readStandardInput, readText} from './read-text.ts'

/** A letter's text and what is known of the file that it stands in. */
export interface LetterText {
  readonly text: string
  readonly format: LetterFormat
  readonly pages?: Pages | undefined
  /** Set for a document, whose text was taken out of it and cannot be put back. */
  readonly document?: DocumentKind | undefined
  /** The bytes of a changed text, as the file would hold them; not for documents. */
  readonly encode?: (text: string) => Buffer
}

/**
 * Reads a letter: text, or the text of a Word or PDF file.
 * @throws {UsageError} One line that names the file, where it cannot be read.
 */
export async function readLetter(file: string, name: string = file): Promise<LetterText> {
  const kind = documentKind(file)
  if (kind !== undefined) return readDocumentLetter(readBytes(file, name), kind, name, file)
  const read = readText(file, name)
  return {text: read.text, format: letterFormat(file), encode: (text) => encode(text, read)}
}

/** The same from standard input; `filename` tells what it is. */
export async function readLetterInput(filename: string | undefined): Promise<LetterText> {
  const name = 'standard input'
  const kind = filename === undefined ? undefined : documentKind(filename)
  if (kind !== undefined) return readDocumentLetter(readInputBytes(), kind, name)
  return {text: readStandardInput(name).text, format: letterFormat(filename)}
}

async function readDocumentLetter(
  bytes: Buffer,
  kind: DocumentKind,
  name: string,
  file?: string
): Promise<LetterText> {
  const {readDocument} = await import('./documents/read-document.ts')
  const {text, pages} = await readDocument(bytes, kind, name, file)
  return {text, format: 'text', pages, document: kind}
}
