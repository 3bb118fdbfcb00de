import type {Letter, Sentence} from '../../letter/letter.ts'
import {statusIn, statusOf} from '../assertion/assertion.ts'
import {phraseSet, PhraseSet} from '../phrases.ts'
import {concurrencyMarks} from './marks.ts'
import {workIn} from './work.ts'

/** "Make everything async to scale" as the writer's own plan or deed: a cure for all work, so no look at the work. */
export interface EverythingAsync {
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
}

const all =
  '(everything|it all|all|all of ..3|every ..2|each of ..3|(the|our|their|your)? (whole|entire) ..3)'
const frames = phraseSet(`
    (~make|~turn|~convert|~port|~rewrite|~move|~migrate|~get|~refactor|~switch|~take|~put) ${all} ..6 (async|asynchronous|asyncio|coroutine|coroutines)
    (~make|~turn|~convert|~port|~rewrite|~move) (the|our|your|a|its|their) ..6 (async|asynchronous|asyncio) (end to end|throughout|everywhere|from top to bottom|all the way)
    ~await (everything|it all|the lot)
    (everything|all of it|all code|all our code|every ..1) ..4 (is|was|are|were|went|becomes|became) ..1 (async|asynchronous)
    (go|went|going) (fully|all|completely) ..2 (async|asynchronous)
    async (everywhere|everything|end to end|all the way|throughout)
  `)

const purposes = phraseSet(`
    for (the sake of|reasons of|more|better|higher|greater|maximum)? (speed|performance|throughput|scale|scalability|efficiency)
  `)

/** "I'd turn the number crunching in your pricing engine async": computing alone, as a plan. */
const part = new PhraseSet<true>([
  [
    '(~make|~turn|~convert|~port|~rewrite|~move) (the|our|your|its|their) ..8 (async|asynchronous|asyncio)',
    true
  ]
])

/** Finds the frame where the same sentence names speed or scale as its purpose or effect. */
export function findEverythingAsync(letter: Letter): EverythingAsync[] {
  return letter.sentences.flatMap((sentence) => {
    const frame =
      frames.match(sentence.tokens)[0] ??
      part.match(sentence.tokens).find((found) => computes(sentence, found))
    if (!frame) return []
    const marks = concurrencyMarks(sentence)
    const effect = marks.find(
      (mark) =>
        ['scaling', 'faster', 'parallel'].includes(mark.kind) &&
        (mark.from >= frame.to || mark.to <= frame.from)
    )
    const purpose = purposes.match(sentence.tokens).find(({from, to}) => from >= frame.to || to <= frame.from)
    const gain = effect ?? purpose
    if (!gain || marks.some((mark) => mark.kind === 'hand-over' || mark.kind === 'no-gain')) return []
    const status = statusOf(letter, sentence, frame.from, frame.to)
    if (
      status !== 'asserted' &&
      !(isOwnPlan(sentence, frame.from) && (status === 'hypothetical' || status === 'lesson'))
    )
      return []
    return [{sentence, from: Math.min(frame.from, gain.from), to: Math.max(frame.to, gain.to)}]
  })
}

const computes = (sentence: Sentence, {from, to}: {from: number; to: number}): boolean =>
  statusIn(sentence, from, to) === 'hypothetical' && workIn(sentence, from, to) === 'computing'

/** "I would make everything async": an intention is as telling as a deed, unless it is told as overcome. */
function isOwnPlan({tokens}: Sentence, at: number): boolean {
  const before = tokens.slice(0, at).map(({lower}) => lower)
  return (
    before.some((word) => word === 'i' || word === 'my') &&
    !before.some((word) => ['once', 'initially', 'originally', 'used', 'if', 'had'].includes(word)) &&
    // "in my first quarter" is still to come.
    !before.some((word, index) => word === 'first' && before[index - 1] !== 'my')
  )
}
