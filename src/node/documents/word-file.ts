import {strFromU8, unzipSync} from 'fflate'
import {firstLine} from '../usage-error.ts'
import type {DocumentText} from './document-text.ts'
import {htmlText} from './html-text.ts'

/** A .docx is a zip archive; this much text no letter has, but an archive made to fill the memory does. */
const mostUnpacked = 200_000_000

/** Reads a .docx; `refuse` gets the reason where it cannot. */
export async function readWord(bytes: Uint8Array, refuse: (reason: string) => never): Promise<DocumentText> {
  const properties = appProperties(bytes, refuse)
  let html: string
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const {convertToHtml, images} = (await import('mammoth')).default
    const convertImage = images.imgElement(() => Promise.resolve({src: ''}))
    const {value} = await convertToHtml({buffer}, {...options, convertImage})
    html = value
  } catch (error) {
    return refuse(`cannot be read as a Word file, it is damaged or another format: ${firstLine(error)}`)
  }
  const {text, breaks} = htmlText(html)
  const told = Number(/<Pages>\s*(\d{1,5})\s*<\/Pages>/.exec(properties)?.[1] ?? 0)
  const count = Math.max(told, breaks.length > 0 ? breaks.length + 1 : 0)
  return {text, pages: count === 0 ? undefined : {count, second: breaks[0]}}
}

const options = {ignoreEmptyParagraphs: false, styleMap: ["br[type='page'] => br.page"]}

/** Checks the archive, and gives the file in it that holds the page count; empty where there is none. */
function appProperties(bytes: Uint8Array, refuse: (reason: string) => never): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 8)).toString('latin1')
  if (head.startsWith('\u00D0\u00CF\u0011\u00E0')) return refuse(compoundFile(bytes))
  if (!head.startsWith('PK')) return refuse('is no Word file, whatever its name says')
  let size = 0
  const name = 'docProps/app.xml'
  try {
    const files = unzipSync(bytes, {
      filter: (file) => {
        size += file.originalSize
        return file.name === name && file.originalSize < 1_000_000
      }
    })
    if (size > mostUnpacked) return refuse(`would unpack to ${size} bytes, too many for a letter`)
    return files[name] ? strFromU8(files[name]) : ''
  } catch (error) {
    if (size > mostUnpacked) throw error
    return refuse(`is damaged: ${firstLine(error)}`)
  }
}

/** Both old Word files and encrypted new ones are Microsoft's compound files. */
function compoundFile(bytes: Uint8Array): string {
  const encrypted = Buffer.from('EncryptedPackage', 'utf16le')
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(encrypted)
    ? 'is encrypted; save it without a password'
    : 'is a Word file of the old kind (.doc); save it as .docx'
}
