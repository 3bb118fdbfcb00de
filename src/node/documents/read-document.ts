import {UsageError} from '../usage-error.ts'
import type {DocumentKind} from './document-kind.ts'
import type {DocumentText} from './document-text.ts'

const mostBytes = 50_000_000

/**
 * Takes the text out of a Word or PDF file.
 * @throws {UsageError} One line, where it is encrypted, damaged, or holds no text.
 */
export async function readDocument(
  bytes: Uint8Array,
  kind: DocumentKind,
  name: string,
  filePath?: string
): Promise<DocumentText> {
  const refuse = (reason: string): never => {
    throw new UsageError(`${name}: ${reason}`, {filePath})
  }
  if (bytes.length === 0) return refuse('is empty')
  if (bytes.length > mostBytes) return refuse(`is too large for a letter (${bytes.length} bytes)`)
  const document =
    kind === 'pdf'
      ? await (await import('./pdf-file.ts')).readPdf(bytes, refuse)
      : await (await import('./word-file.ts')).readWord(bytes, refuse)
  if (document.text.trim() !== '') return document
  return refuse(
    kind === 'pdf'
      ? 'holds no text; if it is a scan, export the PDF from where the letter was written'
      : 'holds no text; is the letter a picture in it?'
  )
}
