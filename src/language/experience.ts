import type {Letter, Sentence, Token} from '../letter/letter.ts'
import {findDurations, findParts, findSince, findYears} from './durations.ts'
import {begunIn, usedAgo, usedIn} from './experience-beginnings.ts'
import {countedYears, framed} from './experience-frames.ts'
import {OF_USE} from './experience-frames.data.ts'
import {hasOwnTime, isOfOther, isOfPeople} from './experience-vetoes.ts'
import {
  AFTER_TECHNOLOGY,
  BEFORE_TECHNOLOGY,
  COMBINED,
  ROLE_OR_EXPERIENCE,
  TAKING_UP,
  WORKING_WITH
} from './experience.data.ts'
import {stem} from './inflection.ts'
import {numberAt} from './number-words.ts'
import {phraseSet} from './phrases.ts'
import {type TechnologyEntry, type TechnologyMatch} from './technologies.ts'
import {wordSet} from './word-set.ts'
import type {TokenRange} from './token-range.ts'
import {pronoun, answered} from './experience-answers.ts'
import {technologiesIn, withOthers} from './experience-technologies.ts'

/** Years that a letter claims for a technology in `tokens[from..to)` of a sentence. */
export interface ExperienceClaim {
  readonly entry: TechnologyEntry
  /** Length in years at a reference date, given as a year with fractions. */
  readonly years: (now: number) => number
  readonly from: number
  readonly to: number
}

const combined = phraseSet(COMBINED)
const working = wordSet(WORKING_WITH, stem)
const takingUp = wordSet(TAKING_UP, stem)
const timed = /years?|months|yrs?|yoe|decade|century|since|winters|summers|\b(?:19|20)\d\d\b/i

/** Claims of years with a technology. Years of several people together, or of anything else, are none. */
export function findExperience(letter: Letter, sentence: Sentence): ExperienceClaim[] {
  const {tokens} = sentence
  if (!timed.test(sentence.text)) return elided(letter, sentence)
  const spans = findDurations(tokens)
  const durations = [...spans, ...findParts(tokens, spans)]
  const sinces = findSince(tokens)
  const years = findYears(tokens)
  const times = [...durations, ...sinces]
  if (combined.match(tokens).length > 0) return []
  const technologies = technologiesIn(sentence)
  const dated = usedIn(tokens, technologies)
  const whose = (time: TokenRange, match: TechnologyMatch | undefined): TechnologyMatch | undefined => {
    const found =
      match ??
      framed(tokens, time, technologies) ??
      pronoun(letter, sentence, time, technologies) ??
      answered(letter, sentence, time, technologies)
    const other =
      found &&
      (isOfPeople(tokens, found) || isOfOther(tokens, time, found) || hasOwnTime(tokens, time, found, times))
    return other ? undefined : found
  }
  return [
    ...durations.flatMap((time) => {
      const match =
        behind(tokens, time, technologies, time.ago) ??
        ahead(tokens, time, technologies, time.ago ? 'ago' : 'for') ??
        (time.ago ? usedAgo(tokens, time, technologies) : undefined)
      const found = whose(time, match)
      const lasting = /^(?:for|past|last)$/.test(tokens[time.from - 1]?.lower ?? '')
      return (lasting ? withOthers(tokens, found, technologies) : [found]).flatMap((one) =>
        claim(one, time, () => time.years)
      )
    }),
    ...sinces.flatMap((time) => {
      const match = behind(tokens, time, technologies, false) ?? ahead(tokens, time, technologies, 'since')
      return withOthers(tokens, whose(time, match), technologies).flatMap((one) =>
        claim(one, time, (now) => now - time.year)
      )
    }),
    ...years.flatMap((time) => claim(begunIn(tokens, time, technologies), time, (now) => now - time.year)),
    ...(dated ? claim(dated.match, dated, (now) => now - dated.year) : []),
    ...technologies.flatMap((match) => {
      const time = countedYears(tokens, match)
      return time ? claim(match, time, () => time.years) : []
    })
  ]
}

/** "The posting asks for three years of dbt. I bring fourteen": the number alone, of what the sentence before names. */
function elided(letter: Letter, sentence: Sentence): ExperienceClaim[] {
  const {tokens} = sentence
  const verb = tokens[1]?.lower ?? ''
  const first =
    tokens[0]?.lower === 'i' && /^(?:bring|have|offer|count|claim)$/.test(verb)
      ? numberAt(tokens, 2)
      : undefined
  const next = first && tokens[first.to]
  if (!first || (next && next.kind !== 'mark')) return []
  const before = letter.sentences[sentence.index - 1]
  if (before?.block !== sentence.block) return []
  const technologies = technologiesIn(before)
  const asked = findDurations(before.tokens).find((time) => behind(before.tokens, time, technologies, false))
  const match = asked && behind(before.tokens, asked, technologies, false)
  return match ? claim({...match, from: -1, to: -1}, {from: 2, to: first.to}, () => first.value) : []
}

/** A technology of the sentence before (from below 0) leaves the span to the years. */
const claim = (
  match: TechnologyMatch | undefined,
  time: TokenRange,
  years: (now: number) => number
): ExperienceClaim[] =>
  match
    ? [
        {
          entry: match.entry,
          years,
          from: match.from < 0 ? time.from : Math.min(match.from, time.from),
          to: Math.max(match.to, time.to)
        }
      ]
    : []

