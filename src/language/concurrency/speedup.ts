import type {Letter, Sentence} from '../../letter/letter.ts'
import {statusOf} from '../assertion/assertion.ts'
import {clauseEnd, clauseStart} from '../assertion/clauses.ts'
import {concurrencyMarks, type Mark} from './marks.ts'
import {namesWorkload, workIn, type Work} from './work.ts'

/** A mechanism credited with making computing faster, parallel or scalable. */
export interface SpeedupClaim {
  readonly sentence: Sentence
  /** Token range from the mechanism to the effect, or of the effect where the mechanism stands a sentence before. */
  readonly from: number
  readonly to: number
  readonly effect: 'faster' | 'parallel' | 'scaling'
}

type Mechanism = 'async' | 'thread'

/** How many sentences before its effect a mechanism may stand. */
const reach = 2

/**
 * Finds claims that a mechanism made computing work faster: a frame (mechanism × effect × computing) whose status is
 * asserted. The mechanism and the effect stand in one sentence, or the effect follows within two sentences that name no
 * other cause.
 */
export function findSpeedups(letter: Letter, mechanism: Mechanism): SpeedupClaim[] {
  const claims: SpeedupClaim[] = []
  for (const sentence of letter.sentences) {
    const marks = concurrencyMarks(sentence)
    const effects = marks.filter((mark) => isEffect(mark) && !marks.some((other) => other.kind === 'no-gain' && overlaps(other, mark)))
    if (effects.length === 0) continue
    const claim = inSentence(letter, sentence, mechanism, effects) ?? acrossSentences(letter, sentence, mechanism, effects)
    if (claim && !claims.some((other) => other.sentence === sentence)) claims.push(claim)
  }
  return claims
}

const isEffect = (mark: Mark): boolean => mark.kind === 'faster' || mark.kind === 'parallel' || mark.kind === 'scaling'
const overlaps = (a: Mark, b: Mark): boolean => a.from < b.to && b.from < a.to

function inSentence(letter: Letter, sentence: Sentence, mechanism: Mechanism, effects: readonly Mark[]): SpeedupClaim | undefined {
  const marks = concurrencyMarks(sentence)
  for (const means of marks.filter((mark) => mark.kind === mechanism)) {
    if (isAbandoned(sentence, means)) continue
    for (const effect of effects) {
      if (overlaps(means, effect)) continue
      const from = Math.min(means.from, effect.from)
      const to = Math.max(means.to, effect.to)
      if (handedOver(sentence, from, to)) continue
      if (!asserted(letter, sentence, means, effect)) continue
      if (workOf(letter, sentence, from, to, effect) !== 'computing') continue
      return {sentence, from, to, effect: effect.kind as SpeedupClaim['effect']}
    }
  }
  return undefined
}

function asserted(letter: Letter, sentence: Sentence, means: Mark, effect: Mark): boolean {
  if (statusOf(letter, sentence, effect.from, effect.to) !== 'asserted') return false
  const sameClause = clauseStart(sentence, effect.from, 'wide') === clauseStart(sentence, means.from, 'wide')
  return (sameClause && means.from < effect.from) || statusOf(letter, sentence, means.from, means.to) === 'asserted'
}

function acrossSentences(letter: Letter, sentence: Sentence, mechanism: Mechanism, effects: readonly Mark[]): SpeedupClaim | undefined {
  if (sentence.index < 0 || concurrencyMarks(sentence).some((mark) => mark.kind === mechanism)) return undefined
  for (let back = 1; back <= reach; back++) {
    const before = letter.sentences[sentence.index - back]
    if (!before || before.block.group !== sentence.block.group) return undefined
    if (back > 1 && !leadsOn(letter.sentences[sentence.index - 1])) return undefined
    const means = concurrencyMarks(before).find((mark) => mark.kind === mechanism)
    if (!means) continue
    if (isAbandoned(before, means) || statusOf(letter, before, means.from, means.to) !== 'asserted') return undefined
    if (handedOver(before, means.from, means.to)) return undefined
    for (const effect of effects) {
      if (handedOver(sentence, effect.from, effect.to) || hasOwnCause(sentence)) continue
      if (statusOf(letter, sentence, effect.from, effect.to) !== 'asserted') continue
      const own = workIn(sentence, 0, sentence.tokens.length)
      const work = own === 'unknown' ? workOf(letter, before, means.from, means.to, effect) : own
      if (work !== 'computing') continue
      return {sentence, from: clauseStart(sentence, effect.from, 'wide'), to: effect.to, effect: effect.kind as SpeedupClaim['effect']}
    }
    return undefined
  }
  return undefined
}

