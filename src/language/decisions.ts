import type {Letter, Sentence, Token} from '../letter/letter.ts'
import {statusOf} from './assertion/assertion.ts'
import type {AssertionStatus} from './assertion/status.ts'
import {
  choices,
  contrasts,
  decisionNouns,
  irregularDeeds,
  lifeChoices,
  noDeeds,
  options,
  reasons,
  refusals
} from './decisions.data.ts'
import {lines, PhraseSet} from './phrases.ts'

/** How much it takes beside a phrase for a told decision: nothing, a subject, a reason near it, a reason at once. */
type Weight = 'noun' | 'refusal' | 'choice' | 'deed'

interface Candidate {
  readonly weight: Weight
  readonly from: number
  readonly to: number
}

const weighted = (weight: Weight, patterns: string): (readonly [string, Weight])[] =>
  lines(patterns).map((pattern) => [pattern, weight])
const flags = (patterns: string): PhraseSet<true> =>
  new PhraseSet(lines(patterns).map((pattern) => [pattern, true] as const))
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const phrases = new PhraseSet<Weight>([
  ...weighted('refusal', refusals),
  ...weighted('choice', choices),
  ...weighted('noun', decisionNouns)
])
const reason = flags(reasons)
const option = flags(options)
const life = flags(lifeChoices)
const irregular = set(irregularDeeds)
const idle = set(noDeeds)
const contrast = set(contrasts)

/** Not told as having happened: what the writer would do, asks, or quotes. */
const untold: ReadonlySet<AssertionStatus> = new Set(['hypothetical', 'question', 'quoted', 'attributed'])

/** Whether the letter tells a decision that the writer owned, with its reason or what it was set against. */
export function tellsDecision(letter: Letter): boolean {
  const sentences = letter.sentences.filter(({block}) => block.part === 'body')
  const reasoned = sentences.map(givesReason)
  return sentences.some((sentence, index) => {
    const at = (other: number): Sentence | undefined =>
      sentences[other]?.block === sentence.block ? sentences[other] : undefined
    const [before, after] = [at(index - 1), at(index + 1)]
    const weighed = weighsOptions(before) || weighsOptions(sentence)
    const atOnce =
      weighed || reasoned[index] === true || (after !== undefined && reasoned[index + 1] === true)
    const near = atOnce || (at(index + 2) !== undefined && reasoned[index + 2] === true)
    const against = isContrasted(sentence) || isContrasted(after)
    const enough = ({weight, from}: Candidate): boolean =>
      weight === 'choice' ? near || (against && isPast(sentence.tokens[from])) : weight !== 'deed' || atOnce
    return candidates(sentence).some(
      (candidate) =>
        enough(candidate) && !isLifeChoice(sentence, candidate) && isTold(letter, sentence, candidate)
    )
  })
}

function candidates(sentence: Sentence): Candidate[] {
  const {tokens} = sentence
  const found = phrases
    .match(tokens)
    .map(({value, from, to}): Candidate => ({weight: value, from, to}))
    .filter(({weight, from}) => weight === 'noun' || isWriters(sentence, from))
  for (const [at, token] of tokens.entries()) {
    if (token.lower !== 'i' && token.lower !== 'we') continue
    const verb = tokens.findIndex((other, index) => index > at && !isAdverb(other))
    if (isDeed(tokens[verb])) found.push({weight: 'deed', from: verb, to: verb + 1})
  }
  return found
}

const isAdverb = ({lower}: Token): boolean =>
  /ly$/.test(lower) ||
  /^(?:also|then|first|just|therefore|later|even|never|always|still|now|have|had|once|soon|so|too)$/.test(
    lower
  )

const isDeed = (token: Token | undefined): boolean => isPast(token) && !idle.has(token?.lower ?? '')

const isPast = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (irregular.has(token.lower) || token.lower === 'chose' || /[^e]ed$/.test(token.lower))

const givesReason = ({tokens}: Sentence): boolean =>
  reason.match(tokens).length > 0 ||
  tokens.some(
    ({text, lower}, index) =>
      (text === ':' && index < tokens.length - 1) || (lower === 'since' && isCausal(tokens[index + 1]))
  )

/** "since it was free", not "since 2019", "since then", "since joining". */
const isCausal = (next: Token | undefined): boolean =>
  next?.kind === 'word' &&
  !/^(?:then|last|january|february|march|april|may|june|july|august|september|october|november|december|my)$|ing$/.test(
    next.lower
  )

/** Others wanted something, or there were two ways; what the writer wanted is no option. */
const weighsOptions = (sentence: Sentence | undefined): boolean =>
  sentence !== undefined &&
  option
    .match(sentence.tokens)
    .some(
      ({from}) =>
        !/^(?:i|we)$/.test(sentence.tokens[from - 1]?.lower ?? '') || sentence.tokens[from]?.lower === 'could'
    )

const isContrasted = (sentence: Sentence | undefined): boolean =>
  sentence?.tokens.some(({lower}) => contrast.has(lower)) ?? false

/** Tokens between the writer as subject and the verb. */
const reach = 14
const otherSubject =
  /^(?:you|he|she|they|who|which|because|since|although|whether|manager|team|lead|boss|customer|client|company|colleague|vendor)$/

/** "I" or "we" stands before the verb in its clause, and no other subject is nearer. */
function isWriters({tokens}: Sentence, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - reach); at--) {
    const {lower = ''} = tokens[at] ?? {}
    if (lower === 'i' || lower === 'we') return true
    if (otherSubject.test(lower)) return false
  }
  return false
}

const isLifeChoice = ({tokens}: Sentence, {from}: Candidate): boolean =>
  life.match(tokens.slice(from, from + 10)).length > 0

function isTold(letter: Letter, sentence: Sentence, {weight, from, to}: Candidate): boolean {
  const status = statusOf(letter, sentence, from, to)
  return (
    !untold.has(status) ||
    (weight === 'refusal' && status === 'hypothetical' && sentence.tokens[from]?.lower === 'would')
  )
}
