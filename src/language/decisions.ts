import type {Letter, Sentence, Token} from '../letter/letter.ts'
import {statusOf} from './assertion/assertion.ts'
import type {AssertionStatus} from './assertion/status.ts'
import {
  agentless,
  choices,
  contrasts,
  decisionNouns,
  irregularDeeds,
  noDeeds,
  options,
  participles,
  purposes,
  reasons,
  refusals
} from './decisions.data.ts'
import {lifeChoices, upkeep} from './idle-choices.data.ts'
import {phraseSet, PhraseSet} from './phrases.ts'
import {wordSet} from './word-set.ts'

/**
 * How much it takes beside a phrase for a told decision: nothing, a subject, a reason near it, a reason at once, a
 * reason after it in its sentence; `whole` holds its reason itself.
 */
type Weight = 'noun' | 'refusal' | 'choice' | 'deed' | 'agentless' | 'whole'

interface Candidate {
  readonly weight: Weight
  readonly from: number
  readonly to: number
}

const phrases = new PhraseSet<Weight>([
  [refusals, 'refusal'],
  [choices, 'choice'],
  [agentless, 'agentless'],
  [decisionNouns, 'noun']
])
const reason = phraseSet(reasons)
const purpose = phraseSet(purposes)
const option = phraseSet(options)
const life = phraseSet(lifeChoices)
const chores = phraseSet(upkeep)
const passive = wordSet(participles)
const irregular = wordSet(irregularDeeds)
const idle = wordSet(noDeeds)
const contrast = wordSet(contrasts)

/** Not told as having happened: what the writer would do, asks, or quotes. */
const untold: ReadonlySet<AssertionStatus> = new Set(['hypothetical', 'question', 'quoted', 'attributed'])

/** Whether the letter tells a decision that the writer owned, with its reason or what it was set against. */
export const tellsDecision = (letter: Letter): boolean => toldDecisions(letter).next().done !== true

/**
 * The sentence that tells a decision most plainly: a refusal or a named decision before a choice, a choice before a deed,
 * and what follows the opening before the opening, which often only announces it.
 */
export function plainestDecision(letter: Letter): Sentence | undefined {
  const told = [...toldDecisions(letter)]
  const opening = letter.sentences.find(({block}) => block.part === 'body')?.block
  const later = told.filter(({sentence}) => sentence.block !== opening)
  const pool = later.length > 0 ? later : told
  return plainest.map((weights) => pool.find(({weight}) => weights.has(weight))).find((found) => found)
    ?.sentence
}

const plainest: readonly ReadonlySet<Weight>[] = [
  new Set<Weight>(['noun', 'refusal']),
  new Set<Weight>(['choice', 'whole']),
  new Set<Weight>(['deed', 'agentless'])
]

/** Every sentence of the body with what it tells of a decision, in order. */
function* toldDecisions(letter: Letter): Generator<{readonly sentence: Sentence; readonly weight: Weight}> {
  const sentences = letter.sentences.filter(({block}) => block.part === 'body')
  const reasoned = sentences.map(givesReason)
  const meant = sentences.map(
    ({tokens}, index) => reasoned[index] === true || purpose.match(tokens).length > 0
  )
  for (const [index, sentence] of sentences.entries()) {
    const at = (other: number): Sentence | undefined =>
      sentences[other]?.block === sentence.block ? sentences[other] : undefined
    const [before, after] = [at(index - 1), at(index + 1)]
    const weighed = weighsOptions(before) || weighsOptions(sentence)
    const atOnce =
      weighed || reasoned[index] === true || (after !== undefined && reasoned[index + 1] === true)
    const near =
      atOnce ||
      [index, index + 1, index + 2].some((other) => at(other) !== undefined && meant[other] === true)
    const against = isContrasted(sentence) || isContrasted(after)
    const enough = ({weight, from, to}: Candidate): boolean => {
      if (weight === 'agentless') return givesReasonAfter(sentence, to)
      if (weight === 'choice') return near || (against && isPast(sentence.tokens[from]))
      return weight !== 'deed' || atOnce
    }
    for (const candidate of candidates(sentence)) {
      if (enough(candidate) && !isLifeChoice(sentence, candidate) && isTold(letter, sentence, candidate))
        yield {sentence, weight: candidate.weight}
    }
  }
}

function candidates(sentence: Sentence): Candidate[] {
  const {tokens} = sentence
  const found = phrases
    .match(tokens)
    .map(({value, from, to}): Candidate => ({weight: value, from, to}))
    .flatMap((candidate): Candidate[] => {
      const {weight, from} = candidate
      if (weight === 'noun') return [candidate]
      if (isNoun(tokens[from - 1])) return []
      if (isWriters(sentence, from)) return [candidate]
      return isSubjectless(sentence, from) ? [{...candidate, weight: 'agentless'}] : []
    })
  found.push(...swaps(sentence), ...things(sentence))
  for (const [at, token] of tokens.entries()) {
    if (token.lower !== 'i' && token.lower !== 'we') continue
    const verb = tokens.findIndex((other, index) => index > at && !isAdverb(other))
    if (isDeed(tokens[verb])) found.push({weight: 'deed', from: verb, to: verb + 1})
  }
  return found
}

