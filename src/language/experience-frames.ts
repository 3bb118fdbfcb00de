import type {Token} from '../letter/letter.ts'
import {BREAKS, FIRST_PERSON, GIVEN_NAMES, TIME_LEADS} from './experience-frames.data.ts'
import type {Time} from './experience-vetoes.ts'
import {numberAt} from './number-words.ts'
import {technologyAt, type TechnologyMatch} from './technologies.ts'
import {ground, handling, object, sinceFirst, fronted, building, place, after} from './experience-deeds.ts'
import {have, runsOn, isTimeLead, lowers, type Frame} from './experience-frame.ts'
import {beginsWithCapital} from '../letter/capital.ts'

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

/** "FastAPI, my tool of choice for fourteen years". */
const apposition: Frame = (tokens, time, {to}) =>
  tokens[to]?.text === ',' &&
  /^(?:my|our)$/.test(tokens[to + 1]?.lower ?? '') &&
  runsOn(tokens.slice(to + 1, time.from), 7) &&
  isTimeLead(tokens, time)

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
  const named = match && beginsWithCapital(tokens[0]?.text ?? '') && !GIVEN_NAMES.has(tokens[0]?.lower ?? '')
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
