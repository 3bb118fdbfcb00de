import {statusOf} from '../src/language/assertion/assertion.ts'
import {lines, PhraseSet} from '../src/language/phrases.ts'
import {findPythonFeatures, isBefore, releaseDate, type FeatureMention} from '../src/language/python-features.ts'
import {BACKPORT_WORDS, FEATURE_ABSENT_OR_HISTORY, IN_USE, NOT_YET_RELEASED} from '../src/language/python-history.data.ts'
import {findPythonVersions, pythonName, type PythonVersion} from '../src/language/python-versions.ts'
import {stem} from '../src/language/inflection.ts'
import type {Letter, Sentence, Span} from '../src/letter/letter.ts'
import {defineRule, type Finding} from '../src/lint/rule.ts'

type MessageId = 'tooEarly' | 'unreleased'

const phraseSet = (text: string): PhraseSet<true> => new PhraseSet(lines(text).map((pattern) => [pattern, true] as const))
const backports = phraseSet(BACKPORT_WORDS)
const absent = phraseSet(FEATURE_ABSENT_OR_HISTORY)
const notYet = phraseSet(NOT_YET_RELEASED)
const useStems = new Set(IN_USE.split(' ').map(stem))
/** Farther apart, feature and version are not one span: the feature alone is what the writer would change. */
const together = 70

export default defineRule({
  id: 'python-feature-version',
  category: 'claims',
  severity: 'error',
  docs: {
    summary: 'A Python feature claimed on a version that did not have it, or a version that is not released yet in production.',
    why: 'A reader who knows when match statements or task groups came reads the sentence as a story that cannot have happened, and then doubts the rest of the letter.',
    mend: 'Look up the version that the project ran on and name that one, or name the back-port that you used (typing_extensions, tomli, exceptiongroup).',
    leaves: 'True history (“match came with 3.10”), upgrades that end at a version with the feature, back-ports and guarded imports named as such, features that were missing or declined, alphas and betas named as such.',
    source: 'PEP headers and typeshed for features, python/peps for releases; the advice to “use Python vocabulary correctly and current” from the guidance document.'
  },
  messages: {
    tooEarly:
      'Python has {{feature}} only since {{since}}, so this cannot have run on {{version}}. Readers who know the history stop here: name the version you used, or the back-port.',
    unreleased:
      '{{version}} is not released yet, so it cannot run your work. Name the version that does, or say that it was an alpha or beta you tried.'
  },
  options: {},
  examples: {
    bad: [
      {text: 'The parcel router used >>`match` statements on Python 3.8<<, which kept its rules readable.', messages: ['tooEarly']},
      {text: 'In >>3.10 I wrapped the carrier calls in an `asyncio.TaskGroup`<< so that one timeout cancelled the rest.', messages: ['tooEarly']},
      {text: '- The tariff service runs on Python 3.9\n- It reads its settings with >>`tomllib`<<', messages: ['tooEarly']},
      {text: 'We have run >>Python 3.19<< in production since last winter.', messages: ['unreleased'], today: '2026-11-20'}
    ],
    good: [
      {text: 'The parcel router used `match` statements on Python 3.10, which kept its rules readable.'},
      {text: 'We were on 3.9, so I read the settings with `tomli`, the back-port of `tomllib`.'},
      {text: 'I moved us from 3.8 to 3.12, and the first thing I used was the type parameter syntax.'},
      {text: 'I tried the second beta of Python 3.19 on a spare machine, only to see what our C extension would say.', today: '2026-11-20'}
    ]
  },
  *check({letter, today}) {
    for (const sentence of letter.sentences) {
      const versions = findPythonVersions(sentence)
      for (const mention of findPythonFeatures(sentence)) {
        const finding = tooEarly(letter, sentence, mention, versions)
        if (finding) yield finding
      }
      for (const version of versions) {
        if (!version.named || version.preRelease || releaseDate(version) <= today || !isInUse(sentence)) continue
        if (notYet.match(sentence.tokens).length > 0 || statusOf(letter, sentence, version.from, version.to) !== 'asserted') continue
        yield {messageId: 'unreleased', span: version.span, data: {version: pythonName(version)}}
        break
      }
    }
  }
})

const isInUse = ({tokens}: Sentence): boolean => tokens.some(({lower, stem}) => lower === 'production' || useStems.has(stem))

