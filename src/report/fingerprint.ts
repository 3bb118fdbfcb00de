import type {Diagnostic} from '../lint/diagnostic.ts'
import type {SourceLines} from './source-lines.ts'

// Ranges that run to the end of the letter would change with every edit below.
const longestQuote = 200

/**
 * Names for the diagnostics of one file by which CI knows them again in the next run: made from path, rule and the words
 * reported, not from line numbers. The second one that would be named alike gets another name.
 */
export function fingerprintsOf(path: string, lines?: SourceLines): (diagnostic: Diagnostic) => string {
  const seen = new Map<string, number>()
  return (diagnostic) => {
    const {ruleId, message, messageId = message} = diagnostic
    const key = JSON.stringify([path, ruleId, messageId, quoted(diagnostic, lines) || message])
    const times = seen.get(key) ?? 0
    seen.set(key, times + 1)
    return hash(`${key}${times}`)
  }
}

function quoted(diagnostic: Diagnostic, lines: SourceLines | undefined): string {
  if (!lines) return ''
  const [start, end] = lines.offsets(diagnostic)
  const text = lines.text.slice(start, Math.min(end, start + 2 * longestQuote))
  return text.replace(/\s+/g, ' ').trim().slice(0, longestQuote)
}

/**
 * 64 bits as 16 hexadecimal digits: two FNV-1a sums with different primes, each mixed as MurmurHash3 ends. No secret depends
 * on it, and browsers have no other hash that answers at once.
 */
export function hash(text: string): string {
  let one = 0x811c9dc5
  let two = 0x9747b28c
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    one = Math.imul(one ^ unit, 0x01000193)
    two = Math.imul(two ^ unit, 0x5bd1e995)
    two ^= two >>> 15
  }
  return hex(mixed(one)) + hex(mixed(two ^ text.length))
}

function mixed(sum: number): number {
  let value = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return value ^ (value >>> 16)
}

const hex = (number: number): string => (number >>> 0).toString(16).padStart(8, '0')
