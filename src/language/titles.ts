import type {Token} from '../letter/letter.ts'
import {tokensOf} from './technologies.ts'
import {CLOSING_LEVELS} from './titles.data.ts'
import {shortTitle, titleWords, type TitleWord} from './title-words.ts'
import {wordSet} from './word-set.ts'

/** One qualifier of a title; those joined by a slash ("AI/ML") share a group, and one of them is enough. */
export interface Qualifier {
  readonly kind: 'specialty' | 'technology' | 'word'
  readonly value: string
  readonly group: number
}

/** A job title taken apart. All values are canonical and in lower case, technologies aside. */
export interface TitleParts {
  readonly levels: readonly string[]
  /** The levels are alternatives: "Mid/Senior". */
  readonly levelChoice: boolean
  /** "II", "L2": `2`. */
  readonly grades: readonly string[]
  /** What stands with the function: Backend, Python, Software. */
  readonly core: readonly Qualifier[]
  /** What is put after it, in brackets or behind a comma or dash: "(Python)", ", Data Platform". */
  readonly suffix: readonly Qualifier[]
  readonly functions: readonly string[]
  readonly functionChoice: boolean
}

export type TitlePartName = 'function' | 'level' | 'specialty' | 'technology'

/** In what two titles differ: the part, and its words on either side (empty where it is missing). */
export interface TitleDifference {
  readonly part: TitlePartName
  readonly posting: string
  readonly letter: string
}

const closing = wordSet(CLOSING_LEVELS)

/** Whether a level can be the noun that a title ends in: "Tech Lead", "Data Science Intern". */
export const isClosingLevel = ({kind, value}: TitleWord): boolean =>
  kind === 'level' && (closing.has(value) || value.includes('student'))

/** Takes a title apart. Any string is accepted; one that is no title has no functions and levels. */
export function parseTitle(title: string | readonly Token[]): TitleParts {
  const tokens = typeof title === 'string' ? tokensOf(title) : title
  return partsOf(tokens, titleWords(tokens))
}

/** {@link parseTitle} for words that are read already. */
export function partsOf(tokens: readonly Token[], words: readonly TitleWord[]): TitleParts {
  const levels: string[] = []
  const grades: string[] = []
  const functions: string[] = []
  const core: Qualifier[] = []
  const suffix: Qualifier[] = []
  let levelChoice = false
  let functionChoice = false
  let group = 0
  let behind = false
  for (const [index, word] of words.entries()) {
    const previous = words[index - 1]
    const slashed = tokens[word.from]?.glue === '/' || (previous?.kind === 'mark' && previous.value === '/')
    const neighbour = previous?.kind === 'mark' || previous?.kind === 'join' ? words[index - 2] : previous
    const choice =
      slashed || previous?.value === 'or' || (previous?.value === 'to' && neighbour?.kind === 'level')
    if (!slashed) group++
    if (word.kind === 'mark') {
      behind ||= functions.length > 0 && word.value !== '/' && word.value !== '.'
    } else if (word.kind === 'level') {
      levelChoice ||= levels.length > 0 && (choice || tokens[word.from]?.glue === '-')
      levels.push(word.value)
    } else if (word.kind === 'grade') grades.push(word.value)
    else if (word.kind === 'function') {
      if (behind && functions.length > 0) continue
      const short = shortTitle(word.value)
      functionChoice ||= choice && functions.length > 0
      functions.push(...(short?.functions ?? [word.value]))
      for (const value of short?.specialties ?? []) core.push({kind: 'specialty', value, group: group++})
    } else if (word.kind !== 'join' && !fillers.has(word.value)) {
      ;(behind ? suffix : core).push({kind: word.kind, value: word.value, group})
    }
  }
  return {levels, levelChoice, grades, core, suffix, functions, functionChoice}
}

const fillers = new Set([
  'a',
  'an',
  'the',
  'with',
  'or',
  'to',
  'on',
  'level',
  'grade',
  'experienced',
  'skilled',
  'team'
])

/** Whether the parts can be a title at all. */
export const isTitle = ({functions, levels}: TitleParts): boolean =>
  functions.length > 0 || levels.some((level) => closing.has(level) || level.includes('student'))

/**
 * In what the title of a letter differs from that of its posting, so that a reader would notice; undefined for spelling,
 * order, noise and a domain that one of them leaves out. Applicant tracking merges Developer and Engineer; the readers
 * that JobJourney writes of do not.
 */
export function compareTitles(posting: TitleParts, letter: TitleParts): TitleDifference | undefined {
  return (
    functionDifference(posting, letter) ??
    levelDifference(posting, letter) ??
    qualifierDifference(posting, letter)
  )
}

function functionDifference(posting: TitleParts, letter: TitleParts): TitleDifference | undefined {
  const same =
    posting.functionChoice || letter.functionChoice
      ? letter.functions.some((value) => posting.functions.includes(value))
      : sameSet(posting.functions, letter.functions)
  return same
    ? undefined
    : {part: 'function', posting: posting.functions.join(' '), letter: letter.functions.join(' ')}
}

function levelDifference(posting: TitleParts, letter: TitleParts): TitleDifference | undefined {
  const levels = posting.levelChoice
    ? letter.levels.length > 0 && letter.levels.every((level) => posting.levels.includes(level))
    : sameSet(posting.levels, letter.levels)
  const grades =
    posting.grades.length > 1
      ? letter.grades.every((grade) => posting.grades.includes(grade))
      : sameSet(posting.grades, letter.grades)
  if (levels && grades) return undefined
  const say = (title: TitleParts): string => [...title.levels, ...title.grades].join(' ')
  return {part: 'level', posting: say(posting), letter: say(letter)}
}

function qualifierDifference(posting: TitleParts, letter: TitleParts): TitleDifference | undefined {
  const named = valuesOf([...letter.core, ...letter.suffix])
  const missing = posting.core.filter(
    ({value, group}) =>
      !named.has(value) && !posting.core.some((other) => other.group === group && named.has(other.value))
  )
  const offered = valuesOf([...posting.core, ...posting.suffix])
  const added = letter.core.filter(({kind, value}) => kind !== 'word' && !offered.has(value))
  const [first] = [...missing, ...added]
  if (!first) return undefined
  const say = (list: readonly Qualifier[]): string => list.map(({value}) => value).join(' ')
  return {
    part: first.kind === 'technology' ? 'technology' : 'specialty',
    posting: say(missing),
    letter: say(added)
  }
}

const valuesOf = (list: readonly Qualifier[]): ReadonlySet<string> => new Set(list.map(({value}) => value))

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.every((value) => other.includes(value)) && other.every((value) => one.includes(value))
}

/**
 * A title that says less than another without contradicting it: "the engineer role" beside "Senior Python Engineer".
 * Such a mention is no second title.
 */
export function abbreviates(short: TitleParts, full: TitleParts): boolean {
  const offered = valuesOf([...full.core, ...full.suffix])
  return (
    short.functions.every((value) => full.functions.includes(value)) &&
    short.levels.every((level) => full.levels.includes(level)) &&
    short.grades.every((grade) => full.grades.includes(grade)) &&
    [...short.core, ...short.suffix].every(({kind, value}) => kind === 'word' || offered.has(value))
  )
}
