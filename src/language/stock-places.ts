import type {Letter, Sentence} from '../letter/letter.ts'
import {closingOf} from './closing.ts'
import {availability} from './phrases/availability.data.ts'
import {closers, concreteClosings} from './phrases/closers.data.ts'
import {literalOpenings, openers} from './phrases/openers.data.ts'
import {StockWording, type FoundPhrase} from './wording.ts'

/** The opening is two sentences long. */
const openingLength = 2

export const openerWording = StockWording.of(openers, literalOpenings)
export const availabilityWording = StockWording.of(availability)
export const closerWording = StockWording.of(closers, concreteClosings)

/** Stock phrases in the first two sentences of the body. */
export const openingPhrases = (letter: Letter, wording = openerWording): FoundPhrase[] =>
  openingSentences(letter).flatMap((sentence) => wording.usedIn(sentence))

/** A last paragraph of fewer words that neither thanks nor closes stands below the closing: a link, a wish. */
const asideWords = 9

/** Stock phrases in the last paragraph of the body. */
export function closingPhrases(letter: Letter, wording = closerWording): FoundPhrase[] {
  const {last, sentences} = closingOf(letter)
  const inLast = last.flatMap((sentence) => wording.usedIn(sentence))
  const words = last.flatMap(({tokens}) => tokens.filter(({kind}) => kind !== 'mark')).length
  const isAside = words < asideWords && !last.some(({text}) => /\bthank/i.test(text))
  return inLast.length > 0 || !isAside ? inLast : sentences.flatMap((sentence) => wording.usedIn(sentence))
}

/** The first sentences of the body, greetings ("Hello!") left out. */
function openingSentences({sentences}: Letter): Sentence[] {
  const isGreeting = ({tokens}: Sentence): boolean => tokens.filter(({kind}) => kind !== 'mark').length < 3
  return sentences
    .filter(
      (sentence) =>
        sentence.block.part === 'body' && sentence.block.kind !== 'heading' && !isGreeting(sentence)
    )
    .slice(0, openingLength)
}