/** A sentence between mechanism and effect that does not change the subject. */
const leadsOn = (sentence: Sentence | undefined): boolean =>
  sentence !== undefined && sentence.tokens.length <= 12 && /^(?:it|that|this|they|the)$/.test(sentence.tokens[0]?.lower ?? '')

/** "… because of the new index": the sentence explains its effect itself. */
const hasOwnCause = (sentence: Sentence): boolean =>
  sentence.tokens.some(({lower}, index) => lower === 'because' || (lower === 'thanks' && sentence.tokens[index + 1]?.lower === 'to'))

/** The work of a claim: its own clauses first, then the rest of the sentence, then the sentences before. */
function workOf(letter: Letter, sentence: Sentence, from: number, to: number, effect: Mark): Work {
  const start = clauseStart(sentence, from, 'narrow')
  const end = clauseEnd(sentence, to - 1, 'narrow')
  const here = workIn(sentence, start, end)
  if (here !== 'unknown') return here
  const whole = workIn(sentence, 0, sentence.tokens.length)
  if (whole !== 'unknown') return whole
  for (let back = 1; back <= reach; back++) {
    const before = letter.sentences[sentence.index - back]
    if (sentence.index < 0 || before?.block.group !== sentence.block.group) break
    const work = workIn(before, 0, before.tokens.length)
    if (work !== 'unknown') return work
  }
  if (effect.kind === 'parallel' && mentionsCores(sentence, effect)) return 'computing'
  return namesWorkload(sentence, start, end) ? 'computing' : 'unknown'
}

const mentionsCores = (sentence: Sentence, effect: Mark): boolean =>
  sentence.tokens.slice(effect.from, effect.to).some(({lower}) => /^(?:cores?|cpus?|processors?|multicore)$/.test(lower))

/** Whether processes, native code or other machines do the work, in the claim's sentence or right beside it. */
function handedOver(sentence: Sentence, from: number, to: number): boolean {
  return concurrencyMarks(sentence).some((mark) => mark.kind === 'hand-over' && !isGivenUp(sentence, mark) && !(mark.from >= from && mark.to <= to && false))
}

const givingUp = new Set(['without', 'no', 'not', 'replaced', 'replacing', 'replace', 'replaces', 'beats', 'beat', 'outperforms', 'outperformed', 'than', 'from', 'of'])

/** "without a single process pool", "beats multiprocessing", "replaced processes": the hand-over is what was not used. */
function isGivenUp(sentence: Sentence, mark: Mark): boolean {
  return [1, 2, 3].some((back) => {
    const word = sentence.tokens[mark.from - back]?.lower ?? ''
    return givingUp.has(word) && (word !== 'of' || sentence.tokens[mark.from - back - 1]?.lower === 'instead')
  })
}

const leaving = new Set(['off', 'from'])

/** "moved off asyncio", "out of async", "replaced an asyncio loop with processes": the mechanism was left behind. */
function isAbandoned(sentence: Sentence, means: Mark): boolean {
  const {tokens} = sentence
  for (let back = 1; back <= 3; back++) {
    const word = tokens[means.from - back]?.lower ?? ''
    if (leaving.has(word) || (word === 'of' && ['out', 'instead'].includes(tokens[means.from - back - 1]?.lower ?? ''))) return true
    if (/^(?:replac|swapp|exchang|ditch|remov|dropp|abandon)/.test(word)) return tokens.slice(means.to, means.to + 5).some(({lower}) => lower === 'with' || lower === 'by' || lower === 'for')
  }
  return false
}
