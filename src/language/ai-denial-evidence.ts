import {wordSet, type Words} from './word-set.ts'
import type {Sentence, Token} from '../letter/letter.ts'
import {isQuoted} from './assertion/assertion.ts'
import {
  BACKED_OFF,
  BUILDING_AI,
  CODE,
  DENIALS,
  JUDGING,
  KEEPING,
  OF_AI,
  PARTIAL,
  PROPOSALS,
  RELATIONS,
  SHUNNING
} from './phrases/ai-denial.data.ts'
import {assistant} from './phrases/ai.data.ts'
import {phraseSet} from './phrases.ts'
import type {FoundPhrase} from './wording.ts'
import type {TokenRange} from './token-range.ts'

/*
 * Denials of AI that no stock phrase has: a denying word and the name of an assistant near each other, in a clause on one's
 * own writing of code. "Neither ChatGPT nor its cousins contributed to my code."
 */

/** Tokens between the denial and what it denies. */
const reach = {before: 12, after: 7}

const named = phraseSet(assistant)
/** Machines by other words: only beside the writing of code. */
const unnamed = phraseSet(`
(machine|machines|robot|robots|bot|bots|autocomplete|generator|generators|from (a|any|some)? prompt|from prompts)
generated (code|line|lines|function|functions)
`)

/** Sentences without one of these name no machine that writes. */
const worthReading =
  /\bA\.?I\b|GPT|LLM|copilot|claude|gemini|cursor|codex|assistant|language model|chat ?bot|machine|robot|prompt|\bbots?\b|autocomplete|generat|agentic|artificial/i

/** The first such denial of a sentence. */
export function findDenial(sentence: Sentence): FoundPhrase | undefined {
  const {tokens, text} = sentence
  if (!worthReading.test(text) || !tokens.some((_, at) => isMyself(tokens, at))) return undefined
  const codes = tokens.some(({lower}) => CODE.has(lower))
  const machines = named.match(tokens)
  for (const mention of [...machines, ...(codes ? unnamed.match(tokens) : [])]) {
    if (OF_AI.has(tokens[mention.to]?.lower ?? '') || isSubject(tokens, mention)) continue
    const near = denial(tokens, mention) ?? exclusion(tokens, mention)
    const range = near && {from: fromFirst(tokens, near.from), to: near.to}
    if (
      !range ||
      isQuoted(sentence, range.from) ||
      isAnothers(tokens, range.from) ||
      isLimited(tokens, range.to)
    )
      continue
    const around = tokens.slice(Math.max(0, range.from - 12), range.to + 8)
    const beside = clauseAround(tokens, range, mention)
    const has = (set: Words): boolean => around.some(({lower}) => set.has(lower))
    if (!around.some((_, at) => isMyself(around, at)) || beside.some(({lower}) => BUILDING_AI.has(lower)))
      continue
    if (!machines.includes(mention) && !isOnMine(tokens, range)) continue
    const shunned = [range.from, range.to - 1].some((at) => SHUNNING.has(tokens[at]?.stem ?? ''))
    if (shunned || has(RELATIONS) || has(CODE)) return {source: 'S0 R53', sentence, ...range}
  }
  return undefined
}

/** "I do not work on AI": what one works on, and not with. */
const isSubject = (tokens: readonly Token[], {from}: TokenRange): boolean =>
  /^(?:on|about)$/.test(tokens[from - 1]?.lower ?? '') &&
  !/^(?:rel(?:y|ied|ying)|depend(?:ed|ing|ent)?|lean(?:ed|t|ing)?|count(?:ed|ing)?|based|built|hooked)$/.test(
    tokens[from - 2]?.lower ?? ''
  )

/** The words of the clause that the machine is denied in, without its name. */
function clauseAround(tokens: readonly Token[], range: TokenRange, mention: TokenRange): readonly Token[] {
  const isMark = ({kind}: Token): boolean => kind === 'mark'
  const start = tokens.slice(0, range.from).findLastIndex(isMark) + 1
  const length = tokens.slice(range.to).findIndex(isMark)
  const end = length < 0 ? tokens.length : range.to + length
  return tokens.slice(start, end).filter((_, at) => start + at < mention.from || start + at >= mention.to)
}

