import {closingOf} from '../../language/closing.ts'
import {FlatText} from '../../letter/flat-text.ts'
import type {Block, Letter, Sentence, Span} from '../../letter/letter.ts'
import {tokenize} from '../../letter/tokens.ts'
import type {PhrasePart} from './phrase-file.ts'

/** What stands in a part of a letter, sentence by sentence. */
export function sentencesOf(letter: Letter, part: PhrasePart): readonly Sentence[] {
  switch (part) {
    case 'opening':
      return firstParagraph(letter)?.sentences ?? []
    case 'closing':
      return closingOf(letter).last
    case 'header':
    case 'sign-off':
    case 'signature':
      return letter.part(part).flatMap((block) => linesOf(block))
    default:
      return letter.part(part).flatMap(({sentences}) => sentences)
  }
}

const firstParagraph = (letter: Letter): Block | undefined =>
  letter.part('body').find(({kind, sentences}) => kind !== 'heading' && sentences.length > 0)

const read = new WeakMap<Block, readonly Sentence[]>()

/** The head and the foot of a letter have no sentences; there a block is read as one. */
function linesOf(block: Block): readonly Sentence[] {
  const known = read.get(block)
  if (known) return known
  const {text, span, at} = block
  const flat = new FlatText([{value: text, start: 0, kind: 'text'}])
  const tokens = tokenize(flat, 0, text.length).map((token) => {
    const {start, end} = at(token.start, token.end)
    return {...token, start, end}
  })
  const sentence: Sentence = {span, tokens, text, at, block: {...block, sentences: []}, index: -1}
  const sentences = tokens.length > 0 ? [sentence] : []
  read.set(block, sentences)
  return sentences
}

/** Where to tell that something is missing: the beginning of the part, or of the prose where the part is missing too. */
export function placeOf(letter: Letter, parts: readonly PhrasePart[]): Span {
  const [found] = parts.flatMap((part) => sentencesOf(letter, part))
  return (found ?? letter.sentences.at(-1))?.span ?? {start: 0, end: 0}
}
