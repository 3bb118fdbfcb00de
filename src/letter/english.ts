import type {Paragraph as MdastParagraph, PhrasingContent} from 'mdast'
import {toNlcst} from 'mdast-util-to-nlcst'
import type {Paragraph, ParagraphContent, Root, Sentence, SentenceContent} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import type {Node, Position} from 'unist'
import {VFile} from 'vfile'
import type {FlatText} from './flat-text.ts'
import {LineIndex} from './lines.ts'
import {sentenceEndsOf} from './sentence-ends.ts'

const parser = new ParseEnglish()

/** The nlcst tree of blocks of prose, with positions in the source. */
export function treeOf(prose: readonly FlatText[], source: string): Root {
  const lines = new LineIndex(source)
  const position = {start: lines.point(0), end: lines.point(source.length)}
  return {type: 'RootNode', children: prose.map((flat) => readEnglish(flat, source, lines)), position}
}

/**
 * Reads one block of prose into an nlcst paragraph, with positions in the source. One block at a time: parse-english
 * over a whole document grows with a power of 1.5 and more, and gives the same sentences.
 */
function readEnglish(flat: FlatText, source: string, lines: LineIndex): Paragraph {
  const content = portions(flat).flatMap((portion) => readPortion(portion, source, lines))
  const children = regroup(content, flat)
  const paragraph: Paragraph = {type: 'ParagraphNode', children}
  const position = around(children)
  if (position) paragraph.position = position
  return paragraph
}

/** The parser's time grows with a power of its text, and from about 100 kB in one block on it overflows the stack. */
const portionLength = 8000

/** Cuts a very long block at white space; sentences are put together anew afterwards. */
function portions(flat: FlatText): FlatText[] {
  const {length} = flat.text
  if (length <= portionLength) return [flat]
  const result: FlatText[] = []
  for (let from = 0; from < length;) {
    const limit = from + portionLength
    const space = limit < length ? flat.text.lastIndexOf(' ', limit) : length
    const to = limit < length && space > from ? space : Math.min(limit, length)
    result.push(flat.slice(from, to))
    from = to
  }
  return result
}

function readPortion(flat: FlatText, source: string, lines: LineIndex): ParagraphContent[] {
  const base = flat.offset(0)
  const end = flat.span(0, flat.text.length).end
  const root = toNlcst(phrasing(flat, base), new VFile(source.slice(base, end)), parser)
  const content = root.children.flatMap((child): ParagraphContent[] =>
    child.type === 'ParagraphNode' ? child.children : []
  )
  shift(content, base, lines)
  return content
}

/**
 * The block as an mdast paragraph whose text nodes are folded: line ends are spaces (retext-english opens a paragraph at
 * a newline after a full stop, and letters are hard-wrapped), hyphens and quotes are plain.
 */
function phrasing(flat: FlatText, base: number): MdastParagraph {
  let begin = 0
  const children = flat.runs.map((run): PhrasingContent => {
    const value = flat.text.slice(begin, begin + run.value.length)
    begin += run.value.length
    const start = run.start - base
    const position: Position = {
      start: {line: 1, column: start + 1, offset: start},
      end: {line: 1, column: start + value.length + 1, offset: start + value.length}
    }
    return run.kind === 'code' ? {type: 'inlineCode', value, position} : {type: 'text', value, position}
  })
  const position: Position = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 1, offset: 0}}
  return {type: 'paragraph', children, position}
}

/** Turns positions in the block into positions in the source. */
function shift(nodes: readonly Node[], base: number, lines: LineIndex): void {
  for (const node of nodes) {
    if (node.position) {
      const {start, end} = node.position
      node.position = {
        start: lines.point((start.offset ?? 0) + base),
        end: lines.point((end.offset ?? 0) + base)
      }
    }
    if ('children' in node) shift(node.children as Node[], base, lines)
  }
}

/** Puts the words into sentences anew, since `.NET`, `Inc.`, `vs.` and `Fig. 3` mislead the parser. */
function regroup(content: readonly ParagraphContent[], flat: FlatText): ParagraphContent[] {
  const leaves = content.flatMap((node): SentenceContent[] =>
    node.type === 'SentenceNode' ? node.children : [node as SentenceContent]
  )
  const ends = sentenceEndsOf(flat)
  const result: ParagraphContent[] = []
  let open: SentenceContent[] = []
  let next = 0
  const close = (): void => {
    if (open.length === 0) return
    const sentence: Sentence = {type: 'SentenceNode', children: open}
    const position = around(open)
    if (position) sentence.position = position
    result.push(sentence)
    open = []
  }
  for (const leaf of leaves) {
    const start = flat.index(leaf.position?.start.offset ?? 0)
    while (next < ends.length && start >= (ends[next] ?? 0)) {
      close()
      next++
    }
    if (leaf.type === 'WhiteSpaceNode' && open.length === 0) result.push(leaf)
    else open.push(leaf)
  }
  close()
  return result
}

function around(nodes: readonly Node[]): Position | undefined {
  const start = nodes[0]?.position?.start
  const end = nodes.at(-1)?.position?.end
  return start && end && {start, end}
}
