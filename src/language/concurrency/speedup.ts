import type {Letter, Sentence} from '../../letter/letter.ts'
import {statusIn, statusOf} from '../assertion/assertion.ts'
import {cuesOf, type Cue} from '../assertion/cues.ts'
import {clauseEnd, clauseStart} from '../assertion/clauses.ts'
import {resolutionAfter} from '../assertion/resolution.ts'
import {concurrencyMarks, type Mark} from './marks.ts'
import {namesSomething, namesWorkload, workIn, type Work} from './work.ts'

/** A mechanism credited with making computing faster, parallel or scalable. */
export interface SpeedupClaim {
  readonly sentence: Sentence
  /** Token range from the mechanism to the effect, or of the effect where the mechanism stands a sentence before. */
  readonly from: number
  readonly to: number
}

type Mechanism = 'async' | 'thread'

/** How many sentences before its effect a mechanism, and before that its work, may stand. */
const reach = 2

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
    const effects = effectsIn(sentence)
    const claim =
      inSentence(letter, sentence, mechanism, effects) ??
      acrossSentences(letter, sentence, mechanism, effects) ??
      applied(letter, sentence, mechanism)
    return claim ? [claim] : []
  })
}

const effectKinds = new Set<Mark['kind']>(['faster', 'parallel', 'scaling', 'figure'])
const overlaps = (a: Mark, b: Mark): boolean => a.from < b.to && b.from < a.to

/** Effects of a sentence, plain gains before bare figures; what says that nothing was gained is none. */
function effectsIn(sentence: Sentence): Mark[] {
  const marks = concurrencyMarks(sentence)
  const effects = marks.filter(
    (mark) => effectKinds.has(mark.kind) && !marks.some((other) => spoils(sentence, other, mark))
  )
  return effects.sort((a, b) => Number(a.kind === 'figure') - Number(b.kind === 'figure'))
}

/** "no faster", "still takes 9 s" in the effect's clause; "cut the memory"; a figure in a clause with a denial. */
function spoils(sentence: Sentence, other: Mark, effect: Mark): boolean {
  if (other.kind === 'no-gain')
    return overlaps(other, effect) || (sharesClause(sentence, other, effect) && !tellsBefore(sentence, other))
  return other.kind === 'other-gain' && other.from <= effect.to + 3 && effect.from <= other.to + 3
}

const sharesClause = (sentence: Sentence, a: Mark, b: Mark): boolean =>
  clauseStart(sentence, a.from, 'wide') === clauseStart(sentence, b.from, 'wide')

/** "…, where the old one used a single core": how things were before. */
const tellsBefore = (sentence: Sentence, mark: Mark): boolean =>
  ['where', 'before', 'until'].includes(
    sentence.tokens[clauseStart(sentence, mark.from, 'narrow')]?.lower ?? ''
  )

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
      effects.filter((effect) => !overlaps(means, effect)).map((effect) => ({means, effect}))
    )
  // A plain assertion makes the better span than a confirmed hearsay.
  pairs.sort((a, b) => plainness(sentence, a.effect) - plainness(sentence, b.effect))
  for (const {means, effect} of pairs) {
    const from = Math.min(means.from, effect.from)
    const to = Math.max(means.to, effect.to)
    if (isHandedOver(letter, sentence, mechanism) || !asserted(letter, sentence, means, effect)) continue
    if (workOf(letter, sentence, from, to, effect) === 'computing') return {sentence, from, to}
  }
  return undefined
}

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
  if (takesUp(sentence, start, effect.from))
    return doubted ? status !== 'asserted' : !['negated', 'opposed'].includes(status)
  return status === 'asserted' && !doubted && !isDenied(sentence, means)
}

/** "asyncio hardly changed anything: …": the mechanism's own clause says so. */
function hasNoGain(sentence: Sentence, means: Mark): boolean {
  const start = clauseStart(sentence, means.from, 'wide')
  return concurrencyMarks(sentence).some(
    (mark) => mark.kind === 'no-gain' && clauseStart(sentence, mark.from, 'wide') === start
  )
}

/** "threads are not what it needs: …": a denial behind the mechanism in its own clause. */
const isDenied = (sentence: Sentence, means: Mark): boolean =>
  cuesOf(sentence).some(
    (cue) =>
      cue.value === 'negation' &&
      cue.from >= means.to &&
      clauseStart(sentence, cue.from, 'wide') === clauseStart(sentence, means.from, 'wide')
  )

const pronouns = new Set(['it', 'they', 'that', 'this', 'which'])

/** Whether a pronoun is the subject of the clause from `start` to its effect. */
const takesUp = ({tokens}: Sentence, start: number, effect: number): boolean =>
  tokens.slice(start, Math.min(start + 4, effect)).some(({lower}) => pronouns.has(lower))

