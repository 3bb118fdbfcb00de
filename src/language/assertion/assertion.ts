import type {Letter, Sentence} from '../../letter/letter.ts'
import {clauseBorders, clauseStart, mainClauseStart} from './clauses.ts'
import {cuesOf, type Cue} from './cues.ts'
import {resolutionAfter} from './resolution.ts'
import type {AssertionStatus} from './status.ts'
import {speaker} from './speaker.ts'
import {wordSet} from '../word-set.ts'

/**
 * The status of what `sentence.tokens[from..to)` says, judged in its sentence and its neighbours. Cues inside the range
 * belong to the claim itself ("no GIL") and do not count.
 *
 * Order of judgement, after ConText: denial and opposition in scope (two of them cancel out), whose word it is, whether
 * it is real, and last what the following clauses and sentences make of it.
 */
export function statusOf(letter: Letter, sentence: Sentence, from: number, to: number): AssertionStatus {
  const here = statusIn(sentence, from, to)
  if (here === 'asserted' && listsMyths(letter, sentence)) return 'quoted'
  const isDisputed =
    (here === 'attributed' && isDoubted(sentence, from)) ||
    (here === 'negated' && deniedByOthers(sentence, from))
  const doubter = isDisputed ? doubterWas(letter, sentence, to) : undefined
  if (doubter) return doubter === 'right' ? 'negated' : 'asserted'
  const after = resolutionAfter(letter, sentence, to)
  if (after === 'rejected') return here === 'asserted' ? 'opposed' : here
  if (after === 'confirmed' && here !== 'negated' && here !== 'opposed') return 'asserted'
  if (after === 'confirmed' && here === 'negated' && deniedByOthers(sentence, from)) return 'asserted'
  return here
}

/** Somebody doubts or denies it: what became of that tells whether it is so. */
const isDoubted = (sentence: Sentence, from: number): boolean =>
  cuesOf(sentence).some(
    (cue) => cue.value === 'source' && cue.to <= from && /^doubt/.test(sentence.tokens[cue.from]?.lower ?? '')
  )

/** "My lead doubted that it would help. He was right": what became of the doubt. */
function doubterWas(letter: Letter, sentence: Sentence, to: number): 'right' | 'wrong' | undefined {
  const next = letter.sentences[sentence.index + 1]
  const follows = next?.block === sentence.block ? next.tokens.slice(0, 6) : []
  for (const words of [sentence.tokens.slice(to), follows]) {
    const at = words.findIndex(
      ({lower}, index) =>
        /^(?:right|wrong|mistaken)$/.test(lower) &&
        words
          .slice(0, index)
          .some((word) => /^(?:he|she|they|him|her|them|doubters|sceptics|skeptics)$/.test(word.lower))
    )
    if (at >= 0) return words[at]?.lower === 'right' ? 'right' : 'wrong'
  }
  return undefined
}

/** The status within the sentence alone. */
export function statusIn(sentence: Sentence, from: number, to: number): AssertionStatus {
  if (isMention(sentence, from)) return 'quoted'
  const cues = cuesOf(sentence).filter((cue) => cue.from < from || cue.from >= to)
  const main = mainClauseStart(sentence)
  const isFronted = (cue: Cue): boolean => cue.to <= main && from >= main
  const denials = apart(cues.filter((cue) => denies(sentence, cue, from) && !isFronted(cue))).filter(
    (cue, index) => index === 0 || !isJoined(sentence, cue)
  )
  if (denials.length % 2 === 1)
    return denials.some((cue) => cue.value === 'opposition') ? 'opposed' : 'negated'
  if (
    cues.some((cue) => cue.value === 'rejection' && cue.from >= to && reaches(sentence, to, cue.from, 'wide'))
  )
    return 'opposed'
  if (cues.some((cue) => isTrailingSource(sentence, cue, to))) return 'attributed'
  if (denials.length === 0) {
    const source = cues.findLast(
      (cue) =>
        (cue.value === 'source' || cue.value === 'plan') &&
        inScope(sentence, cue, from, 'wide') &&
        !isFronted(cue)
    )
    if (source) {
      const whose = source.value === 'plan' ? 'plan' : speaker(sentence, source)
      if (whose === 'other' || whose === 'plan') return isQuoted(sentence, from) ? 'quoted' : 'attributed'
      if (whose === 'belief') return 'lesson'
    }
  }
  if (cues.some((cue) => cue.value === 'hypothesis' && inClause(sentence, cue, from, to)))
    return 'hypothetical'
  if (sentence.tokens.at(-1)?.text === '?') return 'question'
  return 'asserted'
}

const saying = /^(?:say|claim|write|report|announce|boast|promise|insist|argue|swear)/

/** "…, says every keynote": the source behind what it says. */
function isTrailingSource({tokens}: Sentence, cue: Cue, to: number): boolean {
  if (cue.value !== 'source' || cue.from < to) return false
  const before = tokens[cue.from - 1]?.text
  const next = tokens[cue.to]?.lower
  return (
    (before === ',' || before === '"') &&
    saying.test(tokens[cue.from]?.lower.replace('said', 'say') ?? '') &&
    next !== 'i' &&
    next !== 'we'
  )
}

/** Cues that share no word: "argued against making" denies once. */
const apart = (cues: readonly Cue[]): Cue[] =>
  cues.reduce<Cue[]>(
    (kept, cue) => (kept.some((other) => other.from < cue.to && cue.from < other.to) ? kept : [...kept, cue]),
    []
  )

