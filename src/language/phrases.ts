import type {Token} from '../letter/letter.ts'
import {stem} from './inflection.ts'
import {meets, type Needs, needsOf} from './phrase-needs.ts'
import {longestMatch} from './phrase-match.ts'
import {type Element, firstTests, firstWords, parsePattern, type Test} from './phrase-pattern.ts'

export {PhraseError} from './phrase-pattern.ts'

/*
 * Phrases as data. A pattern is a row of words, matched token by token:
 *
 *   writing        that word                      ~write         any inflection of it
 *   (a|b c|)       alternatives, one may be empty  very?          may be left out
 *   ..3            up to three words between      <number>       any number; <word>: any word; <name>: a capitalised word
 *   __3            the same, content words only   ^ writing      at the beginning of the text only
 *
 * Case, contractions, curly quotes, hyphens, line breaks, emphasis and links make no difference: tokens have none of
 * them. Patterns are parsed when their first word is met in a text, so a long list costs what its hits cost. Matching
 * is linear in the text and never exponential in the pattern.
 */

/** A phrase found in `tokens[from..to)`, with the value that its pattern stands for. */
export interface PhraseMatch<Value> {
  readonly value: Value
  readonly from: number
  readonly to: number
}

interface Entry<Value> {
  readonly pattern: string
  readonly value: Value
  /** Only at the beginning of the text. */
  readonly opens: boolean
  /** Read when the entry is first met. */
  needs: Needs | undefined
  met: boolean
  elements: readonly Element[] | undefined
}

/** Where to look for the phrases that may begin with a token. */
interface Index<Value> {
  readonly byLower: Map<string, Entry<Value>[]>
  readonly byStem: Map<string, Entry<Value>[]>
  readonly byNumber: Entry<Value>[]
  readonly byAny: Entry<Value>[]
}

type Phrases<Value> = readonly (readonly [pattern: string, value: Value])[]

/** A list of phrases, each standing for a value; compiled when it first meets a text. */
export class PhraseSet<Value> {
  private readonly phrases: Phrases<Value> | (() => Phrases<Value>)
  private index: Index<Value> | undefined

  /** Phrases, or what makes them when they are needed. */
  constructor(phrases: Phrases<Value> | (() => Phrases<Value>)) {
    this.phrases = phrases
  }

  /**
   * Every phrase that begins at some token, the longest match of each, in order of their beginnings.
   * @throws {PhraseError} For a pattern that cannot be read; what stands past its first word is read when it is met.
   */
  match(tokens: readonly Token[]): PhraseMatch<Value>[] {
    const {byLower, byStem, byNumber, byAny} = (this.index ??= indexOf(this.phrases))
    const matches: PhraseMatch<Value>[] = []
    // Counted: this loop sees each token of a letter some twenty times.
    for (let from = 0; from < tokens.length; from++) {
      const token = tokens[from] as Token
      matchAt(byLower.get(token.lower), tokens, from, matches)
      matchAt(byStem.get(token.stem), tokens, from, matches)
      if (token.kind === 'number') matchAt(byNumber, tokens, from, matches)
      if (byAny.length > 0) matchAt(byAny, tokens, from, matches)
    }
    return matches
  }
}

function indexOf<Value>(phrases: Phrases<Value> | (() => Phrases<Value>)): Index<Value> {
  const index: Index<Value> = {byLower: new Map(), byStem: new Map(), byNumber: [], byAny: []}
  for (const [pattern, value] of typeof phrases === 'function' ? phrases() : phrases) {
    const entry: Entry<Value> = {
      pattern,
      value,
      opens: pattern.startsWith('^ '),
      needs: undefined,
      met: false,
      elements: undefined
    }
    const words = firstWords(pattern)
    if (words) for (const word of words) addWord(index, word, entry)
    else for (const test of firstTests(pattern)) addTest(index, test, entry)
  }
  return index
}

function addWord<Value>(index: Index<Value>, word: string, entry: Entry<Value>): void {
  if (word.length > 1 && word.startsWith('~')) push(index.byStem, stem(word.slice(1).toLowerCase()), entry)
  else push(index.byLower, word.toLowerCase(), entry)
}

function addTest<Value>(index: Index<Value>, test: Test, entry: Entry<Value>): void {
  if (test.kind === 'words') {
    for (const word of test.lowers) push(index.byLower, word, entry)
    for (const word of test.stems) push(index.byStem, word, entry)
  } else {
    const list = test.kind === 'number' ? index.byNumber : index.byAny
    if (list.at(-1) !== entry) list.push(entry)
  }
}

function push<Value>(map: Map<string, Entry<Value>[]>, key: string, entry: Entry<Value>): void {
  const entries = map.get(key)
  if (!entries) map.set(key, [entry])
  else if (entries.at(-1) !== entry) entries.push(entry)
}

function matchAt<Value>(
  entries: readonly Entry<Value>[] | undefined,
  tokens: readonly Token[],
  from: number,
  matches: PhraseMatch<Value>[]
): void {
  if (!entries) return
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index] as Entry<Value>
    if (entry.opens && tokens.slice(0, from).some(({kind}) => kind !== 'mark')) continue
    if (!entry.met) {
      entry.met = true
      entry.needs = needsOf(entry.pattern)
    }
    if (entry.needs && !meets(entry.needs, tokens)) continue
    const to = longestMatch((entry.elements ??= parsePattern(entry.pattern)), tokens, from)
    if (to > from) matches.push({value: entry.value, from, to})
  }
}

/** A pattern list written one a line: `# …` lines and blank ones are skipped. */
export const lines = (text: string): string[] =>
  text
    .trim()
    .split(/\s*\n\s*/)
    .filter((line) => line !== '' && !line.startsWith('#'))

/** A list of phrases that all mean the same, one a line. */
export const phraseSet = (text: string): PhraseSet<true> =>
  new PhraseSet(() => lines(text).map((pattern) => [pattern, true] as const))

/** Lists of phrases, one a line, each standing for the key that it is filed under. */
export const phraseSetByKind = <Kind extends string>(
  lists: Readonly<Record<Kind, string>>
): PhraseSet<Kind> =>
  new PhraseSet(() =>
    (Object.keys(lists) as Kind[]).flatMap((kind) =>
      lines(lists[kind]).map((pattern) => [pattern, kind] as const)
    )
  )
