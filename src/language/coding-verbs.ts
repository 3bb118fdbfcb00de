import type {Letter, Sentence} from '../letter/letter.ts'
import {statusOf} from './assertion/assertion.ts'
import type {AssertionStatus} from './assertion/status.ts'

/** What "write" says or asks: "wrote that", "wrote: ". Before anything else it is a programmer's verb. */
const reports = new Set(['that', 'to', 'about', 'how', 'why', ':', ',', '"', 'me', 'us', 'him', 'her', 'them', 'back'])
const forms = /^(?:re)?(?:write|writes|wrote|written|writing)$/

/**
 * The status of a claim about programming, where "written in Python" and "has written FastAPI" report nobody's words:
 * such a verb before the claim belongs to it.
 */
export function statusOfWork(letter: Letter, sentence: Sentence, from: number, to: number): AssertionStatus {
  const status = statusOf(letter, sentence, from, to)
  if (status !== 'attributed' && status !== 'lesson') return status
  const {tokens} = sentence
  const verb = tokens.findIndex(
    ({lower}, index) => index < from && forms.test(lower) && !reports.has(tokens[index + 1]?.lower ?? '')
  )
  return verb < 0 ? status : statusOf(letter, sentence, verb, to)
}
