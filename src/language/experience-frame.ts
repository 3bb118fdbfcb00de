import type {Token} from '../letter/letter.ts'
import {WORKING_WITH} from './experience.data.ts'
import {BREAKS, KEEPING, TIME_LEADS} from './experience-frames.data.ts'
import type {Time} from './experience-vetoes.ts'
import {stem} from './inflection.ts'
import type {TechnologyMatch} from './technologies.ts'
import {wordSet} from './word-set.ts'

/** Whether a length of time belongs to a technology. */
export type Frame = (tokens: readonly Token[], time: Time, match: TechnologyMatch) => boolean

export const working = wordSet(WORKING_WITH, stem)
export const keeping = new Set([...KEEPING].map(stem))
export const have = /^(?:have|has|'ve|had)$/
export const lowers = (tokens: readonly Token[]): string[] => tokens.map(({lower}) => lower)

/** Nothing but words, none of which turns the phrase to something else. */
export const runsOn = (between: readonly Token[], most: number): boolean =>
  between.length <= most && between.every(({kind, lower}) => kind !== 'mark' && !BREAKS.has(lower))

/** "for", "since", "over the last": what a length of time is told by. */
export const isTimeLead = (tokens: readonly Token[], {from, to}: Time): boolean =>
  tokens[from]?.lower === 'since' ||
  TIME_LEADS.has(tokens[from - 1]?.lower ?? '') ||
  isCareer(tokens, {from, to})

/** "for the whole of my sixteen-year career": all of it, not at some time in it. */
const isCareer = (tokens: readonly Token[], {from, to}: Time): boolean =>
  tokens[from - 1]?.lower === 'my' &&
  /^(?:career|life)$/.test(tokens[to]?.lower ?? '') &&
  tokens.slice(Math.max(0, from - 5), from).some(({lower}) => /^(?:whole|all|entire|throughout)$/.test(lower))