function acrossSentences(
  letter: Letter,
  sentence: Sentence,
  mechanism: Mechanism,
  effects: readonly Mark[]
): SpeedupClaim | undefined {
  if (concurrencyMarks(sentence).some((mark) => mark.kind === mechanism)) return undefined
  for (let back = 1; back <= reach; back++) {
    const before = sentenceBefore(letter, sentence, back)
    if (!before || (back > 1 && !leadsOn(letter.sentences[sentence.index - 1]))) return undefined
    const means = concurrencyMarks(before).findLast((mark) => mark.kind === mechanism)
    if (!means) continue
    if (isAbandoned(before, means) || handsOver(before, mechanism) || hasNoGain(before, means))
      return undefined
    if (statusOf(letter, before, means.from, means.to) !== 'asserted') return undefined
    for (const effect of effects) {
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

/** The sentence some places before in the same run of text: a paragraph, a list, or a list and its lead-in. */
function sentenceBefore(letter: Letter, sentence: Sentence, back: number): Sentence | undefined {
  const before = letter.sentences[sentence.index - back]
  if (sentence.index - back < 0 || !before) return undefined
  return before.block.group === sentence.block.group || before.block.text.endsWith(':') ? before : undefined
}

/** A short sentence between mechanism and effect that does not change the subject. */
const leadsOn = (sentence: Sentence | undefined): boolean =>
  sentence !== undefined && sentence.tokens.length <= 14

/** "… because of the new index": the sentence explains its effect itself. */
const hasOwnCause = (sentence: Sentence): boolean =>
  sentence.tokens.some(
    ({lower}, index) =>
      lower === 'because' || (lower === 'thanks' && sentence.tokens[index + 1]?.lower === 'to')
  )

/** The work of a claim: its own clauses first, then the rest of the sentence, then the sentences before. */
function workOf(letter: Letter, sentence: Sentence, from: number, to: number, effect: Mark): Work {
  const start = clauseStart(sentence, from, 'narrow')
  const end = clauseEnd(sentence, to - 1, 'narrow')
  const near = effect.from >= from && effect.from < to ? effect.from : from
  const [first, last] = [clauseStart(sentence, near, 'narrow'), clauseEnd(sentence, near, 'narrow')]
  const clause = workIn(sentence, first, last, near)
  // "accelerated the evaluation by running every call as a task": what waits beside the mechanism has the say.
  if (first <= from && last >= to && waits(sentence, first, last)) return 'waiting'
  if (clause !== 'unknown')
    return clause === 'computing' && meansWait(sentence, from, to, effect) ? 'waiting' : clause
  const here = workIn(sentence, start, end, near)
  if (here !== 'unknown') return here
  const whole = workIn(sentence, 0, sentence.tokens.length, near)
  if (whole !== 'unknown') return whole
  for (let back = 1; back <= reach; back++) {
    const before = sentenceBefore(letter, sentence, back)
    const work = before ? workIn(before, 0, before.tokens.length, before.tokens.length) : 'unknown'
    if (work !== 'unknown') return work
  }
  if (effect.kind === 'figure') return 'unknown'
  if (effect.kind === 'parallel' && mentionsCores(sentence, effect)) return 'computing'
  if (namesWorkload(sentence, start, end) || namesSomething(sentence, start, end)) return 'computing'
  // "The crossword filling took all night. I made it async …"
  const before = sentenceBefore(letter, sentence, 1)
  return before &&
    takesUp(sentence, 0, sentence.tokens.length) &&
    namesSomething(before, 0, before.tokens.length)
    ? 'computing'
    : 'unknown'
}

/** "used asyncio to call forty APIs, and the comparison …": the mechanism's own clause only waits. */
function meansWait(sentence: Sentence, from: number, to: number, effect: Mark): boolean {
  const means = effect.from === from ? to - 1 : from
  const [first, last] = [clauseStart(sentence, means, 'narrow'), clauseEnd(sentence, means, 'narrow')]
  if (effect.from >= first && effect.from < last) return false
  const itself = sentence.tokens.some(({lower}) => lower === 'itself')
  return (
    !itself &&
    !namesCpu(sentence) &&
    statusIn(sentence, means, means + 1) === 'asserted' &&
    workIn(sentence, first, last, means) === 'waiting'
  )
}

const waits = (sentence: Sentence, from: number, to: number): boolean =>
  workIn(sentence, from, to) !== 'unknown' &&
  concurrencyMarks(sentence).some(
    (mark) =>
      mark.kind === 'waiting' &&
      mark.from >= from &&
      mark.to <= to &&
      sentence.tokens[mark.from]?.stem !== 'wait'
  ) &&
  !namesCpu(sentence)

const namesCpu = ({tokens}: Sentence): boolean =>
  tokens.some(({lower}) => lower === 'cpu' || lower === 'cores')

const mentionsCores = (sentence: Sentence, effect: Mark): boolean =>
  sentence.tokens
    .slice(effect.from, effect.to)
    .some(({lower}) => /^(?:cores?|cpus?|processors?|multicore)$/.test(lower))

/** Whether processes, native code or other machines do the work of the sentence. */
const handsOver = (sentence: Sentence, mechanism: Mechanism): boolean =>
  concurrencyMarks(sentence).some(
    (mark) =>
      mark.kind === 'hand-over' &&
      !isGivenUp(sentence, mark) &&
      // A thread pool has workers of its own.
      !(mechanism === 'thread' && sentence.tokens[mark.from]?.lower === 'workers')
  )

/** Threads may run native code that a sentence nearby names; for async only the claim's own sentence counts. */
function isHandedOver(letter: Letter, sentence: Sentence, mechanism: Mechanism): boolean {
  if (handsOver(sentence, mechanism) || mechanism === 'async') return handsOver(sentence, mechanism)
  return [-2, -1, 1, 2].some((step) => {
    const near = letter.sentences[sentence.index + step]
    return near !== undefined && near.block === sentence.block && handsOver(near, mechanism)
  })
}

const givingUp = /^(?:without|no|not|replac\w+|beats?|outperform\w*|than|from|of)$/

/** "without a single process pool", "beats multiprocessing", "replaced processes": what was not used. */
function isGivenUp({tokens}: Sentence, mark: Mark): boolean {
  return [1, 2, 3].some((back) => {
    const word = tokens[mark.from - back]?.lower ?? ''
    return givingUp.test(word) && (word !== 'of' || tokens[mark.from - back - 1]?.lower === 'instead')
  })
}

const moving =
  /^(?:mov|migrat|port|switch|shift|tak|took|pull|rip|stepp|walk|go|went|away|convert|back|get|got)/

/** "moved off asyncio", "out of async", "replaced an asyncio loop with processes": the mechanism was left behind. */
function isAbandoned({tokens}: Sentence, means: Mark): boolean {
  for (let back = 1; back <= 3; back++) {
    const word = tokens[means.from - back]?.lower ?? ''
    if (
      word === 'off' ||
      (word === 'of' && ['out', 'instead'].includes(tokens[means.from - back - 1]?.lower ?? ''))
    )
      return true
    if (word === 'to' || word === 'into' || word === 'onto') return false
    if (
      word === 'from' &&
      tokens
        .slice(Math.max(0, means.from - back - 8), means.from - back)
        .some(({lower}) => moving.test(lower))
    )
      return true
    if (/^(?:replac|swapp|exchang|ditch|remov|dropp|abandon)/.test(word)) {
      return tokens
        .slice(means.to, means.to + 6)
        .some(({lower}) => lower === 'with' || lower === 'by' || lower === 'for')
    }
  }
  return false
}

/**
 * A mechanism put to computing work, whatever words the gain has: letters say it in more ways than a list holds ("the
 * blade stopped starving"). So every sign of doubt in the sentence or of a cool outcome after it keeps it silent.
 */
function applied(letter: Letter, sentence: Sentence, mechanism: Mechanism): SpeedupClaim | undefined {
  const marks = concurrencyMarks(sentence)
  const means = marks.find((mark) => mark.kind === mechanism && !isAbandoned(sentence, mark))
  if (
    !means ||
    isHandedOver(letter, sentence, mechanism) ||
    marks.some((mark) => mark.kind === 'no-gain' || mark.kind === 'other-gain')
  )
    return undefined
  if (statusOf(letter, sentence, means.from, means.to) !== 'asserted') return undefined
  const from = clauseStart(sentence, means.from, 'wide')
  const to = clauseEnd(sentence, means.from, 'wide')
  const confirmed = resolutionAfter(letter, sentence, means.to) === 'confirmed'
  if (
    !isOwn(sentence) ||
    (!confirmed &&
      cuesOf(sentence)
        .filter((cue) => !isContrast(sentence, cue))
        .some(
          (cue) =>
            cue.to >
            (cue.value === 'source' || cue.value === 'plan'
              ? means.to
              : clauseStart(sentence, means.from, 'narrow'))
        ))
  )
    return undefined
  const before = sentenceBefore(letter, sentence, 1)
  const after = letter.sentences[sentence.index + 1]
  const here = workIn(sentence, from, to, means.from)
  const whole = here === 'unknown' ? workIn(sentence, 0, sentence.tokens.length, means.from) : here
  const work =
    whole === 'unknown' && before ? workIn(before, 0, before.tokens.length, before.tokens.length) : whole
  if (work !== 'computing' || waits(sentence, 0, sentence.tokens.length)) return undefined
  if (
    after?.block === sentence.block &&
    concurrencyMarks(after).some((mark) => mark.kind === 'no-gain' || mark.kind === 'hand-over')
  )
    return undefined
  return {sentence, from, to: sentence.tokens[to - 1]?.kind === 'mark' ? to - 1 : to}
}

/** "at table, not on Monday": sets two things against each other and denies no claim. */
const isContrast = ({tokens}: Sentence, cue: Cue): boolean => {
  const next = tokens[cue.to]
  const opposes =
    next?.kind === 'number' || ['on', 'at', 'in', 'by', 'to', 'for', 'with'].includes(next?.lower ?? '')
  return tokens[cue.from]?.lower === 'not' && tokens[cue.from - 1]?.text === ',' && opposes
}

/** Unless the sentence is about a third person's deed. */
const isOwn = ({tokens}: Sentence): boolean =>
  tokens.some(({lower}) => ['i', 'we', 'my', 'our', 'me', 'us'].includes(lower)) ||
  !tokens.some(({lower}) => ['he', 'she', 'his', 'her', 'their'].includes(lower))
