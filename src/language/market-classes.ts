import type {Letter, Sentence, Token} from '../letter/letter.ts'
import {CROWDS, LOOSE_CROWDS, ONES, OWN_SCOPE} from './market-claims.data.ts'
import {COUNTED, COUNTING, DEGREES, RANKED, RANKS} from './market-words.data.ts'
import {numberAt, numberWords} from './number-words.ts'
import {findProportions, type Proportion} from './proportions.ts'
import {findTechnologies, technologyAt, type TechnologyMatch} from './technologies.ts'
import {wordSet} from './word-set.ts'

/** A sentence with classes (`<tech>`, `<share>`, `<crowd>`, …) in place of words; `indexes` leads back to its tokens. */
export interface Classes {
  readonly tokens: readonly Token[]
  readonly indexes: readonly number[]
}

const [crowds, loose, ones] = [wordSet(CROWDS), wordSet(LOOSE_CROWDS), wordSet(ONES)]

const [rank, degree, counting, ranked, counted, numbering] = [1, 2, 4, 8, 16, 32]

let senses: ReadonlyMap<string, number> | undefined

/** What the words of claims say, as a sum of the above. */
function readSenses(): ReadonlyMap<string, number> {
  const words = new Map<string, number>()
  const add = (word: string, sense: number): unknown => words.set(word, (words.get(word) ?? 0) | sense)
  const lists = [
    [RANKS, rank],
    [DEGREES, degree],
    [COUNTING, counting],
    [RANKED, ranked],
    [COUNTED, counted]
  ] as const
  for (const [list, sense] of lists) for (const word of wordSet(list)) add(word, sense)
  for (const word of numberWords()) add(word, numbering)
  return words
}

/**
 * A sentence in the classes that claims about the market are told in; undefined for one that makes none: it has no rank and
 * no share, or nothing that these could be of. Most of a letter goes no further than its words.
 */
export function inClasses(letter: Letter, sentence: Sentence): Classes | undefined {
  const {tokens} = sentence
  const words = (senses ??= readSenses())
  let said = 0
  let numbers = 0
  let isPart = false
  for (let at = 0; at < tokens.length; at++) {
    const {kind, lower} = tokens[at] as Token
    const sense = kind === 'number' ? numbering : (words.get(lower) ?? 0)
    if ((sense & numbering) !== 0) {
      // "three teams in five"
      isPart ||= numbers > 0 && /^(?:in|of)$/.test(tokens[at - 1]?.lower ?? '')
      numbers++
    }
    said |= sense
  }
  const has = (sense: number): boolean => (said & sense) !== 0
  const isOfKind = has(ranked) && (has(degree) || has(rank) || isPart)
  const proportions = numbers > 0 || has(counting) ? findProportions(tokens) : []
  const isCount = !isOfKind && (proportions.length > 0 || (numbers > 0 && isLarge(tokens)))
  if (!isOfKind && !isCount && !has(rank)) return undefined
  const technologies = [...findTechnologies(tokens), ...languageFirst(tokens)]
  if (
    !isOfKind &&
    technologies.length === 0 &&
    proportions.length === 0 &&
    !(isCount && has(ranked | counted))
  )
    return undefined
  return classes(letter, sentence, byStart(technologies), byStart(proportions))
}

const isLarge = (tokens: readonly Token[]): boolean =>
  tokens.some((_, at) => (numberAt(tokens, at)?.value ?? 0) >= 1e6)

function classes(
  letter: Letter,
  sentence: Sentence,
  technologies: ReadonlyMap<number, TechnologyMatch>,
  proportions: ReadonlyMap<number, Proportion>
): Classes {
  const {tokens} = sentence
  const result: Token[] = []
  const indexes: number[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token
    const technology = technologies.get(index)
    const proportion = proportions.get(index)
    const number = proportion ? undefined : numberAt(tokens, index)
    indexes.push(index)
    if (technology) {
      result.push(as(token, '<tech>'))
      index = technology.to - 1
    } else if (proportion) {
      result.push(as(token, proportion.kind === 'factor' ? '<factor>' : '<share>'))
      index = proportion.to - 1
    } else if (number) {
      result.push(number.value >= 1e6 ? as(token, '<count>') : ofKind(token, 'number'))
      index = number.to - 1
    } else if (token.lower === 'them') {
      // "half of them": whoever they are, no population of the trade.
      result.push(speaksOfCrowds(letter, sentence) ? token : ofKind(token, 'mark'))
    } else result.push(classOf(tokens, index, token))
  }
  return {tokens: result, indexes}
}

