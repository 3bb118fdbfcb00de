import type {Letter, Sentence} from '../../letter/letter.ts'
import {statusOf} from '../assertion/assertion.ts'
import {clauseEnd, clauseStart} from '../assertion/clauses.ts'
import {cuesOf} from '../assertion/cues.ts'
import {phraseSetByKind} from '../phrases.ts'
import {findPythonVersions, type PythonVersion} from '../python-versions.ts'
import {builds, experiments, history, interests, otherMeans, service, tests} from './mentions.data.ts'

type Kind = 'build' | 'other-means' | 'experiment' | 'test' | 'service' | 'history' | 'interest'

const lexicon = phraseSetByKind<Kind>({
  build: builds,
  'other-means': otherMeans,
  experiment: experiments,
  test: tests,
  service,
  history,
  interest: interests
})

interface Mark {
  readonly kind: Kind
  readonly from: number
  readonly to: number
}

const cache = new WeakMap<Sentence, readonly Mark[]>()

function marksOf(sentence: Sentence): readonly Mark[] {
  let marks = cache.get(sentence)
  if (!marks) {
    marks = lexicon
      .match(sentence.tokens)
      .map(({value, from, to}) => ({kind: value, from, to}))
      .filter((mark) => !isSpotless(sentence, mark))
    cache.set(sentence, marks)
  }
  return marks
}

/** "and not a crash in a year": a boast of service, and no sign of an experiment. */
const isSpotless = ({tokens}: Sentence, {kind, from}: Mark): boolean =>
  kind === 'experiment' &&
  /^(?:crash|segfault)/.test(tokens[from]?.lower ?? '') &&
  tokens.slice(Math.max(0, from - 3), from).some(({lower}) => /^(?:no|not|never|without|zero)$/.test(lower))

/** A mention of free-threaded CPython in tokens `[from, to)` of a sentence. */
export interface FreeThreading {
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
}

/** Mentions of free-threaded CPython; the GIL let go by native code, another interpreter or the fork is none. */
export function findFreeThreading(sentence: Sentence): FreeThreading[] {
  const marks = marksOf(sentence)
  const named = marks.filter((mark) => mark.kind === 'build')
  const tagged = findPythonVersions(sentence).filter((version) => version.freeThreadedTag)
  return [...named, ...tagged]
    .filter(
      (mark, index, all) =>
        !all.some(
          (other, at) =>
            at !== index &&
            other.from <= mark.from &&
            other.to >= mark.to &&
            (other.to - other.from > mark.to - mark.from || at < index)
        )
    )
    .filter(
      (mark) =>
        !marks.some(
          (other) =>
            other.kind === 'other-means' && !isPartOf(other, marks) && sharesClause(sentence, other, mark)
        )
    )
    .map(({from, to}) => ({sentence, from, to}))
    .sort((a, b) => a.from - b.from)
}

/** "took the GIL out": no lock taken. */
const isPartOf = (part: Mark, marks: readonly Mark[]): boolean =>
  marks.some(({kind, from, to}) => kind === 'build' && from <= part.from && to > part.to)

/** In one clause; ", and its GIL-less mode …" opens another. */
function sharesClause(sentence: Sentence, a: {readonly from: number}, b: {readonly from: number}): boolean {
  if (clauseStart(sentence, a.from, 'wide') !== clauseStart(sentence, b.from, 'wide')) return false
  const start = clauseStart(sentence, b.from, 'narrow')
  return a.from >= start || sentence.tokens[start]?.lower !== 'and'
}

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

/** The version a mention speaks of: its own tag, else the nearest in its clause, its sentence, the sentence before or after. */
function versionOf(letter: Letter, {sentence, from, to}: FreeThreading): PythonVersion | undefined {
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
function targets(sentence: Sentence): PythonVersion[] {
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
const leads = new Set(
  'where when because while only just currently ran run of on to in from by since under for with until before after at and or version versions build release the our a than , ('.split(
    ' '
  )
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
