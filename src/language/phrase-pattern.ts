import type {Token} from '../letter/letter.ts'
import {stem} from './inflection.ts'

/** What one token has to be. */
export type Test =
  | {readonly kind: 'words'; readonly lowers: ReadonlySet<string>; readonly stems: ReadonlySet<string>}
  | {readonly kind: 'number' | 'word' | 'name' | 'gap' | 'content'}

/** One state: tests that lead on, states reached for free, and whether the pattern ends here. */
export interface State {
  readonly edges: {readonly test: Test; readonly to: State}[]
  readonly free: State[]
  final: boolean
  /** Number of the step that reached it last: keeps a set of states without allocating one. */
  step: number
}

/** A pattern that cannot be read: which one and why. */
export class PhraseError extends Error {
  override readonly name = 'PhraseError'
}

/** Whether a token is what a test asks for. */
export function passes(test: Test, token: Token): boolean {
  switch (test.kind) {
    case 'words':
      return test.lowers.has(token.lower) || test.stems.has(token.stem)
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

/** One part of a pattern: a word, a gap of so many words, or what stands in brackets. */
type Element =
  | {readonly test: Test; readonly gap?: number; readonly optional: boolean}
  | {readonly group: Group; readonly optional: boolean}

/** What stands in brackets: its single words as one test, and the alternatives that are more than a word. */
interface Group {
  readonly words: Test | undefined
  readonly others: readonly (readonly Element[])[]
}

/**
 * Reads a pattern into an automaton.
 * @throws {PhraseError}
 */
export function parsePattern(pattern: string): State {
  const start = state()
  const end = append(readerOf(pattern).sequence(), start)
  if (end === start) throw new PhraseError(`cannot read the pattern "${pattern}": it is empty`)
  end.final = true
  return start
}

/**
 * The words that a pattern may begin with, where its beginning shows them plainly: one word, or brackets that hold nothing
 * but words. Most patterns do, and a list of thousands is indexed at every start.
 */
export function firstWords(pattern: string): readonly string[] | undefined {
  if (!pattern.startsWith('(')) {
    const first = wordAt(pattern, 0)
    return first === '' || special.test(first) ? undefined : [first]
  }
  const close = pattern.indexOf(')')
  const body = pattern.slice(1, close)
  if (close < 0 || pattern[close + 1] === '?' || special.test(body.replaceAll('|', ''))) return undefined
  const words = body.split('|').map((part) => wordAt(part, 0))
  return words.includes('') ? undefined : words
}

const special = /[()|<?.^_]/

function wordAt(text: string, from: number): string {
  const end = text.indexOf(' ', from)
  return end < 0 ? text.slice(from) : text.slice(from, end)
}

/**
 * The tests that a pattern may begin with, read off its first words alone, so that the rest is read when it is needed.
 * @throws {PhraseError} Where they cannot be read, or the pattern may match nothing at all.
 */
export function firstTests(pattern: string): Test[] {
  const tests: Test[] = []
  const reader = readerOf(pattern)
  for (let element = reader.next(); element; element = reader.next()) {
    if (!beginning([element], tests)) return tests
  }
  throw new PhraseError(`cannot read the pattern "${pattern}": it matches nothing at all`)
}

const readerOf = (pattern: string): Reader =>
  new Reader(pattern, pattern.startsWith('^ ') ? pattern.slice(2) : pattern)

const word = /\s*([^\s()|]+)/y
const gap = /^(\.\.|__)(\d+)$/
const classes: Readonly<Record<string, Test>> = {
  '<number>': {kind: 'number'},
  '<word>': {kind: 'word'},
  '<name>': {kind: 'name'}
}
/** What stands in brackets, by its text: lists share their classes of words, so that each is read once. */
const groups = new Map<string, Group>()

class Reader {
  private at = 0
  private readonly pattern: string
  private readonly text: string

  constructor(pattern: string, text: string) {
    this.pattern = pattern
    this.text = text
  }

  sequence(): Element[] {
    const elements: Element[] = []
    for (let element = this.next(); element; element = this.next()) elements.push(element)
    return elements
  }

  /** The next element, or undefined at the end. */
  next(): Element | undefined {
    word.lastIndex = this.at
    const [whole, part] = word.exec(this.text) ?? []
    if (whole !== undefined && part !== undefined) {
      this.at += whole.length
      return elementOf(part)
    }
    while (this.text[this.at] === ' ') this.at++
    if (this.at >= this.text.length) return undefined
    if (this.text[this.at] !== '(') return this.fail(`unexpected "${this.text[this.at] ?? ''}"`)
    return this.group()
  }

  private group(): Element {
    const close = this.closing()
    const body = this.text.slice(this.at + 1, close)
    const optional = this.text[close + 1] === '?'
    this.at = close + (optional ? 2 : 1)
    let group = groups.get(body)
    if (!group) groups.set(body, (group = this.read(body)))
    return {group, optional}
  }

  private read(body: string): Group {
    const words: string[] = []
    const others: Element[][] = []
    for (const part of alternatives(body)) {
      if (isWord(part)) words.push(part)
      else others.push(new Reader(this.pattern, part).sequence())
    }
    return {words: words.length > 0 ? anyOf(words) : undefined, others}
  }

  private closing(): number {
    let depth = 0
    for (let at = this.at; at < this.text.length; at++) {
      if (this.text[at] === '(') depth++
      else if (this.text[at] === ')' && --depth === 0) return at
    }
    return this.fail('a "(" is not closed')
  }

  private fail(why: string): never {
    throw new PhraseError(`cannot read the pattern "${this.pattern}": ${why}`)
  }
}

/** Splits at each `|` that stands in no brackets. */
function alternatives(body: string): string[] {
  if (!body.includes('(')) return body.split('|').map((part) => part.trim())
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at <= body.length; at++) {
    const mark = body[at]
    if (mark === '(') depth++
    else if (mark === ')') depth--
    else if (mark === undefined || (mark === '|' && depth === 0)) {
      parts.push(body.slice(from, at).trim())
      from = at + 1
    }
  }
  return parts
}

const isOptional = (part: string): boolean => part.length > 1 && part.endsWith('?')
const isWord = (part: string): boolean => part !== '' && !/[\s()<]|^(?:\.\.|__)\d|.\?$/.test(part)

function elementOf(part: string): Element {
  if (isWord(part)) return {test: anyOf([part]), optional: false}
  const [, kind, count] = gap.exec(part) ?? []
  if (kind !== undefined) {
    return {test: {kind: kind === '..' ? 'gap' : 'content'}, gap: Math.min(Number(count), 12), optional: true}
  }
  const optional = isOptional(part)
  const bare = optional ? part.slice(0, -1) : part
  return {test: classes[bare] ?? anyOf([bare]), optional}
}

function anyOf(words: readonly string[]): Test {
  const lowers = new Set<string>()
  const stems = new Set<string>()
  for (const each of words) {
    if (each.startsWith('~') && each.length > 1) stems.add(stem(each.slice(1).toLowerCase()))
    else lowers.add(each.toLowerCase())
  }
  return {kind: 'words', lowers, stems}
}

const state = (): State => ({edges: [], free: [], final: false, step: 0})

/** Adds a sequence to an automaton; returns the state at its end. */
function append(elements: readonly Element[], from: State): State {
  let at = from
  for (const element of elements) {
    const to = state()
    if (element.optional) at.free.push(to)
    if ('group' in element) {
      const {words, others} = element.group
      if (words) at.edges.push({test: words, to})
      for (const other of others) append(other, at).free.push(to)
    } else {
      for (let left = element.gap ?? 1; left > 1; left--) {
        const next = state()
        at.edges.push({test: element.test, to: next})
        next.free.push(to)
        at = next
      }
      at.edges.push({test: element.test, to})
    }
    at = to
  }
  return at
}

/** Collects what a sequence may begin with; says whether it may be empty. */
function beginning(elements: readonly Element[], tests: Test[]): boolean {
  for (const element of elements) {
    let empty = element.optional
    if ('group' in element) {
      const {words, others} = element.group
      if (words) tests.push(words)
      for (const other of others) if (beginning(other, tests)) empty = true
    } else tests.push(element.test)
    if (!empty) return false
  }
  return true
}
