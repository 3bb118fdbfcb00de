import type {Letter, Sentence} from '../../letter/letter.ts'
import {clauseStart} from '../assertion/clauses.ts'
import {cuesOf} from '../assertion/cues.ts'
import {concurrencyMarks, type Mark} from './marks.ts'

/** The means of concurrency that claims are made for. */
export type Mechanism = 'async' | 'thread'

/** Whether processes, native code or other machines do the work of the sentence. */
export const handsOver = (sentence: Sentence, mechanism: Mechanism): boolean =>
  isElsewhere(sentence) ||
  concurrencyMarks(sentence).some(
    (mark) =>
      mark.kind === 'hand-over' &&
      !isGivenUp(sentence, mark) &&
      !isAlternative(sentence, mark, mechanism) &&
      // A thread pool has workers of its own.
      !(
        mechanism === 'thread' &&
        (sentence.tokens[mark.from]?.lower === 'workers' ||
          /^threads?$/.test(sentence.tokens[mark.to]?.lower ?? '') ||
          // "joblib on its threading backend"
          sentence.tokens[mark.from]?.lower === 'joblib')
      )
  )

/** The sentence speaks of another language or runtime, and not of Python. */
const isElsewhere = (sentence: Sentence): boolean =>
  concurrencyMarks(sentence).some(({kind}) => kind === 'other-runtime') &&
  !sentence.tokens.some(({lower}) => lower === 'python' || lower === 'cpython')

/** Threads may run native code that a sentence nearby names; for async only the claim's own sentence counts. */
export function isHandedOver(letter: Letter, sentence: Sentence, mechanism: Mechanism): boolean {
  if (handsOver(sentence, mechanism) || mechanism === 'async') return handsOver(sentence, mechanism)
  return [-2, -1, 1, 2].some((step) => {
    const near = letter.sentences[sentence.index + step]
    return near !== undefined && near.block === sentence.block && handsOver(near, mechanism)
  })
}

/** "Processes or threads for the solver?": asked, not done. */
const isAlternative = ({tokens}: Sentence, mark: Mark, mechanism: Mechanism): boolean =>
  mechanism === 'thread' &&
  tokens.at(-1)?.text === '?' &&
  (tokens[mark.to]?.lower === 'or' || tokens[mark.from - 1]?.lower === 'or')

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
export function isAbandoned({tokens}: Sentence, means: Mark): boolean {
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
    if (/^(?:remov|delet|ditch|dropp|abandon|discard|reject|scrapp)(?:ed|ing|e)/.test(word))
      return !/^(?:in|into|onto|on)$/.test(tokens[means.to]?.lower ?? '')
    if (
      word === 'out' &&
      /^(?:took|taken|taking|take|threw|throwing|ripped|pulled|tore)$/.test(
        tokens[means.from - back - 1]?.lower ?? ''
      )
    )
      return true
    if (/^(?:replac|swapp|exchang)/.test(word)) {
      return tokens
        .slice(means.to, means.to + 6)
        .some(({lower}) => lower === 'with' || lower === 'by' || lower === 'for')
    }
  }
  // "async was out"
  return (
    /^(?:is|was|were|are)$/.test(tokens[means.to]?.lower ?? '') &&
    /^(?:out|gone|off)$/.test(tokens[means.to + 1]?.lower ?? '')
  )
}

/** "threads are not what it needs: …": a denial behind the mechanism in its own clause. */
export const isDenied = (sentence: Sentence, means: Mark): boolean =>
  cuesOf(sentence).some(
    (cue) =>
      cue.value === 'negation' &&
      cue.from >= means.to &&
      clauseStart(sentence, cue.from, 'wide') === clauseStart(sentence, means.from, 'wide')
  )
