import type {Letter, Sentence} from '../../letter/letter.ts'
import {statusOf} from '../assertion/assertion.ts'
import {clauseEnd, clauseStart} from '../assertion/clauses.ts'
import {findPythonVersions, type PythonVersion} from '../python-versions.ts'
import {type FreeThreading, marksOf} from './mentions.ts'
import {wordSet} from '../word-set.ts'

/** The version a mention speaks of: its own tag, else the nearest in its clause, its sentence, the sentence before or after. */
export function versionOf(letter: Letter, {sentence, from, to}: FreeThreading): PythonVersion | undefined {
  const versions = targets(sentence)
  const own = versions.find((version) => version.freeThreadedTag && version.from < to && version.to > from)
  if (own) return own
  const start = clauseStart(sentence, from, 'wide')
  const end = clauseEnd(sentence, from, 'wide')
  const near = (list: readonly PythonVersion[]): PythonVersion | undefined =>
    list.reduce<PythonVersion | undefined>(
      (best, version) => (best && gap(best, from, to) <= gap(version, from, to) ? best : version),
      undefined
    )
  const attached = versions.find((version) => isAttached(sentence, to, version))
  if (attached && !versions.some((version) => version.to === from)) return attached
  const inClause = near(versions.filter((version) => version.from >= start && version.to <= end))
  if (inClause) return inClause
  if (versions.length > 0) return near(versions)
  for (const step of [-1, 1]) {
    const neighbour = letter.sentences[sentence.index + step]
    if (sentence.index + step < 0 || neighbour?.block.group !== sentence.block.group) continue
    const found = targets(neighbour).filter(
      (version) => statusOf(letter, neighbour, version.from, version.to) !== 'negated'
    )
    if (found.length > 0) return step < 0 ? found.at(-1) : found[0]
  }
  return undefined
}

const buildNouns =
  /^(?:builds?|mode|interpreters?|variant|version|python|cpython|flavou?r|runtime|binary|,|\()$/

/** "the free-threaded build of 3.14": the version that the name of the build goes on with. */
function isAttached({tokens}: Sentence, to: number, version: PythonVersion): boolean {
  const between = tokens.slice(to, version.from).map(({lower}) => lower)
  if (version.from < to || between.length > 3) return false
  return between.every(
    (word, index) =>
      buildNouns.test(word) || (index === between.length - 1 && /^(?:of|in|on|for|from)$/.test(word))
  )
}

const gap = (version: PythonVersion, from: number, to: number): number =>
  version.to <= from ? from - version.to : Math.max(0, version.from - to)

/** Versions without those that were left ("from 3.8 to 3.13" leaves 3.8). */
export function targets(sentence: Sentence): PythonVersion[] {
  const versions = [...findPythonVersions(sentence), ...bareVersions(sentence)].sort(
    (a, b) => a.from - b.from
  )
  return versions.filter((version, index) => {
    const next = versions[index + 1]
    const before = sentence.tokens[version.from - 1]?.lower
    return !(next && before === 'from' && sentence.tokens[next.from - 1]?.lower === 'to')
  })
}

const bare = /^([23])\.(\d{1,2})(?:\.\d{1,2})?(t)?$/
const leads = wordSet(
  'where when because while only just currently ran run of on to in from by since under for with until before after at and or version versions build release the our a than , ('
)
/** "compiled 3.13 with …": verbs that take an interpreter. */
const building = /^(?:compil|build|built|install|deploy|patch|shipp?|runn|put|us)(?:ed|ing|t)?(?:ing)?$/
const measures =
  /^(?:times|x|fold|per|percent|million|billion|gb|mb|tb|s|ms|seconds?|minutes?|hours?|days?|weeks?|years?|euros?|dollars?|of|stars?)$/

/** Beside free threading a bare "3.13" is Python's, unless it counts something or follows another product's name. */
function bareVersions(sentence: Sentence): PythonVersion[] {
  const {tokens} = sentence
  const known = findPythonVersions(sentence)
  return tokens.flatMap((token, index): PythonVersion[] => {
    const match = bare.exec(token.lower)
    if (!match || known.some(({from, to}) => from <= index && index < to)) return []
    const beside = marksOf(sentence).some(
      (mark) =>
        mark.kind === 'build' &&
        (mark.to === index ||
          mark.from === index + 1 ||
          (tokens[index + 1]?.text === "'" && mark.from === index + 3))
    )
    if (
      index > 0 &&
      !beside &&
      !leads.has(tokens[index - 1]?.lower ?? '') &&
      !building.test(tokens[index - 1]?.lower ?? '')
    )
      return []
    if (measures.test(tokens[index + 1]?.lower ?? '')) return []
    const span = {start: token.start, end: token.end}
    const [, major, minor, tag] = match
    return [
      {
        major: Number(major),
        minor: Number(minor),
        freeThreadedTag: tag !== undefined,
        named: false,
        open: false,
        preRelease: false,
        span,
        from: index,
        to: index + 1
      }
    ]
  })
}
