import fs from 'node:fs'
import path from 'node:path'
import {strToU8, zipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {UsageError} from '../usage-error.ts'
import {documentKind} from './document-kind.ts'
import type {DocumentText} from './document-text.ts'
import {readDocument} from './read-document.ts'

const folder = path.resolve(import.meta.dirname, '../../../fixtures/documents')
const bytesOf = (name: string): Buffer => fs.readFileSync(path.join(folder, name))

async function read(name: string, bytes: Uint8Array = bytesOf(name)): Promise<DocumentText> {
  const kind = documentKind(name)
  if (!kind) throw new Error(`${name} is no document`)
  return readDocument(bytes, kind, name)
}

async function refusal(name: string, bytes?: Uint8Array): Promise<string> {
  const error: unknown = await read(name, bytes).catch((thrown: unknown) => thrown)
  if (!(error instanceof UsageError)) throw new Error('it was not refused', {cause: error})
  expect(error.message).not.toMatch(/\n/)
  return error.message
}

describe('documents made with LibreOffice', () => {
  test.each([
    'letter.docx',
    'letter.pdf',
    'indented.pdf',
    'two-pages.docx',
    'two-pages.pdf',
    'posting.docx',
    'posting.pdf'
  ])('the text of %s', async (name) => {
    const {text} = await read(name)
    await expect(text).toMatchFileSnapshot(path.join(folder, `${name}.text`))
  })

  test('Word and PDF files of one letter have the same paragraphs', async () => {
    const paragraphs = async (name: string): Promise<readonly string[]> => {
      const {text} = await read(name)
      // The bullets differ, and so may the blank lines between short ones.
      return text.split(/\n+/).map((line) => line.replace(/^[-•] /, ''))
    }
    expect(await paragraphs('letter.pdf')).toEqual(await paragraphs('letter.docx'))
  })

  test('pages are counted', async () => {
    expect((await read('letter.pdf')).pages).toEqual({count: 1, second: undefined})
    expect((await read('letter.docx')).pages).toEqual({count: 1, second: undefined})
    expect((await read('two-pages.docx')).pages?.count).toBe(2)
    const {text, pages} = await read('two-pages.pdf')
    expect(pages?.count).toBe(2)
    expect(text.slice(pages?.second)).toMatch(/^I would like to hear/)
  })
})

/** The least of a Word file: a body, and the page count that the program which saved it left. */
function wordFile(body: string, pages?: number): Uint8Array {
  const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
  const files = {
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${type}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${w}"><w:body>${body}</w:body></w:document>`,
    ...(pages !== undefined && {'docProps/app.xml': `<Properties><Pages>${pages}</Pages></Properties>`})
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}

describe('pages of a Word file', () => {
  const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
  const pageBreak = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'

  test('are those that the file states', async () => {
    expect((await read('a.docx', wordFile(paragraph('Dear all,'), 3))).pages).toEqual({
      count: 3,
      second: undefined
    })
  })

  test('are at least those that page breaks make', async () => {
    const body = paragraph('Dear all,') + pageBreak + paragraph('I chose one queue.')
    const {text, pages} = await read('a.docx', wordFile(body))
    expect(pages?.count).toBe(2)
    expect(text.slice(pages?.second)).toBe('I chose one queue.\n')
  })

  test('are unknown where nothing tells', async () => {
    expect((await read('a.docx', wordFile(paragraph('Dear all,')))).pages).toBeUndefined()
  })
})

describe('what cannot be read is refused in one line', () => {
  test('encrypted', async () => {
    expect(await refusal('encrypted.pdf')).toBe('encrypted.pdf: is encrypted; save it without a password')
    const compound = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(1024),
      Buffer.from('EncryptedPackage', 'utf16le')
    ])
    expect(await refusal('locked.docx', compound)).toBe(
      'locked.docx: is encrypted; save it without a password'
    )
    expect(await refusal('old.docx', compound.subarray(0, 500))).toContain('of the old kind (.doc)')
  })

  test('scanned', async () => {
    expect(await refusal('scanned.pdf')).toContain('holds no text; if it is a scan')
  })

  test.each(['letter.docx', 'letter.pdf'])('damaged: %s cut off or scrambled', async (name) => {
    const whole = bytesOf(name)
    for (const part of [0, 1, 5, 100, whole.length >> 1]) await refusal(name, whole.subarray(0, part))
    const scrambled = Uint8Array.from(whole, (byte, index) =>
      index > 40 && index % 3 === 0 ? byte ^ 0x5a : byte
    )
    await refusal(name, scrambled)
  })

  test('another format under its name', async () => {
    expect(await refusal('letter.docx', Buffer.from('Dear all,'))).toContain('is no Word file')
    expect(await refusal('letter.pdf', Buffer.from('Dear all,'))).toContain('cannot be read as a PDF file')
    expect(await refusal('letter.docx', bytesOf('letter.pdf'))).toContain('is no Word file')
  })

  test('an archive that unpacks to too much', async () => {
    const bytes = Buffer.from(bytesOf('letter.docx'))
    // The size that the archive's directory states for its first file.
    const entry = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
    bytes.writeUInt32LE(4_000_000_000, entry + 24)
    expect(await refusal('letter.docx', bytes)).toMatch(/would unpack to \d+ bytes/)
  })
})
