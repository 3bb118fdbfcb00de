import type {Token} from '../letter/letter.ts'
import type {Element, Group, Test} from './phrase-pattern.ts'
import {beginsWithCapital} from '../letter/capital.ts'

/** Whether a token is what a test asks for. */
export function passes(test: Test, token: Token): boolean {
  switch (test.kind) {
    case 'words':
      return test.lowers.has(token.lower) || test.stems.has(token.stem)
    case 'number':
      return token.kind === 'number'
    case 'word':
      return token.kind === 'word'
    case 'name':
      return token.kind === 'word' && beginsWithCapital(token.text)
    case 'gap':
      return token.kind !== 'mark'
    case 'content':
      return token.kind !== 'mark' && (token.glue !== '' || !functionWords.has(token.lower))
  }
}

/** Words that a noun phrase does not go on after: "a bug in your posting" is no "a … posting". */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'a an the this that these those of in on at to for from by with about as into over under between through during after before ' +
    'without within against among per via and or but nor so if because while when where which who whose what how why than ' +
    'i me we us you he him she her it they them is are was were be been being am has have had do does did can could will ' +
    "would should may might must not 's"
  ).split(' ')
)

/**
 * Index past the longest match of a pattern from token `from` on, or -1. Keeps the set of places that can be reached, part
 * by part (the simulation of Thompson 1968), so it is never exponential in the pattern.
 */
export function longestMatch(elements: readonly Element[], tokens: readonly Token[], from: number): number {
  const ends = reached(elements, [from], tokens)
  return ends.length === 0 ? -1 : Math.max(...ends)
}

/** Where a sequence of parts may end that begins at one of some places. */
function reached(
  elements: readonly Element[],
  begins: readonly number[],
  tokens: readonly Token[]
): number[] {
  let places = [...begins]
  // Counted loops: before they are compiled, iterators cost more than what they go through.
  for (let index = 0; index < elements.length && places.length > 0; index++) {
    const element = elements[index] as Element
    const next = element.optional ? [...places] : []
    if (element.kind === 'group') throughGroup(element.group, places, tokens, next)
    else through(element.test, places, tokens, next, element.kind === 'gap' ? element.most : 1)
    places = next
  }
  return places
}

/** Adds the places behind up to so many tokens that pass a test. */
function through(
  test: Test,
  places: readonly number[],
  tokens: readonly Token[],
  next: number[],
  most: number
): void {
  for (let index = 0; index < places.length; index++) {
    const place = places[index] as number
    for (let at = place; at < place + most; at++) {
      const token = tokens[at]
      if (!token || !passes(test, token)) break
      if (!next.includes(at + 1)) next.push(at + 1)
    }
  }
}

function throughGroup(
  group: Group,
  places: readonly number[],
  tokens: readonly Token[],
  next: number[]
): void {
  const {words, others} = group.read()
  if (words) through(words, places, tokens, next, 1)
  for (let index = 0; index < others.length; index++) {
    for (const end of reached(others[index] as readonly Element[], places, tokens)) {
      if (!next.includes(end)) next.push(end)
    }
  }
}
