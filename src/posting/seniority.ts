import {parseTitle} from '../language/titles.ts'
import type {Seniority} from './posting.ts'

// In order of weight: a Senior Staff Engineer is staff, a Lead Intern an intern.
const ranks: readonly (readonly [Seniority, readonly string[]])[] = [
  ['intern', ['intern', 'working student', 'co-op']],
  ['principal', ['principal', 'distinguished']],
  ['staff', ['staff']],
  ['lead', ['lead', 'head', 'chief', 'director', 'vp']],
  ['senior', ['senior']],
  ['mid', ['mid']],
  ['junior', ['junior', 'entry level', 'graduate', 'trainee', 'apprentice', 'associate']]
]

/** The seniority that a title states; undefined for none, and for a choice ("Junior/Senior"). */
export function seniorityOf(title: string): Seniority | undefined {
  const {levels, levelChoice} = parseTitle(title)
  if (levelChoice) return undefined
  return ranks.find(([, names]) => levels.some((level) => names.includes(level)))?.[0]
}

/** The seniority that a label's value states ("Entry level", "Mid-Senior level"). */
export function labelledSeniority(value: string): Seniority | undefined {
  return value.length > 40 ? undefined : seniorityOf(`${value.replace(/\s*level\s*$/i, '')} Engineer`)
}