/** "the third change", "a move": the verb's noun. */
const isNoun = (before: Token | undefined): boolean =>
  /^(?:the|a|an|this|that|these|those|our|my|its|their|your|each|every|first|second|third|last|next|no|any|one|of)$/.test(
    before?.lower ?? ''
  )

/** "migrated the team to uv, so that …" at the head of a list's item, or behind its label. */
function isSubjectless({tokens, block}: Sentence, verb: number): boolean {
  if (block.kind !== 'item' || !isPast(tokens[verb])) return false
  const before = tokens[verb - 1]
  return before === undefined || (before.text === ':' && verb <= 6) || /^[;—–]$/.test(before.text)
}

/** "I replaced A with B; X went from 41 % to 83 %": the figures say why. */
function* swaps(sentence: Sentence): Generator<Candidate> {
  const {tokens, block} = sentence
  const from = tokens.findIndex(
    ({lower}, at) =>
      lower === 'replaced' &&
      (isWriters(sentence, at) || (block.kind === 'item' && isSubjectless(sentence, at)))
  )
  if (from === -1) return
  const by = tokens.findIndex(({lower}, at) => at > from && at <= from + 10 && /^(?:with|by)$/.test(lower))
  const change = tokens.findIndex(
    ({lower}, at) =>
      at > by &&
      /^(?:went|fell|dropped|rose|grew|came|sank|climbed)$/.test(lower) &&
      /^(?:from|to|down|up)$/.test(tokens[at + 1]?.lower ?? '')
  )
  const figures = change === -1 ? 0 : tokens.slice(change).filter(({kind}) => kind === 'number').length
  if (by !== -1 && figures > 0) yield {weight: 'whole', from, to: from + 1}
}

/** "The POC was not continued as the cost was too high", "with an async endpoint because it must call three services". */
function* things(sentence: Sentence): Generator<Candidate> {
  const {tokens} = sentence
  for (const [at, {lower}] of tokens.entries()) {
    if (passive.has(lower) && isPassive(tokens, at)) yield {weight: 'agentless', from: at, to: at + 1}
    const [subject, verb] = [tokens[at + 1], tokens[at + 2]]
    if (
      /^(?:because|since|as)$/.test(lower) &&
      /^(?:it|they)$/.test(subject?.lower ?? '') &&
      /^(?:must|need|needs|needed|had|has|have)$/.test(verb?.lower ?? '') &&
      (/^need|^must/.test(verb?.lower ?? '') || tokens[at + 3]?.lower === 'to') &&
      tokens.slice(Math.max(0, at - 6), at).some((token) => /^(?:with|by|on|in)$/.test(token.lower))
    )
      yield {weight: 'whole', from: at, to: at + 1}
  }
}

/** A form of "be" stands before the participle, with "not" or an adverb between at most, and no manager decides. */
function isPassive(tokens: readonly Token[], at: number): boolean {
  const before = tokens
    .slice(Math.max(0, at - 3), at)
    .filter((token) => token.lower !== 'not' && !isAdverb(token))
  if (!/^(?:was|were)$/.test(before.at(-1)?.lower ?? '')) return false
  return (
    !tokens.slice(0, at).some(({lower}) => otherSubject.test(lower)) &&
    !tokens.slice(at + 1, at + 6).some(({lower}) => lower === 'by')
  )
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

/** A reason in words stands behind a token; the colon of a label is none. */
function givesReasonAfter({tokens}: Sentence, at: number): boolean {
  const rest = tokens.slice(at)
  return (
    reason.match(rest).length > 0 ||
    purpose.match(rest).length > 0 ||
    rest.some(
      ({lower}, index) =>
        (lower === 'since' && isCausal(rest[index + 1])) ||
        // "as the cost was too high"
        (lower === 'as' && rest.slice(index + 1, index + 9).some((other) => other.lower === 'too'))
    )
  )
}

/** "since it was free", not "since 2019", "since then", "since joining". */
const isCausal = (next: Token | undefined): boolean =>
  next?.kind === 'word' &&
  !/^(?:then|last|january|february|march|april|may|june|july|august|september|october|november|december|my)$|ing$/.test(
    next.lower
  )

/** Others wanted something, or there were two ways; what the writer or the reader wanted is no option. */
export const weighsOptions = (sentence: Sentence | undefined): boolean =>
  sentence !== undefined &&
  option
    .match(sentence.tokens)
    .some(
      ({from}) =>
        !/^(?:i|we|you)$/.test(sentence.tokens[from - 1]?.lower ?? '') ||
        sentence.tokens[from]?.lower === 'could'
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
  life.match(tokens.slice(from, from + 10), tokens).length > 0 ||
  chores.match(tokens.slice(from, from + 12), tokens).some((match) => match.from === 0)

function isTold(letter: Letter, sentence: Sentence, {weight, from, to}: Candidate): boolean {
  const status = statusOf(letter, sentence, from, to)
  return (
    !untold.has(status) ||
    (weight === 'refusal' && status === 'hypothetical' && sentence.tokens[from]?.lower === 'would')
  )
}
