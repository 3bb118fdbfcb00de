import type {Letter, Sentence, Token} from '../letter/letter.ts'
import {
  closingFrames,
  closingStrengths,
  companions,
  fundamentalSubjects,
  fundamentalWords,
  namingFrames,
  praisingFrames,
  waivers
} from './fundamentals.data.ts'
import {phraseSet, PhraseSet, type PhraseMatch} from './phrases.ts'
import {isMentioned, isOfAnother, useOf} from './mention.ts'
import type {FoundPhrase} from './wording.ts'
import {wordSet} from './word-set.ts'

type Kind = 'subject' | 'word' | 'companion'
type Frame = 'praising' | 'naming'

const lexicon = new PhraseSet<Kind>([
  [fundamentalSubjects, 'subject'],
  [fundamentalWords, 'word'],
  [companions, 'companion']
])
const before = new PhraseSet<Frame>([
  [praisingFrames, 'praising'],
  [namingFrames, 'naming']
])
const after = phraseSet(closingFrames)
const strengths = phraseSet(closingStrengths)
const waived = phraseSet(waivers)

/** Lists of fundamentals that the writer sells as skills ("strong Python, OOP and data structures"). */
export function fundamentalHeadlines(letter: Letter): FoundPhrase[] {
  return letter.sentences.flatMap((sentence) =>
    lists(sentence).flatMap((list) =>
      isBareItem(letter, sentence, list) ? whole(sentence, list) : headline(sentence, list)
    )
  )
}

type List = readonly PhraseMatch<Kind>[]

/** Fundamentals in a row, with nothing but marks, conjunctions and small words between them. */
function lists({tokens}: Sentence): List[] {
  const result: PhraseMatch<Kind>[][] = []
  let end = -1
  for (const match of lexicon.match(tokens).sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (match.from < end || isAcronymAmiss(tokens, match)) continue
    const joined = end !== -1 && tokens.slice(end, match.from).every(isJoint) && match.from - end <= 6
    if (joined) result.at(-1)?.push(match)
    else result.push([match])
    end = match.to
  }
  return result
}

const joints = wordSet(
  ', and & · • | / + as well or the of in my core basic ; plus both all also its ( ) % such like including writing using handling clean sound solid strong good the right proper with on knowledge handle work use write : – —'
)
/** How well, by the writer's own count: "OOP: expert, algorithms (advanced)". */
const ratings = wordSet(
  'expert advanced intermediate proficient excellent good strong fluent native solid confident very high level master mastered stars star years year yrs skilled experienced professional beginner / ( ) : – — - , ; and ★ ☆ ✓ ✔'
)
const isJoint = (token: Token): boolean =>
  token.kind === 'number' ||
  joints.has(token.lower) ||
  token.lower === "'s" ||
  (token.kind === 'word' && ratings.has(token.lower))

/** SOLID and DRY are principles in capitals only. */
const isAcronymAmiss = (tokens: readonly Token[], {from}: PhraseMatch<Kind>): boolean =>
  ['solid', 'dry', 'kiss', 'yagni'].includes(tokens[from]?.lower ?? '') &&
  !/^[A-Z]+$/.test(tokens[from]?.text ?? '')

const praises = new Set([
  'thorough',
  'comprehensive',
  'advanced',
  'extensive',
  'broad',
  'strong',
  'solid',
  'excellent',
  'good',
  'deep',
  'sound',
  'firm',
  'great',
  'robust',
  'fundamental'
])
const able = new Set([
  'master',
  'mastered',
  'mastering',
  'mastery',
  'well',
  'versed',
  'proficient',
  'skilled',
  'fluent',
  'adept',
  'expert'
])
/** Others who may have learned the same: the nearest of them and the writer is the one of whom it is said. */
const others = wordSet(
  'they he she their his her interns juniors students graduates candidates applicants hires trainees apprentices people everyone everybody others many most'
)
const headNouns = wordSet(
  'fundamental fundamentals basics skills concepts principles syntax essentials knowledge oop oops'
)
const refused = new Set(['negated', 'opposed', 'attributed', 'quoted'])
const firstPerson = new Set(['i', 'my', 'me', 'mine'])

