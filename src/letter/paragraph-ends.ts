import type {PartName} from './letter.ts'
import type {Line} from './lines-of-blocks.ts'
import {sentenceEnds} from './sentence-ends.ts'

/** Longer than any hard wrap that occurs: such a line is a paragraph by itself. */
const unwrapped = 130

const ends = (line: Line): boolean => /[.!?:]["')\]]*$/.test(line.text)

/**
 * Whether a paragraph ends after each line though no blank line follows: one letter in ten sets its paragraphs off by
 * a mere newline, by an indent, or by the short last line of a hard-wrapped paragraph.
 */
export function paragraphEnds(lines: readonly Line[], parts: readonly PartName[]): boolean[] {
  const result: boolean[] = lines.map(() => false)
  const blankLines =
    new Set(lines.filter((_, index) => parts[index] === 'body').map(({block}) => block)).size > 1
  for (let from = 0; from < lines.length;) {
    let to = from + 1
    while (lines[to]?.block === lines[from]?.block && parts[to] === parts[from]) to++
    const block = lines.slice(from, to)
    if (block[0]?.kind === 'paragraph') {
      const width = wrapWidth(block)
      const flush = block.some(({indent}, index) => index > 0 && indent === 0)
      // One sentence a line between blank lines: the newlines mean sentences.
      const semantic =
        blankLines && block.length > 1 && block.every(({text}) => sentenceEnds(text).length === 0)
      for (const [index, line] of block.entries()) {
        const next = block[index + 1]
        if (!next || !ends(line)) continue
        const long = !semantic && (line.text.length > unwrapped || next.text.length > unwrapped)
        const word = /^\S+/.exec(next.text)?.[0].length ?? 0
        const short = line.text.length < width * 0.75 && line.text.length + 1 + word < width
        result[from + index] = long || short || (flush && next.indent > line.indent)
      }
    }
    from = to
  }
  return result
}

/** The column at which a block is hard-wrapped, or 0: most of its lines stop near it in the middle of a sentence. */
function wrapWidth(block: readonly Line[]): number {
  const lengths = block.filter((line) => !ends(line)).map((line) => line.text.length)
  const width = Math.max(...block.slice(0, 500).map((line) => line.text.length))
  if (block.length < 6 || width < 50 || width > unwrapped || lengths.length < block.length * 0.6) return 0
  return lengths.filter((length) => length >= width * 0.7).length >= lengths.length * 0.8 ? width : 0
}
