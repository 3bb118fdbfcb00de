import {stem} from './inflection.ts'
import {firstTests} from './phrase-pattern.ts'

/** Under what a pattern is filed: words of which one stands in every text that it matches, or what tells less. */
export interface Keys {
  readonly lowers: readonly string[]
  readonly stems: readonly string[]
  /** It may begin with any number. */
  readonly number: boolean
  /** It may begin with any word. */
  readonly anywhere: boolean
}

// Brackets three deep.
const element = /\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)\??|[^ ()]+/g
const special = /[<?.^_()]/

/**
 * The most telling part of a pattern, read off its text, so that patterns which cannot match are never compiled (the
 * literal prefilter of regular-expression engines); where no part is both required and plain, what it may begin with.
 * @throws {PhraseError} Where its beginning cannot be read, or it may match nothing at all.
 */
export function keysOf(pattern: string): Keys {
  const words = tellingWords(pattern)
  if (words) {
    return {
      lowers: words.filter((word) => !isStem(word)).map((word) => word.toLowerCase()),
      stems: words.filter(isStem).map((word) => stem(word.slice(1).toLowerCase())),
      number: false,
      anywhere: false
    }
  }
  const tests = firstTests(pattern)
  const plain = tests.flatMap((test) => (test.kind === 'words' ? [test] : []))
  return {
    lowers: plain.flatMap(({lowers}) => [...lowers]),
    stems: plain.flatMap(({stems}) => [...stems]),
    number: tests.some(({kind}) => kind === 'number'),
    anywhere: tests.some(({kind}) => kind !== 'number' && kind !== 'words')
  }
}

const isStem = (word: string): boolean => word.length > 1 && word.startsWith('~')

function tellingWords(pattern: string): readonly string[] | undefined {
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
  return best
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
