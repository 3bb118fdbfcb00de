import type {Token} from '../letter/letter.ts'
import {builtIn, type Indexed, type PhraseIndex} from './phrase-index.ts'
import {longestMatch, passes} from './phrase-match.ts'
import {type Element, parsePattern, type Test, testsAt} from './phrase-pattern.ts'

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

/** A phrase found in `tokens[from..to)`, with its pattern and the value that the pattern stands for. */
export interface PhraseMatch<Value> {
  readonly pattern: string
  readonly value: Value
  readonly from: number
  readonly to: number
}

/** Phrases with the value that they stand for; `patterns` may be several, one a line. */
export type Phrases<Value> = readonly (readonly [patterns: string, value: Value])[]

interface Entry<Value> {
  readonly pattern: string
  readonly value: Value
  /** Only at the beginning of the text. */
  readonly opens: boolean
  readonly elements: readonly Element[]
  /** What it may begin with: any of these words or stems, or what another test lets through. */
  readonly lowers: ReadonlySet<string>
  readonly stems: ReadonlySet<string>
  readonly others: readonly Test[]
}

/** A list of phrases, each standing for a value; a pattern is read when a text first has the words for it. */
export class PhraseSet<Value> implements Indexed {
  private readonly phrases: Phrases<Value>
  private readonly index: PhraseIndex
  private readonly entries: (Entry<Value> | undefined)[] = []
  private rows: {readonly patterns: readonly string[]; readonly values: readonly Value[]} | undefined

  /** Lists that a config brings along have an index of their own, which goes when they go. */
  constructor(phrases: Phrases<Value>, index = builtIn) {
    this.phrases = phrases
    this.index = index
    index.add(this)
  }

  get key(): string {
    let length = 0
    for (const [patterns] of this.phrases) length += patterns.length
    const {0: [first] = [''], length: count} = this.phrases
    return `${count} ${length} ${first.slice(0, 40).trim()} ${this.phrases.at(-1)?.[0].slice(-24).trim() ?? ''}`
  }

  get patterns(): readonly string[] {
    return this.read().patterns
  }

  /**
   * Every phrase that begins at some token, the longest match of each, in order of their beginnings. `within`: a text that
   * holds the tokens and has been looked through before, of which they are a part.
   * @throws {PhraseError} For a pattern that cannot be read; what stands past its first words is read when it is met.
   */
  match(tokens: readonly Token[], within = tokens): PhraseMatch<Value>[] {
    const matches: PhraseMatch<Value>[] = []
    const places = this.index.candidates(this, within)
    for (let index = 0; index < places.length; index++) {
      const place = places[index] as number
      matchAll((this.entries[place] ??= this.entry(place)), tokens, matches)
    }
    return matches.length > 1 && places.length > 1
      ? matches.sort((one, other) => one.from - other.from)
      : matches
  }

  private entry(place: number): Entry<Value> {
    const {patterns, values} = this.read()
    const pattern = patterns[place] as string
    const elements = parsePattern(pattern)
    const lowers = new Set<string>()
    const stems = new Set<string>()
    const others: Test[] = []
    for (const test of testsAt(elements)) {
      if (test.kind === 'words') {
        for (const word of test.lowers) lowers.add(word)
        for (const word of test.stems) stems.add(word)
      } else others.push(test)
    }
    const opens = pattern.startsWith('^ ')
    return {pattern, value: values[place] as Value, opens, elements, lowers, stems, others}
  }

  private read(): {readonly patterns: readonly string[]; readonly values: readonly Value[]} {
    if (!this.rows) {
      const patterns: string[] = []
      const values: Value[] = []
      for (const [text, value] of this.phrases) {
        for (const pattern of lines(text)) {
          patterns.push(pattern)
          values.push(value)
        }
      }
      this.rows = {patterns, values}
    }
    return this.rows
  }
}

function matchAll<Value>(entry: Entry<Value>, tokens: readonly Token[], matches: PhraseMatch<Value>[]): void {
  const {pattern, value, opens, elements, lowers, stems, others} = entry
  // Counted, and without a function a token: before they are compiled, calls cost more than what they do.
  for (let from = 0; from < tokens.length; from++) {
    const token = tokens[from] as Token
    if (lowers.has(token.lower) || stems.has(token.stem) || (others.length > 0 && passesAny(others, token))) {
      const to = longestMatch(elements, tokens, from)
      if (to > from) matches.push({pattern, value, from, to})
    }
    if (opens && token.kind !== 'mark') return
  }
}

function passesAny(tests: readonly Test[], token: Token): boolean {
  for (let at = 0; at < tests.length; at++) if (passes(tests[at] as Test, token)) return true
  return false
}

/** A pattern list written one a line: blank lines are skipped, and so are those with `# …`, unless it is the only one. */
export function lines(text: string): string[] {
  const all = text.split('\n')
  const single = all.length === 1
  const found: string[] = []
  for (const each of all) {
    const line = each.trim()
    if (line !== '' && (single || !line.startsWith('#'))) found.push(line)
  }
  return found
}

/** A list of phrases that all mean the same, one a line. */
export const phraseSet = (text: string): PhraseSet<true> => new PhraseSet([[text, true]])

/** Lists of phrases, one a line, each standing for the key that it is filed under. */
export const phraseSetByKind = <Kind extends string>(
  lists: Readonly<Record<Kind, string>>
): PhraseSet<Kind> =>
  new PhraseSet((Object.keys(lists) as Kind[]).map((kind) => [lists[kind], kind] as const))