/** "ten years of FastAPI", "for ten years I have used FastAPI": the technology behind the years. */
function behind(
  tokens: readonly Token[],
  time: TokenRange,
  technologies: readonly TechnologyMatch[],
  ago: boolean
): TechnologyMatch | undefined {
  const match = technologies.find(({from}) => from >= time.to)
  if (!match || match.from - time.to > 10) return undefined
  const between = tokens.slice(time.to, match.from)
  if (ago)
    return between.some(({stem: base}) => takingUp.has(base)) && between.length <= 6 ? match : undefined
  // "for the past ten years, FastAPI has been …"
  if (between.length === 1 && between[0]?.text === ',' && /^ha(?:s|ve)$/.test(tokens[match.to]?.lower ?? ''))
    return match
  const comma = between.findIndex(({text}) => text === ',')
  if (comma >= 0 && !/^(?:i|we|have|has)$/.test(between[comma + 1]?.lower ?? '')) return undefined
  // "In fifteen years as an engineer I have used Docker": at some time in them.
  if (isWithin(tokens, time) && between.some(({lower}) => /^(?:i|we)$/.test(lower))) return undefined
  // "ten years of platform work with Kubernetes"
  const [field, joint] = between.filter(({lower}) => lower !== 'the').slice(-2)
  const inField =
    between[0]?.lower === 'of' &&
    between.length <= 5 &&
    OF_USE.has(field?.lower ?? '') &&
    /^(?:with|in|on|using)$/.test(joint?.lower ?? '') &&
    between.every(({kind}) => kind === 'word')
  if (inField) return match
  const strange = between.filter(
    ({lower, text}, index) =>
      text !== ',' &&
      !BEFORE_TECHNOLOGY.has(lower) &&
      !(/^an?$/.test(lower) && between[index - 1]?.lower === 'as')
  )
  // "ten years building payment services with FastAPI"
  const builds =
    between.some(({stem: base}) => working.has(base)) &&
    /^(?:with|in|using|on)$/.test(between.at(-1)?.lower ?? '')
  const elsewhere = /^(?:at|for|to|by|from|a|an|the|before|after|then|until|while|and|but|or|who|which|that)$/
  const bridged =
    builds &&
    strange.length <= 3 &&
    strange.every(({kind, lower}) => kind === 'word' && !elsewhere.test(lower))
  return strange.length === 0 || bridged ? match : undefined
}

const isWithin = (tokens: readonly Token[], {from}: TokenRange): boolean => {
  const lead = /^(?:my|the|all|these|those)$/.test(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1
  return /^(?:in|after|within|during)$/.test(tokens[lead]?.lower ?? '')
}

/** "FastAPI for ten years", "FastAPI (ten years)", "FastAPI since 2013": the technology ahead of the years. */
function ahead(
  tokens: readonly Token[],
  time: TokenRange,
  technologies: readonly TechnologyMatch[],
  kind: 'for' | 'since' | 'ago'
): TechnologyMatch | undefined {
  const match = technologies.findLast(({to}) => to <= time.from)
  if (!match || time.from - match.to > 10) return undefined
  const between = tokens.slice(match.to, time.from)
  const before = tokens.slice(Math.max(0, match.from - 5), match.from)
  if (kind === 'ago')
    return between.length <= 6 &&
      before.some(({stem: base, lower}) => takingUp.has(base) || lower === 'first')
      ? match
      : undefined
  if (isLabel(between) || (between.length === 1 && between[0]?.text === ',' && closes(tokens, time.to)))
    return match
  const fits = between.every(
    ({lower, text}, index) =>
      AFTER_TECHNOLOGY.has(lower) ||
      (text === ',' && /^(?:which|that|a|my)$/.test(between[index + 1]?.lower ?? '')) ||
      // "A Docker veteran (since 2008)"
      (text === '(' && index === between.length - 1) ||
      // "Pydantic and I go back twelve years"
      (lower === 'and' && between[index + 1]?.lower === 'i')
  )
  if (!fits) return undefined
  const works =
    [...before, ...between].some(({stem: base, lower}) => working.has(base) || lower === 'my') ||
    ROLE_OR_EXPERIENCE.test(between[0]?.lower ?? '') ||
    /^(?:with|in|of)$/.test(tokens[match.from - 1]?.lower ?? '')
  if (kind === 'since') return works || between.length === 0 ? match : undefined
  const spans = between.some(({lower}) =>
    /^(?:for|over|back|spans|spanning|covers|of|experience)$/.test(lower)
  )
  return works && spans ? match : undefined
}

/** "FastAPI (ten years)", "PyTorch experience: 13 years": nothing but a mark between them. */
const isLabel = (between: readonly Token[]): boolean =>
  between.length > 0 &&
  between.length <= 3 &&
  /^[(:–—|-]$/.test(between.at(-1)?.text ?? '') &&
  between
    .slice(0, -1)
    .every(
      ({lower, kind}) =>
        kind === 'mark' || /^(?:expertise|practice)$/.test(lower) || ROLE_OR_EXPERIENCE.test(lower)
    )

/** "Docker, 18 years": the end of a list's item. */
const closes = (tokens: readonly Token[], at: number): boolean =>
  at >= tokens.length || /^[.;)]$/.test(tokens[at]?.text ?? '')
