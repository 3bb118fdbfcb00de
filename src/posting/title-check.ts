import {titlesIn, type TitleMention, wordsOfTitle} from '../language/applied-titles.ts'
import {
  abbreviates,
  compareTitles,
  isTitle,
  parseTitle,
  type TitleDifference,
  type TitleParts
} from '../language/titles.ts'
import type {Letter} from '../letter/letter.ts'
import type {Fact, Posting} from './posting.ts'

/** A title that a letter applies for and its posting does not offer. */
export interface WrongTitle {
  readonly mention: TitleMention
  /** The posting's title that comes closest. */
  readonly offer: Fact
  readonly difference: TitleDifference
}

/** What a letter makes of its posting's titles. */
export interface TitleCheck {
  readonly wrong: readonly WrongTitle[]
  /** One of the posting's titles stands in the letter, be it applied for or only mentioned. */
  readonly named: boolean
}

interface Offer {
  readonly fact: Fact
  readonly parts: TitleParts
}

/** Compares the titles of a letter with those on offer; undefined where the posting offers none that can be compared. */
export function checkTitles(letter: Letter, posting: Posting): TitleCheck | undefined {
  const offers = posting.titles
    .map((fact) => ({fact, parts: parseTitle(fact.value)}))
    .filter(({parts}) => isTitle(parts))
  if (offers.length === 0) return undefined
  const known = new Set(offers.flatMap(({fact}) => [...wordsOfTitle(fact.value)]))
  const mentions = titlesIn(letter, {known, company: posting.company?.value})
  const isOffered = ({parts}: TitleMention): boolean =>
    offers.some((offer) => !compareTitles(offer.parts, parts))
  const named = mentions.some(isOffered)
  // "the engineer role" beside the full title is no second title.
  const isShort = ({parts}: TitleMention): boolean =>
    named && offers.some((offer) => abbreviates(parts, offer.parts))
  const wrong = mentions
    .filter((mention) => mention.applied && !isOffered(mention) && !isShort(mention))
    .flatMap((mention) => nearest(offers, mention))
  return {wrong, named}
}

/** The offer that a wrong title comes closest to: one with the same noun, else the first. */
function nearest(offers: readonly Offer[], mention: TitleMention): WrongTitle[] {
  const compared = offers.flatMap(({fact, parts}) => {
    const difference = compareTitles(parts, mention.parts)
    return difference ? [{mention, offer: fact, difference}] : []
  })
  const best = compared.find(({difference}) => difference.part !== 'function') ?? compared[0]
  return best ? [best] : []
}
