import type {FlatText} from '../letter/flat-text.ts'
import {joined, type Line} from './lines.ts'

/** One sentence of a posting; a list item or heading is one or several of its own. */
export interface ProseSentence {
  readonly flat: FlatText
  readonly text: string
  /** Index of the line that it begins on. */
  readonly line: number
}

const end = /[.!?]["')\]]*\s+(?=["'(]?[\p{Lu}\d])/gu
const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|approx|incl|min|max|no|nr|inc|ltd|co|corp|bros|sr|jr|dr|mr|ms|mrs|st|dept|ca|b\.v|n\.v|s\.a|u\.s|u\.k|p\.a|[a-z])\.$/i

/** The sentences of a posting in order, hard-wrapped lines joined. Linear. */
export function sentencesOf(lines: readonly Line[]): ProseSentence[] {
  const sentences: ProseSentence[] = []
  for (let index = 0; index < lines.length;) {
    const first = lines[index]
    if (!first) break
    let {flat} = first
    let next = index + 1
    // Joining is bounded: a text without a paragraph's end must not be copied again for each of its lines.
    while (next < lines.length && next < index + 40 && wraps(lines[next - 1], lines[next])) {
      flat = joined(flat, lines[next]?.flat ?? flat)
      next++
    }
    let from = 0
    for (const match of flat.text.matchAll(end)) {
      const to = match.index + match[0].length
      if (abbreviation.test(flat.text.slice(Math.max(from, match.index - 8), match.index + 1))) continue
      add(sentences, flat, from, to, index)
      from = to
    }
    add(sentences, flat, from, flat.text.length, index)
    index = next
  }
  return sentences
}

function add(sentences: ProseSentence[], flat: FlatText, from: number, to: number, line: number): void {
  const text = flat.text.slice(from, to)
  const content = text.trim()
  if (content === '') return
  const start = from + text.length - text.trimStart().length
  const whole = start === 0 && content.length === flat.text.length
  sentences.push({flat: whole ? flat : flat.slice(start, start + content.length), text: content, line})
}

/** Whether a line goes on in the next one: both are prose, and the break falls inside a sentence. */
function wraps(line: Line | undefined, next: Line | undefined): boolean {
  if (
    !line ||
    !next ||
    next.gap ||
    next.kind !== 'text' ||
    line.kind === 'heading' ||
    line.strong ||
    next.strong
  )
    return false
  if (line.text.length < 40 || /[.!?:]["')]*$/.test(line.text)) return false
  return (
    /^[\p{Ll}(&"']/u.test(next.text) ||
    /(?:[,–—-]|\b(?:and|or|the|a|an|of|in|to|for|with|our|your|at|by|on|is|are|as))$/i.test(line.text)
  )
}
