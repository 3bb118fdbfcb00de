import type {Token} from '../letter/letter.ts'
import {Memo} from './memo.ts'

/** A sentence's tokens without what stands between a pair of marks, and where each of them stood. */
export interface Abridged {
  readonly tokens: readonly Token[]
  readonly indexes: readonly number[]
}

const closers: Readonly<Record<string, string>> = {
  ',': ',',
  '(': ')',
  '\u2014': '\u2014',
  '\u2013': '\u2013',
  '-': '-'
}
/** More words between two commas are a clause, not a parenthesis. */
const longest = 6

const known = new Memo<readonly Token[], Abridged | 'none'>()

/**
 * Leaves out parentheses ("I look forward, with some impatience, to hearing from you"); undefined where there are none.
 * Many lists of phrases ask for the same sentence.
 */
export function withoutParentheses(tokens: readonly Token[]): Abridged | undefined {
  let abridged = known.get(tokens)
  if (!abridged) known.set(tokens, (abridged = abridge(tokens) ?? 'none'))
  return abridged === 'none' ? undefined : abridged
}

function abridge(tokens: readonly Token[]): Abridged | undefined {
  const indexes: number[] = []
  for (let at = 0; at < tokens.length; at++) {
    const end = parenthesisEnd(tokens, at)
    if (end === -1) indexes.push(at)
    else at = end
  }
  if (indexes.length === tokens.length) return undefined
  return {indexes, tokens: indexes.flatMap((index) => tokens[index] ?? [])}
}

/** Index of the mark that closes the parenthesis opened at an index, or -1. */
function parenthesisEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  if (at === 0 || token?.kind !== 'mark') return -1
  const close = closers[token.text]
  if (close === undefined) return -1
  for (let end = at + 2; end <= at + longest + 1; end++) if (tokens[end]?.text === close) return end
  return -1
}
