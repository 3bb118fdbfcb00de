import {FlatText} from './flat-text.ts'
import type {RawBlock, RawLetter} from './raw-block.ts'

const bullet = /^[ \t\u00A0]*(?:[-*+•·‣▪–—]|\d{1,2}[.)])[ \t\u00A0]+(?=\S)/

/** Reads plain text into blocks: paragraphs between blank lines, and list items. */
export function readPlainText(text: string): RawLetter {
  const blocks: RawBlock[] = []
  let group = 0
  let open: {start: number; end: number; item: boolean} | undefined

  const close = (): void => {
    if (!open) return
    const {start, end, item} = open
    const flat = new FlatText([{value: text.slice(start, end), start, kind: 'text'}])
    blocks.push({kind: item ? 'item' : 'paragraph', span: {start, end}, flat, group})
    open = undefined
  }

  for (const match of text.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)) {
    const line = match[0].replace(/[\r\n]+$/, '')
    const lead = /^[\s\uFEFF]*/.exec(line)?.[0].length ?? 0
    const content = line.trimEnd()
    if (content.length <= lead) {
      close()
      group++
      continue
    }
    const mark = bullet.exec(line)
    if (mark) close()
    const start = match.index + (mark ? mark[0].length : lead)
    const end = match.index + content.length
    if (open && !mark) open = {...open, end}
    else open = {start, end, item: mark !== null}
  }
  close()
  return {blocks, comments: [], masks: []}
}
