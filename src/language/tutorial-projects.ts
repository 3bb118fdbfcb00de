import type {Letter, Sentence, Token} from '../letter/letter.ts'
import {statusIn} from './assertion/assertion.ts'
import type {AssertionStatus} from './assertion/status.ts'
import {stem} from './inflection.ts'
import {isMentioned} from './mention.ts'
import {PhraseSet, type PhraseMatch} from './phrases.ts'
import {evidence, passing, shippedWork, tutorialApps, tutorialData} from './tutorial-projects.data.ts'
import type {FoundPhrase} from './wording.ts'

type Kind = 'app' | 'data' | 'evidence' | 'passing' | 'shipped'

const lexicon = new PhraseSet<Kind>([
  [tutorialApps, 'app'],
  [tutorialData, 'data'],
  [evidence, 'evidence'],
  [passing, 'passing'],
  [shippedWork, 'shipped']
])

/** Tutorial projects that a letter offers as evidence, those of a sentence as one stretch. */
export const tutorialProjects = (letter: Letter): FoundPhrase[] =>
  letter.sentences.flatMap((sentence) => tutorialIn(letter, sentence) ?? [])

const silent = new Set<AssertionStatus>(['negated', 'opposed', 'hypothetical', 'quoted', 'lesson'])
/** Tokens between two projects of one list. */
const listGap = 6

/** The tutorial projects of a sentence as one stretch, if they are its evidence. */
function tutorialIn(letter: Letter, sentence: Sentence): FoundPhrase | undefined {
  const {tokens} = sentence
  const marks = lexicon.match(tokens)
  const offered = marks.some(({value}) => value === 'evidence') || isHeadOfItem(sentence, marks)
  if (!offered || marks.some(({value}) => value === 'passing')) return undefined
  const next = letter.sentences[sentence.index + 1]
  const projects = marks.filter(({value}) => value === 'app' || value === 'data')
  const rest = marks.filter(
    (mark) => !projects.some(({from, to}) => from <= mark.from && mark.to <= to && mark.value === 'shipped')
  )
  const around = next?.block === sentence.block ? [...rest, ...lexicon.match(next.tokens)] : rest
  if (around.some(({value}) => value === 'shipped')) return undefined
  let found: {from: number; to: number} | undefined
  for (const mark of projects) {
    const from = mark.value === 'data' ? afterPreposition(tokens, mark.from) : withArticle(tokens, mark)
    if (
      from === undefined ||
      isMentioned(sentence, from, mark.to) ||
      silent.has(statusIn(sentence, from, mark.to))
    )
      continue
    if (!found) found = {from, to: mark.to}
    else if (from - found.to <= listGap) found.to = Math.max(found.to, mark.to)
  }
  return found && {source: 'S4', sentence, ...found}
}

/** "- Titanic Survival Prediction", "Weather App: …": an item or paragraph that is headed by the project offers it. */
const isHeadOfItem = ({tokens, block, index}: Sentence, marks: readonly PhraseMatch<Kind>[]): boolean =>
  block.sentences[0]?.index === index &&
  marks.some(
    ({value, from, to}) =>
      (value === 'app' || value === 'data') &&
      (block.kind === 'item' || /^[:–—-]$/.test(tokens[to]?.text ?? '')) &&
      tokens.slice(0, from).every(({kind, text}) => kind === 'mark' || /^(?:a|an|my|\p{Lu}.*)$/u.test(text))
  )

const small = new Set(['on', 'with', 'for', 'of', 'from', 'the'])
const afterPreposition = (tokens: readonly Token[], from: number): number =>
  small.has(tokens[from]?.lower ?? '') ? afterPreposition(tokens, from + 1) : from

const definite = new Set([
  'the',
  'our',
  'their',
  'his',
  'her',
  'its',
  'your',
  'this',
  'that',
  'which',
  'favourite',
  'favorite'
])
const making = new Set(
  ['code', 'build', 'write', 'make', 'develop', 'create', 'finish', 'program', 'complete'].map(stem)
)

/** Where "a small to-do app" begins; undefined for "the premium calculator", which is a known one of somebody's. */
function withArticle(tokens: readonly Token[], {from, to}: {from: number; to: number}): number | undefined {
  const isCalculator = tokens[from]?.lower === 'calculator'
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    const token = tokens[at]
    if (!token || token.kind === 'mark') break
    if (token.lower === 'a' || token.lower === 'an') return isCalculator && at < from - 1 ? undefined : at
    if (definite.has(token.lower)) return isMine(tokens, from, to) ? from : undefined
  }
  const before = tokens[from - 1]
  const modified = before?.kind === 'word' && !['my', 'and', 'or'].includes(before.lower)
  return isCalculator && modified ? undefined : from
}

/** "The to-do list I coded", "the blog from the tutorial". */
function isMine(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens.slice(from).some(({lower}) => ['tutorial', 'course', 'clone'].includes(lower))) return true
  const [first, second, third] = tokens.slice(to, to + 3)
  const maker = first?.lower === 'i' ? second : second?.lower === 'i' ? third : undefined
  return maker !== undefined && making.has(maker.stem)
}
