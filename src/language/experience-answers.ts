import type {Letter, Sentence} from '../letter/letter.ts'
import {findTechnologies, type TechnologyMatch} from './technologies.ts'
import type {TokenRange} from './token-range.ts'
import {technologiesIn} from './experience-technologies.ts'

/*
 * Lengths of time alone: what they are of stands in the sentence before.
 */

/** "You want Rust people with mileage? Twenty years": the length of time alone answers a question. */
export function answered(
  letter: Letter,
  sentence: Sentence,
  time: TokenRange,
  here: readonly TechnologyMatch[]
): TechnologyMatch | undefined {
  const lead = sentence.tokens.slice(0, time.from)
  const next = sentence.tokens[time.to]
  const question = letter.sentences[sentence.index - 1]
  const alone =
    here.length === 0 &&
    lead.every(({lower}) =>
      /^(?:yes|,|about|some|over|nearly|almost|for|my|mine|i|have|bring)$/.test(lower)
    ) &&
    (next === undefined || next.kind === 'mark')
  if (!alone || question?.block !== sentence.block || question.tokens.at(-1)?.text !== '?') return undefined
  const asked = technologiesIn(question)
  const [only] = asked
  return asked.length === 1 && only ? {...only, from: -1, to: -1} : undefined
}

/** "Pydantic is what I know best: I have written validators with it for ten years." */
export function pronoun(
  letter: Letter,
  sentence: Sentence,
  time: TokenRange,
  here: readonly TechnologyMatch[]
): TechnologyMatch | undefined {
  const lead = sentence.tokens.slice(Math.max(0, time.from - 4), time.from).map(({lower}) => lower)
  const it = lead.lastIndexOf('it')
  if (it < 0 || !/^(?:for|since|over|the|last|past|about|some|now)$/.test(lead.at(-1) ?? 'for'))
    return undefined
  const previous = letter.sentences[sentence.index - 1]
  const earlier = here.filter(({to}) => to <= time.from)
  const outside =
    earlier.length === 0 && previous?.block === sentence.block ? findTechnologies(previous.tokens) : []
  if (earlier.length === 1) return earlier[0]
  const [only] = outside
  return outside.length === 1 &&
    only &&
    sentence.tokens.slice(0, time.from).every(({lower}) => lower !== 'language')
    ? {...only, from: -1, to: -1}
    : undefined
}
