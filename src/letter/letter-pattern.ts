/** Text without letters, digits and marks beyond ASCII: punctuation, spaces and signs of currencies are none. */
const plain = /^[\0-\x7F\xA0-\xA9\xAB-\xB1\xB4\xB6-\xB8\xBB\xBF\u2000-\u206F\u20A0-\u20C0]*$/

const inAscii: Readonly<Record<string, string>> = {L: 'A-Za-z', Lu: 'A-Z', Ll: 'a-z', M: '', N: '0-9'}

/**
 * A pattern with Unicode's classes `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{M}` or `\p{N}`. To compile one takes as long as to read a
 * paragraph, so texts whose letters are those of ASCII, as most are, are held against their ASCII part.
 */
export class LetterPattern {
  private readonly source: string
  private readonly flags: string
  private ascii: RegExp | undefined
  private full: RegExp | undefined
  /** Sentences of one paragraph come one after the other. */
  private text = ''
  private isPlain = true

  constructor(source: string, flags: string) {
    this.source = source
    this.flags = flags
  }

  /** The pattern to use on a text. */
  for(text: string): RegExp {
    if (text !== this.text) {
      this.text = text
      this.isPlain = plain.test(text)
    }
    return this.isPlain
      ? (this.ascii ??= new RegExp(asciiSource(this.source), this.flags))
      : (this.full ??= new RegExp(this.source, this.flags))
  }

  /** Whether a text holds what the pattern, one without the flags `g` and `y`, asks for. */
  test(text: string): boolean {
    return this.for(text).test(text)
  }
}

function asciiSource(source: string): string {
  let inside = false
  return source.replace(/\\p\{(\w+)\}|\\[^]|[[\]]/g, (piece, name?: string) => {
    if (piece === '[' || piece === ']') inside = piece === '['
    if (name === undefined) return piece
    const range = inAscii[name]
    if (range === undefined) throw new RangeError(`no class of letters: ${piece}`)
    return inside ? range : `[${range}]`
  })
}

const capital = new LetterPattern(String.raw`^\p{Lu}`, 'u')

/** Whether a text begins with a capital letter. */
export function beginsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : capital.test(text)
}
