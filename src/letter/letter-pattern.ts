/*
 * Letters, digits, marks, punctuation and symbols that Unicode has beyond ASCII, as far as they stand in plain texts: spaces,
 * punctuation, signs of currencies.
 */
const plain = /^[\0-\x7F\xA0-\xA9\xAB-\xB1\xB4\xB6-\xB8\xBB\xBF\u2000-\u206F\u20A0-\u20C0]*$/

const inPlain: Readonly<Record<string, string | undefined>> = {
  L: 'A-Za-z',
  Lu: 'A-Z',
  Ll: 'a-z',
  M: '',
  N: '0-9',
  P: String.raw`!-#%-*,-\/:;?@\[-\]_\{\}\xA1\xA7\xAB\xB6\xB7\xBB\xBF\u2010-\u2027\u2030-\u2043\u2045-\u2051\u2053-\u205E`,
  S: String.raw`$+<->\^\x60\|~\xA2-\xA6\xA8\xA9\xAC\xAE-\xB1\xB4\xB8\u2044\u2052\u20A0-\u20C0`,
  Extended_Pictographic: String.raw`\xA9\xAE\u203C\u2049`
}

/**
 * A regular expression with classes of Unicode (`\p{L}`), as the builds write it. To compile such a class takes as long as to read
 * a paragraph, so plain texts, which most are, are held against the part of it that they can match. Everything that strings
 * and the language ask of a regular expression gives the same answers.
 */
export class LetterPattern {
  readonly source: string
  readonly flags: string
  lastIndex = 0
  private ofPlain: RegExp | undefined
  private full: RegExp | undefined
  /** Sentences of one paragraph come one after the other. */
  private text = ''
  private isPlain = true

  constructor(source: string, flags: string) {
    this.source = source
    this.flags = flags
  }

  exec(text: unknown): RegExpExecArray | null {
    return this.with(text, (pattern, subject) => pattern.exec(subject))
  }

  test(text: unknown): boolean {
    return this.with(text, (pattern, subject) => pattern.test(subject))
  }

  [Symbol.replace](text: string, by: string): string {
    return this.with(text, (pattern, subject) => pattern[Symbol.replace](subject, by))
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return this.with(text, (pattern, subject) => pattern[Symbol.match](subject))
  }

  [Symbol.matchAll](text: string): Iterable<RegExpMatchArray> {
    return this.with(text, (pattern, subject) => pattern[Symbol.matchAll](subject))
  }

  [Symbol.search](text: string): number {
    return this.with(text, (pattern, subject) => pattern[Symbol.search](subject))
  }

  [Symbol.split](text: string, limit?: number): string[] {
    return this.with(text, (pattern, subject) => pattern[Symbol.split](subject, limit))
  }

  private with<Answer>(text: unknown, ask: (pattern: RegExp, subject: string) => Answer): Answer {
    const subject = String(text)
    if (subject !== this.text) {
      this.text = subject
      this.isPlain = plain.test(subject)
    }
    const pattern = this.isPlain
      ? (this.ofPlain ??= new RegExp(plainSource(this.source) ?? this.source, this.flags))
      : (this.full ??= new RegExp(this.source, this.flags))
    pattern.lastIndex = this.lastIndex
    const answer = ask(pattern, subject)
    this.lastIndex = pattern.lastIndex
    return answer
  }
}

/** The source of a pattern for plain texts; undefined where it has a class that is not known here. */
export function plainSource(source: string): string | undefined {
  let inside = false
  const unknown: string[] = []
  const found = source.replace(/\\([pP])\{(\w+)\}|\\[^]|[[\]]/g, (piece, kind?: string, name?: string) => {
    if (piece === '[' || piece === ']') inside = piece === '['
    if (name === undefined) return piece
    const range = inPlain[name]
    if (range === undefined || (inside && kind === 'P')) unknown.push(piece)
    return inside ? (range ?? '') : `[${kind === 'P' ? '^' : ''}${range ?? ''}]`
  })
  return unknown.length === 0 ? found : undefined
}
