import type {Block, CountedWord, Letter} from './letter.ts'

/** The words of the body: neither headings nor code, quotes and tables count. */
export const bodyWords = (letter: Letter): CountedWord[] =>
  letter
    .part('body')
    .filter(({kind}) => kind === 'paragraph' || kind === 'item')
    .flatMap(({words}) => [...words])

export interface BodyParagraphs {
  /** Paragraphs of the body in order; a list is one of them, told by its first item. */
  readonly all: readonly Block[]
  /** The same without the lists: a list belongs to the paragraph before it. */
  readonly joined: readonly Block[]
}

/** The paragraphs that a reader sees in the body. */
export function bodyParagraphs(letter: Letter): BodyParagraphs {
  const all: Block[] = []
  const joined: Block[] = []
  let before: Block | undefined
  for (const block of letter.part('body')) {
    const isList = block.kind === 'item' && before?.kind !== 'item'
    if (isList || isParagraph(block)) all.push(block)
    if (isParagraph(block)) joined.push(block)
    before = block
  }
  return {all, joined}
}

/** Not "Looking forward to your answer," nor a line that serves as a heading. */
const isParagraph = ({kind, text, words}: Block): boolean =>
  kind === 'paragraph' && (words.length >= 9 || /[.!?:…]["')\]]*\s*$/.test(text))

/** The body stands on one line with salutation or sign-off, or is all there is: no break was kept that could be counted. */
export function isStoredOnOneLine({blocks, source}: Letter): boolean {
  const [only, ...others] = blocks.filter(({part, text}) => part === 'body' && text !== '')
  if (!only || others.length > 0) return false
  const beside = blocks.filter(({group, part}) => group === only.group && part !== 'body')
  const starts = [only, ...beside].map(({span}) => span.start)
  const ends = [only, ...beside].map(({span}) => span.end)
  if (/[\r\n]/.test(source.slice(Math.min(...starts), Math.max(...ends)))) return false
  return beside.length > 0 || !/[\r\n]/.test(source.trim())
}
