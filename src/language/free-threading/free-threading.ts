import type {Letter, Sentence} from '../../letter/letter.ts'
import {statusOf} from '../assertion/assertion.ts'
import {clauseEnd, clauseStart} from '../assertion/clauses.ts'
import {cuesOf} from '../assertion/cues.ts'
import {findPythonVersions, type PythonVersion} from '../python-versions.ts'
import {targets, versionOf} from './mentioned-version.ts'
import {findFreeThreading, type FreeThreading, type Mark, marksOf} from './mentions.ts'

/** A free-threaded build said to be in use on a version that had none fit for it. */
export interface VersionClaim {
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
  readonly version: PythonVersion
  readonly experimental: boolean
}

/** First version with a free-threaded build (experimental), and the first that supports it: PEP 703, PEP 779. */
const firstBuild = 13
const supported = 14

/** Finds asserted uses of free threading on a Python before 3.14, each bound to the version it stands by. */
export function findVersionClaims(letter: Letter): VersionClaim[] {
  return letter.sentences.flatMap((sentence) => {
    for (const mention of findFreeThreading(sentence)) {
      const version = versionOf(letter, mention)
      if (!version || !isEarly(version)) continue
      const experimental = version.major === 3 && version.minor === firstBuild
      if (experimental && isExperiment(letter, sentence)) continue
      if (statusOf(letter, sentence, mention.from, mention.to) !== 'asserted') continue
      if (tellsHistory(mention) || isInterest(mention)) continue
      const here = findPythonVersions(sentence).some(({span}) => span.start === version.span.start)
      const from = here ? Math.min(mention.from, version.from) : mention.from
      const to = here ? Math.max(mention.to, version.to) : mention.to
      return [{sentence, from, to, version, experimental}]
    }
    return []
  })
}

const isEarly = ({major, minor}: PythonVersion): boolean =>
  major < 3 || (major === 3 && minor !== undefined && minor < supported)

/** Whether the passage calls the use an experiment; what is in service is none, whatever the sentences around say. */
export function isExperiment(letter: Letter, sentence: Sentence): boolean {
  const here = marksOf(sentence)
    .filter((mark) => mark.kind !== 'service' || !isSpared(sentence, mark))
    .map(({kind}) => kind)
  if (here.includes('experiment')) return true
  if (here.includes('service')) return false
  const around = [-1, 1].flatMap((step) => {
    const near = letter.sentences[sentence.index + step]
    return near?.block.group === sentence.block.group ? marksOf(near).map(({kind}) => kind) : []
  })
  if (around.includes('experiment')) return true
  return (here.includes('test') || around.includes('test')) && !around.includes('service')
}

/** "…; production stays on 3.12": the clause speaks of what the build was kept from. */
function isSpared(sentence: Sentence, {from}: Mark): boolean {
  const start = clauseStart(sentence, from, 'wide')
  const end = clauseEnd(sentence, from, 'wide')
  return (
    start > 0 &&
    findFreeThreading(sentence).every((mention) => mention.from < start || mention.from >= end) &&
    sentence.tokens
      .slice(start, end)
      .some(({lower}) =>
        /^(?:stay|stays|stayed|remain|remains|remained|keeps|kept|ordinary|stock|regular|default|standard|normal|never|not|no|nothing)$/.test(
          lower
        )
      )
  )
}

/** "I have followed PEP 703", "the day when we can try it": nothing in the clause says that it ran. */
function isInterest({sentence, from}: FreeThreading): boolean {
  const marks = marksOf(sentence)
  const start = clauseStart(sentence, from, 'wide')
  return (
    marks.some((mark) => mark.kind === 'interest' && mark.from >= start && mark.to <= from) &&
    !marks.some((mark) => mark.kind === 'service' && clauseStart(sentence, mark.from, 'wide') === start)
  )
}

/** "The build arrived in 3.13": no first person, a verb of history. */
function tellsHistory({sentence, from}: FreeThreading): boolean {
  // "It came with 3.13, and to our fleet with 3.14"
  const supports = targets(sentence).some(({major, minor = 0}) => major === 3 && minor >= supported)
  return (
    marksOf(sentence).some((mark) => mark.kind === 'history') && (supports || !isFirstPerson(sentence, from))
  )
}

/** The writer has a part in the clause, or in what the sentence goes on to tell, unless that is a denial. */
function isFirstPerson(sentence: Sentence, at: number): boolean {
  const start = clauseStart(sentence, at, 'wide')
  const end = clauseEnd(sentence, at, 'wide')
  const speaks = (from: number, to: number): boolean =>
    sentence.tokens.slice(from, to).some(({lower}) => ['i', 'we', 'my', 'our', 'us'].includes(lower))
  if (speaks(start, end)) return true
  const denied = cuesOf(sentence).some((cue) => cue.value === 'negation' && cue.from >= end)
  return !denied && speaks(end, sentence.tokens.length)
}
