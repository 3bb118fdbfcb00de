import type {Sentence} from '../../letter/letter.ts'
import {type PhraseMatch, phraseSetByKind} from '../phrases.ts'
import {cues, type CueKind} from './cues.data.ts'
import {wordSet} from '../word-set.ts'
import {perSentence} from '../per-sentence.ts'

export type Cue = PhraseMatch<CueKind>

const lexicon = phraseSetByKind(cues)
/** The cues of a sentence in order; what a pseudo-cue or a longer cue covers is left out. */
export const cuesOf = perSentence((sentence): readonly Cue[] => {
  const all: Cue[] = [...inverted(sentence), ...lexicon.match(sentence.tokens)]
  return all.filter(
    (cue) =>
      cue.value !== 'pseudo' &&
      // "a long `if` chain": code says nothing of its sentence.
      sentence.tokens[cue.from]?.code !== true &&
      !isPerfect(sentence, cue) &&
      !isMonth(sentence, cue) &&
      !isNoun(sentence, cue) &&
      !isPluperfect(sentence, cue) &&
      !isCausative(sentence, cue) &&
      !all.some((other) => covers(other, cue))
  )
})

/** "Had Python 3.12 offered it, I would have …": a conditional without `if`. */
function inverted({tokens}: Sentence): Cue[] {
  const first = tokens[0]?.lower ?? ''
  const conditional =
    ['had', 'were', 'should'].includes(first) &&
    tokens.some(({lower}) => lower === 'would' || lower === 'could')
  return conditional ? [{pattern: first, value: 'hypothesis', from: 0, to: 1}] : []
}

const participle = /(?:ed|en|ne|ought|wn|un|de|ld|pt|st|ad|id|ut|et|ck|lt|nt|ung)$/

/** "In May the matcher moved". */
const isMonth = ({tokens}: Sentence, cue: Cue): boolean => tokens[cue.from]?.text === 'May'

// Of the words that oppose or say, those that are nouns too.
const nounForms =
  /^(?:rejects?|declines?|refuse|protests?|objects?|vetos?|vetoes|blocks?|stops?|resists?|offers?|reports?|requests?|demands?|claims?|plans?|promises?|proposals?|guesse?s?|figures?|hopes?|wish(?:es)?|fears?|doubts?|says?|asks?|boasts?|kills?|scraps?|shelves|cancels?|regrets?|pushe?s?|turns?|lacks?|mentions?)$/
const determiners =
  /^(?:the|an?|our|my|your|their|its|his|her|this|that|these|those|each|every|all|some|any|no|most|many|more|few|fewer|several|first|last|next|new|old|daily|weekly|monthly|whose|'s|of|lowest|highest|best|usual|typical|average|median|normal|standard|common|current|fair|going|opening|initial|top)$/

const functionWords = wordSet(
  'the a an our my your their its his her that to how what it this on for about of in and'
)

/** "Rejects at the line are down", "an offer", "the claims queue": a thing, and nobody's deed. */
function isNoun({tokens}: Sentence, cue: Cue): boolean {
  if (cue.to !== cue.from + 1 || cue.value === 'negation' || cue.value === 'hypothesis') return false
  const token = tokens[cue.from]
  if (!token || !(nounForms.test(token.lower) || /^(?:planning|reporting)$/.test(token.lower))) return false
  const next = tokens[cue.to]?.lower ?? ''
  // "a reporting engine"
  if (
    /^(?:planning|reporting)$/.test(token.lower) &&
    tokens[cue.to]?.kind === 'word' &&
    !functionWords.has(next)
  )
    return true
  // "the claims of its makers", "an offer to": somebody's word all the same.
  if (['that', 'of', 'to', 'about', ':'].includes(next)) return false
  const before = tokens[cue.from - 1]?.lower ?? ''
  if (/^(?:that|this|these|those|all|some|most|many|few|several)$/.test(before)) return false
  if (determiners.test(before)) return true
  // "for stability figures."
  const last = tokens[cue.to]
  const ends = last === undefined || /^[.;!?)]$/.test(last.text)
  if (token.lower.endsWith('s') && ends && !/^(?:he|she|it|who|which|everybody|everyone)$/.test(before))
    return true
  return cue.from === 0 && token.lower.endsWith('s') && /^(?:at|in|on|of|from|for|are|were|have)$/.test(next)
}

/** "We had the build in production": an inversion opens its clause. */
const isPluperfect = ({tokens}: Sentence, cue: Cue): boolean => {
  const before = tokens[cue.from - 1]
  return (
    cue.value === 'hypothesis' &&
    tokens[cue.from]?.lower === 'had' &&
    before?.kind === 'word' &&
    !/^(?:and|but|or|so|that|because)$/.test(before.lower)
  )
}

/** "…, had it fill 32 cores": an inversion stands beside a modal. */
const isCausative = ({tokens}: Sentence, cue: Cue): boolean =>
  cue.value === 'hypothesis' &&
  cue.from > 0 &&
  tokens[cue.from]?.lower === 'had' &&
  !tokens.some(({lower}) => /^(?:would|could|might|should|'d)$/.test(lower))

/** "I'd moved" is "had moved", no conditional. */
function isPerfect({tokens}: Sentence, cue: Cue): boolean {
  if (tokens[cue.from]?.text.toLowerCase() !== "'d") return false
  const next =
    tokens[cue.to]?.lower === 'not' || tokens[cue.to]?.lower === 'never' ? tokens[cue.to + 1] : tokens[cue.to]
  return (
    next !== undefined && next.lower.length > 2 && next.stem !== next.lower && participle.test(next.lower)
  )
}

const covers = (a: Cue, b: Cue): boolean =>
  a !== b &&
  a.from <= b.from &&
  a.to >= b.to &&
  (a.value === 'pseudo' || a.to - a.from > b.to - b.from || (a.value === b.value && a.from < b.from))