function tooEarly(letter: Letter, sentence: Sentence, mention: FeatureMention, here: readonly PythonVersion[]): Finding<MessageId> | undefined {
  const {feature, from, to} = mention
  const bound = here.find((version) => isDirect(sentence, mention, version, here))
  const near = bound ? [bound] : here.filter((version) => !isLeft(sentence, version))
  const versions = near.length > 0 || here.length > 0 ? near : before(letter, sentence)
  const [first] = versions
  if (!first || versions.some((version) => version.open || !isBefore(version, feature.since))) return undefined
  if (hasBackport(letter, sentence, mention) || absent.match(sentence.tokens).length > 0) return undefined
  const version = nearest(versions, from)
  const inSentence = here.includes(version)
  if (statusOf(letter, sentence, from, to) !== 'asserted') return undefined
  // "PEP 695 is not in our 3.10 code": the denial stands between the two.
  if (inSentence && statusOf(letter, sentence, version.from, version.to) === 'negated') return undefined
  const since = feature.since.join('.')
  return {
    messageId: 'tooEarly',
    span: spanOf(sentence, mention, inSentence ? version : undefined),
    data: {feature: feature.name, since, version: pythonName(version)}
  }
}

/** "TaskGroup on 3.9", "our 3.9 TaskGroup": nothing but a preposition, a determiner or the name stands between. */
function isDirect({tokens}: Sentence, {from, to}: FeatureMention, version: PythonVersion, all: readonly PythonVersion[]): boolean {
  const [start, end] = version.from >= to ? [to, version.from] : version.to <= from ? [version.to, from] : [0, 99]
  if (end - start > 3 || all.some((other) => other !== version && other.from >= start && other.to <= end)) return false
  return tokens.slice(start, end).every(({lower}) => /^(?:on|under|in|with|for|our|my|the|a|an|python|statements?|syntax|,|\))$/.test(lower)) && end > start
}

/** The version that the work moved away from: "left 3.9", "dropped support for 3.9", "from 3.8". */
function isLeft({tokens}: Sentence, version: PythonVersion): boolean {
  const lead = tokens.slice(Math.max(0, version.from - 4), version.from).map(({lower}) => lower)
  return (
    /^(?:from|off|past|beyond|after|before|than|unlike|of)$/.test(lead.at(-1) ?? '') ||
    lead.some((word) => /^(?:left|leave|leaving|dropp?(?:ed|ing)?|ditch(?:ed|ing)?|abandon(?:ed|ing)?|retired?|retiring|ended|ending)$/.test(word))
  )
}

/** Versions of the sentence before, or of the items above in one list, where it names a single one. */
function before(letter: Letter, sentence: Sentence): readonly PythonVersion[] {
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - 6); index--) {
    const other = letter.sentences[index]
    const isItem = sentence.block.kind === 'item' && other?.block.kind === 'item' && other.block.group === sentence.block.group
    if (!other || (!isItem && (other.block !== sentence.block || index < sentence.index - 1))) return []
    const versions = findPythonVersions(other)
    if (versions.length > 1) return []
    const [version] = versions
    if (version) return isLeft(other, version) || statusOf(letter, other, version.from, version.to) !== 'asserted' ? [] : versions
  }
  return []
}

function hasBackport(letter: Letter, sentence: Sentence, {feature, from}: FeatureMention): boolean {
  const names = new Set(feature.backports)
  return [sentence.index - 1, sentence.index, sentence.index + 1].some((index) => {
    const other = letter.sentences[index]
    if (other?.block.group !== sentence.block.group) return false
    return backports.match(other.tokens).length > 0 || other.tokens.some(({text}, at) => names.has(text) && (other !== sentence || at !== from))
  })
}

const nearest = (versions: readonly PythonVersion[], from: number): PythonVersion =>
  versions.reduce((best, version) => (Math.abs(version.from - from) < Math.abs(best.from - from) ? version : best))

function spanOf({tokens}: Sentence, {from, to}: FeatureMention, version: PythonVersion | undefined): Span {
  const own = {start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0}
  if (!version) return own
  const both = {start: Math.min(own.start, version.span.start), end: Math.max(own.end, version.span.end)}
  return both.end - both.start <= together ? both : own
}
