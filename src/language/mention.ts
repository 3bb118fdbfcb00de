import type {Sentence, Token} from '../letter/letter.ts'
import {statusIn} from './assertion/assertion.ts'
import type {AssertionStatus} from './assertion/status.ts'
import {phraseSet} from './phrases.ts'
import {wordSet} from './word-set.ts'
import {beginsWithCapital} from '../letter/capital.ts'

/*
 * Whether words are used or only mentioned, and of whom. Wording is judged within its sentence: what the next one makes
 * of a claim ("I declined") does not take a phrase back.
 */

/** What talks of words without using them. */
const talk = phraseSet(`
i (could|might) ..2 (~tell|~say|~write|~claim|~open|~begin|~start|~call|~add)
(~call|~say|~write|~claim|~use|~read|~see|~meet) ..3 (word|words|phrase|phrases|slogan|cliché|cliche|label|expression|term)
~call (themselves|himself|herself|yourself|yourselves)
(they|he|she|vendor|vendors|people|it|was|were) ..3 (~sell|sold|~advertise|~market|~bill|~praise|~hype) ..3 as
my (old|former|first|previous|last|early) ..2 (résumé|resume|cv|headline|profile|bio|letter|letters) ..1 (~call|~say|~read|~claim|~describe|~list)
(he|she|they|people|somebody|someone|everybody|manager|managers|boss|lead|director|consultant|consultants|recruiter|recruiters|brochure|slides|website|vendor|posting) ..2 (~speak|~talk|~rave|~joke|~dream) ..1 (of|about)
`)

/** The same behind the words: "Attention to detail is what your posting asks for". */
const talkAfter = phraseSet(`
(is|are|was|were) what (the|your|their|this|that|every|each|most|all|one|my) ..3 (posting|postings|advert|ad|ads|listing|job description|recruiter|recruiters|manager|letter|letters|template|consultant|brochure|boss|résumé|resume|cv) ..2 (~ask|~want|~call|~say|~name|~list|~demand|~claim|~promise|~wish|~require|~look for)
`)

/** What makes others' words the writer's own: "Your posting wants a rock star, and you shall have one". */
const adoption = phraseSet(`
you (shall|will) (have|get)
you have found (one|him|her|me)
(that|this|it) (is|'s) ..1 (me|what i am|who i am|exactly)
(that|this) ~describe me
i am (that|exactly that|one|it|your|both) ..1
here i am
i have (both|all|them|these|that|those|it)
i (can|could|do)? ..1 (confirm|agree)
count me in
(he|she|they|it|who) (was|were|is|are) ..2 (right|correct)
(exactly|quite|perfectly) right
it still (holds|stands|fits|applies)
`)

/** Whether the rest of the sentence, or the next one, takes up what somebody said. */
function isAdopted(sentence: Sentence, to: number): boolean {
  const {sentences} = sentence.block
  const next = sentences[sentences.indexOf(sentence) + 1]
  return (
    adoption.match(sentence.tokens).some((cue) => cue.from >= to) ||
    (next !== undefined && adoption.match(next.tokens).length > 0)
  )
}

/**
 * Whether `sentence.tokens[from..to)` stands in quotation marks as a whole, or the sentence only talks of it, and the
 * writer does not take it up.
 */
export function isMentioned(sentence: Sentence, from: number, to: number): boolean {
  const mentioned =
    isQuotedWhole(sentence.tokens, from, to) ||
    talk.match(sentence.tokens).some((cue) => cue.to <= from) ||
    talkAfter.match(sentence.tokens).some((cue) => cue.from === to)
  return mentioned && !isAdopted(sentence, to)
}

/** Whether it stands in quotation marks and the writer takes it up: "“web, data and ML”, and she was right". */
export const isTakenUp = (sentence: Sentence, from: number, to: number): boolean =>
  isQuotedWhole(sentence.tokens, from, to) && isAdopted(sentence, to)

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

const denials = new Set(['no', 'not', 'nor', 'neither', 'never'])
const firstPerson = new Set(['i', 'me', 'my', 'mine', 'myself'])

/**
 * The status of wording: as a claim's, but each denial counts for itself, and words with "I" in them or taken up by the
 * writer are the writer's.
 */
export function useOf(sentence: Sentence, from: number, to: number): AssertionStatus {
  const {tokens} = sentence
  if (denials.has(tokens[from - 1]?.lower ?? '')) return 'negated'
  if (copulas.has(tokens[to]?.lower ?? '') && tokens[to + 1]?.lower === 'not') return 'negated'
  const status = statusIn(sentence, from, to)
  if (status !== 'attributed' && status !== 'quoted') return status
  const own = status === 'attributed' && tokens.slice(from, to).some(({lower}) => firstPerson.has(lower))
  return own || isAdopted(sentence, to) ? 'asserted' : status
}

/** In inline code, or with a capital that no sentence's beginning explains, or before another ("Synergy Health bought"). */
export function isName(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!token || token.code) return token !== undefined
  if (!isCapital(token)) return false
  if (before !== undefined && !/^["'(:]$/.test(before.text)) return true
  return after?.space === true && isCapital(after)
}

const isCapital = ({text}: Token): boolean => beginsWithCapital(text) && text !== 'I'

const copulas = new Set(['is', 'are', 'was', 'were', "'s"])
const verbs = new Set([...copulas, 'had', 'has', 'have', 'shows', 'showed'])
const open = wordSet(
  'i who that which what one it me myself colleagues apart strength strengths skill skills competence competences competencies foundation knowledge expertise background specialty speciality core asset assets qualifications toolkit toolbox'
)

/** "My manager is a fast learner": who stands before the verb is not the writer. */
export function isOfAnother(tokens: readonly Token[], at: number): boolean {
  const verb = tokens.findLastIndex(({lower}, index) => index < at && index >= at - 4 && verbs.has(lower))
  const subject = tokens[verb - 1]
  return verb > 0 && subject?.kind === 'word' && !open.has(subject.lower)
}