/** "No bot wrote to the queue after I put a lock on it": what a machine by another name is kept off has to be the writer's. */
const isOnMine = (tokens: readonly Token[], {from, to}: TokenRange): boolean =>
  tokens.slice(Math.max(0, from - 6), from).some(({lower}) => lower === 'i') ||
  tokens
    .slice(Math.max(0, from - 12), to + 8)
    .some(({lower}) => /^(?:my|mine|this|these|me|myself)$/.test(lower))

/** "I", "my code"; "my lead" is somebody else. */
const isMyself = (tokens: readonly Token[], at: number): boolean => {
  const lower = tokens[at]?.lower ?? ''
  // "this letter", "this application": the writer's as well.
  if (lower === 'this')
    return (
      tokens[at - 1]?.lower === 'of' || /^(?:letter|cover|application)$/.test(tokens[at + 1]?.lower ?? '')
    )
  if (lower !== 'my') return /^(?:i|me|mine|myself)$/.test(lower)
  return tokens
    .slice(at + 1, at + 4)
    .some((next) => CODE.has(next.lower) || /^(?:own|brain|head|hands?|career|skills?)$/.test(next.lower))
}
const border = /^(?:[;:.?!]|but|while|whereas|because|although|though|if|unless|until|since)$/

/** From a denying word, or what one does to unwelcome things, to the machine behind it. */
function denial(tokens: readonly Token[], {from, to}: TokenRange): TokenRange | undefined {
  for (let at = from - 1; at >= Math.max(0, from - reach.before); at--) {
    const token = tokens[at]
    if (!token || border.test(token.lower) || PARTIAL.has(token.lower)) return undefined
    // "unreviewed code, Copilot's or mine"
    if (tokens[to]?.lower === "'s" && from - at > 2) return undefined
    if (token.lower === ',' && from - at > 4) return undefined
    if (DENIALS.has(token.lower) || (token.lower === 'yet' && tokens[at + 1]?.lower === 'to'))
      return from - at <= 8 ? {from: at, to} : undefined
    if (SHUNNING.has(token.stem))
      return isShunner(tokens, at) && !PROPOSALS.has(tokens[to]?.lower ?? '') ? {from: at, to} : undefined
  }
  return undefined
}

/** "no assistant, no autocomplete", "neither this letter nor my code": a row of denials is one, from its first. */
function fromFirst(tokens: readonly Token[], from: number): number {
  const {lower} = tokens[from] as Token
  if (lower === 'nor') {
    const neither = tokens.slice(0, from).findLastIndex((token) => token.lower === 'neither')
    return neither >= 0 && from - neither <= 8 ? neither : from
  }
  let first = from
  for (let back = 2; back <= 4 && first - back >= 0; back++) {
    const again =
      tokens[first - back]?.lower === lower && /^(?:,|and|or)$/.test(tokens[first - 1]?.lower ?? '')
    if (!again) continue
    first -= back
    back = 1
  }
  return first
}

/** "my lead does not use AI", "our client is proud to have none" */
export function isAnothers(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 6); back--) {
    const {lower} = tokens[back] as Token
    if (/^(?:i|me|who|[,;:.])$/.test(lower)) return false
    if (lower === 'he' || lower === 'she') return true
    // "The plant works without AI": of a thing, and no code of the writer's.
    if (back === 0 || /^[;:]$/.test(tokens[back - 1]?.text ?? '')) {
      const subject = tokens.slice(back, at)
      if (
        subject.length > 1 &&
        /^(?:the|our|its|their|your|an?)$/.test(lower) &&
        !subject.some((token) => CODE.has(token.lower) || /^(?:i|me|my|mine)$/.test(token.lower))
      )
        return true
    }
    if (others.has(lower) && /^(?:my|our|the|a|his|her)$/.test(tokens[back - 1]?.lower ?? '')) return true
  }
  return false
}

