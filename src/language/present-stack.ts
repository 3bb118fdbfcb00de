import type {WordSet} from './word-set.ts'
import type {Letter, Sentence, Token} from '../letter/letter.ts'
import {clauseEnd, clauseStart} from './assertion/clauses.ts'
import {
  COMPATIBILITY,
  COPULA_BRIDGE,
  KEEPERS,
  MIGRATION,
  OTHERS,
  PAST,
  PRESENT_VERBS,
  PROGRESSIVE,
  STACK_LABEL,
  STAYING
} from './present-stack.data.ts'
import {endOfLife} from './python-features.ts'
import {findPythonVersions, type PythonVersion} from './python-versions.ts'
import {
  isApposition,
  isAtHome,
  isBaseImage,
  isHighest,
  isIdentity,
  isInStack,
  isMass,
  isObject,
  isPlainlyPython,
  isRelative,
  isServing,
  isSummedUp,
  isTakenUp
} from './stack-frames.ts'
import {isCeiling} from './version-bounds.ts'

const be = /^(?:is|are|am|'s|'re|stays?|remains?)$/

/** Versions past their end of life on a day that a sentence gives as the writer's present stack. */
export function findOutdatedStack(letter: Letter, sentence: Sentence, day: string): PythonVersion[] {
  const versions = findPythonVersions(sentence)
  if (versions.length === 0 || versions.some((version) => isAlive(version, day))) return []
  return versions.filter((version) => {
    const end = endOfLife(version)
    if (end === undefined || end >= day || version.open) return false
    return (
      (version.named || isPlainlyPython(sentence.tokens, version)) &&
      isPresent(letter, sentence, version, day)
    )
  })
}

/** A current version in the same sentence: the old one is where the writer comes from, or one of several. */
const isAlive = (version: PythonVersion, day: string): boolean =>
  version.major >= 3 && (endOfLife(version) ?? '9999') >= day

function isPresent(letter: Letter, sentence: Sentence, version: PythonVersion, day: string): boolean {
  const {tokens} = sentence
  const from = clauseStart(sentence, version.from, 'wide')
  const clause = tokens.slice(from, clauseEnd(sentence, version.from, 'wide'))
  if (isMigration(tokens) || has(clause, OTHERS) || isCompatibility(tokens, version) || hasPastYear(tokens))
    return false
  if ([-1, 1].some((step) => leaves(letter, sentence, step, day))) return false
  if (isHighest(tokens, version) || isApposition(tokens, version)) return true
  const before = tokens.slice(Math.max(from, clauseStart(sentence, version.from, 'narrow')), version.from)
  if (isPast(before) || isPast(clause)) return false
  if (sentence.block.kind === 'item' && isFragment(tokens)) return true
  return (
    isLabelled(tokens, version) ||
    isCopula(tokens, version) ||
    isSubject(tokens, version) ||
    isInStack(tokens, version) ||
    isTakenUp(tokens, version) ||
    isServing(tokens, version) ||
    isIdentity(tokens, version) ||
    isAtHome(tokens, version) ||
    isRelative(tokens, version) ||
    isMass(tokens, version) ||
    isSummedUp(tokens, version) ||
    isUsed(tokens, from, version)
  )
}

/** A past form that is no participle of today's: "is built with". */
const isPast = (tokens: readonly Token[]): boolean =>
  tokens.some(({lower}, index) => {
    const lead = /^(?:still|now|all|mostly|also|both)$/.test(tokens[index - 1]?.lower ?? '')
      ? index - 2
      : index - 1
    const era = /^(?:time|days)$/.test(lower) && /^(?:that|those)$/.test(tokens[index - 1]?.lower ?? '')
    // "are written in Python 3.4 and maintained by me"
    const passive =
      tokens[index + 1]?.lower === 'by' && tokens.slice(0, index).some((token) => be.test(token.lower))
    return era || (!passive && PAST.has(lower) && !/^(?:is|are|'s|'re)$/.test(tokens[lead]?.lower ?? ''))
  })

/** A word of moving off, unless it is denied: "no reason to leave". */
const isMigration = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({lower}, index) =>
      MIGRATION.has(lower) && ![1, 2, 3, 4].some((back) => STAYING.test(tokens[index - back]?.lower ?? ''))
  )

const has = (tokens: readonly Token[], words: WordSet): boolean => tokens.some(({lower}) => words.has(lower))

/** "supports Python 3.8", "tested from Python 3.7 on". */
const isCompatibility = (tokens: readonly Token[], version: PythonVersion): boolean =>
  !isBaseImage(tokens, version) &&
  !isCeiling(tokens, version) &&
  tokens.slice(Math.max(0, version.from - 4), version.from).some(
    ({lower}, index, lead) =>
      COMPATIBILITY.has(lower) &&
      // "ships its tests in Python 3.6": the tests are what is written in it.
      !(/^(?:tests|testing)$/.test(lower) && lead[index + 1]?.lower === 'in' && index + 2 === lead.length) &&
      !/^(?:bench|benches|rigs?|stands?|tools?|equipment)$/.test(lead[index + 1]?.lower ?? '')
  )

