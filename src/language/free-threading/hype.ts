import type {Letter, Sentence} from '../../letter/letter.ts'
import {statusOf} from '../assertion/assertion.ts'
import {clauseEnd, clauseStart} from '../assertion/clauses.ts'
import {cuesOf} from '../assertion/cues.ts'
import {type PhraseMatch, phraseSetByKind} from '../phrases.ts'
import {findPythonVersions} from '../python-versions.ts'
import {isExperiment} from './free-threading.ts'
import {findFreeThreading} from './mentions.ts'
import {demise} from './mentions.data.ts'
import {byDefault, enthusiasm, evidence, neutral} from './hype.data.ts'
import type {TokenRange} from '../token-range.ts'

export interface Hype {
  readonly kind: 'byDefault' | 'noTradeOff'
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
}

type Kind = 'demise' | 'enthusiasm' | 'evidence' | 'byDefault' | 'neutral'

const lexicon = phraseSetByKind<Kind>({
  demise,
  enthusiasm,
  evidence,
  byDefault,
  neutral
})

/** Finds praise of free threading with nothing behind it, and the belief that Python has no GIL by default. */
export function findHype(letter: Letter): Hype[] {
  return letter.sentences.flatMap((sentence): Hype[] => {
    const marks = lexicon.match(sentence.tokens)
    const general = marks.find(
      (mark) => mark.value === 'byDefault' && speaksOfPython(sentence, mark.from, mark.to)
    )
    if (general) {
      const claimed =
        isGiven(sentence, general.from) || statusOf(letter, sentence, general.from, general.to) === 'asserted'
      return claimed
        ? [{kind: 'byDefault', sentence, from: subjectStart(sentence, general.from), to: general.to}]
        : []
    }
    const named = findFreeThreading(sentence)[0]
    const mention = named ?? marks.find(({value}) => value === 'demise')
    if (!mention) return []
    const praise = marks.filter(
      (mark) => mark.value === 'enthusiasm' && (mark.to <= mention.from || mark.from >= mention.to)
    )
    if (hasEvidence(sentence) || isOthers(sentence, mention)) return []
    if (praise.length === 0)
      return named && isFlatClaim(letter, sentence, mention, marks) ? [wholeClause(sentence, mention)] : []
    const clause = clauseStart(sentence, mention.from, 'wide')
    const beside = praise.filter((mark) => clauseStart(sentence, mark.from, 'wide') === clause)
    const heard = beside.length > 0 ? beside : praise
    if (!stands(letter, sentence, mention) || !heard.every((mark) => stands(letter, sentence, mark)))
      return []
    const nearest = heard.reduce((best, mark) => (gap(mark, mention) < gap(best, mention) ? mark : best))
    return [
      {
        kind: 'noTradeOff',
        sentence,
        from: Math.min(nearest.from, mention.from),
        to: withNext(praise, Math.max(nearest.to, mention.to))
      }
    ]
  })
}

/** "I see no reason for workers, now that Python is free-threaded": taken for granted, whatever is denied before. */
const isGiven = ({tokens}: Sentence, from: number): boolean =>
  tokens
    .slice(Math.max(0, from - 4), from)
    .some(({lower}, index, lead) => lower === 'now' && lead[index + 1]?.lower === 'that')

const others =
  /^(?:he|she|they|people|others|someone|somebody|some|many|most|(?:an?|my|our|the|one|another|some|many|most|several) (?:\w+ )?(?:colleague|friend|lead|manager|boss|vendor|consultant|speaker|teammate|predecessor|mentor|people|developers|folks|posts?|articles?|talks?|books?|bloggers?|keynotes?))\b/

/** "A colleague lives and breathes no-GIL Python": somebody else's enthusiasm. */
function isOthers(sentence: Sentence, {from}: TokenRange): boolean {
  const start = clauseStart(sentence, from, 'wide')
  return others.test(
    sentence.tokens
      .slice(start, start + 4)
      .map(({lower}) => lower)
      .join(' ')
  )
}

/** Takes in praise that follows at once: "massive" and then "parallelism". */
const withNext = (praise: readonly TokenRange[], to: number): number =>
  praise.find((mark) => mark.from === to)?.to ?? to

const gap = (a: TokenRange, b: TokenRange): number =>
  a.to <= b.from ? b.from - a.to : Math.max(0, a.from - b.to)

/** Asserted, or a plan of the writer's own: "I would bring no-GIL Python to all of your services". */
function stands(letter: Letter, sentence: Sentence, {from, to}: TokenRange): boolean {
  const status = statusOf(letter, sentence, from, to)
  const own = sentence.tokens.some(({lower}) => lower === 'i' || lower === 'my')
  return (
    status === 'asserted' ||
    (status === 'hypothetical' && (own || isPromise(sentence))) ||
    (own && status === 'lesson' && isWish(sentence))
  )
}

