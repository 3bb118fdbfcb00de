import type {Letter, Sentence, Token} from '../letter/letter.ts'
import {statusIn} from './assertion/assertion.ts'
import {
  closingFrames,
  companions,
  fundamentalSubjects,
  fundamentalWords,
  namingFrames,
  praisingFrames
} from './fundamentals.data.ts'
import {lines, PhraseSet, type PhraseMatch} from './phrases.ts'
import {isMentioned} from './mention.ts'
import type {FoundPhrase} from './wording.ts'

type Kind = 'subject' | 'word' | 'companion'
type Frame = 'praising' | 'naming'

const set = <Value>(text: string, value: Value): (readonly [string, Value])[] =>
  lines(text).map((pattern) => [pattern, value])
const lexicon = new PhraseSet<Kind>([
  ...set<Kind>(fundamentalSubjects, 'subject'),
  ...set<Kind>(fundamentalWords, 'word'),
  ...set<Kind>(companions, 'companion')
])
const before = new PhraseSet<Frame>([
  ...set<Frame>(praisingFrames, 'praising'),
  ...set<Frame>(namingFrames, 'naming')
])
const after = new PhraseSet(set(closingFrames, true))

/** Lists of fundamentals that the writer sells as skills ("strong Python, OOP and data structures"). */
export function fundamentalHeadlines(letter: Letter): FoundPhrase[] {
  return letter.sentences.flatMap((sentence) => lists(sentence).flatMap((list) => headline(sentence, list)))
}

type List = readonly PhraseMatch<Kind>[]

/** Fundamentals in a row, with nothing but marks, conjunctions and small words between them. */
function lists({tokens}: Sentence): List[] {
  const result: PhraseMatch<Kind>[][] = []
  let end = -1
  for (const match of lexicon.match(tokens).sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (match.from < end || isAcronymAmiss(tokens, match)) continue
    const joined = end !== -1 && tokens.slice(end, match.from).every(isJoint) && match.from - end <= 4
    if (joined) result.at(-1)?.push(match)
    else result.push([match])
    end = match.to
  }
  return result
}

const joints = new Set(
  ', and & · • | / + as well or the of in my core basic ; plus both all also its'.split(' ')
)
const isJoint = (token: Token): boolean => joints.has(token.lower)

/** SOLID and DRY are principles in capitals only. */
const isAcronymAmiss = (tokens: readonly Token[], {from}: PhraseMatch<Kind>): boolean =>
  ['solid', 'dry', 'kiss', 'yagni'].includes(tokens[from]?.lower ?? '') &&
  !/^[A-Z]+$/.test(tokens[from]?.text ?? '')

const praises = new Set([
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
const able = new Set(['well', 'versed', 'proficient', 'skilled', 'fluent', 'adept', 'expert'])
const headNouns = new Set(
  'fundamental fundamentals basics skills concepts principles syntax essentials knowledge oop oops'.split(' ')
)
const refused = new Set(['negated', 'opposed', 'attributed', 'quoted'])

/** The list as a headline, with the praise before it, if the sentence sells it. */
function headline(sentence: Sentence, list: List): FoundPhrase[] {
  const {tokens} = sentence
  const first = list[0]
  const last = list.at(-1)
  const count = (kind: Kind): number => list.filter(({value}) => value === kind).length
  if (!first || !last || count('subject') + count('word') === 0) return []
  const frame = before
    .match(tokens)
    .findLast(({to}) => to <= first.from && tokens.slice(to, first.from).every(isJoint))
  const praised = praises.has(tokens[first.from - 1]?.lower ?? '')
  const sold = after.match(tokens).some(({from}) => from === last.to)
  if (!frame && !praised && !sold) return []
  const many = count('subject') >= 1 ? list.length >= 2 : count('word') >= 3
  const graspedOne =
    frame?.value === 'praising' &&
    (praises.has(tokens[frame.from]?.lower ?? '') || able.has(tokens[frame.from]?.lower ?? ''))
  const namedOne = praised && (sold || headNouns.has(tokens[last.to - 1]?.lower ?? ''))
  if (!many && !(count('subject') === 1 && (graspedOne || namedOne))) return []
  const from = frame?.value === 'praising' ? frame.from : praised ? first.from - 1 : first.from
  const found = {source: 'S0', sentence, from, to: last.to}
  return isMentioned(sentence, from, last.to) || refused.has(statusIn(sentence, from, last.to)) ? [] : [found]
}
