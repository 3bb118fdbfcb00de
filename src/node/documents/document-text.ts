import type {Pages} from '../../letter/letter.ts'

/** What was read from a document. */
export interface DocumentText {
  /** Paragraphs with blank lines between them, list items with a bullet on lines of their own; lines end with LF. */
  readonly text: string
  /** Undefined where the document does not tell. */
  readonly pages: Pages | undefined
}