const others = wordSet(
  'lead boss manager team colleague employer company client mentor partner school friend brother sister teacher professor bank union'
)

/** "I refuse", "having resisted", "everything of mine ignores": who shuns is the writer. */
const isShunner = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 6), at).some(({lower}) => /^(?:i|my|mine|having|everything)$/.test(lower)) &&
  !tokens
    .slice(Math.max(0, at - 4), at)
    .some(({lower}) => /^(?:he|she|they|lead|boss|manager|who)$/.test(lower))

/** From the machine to what keeps it out: "Copilot I have banished", "the machine stays out of it". */
function exclusion(tokens: readonly Token[], {from, to}: TokenRange): TokenRange | undefined {
  // "I turned Copilot off on day one"
  if (/^(?:turn|turned|switch|switched)$/.test(tokens[from - 1]?.lower ?? '') && tokens[to]?.lower === 'off')
    return /^(?:in|for)$/.test(tokens[to + 1]?.lower ?? '') ? undefined : {from: from - 1, to: to + 1}
  // "I keep AI out of my editor"
  if (/^(?:keep|kept|keeping)$/.test(tokens[from - 1]?.lower ?? '') && isKeptOut(tokens, to))
    return {from: from - 1, to: to + 1}
  for (let at = to; at < Math.min(tokens.length, to + reach.after); at++) {
    const token = tokens[at]
    if (!token || border.test(token.lower) || PARTIAL.has(token.lower)) return undefined
    const kept = tokens[at - 1]?.lower ?? ''
    if (BACKED_OFF.has(token.lower) && (KEEPING.has(kept) || KEEPING.has(tokens[at - 2]?.lower ?? '')))
      return {from, to: at + 1}
    if (SHUNNING.has(token.stem) && tokens.slice(to, at).some(({lower}) => lower === 'i'))
      return {from, to: at + 1}
  }
  return undefined
}

const isKeptOut = (tokens: readonly Token[], at: number): boolean =>
  BACKED_OFF.has(tokens[at]?.lower ?? '') &&
  /^(?:of|from)$/.test(tokens[at + 1]?.lower ?? '') &&
  /^(?:my|everything|all|anything|whatever)$/.test(tokens[at + 2]?.lower ?? '')

const limits =
  /^(?:for|near|on|when|where|with|inside|within|before|while|yet|blindly|until|there|here|during|at)$/
const whole =
  /^(?:any|anything|my|mine|me|all|every|everything|it|this|these|code|principle|purpose|good|work|day)$/

/** "no AI to write code" is of the whole; "no AI to pick a region" of a part. */
const coding = /^(?:write|code|think|program|develop|do|solve|build|help|create|make)$/

/** "never let AI touch the ledger": one thing of many, and not the code. */
const isOneThing = (tokens: readonly Token[], at: number): boolean =>
  /^(?:touch|near|see|into|write|change|read)$/.test(tokens[at]?.lower ?? '') &&
  tokens[at + 1]?.lower === 'the' &&
  tokens[at + 2]?.kind === 'word' &&
  !CODE.has(tokens[at + 2]?.lower ?? '')

/** "no AI for the lock order": a line drawn, and no boast. */
const isLimited = (tokens: readonly Token[], to: number): boolean =>
  (limits.test(tokens[to]?.lower ?? '') && !whole.test(tokens[to + 1]?.lower ?? '')) ||
  JUDGING.has(tokens[to]?.lower ?? '') ||
  isOneThing(tokens, to) ||
  (tokens[to]?.lower === 'to' && !coding.test(tokens[to + 1]?.lower ?? '')) ||
  // "AI suggestions that touch a lock"
  tokens.slice(to, to + 2).some(({lower}) => /^(?:that|which)$/.test(lower)) ||
  tokens
    .slice(to, to + 5)
    .some(({lower}) =>
      /^(?:without|when|where|until|unless|except|before|unread|unreviewed|untested|unseen|unchecked)$/.test(
        lower
      )
    )
