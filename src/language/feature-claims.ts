import type {Letter, Sentence, Token} from '../letter/letter.ts'
import {statusOf} from './assertion/assertion.ts'
import {clauseStart} from './assertion/clauses.ts'
import {statusOfWork} from './coding-verbs.ts'
import {stem} from './inflection.ts'
import {phraseSet} from './phrases.ts'
import {findPythonFeatures, isBefore, releaseDate, type FeatureMention} from './python-features.ts'
import {
  BACKPORT_WORDS,
  FEATURE_ABSENT_OR_HISTORY,
  IN_USE,
  NOT_YET_RELEASED,
  OTHER_LANGUAGES
} from './python-history.data.ts'
import {findPythonVersions, type PythonVersion} from './python-versions.ts'
import {literalAt} from './python-version-literals.ts'
import {isCeiling, isLeft} from './version-bounds.ts'
import {versionsAround} from './version-context.ts'
import {wordSet} from './word-set.ts'

/** A feature claimed on a version that did not have it. */
export interface EarlyFeature extends FeatureMention {
  readonly version: PythonVersion
  /** Tokens of feature and version; of the feature alone where the version stands in another sentence. */
  readonly range: {readonly from: number; readonly to: number}
}

const backports = phraseSet(BACKPORT_WORDS)
const absent = phraseSet(FEATURE_ABSENT_OR_HISTORY)
const notYet = phraseSet(NOT_YET_RELEASED)
const useStems = wordSet(IN_USE, stem)

/** Features that a sentence claims on versions older than they are, as used in work. */
export function findEarlyFeatures(letter: Letter, sentence: Sentence): EarlyFeature[] {
  const named = findPythonVersions(sentence)
  const here = named.length > 0 ? named : versionsBeside(sentence)
  const above = here.length > 0 ? [] : versionsAround(letter, sentence)
  if (here.length + above.length === 0) return []
  return findPythonFeatures(sentence).flatMap((mention): EarlyFeature[] => {
    const version = versionOf(sentence, mention, here, above)
    return version && isClaimed(letter, sentence, mention, version, here.includes(version))
      ? [{...mention, version, range: here.includes(version) ? around(mention, version) : mention}]
      : []
  })
}

