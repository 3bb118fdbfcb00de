import type {Token} from '../letter/letter.ts'
import {OF_USE, PEOPLE, TIME_LEADS} from './experience-frames.data.ts'
import type {TechnologyMatch} from './technologies.ts'

/*
 * What takes a length of time away from the technology beside it.
 */

/** A length of time, or the year since which, in `tokens[from..to)`. */
export interface Time {
  readonly from: number
  readonly to: number
}

/** "the author of FastAPI", "the Docker community": people, or a firm. */
export const isOfPeople = (tokens: readonly Token[], {from, to}: TechnologyMatch): boolean =>
  PEOPLE.has(tokens[to]?.lower ?? '') ||
  (/^(?:of|behind|at|from|the)$/.test(tokens[from - 1]?.lower ?? '') &&
    tokens.slice(Math.max(0, from - 3), from).some(({lower}) => PEOPLE.has(lower)))

/** "FastAPI (ten years of web work before it)": the length of time goes on to something else. */
export const isOfOther = (tokens: readonly Token[], {to}: Time, match: TechnologyMatch): boolean =>
  match.to <= to &&
  tokens[to]?.lower === 'of' &&
  !OF_USE.has(tokens[to + 1]?.lower ?? '') &&
  // "In Prefect I can look back on fifteen years of flows"
  !(/^(?:in|with)$/.test(tokens[match.from - 1]?.lower ?? '') && tokens[match.to]?.lower === 'i')

/** "databases, and Docker since 2015": another time stands right beside the technology. */
export const hasOwnTime = (
  tokens: readonly Token[],
  time: Time,
  match: TechnologyMatch,
  times: readonly Time[]
): boolean =>
  times.some(
    (other) =>
      other.from !== time.from &&
      other.from >= match.to &&
      other.from - match.to <= 2 &&
      (time.from < match.from || other.to <= time.from) &&
      tokens.slice(match.to, other.from).every(({lower}) => TIME_LEADS.has(lower) || lower === '(')
  )

/** "Few people have fifteen years of it; I do", "… but I am one of them": what is denied of others is the writer's own. */
export const isTakenUp = (tokens: readonly Token[], to: number): boolean =>
  tokens.slice(to).some(({lower}, index, rest) => {
    const [verb, next, after] = rest.slice(index + 1).map((token) => token.lower)
    const closes = next === undefined || /^[.,;!]$/.test(next)
    return (
      lower === 'i' &&
      /^(?:do|can|am|have|could|did)$/.test(verb ?? '') &&
      (closes || (verb === 'am' && next === 'one' && after === 'of'))
    )
  })
