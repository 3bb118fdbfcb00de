import type {Block, Letter, Sentence} from '../letter/letter.ts'

/** The end of a letter's body. */
export interface Closing {
  /** The last paragraph, or the items of a list that stands last. */
  readonly last: readonly Sentence[]
  /** The same, with the paragraph before it where the last one is but a line. */
  readonly sentences: readonly Sentence[]
}

/** A last paragraph of fewer words is read together with the one before it. */
const shortWords = 26
/** Where a whole letter is one paragraph, so many sentences at its end are the closing. */
const longest = 6

export function closingOf(letter: Letter): Closing {
  const blocks = letter.part('body').filter(({kind, sentences}) => kind !== 'heading' && sentences.length > 0)
  const end = blocks.at(-1)
  if (!end) return {last: [], sentences: []}
  const paragraph = (block: Block): Block[] =>
    block.kind === 'item'
      ? blocks.filter(({kind, group}) => kind === 'item' && group === block.group)
      : [block]
  const lastBlocks = paragraph(end)
  const last = lastBlocks.flatMap(({sentences}) => sentences).slice(-longest)
  const words = lastBlocks.reduce((sum, block) => sum + block.words.length, 0)
  const before = blocks[blocks.indexOf(lastBlocks[0] ?? end) - 1]
  // The first paragraph is the opening, however short the letter.
  if (!before || words >= shortWords || before === blocks[0]) return {last, sentences: last}
  return {
    last,
    sentences: [
      ...paragraph(before)
        .flatMap(({sentences}) => sentences)
        .slice(-longest),
      ...last
    ]
  }
}

/** The last two paragraphs of the body and the postscript. */
export function endOf(letter: Letter): Sentence[] {
  const blocks = letter.part('body').filter(({kind, sentences}) => kind !== 'heading' && sentences.length > 0)
  return [...blocks.slice(-2), ...letter.part('postscript')].flatMap(({sentences}) => sentences)
}
