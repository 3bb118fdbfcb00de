import type {Span} from './letter.ts'

/** A stretch of text that maps one to one onto the source from `start` on. */
export interface Run {
  readonly value: string
  readonly start: number
  /** Inline code counts as a word but is no prose; a break is a line end that the writer asked for. */
  readonly kind: 'text' | 'code' | 'break'
  readonly link?: string
}

// Same length each: offsets stay true. U+2010–2011 hyphens, NBSP and other spaces, curly quotes and apostrophes.
const variants: readonly (readonly [RegExp, string])[] = [
  [/[\u2010\u2011]/g, '-'],
  [/[\u00A0\u2007\u2009\u202F\u3000\t\n\r\f\v]/g, ' '],
  [/[\u2018\u2019\u201B\u02BC\u2032\u00B4]/g, "'"],
  [/[\u201C-\u201F\u2033\u00AB\u00BB]/g, '"'],
  [/\u200D|[\u200B\u200C\u2060\uFEFF\u00AD]/g, ' ']
]
// Text beyond ASCII or with control characters needs folding.
const plain = /^[\x20-\x7E]*$/

/** Folds typographic variants and line ends to their plain form; never changes the length. */
export function fold(text: string): string {
  return plain.test(text) ? text : variants.reduce((result, [from, to]) => result.replace(from, to), text)
}

/** The text of one block in one piece without markup, with a way back to the source. */
export class FlatText {
  /** Folded by {@link fold}: one line, plain quotes. */
  readonly text: string
  /** As in the source, line ends kept. */
  readonly raw: string
  readonly runs: readonly Run[]
  /** Index in `text` at which each run begins. */
  private readonly begins: readonly number[]

  constructor(runs: readonly Run[]) {
    this.runs = runs
    this.raw = runs.map((run) => run.value).join('')
    this.text = fold(this.raw)
    let length = 0
    this.begins = runs.map((run) => (length += run.value.length) - run.value.length)
  }

  /** The run that holds the character at an index of `text`. */
  runAt(index: number): Run | undefined {
    return this.runs[this.position(index)]
  }

  /** Source offset of the character at an index of `text`. */
  offset(index: number): number {
    const position = this.position(index)
    const run = this.runs[position]
    return run ? run.start + index - (this.begins[position] ?? 0) : 0
  }

  /** Source span of `text.slice(from, to)`; an empty range gives an empty span. */
  span(from: number, to: number): Span {
    const start = this.offset(from)
    return {start, end: to <= from ? start : this.offset(to - 1) + 1}
  }

  /** Index in `text` of a source offset; between runs, the next one's beginning. */
  index(offset: number): number {
    let low = 0
    let high = this.runs.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.runs[middle]?.start ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    const run = this.runs[low]
    if (!run) return 0
    return (this.begins[low] ?? 0) + Math.max(0, Math.min(offset - run.start, run.value.length))
  }

  /** The part `[from, to)` of this text as a text of its own. */
  slice(from: number, to: number): FlatText {
    return new FlatText(
      this.runs.flatMap((run, position) => {
        const begin = this.begins[position] ?? 0
        const start = Math.max(from - begin, 0)
        const value = run.value.slice(start, Math.max(to - begin, start))
        return value === '' ? [] : [{...run, value, start: run.start + start}]
      })
    )
  }

  private position(index: number): number {
    let low = 0
    let high = this.begins.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.begins[middle] ?? 0) <= index) low = middle
      else high = middle - 1
    }
    return low
  }
}
