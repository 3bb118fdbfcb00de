import type {Sentence} from '../letter/letter.ts'
import {laterRequests, pleas, proposals, requests, withdrawals} from './next-step.data.ts'
import {phraseSet, type PhraseSet} from './phrases.ts'

const set = (patterns: readonly string[]): PhraseSet<true> => phraseSet(patterns.join('\n'))
const steps = set([...proposals, ...requests, ...laterRequests])
const empty = set(pleas)
const withdrawn = set(withdrawals)

/** Whether a sentence proposes a next step: a walk-through, a pair session, a take-home, a question to reason about. */
export function proposesNextStep({tokens}: Sentence): boolean {
  if (tokens.at(-1)?.text === '?') return true
  if (withdrawn.match(tokens).length > 0) return false
  const nothing = empty.match(tokens)
  return steps.match(tokens).some(({from, to}) => !nothing.some((plea) => plea.from < to && from < plea.to))
}