/** The list as a headline, with the praise before it, if the sentence sells it. */
function headline(sentence: Sentence, list: List): FoundPhrase[] {
  const {tokens} = sentence
  const first = list[0]
  const last = list.at(-1)
  if (!first || !last) return []
  const subjects = list.filter(({value}) => value === 'subject').length
  const words = list.filter(({value}) => value === 'word').length
  const frame = before
    .match(tokens)
    .findLast(({to}) => to <= first.from && tokens.slice(to, first.from).every(isJoint))
  const praised = praises.has(tokens[first.from - 1]?.lower ?? '')
  const end = pastMarks(tokens, last.to)
  const strong = strengths.match(tokens).find(({from}) => from === end)
  const sold = strong ?? after.match(tokens).find(({from}) => from === end)
  const listed =
    list.length >= 3 &&
    tokens[first.from - 1]?.text === ':' &&
    tokens.some(({lower}) => firstPerson.has(lower))
  const bare = list.length >= 3 && isNothingElse(sentence, list)
  if (!frame && !praised && !sold && !listed && !bare) return []
  const many = subjects >= 1 ? list.length >= 2 : words >= 3
  const adjective = tokens[frame?.from ?? -1]?.lower ?? ''
  const graspedOne = frame?.value === 'praising' && (praises.has(adjective) || able.has(adjective))
  const namedOne =
    praised &&
    (sold !== undefined || [first.from, last.to - 1].some((at) => headNouns.has(tokens[at]?.lower ?? '')))
  if (!many && !(subjects === 1 && (graspedOne || namedOne || strong !== undefined))) return []
  const from = frame?.value === 'praising' ? frame.from : praised ? first.from - 1 : first.from
  // "…, graphs: name one and I know it": the boast stands behind the list.
  const to = sold && tokens[end]?.kind === 'mark' ? sold.to : last.to
  if (isSaidOfOthers(tokens, from)) return []
  if (waived.match(tokens).some((waiver) => waiver.from >= end) || isOfAnother(tokens, from)) return []
  if (isMentioned(sentence, from, to) || refused.has(useOf(sentence, from, to))) return []
  return [{source: 'S0', sentence, from, to}]
}

/** "Our interns arrive with strong OOP" */
function isSaidOfOthers(tokens: readonly Token[], from: number): boolean {
  const nearest = tokens.slice(0, from).findLast(({lower}) => others.has(lower) || firstPerson.has(lower))
  return nearest !== undefined && others.has(nearest.lower)
}

/** Past the bracket or the figures that close a list. */
function pastMarks(tokens: readonly Token[], end: number): number {
  const token = tokens[end]
  return token && (token.kind === 'number' || token.text === ')' || token.text === '%')
    ? pastMarks(tokens, end + 1)
    : end
}

/** So many items of a list that hold nothing but fundamentals sell them without a word. */
const bareItems = 2

/** "- Object-oriented design": an item that is a fundamental and nothing else, among others like it. */
function isBareItem(letter: Letter, sentence: Sentence, list: List): boolean {
  const {block} = sentence
  if (block.kind !== 'item' || !isBare(sentence, list)) return false
  const alike = letter.sentences.filter(
    (other) =>
      other.block.group === block.group &&
      other.block.kind === 'item' &&
      lists(other).some((one) => isBare(other, one))
  )
  return alike.length >= bareItems
}

const isBare = (sentence: Sentence, list: List): boolean =>
  list.some(({value}) => value === 'subject') && isNothingElse(sentence, list, 1)

/** Whether hardly a word of the sentence is left beside the list, what joins it, and ratings. */
const isNothingElse = ({tokens}: Sentence, list: List, most = 0): boolean =>
  tokens.filter(
    (token, index) =>
      !isJoint(token) &&
      !ratings.has(token.lower) &&
      token.text !== '.' &&
      !list.some(({from, to}) => index >= from && index < to)
  ).length <= most

const whole = (sentence: Sentence, list: List): FoundPhrase[] => [
  {source: 'S0', sentence, from: list[0]?.from ?? 0, to: list.at(-1)?.to ?? sentence.tokens.length}
]
