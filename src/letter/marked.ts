import type {Nodes, Parents, PhrasingContent, Root, RootContent} from 'mdast'
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote'
import {gfmStrikethroughFromMarkdown} from 'mdast-util-gfm-strikethrough'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTaskListItemFromMarkdown} from 'mdast-util-gfm-task-list-item'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough'
import {gfmTable} from 'micromark-extension-gfm-table'
import {gfmTaskListItem} from 'micromark-extension-gfm-task-list-item'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {exactPieces} from './exact-pieces.ts'
import {FlatText, type Run} from './flat-text.ts'
import type {Comment, Span} from './letter.ts'
import type {Mask, RawBlock, RawLetter} from './raw-block.ts'
import {plainText} from './unmarked.ts'

/*
 * `mdast-util-from-markdown` is what remark-parse wraps. Of GFM all but literal autolinks is read: their transform makes
 * nodes without positions, and a bare address is one word to us anyway.
 */
const extensions = [gfmFootnote(), gfmStrikethrough(), gfmTable(), gfmTaskListItem()]
const mdastExtensions = [
  gfmFootnoteFromMarkdown(),
  gfmStrikethroughFromMarkdown(),
  gfmTableFromMarkdown(),
  gfmTaskListItemFromMarkdown()
]

/**
 * Reads Markdown by its parser, whatever stands in it. For each paragraph of `plain` the parser gets one letter, which is a
 * paragraph as well.
 */
export function readMarked(text: string, plain: readonly Span[] = []): RawLetter {
  const reader = new Reader(text, plain)
  // A BOM counts as an offset here but not in micromark.
  const shift = text.startsWith('\uFEFF') ? 1 : 0
  const markdown = withStandIns(shift ? ' ' + text.slice(1) : text, plain)
  const tree = fromMarkdown(markdown, {extensions, mdastExtensions})
  reader.root(
    hasIndentedProse(tree, markdown)
      ? fromMarkdown(markdown, {extensions: [...extensions, noIndentedCode], mdastExtensions})
      : tree
  )
  return {blocks: reader.blocks, comments: reader.comments, masks: reader.masks}
}

function withStandIns(text: string, plain: readonly Span[]): string {
  const pieces: string[] = []
  let from = 0
  for (const {start, end} of plain) {
    pieces.push(text.slice(from, start), 'x')
    from = end
  }
  return [...pieces, text.slice(from)].join('')
}

// Paragraphs indented by a tab or four spaces are no code in a letter.
const noIndentedCode = {disable: {null: ['codeIndented']}}

