import type {Sentence, Token} from '../../letter/letter.ts'
import {lines} from '../phrases.ts'
import {concurrencyMarks, type Mark} from './marks.ts'
import {noWorkload, unspecific} from './workloads.data.ts'
import {wordSet} from '../word-set.ts'

/** What a passage does with its time. */
export type Work = 'computing' | 'waiting' | 'unknown'

const nouns = new Set(lines(noWorkload).flatMap((line) => line.split(' ')))
const unspecificNouns = new Set(lines(unspecific).flatMap((line) => line.split(' ')))
const madeFromVerb = /^[a-z]{3,}(?:er|ors?|ers|ation|ations|ising|izing|isation|ization|ing)$/

/**
 * Judges the work that tokens `[from, to)` speak of: an explicit "CPU-bound" outweighs all, else the word nearest to the
 * token at `near` decides.
 */
export function workIn(sentence: Sentence, from: number, to: number, near = from): Work {
  const marks = concurrencyMarks(sentence).filter(
    (mark) =>
      mark.from >= from &&
      mark.to <= to &&
      (mark.kind === 'computing' ||
        (mark.kind === 'waiting' &&
          !isUnit(sentence, mark) &&
          !isAttribute(sentence, mark) &&
          !isAbsent(sentence, mark)))
  )
  const bound = marks.find((mark) => explicit.has(sentence.tokens[mark.to - 1]?.lower ?? ''))
  if (bound) return bound.kind as Work
  const setting = settingEnd(sentence)
  // "In a code base of messages, asyncio …": where it happened, not what was done, if the sentence says that too.
  const remoteness = (mark: Mark): number =>
    distance(mark, near) + ((mark.to <= setting && near >= setting) || isPartOfAsync(sentence, mark) ? 50 : 0)
  let nearest: Mark | undefined
  for (const mark of marks) {
    // The longer of two readings of the same words: "inference calls" wait, "inference" computes.
    if (
      marks.some(
        (other) =>
          other.from <= mark.from && other.to >= mark.to && other.to - other.from > mark.to - mark.from
      )
    )
      continue
    if (marks.some((head) => isOf(sentence, head, mark) || governs(sentence, head, mark))) continue
    if (!nearest || remoteness(mark) < remoteness(nearest)) nearest = mark
  }
  return nearest ? (nearest.kind as Work) : 'unknown'
}

/** Where a place or time at the front of a sentence ends. */
function settingEnd({tokens}: Sentence): number {
  if (!/^(?:in|at|inside|within|during)$/.test(tokens[0]?.lower ?? '')) return 0
  return Math.max(
    0,
    tokens.findIndex(({text}, index) => index <= 9 && text === ',')
  )
}

/** "never touches a socket", "no database in sight": what the work has nothing to do with. */
const isAbsent = ({tokens}: Sentence, {from}: Mark): boolean =>
  tokens[from - 1]?.lower === 'no' ||
  tokens
    .slice(Math.max(0, from - 3), from)
    .some(
      ({lower}, index, before) =>
        lower === 'never' && /^(?:touch|need|see|open|use|hit)/.test(before[index + 1]?.lower ?? '')
    )

/** "the uploaded photos": how its object came here, not the work. */
const isAttribute = ({tokens}: Sentence, {from, to}: Mark): boolean =>
  to === from + 1 &&
  /ed$/.test(tokens[from]?.lower ?? '') &&
  determiners.has(tokens[from - 1]?.lower ?? '') &&
  isNounLike(tokens[to])

const isNounLike = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !phraseEnds.has(token.lower)

/** "the download of the twin primes": what is downloaded is not the work, the download is. */
function isOf({tokens}: Sentence, head: Mark, mark: Mark): boolean {
  const between = tokens.slice(head.to, mark.from)
  return (
    between.length > 0 &&
    between.length <= 4 &&
    (between[0]?.lower === 'of' || isStepOf(between)) &&
    between.every(({kind}) => kind !== 'mark')
  )
}

/** "the compression step of our backup tool" */
const isStepOf = ([step, of]: readonly Token[]): boolean =>
  of?.lower === 'of' && /^(?:step|stage|part|phase|pass|loop)s?$/.test(step?.lower ?? '')

/** Whether a step of something is named that computes, so that what it is a step of says nothing of the work. */
export const isWholeOfStep = (sentence: Sentence, mark: Mark): boolean =>
  concurrencyMarks(sentence).some(
    (head) =>
      head.kind === 'computing' &&
      isStepOf(sentence.tokens.slice(head.to, mark.from)) &&
      isOf(sentence, head, mark)
  )

/** "async I/O": half of the mechanism's name, and the work only where no other is named. */
export const isPartOfAsync = ({tokens}: Sentence, {from}: Mark): boolean =>
  (tokens[from]?.lower.startsWith('i/o') === true && /^async/.test(tokens[from - 1]?.lower ?? '')) ||
  // "an `async def` endpoint"
  (/^endpoints?$/.test(tokens[from]?.lower ?? '') && /^(?:async\w*|def)$/.test(tokens[from - 1]?.lower ?? ''))

