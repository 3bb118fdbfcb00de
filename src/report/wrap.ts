import type {Measure} from './cells.ts'

/** Breaks a text at its spaces into lines of at most `width` columns; a word that is longer stands alone. */
export function wrap(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ')) {
    const size = measure(word)
    if (line !== '' && used + 1 + size > width) {
      lines.push(line)
      line = word
      used = size
    } else {
      line = line === '' ? word : `${line} ${word}`
      used += (used > 0 ? 1 : 0) + size
    }
  }
  return [...lines, line]
}