const ofKind = (token: Token, kind: Token['kind']): Token => (token.kind === kind ? token : {...token, kind})

/** Whether it, or the sentence before it, names a population of the trade that a pronoun may stand for. */
function speaksOfCrowds(letter: Letter, sentence: Sentence): boolean {
  const above = letter.sentences[sentence.index - 1]
  return speaksOfCrowd(sentence) || (above?.block === sentence.block && speaksOfCrowd(above))
}

/** Whether a pronoun may stand for a population of the trade, and not for what is one's own. */
const speaksOfCrowd = ({tokens}: Sentence): boolean =>
  tokens.some(
    (token, index) => crowds.has(token.lower) && classOf(tokens, index, token).lower === '<crowd>'
  ) && !tokens.some(({lower, text}) => OWN_SCOPE.test(lower) && text !== 'US')

const byStart = <Item extends {readonly from: number}>(items: readonly Item[]): ReadonlyMap<number, Item> =>
  new Map(items.map((item) => [item.from, item]))

/** "Rust is fifty times faster than Python": an ordinary word that opens the sentence as its subject. */
function languageFirst(tokens: readonly Token[]): TechnologyMatch[] {
  const match = technologyAt(tokens, 0)
  const verb =
    match &&
    /^(?:is|has|runs|was|will|overtook|leads|tops|dominates|programs|programmes|code|developers|programmers)$/.test(
      tokens[match.to]?.lower ?? ''
    )
  return verb && match.entry.ordinary === true ? [match] : []
}

const as = (token: Token, lower: string): Token => ({...token, lower, stem: lower, kind: 'word'})

function classOf(tokens: readonly Token[], index: number, token: Token): Token {
  const {lower} = token
  const before = tokens[index - 1]?.lower ?? ''
  if (lower === 'ups' && before === 'start') return as(token, '<crowd>')
  if (lower === 'up' && before === 'start' && token.glue === '-') return as(token, '<one>')
  if (borders.has(lower)) return ofKind(token, 'mark')
  const isCrowd = crowds.has(lower)
  const isLoose = !isCrowd && loose.has(lower)
  if ((isCrowd || isLoose) && !isParticular(tokens, index) && !isModifier(token, tokens[index + 1]))
    return isCrowd ? {...token, lower: '<crowd>'} : as(token, '<loose>')
  if (ones.has(lower) && !isParticular(tokens, index) && !/^(?:an?|this|that|each|every)$/.test(before))
    return {...token, lower: '<one>'}
  return token
}

const borders = wordSet('that which because when if but i we')

/** "the developers", "our best teams", "the many of them": not whoever there is. */
function isParticular(tokens: readonly Token[], index: number): boolean {
  const before = [1, 2, 3].map((back) => tokens[index - back]?.lower ?? '')
  return (
    /^(?:the|these|those|our|my|your|their|its)$/.test(before[0] ?? '') ||
    /^(?:these|those|our|my|your|his|her)$/.test(before[1] ?? '') ||
    (before[1] === 'the' && before[2] === 'of')
  )
}

/** "company cars", "team meetings": the crowd's name qualifies another noun. "companies test" is none. */
const isModifier = (token: Token, next: Token | undefined): boolean =>
  next?.kind === 'word' &&
  !(token.lower.endsWith('s') && /^(?:tests?|code|time|names?|size|budget)$/.test(next.lower)) &&
  /^(?:cars?|meetings?|size|sizes|names?|time|hours|budget|code|data|logs?|events?|tests?)$/.test(next.lower)
