import type {FlatText} from './flat-text.ts'
import {treeOf} from './english.ts'
import {readFrontMatter, type YamlReader} from './front-matter.ts'
import type {Block, CountedWord, Letter, LetterFormat, Pages, PartName, Sentence, Span} from './letter.ts'
import {readMarkdown} from './markdown.ts'
import {layOut, type Piece} from './parts.ts'
import {readPlainText} from './plain-text.ts'
import type {RawBlock} from './raw-block.ts'
import {sentenceRanges} from './sentence-ends.ts'
import {tokenize} from './tokens.ts'

export interface ParseOptions {
  /** Default `markdown`. */
  readonly format?: LetterFormat
  /** Reads front matter; without it the keys stay unknown. See `yaml.ts`. */
  readonly yaml?: YamlReader
  /** The pages of the document that the text was taken from. */
  readonly pages?: Pages | undefined
}

/**
 * Reads a letter. Accepts any string and never throws; time and memory are linear in its length. Offsets count in
 * UTF-16 units of `source` as given, BOM and CRLF included.
 */
export function parseLetter(source: string, {format = 'markdown', yaml, pages}: ParseOptions = {}): Letter {
  const frontMatter = readFrontMatter(source, yaml)
  const text = withoutConflicts(frontMatter ? blank(source, frontMatter.span) : source)
  const raw = format === 'markdown' ? readMarkdown(text) : readPlainText(text)
  const layout = layOut(raw.blocks)
  const builder = new Builder()
  let next = 0
  for (const [index, block] of raw.blocks.entries()) {
    if (!block.flat) builder.other(block, partAround(layout.pieces, index))
    else
      for (let piece = layout.pieces[next]; piece?.block === index; piece = layout.pieces[++next]) {
        builder.text(block, block.flat.slice(piece.from, piece.to), piece.part)
      }
  }
  const {blocks, sentences, prose} = builder
  const {subject} = layout
  let tree: Letter['tree'] | undefined
  return {
    source,
    format,
    // Made when somebody asks: what rules read stands in blocks, sentences and tokens.
    get tree() {
      return (tree ??= treeOf(prose, source))
    },
    blocks,
    sentences,
    part: (name) => blocks.filter((block) => block.part === name),
    subject: subject && subjectText(raw.blocks[subject.block])?.span(subject.from, subject.to),
    frontMatter,
    comments: raw.comments,
    masked: frontMatter ? [{...frontMatter.span, kind: 'front-matter'}, ...raw.masks] : raw.masks,
    pages
  }
}

const blank = (source: string, {start, end}: Span): string =>
  source.slice(0, start) + source.slice(start, end).replace(/[^\r\n]/g, ' ') + source.slice(end)

/** Blanks the marker lines of an unresolved merge: `=======` would make a heading of the paragraph above it. */
const withoutConflicts = (text: string): string =>
  text.includes('<<<<<<<')
    ? text.replace(/^(?:[<>|]{7}(?: [^\r\n]*)?|={7})(?=\r|$)/gm, (line) => ' '.repeat(line.length))
    : text

const subjectText = (block: RawBlock | undefined): FlatText | undefined => block?.flat ?? block?.aside

/** The part that code, quotes and rules stand in: that of the text before them. */
function partAround(pieces: readonly Piece[], block: number): PartName {
  let part: PartName = 'header'
  for (const piece of pieces) {
    if (piece.block > block) break
    part = piece.part
  }
  return part === 'salutation' ? 'body' : part
}

class Builder {
  readonly blocks: Block[] = []
  readonly sentences: Sentence[] = []
  /** The texts of body and postscript. */
  readonly prose: FlatText[] = []

  /** A block without text of the writer. */
  other({kind, span, group}: RawBlock, part: PartName): void {
    const at = (): Span => ({start: span.start, end: span.start})
    this.blocks.push({
      kind,
      part,
      span,
      text: '',
      at,
      sentences: [],
      words: [],
      index: this.blocks.length,
      group
    })
  }

  text({kind, group}: RawBlock, flat: FlatText, part: PartName): void {
    const at = (from: number, to: number): Span => flat.span(from, to)
    const sentences: Sentence[] = []
    const block: Block = {
      kind,
      part,
      span: flat.span(0, flat.text.length),
      text: flat.text,
      at,
      sentences,
      words: countedWords(flat),
      index: this.blocks.length,
      group
    }
    this.blocks.push(block)
    const isProse = part === 'body' || part === 'postscript'
    if (!isProse && part !== 'salutation' && part !== 'below') return
    if (isProse) this.prose.push(flat)
    for (const [from, to] of sentenceRanges(flat)) {
      const sentence: Sentence = {
        span: flat.span(from, to),
        tokens: tokenize(flat, from, to),
        text: flat.text.slice(from, to),
        at: (start, end) => flat.span(from + start, from + end),
        block,
        index: isProse ? this.sentences.length : -1
      }
      sentences.push(sentence)
      if (isProse) this.sentences.push(sentence)
    }
  }
}

const countable = /[\p{L}\p{N}]/u

function countedWords(flat: FlatText): CountedWord[] {
  const words: CountedWord[] = []
  for (const match of flat.text.matchAll(/\S+/g)) {
    if (countable.test(match[0])) words.push(flat.span(match.index, match.index + match[0].length))
  }
  return words
}
