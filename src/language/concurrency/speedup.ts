import type {Letter, Sentence} from '../../letter/letter.ts'
import {statusIn, statusOf} from '../assertion/assertion.ts'
import {clauseEnd, clauseStart} from '../assertion/clauses.ts'
import {type Cue, cuesOf} from '../assertion/cues.ts'
import {resolutionAfter} from '../assertion/resolution.ts'
import {waits, workOf} from './claimed-work.ts'
import {findCounterfactual} from './counterfactual.ts'
import {effectsIn, hasNoGain, overlaps} from './effects.ts'
import {concurrencyMarks, type Mark} from './marks.ts'
import {handsOver, isAbandoned, isDenied, isHandedOver, type Mechanism} from './means.ts'
import {reach, sentenceBefore, takesUp} from './passage.ts'
import {type Work, workIn} from './work.ts'

/** A mechanism credited with making computing faster, parallel or scalable. */
export interface SpeedupClaim {
  readonly sentence: Sentence
  /** Token range from the mechanism to the effect, or of the effect where the mechanism stands a sentence before. */
  readonly from: number
  readonly to: number
}

/**
 * Finds claims that a mechanism made computing work faster: a frame (mechanism × effect × computing) whose status is
 * asserted. Mechanism and effect stand in one sentence, or the effect follows within two sentences that name no other
 * cause. One claim a sentence.
 */
export function findSpeedups(letter: Letter, mechanism: Mechanism): SpeedupClaim[] {
  if (
    !letter.sentences.some((sentence) => concurrencyMarks(sentence).some((mark) => mark.kind === mechanism))
  )
    return []
  return letter.sentences.flatMap((sentence) => {
    if (isAdvice(sentence)) return []
    const effects = effectsIn(sentence)
    const supposed = findCounterfactual(letter, sentence, mechanism)
    if (supposed) return [{sentence, ...supposed}]
    const claim =
      inSentence(letter, sentence, mechanism, effects) ??
      acrossSentences(letter, sentence, mechanism, effects) ??
      credited(letter, sentence, mechanism) ??
      applied(letter, sentence, mechanism)
    return claim ? [claim] : []
  })
}

/** "Before you make a parser async, profile it." */
const isAdvice = ({tokens}: Sentence): boolean =>
  /^(?:before|when|whenever|once|unless|until)$/.test(tokens[0]?.lower ?? '') && tokens[1]?.lower === 'you'

function inSentence(
  letter: Letter,
  sentence: Sentence,
  mechanism: Mechanism,
  effects: readonly Mark[]
): SpeedupClaim | undefined {
  const marks = concurrencyMarks(sentence)
  const pairs = marks
    .filter((mark) => mark.kind === mechanism && !isAbandoned(sentence, mark))
    .flatMap((means) =>
      effects
        .filter((effect) => !overlaps(means, effect) || surrounds(effect, means))
        .map((effect) => ({means, effect}))
    )
  // A plain assertion makes the better span than a confirmed hearsay.
  pairs.sort((a, b) => plainness(sentence, a.effect) - plainness(sentence, b.effect))
  for (const {means, effect} of pairs) {
    const from = Math.min(means.from, effect.from)
    const to = Math.max(means.to, effect.to)
    if (isHandedOver(letter, sentence, mechanism) || !asserted(letter, sentence, means, effect)) continue
    if (isExplainedApart(sentence, means, effect)) continue
    if (workOf(letter, sentence, from, to, effect) === 'computing') return {sentence, from, to}
  }
  return undefined
}

/** "The speed-up came from better heuristics; that its server was async …": the effect's own clause names its cause. */
function isExplainedApart(sentence: Sentence, means: Mark, effect: Mark): boolean {
  const [start, end] = [clauseStart(sentence, effect.from, 'wide'), clauseEnd(sentence, effect.from, 'wide')]
  if (means.from >= start && means.from < end) return false
  const words = sentence.tokens.slice(effect.to, end).map(({lower}) => lower)
  return words.some(
    (word, at) =>
      (word === 'from' && /^(?:came|comes|stems|stemmed|resulted|derives)$/.test(words[at - 1] ?? '')) ||
      (word === 'to' && /^(?:due|thanks|down)$/.test(words[at - 1] ?? ''))
  )
}

/** "took a day, and with asyncio it takes an hour" */
const surrounds = (outer: Mark, inner: Mark): boolean => outer.from < inner.from && outer.to > inner.to

const plainness = (sentence: Sentence, effect: Mark): number =>
  Number(statusIn(sentence, effect.from, effect.to) !== 'asserted')

function asserted(letter: Letter, sentence: Sentence, means: Mark, effect: Mark): boolean {
  if (statusOf(letter, sentence, effect.from, effect.to) !== 'asserted') return false
  const start = clauseStart(sentence, effect.from, 'wide')
  if (clauseStart(sentence, effect.from, 'narrow') === clauseStart(sentence, means.from, 'narrow')) {
    return means.from < effect.from || statusOf(letter, sentence, means.from, means.to) === 'asserted'
  }
  const doubted = hasNoGain(sentence, means)
  const status = statusOf(letter, sentence, means.from, means.to)
  // "I doubted that it would help, yet it halved the run": a pronoun takes the mechanism up.
  const isPurpose = sentence.tokens[start]?.lower === 'so' && sentence.tokens[start + 1]?.lower === 'that'
  if (!isPurpose && takesUp(sentence, start, effect.from))
    return doubted ? status !== 'asserted' : !['negated', 'opposed'].includes(status)
  return status === 'asserted' && !doubted && !isDenied(sentence, means)
}

