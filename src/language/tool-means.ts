import type {Token} from '../letter/letter.ts'
import {stem} from './inflection.ts'
import {USING} from './tool-roles.data.ts'
import {isTool, lowerAt, type Relation} from './tool-words.ts'
import {wordSet} from './word-set.ts'

/*
 * A tool as the means of its clause, and a job as what the clause is about, in whatever words: "Using Ruff, I brought
 * static typing to …", "I cut the time for type checking from minutes to seconds with Ruff".
 */

const using = wordSet(USING + ' switch move need want prefer employ recommend', stem)
const preposition = /^(?:with|using|via|through|by)$/

/** What turns the clause to something else, starts another tool, or denies. */
const turning =
  /^(?:and|or|but|nor|then|not|never|no|none|without|instead|rather|than|beside|besides|alongside|unlike|while|whereas|although|though|before|after|until|unless|if|whether|would|could|should|might|may|will|wish|hope|who|whose|what|because|about|like|myself|manually|also|run|runs|ran|running|start|starts|started|launch|install|installs|installed|installing|test|tests|tested|package|packages|ship|write|wrote|read|replace|replaced|call|calls|called|speed|rewrite|rewrote)$/

/** "I use Ruff in our linting job": a place, and not what the tool is for. */
const placing =
  /^(?:in|on|at|inside|during|about|from|after|before|into|under|beside|besides|without|than|and|unlike)$/
const determiner =
  /^(?:the|our|my|its|all|every|each|any|their|this|that|static|strict|full|most|these|those)$/

const isStill = (between: readonly Token[], most: number): boolean =>
  between.length <= most &&
  between.filter(({text}) => text === ',').length <= 1 &&
  between.every(
    ({kind, text, lower}) =>
      (kind !== 'mark' || text === ',' || text === "'") && !isTool(lower) && !turning.test(lower)
  )

/** The word ahead of a job, its determiners left out. */
function lead(tokens: readonly Token[], at: number): string {
  let before = at - 1
  while (determiner.test(lowerAt(tokens, before))) before--
  return lowerAt(tokens, before)
}

/** "with Ruff", "I use Ruff": and no "Ruff rule" or "Ruff first" behind it. */
function isMeans(tokens: readonly Token[], {from, to}: {from: number; to: number}): boolean {
  const at = /^(?:our|to)$/.test(lowerAt(tokens, from - 1)) ? from - 2 : from - 1
  const [word, next] = [tokens[at], tokens[to]]
  const helped = word?.lower === 'of' && /^(?:help|aid|means)$/.test(lowerAt(tokens, at - 1))
  if (word === undefined) return false
  const means =
    helped || preposition.test(word.lower) || using.has(word.stem) || /^(?:thanks|up)$/.test(word.lower)
  const closes =
    next === undefined ||
    next.kind === 'mark' ||
    /^(?:i|we|our|to|for|in|on|at|as|across|throughout|over|every|each|so|that|which|all|since|today|now|everywhere|daily|is|has|was)$/.test(
      next.lower
    )
  return means && closes && !/^(?:first|before|beside|alone|too|instead|only)$/.test(next?.lower ?? '')
}

/** "type safety across our services", and not "the type checking code". */
export const endsPhrase = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] === undefined ||
  tokens[at].kind === 'mark' ||
  /^(?:and|or|in|on|at|for|with|across|over|throughout|to|by|from|when|while|as|so|that|today|every|each|under|per|within|since|during|too|here|there|is|are|was|were|has|have|became|becomes|matters?|our|the|my|a|an|early|before|faster|much|ten|five|i|we|down|via|using|through|run|runs|go|goes|take|takes)$/.test(
    tokens[at].lower
  )

const consequence = /^(?:so|hence|therefore|why)$/

/** The tool is the means of the clause that is about the job. */
export const asMeans: Relation = (tokens, tool, job) => {
  if (!isMeans(tokens, tool) || placing.test(lead(tokens, job.from)) || !endsPhrase(tokens, job.to))
    return false
  const between = job.from >= tool.to ? tokens.slice(tool.to, job.from) : tokens.slice(job.to, tool.from)
  if (!isStill(between, 13) || between.some(({lower}) => /^(?:what|where|when|how)$/.test(lower)))
    return false
  const words = between.map(({lower}) => lower)
  if (job.from >= tool.to)
    return (
      words.some((word) => /^(?:i|we|our|my|to|for|as|so)$/.test(word)) &&
      !words.some((word) => /^(?:which|that)$/.test(word))
    )
  const comma = words.indexOf(',')
  return (
    comma < 0 ||
    /^(?:i|we|our)$/.test(words[comma + 1] ?? '') ||
    words.slice(comma).some((word) => consequence.test(word))
  )
}

/** "We had no type checker, so I added Ruff." */
export const fillsGap: Relation = (tokens, tool, job) => {
  if (tool.from < job.to || !isMeans(tokens, tool)) return false
  const words = tokens.slice(job.to, tool.from).map(({lower}) => lower)
  const ahead = tokens.slice(Math.max(0, job.from - 5), job.from).map(({lower}) => lower)
  return (
    ahead.some((word) =>
      /^(?:no|need|needed|wanted|want|lacked|lacking|missing|without|looking|looked|searched)$/.test(word)
    ) &&
    words.length >= 3 &&
    words.length <= 7 &&
    words.some((word) => /^(?:so|and|then|therefore)$/.test(word)) &&
    words.some((word) => /^(?:i|we)$/.test(word))
  )
}

/** "linters such as uv": the tool is one of those that the noun names. */
export const isInstance: Relation = (tokens, tool, job) =>
  /^(?:such as|like|including|namely|for example)$/.test(
    tokens
      .slice(job.to, tool.from)
      .map(({lower}) => lower)
      .filter((word) => word !== ',')
      .join(' ')
  ) && job.to <= tool.from
