import type {Sentence} from '../letter/letter.ts'
import {pleas, proposals, requests} from './next-step.data.ts'
import {PhraseSet} from './phrases.ts'

const steps = new PhraseSet([...proposals, ...requests].map((pattern) => [pattern, true] as const))
const empty = new PhraseSet(pleas.map((pattern) => [pattern, true] as const))

/** Whether a sentence proposes a next step: a walk-through, a pair session, a take-home, a question to reason about. */
export function proposesNextStep({tokens}: Sentence): boolean {
  if (tokens.at(-1)?.text === '?') return true
  const nothing = empty.match(tokens)
  return steps.match(tokens).some(({from, to}) => !nothing.some((plea) => plea.from < to && from < plea.to))
}
