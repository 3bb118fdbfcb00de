import type {Token} from '../letter/letter.ts'
import {stem} from './inflection.ts'

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

type Test =
  | {readonly kind: 'lower'; readonly value: string}
  | {readonly kind: 'stem'; readonly value: string}
  | {readonly kind: 'number' | 'word' | 'name' | 'gap' | 'content'}

/** One state: tests that lead on, states reached for free, and whether the pattern ends here. */
interface State {
  readonly edges: {readonly test: Test; readonly to: State}[]
  readonly free: State[]
  final: boolean
  /** Number of the step that reached it last: keeps a set of states without allocating one. */
  step: number
}

/** A phrase found in `tokens[from..to)`, with the value that its pattern stands for. */
export interface PhraseMatch<Value> {
  readonly value: Value
  readonly from: number
  readonly to: number
}

/** A pattern that cannot be read: which one and why. */
export class PhraseError extends Error {
  override readonly name = 'PhraseError'
}

const state = (): State => ({edges: [], free: [], final: false, step: 0})

/** Reads a pattern into an automaton. Throws {@link PhraseError}. */
class Parser {
  private position = 0
  private readonly parts: readonly string[]
  private readonly pattern: string

  constructor(pattern: string) {
    this.pattern = pattern
    this.parts = pattern.replace(/^\^ /, '').match(/\.\.\d+|[()|]\??|[^\s()|]+/g) ?? []
  }

  parse(): State {
    const start = state()
    const end = this.sequence(start)
    if (this.position < this.parts.length) this.fail(`unexpected "${this.parts[this.position] ?? ''}"`)
    if (end === start) this.fail('it is empty')
    end.final = true
    return start
  }

  private sequence(from: State): State {
    let at = from
    for (;;) {
      const part = this.parts[this.position]
      if (part === undefined || part === '|' || part.startsWith(')')) return at
      this.position++
      at = part === '(' ? this.group(at) : this.word(part, at)
    }
  }

  private group(from: State): State {
    const to = state()
    for (;;) {
      this.sequence(from).free.push(to)
      const part = this.parts[this.position++]
      if (part === '|') continue
      if (part === undefined || !part.startsWith(')')) this.fail('a "(" is not closed')
      else if (part === ')?') from.free.push(to)
      return to
    }
  }

  private word(part: string, from: State): State {
    const to = state()
    const gap = /^(?:\.\.|(__))(\d+)$/.exec(part)
    if (gap) {
      let at = from
      at.free.push(to)
      for (let count = Math.min(Number(gap[2]), 12); count > 0; count--) {
        const next = state()
        at.edges.push({test: {kind: gap[1] ? 'content' : 'gap'}, to: next})
        next.free.push(to)
        at = next
      }
      return to
    }
    const optional = part.length > 1 && part.endsWith('?')
    from.edges.push({test: testOf(optional ? part.slice(0, -1) : part), to})
    if (optional) from.free.push(to)
    return to
  }

  private fail(why: string): never {
    throw new PhraseError(`cannot read the pattern "${this.pattern}": ${why}`)
  }
}

function testOf(part: string): Test {
  if (part === '<number>') return {kind: 'number'}
  if (part === '<word>') return {kind: 'word'}
  if (part === '<name>') return {kind: 'name'}
  return part.startsWith('~') && part.length > 1
    ? {kind: 'stem', value: stem(part.slice(1).toLowerCase())}
    : {kind: 'lower', value: part.toLowerCase()}
}

function passes(test: Test, token: Token): boolean {
  switch (test.kind) {
    case 'lower':
      return token.lower === test.value
    case 'stem':
      return token.stem === test.value
    case 'number':
      return token.kind === 'number'
    case 'word':
      return token.kind === 'word'
    case 'name':
      return token.kind === 'word' && /^\p{Lu}/u.test(token.text)
    case 'gap':
      return token.kind !== 'mark'
    case 'content':
      return token.kind !== 'mark' && (token.glue !== '' || !functionWords.has(token.lower))
  }
}

/** Words that a noun phrase does not go on after: "a bug in your posting" is no "a … posting". */
const functionWords = new Set(
  (
    'a an the this that these those of in on at to for from by with about as into over under between through during after before ' +
    'without within against among per via and or but nor so if because while when where which who whose what how why than ' +
    'i me we us you he him she her it they them is are was were be been being am has have had do does did can could will ' +
    "would should may might must not 's"
  ).split(' ')
)

let step = 0

/** Adds a state and all that it reaches for free. */
function reach(states: State[], from: State): void {
  if (from.step === step) return
  from.step = step
  states.push(from)
  for (const next of from.free) reach(states, next)
}