/** A year or span of years that is not "since": a station of the past. */
const hasPastYear = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({text}, index) =>
      /^(?:19|20)\d\d$/.test(text) &&
      !/^(?:since|until)$/.test(tokens[index - 1]?.lower ?? '') &&
      // "2017 to today: lead developer"
      !(
        /^(?:to|until|till|-|–|—)$/.test(tokens[index + 1]?.lower ?? '') &&
        /^(?:today|now|date|present|this)$/.test(tokens[index + 2]?.lower ?? '')
      )
  )

/** The sentence before or after tells the move away, or names a current version. */
function leaves(letter: Letter, sentence: Sentence, step: number, day: string): boolean {
  const other = letter.sentences[sentence.index + step]
  if (other?.block !== sentence.block) return false
  return (
    isMigration(other.tokens) ||
    findPythonVersions(other).some((version) => version.minor !== undefined && isAlive(version, day))
  )
}

/** An item without a finite verb: "Owner of six services in Python 2.7". "Built six services" tells the past. */
const isFragment = (tokens: readonly Token[]): boolean =>
  !/(?:ed|wrote|built|led|ran|kept|made)$/.test(tokens[0]?.lower ?? '') &&
  !tokens.some(({lower}) => /^(?:i|we|is|are|was|were|has|have|had)$/.test(lower))

/** "Current stack: Python 2.7, MySQL", "Daily tools: Perl, Python 2". */
function isLabelled(tokens: readonly Token[], {from}: PythonVersion): boolean {
  const colon = tokens.findLastIndex(({text}, index) => index < from && /^[:–—]$/.test(text))
  return (
    colon > 0 &&
    colon <= 6 &&
    tokens.slice(0, colon).some(({lower}) => STACK_LABEL.test(lower)) &&
    !tokens.slice(colon, from).some(({lower}) => be.test(lower))
  )
}

/** "is on Python 3.5", "are still written in Python 3.6". */
function isCopula(tokens: readonly Token[], {from, to}: PythonVersion): boolean {
  // "It is Python 3.6 code"
  if (/^it$/.test(tokens[from - 2]?.lower ?? '') && be.test(tokens[from - 1]?.lower ?? ''))
    return /^(?:code|all|throughout|and|through)$/.test(tokens[to]?.lower ?? '')
  for (let at = from - 1; at >= 0 && at >= from - 8; at--) {
    const lower = tokens[at]?.lower ?? ''
    if (be.test(lower)) return !/^(?:there|here|that|it)$/.test(tokens[at - 1]?.lower ?? '') || from - at > 1
    if (!COPULA_BRIDGE.has(lower)) return false
  }
  return false
}

/** "Python 2 is what I work in", "Python 2.7 remains our standard", "Python 3.6 has been our version since 2018". */
function isSubject(tokens: readonly Token[], {from, to}: PythonVersion): boolean {
  const lower = (at: number): string => tokens[at]?.lower ?? ''
  if (lower(to) === ',' && lower(to + 1) === 'which')
    return be.test(lower(to + 2)) && lower(to + 3) === 'what'
  const after = be.test(lower(to))
    ? to + 1
    : /^ha(?:s|ve)$/.test(lower(to)) && lower(to + 1) === 'been'
      ? to + 2
      : -1
  if (
    after > 0 &&
    tokens
      .slice(after, after + 4)
      .some((token) => /^(?:what|our|my|where|still|home|enough)$/.test(token.lower))
  )
    return true
  return lower(from - 1) === 'a' && lower(from - 2) === 'of' && KEEPERS.test(lower(from - 3))
}

/** "we run it on Python 2.7", "I extend a Python 2 code base", "I still choose Python 2". */
function isUsed(tokens: readonly Token[], start: number, {from, to}: PythonVersion): boolean {
  for (let at = from - 1; at >= start && at >= from - 14; at--) {
    const lower = tokens[at]?.lower ?? ''
    const verb = PRESENT_VERBS.has(lower) && hasSubject(tokens, at)
    const progressive =
      PROGRESSIVE.has(lower) && (at === 0 || tokens.slice(start, at).some((token) => be.test(token.lower)))
    if (!verb && !progressive) continue
    const lead = tokens[from - 1]?.lower ?? ''
    return (
      /^(?:in|on|with|using|under|onto|to)$/.test(lead) ||
      from - at <= 2 ||
      isObject(tokens.slice(at + 1, from)) ||
      isBaseImage(tokens, {from, to}) ||
      (tokens[to]?.kind === 'word' &&
        /^(?:a|an|the|our|my|this|that|of|some|two|three|old|large|legacy)$/.test(lead))
    )
  }
  return false
}

/** A noun such as "work" or "use" is no verb: something must do it. */
function hasSubject(tokens: readonly Token[], at: number): boolean {
  let before = at - 1
  while (
    before >= 0 &&
    /^(?:still|also|now|currently|always|mostly|mainly|only|all|both|daily|just|not|never|to)$/.test(
      tokens[before]?.lower ?? ''
    )
  )
    before--
  const token = tokens[before]
  if (!token) return false
  if (/^(?:my|our|your|the|a|an|of|in|for|with|daily|and|this|its)$/.test(token.lower))
    return token.lower === 'and'
  return token.kind !== 'number'
}
