import {readMarked} from './marked.ts'
import type {RawLetter} from './raw-block.ts'
import {plainParagraphs, readUnmarked} from './unmarked.ts'

/** Reads Markdown into blocks. `text` is the source with front matter blanked out, so that offsets stay. */
export const readMarkdown = (text: string): RawLetter =>
  readUnmarked(text) ?? readMarked(text, plainParagraphs(text))
