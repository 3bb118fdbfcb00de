import type {FlatText} from './flat-text.ts'
import type {BlockKind, Comment, Span} from './letter.ts'

/** What a span that is no prose is. */
export type MaskKind = 'code' | 'comment' | 'html' | 'target' | 'footnote' | 'front-matter'

export interface Mask extends Span {
  readonly kind: MaskKind
}

/** A block as the format's reader finds it, before the parts of the letter are known. */
export interface RawBlock {
  readonly kind: BlockKind
  readonly span: Span
  /** Undefined where no text of the writer stands (code, quotes, tables, HTML, breaks). */
  readonly flat: FlatText | undefined
  /** First paragraph of a block quote: no prose of the writer, but the subject line may stand in it. */
  readonly aside?: FlatText
  readonly group: number
}

/** A source read into blocks. */
export interface RawLetter {
  readonly blocks: readonly RawBlock[]
  readonly comments: readonly Comment[]
  readonly masks: readonly Mask[]
}