/** "`itertools.batched`, 3.11, four lines": a bare version in apposition to a feature. */
function versionsBeside(sentence: Sentence): PythonVersion[] {
  const {tokens, text} = sentence
  if (!/3\.\d|three/i.test(text)) return []
  return findPythonFeatures(sentence).flatMap(({to}): PythonVersion[] => {
    if (!/^[,(\u2013\u2014]$/.test(tokens[to]?.text ?? '')) return []
    const from = to + 1
    const literal = literalAt(tokens, from)
    const end = literal && tokens[literal.to]
    if (
      !literal ||
      literal.major !== 3 ||
      (literal.minor ?? 0) < 6 ||
      (end && end.kind !== 'mark') ||
      end?.text === '%'
    )
      return []
    const span = {start: tokens[from]?.start ?? 0, end: tokens[literal.to - 1]?.end ?? 0}
    const {major, minor, tag, open, pre} = literal
    return [
      {major, minor, freeThreadedTag: tag, named: false, open, preRelease: pre, span, from, to: literal.to}
    ]
  })
}

/** A version that a sentence has in use before its release; plans, alphas and betas are none. */
export function findUnreleased(letter: Letter, sentence: Sentence, today: string): PythonVersion | undefined {
  const version = findPythonVersions(sentence).find(
    (found) => found.named && !found.preRelease && releaseDate(found) > today
  )
  if (!version || !isInUse(sentence, version) || notYet.match(sentence.tokens).length > 0) return undefined
  return statusOf(letter, sentence, version.from, version.to) === 'asserted' ? version : undefined
}

const isInUse = ({tokens}: Sentence, {from, to}: PythonVersion): boolean =>
  tokens[from - 1]?.lower === 'on' ||
  // "Python 4 is what our ticket office sells with"
  (/^(?:is|was)$/.test(tokens[to]?.lower ?? '') &&
    tokens[to + 1]?.lower === 'what' &&
    /^(?:i|we|our|my|the)$/.test(tokens[to + 2]?.lower ?? '')) ||
  tokens.some(({lower, stem: base}) => lower === 'production' || lower === 'stack' || useStems.has(base))

const around = (one: FeatureMention, other: PythonVersion): {from: number; to: number} => ({
  from: Math.min(one.from, other.from),
  to: Math.max(one.to, other.to)
})

/** The version that the feature is claimed on, if all that come into question lack it. */
function versionOf(
  sentence: Sentence,
  mention: FeatureMention,
  here: readonly PythonVersion[],
  above: readonly PythonVersion[]
): PythonVersion | undefined {
  const bound = here.find((version) => isDirect(sentence, mention, version, here))
  // "Before anybody had 3.10, our 3.8 parser was one match statement": the feature's own clause names its version.
  const clause = clauseStart(sentence, mention.from, 'narrow')
  const own = here.filter(
    (version) =>
      /^(?:our|my|the)$/.test(sentence.tokens[version.from - 1]?.lower ?? '') &&
      clauseStart(sentence, version.from, 'narrow') === clause &&
      here.every((other) => other === version || other.to <= clause)
  )
  const near = bound
    ? [bound]
    : own.length > 0
      ? own
      : [...here, ...above].filter(
          (version) =>
            above.includes(version) ||
            !(isLeft(sentence.tokens, version) || isPast(sentence, version.to, mention.from))
        )
  if (near.some((version) => version.open || !isBefore(version, mention.feature.since))) return undefined
  if (!bound && own.length === 0 && isAwaited(sentence, mention)) return undefined
  return nearest(near, mention.from)
}

/** "Once the bank allows 3.12, …": a clause of time names a number that has the feature. */
function isAwaited({tokens}: Sentence, {feature}: FeatureMention): boolean {
  const start = tokens.findIndex(({lower}) => /^(?:once|when|after|until|before|with)$/.test(lower))
  return (
    start >= 0 &&
    tokens.slice(start, start + 8).some((_, at) => {
      const literal = literalAt(tokens, start + at)
      return (
        literal?.major === 3 &&
        literal.minor !== undefined &&
        literal.minor < 20 &&
        !isBefore(literal, feature.since)
      )
    })
  )
}

/** "It was on 3.8 in 2019; today it uses …": the feature stands in a later time than the version. */
const isPast = (sentence: Sentence, version: number, feature: number): boolean => {
  const start = clauseStart(sentence, feature, 'wide')
  const words = sentence.tokens.slice(start, feature).map(({lower}) => lower)
  return (
    version <= start &&
    (words.some((word) => /^(?:today|now|nowadays|later|afterwards|meanwhile|currently|since)$/.test(word)) ||
      /^(?:then|after)$/.test(words[0] ?? ''))
  )
}

/** A feature that a sentence dates to a year before its release. */
export interface FeatureBeforeRelease extends FeatureMention {
  readonly year: number
  readonly range: {readonly from: number; readonly to: number}
}

/** "In 2019 I wrote the router with match statements": a feature in use in a year in which no Python had it. */
export function findFeatureBeforeRelease(
  letter: Letter,
  sentence: Sentence
): FeatureBeforeRelease | undefined {
  const {tokens} = sentence
  const years = tokens.flatMap(({kind, text}, at) => (kind === 'number' && isYear.test(text) ? [at] : []))
  const [at] = years
  if (at === undefined || years.length > 1 || !isDated(tokens, at)) return undefined
  if (tokens.some(({lower}) => goesOnLater.test(lower) || OTHER_LANGUAGES.has(lower))) return undefined
  if (findPythonVersions(sentence).length > 0 || absent.match(tokens).length > 0) return undefined
  const year = Number(tokens[at]?.text)
  const mention = findPythonFeatures(sentence).find(({feature, from, to}) => {
    const [major, minor] = feature.since
    const governor = tokens[from - 1]?.lower ?? ''
    return (
      feature.common !== true &&
      Number(releaseDate({major, minor}).slice(0, 4)) > year &&
      clauseStart(sentence, from, 'wide') === clauseStart(sentence, at, 'wide') &&
      !/^(?:uses?|has|have|is|are)$/.test(governor) &&
      statusOfWork(letter, sentence, from, to) === 'asserted'
    )
  })
  if (!mention || hasBackport(letter, sentence, mention)) return undefined
  const range = {from: Math.min(mention.from, at), to: Math.max(mention.to, at + 1)}
  return {...mention, year, range}
}

const isYear = /^(?:19|20)\d\d$/
const dating =
  /^(?:in|by|during|early|late|mid|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)$/
/** The year only dates a beginning, or the sentence goes on to another time. */
const goesOnLater =
  /^(?:since|now|today|later|nowadays|currently|eventually|became|turned|until|join(?:ed|ing)|start(?:ed|ing)|found(?:ed|ing)|began|graduated|hired|left|came)$/

const isDated = (tokens: Sentence['tokens'], at: number): boolean => {
  const [before, earlier] = [tokens[at - 1]?.lower ?? '', tokens[at - 2]?.lower ?? '']
  return (
    dating.test(before) ||
    (before === 'of' && dating.test(earlier)) ||
    (before === 'from' && /^dat/.test(earlier))
  )
}

function isClaimed(
  letter: Letter,
  sentence: Sentence,
  mention: FeatureMention,
  version: PythonVersion,
  inSentence: boolean
): boolean {
  if (hasBackport(letter, sentence, mention) || absent.match(sentence.tokens).length > 0) return false
  if (isIntended(sentence, mention) || isUndone(sentence, mention)) return false
  const status = statusOfWork(letter, sentence, mention.from, mention.to)
  if (
    status !== 'asserted' &&
    !(status === 'negated' && inSentence && isBehindCeiling(sentence, mention, version))
  )
    return false
  // "PEP 695 is not in our 3.10 code": the denial stands between the two.
  return (
    !inSentence ||
    isCeiling(sentence.tokens, version) ||
    statusOf(letter, sentence, version.from, version.to) !== 'negated'
  )
}

/** "… and plan to use `TaskGroup` after the upgrade", "I would like to bring `match` to you": meant, and not yet done. */
function isIntended(sentence: Sentence, {from}: FeatureMention): boolean {
  const lead = sentence.tokens.slice(clauseStart(sentence, from, 'narrow'), from).map(({lower}) => lower)
  const at = lead.findLastIndex((word) => intent.test(word))
  return at >= 0 && lead.length - at <= 8 && (futures.test(lead[at] ?? '') || lead.slice(at).includes('to'))
}

/** "I removed the `match` statements", "why `match` fails on 3.9", "`match` was a variable": no use of the feature. */
function isUndone({tokens}: Sentence, {from, to}: FeatureMention): boolean {
  let verb = from - 1
  while (determiners.test(tokens[verb]?.lower ?? '')) verb--
  if (undoing.test(tokens[verb]?.lower ?? '')) return true
  let next = to
  while (/^(?:statements?|syntax|blocks?|operator|keyword)$/.test(tokens[next]?.lower ?? '')) next++
  if (/^(?:fail(?:s|ed)?|breaks?|broke|crash(?:es|ed)?|raise[sd]?)$/.test(tokens[next]?.lower ?? ''))
    return true
  return (
    /^(?:is|was|were|are)$/.test(tokens[next]?.lower ?? '') &&
    tokens
      .slice(next + 1, next + 6)
      .some(({lower}) => /^(?:variable|identifier|method|parameter|column|field)$/.test(lower))
  )
}

const determiners =
  /^(?:the|a|an|all|every|each|our|his|her|their|its|my|two|three|four|five|some|those|these|of|last|few|new)$/
const undoing =
  /^(?:remov|delet|revert|reject|strip|refus|forbid|forbad|ban|disallow|replac|undo|undid|unpick|translat|declin|flagg|backport)(?:e|es|ed|ped|ned|s|ing|ping|den|de)?$/

const intent =
  /^(?:plan|plans|planning|intend|intends|want|wants|hope|hopes|wish|aim|going|about|prefer|propose|like|love|will|shall|'ll|would|'d)$/
const futures = /^(?:will|shall|'ll)$/

/** "Our workers, none past 3.10, use TaskGroup": what is denied is a newer version, not the feature. */
const isBehindCeiling = ({tokens}: Sentence, mention: FeatureMention, version: PythonVersion): boolean =>
  version.to <= mention.from &&
  isCeiling(tokens, version) &&
  !tokens
    .slice(version.to, mention.from)
    .some(({lower}) => /^(?:no|not|never|without|nor|cannot)$/.test(lower))

/** "TaskGroup on 3.9", "our 3.9 TaskGroup": nothing but a preposition, a determiner or the name stands between. */
function isDirect(
  {tokens}: Sentence,
  {from, to}: FeatureMention,
  version: PythonVersion,
  all: readonly PythonVersion[]
): boolean {
  const [start, end] =
    version.from >= to ? [to, version.from] : version.to <= from ? [version.to, from] : [0, 99]
  if (end - start > 3 || all.some((other) => other !== version && other.from >= start && other.to <= end))
    return false
  return (
    tokens
      .slice(start, end)
      .every(({lower}) =>
        /^(?:on|under|in|with|for|our|my|the|a|an|python|statements?|syntax|,|\))$/.test(lower)
      ) && end > start
  )
}

/** "no more hand-made escaping": what the feature did away with. */
const isDone = (tokens: readonly Token[], at: number): boolean =>
  /^(?:no|without|zero|not|goodbye)$/.test(tokens[at - 1]?.lower ?? '') ||
  (/^(?:more|any|a|single)$/.test(tokens[at - 1]?.lower ?? '') &&
    /^(?:no|without|not)$/.test(tokens[at - 2]?.lower ?? ''))

/** Packages whose names are also words of prose. */
const ordinary = /^(?:overrides|typing|toml)$/

function hasBackport(letter: Letter, sentence: Sentence, {feature, from}: FeatureMention): boolean {
  const names = new Set(feature.backports)
  return [sentence.index - 1, sentence.index, sentence.index + 1].some((index) => {
    const other = letter.sentences[index]
    if (other?.block.group !== sentence.block.group) return false
    return (
      backports.match(other.tokens).some(({from: at}) => !isDone(other.tokens, at)) ||
      other.tokens.some(
        ({text, code}, at) =>
          names.has(text) && (code || !ordinary.test(text)) && (other !== sentence || at !== from)
      )
    )
  })
}

const nearest = (versions: readonly PythonVersion[], from: number): PythonVersion | undefined =>
  versions.toSorted((one, other) => Math.abs(one.from - from) - Math.abs(other.from - from))[0]
