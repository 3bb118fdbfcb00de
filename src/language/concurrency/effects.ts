import type {Sentence} from '../../letter/letter.ts'
import {stem} from '../inflection.ts'
import {clauseStart} from '../assertion/clauses.ts'
import {concurrencyMarks, type Mark} from './marks.ts'

const effectKinds = new Set<Mark['kind']>(['faster', 'parallel', 'scaling', 'figure'])
export const overlaps = (a: Mark, b: Mark): boolean => a.from < b.to && b.from < a.to

/** Effects of a sentence, plain gains before bare figures; what says that nothing was gained is none. */
export function effectsIn(sentence: Sentence): Mark[] {
  const marks = concurrencyMarks(sentence)
  const effects = marks.filter(
    (mark) => effectKinds.has(mark.kind) && !marks.some((other) => spoils(sentence, other, mark))
  )
  return effects.sort((a, b) => Number(a.kind === 'figure') - Number(b.kind === 'figure'))
}

/** "no faster", "still takes 9 s" in the effect's clause; "cut the memory"; a figure in a clause with a denial. */
function spoils(sentence: Sentence, other: Mark, effect: Mark): boolean {
  // "lost 80% of its run time": the longer reading of the same words.
  if (
    effect.from === other.from &&
    effect.to > other.to &&
    sentence.tokens[effect.from]?.stem === stem('lose')
  )
    return false
  if (other.kind === 'no-gain')
    return overlaps(other, effect) || (sharesClause(sentence, other, effect) && !tellsBefore(sentence, other))
  if (effect.kind === 'parallel' && !overlaps(other, effect)) return false
  return other.kind === 'other-gain' && other.from <= effect.to + 3 && effect.from <= other.to + 3
}

const sharesClause = (sentence: Sentence, a: Mark, b: Mark): boolean =>
  clauseStart(sentence, a.from, 'wide') === clauseStart(sentence, b.from, 'wide')

/** "…, where the old one used a single core": how things were before. */
const tellsBefore = (sentence: Sentence, mark: Mark): boolean =>
  ['where', 'before', 'until'].includes(
    sentence.tokens[clauseStart(sentence, mark.from, 'narrow')]?.lower ?? ''
  )

/** "asyncio hardly changed anything: …": the mechanism's own clause says so. */
export function hasNoGain(sentence: Sentence, means: Mark): boolean {
  const start = clauseStart(sentence, means.from, 'wide')
  return concurrencyMarks(sentence).some(
    (mark) => mark.kind === 'no-gain' && clauseStart(sentence, mark.from, 'wide') === start
  )
}
