import type {Sentence, Token} from '../letter/letter.ts'
import {
  JOB_NOUNS,
  LOOSE,
  MACHINE_JOBS,
  MEASURE_NOUNS,
  OTHER_MONEY,
  PAY_NOUNS,
  ROLE_NOUNS,
  ROLE_VERBS
} from './pay-words.data.ts'
import {beginsWithCapital} from '../letter/capital.ts'

/* Persons with a job and pieces of work, as the frames of pay see them: `<role>` and `<job>`. */

/** "his salary", "my friend's wage": one person's pay, and no claim about a role. */
export const isSomebodys = (tokens: readonly Token[], index: number): boolean => {
  const [one, two, three] = [1, 2, 3].map((back) => tokens[index - back]?.lower ?? '')
  return (
    /^(?:his|her)$/.test(one ?? '') || (one === "'s" && two !== '' && /^(?:my|his|her)$/.test(three ?? ''))
  )
}

/** "Compiler people are rare. They get …": the sentence before is about persons with a job. */
export function isOfRole({block, tokens}: Sentence): boolean {
  if (tokens[0]?.lower !== 'they') return false
  const before = block.sentences[block.sentences.findIndex((other) => other.tokens === tokens) - 1]
  const opening = before?.tokens.slice(0, 5) ?? []
  const at = opening.findIndex(({lower}, index) => lower !== 'they' && isRole(before?.tokens ?? [], index))
  return at >= 0 && opening.slice(0, at).every(({lower}) => !/^(?:i|we|my|our|these|those|the)$/.test(lower))
}

export function isRole(tokens: readonly Token[], index: number): boolean {
  const lower = tokens[index]?.lower ?? ''
  // "Django people are rare, and they get £90k"
  if (lower === 'they') {
    return tokens.slice(0, index).some((_, at) => tokens[at]?.lower !== 'they' && isRole(tokens, at))
  }
  const before = tokens[index - 1]?.lower ?? ''
  // "I lead two teams", "you can hire": verbs.
  if (/^leads?$/.test(lower) && /^(?:i|we|who|to|and|he|she|they)$/.test(before)) return false
  if (
    /^hires?$/.test(lower) &&
    /^(?:i|we|you|who|to|and|they|can|could|will|would|companies|banks)$/.test(before)
  )
    return false
  // "a head of data"
  if (/^(?:heads?|chiefs?|vps?)$/.test(lower) && /^of$/.test(tokens[index + 1]?.lower ?? ''))
    return !isOwn(tokens, index)
  // "as a senior one gets …"
  if (lower === 'one')
    return /^(?:gets|earns|makes|takes|can|finds|draws)$/.test(tokens[index + 1]?.lower ?? '')
  const next = tokens[index + 1]
  // "the consultants' report"
  if (
    next?.text === "'" &&
    !MEASURE_NOUNS.has(tokens[index + 2]?.lower ?? '') &&
    !PAY_NOUNS.has(tokens[index + 2]?.lower ?? '')
  )
    return false
  const student = /^students?$/.test(lower) && /^(?:working|doctoral|phd)$/.test(before)
  // "hand their seniors packages of …": a second object follows.
  const second =
    lower.endsWith('s') && MEASURE_NOUNS.has(next?.lower ?? '') && next?.lower.endsWith('s') === true
  // "freelance scrapers charge": whoever the trade is named after.
  const trade = graded.test(before) && /[a-z]{3}(?:ers|ors|ists|ians)$/.test(lower) && !OTHER_MONEY.has(lower)
  return (
    (student || trade || ROLE_NOUNS.has(lower)) &&
    (second || isPlural(lower) || isHead(next)) &&
    !isOwn(tokens, index)
  )
}
/** "freelancers vary": behind a plural stands no noun that it would qualify. */
const isPlural = (lower: string): boolean =>
  /[a-z]{3}s$/.test(lower) && !/(?:ss|us|sres|devops|mlops)$/.test(lower)
const graded =
  /^(?:freelance|freelancing|self-employed|senior|junior|entry-level|mid-level|salaried|seasoned)$/

export function isJob(tokens: readonly Token[], index: number): boolean {
  const lower = tokens[index]?.lower ?? ''
  const before = tokens[index - 1]?.lower ?? ''
  const next = tokens[index + 1]
  // "the band for what I do"
  if (lower === 'what') return /^(?:i|we|you)$/.test(next?.lower ?? '') && tokens[index + 2]?.lower === 'do'
  if (!JOB_NOUNS.has(lower) || !isHead(next) || isOwn(tokens, index)) return false
  if (/^jobs?$/.test(lower) && MACHINE_JOBS.has(before)) return false
  // "I work for": a verb.
  return (
    lower !== 'work' || !/^(?:i|we|they|you|who|to|would|people|engineers|developers|\w+ly)$/.test(before)
  )
}

/** A word that goes on with the sentence rather than naming what stands before it. */
export const isLoose = ({lower, kind}: Token): boolean =>
  kind === 'mark' || LOOSE.has(lower) || lower.endsWith('ly')

/** The phrase ends here: no noun follows that the word would only qualify ("developer plan"). */
export function isHead(next: Token | undefined): boolean {
  // "SDE-2", "L5-L6"
  if (next?.kind !== 'word') return next?.glue !== '-' || next.kind === 'number'
  if (next.glue !== '') return false
  return (
    isLoose(next) ||
    ROLE_VERBS.has(next.lower) ||
    /(?:ing|ed)$/.test(next.lower) ||
    beginsWithCapital(next.text)
  )
}

/** "our engineers", "my lead": the writer knows these figures at first hand. "my kind of work" is the market's. */
export function isOwn(tokens: readonly Token[], index: number): boolean {
  return [1, 2, 3].some((back) => {
    if (!/^(?:our|my)$/.test(tokens[index - back]?.lower ?? '')) return false
    const between = tokens.slice(index - back + 1, index)
    // "in my view a job": another phrase has begun.
    return between.every(
      ({kind, lower}) =>
        kind !== 'mark' && !/^(?:kind|sort|type|line|level|an?|the|this|such|any)$/.test(lower)
    )
  })
}
