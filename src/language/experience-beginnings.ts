import type {Token} from '../letter/letter.ts'
import {TAKING_UP, WORKING_WITH} from './experience.data.ts'
import {BEGINNING, BREAKS, FIRST, NOT_YET_USE, WENT_LIVE} from './experience-frames.data.ts'
import {have, runsOn} from './experience-frame.ts'
import {companions} from './experience-frames.ts'
import type {Time} from './experience-vetoes.ts'
import {stem} from './inflection.ts'
import {numberAt} from './number-words.ts'
import type {TechnologyMatch} from './technologies.ts'
import {wordSet} from './word-set.ts'
import {beginsWithCapital} from '../letter/capital.ts'

/*
 * Years in which the work with a technology began, or in which it was going on.
 */

const working = wordSet(WORKING_WITH, stem)
const takingUp = wordSet(TAKING_UP, stem)

/** A year in which the work with a technology began: "I adopted FastAPI in 2012", "my first Rust service of 2004". */
export function begunIn(
  tokens: readonly Token[],
  time: Time,
  technologies: readonly TechnologyMatch[]
): TechnologyMatch | undefined {
  const match = technologies.findLast(({to}) => to <= time.from)
  if (!match) return undefined
  if (takenUp(tokens.slice(match.to, time.from))) return match
  const [verb, last] = [tokens[time.from - 1]?.lower ?? '', tokens[time.from]?.lower]
  const together =
    /^(?:met|started|began|paired|teamed|joined)$/.test(verb) ||
    last === 'back' ||
    /^(?:go|goes|dates?)$/.test(verb)
  if (companions(tokens, time, match) && together) return match
  if (entered(tokens, time, match)) return match
  const before = tokens.slice(Math.max(0, match.from - 6), match.from)
  const own = before.findLastIndex(({lower}) => /^(?:i|my|our|we)$/.test(lower))
  const phrase = before.slice(own + 1)
  const begins =
    own >= 0 &&
    runsOn(phrase, 5) &&
    (phrase.some(({lower}) => FIRST.has(lower)) ||
      // "I was an early adopter of PyTorch"
      (phrase.some(({lower}) => lower === 'adopter') && phrase.at(-1)?.lower === 'of') ||
      takingUp.has(phrase[0]?.stem ?? '') ||
      (phrase[0]?.lower === 'got' && phrase[1]?.lower === 'into') ||
      // "My work with Kubernetes began in 2007"
      (before[own]?.lower === 'my' &&
        /^(?:with|in|of|on)$/.test(phrase.at(-1)?.lower ?? '') &&
        BEGINNING.has(tokens[match.to]?.lower ?? '')) ||
      // "I was using Pydantic in 2010"
      (/^(?:in|as|already|by)$/.test(tokens[match.to]?.lower ?? '') &&
        /^(?:i|we)$/.test(before[own]?.lower ?? '') &&
        phrase.some(
          ({stem: base, lower}) =>
            working.has(base) && !/ing$/.test(lower) !== /^(?:was|were)$/.test(phrase[0]?.lower ?? '')
        )) ||
      (phrase.length === 0 && before[own]?.lower === 'my'))
  const firstOwn = /^(?:my|our)$/.test(before[own]?.lower ?? '') && FIRST.has(phrase[0]?.lower ?? '')
  const between = tokens
    .slice(match.to, time.from)
    .filter((_, index, all) => !isAt(all, index))
    // "my first DuckDB query dates from 2012"
    .filter(
      ({kind, lower}, index, all) =>
        index > 0 || (all.length < 2 && !firstOwn) || kind !== 'word' || BREAKS.has(lower)
    )
    .filter(({lower}) => !/^(?:as|early|already)$/.test(lower))
  const direct = phrase.length > 0 && between.length === 0
  return begins && (direct || (between.length <= 5 && between.every(isGoingLive))) ? match : undefined
}

/** "Kubernetes entered my life in 2007", "FastAPI became my daily bread in 2012". */
function entered(tokens: readonly Token[], time: Time, {to}: TechnologyMatch): boolean {
  const between = tokens.slice(to, time.from)
  return (
    tokens[time.from]?.lower === 'in' &&
    /^(?:entered|crossed|became|came|found|won|changed|hooked|was|reached|caught)$/.test(
      between[0]?.lower ?? ''
    ) &&
    runsOn(between.slice(1), 6) &&
    between.some(({lower}) => /^(?:my|me|our|us)$/.test(lower)) &&
    !/(?:ed|en|ilt|ade)$/.test(between.at(-1)?.lower ?? '')
  )
}

/** "applied", "rolled out": what was done with it then. */
const isGoingLive = ({lower, text}: Token): boolean =>
  WENT_LIVE.has(lower) || text === ',' || /^(?:plan|out|begun|drawn)$|[a-z]{2}ed$/.test(lower)

