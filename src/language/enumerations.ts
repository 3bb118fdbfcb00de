import type {Sentence, Token} from '../letter/letter.ts'
import {stem} from './inflection.ts'
import {technologyAt, type TechnologyEntry} from './technologies.ts'
import {type Words, wordSet} from './word-set.ts'

/** One member of an enumeration: `tokens[from..to)`. */
export interface Member {
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
  /** Undefined for a member that no lexicon knows. */
  readonly entry: TechnologyEntry | undefined
}

/** Technologies in a row, joined by commas, conjunctions, slashes, plus signs, dots, bars or brackets. */
export interface Enumeration {
  readonly members: readonly Member[]
}

const joiners = wordSet(', ; + & | · • / ( ) [ ] and or nor plus und')
const joinerPhrases: readonly (readonly string[])[] = [
  ['as', 'well', 'as'],
  ['along', 'with'],
  ['together', 'with'],
  ['up', 'to'],
  ['down', 'to'],
  ['and', 'also'],
  ['but', 'also']
]
const transparent = wordSet('" \' ` * _ ~')
// Words around a name that leave it the whole member: "some modern C++", "the ELK stack", "eight years of Python".
const capitalInside = /.[\p{Lu}\d]/u
const capitalisedWord = /^\p{Lu}\p{L}/u

const before =
  wordSet(`the a an some a little bit of lots basic advanced modern plain vanilla raw also even both either mainly mostly lately
  recently sometimes then my our both including years year months yrs deep solid strong good great more recent only of in with via using
  e g i one two three four five six seven eight nine ten`)
const after =
  wordSet(`stack service services api apis scripting programming language languages framework frameworks tool tools database databases
  cluster clusters pipelines pipeline library libraries suite certified years year yrs months experience basics etc too today daily yes
  ecosystem platform cloud queries jobs scripts templates functions`)

const moving = wordSet(
  'move migrate port switch go change upgrade rewrite replace convert translate come take transition',
  stem
)

/** A run of tokens between joiners, and whether a joiner leads to it from the run before. */
interface Segment {
  readonly from: number
  readonly to: number
  readonly joined: boolean
}

/** Every enumeration in a sentence that holds at least two members and one technology. */
export function findEnumerations(sentence: Sentence, extra: readonly string[] = []): Enumeration[] {
  const reader = new Reader(sentence, new Set(extra.map((name) => name.toLowerCase())))
  return reader.read()
}

/** The technology that a whole text names and nothing beside it, as an item of a list does. */
export function soleMember(sentence: Sentence, extra: readonly string[] = []): Member | undefined {
  return new Reader(sentence, new Set(extra.map((name) => name.toLowerCase()))).sole()
}

class Reader {
  private readonly sentence: Sentence
  private readonly tokens: readonly Token[]
  private readonly extra: Words
  /** Technologies by the token they begin at, without overlaps. */
  private readonly known = new Map<number, {entry: TechnologyEntry; to: number}>()
  /** And by the token after them. */
  private readonly ending = new Map<number, {entry: TechnologyEntry; from: number}>()

  constructor(sentence: Sentence, extra: Words) {
    this.sentence = sentence
    this.tokens = sentence.tokens
    this.extra = extra
    for (let at = 0; at < this.tokens.length; at++) {
      const match = technologyAt(this.tokens, at)
      // "Python-based" is no name, nor is the label of "vitamin C".
      if (!match || this.tokens[match.to]?.glue === '-' || this.tokens[at]?.glue === '-') continue
      this.known.set(at, {entry: match.entry, to: match.to})
      this.ending.set(match.to, {entry: match.entry, from: at})
      at = match.to - 1
    }
  }

  read(): Enumeration[] {
    if (this.known.size === 0) return []
    const segments = this.segments()
    const found: Enumeration[] = []
    for (let at = 0; at < segments.length;) {
      const {members, next} = this.list(segments, at)
      if (members.length > 1 && members.some(({entry}) => entry)) found.push({members})
      at = Math.max(next, at + 1)
    }
    return found
  }

  /** "Python", "Python (4 years)", "Python – expert", "Python: since 2014". */
  sole(): Member | undefined {
    const [first, second] = this.segments()
    const member = first && this.whole(first)
    const rest = this.tokens.slice(first?.to ?? 0).filter(({kind}) => kind !== 'mark')
    return member && !second?.joined && rest.length <= 4 && this.known.size <= 1 ? member : undefined
  }

  private list(segments: readonly Segment[], at: number): {members: Member[]; next: number} {
    const [first] = segments.slice(at, at + 1)
    const start = first && (this.whole(first, true) ?? this.suffix(first))
    if (!start) return {members: [], next: at + 1}
    const members = [start]
    for (let next = at + 1; ; next++) {
      const segment = segments[next]
      if (!segment?.joined) return {members, next}
      const whole = this.whole(segment)
      if (whole) {
        members.push(whole)
        continue
      }
      // "Python, unit testing, Docker": one member that names nothing.
      const further = segments[next + 1]
      if (
        segment.to - segment.from <= 2 &&
        further?.joined &&
        this.isLowerCase(segment) &&
        this.whole(further)?.entry
      )
        continue
      const prefix = this.prefix(segment)
      if (prefix) members.push(prefix)
      return {members, next}
    }
  }

