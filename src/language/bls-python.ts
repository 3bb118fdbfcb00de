import type {Letter, Sentence} from '../letter/letter.ts'
import {numberAt} from './number-words.ts'
import {nearest} from './pay-sources.ts'
import type {TokenRange} from './token-range.ts'
import {findPay} from './pay.ts'
import {findSources, refersBack, type SourceMention} from './sources.ts'

/** A figure of the US labour statistics given for Python developers, whom they do not count. */
export interface Misattribution {
  /** The title with its figure, or the figure alone where a pronoun stands for the title. */
  readonly range: TokenRange
  readonly figure: TokenRange
  /** As the letter names it, if this sentence does. */
  readonly source: string | undefined
  readonly title: TokenRange | undefined
}

/** A job title, and whether it is one with "Python" in it. */
interface TitleMention extends TokenRange {
  readonly python: boolean
}

const nouns =
  /^(?:developers?|engineers?|programmers?|devs?|coders?|people|specialists?|professionals?|programming)$/
const pythonNouns = /^(?:jobs?|roles?|positions?|work|salar(?:y|ies)|pay|talent|occupation)$/
const qualifiers =
  /^(?:senior|junior|software|python|backend|web|application|systems|computer|data|quality|lead|staff|middle|development|engineering|programming)$/
const tracked = /^(?:software|web|application|systems|computer|data|quality)$/

/** Names of such statistics, and what a sentence begins with that goes on about them. */
const statistics = /BLS|O ?\*? ?NET|SOC|OEWS|OOH|Outlook|Bureau|labou?r/i
const goingOn = /^(?:(?:It|They)\b|Python)/i

/** The first figure of a sentence that is credited to the BLS and belongs, by what stands nearest, to Python developers. */
export function findBlsPython(
  letter: Letter,
  sentence: Sentence,
  extra: readonly string[]
): Misattribution | undefined {
  const given = isGivenBehind(letter, sentence, extra)
  if (!given && !statistics.test(sentence.text) && !goingOn.test(sentence.text)) return undefined
  const above = letter.sentences[sentence.index - 1]
  const previous = above?.block === sentence.block ? above : undefined
  // "- Role: Python Developer" above "- BLS median: $133,080": the label goes on over the items of a list.
  const label =
    sentence.block.kind === 'item' && above?.block.kind === 'item' && above.tokens.length <= 6
      ? findTitles(above).find(({python, to}) => python && to === above.tokens.length)
      : undefined
  const sources = findSources(sentence, extra)
  const isIt = sources.length === 0 && previous !== undefined && goesOn(sentence, previous, extra)
  if (!isIt && !given && !sources.some(({key}) => key === 'BLS')) return undefined
  const titles = findTitles(sentence)
  const pronoun = sentence.tokens.findIndex(({lower}) => /^(?:them|these|those)$/.test(lower))
  const counted = titles.find(({python}) => python)
  const mine = sources.find(({key}) => key === 'BLS')
  // "There will be 129,200 openings. The BLS counts them for Python developers."
  if (pronoun > 0 && counted && mine && previous && figuresOf(sentence, sources, extra).length === 0) {
    const told = figuresOf(previous, findSources(previous, extra), extra).length > 0
    const range = {from: Math.min(mine.from, counted.from), to: Math.max(mine.to, counted.to)}
    if (told) return {range, figure: range, source: mine.known?.name, title: counted}
  }
  for (const figure of figuresOf(sentence, sources, extra)) {
    const source = nearest(sentence, figure, sources)
    if (!isIt && !given && source?.key !== 'BLS') continue
    const title = nearest(sentence, figure, titles)
    const name = source?.known?.name
    const range = title && {from: Math.min(title.from, figure.from), to: Math.max(title.to, figure.to)}
    if (range && title.python) return {range, figure, source: name, title}
    if (!title && (label ?? (previous && refersTo(sentence, previous))))
      return {range: figure, figure, source: name, title}
  }
  return undefined
}

