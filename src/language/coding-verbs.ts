import type {Letter, Sentence} from '../letter/letter.ts'
import {statusOf} from './assertion/assertion.ts'
import {cuesOf} from './assertion/cues.ts'
import type {AssertionStatus} from './assertion/status.ts'

/** What "write" says or asks: "wrote that", "wrote: ". Before anything else it is a programmer's verb. */
const reports = new Set([
  'that',
  'to',
  'about',
  'how',
  'why',
  ':',
  ',',
  '"',
  'me',
  'us',
  'him',
  'her',
  'them',
  'back'
])
const forms = /^(?:re)?(?:write|writes|wrote|written|writing)$/

/**
 * The status of a claim about programming, where "written in Python" and "has written FastAPI" report nobody's words:
 * such a verb before the claim belongs to it. So does all of the inline code that the claim stands in, whose brackets
 * are no borders of a clause.
 */
export function statusOfWork(letter: Letter, sentence: Sentence, from: number, to: number): AssertionStatus {
  const {tokens} = sentence
  const start = codeStart(sentence, from)
  const status = statusOf(letter, sentence, start, to)
  if (status === 'hypothetical' && supposesNothing(sentence)) return 'asserted'
  if (status === 'opposed' && isOpposedByCode(sentence, start)) return 'asserted'
  if (status !== 'attributed' && status !== 'lesson') return status
  const verb = tokens.findIndex(
    ({lower}, index) => index < start && forms.test(lower) && !reports.has(tokens[index + 1]?.lower ?? '')
  )
  return verb < 0 ? status : statusOf(letter, sentence, verb, to)
}

const branches =
  /^(?:chains?|statements?|else|elif|ladders?|cascades?|trees?|blocks?|branch|branches|clauses?|tests?)$/
const modal = /^(?:would|could|might|may|should|suppose|imagine|had|were|unless)$/

/** "three if-chains", "an `if` ladder": the keyword, and nothing supposed. */
const supposesNothing = ({tokens}: Sentence): boolean =>
  tokens.some(({lower}) => lower === 'if') &&
  tokens.every(
    ({lower, code}, at) =>
      (lower !== 'if' ||
        code ||
        /^[-/]$/.test(tokens[at + 1]?.glue ?? '') ||
        branches.test(tokens[at + 1]?.lower ?? '')) &&
      !modal.test(lower)
  )

const programs = /^(?:cancel(?:s|l?ed|l?ing)?|(?:reject|refuse|drop|skip|discard|abort|stop)s)$/

/** "The dispatcher cancels sibling tasks through …": a program does so, and nobody is against anything. */
const isOpposedByCode = (sentence: Sentence, at: number): boolean => {
  const opposing = cuesOf(sentence).filter(
    (cue) => cue.from < at && /^(?:opposition|negation)$/.test(cue.value)
  )
  return opposing.length > 0 && opposing.every((cue) => programs.test(sentence.tokens[cue.from]?.lower ?? ''))
}

function codeStart({tokens}: Sentence, from: number): number {
  let start = from
  while (tokens[start]?.code && tokens[start - 1]?.code) start--
  return start
}
