import {type DefaultTreeAdapterTypes, parseFragment} from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

export interface HtmlText {
  readonly text: string
  /** Offsets of the text after each page break. */
  readonly breaks: readonly number[]
}

/** Longer than what anybody breaks by hand: such a paragraph stands alone. */
const longestLine = 90

/**
 * The text of the HTML that a Word file was turned into: paragraphs, list items and page breaks (`br` of the class `page`)
 * are kept.
 */
export function htmlText(html: string): HtmlText {
  const reader = new Reader()
  for (const node of parseFragment(html).childNodes) reader.block(node)
  return reader.result()
}

interface Piece {
  readonly kind: 'paragraph' | 'item' | 'empty' | 'page-break'
  readonly text: string
}

class Reader {
  private readonly pieces: Piece[] = []

  block(node: Node): void {
    if (!('tagName' in node)) return
    switch (node.tagName) {
      case 'p':
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        this.paragraph(node)
        break
      case 'ul':
      case 'ol':
        this.list(node, 0)
        break
      default:
        for (const child of node.childNodes) this.block(child)
    }
  }

  result(): HtmlText {
    // Where empty paragraphs set the others apart, paragraphs next to each other are lines of one block.
    const spaced = this.pieces.some(
      ({kind}, index) => kind === 'empty' && index > 0 && index < this.pieces.length - 1
    )
    let text = ''
    const breaks: number[] = []
    let before: Piece | undefined
    let broken = false
    for (const piece of this.pieces) {
      if (piece.kind === 'page-break') broken = true
      if (piece.kind === 'paragraph' || piece.kind === 'item') {
        if (before) text += isSameBlock(before, piece, spaced) ? '\n' : '\n\n'
        if (broken && text !== '') breaks.push(text.length)
        broken = false
        text += piece.text
      }
      before = text === '' ? undefined : piece
    }
    return {text: text === '' ? '' : `${text}\n`, breaks}
  }

  /** A paragraph; a page break inside it cuts it in two. */
  private paragraph(element: Element): void {
    for (const [index, text] of textOf(element).split('\f').entries()) {
      if (index > 0) this.add('page-break', '')
      this.add(text.trim() === '' ? 'empty' : 'paragraph', text.trim())
    }
  }

  private list(element: Element, level: number): void {
    let number = 0
    for (const item of element.childNodes) {
      if (!('tagName' in item)) continue
      number++
      const mark = element.tagName === 'ol' ? `${number}.` : '-'
      const text = textOf(item).replace(/\f/g, ' ').trim()
      if (text !== '') this.add('item', `${'  '.repeat(level)}${mark} ${text}`)
      for (const child of item.childNodes)
        if ('tagName' in child && isList(child)) this.list(child, level + 1)
    }
  }

  private add(kind: Piece['kind'], text: string): void {
    this.pieces.push({kind, text})
  }
}

const isList = ({tagName}: Element): boolean => tagName === 'ul' || tagName === 'ol'

function isSameBlock(before: Piece, piece: Piece, spaced: boolean): boolean {
  if (before.kind === 'item' && piece.kind === 'item') return true
  const isLine = ({kind, text}: Piece): boolean => kind === 'paragraph' && text.length <= longestLine
  return spaced && isLine(before) && isLine(piece)
}

/** Text as one sees it: line breaks and tabs kept, page breaks as form feeds, without lists inside. */
function textOf(element: Element): string {
  return element.childNodes
    .map((node) => {
      // Soft hyphens only say where a word may be broken.
      if ('value' in node) return node.value.replace(/\u00AD/g, '')
      if (!('tagName' in node) || isList(node)) return ''
      if (node.tagName === 'br') return node.attrs.some(({value}) => value === 'page') ? '\f' : '\n'
      // The arrow with which a footnote leads back to its place.
      const isBackLink = node.attrs.some(({name, value}) => name === 'href' && /^#.*note-ref-/.test(value))
      return isBackLink ? '' : textOf(node)
    })
    .join('')
}
