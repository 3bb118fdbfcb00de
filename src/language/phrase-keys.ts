import {stem} from './inflection.ts'
import {functionWords} from './phrase-match.ts'
import {firstTests, type Test} from './phrase-pattern.ts'

// Brackets three deep.
const element = /\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)\??|[^ ()]+/g
const special = /[<?.^_()]/

/**
 * The choices of words that a pattern cannot do without, the most telling first: a text that it matches has a word of each.
 * Patterns which cannot match are so told without reading them (the literal prefilter of regular-expression engines). Where
 * no part tells anything, there is one choice: what the pattern may begin with. Words are in lower case, `~` stands before a
 * stem, `<number>` and `<any>` for any number or word.
 * @throws {PhraseError} Where its beginning cannot be read, or it may match nothing at all.
 */
export function keysOf(pattern: string): readonly (readonly string[])[] {
  const parts = tellingParts(pattern)
  return parts.length > 0 ? parts : [firstTests(pattern).flatMap(wordsOfTest)]
}

function wordsOfTest(test: Test): readonly string[] {
  if (test.kind === 'words') return [...test.lowers, ...[...test.stems].map((word) => `~${word}`)]
  return [test.kind === 'number' ? '<number>' : '<any>']
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
