import type {Letter, Sentence, Token} from '../../letter/letter.ts'
import {type PhraseMatch, PhraseSet} from '../phrases.ts'
import {clauseBorders} from './clauses.ts'
import {
  bareConfirmations,
  bareRejections,
  closedConfirmations,
  closedRejections,
  openConfirmations,
  openRejections
} from './resolution.data.ts'
import {perSentence} from '../per-sentence.ts'

/** What the text after a proposition makes of it. */
export type Resolution = 'confirmed' | 'rejected' | undefined

interface Answer {
  readonly resolution: 'confirmed' | 'rejected'
  /** `open`: at the beginning of a clause; `closed`: at its end; `bare`: the clause is nothing else. */
  readonly place: 'open' | 'closed' | 'bare'
}

const answers = new PhraseSet<Answer>([
  [closedConfirmations, {resolution: 'confirmed', place: 'closed'}],
  [openConfirmations, {resolution: 'confirmed', place: 'open'}],
  [closedRejections, {resolution: 'rejected', place: 'closed'}],
  [openRejections, {resolution: 'rejected', place: 'open'}],
  [bareConfirmations, {resolution: 'confirmed', place: 'bare'}],
  [bareRejections, {resolution: 'rejected', place: 'bare'}]
])

/** Sentences after the claim's own in which an answer may stand. */
const reach = 2

/** The first answer in the clauses after `to` of the sentence and in the two sentences that follow in its block. */
export function resolutionAfter(letter: Letter, sentence: Sentence, to: number): Resolution {
  const here = answerIn(sentence, to)
  if (here) return here
  for (let next = 1; next <= reach; next++) {
    const following = letter.sentences[sentence.index + next]
    if (sentence.index < 0 || following?.block !== sentence.block) return undefined
    const answer = answerIn(following, 0)
    if (answer) return answer
  }
  return undefined
}

function answerIn(sentence: Sentence, from: number): Resolution {
  const {tokens} = sentence
  const borders = clauseBorders(sentence)
  for (const match of answersIn(sentence)) {
    if (match.from < from) continue
    const before = tokens[match.from - 1]
    const opens =
      match.from === 0 ||
      borders[match.from] !== undefined ||
      before?.text === ',' ||
      coordinates(tokens[match.from])
    // "In our model it did, by half": an ellipsis may stand behind an adverbial, but not in a comparison.
    const {place, resolution} = match.value
    const fits =
      (place === 'open' && !isAnother(tokens[match.to])) ||
      (place !== 'open' && closes(tokens, match.to) && !comparative.has(before?.lower ?? ''))
    // "Cairo it was" answers nothing.
    const floats = place === 'closed' && /^(?:did|does|do|not)$/.test(tokens[match.to - 1]?.lower ?? '')
    if (fits && (opens || floats)) return resolution
  }
  return undefined
}

/** "found a loop and took it out": what goes on without a subject of its own. */
const coordinates = (token: Token | undefined): boolean => token?.lower === 'and' || token?.lower === 'but'

/** "I argued against a new shop": what is refused is new to the text, and no answer to what was said. */
const isAnother = (token: Token | undefined): boolean => /^(?:an?|another)$/.test(token?.lower ?? '')

const answersIn = perSentence(({tokens}): readonly PhraseMatch<Answer>[] => answers.match(tokens))

const comparative = new Set([
  'than',
  'as',
  'what',
  'which',
  'how',
  'like',
  'when',
  'if',
  'because',
  'the',
  'a'
])
const enders = new Set([
  'and',
  'but',
  'because',
  'so',
  'either',
  'at',
  'when',
  'once',
  'for',
  'as',
  'in',
  'all',
  'by'
])

function closes(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  return next === undefined || next.kind === 'mark' || enders.has(next.lower)
}
