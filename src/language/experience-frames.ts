import type {Token} from '../letter/letter.ts'
import {WORKING_WITH} from './experience.data.ts'
import {
  BREAKS,
  DOING_AWAY,
  FIRST_PERSON,
  GIVEN_NAMES,
  HAVING,
  KEEPING,
  TIME_LEADS,
  TURNS
} from './experience-frames.data.ts'
import {isTakenUp, type Time} from './experience-vetoes.ts'
import {stem} from './inflection.ts'
import {numberAt} from './number-words.ts'
import {technologyAt, type TechnologyMatch} from './technologies.ts'
import {wordSet} from './word-set.ts'

type Frame = (tokens: readonly Token[], time: Time, match: TechnologyMatch) => boolean

const working = wordSet(WORKING_WITH, stem)
const having = new Set([...HAVING].map(stem))
const keeping = new Set([...KEEPING].map(stem))
export const have = /^(?:have|has|'ve|had)$/
const lowers = (tokens: readonly Token[]): string[] => tokens.map(({lower}) => lower)

/** Nothing but words, none of which turns the phrase to something else. */
export const runsOn = (between: readonly Token[], most: number): boolean =>
  between.length <= most && between.every(({kind, lower}) => kind !== 'mark' && !BREAKS.has(lower))

/** "Kubernetes and I have been together for twenty years", "Docker and me: eighteen years". */
export const companions: Frame = (tokens, time, {from, to}) => {
  const joined =
    (tokens[to]?.lower === 'and' && /^(?:i|me|myself)$/.test(tokens[to + 1]?.lower ?? '')) ||
    (tokens[from - 1]?.lower === 'and' && tokens[from - 2]?.lower === 'i')
  const start = tokens[to]?.lower === 'and' ? to + 2 : to
  const between = tokens.slice(start, time.from)
  return (
    joined &&
    time.from >= start &&
    between.length <= 9 &&
    between.every(({kind, text, lower}) => (kind === 'mark' ? /^[:–—]$/.test(text) : !BREAKS.has(lower)))
  )
}

/** "Rust has fed my family for twenty years", "Next.js pages have been my trade for sixteen years". */
const subject: Frame = (tokens, time, {to}) => {
  const between = tokens.slice(to, time.from)
  const verb = between.findIndex(({lower}) => have.test(lower))
  const rest = between.slice(verb + 1)
  return (
    verb >= 0 &&
    verb <= 2 &&
    runsOn(
      between.filter(({lower}) => lower !== 'at'),
      9
    ) &&
    rest.some(({lower}) => FIRST_PERSON.has(lower)) &&
    isTimeLead(tokens, time)
  )
}

/** "I have been training PyTorch models for fifteen years", "I wrote Rust crates for two decades". */
const object: Frame = (tokens, time, {from, to}) => {
  if (time.from < to) return false
  // "Few can say that they have written Rust for eighteen years; I can"
  const doers = isTakenUp(tokens, time.to) ? /^(?:i|we|who|they)$/ : /^(?:i|we|who)$/
  const start = tokens.findLastIndex(({lower}, index) => index < from && doers.test(lower))
  const [verb, next] = [tokens[start + 1], tokens[start + 2]]
  const works = have.test(verb?.lower ?? '') || working.has(verb?.stem ?? '') || working.has(next?.stem ?? '')
  return (
    start >= 0 &&
    works &&
    runsOn(tokens.slice(start + 1, from), 8) &&
    runsOn(tokens.slice(to, time.from), 6) &&
    !tokens.slice(start, time.from).some(({stem: base}) => keeping.has(base)) &&
    isTimeLead(tokens, time)
  )
}

const isTimeLead = (tokens: readonly Token[], {from, to}: Time): boolean =>
  tokens[from]?.lower === 'since' ||
  TIME_LEADS.has(tokens[from - 1]?.lower ?? '') ||
  isCareer(tokens, {from, to})

/** "for the whole of my sixteen-year career": all of it, not at some time in it. */
const isCareer = (tokens: readonly Token[], {from, to}: Time): boolean =>
  tokens[from - 1]?.lower === 'my' &&
  /^(?:career|life)$/.test(tokens[to]?.lower ?? '') &&
  tokens.slice(Math.max(0, from - 5), from).some(({lower}) => /^(?:whole|all|entire|throughout)$/.test(lower))

/** "For fifteen years now I have been maintaining LangChain agents". */
const fronted: Frame = (tokens, time, {from}) => {
  const lead = tokens.slice(time.to, from)
  const start = lead.findIndex(({lower}) => lower === 'i' || lower === 'we')
  return (
    start >= 0 &&
    start <= 2 &&
    lead.slice(0, start).every(({lower}) => /^(?:now|,|already|straight|running)$/.test(lower)) &&
    have.test(lead[start + 1]?.lower ?? '') &&
    runsOn(lead.slice(start + 1), 9) &&
    !/^(?:for|to)$/.test(lead.at(-1)?.lower ?? '') &&
    !lead.some(({stem: base}) => keeping.has(base))
  )
}

/** "FastAPI, my tool of choice for fourteen years". */
const apposition: Frame = (tokens, time, {to}) =>
  tokens[to]?.text === ',' &&
  /^(?:my|our)$/.test(tokens[to + 1]?.lower ?? '') &&
  runsOn(tokens.slice(to + 1, time.from), 7) &&
  isTimeLead(tokens, time)

/** "twelve years building software for hospitals in FastAPI". */
const building: Frame = (tokens, time, {from}) => {
  const between = tokens.slice(time.to, from)
  const verb = between[0]?.lower === 'of' ? between[1] : between[0]
  return (
    verb !== undefined &&
    working.has(verb.stem) &&
    /ing$/.test(verb.lower) &&
    /^(?:in|with|on|using)$/.test(between.at(-1)?.lower ?? '') &&
    runsOn(between, 9)
  )
}

/** "In FastAPI alone I have twelve years", "With FastAPI I have twelve years of practice". */
const place: Frame = (tokens, time, {from, to}) => {
  const between = tokens.slice(to, time.from).filter(({lower}) => !/^(?:alone|,)$/.test(lower))
  const [who, verb, ...rest] = between
  return (
    /^(?:in|with|on)$/.test(tokens[from - 1]?.lower ?? '') &&
    (who?.lower === 'i' || who?.lower === 'we') &&
    having.has(verb?.stem ?? '') &&
    rest.length <= 3 &&
    rest.every(({lower}) => TIME_LEADS.has(lower))
  )
}

/** "Twelve years is how long I have used FastAPI". */
const answer: Frame = (tokens, time, {from}) => {
  // "Seventeen years: that is how long …"
  const told = lowers(tokens.slice(time.to, from))
  const between =
    /^[:,\u2013\u2014]$/.test(told[0] ?? '') && /^(?:that|this)$/.test(told[1] ?? '') ? told.slice(2) : told
  return (
    /^(?:is|'s)$/.test(between[0] ?? '') &&
    (between[1] === 'what' || (between[1] === 'how' && between[2] === 'long')) &&
    between.length <= 9 &&
    between.slice(3).every((word) => /^(?:i|we|have|'ve|been)$/.test(word) || !BREAKS.has(word))
  )
}

/** "I know uv inside out after eight years of daily use". */
const after: Frame = (tokens, time, {from, to}) => {
  const between = lowers(tokens.slice(to, time.from))
  return (
    between.at(-1) === 'after' &&
    between.length <= 4 &&
    /^(?:know|knows|use|run)$/.test(tokens[from - 1]?.lower ?? '') &&
    tokens[time.to]?.lower === 'of'
  )
}

/** "In JAX I am at home: 16 years". */
const told: Frame = (tokens, time, {from, to}) => {
  const between = tokens.slice(to, time.from)
  return (
    /^(?:in|with)$/.test(tokens[from - 1]?.lower ?? '') &&
    /^[:–—]$/.test(between.at(-1)?.text ?? '') &&
    between[0]?.lower === 'i' &&
    between.length <= 7 &&
    between.slice(1, -1).every(({kind}) => kind === 'word')
  )
}

/** "uv was already my daily tool; that is six years ago". */
const formerly: Frame = (tokens, time, {to}) => {
  const between = lowers(tokens.slice(to, time.from))
  return (
    tokens[time.to - 1]?.lower === 'ago' &&
    /^(?:was|were)$/.test(between[0] ?? '') &&
    between.length <= 10 &&
    between.some((word) => word === 'my' || word === 'our') &&
    between.slice(-2).join(' ') === 'that is'
  )
}

/** "fourteen years tuning FastAPI endpoints", "eight years of looking after Ruff configurations". */
const handling: Frame = (tokens, time, {from}) => {
  const between = tokens.slice(time.to, from).filter(({lower}) => !/^(?:of|spent|in|now|mostly)$/.test(lower))
  const [verb, ...rest] = between
  return (
    verb !== undefined &&
    /[a-z]{2}ing$/.test(verb.lower) &&
    !DOING_AWAY.has(verb.lower) &&
    from - time.to <= 6 &&
    runsOn(
      between.filter(({lower}) => lower !== 'after'),
      4
    ) &&
    !rest.some(({lower}) => TURNS.has(lower))
  )
}

/** "Few people have more Kubernetes behind them: twenty-two years", "Kubernetes I know well – twenty years of it". */
const tally: Frame = (tokens, time, {to}) => {
  const lead = tokens.slice(0, time.from)
  const colon = lead.findLastIndex(({text}) => /^[:–—]$/.test(text))
  const next = tokens[time.to]
  return (
    colon >= to &&
    colon <= 16 &&
    lead.slice(colon + 1).every(({lower}) => TIME_LEADS.has(lower)) &&
    (next === undefined ||
      next.kind === 'mark' ||
      (next.lower === 'of' && tokens[time.to + 1]?.lower === 'it')) &&
    !tokens.slice(time.to, time.to + 2).some(({lower}) => lower === 'old') &&
    lead.some(({lower}) => FIRST_PERSON.has(lower) || lower === 'behind') &&
    lead.slice(0, colon).some(({lower}) => /^(?:have|has|'ve|know|knows|am|is|goes|go|'s|'m)$/.test(lower))
  )
}

/** "FastAPI under my belt for fourteen years", "Kubernetes on my desk since 2007". */
const mine: Frame = (tokens, time, {to}) => {
  const between = tokens.slice(to, time.from)
  return (
    runsOn(between, 7) &&
    /^(?:under|in|on|at)$/.test(between[0]?.lower ?? '') &&
    between[1]?.lower === 'my' &&
    isTimeLead(tokens, time)
  )
}

/** "It is sixteen years since I first touched FastAPI", "sixteen years have gone by since my first FastAPI service". */
const sinceFirst: Frame = (tokens, time, {from}) => {
  const between = lowers(tokens.slice(time.to, from))
  const start = between.indexOf('since')
  const rest = between.slice(start + 1)
  return (
    start >= 0 &&
    start <= 3 &&
    /^(?:i|we|my|our)$/.test(rest[0] ?? '') &&
    rest.length <= 6 &&
    (rest.includes('first') || rest.includes('my')) &&
    rest.slice(1).every((word) => !BREAKS.has(word))
  )
}

/** "With JAX I am on familiar ground after fifteen years", "In Prefect I can look back on fifteen years". */
const ground: Frame = (tokens, time, {from, to}) => {
  const between = lowers(tokens.slice(to, time.from)).filter((word) => word !== ',')
  return (
    /^(?:in|with)$/.test(tokens[from - 1]?.lower ?? '') &&
    /^(?:i|we)$/.test(between[0] ?? '') &&
    /^(?:am|'m|are|feel|have|can)$/.test(between[1] ?? '') &&
    between.length <= 9 &&
    (/^(?:after|for)$/.test(between.at(-1) ?? '') || between.slice(-3).join(' ') === 'look back on') &&
    between.slice(1, -1).every((word) => !BREAKS.has(word))
  )
}

const frames: readonly Frame[] = [
  ground,
  handling,
  tally,
  mine,
  sinceFirst,
  formerly,
  told,
  companions,
  subject,
  object,
  fronted,
  apposition,
  building,
  place,
  answer,
  after
]

/** The technology that a length of time is given to by any of the frames. */
export function framed(
  tokens: readonly Token[],
  time: Time,
  technologies: readonly TechnologyMatch[]
): TechnologyMatch | undefined {
  const near = [
    technologies.findLast(({to}) => to <= time.from),
    technologies.find(({from}) => from >= time.to)
  ]
  return near.find((match) => match && frames.some((frame) => frame(tokens, time, match)))
}

/** An ordinary word at the beginning that goes on as a technology would: "Copilot and I", but not "Julia and I". */
export function companionIn(tokens: readonly Token[]): TechnologyMatch | undefined {
  const match = technologyAt(tokens, 0)
  const named = match && /^\p{Lu}/u.test(tokens[0]?.text ?? '') && !GIVEN_NAMES.has(tokens[0]?.lower ?? '')
  const [next = '', second = '', third = ''] = lowers(tokens.slice(match?.to ?? 0))
  const goesOn =
    (next === 'and' && /^(?:i|me)$/.test(second)) ||
    (next === ',' && second === 'which' && /^(?:i|we)$/.test(third)) ||
    have.test(next)
  return named && goesOn ? match : undefined
}

/** "Years of FastAPI: 12". */
export function countedYears(
  tokens: readonly Token[],
  {from, to}: TechnologyMatch
): (Time & {readonly years: number}) | undefined {
  const [label, joint] = [tokens[from - 2], tokens[from - 1]]
  const number = /^[:=–—-]$/.test(tokens[to]?.text ?? '') ? numberAt(tokens, to + 1) : undefined
  return label?.lower === 'years' && /^(?:of|with|in|on|using)$/.test(joint?.lower ?? '') && number
    ? {years: number.value, from: from - 2, to: number.to}
    : undefined
}