/** "no loop and no thread", "never X, never Y": the second denial goes on with the first and does not cancel it. */
const isJoined = ({tokens}: Sentence, cue: Cue): boolean =>
  cue.value === 'negation' && /^(?:and|or|nor|,)$/.test(tokens[cue.from - 1]?.lower ?? '')

function denies(sentence: Sentence, cue: Cue, from: number): boolean {
  if (cue.value === 'negation') return inScope(sentence, cue, from, 'narrow')
  return cue.value === 'opposition' && inScope(sentence, cue, from, 'wide')
}

/** Whether a cue stands before the range and no border of a kind lies between, or holds it ("keep asyncio out of"). */
const inScope = (sentence: Sentence, cue: Cue, from: number, kind: 'narrow' | 'wide'): boolean =>
  cue.from < from && (cue.to > from || reaches(sentence, cue.to, from, kind))

/** Whether no border of a kind lies in `(from, to]`. A wide border stops everything. */
function reaches(sentence: Sentence, from: number, to: number, kind: 'narrow' | 'wide'): boolean {
  const borders = clauseBorders(sentence)
  for (let at = from; at <= to; at++) {
    const border = borders[at]
    const aside = asideEnd(sentence, at, to)
    if (aside > at) {
      at = aside
      continue
    }
    if (border === 'wide' || (border === 'narrow' && kind === 'narrow' && !complement(sentence, at)))
      return false
  }
  return true
}

/** Words that open a clause between commas. */
const asides = new Set(['which', 'who', 'where', 'whose', 'although', 'though', 'while', 'whereas'])

/** ", which are pure Python, …": where a relative clause between commas ends before `to`; else `at`. */
function asideEnd({tokens}: Sentence, at: number, to: number): number {
  if (tokens[at - 1]?.text !== ',' || !asides.has(tokens[at]?.lower ?? '')) return at
  const comma = tokens.findIndex(({text}, index) => index > at && index < to && text === ',')
  return comma === -1 ? at : comma
}

/** "no part that async did not …", "not a service which …": a relative clause belongs to what is denied. */
const complement = (sentence: Sentence, at: number): boolean => {
  const token = sentence.tokens[at]
  const previous = sentence.tokens[at - 1]
  if (previous?.lower === 'not') return true
  return (
    token !== undefined && previous?.text !== ',' && ['which', 'who', 'where', 'whose'].includes(token.lower)
  )
}

/** A conditional or modal governs its own clause; an `if` clause before it, or right after it, too. */
function inClause(sentence: Sentence, cue: Cue, from: number, to: number): boolean {
  if (purpose(sentence, cue)) return false
  const start = clauseStart(sentence, from, 'narrow')
  if (cue.from < from) {
    if (cue.from >= start) return true
    const word = sentence.tokens[cue.from]?.lower ?? ''
    return supposing.has(word) && reaches(sentence, cue.to, from, 'wide')
  }
  const word = sentence.tokens[cue.from]?.lower ?? ''
  return (word === 'if' || word === 'unless') && reaches(sentence, to, cue.from - 1, 'wide')
}

/** Words that suppose all that follows them, not only their own clause. */
const supposing = wordSet('if suppose supposing had were unless imagine picture say assume let')

/** "so that it would scale" tells the purpose of a real deed. */
function purpose(sentence: Sentence, cue: Cue): boolean {
  const {tokens} = sentence
  if (tokens[cue.from]?.lower !== 'would' && tokens[cue.from]?.lower !== 'might') return false
  return [1, 2, 3].some(
    (back) =>
      tokens[cue.from - back]?.lower === 'so' ||
      (tokens[cue.from - back]?.lower === 'that' && tokens[cue.from - back - 1]?.lower === 'so')
  )
}

function deniedByOthers(sentence: Sentence, from: number): boolean {
  return cuesOf(sentence).some((cue) => cue.value === 'source' && cue.to <= from)
}

const wordings = wordSet(
  'line lines sentence sentences slogan slogans phrase phrases claim claims myth myths statement boast motto mantra warning poster sticker joke words wording bullet headline'
)

/** A quotation that the sentence speaks of as wording: '"…" was the slogan'. */
function isMention(sentence: Sentence, at: number): boolean {
  if (!isQuoted(sentence, at)) return false
  // '"I expect £80k" is how …': the sentence is about what it quotes.
  const close = sentence.tokens.findIndex(({text}, index) => index > at && text === '"')
  if (/^(?:is|was|were)$/.test(sentence.tokens[close + 1]?.lower ?? '')) return true
  return sentence.tokens.some(({lower}, index) => wordings.has(lower) && !isQuoted(sentence, index))
}

const falsehoods = new Set([
  'myth',
  'myths',
  'fallacy',
  'fallacies',
  'misconception',
  'misconceptions',
  'untruths',
  'superstitions'
])

/** The sentence before announces falsehoods: "I keep a list of myths. Number one: …". */
function listsMyths(letter: Letter, sentence: Sentence): boolean {
  const before = letter.sentences[sentence.index - 1]
  return (
    sentence.index > 0 &&
    before !== undefined &&
    before.block.group === sentence.block.group &&
    before.tokens.some(({lower}) => falsehoods.has(lower))
  )
}

/** Whether the token stands inside quotation marks. */
export function isQuoted(sentence: Sentence, at: number): boolean {
  let open = false
  for (const token of sentence.tokens.slice(0, at)) if (token.text === '"') open = !open
  return open
}
