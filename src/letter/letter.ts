import type {Root} from 'nlcst'
import type {Mask} from './raw-block.ts'

/** A half-open range `[start, end)` of UTF-16 offsets into {@link Letter.source}. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Where in a letter a block stands. Every block belongs to exactly one part. */
export type PartName = 'header' | 'salutation' | 'body' | 'sign-off' | 'signature' | 'postscript' | 'below'

/** What a block is in the source. Only `paragraph`, `item` and `heading` hold sentences of the writer. */
export type BlockKind = 'paragraph' | 'item' | 'heading' | 'quote' | 'code' | 'table' | 'html' | 'break'

/** One token of a sentence: a word, a number or one mark of punctuation. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark'
  /** As written, with typographic variants folded (curly quotes, U+2011, NBSP), case kept. */
  readonly text: string
  /** `text` in lower case. */
  readonly lower: string
  /** Inflection stem of `lower`: `writes`, `writing`, `wrote`, `written` share one. */
  readonly stem: string
  readonly start: number
  readonly end: number
  /** White space stands before it. A hyphen between two words is no token: the second word has `glue: '-'`. */
  readonly space: boolean
  readonly glue: '' | '-' | '/'
  /** Stands in inline code. */
  readonly code: boolean
  /** Target of the link whose text holds the token. */
  readonly link: string | undefined
}

/** A sentence of prose: its tokens, and its text in one piece with a way back to the source. */
export interface Sentence {
  readonly span: Span
  readonly tokens: readonly Token[]
  /** Text without markup on one line, typographic variants folded, case kept. */
  readonly text: string
  /** The source span of `text.slice(from, to)`. */
  readonly at: (from: number, to: number) => Span
  readonly block: Block
  /** Position in {@link Letter.sentences}. */
  readonly index: number
}

/** A word as `word-count` counts it: a run of non-space characters holding a letter or digit, markup removed. */
export type CountedWord = Span

export interface Block {
  readonly kind: BlockKind
  readonly part: PartName
  readonly span: Span
  /** Text without markup on one line, typographic variants folded; empty for code, quotes, tables and HTML. */
  readonly text: string
  /** The source span of `text.slice(from, to)`. */
  readonly at: (from: number, to: number) => Span
  readonly sentences: readonly Sentence[]
  readonly words: readonly CountedWord[]
  /** Position in {@link Letter.blocks}. */
  readonly index: number
  /** Blocks with the same number were one block in the source (a list's items, a paragraph cut at a part's border). */
  readonly group: number
}

/** An HTML comment of a Markdown letter: the carrier of directives. */
export interface Comment {
  readonly span: Span
  /** Text between `<!--` and `-->`, trimmed. */
  readonly text: string
}

/** YAML front matter: its span with the fences, and its keys if it parses to a mapping. */
export interface FrontMatter {
  readonly span: Span
  readonly data: Readonly<Record<string, unknown>>
  /** Source span of a top-level key's scalar value. */
  valueSpan(key: string): Span | undefined
  /** The YAML parser's message, if it does not parse. */
  readonly problem: string | undefined
}

export type LetterFormat = 'markdown' | 'text'

/** The pages of a document that a letter's text was taken from. */
export interface Pages {
  readonly count: number
  /** Offset at which the second page begins, where that is known. */
  readonly second: number | undefined
}

/** A letter, parsed once; rules read it and never parse again. */
export interface Letter {
  /** The file's text, exactly as given: every offset counts in it. */
  readonly source: string
  readonly format: LetterFormat
  /** The prose as one nlcst tree, positions in {@link source}, values with typographic variants folded. */
  readonly tree: Root
  /** Every block in source order. */
  readonly blocks: readonly Block[]
  /** Sentences of the body and the postscript in order: the writer's prose. */
  readonly sentences: readonly Sentence[]
  /** Blocks of one part in order. */
  part(name: PartName): readonly Block[]
  /** Line of a part that carries a subject (`Re:`, `Subject:`), without the label. */
  readonly subject: Span | undefined
  readonly frontMatter: FrontMatter | undefined
  readonly comments: readonly Comment[]
  /** Spans that are no text of the writer: code, comments, link targets, HTML tags, footnotes, front matter. */
  readonly masked: readonly Mask[]
  /** Undefined for text files, which have no pages. */
  readonly pages: Pages | undefined
}
