import {joinLineEnd} from './line-ends.ts'
import type {PdfLine} from './pdf-lines.ts'

export interface PdfText {
  readonly text: string
  /** Offset at which the second page begins, if it holds text. */
  readonly second: number | undefined
}

/** How a line goes on from the one before it: in the same paragraph, on a line of its own, in a paragraph of its own. */
type Join = 'wrapped' | 'line' | 'paragraph'

/** Text of lines: what was wrapped is one line again, paragraphs have blank lines between them. */
export function pdfText(lines: readonly PdfLine[]): PdfText {
  const page = new Layout(lines)
  const joins = lines.map((line, index) => {
    const before = lines[index - 1]
    return before ? page.join(before, line, lines[index - 2]) : 'paragraph'
  })
  const isJustified = page.isJustified(lines, joins)
  const words = new Set(lines.flatMap(({text}) => text.toLowerCase().match(/[\p{L}-]+(?=[^\p{L}-])/gu) ?? []))
  let text = ''
  let second: number | undefined
  for (const [index, line] of lines.entries()) {
    const join = joins[index]
    const own = line.text.replace(/\u00AD(?!$)/g, '')
    if (index > 0)
      text =
        join === 'wrapped'
          ? joinLineEnd(text, own, {isJustified, words})
          : `${text.replace(/\u00AD$/, '-')}${join === 'line' ? '\n' : '\n\n'}`
    if (second === undefined && line.page > 1 && index > 0) second = text.length
    text += own
  }
  return {text: text === '' ? '' : `${text.replace(/\u00AD$/, '-')}\n`, second}
}

/** What holds for all lines of a document. */
class Layout {
  private readonly margin: number
  private readonly pitch: number | undefined

  constructor(lines: readonly PdfLine[]) {
    this.margin = rightMargin(lines)
    this.pitch = this.commonPitch(lines)
  }

  join(before: PdfLine, line: PdfLine, beforeThat: PdfLine | undefined): Join {
    const full = this.isFull(before, line)
    if (line.item) return 'line'
    if (before.page !== line.page)
      return full && !endsSentence(before) && sameSize(before, line) ? 'wrapped' : 'paragraph'
    const gap = before.y - line.y
    const pitch = (this.pitch ?? 1.2) * Math.max(before.size, line.size)
    // Lines of one baseline that stand far apart, such as a date at the right of an address.
    if (Math.abs(gap) < line.size * 0.45) return 'line'
    if (gap < 0 || gap > pitch * 1.3 || !sameSize(before, line)) return 'paragraph'
    const slack = line.size * 0.8
    if (before.item) {
      if (!full) return line.x < before.textX - slack ? 'paragraph' : 'line'
      return 'wrapped'
    }
    const isFirst = !beforeThat || beforeThat.page !== before.page || beforeThat.y - before.y > pitch * 1.3
    // An indented line opens a paragraph, unless it goes on after a hanging first line.
    if (line.x > before.x + slack && !(isFirst && full))
      return full || endsSentence(before) ? 'paragraph' : 'line'
    return full ? 'wrapped' : 'line'
  }

  /** Whether lines that go on were stretched to the margin: then words may have been broken, else hyphens are real. */
  isJustified(lines: readonly PdfLine[], joins: readonly Join[]): boolean {
    const wrapped = lines.filter((_, index) => joins[index + 1] === 'wrapped')
    const stretched = wrapped.filter(({right}) => this.margin - right < 3)
    return wrapped.length > 2 && stretched.length > wrapped.length * 0.6
  }

  /** Whether the first word of the next line would not have fitted: then the text was wrapped, else broken by its writer. */
  private isFull(before: PdfLine, line: PdfLine): boolean {
    const word = /^\S+/.exec(line.text)?.[0].length ?? 0
    const width = ((line.right - line.x) * word) / Math.max(1, line.text.length)
    // Widths of words are reckoned, so with some allowance.
    return before.right + before.size * 0.35 + width * 1.3 > this.margin
  }

  /** Distance between lines of a paragraph as a multiple of the font size: the commonest there is. */
  private commonPitch(lines: readonly PdfLine[]): number | undefined {
    const counts = new Map<number, number>()
    for (const [index, line] of lines.entries()) {
      const before = lines[index - 1]
      if (before?.page !== line.page || !sameSize(before, line) || !this.isFull(before, line)) continue
      const pitch = Math.round(((before.y - line.y) / line.size) * 20) / 20
      if (pitch > 0.8 && pitch < 3.5) counts.set(pitch, (counts.get(pitch) ?? 0) + 1)
    }
    const [common] = [...counts].sort(([one, count], [other, most]) => most - count || one - other)
    return common?.[0]
  }
}

/** The right edge that several lines come near; a single longer one stands out of the margin. */
function rightMargin(lines: readonly PdfLine[]): number {
  const sorted = lines.toSorted((one, other) => other.right - one.right)
  const needed = Math.max(2, Math.ceil(lines.length * 0.03))
  const longest = sorted[0]?.right ?? 0
  const left = Math.min(...lines.map(({x}) => x))
  const found = sorted.find(({right, size}, index) => {
    const last = sorted[index + needed - 1]
    return last !== undefined && right - last.right <= size * 3 && right - left > (longest - left) * 0.75
  })
  return found?.right ?? longest
}

const sameSize = (one: PdfLine, other: PdfLine): boolean =>
  Math.abs(one.size - other.size) <= 0.12 * Math.max(one.size, other.size)

const endsSentence = ({text}: PdfLine): boolean => /[.!?:]["”’')\]]*$/.test(text)
