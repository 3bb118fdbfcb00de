import {FlatText} from './flat-text.ts'
import type {Span} from './letter.ts'
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
  for (const match of text.matchAll(stretches)) {
    const span = {start: match.index, end: match.index + match[0].length}
    blocks.push({kind: 'paragraph', span, flat: plainText(text, span), group: blocks.length + 1})
  }
  return {blocks, comments: [], masks: []}
}

/** Lines without an empty one between them. */
const stretches = /[^\r\n]+(?:(?:\r\n|[\r\n])[^\r\n]+)*/g

/** The text of a paragraph without mark-up. */
export const plainText = (text: string, {start, end}: Span): FlatText =>
  new FlatText([{value: text.slice(start, end), start, kind: 'text'}])

// What may go on beyond an empty line, whatever the lines look like.
const acrossParagraphs = /`{3}|~{3}|</

/**
 * The paragraphs of a Markdown text that hold no mark-up and that nothing around them can make anything else, in order. The
 * parser need not see them: it takes longer for a letter than all else that reads it.
 */
export function plainParagraphs(text: string): Span[] {
  if (acrossParagraphs.test(text)) return []
  const found: Span[] = []
  for (const {0: lines, index} of text.matchAll(stretches))
    if (!markup.test(lines)) found.push({start: index, end: index + lines.length})
  return found
}
