import type {Token} from '../letter/letter.ts'
import {stem} from './inflection.ts'
import type {TokenRange} from './token-range.ts'
import {GIVING} from './tool-roles.data.ts'
import {asMeans, endsPhrase, fillsGap, isInstance} from './tool-means.ts'
import {servesFinds, servesNoun, servesVerb} from './tool-purposes.ts'
import {acting, finding, isTool, lowerAt, type Relation} from './tool-words.ts'
import {type Words, wordSet} from './word-set.ts'

/*
 * Sentence patterns that give a job to a tool wherever the two stand: passives, relative clauses, pronouns, occasions,
 * disputes that are over. Each asks about the tokens between tool and job.
 */

const isVerbOf = (verbs: Words, token: Token | undefined): boolean =>
  token !== undefined && verbs.has(token.stem)
const persons = /^(?:i|we|you|they|he|she|nobody|everybody|somebody)$/
const be = /^(?:is|are|was|were|be|been|being|gets?|got)$/
const adverb =
  /^(?:now|also|still|then|always|usually|all|only|just|even|never|once|long|already|both|since|itself|entirely|simply|immediately|quickly)$|ly$/

/** Words alone, none of which begins another clause, names a person or another tool. */
const isPlain = (between: readonly Token[], most: number): boolean =>
  between.length <= most &&
  between.every(
    ({kind, lower: word}) =>
      (kind === 'word' || kind === 'number') &&
      !persons.test(word) &&
      !isTool(word) &&
      !/^(?:and|or|but|nor|that|which|who|while|than|before|after|without|because|whereas|if|as)$/.test(word)
  )

/** "Type errors in the booking module are caught by Ruff", "Static typing is guarded by Black". */
export const passive =
  (verbs: Words): Relation =>
  (tokens, tool, job) => {
    const between = tokens.slice(job.to, tool.from)
    const copula = between.findIndex(({lower: word}) => be.test(word))
    const rest = between.slice(copula + 1).filter(({lower: word}) => !adverb.test(word))
    const [verb, ...after] = rest
    return (
      copula >= 0 &&
      isPlain(between, 10) &&
      isVerbOf(verbs, verb) &&
      /(?:ed|[ce]t|nd|en|ne|wn|ght|ung|ept)$/.test(verb?.lower ?? '') &&
      after.length >= 1 &&
      after.length <= 2 &&
      /^(?:by|with|through|using|via)$/.test(after[0]?.lower ?? '') &&
      lowerAt(tokens, tool.to) !== "'s"
    )
  }

/** "uv enforces our style guide": the tool is the subject of a verb of doing the job. */
const active: Relation = (tokens, tool, job) => {
  const lead = lowerAt(tokens, tool.from - 1)
  const opens =
    tool.from === 0 ||
    tokens[tool.from - 1]?.kind === 'mark' ||
    /^(?:and|but|that|because|since|so|while|where|let|have|made|made|make|today|here|now|our|then)$/.test(
      lead
    )
  const between = tokens
    .slice(tool.to, job.from)
    .filter(({lower: word}) => !adverb.test(word) && !/^(?:that|which|has|have|can|,)$/.test(word))
  const [verb, ...rest] = between
  return (
    opens &&
    isVerbOf(acting, verb) &&
    !/ing$/.test(verb?.lower ?? '') &&
    isPlain(rest, 5) &&
    !rest.some(({lower: word}) => /^(?:with|by|beside|from|against|no|not|never|little)$/.test(word)) &&
    endsPhrase(tokens, job.to)
  )
}

/** "the style violations it flagged", "the lock file that mypy writes": a relative clause, with or without its pronoun. */
const relative =
  (verbs: Words): Relation =>
  (tokens, tool, job) => {
    const at = /^(?:that|which)$/.test(lowerAt(tokens, job.to)) ? job.to + 1 : job.to
    const own = tool.from === at
    const pronoun =
      lowerAt(tokens, at) === 'it' &&
      tool.to <= job.from &&
      !tokens.slice(tool.to, job.from).some(({lower: word}) => isTool(word))
    if (!own && !pronoun) return false
    let verb = own ? tool.to : at + 1
    while (/^(?:has|had|also|now|then|still|already|have)$/.test(lowerAt(tokens, verb))) verb++
    return isVerbOf(verbs, tokens[verb]) && !/ing$/.test(lowerAt(tokens, verb))
  }

/** "If somebody passes `None`, Ruff complains", "Every time a type is wrong, Black stops the build". */
const occasion: Relation = (tokens, tool, job) => {
  if (tool.from < job.to) return false
  const comma = lowerAt(tokens, tool.from - 1) === 'our' ? tool.from - 2 : tool.from - 1
  const start = tokens.slice(0, job.from).findLastIndex(({kind}) => kind === 'mark') + 1
  const opener = lowerAt(tokens, start)
  const opens =
    /^(?:if|when|whenever|wherever|should|once)$/.test(opener) ||
    (/^(?:every|each|the)$/.test(opener) &&
      /^(?:time|moment|minute|second)$/.test(lowerAt(tokens, start + 1)))
  const next = tokens[tool.to]
  const verb = next && adverb.test(next.lower) ? tokens[tool.to + 1] : next
  return (
    opens &&
    tokens[comma]?.text === ',' &&
    comma - job.to <= 8 &&
    !tokens.slice(job.to, comma).some(({kind, text}) => kind === 'mark' && /^[,;]$/.test(text)) &&
    isVerbOf(finding, verb)
  )
}

