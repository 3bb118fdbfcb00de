import type {Diagnostic} from '../lint/diagnostic.ts'
import {hash} from '../lint/hash.ts'
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
