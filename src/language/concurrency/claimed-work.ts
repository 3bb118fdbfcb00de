import type {Letter, Sentence} from '../../letter/letter.ts'
import {statusIn} from '../assertion/assertion.ts'
import {clauseEnd, clauseStart} from '../assertion/clauses.ts'
import {effectsIn} from './effects.ts'
import {concurrencyMarks, type Mark} from './marks.ts'
import {reach, sentenceBefore, takesUp} from './passage.ts'
import {
  isPartOfAsync,
  isUnit,
  isWholeOfStep,
  namesSomething,
  namesWorkload,
  workIn,
  type Work
} from './work.ts'

/** The work of a claim: its own clauses first, then the rest of the sentence, then the sentences before. */
export function workOf(letter: Letter, sentence: Sentence, from: number, to: number, effect: Mark): Work {
  const start = clauseStart(sentence, from, 'narrow')
  const end = clauseEnd(sentence, to - 1, 'narrow')
  const near = effect.from >= from && effect.from < to ? effect.from : from
  const [first, last] = [clauseStart(sentence, near, 'narrow'), clauseEnd(sentence, near, 'narrow')]
  const clause = workIn(sentence, first, last, near)
  // "accelerated the evaluation by running every call as a task": what waits beside the mechanism has the say.
  if (first <= from && last >= to && waits(sentence, first, last)) return 'waiting'
  // "the spell-checker, which had sent each word to a service": the relative clause tells the work.
  const relative = /^(?:which|whose)$/.test(sentence.tokens[last]?.lower ?? '')
  const relativeEnd = clauseEnd(sentence, last, 'narrow')
  const tellsGain = effectsIn(sentence).some((mark) => mark.from >= last && mark.to <= relativeEnd)
  if (clause === 'computing' && relative && !tellsGain && waits(sentence, last, relativeEnd)) return 'waiting'
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
  // "improved the response time of the order module": nothing says that it computes.
  if (
    sentence.tokens.some(
      ({lower}, at) => lower === 'response' && /^times?$/.test(sentence.tokens[at + 1]?.lower ?? '')
    )
  )
    return 'unknown'
  if (namesWorkload(sentence, start, end) || namesSomething(sentence, start, end)) return 'computing'
  // "The crossword filling took all night. I made it async …"
  const before = sentenceBefore(letter, sentence, 1)
  return before &&
    (takesUp(sentence, 0, sentence.tokens.length) ||
      takesUp(sentence, clauseStart(sentence, effect.from, 'wide'), effect.from)) &&
    namesSomething(before, 0, before.tokens.length)
    ? 'computing'
    : 'unknown'
}

/** "used asyncio to call forty APIs, and the comparison …": the mechanism's own clause only waits. */
function meansWait(sentence: Sentence, from: number, to: number, effect: Mark): boolean {
  const means = effect.from === from ? to - 1 : from
  // "With asyncio I fetch …; computing it takes a second": the whole clause before, else the mechanism's own part.
  const apart = clauseStart(sentence, means, 'wide') !== clauseStart(sentence, effect.from, 'wide')
  const kind = apart ? 'wide' : 'narrow'
  const [first, last] = [clauseStart(sentence, means, kind), clauseEnd(sentence, means, kind)]
  if (effect.from >= first && effect.from < last) return false
  if (isPlaceOfAsync(sentence, means)) return false
  const itself = sentence.tokens.some(({lower}) => lower === 'itself')
  return (
    !itself &&
    !namesCpu(sentence) &&
    statusIn(sentence, means, means + 1) === 'asserted' &&
    workIn(sentence, first, last, means) === 'waiting' &&
    // "thanks to async I/O": the mechanism's own name.
    concurrencyMarks(sentence).some(
      (mark) =>
        mark.kind === 'waiting' && mark.from >= first && mark.to <= last && !isPartOfAsync(sentence, mark)
    )
  )
}

/** "Because the endpoint is `async def`, …": what is async is where the work is done, not the work. */
const isPlaceOfAsync = ({tokens}: Sentence, means: number): boolean =>
  /^(?:is|was|are|became)$/.test(tokens[means - 1]?.lower ?? '') &&
  /^(?:endpoints?|gateway|proxy|bot|handler|handlers|views?|routes?)$/.test(tokens[means - 2]?.lower ?? '')

/** Whether something in tokens `[from, to)` waits and nothing names the CPU. */
export const waits = (sentence: Sentence, from: number, to: number): boolean =>
  workIn(sentence, from, to) !== 'unknown' &&
  concurrencyMarks(sentence).some(
    (mark) =>
      mark.kind === 'waiting' &&
      !isUnit(sentence, mark) &&
      !isPartOfAsync(sentence, mark) &&
      !isWholeOfStep(sentence, mark) &&
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
    .some(({lower}) => /^(?:cores?|cpus?|processors?|multicore|gil|lock)$/.test(lower))
