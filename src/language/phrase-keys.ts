import {stem} from './inflection.ts'
import {functionWords} from './phrase-match.ts'
import {firstTests} from './phrase-pattern.ts'

/** What tells that a pattern may match a text. */
export interface Keys {
  /**
   * Choices of words, the most telling first: a text that the pattern matches has a word of each. Words are in lower case;
   * `~` stands before a stem.
   */
  readonly parts: readonly (readonly string[])[]
  /** The pattern may do without them, since it may begin with any number. */
  readonly number: boolean
  /** … with any word. */
  readonly anywhere: boolean
}

// Brackets three deep.
const element = /\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)\??|[^ ()]+/g
const special = /[<?.^_()]/

/**
 * The words that a pattern cannot do without, read off its text, so that patterns which cannot match are never compiled (the
 * literal prefilter of regular-expression engines); where it has none that tell, those that it may begin with.
 * @throws {PhraseError} Where its beginning cannot be read, or it may match nothing at all.
 */
export function keysOf(pattern: string): Keys {
  const parts = tellingParts(pattern)
  if (parts.length > 0) return {parts, number: false, anywhere: false}
  const tests = firstTests(pattern)
  const words = tests.flatMap((test) =>
    test.kind === 'words' ? [...test.lowers, ...[...test.stems].map((word) => `~${word}`)] : []
  )
  return {
    parts: words.length > 0 ? [words] : [],
    number: tests.some(({kind}) => kind === 'number'),
    anywhere: tests.some(({kind}) => kind !== 'number' && kind !== 'words')
  }
}

const isStem = (word: string): boolean => word.length > 1 && word.startsWith('~')

function tellingParts(pattern: string): string[][] {
  if (/[()]/.test(pattern.replace(element, ''))) return []
  const parts: {readonly words: string[]; readonly tells: number}[] = []
  for (const part of pattern.match(element) ?? []) {
    const words = wordsOf(part)
    const tells = words ? Math.min(...words.map(telling)) : 0
    if (words && tells > 0) parts.push({words: words.map(folded), tells})
  }
  return parts.sort((one, other) => other.tells - one.tells).map(({words}) => words)
}

const folded = (word: string): string =>
  isStem(word) ? `~${stem(word.slice(1).toLowerCase())}` : word.toLowerCase()

/** How much the presence of a word says: long words are rare, and the commonest are in every text. */
const telling = (word: string): number => (functionWords.has(word.replace(/^~/, '')) ? 0 : word.length - 1)

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
