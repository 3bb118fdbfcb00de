/** Whatever can say whether it holds a word. */
export interface Words {
  readonly has: (word: string) => boolean
}

/** Words written as one text, as a set that is made when it is first asked: a run defines two hundred and asks few. */
export class WordSet implements Iterable<string> {
  private readonly text: string
  private readonly form: ((word: string) => string) | undefined
  private words: ReadonlySet<string> | undefined

  /** `form`: what is kept of each word, such as its stem. */
  constructor(text: string, form?: (word: string) => string) {
    this.text = text
    this.form = form
  }

  has(word: string): boolean {
    return (this.words ?? this.read()).has(word)
  }

  [Symbol.iterator](): Iterator<string> {
    return this.read()[Symbol.iterator]()
  }

  private read(): ReadonlySet<string> {
    if (!this.words) {
      const words = this.text.trim().split(/\s+/)
      this.words = new Set(this.form ? words.map(this.form) : words)
    }
    return this.words
  }
}

/** The words of a text that white space parts. */
export const wordSet = (text: string, form?: (word: string) => string): WordSet => new WordSet(text, form)