const hasIndentedProse = (tree: Root, text: string): boolean =>
  tree.children.some(
    (node) =>
      node.type === 'code' &&
      !/^[ \t]*(?:`{3}|~{3})/.test(text.slice(spanOf(node).start, spanOf(node).end)) &&
      /^(?:[\p{L}'"“‘][\p{L}\p{N}'’,.:;!?()&%$€£"“”–—/-]*\s+){4}/u.test(node.value.trimStart() + ' ') &&
      !/[{}=]|\(\)|;$/m.test(node.value)
  )

const spanOf = (node: Nodes): Span => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0
})

function move(node: Nodes, by: number): void {
  const {start, end} = node.position ?? {}
  if (start?.offset !== undefined) start.offset += by
  if (end?.offset !== undefined) end.offset += by
  if ('children' in node) for (const child of node.children) move(child, by)
}

class Reader {
  readonly blocks: RawBlock[] = []
  readonly comments: Comment[] = []
  readonly masks: Mask[] = []
  private group = 0
  private readonly text: string
  private readonly plain: readonly Span[]

  constructor(text: string, plain: readonly Span[]) {
    this.text = text
    this.plain = plain
  }

  /** Puts the plain paragraphs back in the place of their stand-ins. */
  root({children}: Root): void {
    const {plain, text} = this
    let next = 0
    let shift = 0
    for (const node of children) {
      this.group++
      const span = plain[next]
      if (span && spanOf(node).start + shift === span.start) {
        this.add('paragraph', span, plainText(text, span))
        shift += span.end - span.start - 1
        next++
      } else {
        if (shift > 0) move(node, shift)
        this.block(node, 'paragraph')
      }
    }
  }

  private flow(parent: Parents): void {
    for (const node of parent.children) this.block(node, 'item')
  }

  private block(node: RootContent, kind: 'paragraph' | 'item'): void {
    const span = spanOf(node)
    switch (node.type) {
      case 'paragraph':
        this.prose(kind, span, node.children)
        break
      case 'heading':
        this.prose('heading', span, node.children)
        break
      case 'list':
        for (const item of node.children) this.flow(item)
        break
      case 'blockquote':
        this.quote(span, node.children[0])
        break
      case 'table':
        this.add('table', span)
        break
      case 'thematicBreak':
        this.add('break', span)
        break
      case 'html':
        this.html(span)
        if (!this.proseIn(span, kind)) this.add('html', span)
        break
      case 'code':
        this.masks.push({...span, kind: 'code'})
        this.add('code', span)
        break
      case 'footnoteDefinition':
        this.masks.push({...span, kind: 'footnote'})
        break
      case 'definition':
        this.masks.push({...span, kind: 'target'})
        break
      default:
        break
    }
  }

  private add(kind: RawBlock['kind'], span: Span, flat?: FlatText): void {
    this.blocks.push({kind, span, flat, group: this.group})
  }

  private quote(span: Span, first: RootContent | undefined): void {
    const runs: Run[] = []
    if (first?.type === 'paragraph') this.phrasing(first.children, runs, undefined)
    this.blocks.push({kind: 'quote', span, flat: undefined, aside: new FlatText(runs), group: this.group})
  }

  private prose(kind: RawBlock['kind'], span: Span, children: readonly PhrasingContent[]): void {
    const runs: Run[] = []
    this.phrasing(children, runs, undefined)
    const flat = new FlatText(runs)
    // Markdown knows no "•": lines that begin with one are items all the same.
    const bullets = kind === 'paragraph' ? [...flat.raw.matchAll(/^[ \t]*[•‣▪][ \t\u00A0]*(?=\S)/gm)] : []
    const [first] = bullets
    if (!first || (first.index > 0 && bullets.length === 1)) {
      this.add(kind, span, flat)
      return
    }
    if (flat.raw.slice(0, first.index).trim() !== '') this.add(kind, span, flat.slice(0, first.index))
    for (const [number, bullet] of bullets.entries()) {
      const from = bullet.index + bullet[0].length
      const to = bullets[number + 1]?.index ?? flat.raw.length
      this.add(
        'item',
        flat.span(from, to),
        flat.slice(from, from + flat.raw.slice(from, to).trimEnd().length)
      )
    }
  }

  private phrasing(nodes: readonly PhrasingContent[], runs: Run[], link: string | undefined): void {
    for (const node of nodes) {
      const span = spanOf(node)
      const add = (value: string, start: number, kind: Run['kind']): void => {
        if (value !== '') runs.push(link === undefined ? {value, start, kind} : {value, start, kind, link})
      }
      switch (node.type) {
        case 'text':
          for (const piece of exactPieces(node.value, this.text, span)) add(piece.value, piece.start, 'text')
          break
        case 'inlineCode': {
          const inner = codeInside(this.text.slice(span.start, span.end))
          this.masks.push({...span, kind: 'code'})
          add(inner.value, span.start + inner.from, 'code')
          break
        }
        case 'break':
          add(this.text.slice(span.start, span.end).replace(/\\/g, ' '), span.start, 'break')
          break
        case 'html':
          this.html(span)
          // A line break that stands on the first character of its tag.
          if (/^<br\b/i.test(this.text.slice(span.start, span.end))) add('\n', span.start, 'break')
          break
        case 'link':
        case 'linkReference': {
          this.phrasing(node.children, runs, node.type === 'link' ? node.url : `#${node.identifier}`)
          const last = node.children.at(-1)
          const end = last ? spanOf(last).end : span.start
          if (end < span.end) this.masks.push({start: end, end: span.end, kind: 'target'})
          break
        }
        case 'image':
        case 'imageReference':
          this.masks.push({...span, kind: 'target'})
          break
        case 'footnoteReference':
          this.masks.push({...span, kind: 'footnote'})
          break
        case 'emphasis':
        case 'strong':
        case 'delete':
          this.phrasing(node.children, runs, link)
          break
        default:
          break
      }
    }
  }

  /** Text that stands on one line with comments or tags: CommonMark takes the whole line for HTML, the reader reads it. */
  private proseIn(span: Span, kind: 'paragraph' | 'item'): boolean {
    const value = this.text.slice(span.start, span.end)
    if (/<(?:script|style|pre|textarea|svg|math)\b/i.test(value)) return false
    const runs: Run[] = []
    let from = 0
    for (const match of [...value.matchAll(/<!--[^]*?(?:-->|$)|<[/!?]?[A-Za-z][^>]*(?:>|$)/g), undefined]) {
      const to = match?.index ?? value.length
      if (to > from) runs.push({value: value.slice(from, to), start: span.start + from, kind: 'text'})
      from = to + (match?.[0].length ?? 0)
    }
    const flat = new FlatText(runs)
    const start = flat.text.length - flat.text.trimStart().length
    const end = flat.text.trimEnd().length
    // A word or two may be a button or a caption.
    if (!/(?:\p{L}\S*\s+){2}\S*\p{L}/u.test(flat.text)) return false
    this.add(kind, flat.span(start, end), flat.slice(start, end))
    return true
  }

  private html(span: Span): void {
    const value = this.text.slice(span.start, span.end)
    let comment = false
    for (const match of value.matchAll(/<!--([\s\S]*?)-->/g)) {
      const start = span.start + match.index
      const found = {start, end: start + match[0].length}
      this.comments.push({span: found, text: (match[1] ?? '').trim()})
      this.masks.push({...found, kind: 'comment'})
      comment = true
    }
    if (!comment) this.masks.push({...span, kind: 'html'})
  }
}

/** Inline code without its fence, and where it begins. */
function codeInside(source: string): {value: string; from: number} {
  const fence = /^`+ ?/.exec(source)?.[0].length ?? 0
  const tail = / ?`+$/.exec(source)?.[0].length ?? 0
  return {value: source.slice(fence, Math.max(fence, source.length - tail)), from: fence}
}
