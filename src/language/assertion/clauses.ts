import type {Sentence, Token} from '../../letter/letter.ts'
import {wordSet} from '../word-set.ts'
import {perSentence} from '../per-sentence.ts'

/**
 * How far a cue reaches. `narrow` borders end a clause (negation stops there), `wide` ones end what a verb of saying or
 * opposing governs: a contrast, a new main clause, a colon or dash.
 */
export type Border = 'narrow' | 'wide'

const contrast = new Set(['but', 'yet', 'however', 'whereas', 'nevertheless', 'still'])
const subordinators = wordSet(
  'because although though while when once since after before until as so where which who whose whereupon how'
)
const subjects = wordSet('i we it they he she this that there you nobody everybody everyone')
const stops = new Set([
  ';',
  ':',
  '\u2014',
  '\u2013',
  '(',
  ')',
  '[',
  ']',
  '?',
  '!',
  '.',
  '\u2026',
  '>',
  '|',
  '\u2192'
])

const prepositions = wordSet(
  'instead rather without besides despite in for with after at on by from under during'
)
const concessive = new Set(['although', 'though', 'while', 'whereas', 'whilst'])
const temporal = new Set(['before', 'after', 'until'])
const fronted = new Set([
  'although',
  'though',
  'while',
  'whereas',
  'whilst',
  'because',
  'when',
  'since',
  'after',
  'before',
  'once',
  'as',
  'if',
  'unless',
  'until',
  'had'
])

/** For each token, whether a clause begins with it, and how hard the border before it is. */
export const clauseBorders = perSentence(({tokens}): readonly (Border | undefined)[] => {
  const main = mainClauseAfterFronted(tokens)
  const concession = concessive.has(tokens[0]?.lower ?? '')
  return tokens.map((token, index) =>
    index === main ? (concession ? 'wide' : 'narrow') : borderBefore(tokens, token, index)
  )
})

/** "Although the books say so, our parser …": where the main clause begins after a subordinate one at the front. */
function mainClauseAfterFronted(tokens: readonly Token[]): number {
  if (!fronted.has(tokens[0]?.lower ?? '')) return -1
  const comma = tokens.findIndex(
    ({text}, index) => text === ',' && index > 2 && !/^(?:and|or|not)$/.test(tokens[index + 1]?.lower ?? '')
  )
  return comma === -1 ? -1 : comma + 1
}

function borderBefore(tokens: readonly Token[], token: Token, index: number): Border | undefined {
  const previous = tokens[index - 1]
  if (!previous) return 'wide'
  if (previous.kind === 'mark' && stops.has(previous.text)) return 'wide'
  if (previous.kind === 'mark' && previous.text === '-' && previous.space && token.space) return 'wide'
  if (token.kind === 'mark') return undefined
  const comma = previous.text === ','
  // "not yet run", "slow yet steady"
  if (token.lower === 'yet' && !comma && previous.lower !== 'and') return undefined
  if (contrast.has(token.lower)) return token.lower !== 'still' || comma ? 'wide' : undefined
  const next = tokens[index + 1]
  if (token.lower === 'and' || token.lower === 'so' || token.lower === 'then' || token.lower === 'or') {
    // ", and the batch went" opens a clause; "asyncio and trio" does not.
    if (next && (subjects.has(next.lower) || next.lower === 'then')) return 'wide'
    // ", and turning it async is how …": a gerund is the subject of a new main clause.
    const rest = tokens.slice(index + 2, index + 10)
    if (comma && /ing$/.test(next?.lower ?? '') && rest.some(({lower}) => /^(?:is|was)$/.test(lower)))
      return 'wide'
    return comma ? 'narrow' : undefined
  }
  if (token.lower === 'instead') return next?.lower === 'of' ? undefined : 'narrow'
  if (token.lower === 'since' || token.lower === 'as' || token.lower === 'so') {
    if (token.lower === 'since')
      return next && subjects.has(next.lower) ? 'narrow' : comma ? 'narrow' : undefined
    if (token.lower === 'as') return comma ? 'narrow' : undefined
  }
  // ", although engineers get $300K": a concession is its own assertion, whatever governs the main clause.
  if (comma && concessive.has(token.lower)) return 'wide'
  // "no version before 3.13": a preposition.
  if (next?.kind === 'number' && temporal.has(token.lower)) return undefined
  if (subordinators.has(token.lower)) return 'narrow'
  if (comma && subjects.has(token.lower)) return 'wide'
  // "Instead of buying a server I made …": a fronted phrase ends where its sentence's subject stands.
  const first = tokens[0]?.lower ?? ''
  return (token.lower === 'i' || token.lower === 'we') && prepositions.has(first) && previous.lower !== 'that'
    ? 'narrow'
    : undefined
}

/**
 * "When the board wanted it cheaper, I …": the main clause behind a subordinate one at the front, which no verb of that
 * clause governs. A condition at the front does, and has none.
 */
export function mainClauseStart({tokens}: Sentence): number {
  const [first, second] = tokens
  const isClause =
    /^(?:when|once|because)$/.test(first?.lower ?? '') ||
    // "After the merger I refused …" has a preposition.
    (/^(?:since|after|before|until)$/.test(first?.lower ?? '') && subjects.has(second?.lower ?? ''))
  return isClause ? mainClauseAfterFronted(tokens) : -1
}

/** Index of the first token of the clause that holds the token at `index`, up to the nearest border of a kind. */
export function clauseStart(sentence: Sentence, index: number, kind: Border): number {
  const borders = clauseBorders(sentence)
  for (let at = index; at > 0; at--) {
    const border = borders[at]
    if (border === 'wide' || (border === 'narrow' && kind === 'narrow')) return at
  }
  return 0
}

/** Index just past the last token of the clause that holds the token at `index`. */
export function clauseEnd(sentence: Sentence, index: number, kind: Border): number {
  const borders = clauseBorders(sentence)
  for (let at = index + 1; at < borders.length; at++) {
    const border = borders[at]
    if (border === 'wide' || (border === 'narrow' && kind === 'narrow')) return at
  }
  return borders.length
}