/** "our recogniser decodes audio streams" */
const isFinite = (tokens: readonly Token[], from: number, verb: string): boolean =>
  /[^s]s$/.test(verb) &&
  !/(?:er|or|ion|ic|ing|at|ix)s$/.test(verb) &&
  tokens[from - 1]?.kind === 'word' &&
  !phraseEnds.has(tokens[from - 1]?.lower ?? '')

/** "fetched 40,000 genomes", "parsing messages"; but "the hashed uploads". */
const isGoverning = (tokens: readonly Token[], {from}: Mark, verb: string): boolean =>
  verb.endsWith('ing') ||
  isFinite(tokens, from, verb) ||
  (verb.endsWith('ed') && !determiners.has(tokens[from - 1]?.lower ?? ''))

/** "compressing backups", "message parsing": of two words side by side, the one that the other is the object of. */
function governs({tokens}: Sentence, head: Mark, mark: Mark): boolean {
  if (head.kind === mark.kind) return false
  const verb = tokens[head.to - 1]?.lower ?? ''
  const object = tokens[mark.to - 1]?.lower ?? ''
  if (isGoverning(tokens, head, verb) && head.to <= mark.from) {
    const between = tokens.slice(head.to, mark.from)
    const plain =
      between.length <= 3 && between.every(({kind, lower}) => kind !== 'mark' && !phraseEnds.has(lower))
    return plain && (object.endsWith('s') || determiners.has(between[0]?.lower ?? ''))
  }
  const first = tokens[mark.to - 1]?.lower ?? ''
  return mark.to === head.from && !first.endsWith('ing') && !verb.endsWith('ed')
}

/** "from 90 s to 12 s per feed": what the time is counted by, not the work. */
export const isUnit = ({tokens}: Sentence, {from}: Mark): boolean =>
  tokens[from - 1]?.lower === 'per' ||
  // "six times the queries"
  (/^(?:the|many)$/.test(tokens[from - 1]?.lower ?? '') &&
    /^(?:times|as|fold|twice|thrice|double)$/.test(tokens[from - 2]?.lower ?? ''))

const explicit = new Set(['bound', 'heavy', 'intensive', 'hungry', 'expensive'])

const distance = (mark: Mark, at: number): number =>
  mark.to <= at ? at - mark.to : Math.max(0, mark.from - at)

/** Whether tokens `[from, to)` name a workload that no list knows: a noun made from a verb, or a computing head. */
export function namesWorkload(sentence: Sentence, from: number, to: number): boolean {
  const {tokens} = sentence
  if (
    concurrencyMarks(sentence).some(
      (mark) => mark.kind === 'head' && mark.from >= from && mark.to <= to && isNoun(tokens, mark.from)
    )
  )
    return true
  for (let index = from; index < to; index++) {
    const token = tokens[index]
    if (!token || token.kind !== 'word' || !madeFromVerb.test(token.lower) || nouns.has(token.lower)) continue
    if (
      isNoun(tokens, index) &&
      !concurrencyMarks(sentence).some(
        (mark) => mark.from <= index && index < mark.to && mark.kind !== 'head'
      )
    )
      return true
  }
  return false
}

/** Whether tokens `[from, to)` hold a noun phrase that is neither a mechanism, an effect nor unspecific. */
export function namesSomething(sentence: Sentence, from: number, to: number): boolean {
  const marks = concurrencyMarks(sentence)
  for (let index = from; index < to; index++) {
    const token = sentence.tokens[index]
    if (!token || !determiners.has(token.lower)) continue
    const head = headOfPhrase(sentence, index + 1, to)
    const word = sentence.tokens[head]?.lower ?? ''
    if (head < 0 || unspecificNouns.has(word) || word.length < 4) continue
    if (
      marks.some((mark) => mark.from <= head && head < mark.to && mark.kind !== 'head' && !holds(mark, index))
    )
      continue
    return true
  }
  return false
}

/** "cut our crystal refinement from a week to a day": an effect with its object inside. */
const holds = (mark: Mark, determiner: number): boolean =>
  mark.kind === 'faster' && mark.from < determiner && mark.to - mark.from >= 5

const phraseEnds = wordSet(
  'of for in on at to by with from and or but that which who is was are were has had have it its not as than now takes took runs ran finishes is into onto over under'
)

/** Index of the last word of the noun phrase that begins at `from`, or -1. */
function headOfPhrase(sentence: Sentence, from: number, to: number): number {
  const {tokens} = sentence
  const told = concurrencyMarks(sentence).filter(
    ({kind}) => kind !== 'computing' && kind !== 'waiting' && kind !== 'head'
  )
  let head = -1
  for (let index = from; index < Math.min(to, from + 5); index++) {
    const token = tokens[index]
    if (!token || token.kind !== 'word' || phraseEnds.has(token.lower) || /(?:ed|ly)$/.test(token.lower))
      break
    if (told.some((mark) => mark.from <= index && index < mark.to && !holds(mark, from - 1))) break
    head = index
  }
  return head
}

const determiners = wordSet(
  'the our my your their its a an this that each every nightly daily weekly monthly whole entire'
)

/** A determiner stands up to three words before it. */
function isNoun(tokens: readonly Token[], index: number): boolean {
  return [1, 2, 3, 4, 5].some((back) => determiners.has(tokens[index - back]?.lower ?? ''))
}