/** "Python developers make $133,080. Source: BLS.": the sentence behind names the source of one that names none. */
function isGivenBehind(letter: Letter, sentence: Sentence, extra: readonly string[]): boolean {
  const next = letter.sentences[sentence.index + 1]
  if (next?.block !== sentence.block || !/python/i.test(sentence.text) || !statistics.test(next.text))
    return false
  if (findSources(sentence, extra).length > 0 || !refersBack(letter, next, extra)) return false
  const sources = findSources(next, extra)
  return (
    sources.length > 0 &&
    sources.every(({key}) => key === 'BLS') &&
    figuresOf(next, sources, extra).length === 0 &&
    !next.tokens.some(({lower}) => /^(?:software|not|no|never)$/.test(lower))
  )
}

/** "It prints $133,080": the sentence goes on about the statistics that the one before names. */
function goesOn({tokens}: Sentence, previous: Sentence, extra: readonly string[]): boolean {
  // "… from the BLS tables. Python developers: $133,080."
  const terse = tokens.length <= 10 && tokens.some(({text}) => text === ':')
  const pronoun = tokens.slice(0, 6).some(({lower}) => /^(?:it|they)$/.test(lower))
  if (!terse && !pronoun) return false
  const sources = findSources(previous, extra)
  return sources.length > 0 && sources.every(({key}) => key === 'BLS')
}

/** "O*NET gives it $133,080": a pronoun for the title that the sentence before ends with. */
const refersTo = ({tokens}: Sentence, previous: Sentence): boolean =>
  findTitles(previous).at(-1)?.python === true &&
  tokens.some(({lower}) => /^(?:it|they|them|this|that|these|those|which|one)$/.test(lower))

const heads =
  /^(?:python|developers|engineers|programmers|jobs|openings|positions|people|of|in|at|for|by|strong|nationwide|who|working|employed)$/

function findTitles({tokens}: Sentence): TitleMention[] {
  const lower = (at: number): string => tokens[at]?.lower ?? ''
  return tokens.flatMap((token, at): TitleMention[] => {
    if (token.lower.startsWith('pythonista')) return [{from: at, to: at + 1, python: true}]
    if (nouns.test(token.lower) && lower(at + 1) === 'of' && lower(at + 2) === 'python')
      return [{from: at, to: at + 3, python: true}]
    let from = at
    while (from > 0 && at - from < 3 && qualifiers.test(lower(from - 1))) from--
    const words = tokens.slice(from, at).map((word) => word.lower)
    const python = words.includes('python')
    if (!nouns.test(token.lower) && !(python && pythonNouns.test(token.lower))) return []
    return python || words.some((word) => tracked.test(word)) ? [{from, to: at + 1, python}] : []
  })
}

/** Figures that statistics give: money, shares, head counts, growth in words. Codes and years are none. */
function figuresOf(
  sentence: Sentence,
  sources: readonly SourceMention[],
  extra: readonly string[]
): TokenRange[] {
  const {tokens} = sentence
  const money = findPay(sentence, extra).filter(({currency}) => currency !== undefined)
  const holds = (at: number, {from, to}: TokenRange): boolean => at >= from && at < to
  const counts = tokens.flatMap(({kind, text, glue, lower}, from): TokenRange[] => {
    const next = tokens[from + 1]?.lower ?? ''
    if (lower === 'faster' && next === 'than' && /^(?:average|the)$/.test(tokens[from + 2]?.lower ?? ''))
      return [{from, to: from + 3}]
    const inWords = kind === 'word' ? numberAt(tokens, from) : undefined
    if (inWords && inWords.value >= 100_000 && !money.some((amount) => holds(from, amount)))
      return [{from, to: inWords.to}]
    if (kind !== 'number' || glue === '-' || money.some((amount) => holds(from, amount))) return []
    if (sources.some((source) => holds(from, {from: source.from, to: source.to + 1}))) return []
    const share = text.endsWith('%') || /^(?:%|percent|per)$/.test(next)
    const behind = tokens[from + 2]
    // "of whom it counts 1.7 million": of the persons themselves, not of rows or lines.
    const large =
      /^(?:million|billion|thousand)$/.test(next) && (behind?.kind !== 'word' || heads.test(behind.lower))
    return share || large || /^\d{1,3}(?:,\d{3})+$/.test(text) ? [{from, to: from + 1}] : []
  })
  return [...money, ...counts].sort((one, other) => one.from - other.from)
}
