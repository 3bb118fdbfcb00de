import type {Letter, Sentence, Token} from '../letter/letter.ts'
import {statusOf} from './assertion/assertion.ts'
import {clauseStart} from './assertion/clauses.ts'
import {statusOfWork} from './coding-verbs.ts'
import {phraseSet} from './phrases.ts'
import type {FeatureMention} from './python-features.ts'
import {BACKPORT_WORDS, FEATURE_ABSENT_OR_HISTORY, OTHER_LANGUAGES} from './python-history.data.ts'
import type {PythonVersion} from './python-versions.ts'
import {isCeiling} from './version-bounds.ts'

/*
 * Whether a sentence has a feature in use, and not planned, removed, denied or back-ported.
 */

const backports = phraseSet(BACKPORT_WORDS)
/** Words that tell of a feature's lack or of its history. */
export const absent = phraseSet(FEATURE_ABSENT_OR_HISTORY)

/** Whether a feature is claimed as used on a version; `inSentence`: the sentence itself names the version. */
export function isClaimed(
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
  // "a match statement in Rust"
  if (tokens[to]?.lower === 'in' && OTHER_LANGUAGES.has(tokens[to + 1]?.lower ?? '')) return true
  let verb = from - 1
  while (determiners.test(tokens[verb]?.lower ?? '')) verb--
  const governor = tokens[verb]?.lower ?? ''
  if (
    undoing.test(governor) ||
    governor === 'without' ||
    mentioning.test(governor) ||
    (governor === 'read' && tokens[from]?.lower === 'pep')
  )
    return true
  // "taught myself match statements"
  if (
    /^(?:learn(?:ed|t|ing)?|studied)$/.test(governor) ||
    (governor === 'myself' && tokens[verb - 1]?.lower === 'taught')
  )
    return true
  // "prepared our code for match statements"
  if (governor === 'for' && tokens.slice(Math.max(0, verb - 7), verb).some(({lower}) => wanting.test(lower)))
    return true
  // "a small clone of TaskGroup"
  if (likeness.test(governor) || likeness.test(tokens[verb - 1]?.lower ?? '')) return true
  // "turns match statements into chains for 3.8"
  if (
    translating.test(tokens[verb]?.lower ?? '') &&
    tokens.slice(to, to + 4).some(({lower}) => /^(?:into|to|as|by)$/.test(lower))
  )
    return true
  let next = to
  while (/^(?:statements?|syntax|blocks?|operator|keyword)$/.test(tokens[next]?.lower ?? '')) next++
  if (/^(?:fail(?:s|ed)?|breaks?|broke|crash(?:es|ed)?|raise[sd]?)$/.test(tokens[next]?.lower ?? ''))
    return true
  // "match statements are out"
  if (
    /^(?:is|was|were|are|remain|remained|stay|stayed)$/.test(tokens[next]?.lower ?? '') &&
    /^(?:out|off|yet|forbidden|banned|taboo|missing|unavailable|impossible|unknown|absent|verboten|unsupported)$/.test(
      tokens[next + 1]?.lower ?? ''
    )
  )
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

const mentioning =
  /^(?:compare|stud|explain|present|discuss|evaluat|describ|mention|prais|admir|critici|teach|taught)(?:d|e|ed|es|s|y|ied|ying|ing|ting|sed|zed)?$/
const likeness =
  /^(?:clones?|cop(?:y|ies)|imitations?|emulations?|equivalents?|substitutes?|replacements?|lookalikes?|alternatives?|workarounds?|predecessors?)$/

const wanting =
  /^(?:prepar|ready|wait|ask|argu|campaign|long|hop|push|vot|lobb|wish|plead|beg)(?:e|ed|es|s|ing|ied|y|ged|ging)?$/
const translating =
  /^(?:turn|convert|rewrit|rewrot|transpil|desugar|expand|lower|compil|downgrad)(?:e|es|ed|s|ing|ten)?$/

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

/** "no more hand-made escaping": what the feature did away with. */
const isDone = (tokens: readonly Token[], at: number): boolean =>
  /^(?:no|without|zero|not|goodbye)$/.test(tokens[at - 1]?.lower ?? '') ||
  (/^(?:more|any|a|single)$/.test(tokens[at - 1]?.lower ?? '') &&
    /^(?:no|without|not)$/.test(tokens[at - 2]?.lower ?? ''))

/** Packages whose names are also words of prose. */
const ordinary = /^(?:overrides|typing|toml)$/

/** Whether the sentence or a neighbour names what brings the feature to older versions. */
export function hasBackport(letter: Letter, sentence: Sentence, {feature, from}: FeatureMention): boolean {
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
