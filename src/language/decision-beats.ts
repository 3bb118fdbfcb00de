import type {Letter, Sentence} from '../letter/letter.ts'
import {closingOf} from './closing.ts'
import {alternatives, mishaps, outcomes, problems} from './decision-beats.data.ts'
import {plainestDecision, weighsOptions} from './decisions.ts'
import {phraseSet} from './phrases.ts'

/** The beats of a decision told to its end (S0), in the order in which a reader wants them. */
export const beatNames = ['problem', 'options', 'call', 'outcome', 'mishap'] as const
export type BeatName = (typeof beatNames)[number]

/** The sentence that tells each beat, undefined where none does. */
export type Beats = Readonly<Record<BeatName, Sentence | undefined>>

const problem = phraseSet(problems)
const alternative = phraseSet(alternatives)
const outcome = phraseSet(outcomes)
const mishap = phraseSet(mishaps)

/**
 * Where the letter tells the beats of its plainest decision; the closing tells none. A beat is looked for next to the
 * call first: problem and options before it, outcome and mishap after it. A sentence may tell more than one. Where nothing
 * is decided, no beat belongs to anything, and all are undefined.
 */
export function decisionBeats(letter: Letter): Beats {
  const call = plainestDecision(letter)
  if (!call) return {problem: undefined, options: undefined, call, outcome: undefined, mishap: undefined}
  const {last} = closingOf(letter)
  const body = letter.sentences.filter(
    (sentence) =>
      sentence.block.part === 'body' && (!last.includes(sentence) || sentence.block === call.block)
  )
  const before = body.filter(({index}) => index <= call.index).reverse()
  const after = body.filter(({index}) => index >= call.index)
  const beside = [...before, ...after].filter(({block}) => block === call.block)
  return {
    problem: before.slice(1).find(matches(problem)) ?? beside.find(matches(problem)),
    options:
      beside.find(matches(alternative)) ?? beside.find(weighsOptions) ?? after.find(matches(alternative)),
    call,
    outcome: after.find(matches(outcome)) ?? before.find(matches(outcome)),
    mishap: after.find(matches(mishap)) ?? before.find(matches(mishap))
  }
}

const matches =
  (set: typeof problem) =>
  ({tokens}: Sentence): boolean =>
    set.match(tokens).length > 0