/** "If you hire me, free threading will give …": the condition is the reader's, the consequence the writer's word. */
function isPromise({tokens}: Sentence): boolean {
  const comma = tokens.findIndex(({text}) => text === ',')
  const words = tokens.map(({lower}) => lower)
  // "Imagine your simulations on free-threaded Python"
  if (/^(?:imagine|picture)$/.test(words[0] ?? '') && words.some((word) => /^your?$/.test(word))) return true
  // "Your analytics would benefit at once, because free threading …"
  if (
    words.includes('your') &&
    words.includes('would') &&
    !words.some((word) => /^(?:if|might|could|may|whether|perhaps|first|measure|not|were|had|\?)$/.test(word))
  )
    return true
  const reader = words.slice(0, Math.max(0, comma)).some((word) => /^(?:you|your)$/.test(word))
  return (
    reader &&
    /^(?:if|once|when|as|should|with|after)$/.test(words[0] ?? '') &&
    words.slice(comma).some((word) => word === 'will' || word === "'ll" || word === 'can') &&
    !words.some((word) => /^(?:would|might|could|may|whether|perhaps|\?)$/.test(word))
  )
}

const isWish = ({tokens}: Sentence): boolean =>
  tokens.some(({lower}) =>
    ['want', 'hope', 'wish', 'plan', 'love', 'believe', 'eager', 'keen'].includes(lower)
  ) && !tokens.some(({lower}) => ['first', 'once', 'had'].includes(lower))

/** Put to use with nothing else said: "Going no-GIL gave our product wings". Any doubt or distance keeps it silent. */
function isFlatClaim(
  letter: Letter,
  sentence: Sentence,
  mention: TokenRange,
  marks: readonly PhraseMatch<Kind>[]
): boolean {
  if (marks.some(({value}) => value === 'neutral') || sentence.tokens.length < 6) return false
  const start = clauseStart(sentence, mention.from, 'wide')
  if (cuesOf(sentence).some((cue) => cue.to > start)) return false
  return (
    statusOf(letter, sentence, mention.from, mention.to) === 'asserted' && !isExperiment(letter, sentence)
  )
}

const wholeClause = (sentence: Sentence, mention: TokenRange): Hype => {
  const end = clauseEnd(sentence, mention.from, 'wide')
  return {
    kind: 'noTradeOff',
    sentence,
    from: clauseStart(sentence, mention.from, 'wide'),
    to: sentence.tokens[end - 1]?.kind === 'mark' ? end - 1 : end
  }
}

/** "no cost", "no pain": praise that a word of evidence stands in. */
const namesEvidence = (marks: readonly PhraseMatch<Kind>[]): boolean =>
  marks.some(
    ({value, from, to}) =>
      value === 'evidence' &&
      !marks.some((other) => other.value === 'enthusiasm' && other.from < from && other.to >= to)
  )

/** The paragraph names a version, a measurement or a cost. */
const hasEvidence = ({block}: Sentence): boolean =>
  block.sentences.some(
    (near) =>
      namesEvidence(lexicon.match(near.tokens)) ||
      findPythonVersions(near).length > 0 ||
      /\d\s?(?:%|ms\b|seconds?\b|minutes?\b)/.test(near.text)
  )

const names = /^(?:c?python|interpreter|release|runtime|language|3\.\d+|gil|threading|lock|pep)$/

/** Its subject is Python, no service of the writer's: "Python 3.14 has no GIL", not "our scorer has no GIL". */
function speaksOfPython({tokens}: Sentence, from: number, to: number): boolean {
  const lead = tokens.slice(Math.max(0, from - 5), from).map(({lower}) => lower)
  // "I welcome that the GIL is gone": the clause of its own.
  const before = lead.slice(lead.lastIndexOf('that') + 1)
  const within = tokens.slice(from, to).map(({lower}) => lower)
  // "Python is free-threaded only in a build of its own"
  if (/^(?:only|if|unless)$/.test(tokens[to]?.lower ?? '')) return false
  // "The GIL is still there by default"
  if (within.slice(1).some((word) => /^(?:still|there|on|enabled|present|kept|active)$/.test(word)))
    return false
  if (
    before.some((word) => ['i', 'we', 'our', 'my', 'jython', 'ironpython', 'graalpy', 'build'].includes(word))
  )
    return false
  return (
    before.some((word) => names.test(word)) ||
    names.test(within[0] ?? '') ||
    [
      'gil',
      'lock',
      'free',
      'global',
      'there',
      'removal',
      'standard',
      'default',
      'stock',
      'official',
      'end',
      'death',
      'disappearance',
      'demise',
      'absence',
      'with',
      'since',
      'after'
    ].includes(within[0] ?? '') ||
    within[0] === 'the'
  )
}

/** Takes the subject in: "Python 3.14 has no GIL". */
function subjectStart({tokens}: Sentence, from: number): number {
  for (let back = 1; back <= 4; back++)
    if (/^c?python$/.test(tokens[from - back]?.lower ?? '')) return from - back
  return from
}