function acrossSentences(
  letter: Letter,
  sentence: Sentence,
  mechanism: Mechanism,
  effects: readonly Mark[]
): SpeedupClaim | undefined {
  // A sentence with a mechanism of its own speaks for itself.
  if (concurrencyMarks(sentence).some(({kind}) => kind === 'async' || kind === 'thread')) return undefined
  for (let back = 1; back <= reach; back++) {
    const before = sentenceBefore(letter, sentence, back)
    if (!before || (back > 1 && !leadsOn(letter.sentences[sentence.index - 1]))) return undefined
    const means = concurrencyMarks(before).findLast((mark) => mark.kind === mechanism)
    if (!means) continue
    if (isAbandoned(before, means) || handsOver(before, mechanism) || hasNoGain(before, means))
      return undefined
    const status = statusOf(letter, before, means.from, means.to)
    // "My lead doubted that trio would help. It cut our runs …"
    const outcome =
      status === 'attributed' &&
      back === 1 &&
      (/^(?:it|they|that)$/.test(sentence.tokens[0]?.lower ?? '') || runsOnIt(sentence)) &&
      cuesOf(sentence).length === 0
    if (status !== 'asserted' && status !== 'question' && !outcome) return undefined
    for (const effect of effects) {
      // "Do threads help a loop? On our box they halved it": the answer takes the mechanism up.
      if (
        status === 'question' &&
        (effect.kind === 'figure' ||
          !takesUp(sentence, clauseStart(sentence, effect.from, 'wide'), effect.from))
      )
        continue
      if (isHandedOver(letter, sentence, mechanism) || hasOwnCause(sentence)) continue
      if (statusOf(letter, sentence, effect.from, effect.to) !== 'asserted') continue
      const own = workIn(sentence, 0, sentence.tokens.length, effect.from)
      const work = own === 'unknown' ? workOf(letter, before, means.from, means.to, effect) : own
      if (work === 'computing')
        return {sentence, from: clauseStart(sentence, effect.from, 'wide'), to: effect.to}
    }
    return undefined
  }
  return undefined
}

/** "… runs four times faster on it": the mechanism taken up behind its effect. */
const runsOnIt = ({tokens}: Sentence): boolean =>
  tokens.some(
    ({lower}, index) => lower === 'it' && /^(?:on|with|under|by|to)$/.test(tokens[index - 1]?.lower ?? '')
  )

/** "We shaved hours off the assembly. How? With coroutines.": the effect first, and a short sentence that credits. */
function credited(letter: Letter, sentence: Sentence, mechanism: Mechanism): SpeedupClaim | undefined {
  const words = sentence.tokens.filter(({kind}) => kind !== 'mark').length
  if (words > 10 || cuesOf(sentence).length > 0) return undefined
  const marks = concurrencyMarks(sentence)
  const means = marks.find((mark) => mark.kind === mechanism && !isAbandoned(sentence, mark))
  if (!means || !credits(sentence, words) || isHandedOver(letter, sentence, mechanism)) return undefined
  if (marks.some(({kind}) => kind === 'waiting' || kind === 'no-gain')) return undefined
  if (statusOf(letter, sentence, means.from, means.to) !== 'asserted') return undefined
  const asks = sentenceBefore(letter, sentence, 1)?.tokens.at(-1)?.text === '?'
  const told = sentenceBefore(letter, sentence, asks ? 2 : 1)
  if (!told || concurrencyMarks(told).some(({kind}) => kind === 'async' || kind === 'thread'))
    return undefined
  if (handsOver(told, mechanism) || hasOwnCause(told)) return undefined
  const effect = effectsIn(told).find(
    (mark) => mark.kind !== 'figure' && statusOf(letter, told, mark.from, mark.to) === 'asserted'
  )
  if (!effect || workOf(letter, told, effect.from, effect.to, effect) !== 'computing') return undefined
  const last = sentence.tokens.length - 1
  return {sentence, from: 0, to: sentence.tokens[last]?.kind === 'mark' ? last : last + 1}
}

/** A fragment, or a sentence that names a cause. */
const credits = ({tokens}: Sentence, words: number): boolean =>
  words <= 4 ||
  tokens.some(({lower}) =>
    /^(?:trick|answer|secret|reason|key|cause|credit|thanks|recipe|ingredient|tool|means|lever|fix|change|solution|did|does|took|takes|made|behind|owe|owes)$/.test(
      lower
    )
  )

/** A short sentence between mechanism and effect that does not change the subject. */
const leadsOn = (sentence: Sentence | undefined): boolean =>
  sentence !== undefined && sentence.tokens.length <= 14

