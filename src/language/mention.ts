import type {Sentence, Token} from '../letter/letter.ts'
import {statusIn} from './assertion/assertion.ts'
import type {AssertionStatus} from './assertion/status.ts'
import {lines, PhraseSet} from './phrases.ts'

/*
 * Whether words are used or only mentioned, and of whom. Wording is judged within its sentence: what the next one makes
 * of a claim ("I declined") does not take a phrase back.
 */

const cues = (patterns: string): PhraseSet<true> =>
  new PhraseSet(lines(patterns).map((pattern) => [pattern, true] as const))

/** What talks of words without using them. */
const talk = cues(`
i (could|might|may|can) ..2 (~tell|~say|~write|~claim|~open|~begin|~start|~call|~add)
(~call|~say|~write|~claim|~use|~read|~see|~meet) ..3 (word|words|phrase|phrases|slogan|cliché|cliche|label|expression|term)
~call (themselves|himself|herself|yourself|yourselves)
(they|he|she|vendor|vendors|people|it|was|were) ..3 (~sell|sold|~advertise|~market|~bill|~praise|~hype) ..3 as
(he|she|they|people|somebody|someone|everybody|manager|managers|boss|lead|director|consultant|consultants|recruiter|recruiters|brochure|slides|website|vendor|posting) ..2 (~speak|~talk|~rave|~joke|~dream) ..1 (of|about)
`)

/** What makes somebody's wish the writer's own word: "Your posting wants a rock star, and you shall have one". */
const adoption = cues(`
you (shall|will) (have|get)
(that|this) is (me|what i am|who i am|exactly what i am)
i am (that|exactly that|one|it|your) ..1
here i am
`)

/** Whether `sentence.tokens[from..to)` stands in quotation marks as a whole, or the sentence only talks of it. */
export function isMentioned(sentence: Sentence, from: number, to: number): boolean {
  return isQuotedWhole(sentence.tokens, from, to) || talk.match(sentence.tokens).some((cue) => cue.to <= from)
}

function isQuotedWhole(tokens: readonly Token[], from: number, to: number): boolean {
  let open = -1
  for (const [index, token] of tokens.entries()) {
    if (token.text !== '"' && token.text !== "'") continue
    if (open !== -1 && tokens[open]?.text === token.text) {
      if (open < from && index >= to) return true
      open = -1
    } else if (open === -1 && (token.text === '"' || opensQuote(tokens, index))) open = index
  }
  return false
}

/** An apostrophe that opens a quotation has space before it and none after it ("two weeks' notice" has not). */
const opensQuote = (tokens: readonly Token[], index: number): boolean =>
  (index === 0 || tokens[index]?.space === true || tokens[index - 1]?.kind === 'mark') &&
  tokens[index + 1]?.space === false

/** The status of wording: as a claim's, but each denial counts for itself, and a wish taken up is the writer's word. */
export function useOf(sentence: Sentence, from: number, to: number): AssertionStatus {
  const {tokens} = sentence
  if (/^(?:no|not|nor|neither|never)$/.test(tokens[from - 1]?.lower ?? '')) return 'negated'
  const status = statusIn(sentence, from, to)
  return status === 'attributed' && adoption.match(tokens).some((cue) => cue.from >= to) ? 'asserted' : status
}

/** In inline code, or with a capital that no sentence's beginning explains, or before another ("Synergy Health bought"). */
export function isName(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!token || token.code) return token !== undefined
  if (!isCapital(token)) return false
  if (before !== undefined && !/^["'(:]$/.test(before.text)) return true
  return after?.space === true && isCapital(after)
}

const isCapital = ({text}: Token): boolean => /^\p{Lu}/u.test(text)

const copulas = new Set(['is', 'are', 'was', 'were', "'s"])
const open = new Set('i who that which what one it strength strengths skills me myself colleagues'.split(' '))

/** "My manager is a fast learner": who stands before the verb is not the writer. */
export function isOfAnother(tokens: readonly Token[], at: number): boolean {
  const verb = tokens.findLastIndex(({lower}, index) => index < at && index >= at - 4 && copulas.has(lower))
  const subject = tokens[verb - 1]
  return verb > 0 && subject?.kind === 'word' && !open.has(subject.lower)
}