function longestMatch(start: State, tokens: readonly Token[], from: number): number {
  step++
  let states: State[] = []
  reach(states, start)
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

interface Entry<Value> {
  readonly pattern: string
  readonly value: Value
  /** Only at the beginning of the text. */
  readonly opens: boolean
  start: State | undefined
}

const element = /\s*(\.\.\d+|[()|]\??|[^\s()|]+)/y

/**
 * The tests that a pattern may begin with, read off its first words alone, so that the rest is parsed when it is needed.
 * @throws {PhraseError} Where the pattern may match nothing at all.
 */
function firstTests(pattern: string): Test[] {
  const plain = /^[^\s()|?<._^]+(?= |$)/.exec(pattern)
  return plain ? [testOf(plain[0])] : testsOfFirstElements(pattern)
}

function testsOfFirstElements(pattern: string): Test[] {
  const tests: Test[] = []
  let at = pattern.startsWith('^ ') ? 2 : 0
  const next = (): string | undefined => {
    element.lastIndex = at
    const match = element.exec(pattern)
    at = match ? element.lastIndex : pattern.length
    return match?.[1]
  }
  /** Reads a sequence up to its end; says whether it may be empty. `begun`: its first word has been read. */
  const sequence = (begun: boolean): {readonly empty: boolean; readonly end: string | undefined} => {
    let empty = true
    for (;;) {
      const part = next()
      if (part === undefined || part === '|' || part.startsWith(')')) return {empty, end: part}
      const open = empty && !begun
      if (part === '(') {
        if (!group(!open)) empty = false
      } else if (/^(?:\.\.|__)\d+$/.test(part)) {
        if (open) tests.push({kind: 'gap'})
      } else {
        const optional = part.length > 1 && part.endsWith('?')
        if (open) tests.push(testOf(optional ? part.slice(0, -1) : part))
        if (!optional) empty = false
      }
      // Past its first word, the rest of the whole pattern tells nothing new.
      if (!empty && depth === 0) return {empty, end: undefined}
    }
  }
  let depth = 0
  const group = (begun: boolean): boolean => {
    depth++
    let empty = false
    for (;;) {
      const part = sequence(begun)
      empty ||= part.empty
      if (part.end === '|') continue
      depth--
      if (part.end === undefined)
        throw new PhraseError(`cannot read the pattern "${pattern}": a "(" is not closed`)
      return empty || part.end === ')?'
    }
  }
  const whole = sequence(false)
  if (whole.empty) throw new PhraseError(`cannot read the pattern "${pattern}": it matches nothing at all`)
  if (whole.end !== undefined)
    throw new PhraseError(`cannot read the pattern "${pattern}": unexpected "${whole.end}"`)
  return tests
}

/** A compiled list of phrases, each standing for a value. */
export class PhraseSet<Value> {
  private readonly byLower = new Map<string, Entry<Value>[]>()
  private readonly byStem = new Map<string, Entry<Value>[]>()
  private readonly byNumber: Entry<Value>[] = []
  private readonly byAny: Entry<Value>[] = []

  /** Throws {@link PhraseError} for a pattern that cannot be read; what stands past its first word is read on use. */
  constructor(phrases: Iterable<readonly [pattern: string, value: Value]>) {
    for (const [pattern, value] of phrases) {
      const entry: Entry<Value> = {pattern, value, opens: pattern.startsWith('^ '), start: undefined}
      for (const test of firstTests(pattern)) this.add(test, entry)
    }
  }

  /** Every phrase that begins at some token, the longest match of each, in order of their beginnings. */
  match(tokens: readonly Token[]): PhraseMatch<Value>[] {
    const matches: PhraseMatch<Value>[] = []
    for (const [from, token] of tokens.entries()) {
      matchAt(this.byLower.get(token.lower), tokens, from, matches)
      matchAt(this.byStem.get(token.stem), tokens, from, matches)
      if (token.kind === 'number') matchAt(this.byNumber, tokens, from, matches)
      if (this.byAny.length > 0) matchAt(this.byAny, tokens, from, matches)
    }
    return matches
  }

  private add(test: Test, entry: Entry<Value>): void {
    if (test.kind === 'lower') push(this.byLower, test.value, entry)
    else if (test.kind === 'stem') push(this.byStem, test.value, entry)
    else {
      const list = test.kind === 'number' ? this.byNumber : this.byAny
      if (list.at(-1) !== entry) list.push(entry)
    }
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
  for (const entry of entries) {
    if (entry.opens && tokens.slice(0, from).some(({kind}) => kind !== 'mark')) continue
    entry.start ??= new Parser(entry.pattern).parse()
    const to = longestMatch(entry.start, tokens, from)
    if (to > from) matches.push({value: entry.value, from, to})
  }
}

/** A pattern list written one a line: `# …` lines and blank ones are skipped. */
export const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
