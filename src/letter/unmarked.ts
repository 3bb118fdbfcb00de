import {FlatText} from './flat-text.ts'
import type {RawBlock, RawLetter} from './raw-block.ts'

/*
 * Whatever might be mark-up of CommonMark, of GFM or of ours (`•` lines), wherever it stands. White space around a line
 * counts, since Markdown strips it. Too much is no harm: the parser then reads the text.
 */
const markup = /[\\`*_[\]<>&~|\0\uFEFF•‣▪]|^[ \t]*(?:[-+#=]|\d{1,9}[.)])|^[ \t]|[ \t]$/m

/**
 * Reads Markdown that holds no mark-up: paragraphs between blank lines, exactly as the parser reads them, at a tenth of
 * its cost. Undefined where there might be mark-up.
 */
export function readUnmarked(text: string): RawLetter | undefined {
  if (markup.test(text)) return undefined
  const blocks: RawBlock[] = []
  for (const match of text.matchAll(/[^\r\n]+(?:(?:\r\n|[\r\n])[^\r\n]+)*/g)) {
    const span = {start: match.index, end: match.index + match[0].length}
    const flat = new FlatText([{value: match[0], start: span.start, kind: 'text'}])
    blocks.push({kind: 'paragraph', span, flat, group: blocks.length + 1})
  }
  return {blocks, comments: [], masks: []}
}
