import {BREAKS, DOING_AWAY, HAVING, TIME_LEADS, TURNS} from './experience-frames.data.ts'
import {isTakenUp} from './experience-vetoes.ts'
import {stem} from './inflection.ts'
import {have, working, runsOn, keeping, isTimeLead, lowers, type Frame} from './experience-frame.ts'

/*
 * Frames in which the writer does something with a technology for a length of time.
 */

const having = new Set([...HAVING].map(stem))

/** "I have been training PyTorch models for fifteen years", "I wrote Rust crates for two decades". */
export const object: Frame = (tokens, time, {from, to}) => {
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

/** "For fifteen years now I have been maintaining LangChain agents". */
export const fronted: Frame = (tokens, time, {from}) => {
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

/** "twelve years building software for hospitals in FastAPI". */
export const building: Frame = (tokens, time, {from}) => {
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
export const place: Frame = (tokens, time, {from, to}) => {
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

/** "I know uv inside out after eight years of daily use". */
export const after: Frame = (tokens, time, {from, to}) => {
  const between = lowers(tokens.slice(to, time.from))
  return (
    between.at(-1) === 'after' &&
    between.length <= 4 &&
    /^(?:know|knows|use|run)$/.test(tokens[from - 1]?.lower ?? '') &&
    tokens[time.to]?.lower === 'of'
  )
}

/** "fourteen years tuning FastAPI endpoints", "eight years of looking after Ruff configurations". */
export const handling: Frame = (tokens, time, {from}) => {
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

/** "It is sixteen years since I first touched FastAPI", "sixteen years have gone by since my first FastAPI service". */
export const sinceFirst: Frame = (tokens, time, {from}) => {
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
export const ground: Frame = (tokens, time, {from, to}) => {
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
