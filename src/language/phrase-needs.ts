import type {Token} from '../letter/letter.ts'
import {stem} from './inflection.ts'

/** Words of which one stands in every text that a pattern matches. */
export interface Needs {
  readonly lowers: readonly string[]
  readonly stems: readonly string[]
}

// Brackets three deep.
const element = /\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)\??|[^ ()]+/g
const special = /[<?.^_()]/

/**
 * The most telling part of a pattern, read off its text, so that patterns which cannot match are never compiled (the
 * literal prefilter of regular-expression engines). Undefined where no part is both required and plain.
 */
export function needsOf(pattern: string): Needs | undefined {
  let best: readonly string[] | undefined
  let length = 2
  if (/[()]/.test(pattern.replace(element, ''))) return undefined
  for (const part of pattern.match(element) ?? []) {
    const words = wordsOf(part)
    if (!words) continue
    const shortest = Math.min(...words.map((word) => word.length))
    if (shortest < length) continue
    best = words
    length = shortest
  }
  if (!best) return undefined
  const isStem = (word: string): boolean => word.startsWith('~')
  return {
    lowers: best.filter((word) => !isStem(word)).map((word) => word.toLowerCase()),
    stems: best.filter(isStem).map((word) => stem(word.slice(1).toLowerCase()))
  }
}

/** A word of each alternative of one part, if each has one. */
function wordsOf(part: string): readonly string[] | undefined {
  if (!part.startsWith('(')) return special.test(part) ? undefined : [part]
  // With brackets inside, a word of each inner alternative will do, unless all of them may be left out.
  if (!part.endsWith(')') || part.includes(')?')) return undefined
  const words = part.slice(1, -1).split('|').map(longestWord)
  return words.includes('') ? undefined : words
}

function longestWord(alternative: string): string {
  if (!alternative.includes(' ')) return special.test(alternative) ? '' : alternative
  let longest = ''
  for (const word of alternative.split(' '))
    if (word.length > longest.length && !special.test(word)) longest = word
  return longest
}

interface Vocabulary {
  readonly lowers: ReadonlySet<string>
  readonly stems: ReadonlySet<string>
}

const vocabularies = new WeakMap<readonly Token[], Vocabulary>()

/** Whether one of the words stands in a text. */
export function meets({lowers, stems}: Needs, tokens: readonly Token[]): boolean {
  let words = vocabularies.get(tokens)
  if (!words) {
    words = {
      lowers: new Set(tokens.map(({lower}) => lower)),
      stems: new Set(tokens.map((token) => token.stem))
    }
    vocabularies.set(tokens, words)
  }
  const {lowers: known, stems: knownStems} = words
  return lowers.some((word) => known.has(word)) || stems.some((word) => knownStems.has(word))
}
