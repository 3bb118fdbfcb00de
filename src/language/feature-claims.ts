import type {Letter, Sentence} from '../letter/letter.ts'
import {statusOf} from './assertion/assertion.ts'
import {clauseStart} from './assertion/clauses.ts'
import {stem} from './inflection.ts'
import {phraseSet} from './phrases.ts'
import {findPythonFeatures, isBefore, releaseDate, type FeatureMention} from './python-features.ts'
import {IN_USE, NOT_YET_RELEASED} from './python-history.data.ts'
import {findPythonVersions, type PythonVersion} from './python-versions.ts'
import {literalAt} from './python-version-literals.ts'
import {isLeft} from './version-bounds.ts'
import {versionsAround} from './version-context.ts'
import {wordSet} from './word-set.ts'
import {isClaimed} from './feature-use.ts'

/** A feature claimed on a version that did not have it. */
export interface EarlyFeature extends FeatureMention {
  readonly version: PythonVersion
  /** Tokens of feature and version; of the feature alone where the version stands in another sentence. */
  readonly range: {readonly from: number; readonly to: number}
}

const notYet = phraseSet(NOT_YET_RELEASED)
const useStems = wordSet(IN_USE, stem)

/** Features that a sentence claims on versions older than they are, as used in work. */
export function findEarlyFeatures(letter: Letter, sentence: Sentence): EarlyFeature[] {
  const mentions = findPythonFeatures(sentence)
  if (mentions.length === 0) return []
  const named = findPythonVersions(sentence)
  const here = named.length > 0 ? named : versionsBeside(sentence)
  const above = here.length > 0 ? [] : versionsAround(letter, sentence)
  if (here.length + above.length === 0) return []
  return mentions.flatMap((mention): EarlyFeature[] => {
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
  // "I learned Python on 3.6 and today I use …"
  const ahead = sentence.tokens.slice(version, feature).map(({lower}) => lower)
  const turns = ahead.some(
    (word, at) =>
      /^(?:today|now|nowadays|currently|later)$/.test(word) && /^(?:and|but|,|;)$/.test(ahead[at - 1] ?? '')
  )
  if (turns) return true
  return (
    version <= start &&
    (words.some((word) => /^(?:today|now|nowadays|later|afterwards|meanwhile|currently|since)$/.test(word)) ||
      /^(?:then|after)$/.test(words[0] ?? ''))
  )
}

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

const nearest = (versions: readonly PythonVersion[], from: number): PythonVersion | undefined =>
  versions.toSorted((one, other) => Math.abs(one.from - from) - Math.abs(other.from - from))[0]
