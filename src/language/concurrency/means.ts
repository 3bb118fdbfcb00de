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

const givingUp =
  /^(?:without|no|not|(?:replac|remov|retir|delet|dropp|ditch|scrapp|abandon|discard|eliminat)(?:e|es|ed|ing)|beats?|outperform\w*|than|from|of|unlike|over)$/
const preferring = /^(?:chose|choos\w+|prefer\w*|pick\w*|favou?r\w*|opt\w*)$/
const replacing = /^(?:mov|migrat|port|switch|convert|rewr|turn|replac|swap|trad|exchang)/
/** "replaced processes with asyncio"; but "moved it to processes, with asyncio feeding them". */
const replacedWith = /^(?:replac|swap|trad|exchang)/

/** "without a single process pool", "beats multiprocessing", "replaced processes": what was not used. */
const isGivenUp = (sentence: Sentence, mark: Mark): boolean =>
  isReplaced(sentence, mark) ||
  [1, 2, 3].some((back) => {
    const at = mark.from - back
    const word = sentence.tokens[at]?.lower ?? ''
    if (!givingUp.test(word)) return false
    if (word === 'of') return /^(?:instead|rid)$/.test(sentence.tokens[at - 1]?.lower ?? '')
    // "spread over processes", but "chose an event loop over processes"
    return word !== 'over' || sentence.tokens.slice(0, at).some(({lower}) => preferring.test(lower))
  })

/** "moved our Celery-based rendering to asyncio": where it was before. */
function isReplaced(sentence: Sentence, mark: Mark): boolean {
  const {tokens} = sentence
  const start = clauseStart(sentence, mark.from, 'narrow')
  const lead = tokens.slice(start, mark.from)
  if (!lead.some(({lower}) => replacing.test(lower))) return false
  const link = lead.some(({lower}) => replacedWith.test(lower))
    ? /^(?:to|onto|into|with|by)$/
    : /^(?:to|onto|into)$/
  return concurrencyMarks(sentence).some(
    ({kind, from}) =>
      (kind === 'async' || kind === 'thread') &&
      from > mark.to &&
      from <= mark.to + 8 &&
      tokens.slice(Math.max(mark.to, from - 3), from).some(({lower}) => link.test(lower)) &&
      clauseStart(sentence, from, 'narrow') === start
  )
}

const moving =
  /^(?:mov|migrat|port|switch|shift|tak|took|pull|rip|stepp|walk|go(?:es|ing|ne)?$|went|away|convert)/

/** "moved off asyncio", "out of async", "replaced an asyncio loop with processes": the mechanism was left behind. */
export function isAbandoned({tokens}: Sentence, means: Mark): boolean {
  for (let back = 1; back <= 3; back++) {
    const word = tokens[means.from - back]?.lower ?? ''
    if (
      // "left asyncio off", but "paid off like asyncio"
      (word === 'off' &&
        !/^(?:pay|pays|paid|paying|took|kick\w*|show\w*)$/.test(
          tokens[means.from - back - 1]?.lower ?? ''
        )) ||
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
  // "took the threads out of the parser"
  if (
    /^(?:out|away)$/.test(tokens[means.to]?.lower ?? '') &&
    /^(?:of|from)$/.test(tokens[means.to + 1]?.lower ?? '')
  )
    return true
  // "async was out"
  return (
    /^(?:is|was|were|are)$/.test(tokens[means.to]?.lower ?? '') &&
    /^(?:out|gone|off)$/.test(tokens[means.to + 1]?.lower ?? '')
  )
}

/** Denies what follows, and so nothing of the mechanism before it: "an event loop instead of nested loops". */
const prepositional = /^(?:instead|rather|without|as|in)$/

/** "threads are not what it needs: …": a denial behind the mechanism in its own clause. */
export const isDenied = (sentence: Sentence, means: Mark): boolean =>
  cuesOf(sentence).some(
    (cue) =>
      cue.value === 'negation' &&
      cue.from >= means.to &&
      !prepositional.test(sentence.tokens[cue.from]?.lower ?? '') &&
      clauseStart(sentence, cue.from, 'wide') === clauseStart(sentence, means.from, 'wide')
  )
