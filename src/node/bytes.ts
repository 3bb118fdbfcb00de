import {isUtf8} from 'node:buffer'

const signatures: readonly (readonly [string, string])[] = [
  ['%PDF-', 'is a PDF file; name it .pdf, or save its text as .txt or .md'],
  [
    'PK\u0003\u0004',
    'is a Word or OpenDocument file (or another archive); name it .docx if it is one, or save its text as .txt or .md'
  ],
  [
    '\u00D0\u00CF\u0011\u00E0',
    'is a Word file of the old kind; save it as .docx, or its text as .txt or .md'
  ],
  ['{\\rtf', 'is an RTF file; save its text as .txt or .md']
]

/** What a file that is no text seems to be, and what to do; undefined for text. */
export function kindOfBinary(bytes: Buffer): string | undefined {
  const head = bytes.toString('latin1', 0, 8)
  const known = signatures.find(([signature]) => head.startsWith(signature))
  if (known) return known[1]
  const nul = bytes.indexOf(0)
  if (nul === -1) return undefined
  return looksLikeUtf16(bytes)
    ? 'seems to be UTF-16 without a byte order mark; save it as UTF-8'
    : `is a binary file (zero byte at offset ${nul}), not text`
}

/** Western text in UTF-16 has a zero in every other byte. */
function looksLikeUtf16(bytes: Buffer): boolean {
  const length = Math.min(bytes.length, 512) & ~1
  const zeros = [0, 0]
  for (let index = 0; index < length; index++)
    if (bytes[index] === 0) zeros[index & 1] = (zeros[index & 1] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  return Math.max(even, odd) > length * 0.4 && Math.min(even, odd) < length * 0.05
}

/** Where bytes stop being UTF-8, and what to do. */
export function invalidUtf8(bytes: Buffer): string {
  const offset = validLength(bytes)
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  let line = 1
  for (let index = 0; index < offset; index++) if (bytes[index] === 0x0a) line++
  return `is not valid UTF-8 (byte 0x${byte} at offset ${offset}, line ${line}); save it as UTF-8`
}

/** Length of the longest prefix that is valid UTF-8: halves the bytes, cutting between characters only. */
function validLength(bytes: Buffer): number {
  let valid = 0
  let invalid = bytes.length
  while (invalid - valid > 8) {
    let middle = (valid + invalid) >> 1
    // Continuation bytes belong to the character before; four in a row are invalid wherever one cuts.
    for (let back = 0; back < 3 && ((bytes[middle] ?? 0) & 0xc0) === 0x80; back++) middle--
    if (middle <= valid) break
    if (isUtf8(bytes.subarray(valid, middle))) valid = middle
    else invalid = middle
  }
  for (let length = invalid; length > valid; length--)
    if (isUtf8(bytes.subarray(valid, length))) return length
  return valid
}
