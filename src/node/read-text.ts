import {isUtf8} from 'node:buffer'
import fs from 'node:fs'
import {invalidUtf8, kindOfBinary} from './bytes.ts'
import {codeOf, firstLine, UsageError} from './usage-error.ts'

export type Encoding = 'utf8' | 'utf16le' | 'utf16be'

/** A file's text without its byte order mark, and what it takes to write it back. */
export interface TextFile {
  readonly text: string
  readonly encoding: Encoding
  readonly bom: boolean
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read (permission denied)',
  EPERM: 'may not be read (permission denied)',
  ELOOP: 'is a link that leads back to itself',
  ERR_FS_FILE_TOO_LARGE: 'is too large'
}

/**
 * Reads a text file: UTF-8, or UTF-16 with a byte order mark.
 * @throws {UsageError} One line that names the file, where it cannot be read or is no text.
 */
export function readText(file: string, name: string = file): TextFile {
  return decode(readBytes(file, name), name, file)
}

/**
 * Reads a file whatever is in it.
 * @throws {UsageError} One line that names the file.
 */
export function readBytes(file: string, name: string = file): Buffer {
  try {
    return fs.readFileSync(file)
  } catch (error) {
    throw new UsageError(`${name}: ${reasons[codeOf(error) ?? ''] ?? firstLine(error)}`, {filePath: file})
  }
}

/** Standard input, decoded as {@link readText} decodes files. */
export function readStandardInput(name: string): TextFile {
  return decode(readInputBytes(), name, undefined)
}

/** Standard input to its end. */
export const readInputBytes = (): Buffer => readAll(0)

/** The bytes of a text, encoded as the file was. */
export function encode(text: string, {encoding, bom}: TextFile): Buffer {
  const bytes = Buffer.from(bom ? `\uFEFF${text}` : text, encoding === 'utf8' ? 'utf8' : 'utf16le')
  return encoding === 'utf16be' ? bytes.swap16() : bytes
}

function decode(bytes: Buffer, name: string, filePath: string | undefined): TextFile {
  const refuse = (reason: string): never => {
    throw new UsageError(`${name}: ${reason}`, {filePath})
  }
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return utf16(bytes, 'utf16le', refuse)
  if (first === 0xfe && second === 0xff) return utf16(bytes, 'utf16be', refuse)
  const binary = kindOfBinary(bytes)
  if (binary !== undefined) refuse(binary)
  if (!isUtf8(bytes)) refuse(invalidUtf8(bytes))
  const bom = first === 0xef && second === 0xbb && bytes[2] === 0xbf
  return {text: bytes.toString('utf8', bom ? 3 : 0), encoding: 'utf8', bom}
}

function utf16(bytes: Buffer, encoding: 'utf16le' | 'utf16be', refuse: (reason: string) => never): TextFile {
  if (bytes.length % 2 === 1) refuse('is cut off: UTF-16 text has an even number of bytes')
  const ordered = encoding === 'utf16be' ? Buffer.from(bytes).swap16() : bytes
  return {text: ordered.toString('utf16le', 2), encoding, bom: true}
}

/** Reads to the end of a stream that may be non-blocking, which `readFileSync` gives up on. */
function readAll(fd: number): Buffer {
  const chunks: Buffer[] = []
  const pause = new Int32Array(new SharedArrayBuffer(4))
  for (;;) {
    const chunk = Buffer.allocUnsafe(65_536)
    try {
      const length = fs.readSync(fd, chunk)
      if (length === 0) return Buffer.concat(chunks)
      chunks.push(chunk.subarray(0, length))
    } catch (error) {
      if (codeOf(error) === 'EOF') return Buffer.concat(chunks)
      if (codeOf(error) !== 'EAGAIN') throw new UsageError(`standard input: ${firstLine(error)}`)
      Atomics.wait(pause, 0, 0, 10)
    }
  }
}