/** "By enabling Ruff I made sure that `None` never reaches …", "With uv in CI we catch unused imports". */
const employed: Relation = (tokens, tool, job) => {
  const lead = tokens.slice(Math.max(0, tool.from - 2), tool.from).map(({lower: word}) => word)
  const employs =
    /^(?:by|through) [a-z]+ing$/.test(lead.join(' ')) || /^(?:with|thanks to)$/.test(lead.at(-1) ?? '')
  const between = tokens.slice(tool.to, job.from)
  const who = between.findIndex(({lower: word}) => word === 'i' || word === 'we')
  return (
    employs &&
    who >= 0 &&
    who <= 4 &&
    between.length - who <= 5 &&
    between.slice(who).some((token) => finding.has(token.stem)) &&
    !between.some(({lower: word}) => isTool(word) || /^(?:and|but|then|not|no)$/.test(word))
  )
}

/** "I wired uv into CI as a linter". */
const installedAs: Relation = (tokens, tool, job) => {
  const between = tokens.slice(tool.to, job.from)
  const as = between.findLastIndex(({lower: word}) => word === 'as')
  return (
    as > 0 &&
    as <= 5 &&
    between.length - as <= 4 &&
    /^(?:an?|our|the|its|my)$/.test(lowerAt(between, as + 1)) &&
    isPlain(between.slice(0, as), 5) &&
    isPlain(between.slice(as + 1), 3)
  )
}

/** "Nobody formats by hand any more, because mypy does that for us". */
const proverb: Relation = (tokens, tool, job) =>
  tool.from >= job.to &&
  tool.from - job.to <= 14 &&
  /^(?:does|did|do)$/.test(lowerAt(tokens, tool.to)) &&
  /^(?:it|that|this|so)$/.test(lowerAt(tokens, tool.to + 1)) &&
  /^(?:because|since|as|for|and|now|,|;|but)$/.test(lowerAt(tokens, tool.from - 1)) &&
  !tokens.slice(job.to, tool.from).some(({lower: word}) => isTool(word))

/** "Quotes I leave to mypy", "I leave quotes to mypy". */
const given: Relation = (tokens, tool, job) => {
  const between = tokens.slice(job.to, tool.from)
  const [who, verb] = between
  if (
    (between.length === 3 || between.length === 4) &&
    /^(?:i|we)$/.test(who?.lower ?? '') &&
    GIVING.has(verb?.lower ?? '') &&
    between.at(-1)?.lower === 'to'
  )
    return true
  return (
    between.length === 1 &&
    between[0]?.lower === 'to' &&
    [1, 2].some((back) => GIVING.has(lowerAt(tokens, job.from - back)))
  )
}

const passiveFinds = passive(finding)
const passiveActs = passive(
  new Set([
    ...[...acting].filter((verb) => !finding.has(verb)),
    ...['check', 'ensure', 'guarantee', 'verify', 'prove'].map(stem)
  ])
)
const relativeFinds = relative(finding)
const relativeActs = relative(
  wordSet('write keep do perform produce generate maintain enforce provide build create resolve', stem)
)

/** Relations for what a tool finds. */
export const relatesFinds: Relation = (tokens, tool, job) =>
  passiveFinds(tokens, tool, job) ||
  relativeFinds(tokens, tool, job) ||
  occasion(tokens, tool, job) ||
  employed(tokens, tool, job) ||
  asMeans(tokens, tool, job) ||
  servesFinds(tokens, tool, job)

/** Relations for a job named by a noun; `agent`: the noun names who does it. */
export const relatesNoun = (
  tokens: readonly Token[],
  tool: TokenRange,
  job: TokenRange,
  agent: boolean
): boolean =>
  agent
    ? installedAs(tokens, tool, job) || fillsGap(tokens, tool, job) || isInstance(tokens, tool, job)
    : passiveActs(tokens, tool, job) ||
      active(tokens, tool, job) ||
      asMeans(tokens, tool, job) ||
      relativeActs(tokens, tool, job) ||
      proverb(tokens, tool, job) ||
      given(tokens, tool, job) ||
      servesNoun(tokens, tool, job)

/** Relations for a job told by a verb. */
export const relatesVerb: Relation = (tokens, tool, job) =>
  proverb(tokens, tool, job) || asMeans(tokens, tool, job) || servesVerb(tokens, tool, job)

/** Relations for what a job is done to. */
export const relatesBare: Relation = (tokens, tool, job) =>
  given(tokens, tool, job) ||
  (asMeans(tokens, tool, job) &&
    tokens
      .slice(tool.to, job.from)
      .some(({lower}) =>
        /^(?:sure|ensured?|guaranteed?|enforced?|keep|kept|check|same|uniform|consistent)$/.test(lower)
      ))
