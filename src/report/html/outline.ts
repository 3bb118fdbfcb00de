import type {Block, Letter, PartName, Span} from '../../letter/letter.ts'

/** A stretch of a letter as a reader sees it: a slice of the source, or what stands for a slice (`&amp;`). */
export interface Piece extends Span {
  readonly text?: string
}

/** One block of the letter without its markup. */
export interface OutlineBlock {
  readonly kind: Block['kind'] | 'front-matter'
  readonly part: PartName
  readonly span: Span
  /** In order, without what is only markup. */
  readonly pieces: readonly Piece[]
  /** Line ends are part of the text: addresses, sign-offs, code. Elsewhere they are spaces. */
  readonly lines: boolean
}

/** Line end that the writer asked for, as the text of a piece. */
export const lineBreak = '\n'

const running: ReadonlySet<PartName> = new Set(['body', 'postscript'])

/**
 * The letter's own text in blocks, in order. Left out is what no reader sees: markup, comments, link targets; front matter
 * stands in front as a block of its own.
 */
export function outlineOf(letter: Letter): readonly OutlineBlock[] {
  const {frontMatter, blocks} = letter
  const front: OutlineBlock[] = frontMatter
    ? [
        {
          kind: 'front-matter',
          part: 'header',
          span: frontMatter.span,
          pieces: [frontMatter.span],
          lines: true
        }
      ]
    : []
  return [...front, ...blocks.map((block) => outlined(block, letter))]
}

/** The outline for a source of the same shape whose words are masked: no character is spelt out. */
export const maskedOutline = (blocks: readonly OutlineBlock[]): readonly OutlineBlock[] =>
  blocks.map((block) => ({
    ...block,
    pieces: block.pieces.map((piece) =>
      piece.text === lineBreak ? piece : {start: piece.start, end: piece.end}
    )
  }))

function outlined(block: Block, {source}: Letter): OutlineBlock {
  const {kind, part, span, text} = block
  const lines = text === '' || !running.has(part)
  return {kind, part, span, pieces: text === '' ? [span] : piecesOf(block, source), lines}
}

/** Cuts a block's text into slices of the source; what the source has in another spelling gets a piece of its own. */
function piecesOf({text, at}: Block, source: string): Piece[] {
  const pieces: Piece[] = []
  let start = -1
  let end = -1
  const close = (): void => {
    if (start < end) pieces.push({start, end})
  }
  for (let index = 0; index < text.length; index++) {
    const {start: offset} = at(index, index + 1)
    const instead = substitute(source, offset, text.charAt(index))
    if (instead === undefined && offset === end) {
      end++
      continue
    }
    close()
    if (instead === undefined) [start, end] = [offset, offset + 1]
    else {
      pieces.push({start: offset, end: offset + 1, text: instead})
      start = end = offset + 1
    }
  }
  close()
  return pieces
}

/** What a reader sees in the place of a source character, where that is not the character itself. */
function substitute(source: string, offset: number, char: string): string | undefined {
  const own = source.charAt(offset)
  // A reference maps to its semicolon, a `<br>` to its first character, a hard break to its backslash.
  if (own === ';' && char !== ';') return char
  if ((own === '<' || own === '\\') && char === ' ') return lineBreak
  return undefined
}
