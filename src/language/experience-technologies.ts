import type {Sentence, Token} from '../letter/letter.ts'
import {companionIn} from './experience-frames.ts'
import {findTechnologies, technologyAt, type TechnologyMatch} from './technologies.ts'

/** "Since 2011 I have relied on Airflow and FastAPI": what is joined to a technology has its years. */
export function withOthers(
  tokens: readonly Token[],
  match: TechnologyMatch | undefined,
  technologies: readonly TechnologyMatch[]
): (TechnologyMatch | undefined)[] {
  const next = match && technologies.find(({from}) => from > match.from)
  const joined =
    next &&
    match.from >= 0 &&
    next.from > match.to &&
    next.from - match.to <= 2 &&
    tokens.slice(match.to, next.from).every(({lower}) => /^(?:,|and|&|\+|\/|plus)$/.test(lower)) &&
    !/^(?:since|for|from)$/.test(tokens[next.to]?.lower ?? '') &&
    tokens[next.to]?.text !== '('
  return joined ? [match, ...withOthers(tokens, next, technologies)] : [match]
}

const languages = new Set(['language', 'web-framework', 'frontend-framework', 'big-data', 'dataframe'])

/** Technologies of a sentence; behind "years of" even an ordinary word with a capital names one (Go, React, Spark). */
export function technologiesIn({tokens, block}: Sentence): TechnologyMatch[] {
  const found = [...findTechnologies(tokens, {listing: block.kind === 'item'})]
  for (const [at, {lower}] of tokens.entries()) {
    const leads =
      /^(?:of|in|with|writing)$/.test(lower) &&
      /^(?:years?|yrs?|decades?|experience)$/.test(tokens[at - 1]?.lower ?? '')
    // "Experience: Go (19 years)"
    const labelled =
      /^[:,;]$/.test(lower) &&
      tokens[at + 2]?.text === '(' &&
      /^(?:years|yrs)$/.test(tokens[at + 4]?.lower ?? '')
    if (!leads && !labelled) continue
    const match = technologyAt(tokens, at + 1)
    const exact = match && tokens[at + 1]?.text === match.entry.name && languages.has(match.entry.kind)
    if (exact && !found.some(({from}) => from === match.from)) found.push(match)
  }
  const companion = companionIn(tokens)
  if (companion && !found.some(({from}) => from === companion.from)) found.push(companion)
  return found.sort((one, other) => one.from - other.from)
}
