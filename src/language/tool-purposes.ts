import type {Token} from '../letter/letter.ts'
import {stem} from './inflection.ts'
import {GONE, USING} from './tool-roles.data.ts'
import type {TokenRange} from './token-range.ts'
import {acting, finding, isTool, lowerAt, type Relation} from './tool-words.ts'
import {bridge} from './tool-frames.ts'
import {wordSet} from './word-set.ts'

/*
 * Sentence patterns that name a tool and what it is there for: a purpose ahead, a cleft, a fault that is gone since.
 */

const using = wordSet(USING, stem)
const be = /^(?:is|was|'s|remains?|became)$/
const writer = /^(?:i|we)$/
const determiner = /^(?:the|our|all|my|its|every|each|any)$/

const isWord = ({kind, lower: word}: Token): boolean =>
  kind === 'word' && !isTool(word) && !/^(?:not|never|no|nor|but|or)$/.test(word)

const goesOn =
  /^(?:and|or|but|in|on|at|for|with|across|over|of|throughout|to|by|from|when|while|before|as|so|that|is|are|was|now|today|every|each|all|under|per|within|because|since|after|during|too|here|there|i|we)$/

/** The job ends its phrase: "the formatting", and not "the formatting code". */
const ends = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] === undefined || tokens[at].kind === 'mark' || goesOn.test(lowerAt(tokens, at))

/** "To check our types I run Ruff", "For the sake of type safety we use Black". */
const purpose: Relation = (tokens, tool, job) => {
  const start = tokens.slice(0, job.from).findLastIndex(({kind}) => kind === 'mark') + 1
  const lead = tokens.slice(start, job.from).map(({lower: word}) => word)
  const opens = /^(?:in order |so as )?to\b|^for the (?:sake|purpose|benefit) of\b/.test(lead.join(' '))
  if (!opens || lead.length > 6 || tool.from < job.to) return false
  const between = tokens.slice(job.to, tool.from)
  const who = between.findIndex(({lower: word}) => writer.test(word))
  const object = between.slice(0, Math.max(0, who)).filter(({text}) => text !== ',')
  const deed = between.slice(who + 1)
  return (
    who >= 0 &&
    object.length <= 6 &&
    deed.length >= 1 &&
    deed.length <= 4 &&
    object.every(isWord) &&
    deed.every(isWord) &&
    deed.some((token) => using.has(token.stem)) &&
    !/^(?:with|and|before|after)$/.test(deed.at(-1)?.lower ?? '')
  )
}

/** "Ruff is what we type-check the code with", "mypy is the tool I use to format", "Ruff is my favourite tool for linting". */
const cleft: Relation = (tokens, tool, job) => {
  const between = tokens.slice(tool.to, job.from)
  const [copula, ...rest] = between
  if (!be.test(copula?.lower ?? '') || rest.length > 9 || !rest.every(isWord)) return false
  const words = rest.map(({lower: word}) => word)
  const who = words.findIndex((word) => writer.test(word))
  const thing = words.some((word) =>
    /^(?:tool|choice|program|instrument|thing|answer|helper|solution|weapon|means|pick|one|utility|package)$/.test(
      word
    )
  )
  // "… is what we lint with", "… is how I check types"
  if (who === 1 && /^(?:what|how)$/.test(words[0] ?? ''))
    return words.length <= 4 || rest.slice(2).some((token) => using.has(token.stem))
  const last = words.at(-1) ?? ''
  const serves =
    /^(?:for|to)$/.test(last) || (/^(?:for|to)$/.test(words.at(-2) ?? '') && determiner.test(last))
  return serves && thing && (who < 0 || rest.slice(who + 1).some((token) => using.has(token.stem)))
}