/** "at Bern Archives": where it was. */
const isAt = (tokens: readonly Token[], index: number): boolean => {
  const names = (at: number): boolean => beginsWithCapital(tokens[at]?.text ?? '')
  if (/^(?:at|for|with)$/.test(tokens[index]?.lower ?? '')) return names(index + 1)
  const start = tokens.findLastIndex(({lower}, at) => at < index && /^(?:at|for|with)$/.test(lower))
  return start >= 0 && tokens.slice(start + 1, index + 1).every((_, at) => names(start + 1 + at))
}

/** ", which I adopted at Bern Archives": between a technology and a year. */
function takenUp(between: readonly Token[]): boolean {
  const words = between.filter((_, index) => !isAt(between, index)).filter(({kind}) => kind !== 'mark')
  const spoken = words.filter(({lower}) => !/^(?:which|that|had|first|already)$/.test(lower))
  const [who, verb, ...rest] = spoken
  return (
    /^(?:i|we)$/.test(who?.lower ?? '') &&
    verb !== undefined &&
    (takingUp.has(verb.stem) || working.has(verb.stem)) &&
    !have.test(verb.lower) &&
    rest.length === 0
  )
}

/** What a sentence says that the writer did in a year that it opens with. */
export interface DatedUse {
  readonly match: TechnologyMatch
  readonly year: number
  readonly from: number
  readonly to: number
}

const joinsYears = /^(?:in|from|between|to|and|until|of|by|around|since|as|early|late|mid|already|[(),–—-])$/
const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text)

/**
 * "As a student (2006–2010) I trained my networks in TensorFlow", "As early as 2009 we were building shops with Next.js",
 * "In 2009 our Kubernetes clusters were three old desktops".
 */
export function usedIn(
  tokens: readonly Token[],
  technologies: readonly TechnologyMatch[]
): DatedUse | undefined {
  const first = tokens.findIndex(({text}) => isYear(text))
  if (first < 1) return undefined
  const who = tokens.findIndex(({lower}, index) => index > first && /^(?:i|we|my|our)$/.test(lower))
  if (who < first || who - first > 6) return undefined
  const lead = tokens.slice(first - 1, who)
  const years = lead.flatMap(({text}) => (isYear(text) ? [Number(text)] : []))
  const plain = lead.every(({text, lower}) => joinsYears.test(lower) || isYear(text))
  const match = technologies.find(({from}) => from > who)
  if (!plain || !match || lead[0]?.lower === 'since') return undefined
  const doer = tokens[who]?.lower ?? ''
  // "From 2010 to 2015 I ran clusters": through all of these years.
  const year = lead[0]?.lower === 'from' ? Math.min(...years) : Math.max(...years)
  const found = {match, year, from: first, to: first + 1}
  if (doer === 'my' || doer === 'our')
    return match.from - who <= 2 && tokens.slice(match.to, match.to + 3).some(({lower}) => isPast(lower))
      ? found
      : undefined
  return didWith(tokens, who, match) ? found : undefined
}

/** "I was building shops with": what the person at `who` did with a technology behind it. */
function didWith(tokens: readonly Token[], who: number, match: TechnologyMatch): boolean {
  const phrase = tokens
    .slice(who + 1, match.from)
    .filter(({lower}) => !/^(?:already|first|also|even)$/.test(lower))
  const [verb, next] = phrase
  if (verb === undefined || NOT_YET_USE.has(verb.lower)) return false
  const past = isPast(verb.lower) || (/^(?:was|were)$/.test(verb.lower) && /ing$/.test(next?.lower ?? ''))
  const last = phrase.at(-1)?.lower ?? ''
  return (
    past &&
    runsOn(phrase, 10) &&
    !phrase.slice(1).some(({lower}) => /^(?:for|of|off|similar|toward|towards|into)$/.test(lower)) &&
    (/^(?:in|with|on|using|to|my|our|a|an|the|first)$|ed$|ing$|^(?:wrote|built|ran|taught)$/.test(last) ||
      numberAt(tokens, match.from - 1) !== undefined)
  )
}

/** "Twelve years ago I shipped my first FastAPI service", "Thirteen years ago we were running FastAPI". */
export function usedAgo(
  tokens: readonly Token[],
  {to}: Time,
  technologies: readonly TechnologyMatch[]
): TechnologyMatch | undefined {
  const who = tokens[to]?.text === ',' ? to + 1 : to
  // "Ten years ago, when I was at a bank, uv was already my package manager"
  const tool = technologies.find((one) => {
    const [verb, ...rest] = tokens.slice(one.to, one.to + 4).map(({lower}) => lower)
    return (
      one.from >= to &&
      one.from - to <= 14 &&
      /^(?:was|were)$/.test(verb ?? '') &&
      /^(?:already |still )?(?:my|our)\b/.test(rest.join(' '))
    )
  })
  if (tool) return tool
  const match = technologies.find(({from}) => from > who)
  return match && /^(?:i|we)$/.test(tokens[who]?.lower ?? '') && didWith(tokens, who, match)
    ? match
    : undefined
}

const isPast = (lower: string): boolean =>
  /[a-z]{2}ed$|^(?:wrote|built|ran|taught|did|made|used|kept|began|led|had|put|set|gave|chose|drove|shipped|were|was)$/.test(
    lower
  )
