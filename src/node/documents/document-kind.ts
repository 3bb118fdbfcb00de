import path from 'node:path'

/** A file whose text has to be taken out of it first. */
export type DocumentKind = 'docx' | 'pdf'

/** How messages call a kind of document. */
export const documentNames: Readonly<Record<DocumentKind, string>> = {docx: 'Word', pdf: 'PDF'}

/** By the extension; undefined for text files. */
export function documentKind(file: string): DocumentKind | undefined {
  switch (path.extname(file).toLowerCase()) {
    case '.docx':
      return 'docx'
    case '.pdf':
      return 'pdf'
    default:
      return undefined
  }
}
