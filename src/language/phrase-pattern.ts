import {stem} from './inflection.ts'

/** What one token has to be. */
export type Test =
  | {readonly kind: 'words'; readonly lowers: ReadonlySet<string>; readonly stems: ReadonlySet<string>}
  | {readonly kind: 'number' | 'word' | 'name' | 'gap' | 'content'}

/** One part of a pattern: a word, a gap of so many words, or what stands in brackets. */
export type Element =
  | {readonly kind: 'word'; readonly test: Test; readonly optional: boolean}
  | {readonly kind: 'gap'; readonly test: Test; readonly most: number; readonly optional: true}
  | {readonly kind: 'group'; readonly group: Group; readonly optional: boolean}

/** What stands in brackets; read when a text first comes that far, since most do not. */
export class Group {
  private readonly body: string
  private readonly pattern: string
  private parts: GroupParts | undefined

  constructor(body: string, pattern: string) {
    this.body = body
    this.pattern = pattern
  }

  /**
   * Its single words as one test, and the alternatives that are more than a word.
   * @throws {PhraseError}
   */
  read(): GroupParts {
    return (this.parts ??= readGroup(this.body, this.pattern))
  }
}

export interface GroupParts {
  readonly words: Test | undefined
  readonly others: readonly (readonly Element[])[]
}

/** A pattern that cannot be read: which one and why. */
export class PhraseError extends Error {
  override readonly name = 'PhraseError'
}

/**
 * Reads a pattern into its parts; groups are read later.
 * @throws {PhraseError}
 */
export function parsePattern(pattern: string): readonly Element[] {
  const elements = readerOf(pattern).sequence()
  if (elements.length === 0) throw new PhraseError(`cannot read the pattern "${pattern}": it is empty`)
  return elements
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

/**
 * Reads a pattern to its last bracket.
 * @throws {PhraseError}
 */
export function checkPattern(pattern: string): void {
  check(parsePattern(pattern))
  firstTests(pattern)
}

function check(elements: readonly Element[]): void {
  for (const element of elements) if (element.kind === 'group') element.group.read().others.forEach(check)
}

/** The tests that a pattern may begin with. */
export function testsAt(elements: readonly Element[]): readonly Test[] {
  const tests: Test[] = []
  beginning(elements, tests)
  return tests
}

const readerOf = (pattern: string): Reader =>
  new Reader(pattern, pattern.startsWith('^ ') ? pattern.slice(2) : pattern)

const word = /\s*([^\s()|]+)/y
const gap = /^(\.\.|__)(\d+)$/
const bracket = /[()]/g
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
    if (!group) groups.set(body, (group = new Group(body, this.pattern)))
    return {kind: 'group', group, optional}
  }

  private closing(): number {
    let depth = 0
    bracket.lastIndex = this.at
    for (let found = bracket.exec(this.text); found; found = bracket.exec(this.text)) {
      depth += found[0] === '(' ? 1 : -1
      if (depth === 0) return found.index
    }
    return this.fail('a "(" is not closed')
  }

  private fail(why: string): never {
    throw new PhraseError(`cannot read the pattern "${this.pattern}": ${why}`)
  }
}

function readGroup(body: string, pattern: string): GroupParts {
  const words: string[] = []
  const others: Element[][] = []
  for (const part of alternatives(body)) {
    if (isWord(part)) words.push(part)
    else others.push(new Reader(pattern, part).sequence())
  }
  return {words: words.length > 0 ? anyOf(words) : undefined, others}
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
const noWord = /[\s()<]|^(?:\.\.|__)\d|.\?$/
const isWord = (part: string): boolean => part !== '' && !noWord.test(part)

function elementOf(part: string): Element {
  if (isWord(part)) return {kind: 'word', test: anyOf([part]), optional: false}
  const [, kind, count] = gap.exec(part) ?? []
  if (kind !== undefined) {
    const test: Test = {kind: kind === '..' ? 'gap' : 'content'}
    return {kind: 'gap', test, most: Math.min(Number(count), 12), optional: true}
  }
  const optional = isOptional(part)
  const bare = optional ? part.slice(0, -1) : part
  return {kind: 'word', test: classes[bare] ?? anyOf([bare]), optional}
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

/** Collects what a sequence may begin with; says whether it may be empty. */
function beginning(elements: readonly Element[], tests: Test[]): boolean {
  for (const element of elements) {
    let empty = element.optional
    if (element.kind === 'group') {
      const {words, others} = element.group.read()
      if (words) tests.push(words)
      for (const other of others) if (beginning(other, tests)) empty = true
    } else tests.push(element.test)
    if (!empty) return false
  }
  return true
}