  private segments(): Segment[] {
    const segments: Segment[] = []
    const {tokens} = this
    let from = -1
    let joined = false
    const close = (to: number): void => {
      if (from !== -1 && to > from) {
        segments.push({from, to, joined})
        joined = false
      }
      from = -1
    }
    for (let at = 0; at < tokens.length;) {
      const token = tokens[at]
      const match = this.known.get(at)
      if (!token) break
      if (token.glue === '/' && from !== -1) {
        close(at)
        joined = true
      }
      if (match) {
        if (from === -1) from = at
        at = match.to
        continue
      }
      const note = this.noteLength(at)
      const length = note || this.joinerLength(at)
      if (length > 0) {
        // Between brackets stands a note on the member ("Python (8 years)"): neither member nor joiner.
        if (note === 0) {
          close(at)
          joined = segments.length > 0
        } else close(at)
        at += length
        continue
      }
      if (token.kind === 'mark') {
        if (!transparent.has(token.text)) {
          close(at)
          joined = false
        }
      } else if (from === -1) from = at
      at++
    }
    close(tokens.length)
    return segments
  }

  /** Length of a note in brackets that names no technology. */
  private noteLength(at: number): number {
    if (this.tokens[at]?.text !== '(') return 0
    for (let end = at + 1; end < Math.min(this.tokens.length, at + 9); end++) {
      if (this.tokens[end]?.text === ')') return end + 1 - at
      if (this.known.has(end)) return 0
    }
    return 0
  }

  private joinerLength(at: number): number {
    const phrase = joinerPhrases.find((words) =>
      words.every((word, offset) => this.tokens[at + offset]?.lower === word)
    )
    if (phrase) return phrase.length
    const token = this.tokens[at]
    if (token && this.ending.has(at) && this.spans(at)) return 1
    return token && !token.code && joiners.has(token.lower) ? 1 : 0
  }

  /** "From Git and Docker to Ansible": ends of one range, unless something was moved from the one to the other. */
  private spans(at: number): boolean {
    if (!/^(?:to|through|over)$/.test(this.tokens[at]?.lower ?? '') || !this.known.has(at + 1)) return false
    const head = this.tokens.slice(0, at)
    return head.some(({lower}) => lower === 'from') && !this.tokens.some(({stem}) => moving.has(stem))
  }

  private member(from: number, to: number, entry: TechnologyEntry | undefined): Member {
    return {sentence: this.sentence, from, to, entry}
  }

  /** The member that fills a segment but for words around it. */
  private whole({from, to}: Segment, opening = false): Member | undefined {
    let start = from
    while (start < to && !this.known.has(start) && this.isAround(start, before)) start++
    const match = this.known.get(start)
    if (match) {
      let end = match.to
      while (end < to && this.isAround(end, after)) end++
      return end === to ? this.member(start, match.to, match.entry) : undefined
    }
    return this.isUnknown(start, to, opening) ? this.member(start, to, undefined) : undefined
  }

  private isAround(at: number, words: Words): boolean {
    const token = this.tokens[at]
    return (
      token !== undefined &&
      (token.kind === 'number' ||
        transparent.has(token.text) ||
        (token.text === token.lower && words.has(token.lower)))
    )
  }

  /** The member that ends a segment: "My daily kit is Celery". */
  private suffix({from, to}: Segment): Member | undefined {
    let end = to
    while (end > from && !this.ending.has(end) && this.isAround(end - 1, after)) end--
    const match = this.ending.get(end)
    if (match) return this.member(match.from, end, match.entry)
    const preceding = this.tokens[to - 2]
    return to - from > 1 &&
      !/^(?:in|at|from|near|for|of|to)$/.test(preceding?.lower ?? '') &&
      this.isUnknown(to - 1, to, true)
      ? this.member(to - 1, to, undefined)
      : undefined
  }

  /** The member that begins a segment: "and nginx in production". */
  private prefix({from, to}: Segment): Member | undefined {
    let start = from
    while (start < to && !this.known.has(start) && this.isAround(start, before)) start++
    const match = this.known.get(start)
    return match && this.member(start, match.to, match.entry)
  }

  /** One to three words that only a name can be: code, capitals, or what the user's config calls a technology. */
  private isUnknown(from: number, to: number, opening: boolean): boolean {
    const words = this.tokens.slice(from, to).filter(({text}) => !transparent.has(text))
    if (words.length === 0 || words.length > 3) return false
    if (
      this.extra.has(
        words
          .map(({text}) => text)
          .join(' ')
          .toLowerCase()
      )
    )
      return true
    return words.every((token, index) => {
      if (token.kind === 'mark') return false
      if (token.code || capitalInside.test(token.text)) return true
      // A capital proves nothing at the head of a sentence.
      return capitalisedWord.test(token.text) && !(opening && from + index === 0)
    })
  }

  private isLowerCase({from, to}: Segment): boolean {
    return this.tokens.slice(from, to).every(({kind, text, lower}) => kind === 'word' && text === lower)
  }
}
