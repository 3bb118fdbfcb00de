import type {Sentence, Token} from '../letter/letter.ts'
import {clauseEnd, clauseStart} from './assertion/clauses.ts'
import {stem} from './inflection.ts'
import {wordSet} from './word-set.ts'

/*
 * Whom stock praise is about. "Proven track record", "fast learner" and "go the extra mile" are hollow where a letter says
 * them of its writer, its reader or the work, and plain words where they are said of a horse, a model or a bus.
 */

/** Writer and reader. */
const persons = wordSet('i me my mine myself we us our ours ourselves you your yours yourself yourselves')

/** Behind what is said of another, "our" may own anything: "the greyhound's track record did not matter to our model". */
const singular = wordSet('i me my mine myself you your yours')

/** What letters praise in the same words as themselves: the job, who offers it, and the trade. */
const trade =
  wordSet(`role position job opportunity vacancy opening company companies team teams mission vision values culture
  organisation organization startup startups firm employer posting project projects platform product products industry sector 
  market world technology technologies tech software solution solutions skill skills engineer engineers engineering developer
  developers programmer candidate professional career colleague colleagues teammates peers manager managers supervisor employers
  reviewers feedback degree studies internship background experience problem-solver leader workplace environments company's team's
  innovation code stakeholders business`)

/** They make a label out of a thing that is pointed at: "the fast learner", "each valuable asset". */
const pointing = wordSet('the each every its their his her this these those which another both')
const identifying = wordSet('am be being become became becoming been as is was are called call calls remain')
const others = wordSet('he she they')
const articles = wordSet('a an')
/** Phrases that begin with a verb, which has a subject before it. */
const verbs = wordSet(
  'will would can could is are was were resonate align thrive delve go hit wear think hone leverage drive make bridge fit'
)
const verbStems = new Set([...verbs].map(stem))
const finite = wordSet('is are was were has have had will would can could may might must shall does do did')
const joining = wordSet('and or but so yet then , while')

/** Words that name a person by a quality, at the end of a phrase. */
const label =
  /^(?:learners?|study|players?|starters?|workers?|person|assets?|getters?|gogetters?|ninjas?|rockstars?|stars?|communicator|thinkers?|leader)$/

/** Whether `sentence.tokens[from..to)` is said of the writer, the reader or their work, and of no other thing. */
export function isOfTheTrade(sentence: Sentence, from: number, to: number): boolean {
  const {tokens} = sentence
  const [start, end] = clauseAround(sentence, from, to)
  if (isPointedAt(tokens, start, from, to)) return false
  if (tokens.slice(start, to).some(({lower}) => persons.has(lower)) || isTakenUp(tokens, end)) return true
  if (isAboutTrade(tokens, start, from) || isAboutTrade(tokens, to, end)) return true
  const after = isHead(tokens, start, from, to) ? persons : singular
  if (tokens.slice(to, end).some(({lower}) => after.has(lower))) return true
  return isHead(tokens, start, from, to) && !isSubject(tokens, start, from, to, end)
}

/** The clause that holds the phrase, up to "the register I moved", which is about something else. */
function clauseAround(sentence: Sentence, from: number, to: number): readonly [number, number] {
  const {tokens} = sentence
  const start = clauseStart(sentence, from, 'narrow')
  const limit = clauseEnd(sentence, to - 1, 'narrow')
  for (let at = to + 1; at < limit; at++) {
    const before = tokens[at - 1]
    if (before?.kind === 'word' && isSubjectPronoun(tokens[at]) && !opensClause.has(before.lower))
      return [start, at]
  }
  return [start, limit]
}

/** "A fast-paced environment is where I grow" */
const isTakenUp = (tokens: readonly Token[], end: number): boolean =>
  /^(?:is|was|are)$/.test(tokens[end - 1]?.lower ?? '') &&
  /^(?:where|how|why|when)$/.test(tokens[end]?.lower ?? '') &&
  persons.has(tokens[end + 1]?.lower ?? '')

/** "The role", "at a startup"; not "the razor company", which is the trade of others. */
const isAboutTrade = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.some(
    ({lower}, at) =>
      at >= from && at < to && trade.has(lower) && !(common.has(lower) && isModified(tokens[at - 1]))
  )

const common = wordSet(
  'company companies firm team teams project projects product products business market world platform'
)
const isModified = (before: Token | undefined): boolean =>
  before?.kind === 'word' && before.text === before.lower && !beforeNouns.has(before.lower)
const beforeNouns = wordSet(
  'a an the this that every each any all in at of for with to by from and or such as same whole new entire first last previous old current former'
)

const opensClause = wordSet(
  'what where why how when if and but or so as because than am do did can could would will'
)
const isSubjectPronoun = (token: Token | undefined): boolean => token?.lower === 'i' || token?.lower === 'we'

/** "I set the fast learner on the ticks"; not "as the team player that I am". */
function isPointedAt(tokens: readonly Token[], start: number, from: number, to: number): boolean {
  if (!label.test(tokens[to - 1]?.lower ?? '')) return false
  const at = [from, from - 1].find((index) => index >= start && pointing.has(tokens[index]?.lower ?? ''))
  return (
    at !== undefined &&
    !tokens.slice(Math.max(start, at - 5), at).some(({lower}) => identifying.has(lower) || lower === "'m")
  )
}

/** Nothing but small words, marks and praise in a row stands before it in its clause. */
function isHead(tokens: readonly Token[], start: number, from: number, to: number): boolean {
  const lead = tokens.slice(start, from).filter(({kind, lower}) => kind !== 'mark' && !joining.has(lower))
  const [first] = lead
  if (!first) return true
  if (
    lead.length > 3 ||
    (!label.test(tokens[to - 1]?.lower ?? '') && verbStems.has(tokens[from]?.stem ?? ''))
  )
    return false
  return !pointing.has(first.lower) && !others.has(first.lower)
}

/** "A proven track record of each horse is filed": the phrase has a verb of its own. */
const isSubject = (tokens: readonly Token[], start: number, from: number, to: number, end: number): boolean =>
  tokens.slice(start, from + 1).some(({lower}) => articles.has(lower)) &&
  tokens.slice(to, end).some(({lower}) => finite.has(lower))
