import type {Token} from '../letter/letter.ts'
import {stem} from './inflection.ts'
import {meets, type Needs, needsOf} from './phrase-needs.ts'
import {firstTests, firstWords, parsePattern, passes, type State, type Test} from './phrase-pattern.ts'

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
 * simulates a non-deterministic automaton (Thompson 1968): linear in the text, never exponential in the pattern.
 */

/** A phrase found in `tokens[from..to)`, with the value that its pattern stands for. */
export interface PhraseMatch<Value> {
  readonly value: Value
  readonly from: number
  readonly to: number
}

let step = 0

/** Adds a state and all that it reaches for free. */
function reach(states: State[], from: State): void {
  if (from.step === step) return
  from.step = step
  states.push(from)
  for (const next of from.free) reach(states, next)
}

/** The states behind a pattern's first word, where it begins with one plain word: known once that word is met. */
function statesBehindFirst(start: State): readonly State[] | undefined {
  const [edge] = start.edges
  if (!edge || start.edges.length > 1 || start.free.length > 0 || edge.test.kind !== 'words') return undefined
  step++
  const states: State[] = []
  reach(states, edge.to)
  return states
}

/** Index past the longest match of an automaton in `states` before token `from`, or -1. */
function longestMatch(begin: readonly State[], tokens: readonly Token[], from: number): number {
  let states = begin
  let longest = -1
  for (let index = from; index < tokens.length && states.length > 0; index++) {
    const token = tokens[index]
    if (!token) break
    step++
    const next: State[] = []
    for (const at of states) for (const edge of at.edges) if (passes(edge.test, token)) reach(next, edge.to)
    if (next.some((at) => at.final)) longest = index + 1
    states = next
  }
  return longest
}

function statesOf(start: State): readonly State[] {
  step++
  const states: State[] = []
  reach(states, start)
  return states
}

interface Entry<Value> {
  readonly pattern: string
  readonly value: Value
  /** Only at the beginning of the text. */
  readonly opens: boolean
  /** Read when the entry is first met. */
  needs: Needs | undefined
  met: boolean
  /** Its states at the beginning, or behind its first word where `skips` is 1. */
  states: readonly State[] | undefined
  skips: 0 | 1
}

/** Where to look for the phrases that may begin with a token. */
interface Index<Value> {
  readonly byLower: Map<string, Entry<Value>[]>
  readonly byStem: Map<string, Entry<Value>[]>
  readonly byNumber: Entry<Value>[]
  readonly byAny: Entry<Value>[]
}

/** A list of phrases, each standing for a value; compiled when it first meets a text. */
export class PhraseSet<Value> {
  private readonly phrases: Iterable<readonly [pattern: string, value: Value]>
  private index: Index<Value> | undefined

  constructor(phrases: Iterable<readonly [pattern: string, value: Value]>) {
    this.phrases = phrases
  }

  /**
   * Every phrase that begins at some token, the longest match of each, in order of their beginnings.
   * @throws {PhraseError} For a pattern that cannot be read; what stands past its first word is read when it is met.
   */
  match(tokens: readonly Token[]): PhraseMatch<Value>[] {
    const {byLower, byStem, byNumber, byAny} = (this.index ??= indexOf(this.phrases))
    const matches: PhraseMatch<Value>[] = []
    for (const [from, token] of tokens.entries()) {
      matchAt(byLower.get(token.lower), tokens, from, matches)
      matchAt(byStem.get(token.stem), tokens, from, matches)
      if (token.kind === 'number') matchAt(byNumber, tokens, from, matches)
      if (byAny.length > 0) matchAt(byAny, tokens, from, matches)
    }
    return matches
  }
}

function indexOf<Value>(phrases: Iterable<readonly [pattern: string, value: Value]>): Index<Value> {
  const index: Index<Value> = {byLower: new Map(), byStem: new Map(), byNumber: [], byAny: []}
  for (const [pattern, value] of phrases) {
    const entry: Entry<Value> = {
      pattern,
      value,
      opens: pattern.startsWith('^ '),
      needs: undefined,
      met: false,
      states: undefined,
      skips: 0
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

/** Reads the pattern of an entry that a text has met. */
function read<Value>(entry: Entry<Value>): void {
  const start = parsePattern(entry.pattern)
  const behind = statesBehindFirst(start)
  entry.states = behind ?? statesOf(start)
  entry.skips = behind ? 1 : 0
}

function matchAt<Value>(
  entries: readonly Entry<Value>[] | undefined,
  tokens: readonly Token[],
  from: number,
  matches: PhraseMatch<Value>[]
): void {
  if (!entries) return
  for (const entry of entries) {
    if (entry.opens && tokens.slice(0, from).some(({kind}) => kind !== 'mark')) continue
    if (!entry.met) {
      entry.met = true
      entry.needs = needsOf(entry.pattern)
    }
    if (entry.needs && !meets(entry.needs, tokens)) continue
    if (!entry.states) read(entry)
    const states = entry.states ?? []
    const first = entry.skips === 1 && states.some((at) => at.final) ? from + 1 : -1
    const to = Math.max(first, longestMatch(states, tokens, from + entry.skips))
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
  new PhraseSet(lines(text).map((pattern) => [pattern, true] as const))

/** Lists of phrases, one a line, each standing for the key that it is filed under. */
export const phraseSetByKind = <Kind extends string>(
  lists: Readonly<Record<Kind, string>>
): PhraseSet<Kind> =>
  new PhraseSet(
    (Object.keys(lists) as Kind[]).flatMap((kind) =>
      lines(lists[kind]).map((pattern) => [pattern, kind] as const)
    )
  )