/** "I rolled out mypy to enforce our code style". */
const charged: Relation = (tokens, tool, job) => {
  const [to, verb, ...rest] = bridge(tokens, tool.to, job.from)
  return (
    /^(?:to|which|that)$/.test(to?.lower ?? '') &&
    verb !== undefined &&
    acting.has(verb.stem) &&
    rest.length <= 3 &&
    rest.every(
      ({lower: word}) =>
        determiner.test(word) ||
        /^(?:a|of|up|after|care|static|strict|consistent|uniform|common|team|house|company|project|python)$/.test(
          word
        )
    ) &&
    ends(tokens, job.to)
  )
}

const ending = wordSet(
  'reduce eliminate cut end stop avoid prevent remove rid lower kill banish decrease minimise minimize halve fight',
  stem
)

/** "reduced type errors to zero by adopting Ruff", "I avoid type errors with Black". */
const endedBy = (tokens: readonly Token[], job: TokenRange, between: readonly Token[]): boolean => {
  const last = between.at(-1)?.lower ?? ''
  const by = /ing$/.test(last)
    ? /^(?:by|through)$/.test(between.at(-2)?.lower ?? '')
    : /^(?:with|through|using|by)$/.test(last)
  return (
    by &&
    between.length <= 8 &&
    between.every(isWord) &&
    tokens
      .slice(Math.max(0, job.from - 5), job.from)
      .some((token) => ending.has(token.stem) || finding.has(token.stem))
  )
}

/** "Type errors have vanished since I introduced uv". */
const goneSince: Relation = (tokens, tool, job) => {
  const between = tokens.slice(job.to, tool.from)
  const words = between.map(({lower: word}) => word)
  const since = words.findLastIndex((word) => /^(?:since|after|once|when|thanks)$/.test(word))
  if (endedBy(tokens, job, between)) return true
  if (since < 1 || words.length > 14 || !between.slice(since).every(isWord)) return false
  const rest = between.slice(since + 1)
  const brought =
    (words[since] === 'thanks' && words[since + 1] === 'to' && rest.length <= 2) ||
    (writer.test(rest[0]?.lower ?? '') &&
      rest.length <= 5 &&
      rest.slice(1).some((token) => using.has(token.stem))) ||
    (rest.length === 0 && words[since] === 'since')
  return brought && words.slice(0, since).some((word) => GONE.has(word))
}

/** "Since I set up uv, type mismatches are caught", "After I introduced Black, unused imports disappeared". */
const sinceThen: Relation = (tokens, tool, job) => {
  const lead = tokens.slice(Math.max(0, tool.from - 6), tool.from)
  const who = lead.findIndex(({lower: word}) => writer.test(word))
  const between = tokens.slice(tool.to, job.from)
  return (
    who > 0 &&
    /^(?:since|after|once)$/.test(lead[who - 1]?.lower ?? '') &&
    lead.slice(who + 1).some((token) => using.has(token.stem)) &&
    between.length <= 7 &&
    between.some(({text}) => text === ',') &&
    between.filter(({text}) => text !== ',').every(isWord) &&
    !between.some(({lower: word}) => writer.test(word)) &&
    (tokens.slice(job.to, job.to + 5).some((token) => GONE.has(token.lower) || finding.has(token.stem)) ||
      between.some(({lower: word}) => /^(?:nobody|nothing|no|never|fewer|hardly|few)$/.test(word)))
  )
}

/** Purposes and clefts for a job told by a verb. */
export const servesVerb: Relation = (tokens, tool, job) =>
  job.from >= tool.to ? cleft(tokens, tool, job) : purpose(tokens, tool, job)

/** The same for a job named by a noun. */
export const servesNoun: Relation = (tokens, tool, job) =>
  job.from >= tool.to
    ? charged(tokens, tool, job) || (ends(tokens, job.to) && cleft(tokens, tool, job))
    : purpose(tokens, tool, job)

/** The same for what a tool finds, and for faults that are gone. */
export const servesFinds: Relation = (tokens, tool, job) =>
  job.from >= tool.to
    ? sinceThen(tokens, tool, job) || cleft(tokens, tool, job)
    : goneSince(tokens, tool, job) || purpose(tokens, tool, job)
