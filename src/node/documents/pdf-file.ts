import {firstLine} from '../usage-error.ts'
import type {DocumentText} from './document-text.ts'
import {type PdfItem, pdfLines} from './pdf-lines.ts'
import {pdfText} from './pdf-text.ts'

/** Nobody's letter: reading further would only take time. */
const mostPages = 200

/** Reads a PDF; `refuse` gets the reason where it cannot. */
export async function readPdf(bytes: Uint8Array, refuse: (reason: string) => never): Promise<DocumentText> {
  const {getDocument} = await import('unpdf/pdfjs')
  // pdf.js takes the bytes for its own and wants no Buffer, hence the copy.
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false
  })
  try {
    const document = await task.promise
    const lines = []
    for (let number = 1; number <= Math.min(document.numPages, mostPages); number++) {
      const page = await document.getPage(number)
      const {items} = await page.getTextContent()
      lines.push(...pdfLines(items.flatMap(itemOf), number))
      page.cleanup()
    }
    const {text, second} = pdfText(lines)
    return {text, pages: {count: document.numPages, second}}
  } catch (error) {
    const isEncrypted = error instanceof Error && error.name === 'PasswordException'
    return refuse(
      isEncrypted
        ? 'is encrypted; save it without a password'
        : `cannot be read as a PDF file, it is damaged or another format: ${firstLine(error)}`
    )
  } finally {
    await task.destroy()
  }
}

interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

function itemOf(item: TextItem | {readonly type: string}): PdfItem[] {
  if (!('str' in item)) return []
  const [, , c = 0, d = 0, x = 0, y = 0] = item.transform
  return [{text: item.str, x, y, width: item.width, size: item.height || Math.hypot(c, d)}]
}