/** "… because of the new index": the sentence explains its effect itself. */
const hasOwnCause = (sentence: Sentence): boolean =>
  sentence.tokens.some(
    ({lower}, index) =>
      lower === 'because' || (lower === 'thanks' && sentence.tokens[index + 1]?.lower === 'to')
  )

/**
 * A mechanism put to computing work, whatever words the gain has: letters say it in more ways than a list holds ("the
 * blade stopped starving"). So every sign of doubt in the sentence or of a cool outcome after it keeps it silent.
 */
function applied(letter: Letter, sentence: Sentence, mechanism: Mechanism): SpeedupClaim | undefined {
  const marks = concurrencyMarks(sentence)
  const means = marks.find((mark) => mark.kind === mechanism && !isAbandoned(sentence, mark))
  if (!means || isHandedOver(letter, sentence, mechanism)) return undefined
  if (marks.some(({kind}) => kind === 'no-gain' || kind === 'other-gain')) return undefined
  if (statusOf(letter, sentence, means.from, means.to) !== 'asserted') return undefined
  // "Nothing got faster when we wrapped it in asyncio"
  if (effectsIn(sentence).some(({from, to}) => /^(?:negated|opposed)$/.test(statusIn(sentence, from, to))))
    return undefined
  if (isFront(sentence, means)) return undefined
  if (!isOwn(sentence) || isDefinition(sentence, means) || isDoubted(letter, sentence, means))
    return undefined
  if (appliedTo(letter, sentence, means) !== 'computing' || waits(sentence, 0, sentence.tokens.length))
    return undefined
  const after = letter.sentences[sentence.index + 1]
  const cools = ({kind}: Mark): boolean => kind === 'no-gain' || kind === 'hand-over'
  if (after?.block === sentence.block && concurrencyMarks(after).some(cools)) return undefined
  const from = clauseStart(sentence, means.from, 'wide')
  const to = clauseEnd(sentence, means.from, 'wide')
  return {sentence, from, to: sentence.tokens[to - 1]?.kind === 'mark' ? to - 1 : to}
}

/** "an asynchronous front end for a ray tracer": what waits before the work. */
const isFront = ({tokens}: Sentence, {to}: Mark): boolean =>
  tokens
    .slice(to, to + 3)
    .some(({lower}) =>
      /^(?:front|frontend|apis?|gateway|proxy|wrapper|interface|server|client|layer|facade|queue|shell|endpoints?|views?|handlers?)$/.test(
        lower
      )
    )

/** What a mechanism is put to: its clause, its sentence, else the sentence before. */
function appliedTo(letter: Letter, sentence: Sentence, {from}: Mark): Work {
  const [start, end] = [clauseStart(sentence, from, 'wide'), clauseEnd(sentence, from, 'wide')]
  const clause = workIn(sentence, start, end, from)
  if (clause !== 'unknown') return clause
  const whole = workIn(sentence, 0, sentence.tokens.length, from)
  const before = sentenceBefore(letter, sentence, 1)
  return whole === 'unknown' && before ? workIn(before, 0, before.tokens.length, before.tokens.length) : whole
}

/** A cue in or behind the mechanism's clause, unless what follows confirms the claim. */
function isDoubted(letter: Letter, sentence: Sentence, means: Mark): boolean {
  if (resolutionAfter(letter, sentence, means.to) === 'confirmed') return false
  const start = clauseStart(sentence, means.from, 'narrow')
  const hearsay = (cue: Cue): boolean => cue.value === 'source' || cue.value === 'plan'
  return cuesOf(sentence).some(
    (cue) => !isContrast(sentence, cue) && cue.to > (hearsay(cue) ? means.to : start)
  )
}

/** "at table, not on Monday": sets two things against each other and denies no claim. */
const isContrast = ({tokens}: Sentence, cue: Cue): boolean => {
  const next = tokens[cue.to]
  const opposes =
    next?.kind === 'number' || ['on', 'at', 'in', 'by', 'to', 'for', 'with'].includes(next?.lower ?? '')
  return tokens[cue.from]?.lower === 'not' && tokens[cue.from - 1]?.text === ',' && opposes
}

/** "A loop over CPU-bound code is a queue with extra steps": says what such a thing is, and not what was done. */
function isDefinition(sentence: Sentence, {from, to}: Mark): boolean {
  const words = sentence.tokens
    .slice(clauseStart(sentence, from, 'wide'), clauseEnd(sentence, from, 'wide'))
    .map(({lower}) => lower)
  const subject = to - clauseStart(sentence, from, 'wide')
  if (words.some((word) => /^(?:i|we|my|our|me|us)$/.test(word))) return false
  return words.some(
    (word, index) =>
      index >= subject &&
      /^(?:is|are|means)$/.test(word) &&
      /^(?:an?|to|like|no|just|only|merely|about|wasted)$/.test(words[index + 1] ?? '')
  )
}

/** Unless the sentence is about a third person's deed. */
const isOwn = ({tokens}: Sentence): boolean =>
  tokens.some(({lower}) => ['i', 'we', 'my', 'our', 'me', 'us'].includes(lower)) ||
  !tokens.some(({lower}) => ['he', 'she', 'his', 'her', 'their'].includes(lower))
