import type {Span} from '../letter/letter.ts'

/** A text whose marks are taken out, and what stood between them. */
export interface Marked {
  readonly text: string
  readonly spans: readonly Span[]
}

// What stands before and after the mark in a run of signs: the end of a tag, the beginning of one, a conflict marker
// (`>>>>>>> branch`). Runs of any other length are text.
const conflict = 7
const marks: Readonly<Record<string, readonly [before: number, after: number]>> = {
  '>>': [0, 0],
  '>>>': [1, 0],
  [`>>${'>'.repeat(conflict)}`]: [0, conflict],
  '<<': [0, 0],
  '<<<': [0, 1],
  [`<<${'<'.repeat(conflict)}`]: [conflict, 0]
}

/** Takes the marks `>>` and `<<` out of an example. Throws where they do not pair. */
export function readMarks(marked: string): Marked {
  const spans: Span[] = []
  let text = ''
  let last = 0
  let start: number | undefined
  for (const {0: run, index} of marked.matchAll(/>{2,}|<{2,}/g)) {
    const mark = marks[run]
    if (!mark) continue
    const opens = run.startsWith('>')
    if (opens === (start !== undefined)) throw new Error(`the marks do not pair: ${marked}`)
    text += marked.slice(last, index) + run.slice(0, mark[0])
    if (start !== undefined) spans.push({start, end: text.length})
    start = opens ? text.length : undefined
    text += run.slice(0, mark[1])
    last = index + run.length
  }
  if (start !== undefined) throw new Error(`the marks do not pair: ${marked}`)
  return {text: text + marked.slice(last), spans}
}

/** The opposite of {@link readMarks}, for showing what was found. */
export function writeMarks({text, spans}: Marked): string {
  let marked = ''
  let last = 0
  for (const {start, end} of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    marked += `${text.slice(last, Math.max(last, start))}>>${text.slice(Math.max(last, start), end)}<<`
    last = Math.max(last, end)
  }
  return marked + text.slice(last)
}
