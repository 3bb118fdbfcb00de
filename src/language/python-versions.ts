import type {Sentence, Span, Token} from '../letter/letter.ts'
import {perSentence} from './per-sentence.ts'
import {isWhole, literalAt, type Literal} from './python-version-literals.ts'
import {
  AFTER_HAD,
  BE,
  HAVE,
  HOSTS,
  JOINTS,
  LOOKALIKES,
  MEASURES,
  PYTHON_NAMES,
  SPELLED_LEADS,
  TIMES,
  VERSION_LEADS,
  VERSION_NOUNS
} from './python-versions.data.ts'
import {beginsWithCapital} from '../letter/capital.ts'

/** A Python version that a sentence names. */
export interface PythonVersion {
  readonly major: number
  /** Undefined for "Python 3" and "Python 2". */
  readonly minor: number | undefined
  /** Carries the tag of the free-threaded build: `3.14t`, `python3.13t`, `cp313t`. */
  readonly freeThreadedTag: boolean
  /** The name Python binds it; a bare "3.11" is a version by its surroundings only. */
  readonly named: boolean
  /** "3.8+", "3.8 or later": a floor, not one version. */
  readonly open: boolean
  /** An alpha, beta, release candidate or development build, by its own suffix (`3.15.0a3`). */
  readonly preRelease: boolean
  /** In the source: with the name where it stands before the number. */
  readonly span: Span
  /** Token indexes, name included. */
  readonly from: number
  readonly to: number
}

type Owner =
  {readonly kind: 'python'; readonly from: number} | {readonly kind: 'bare'} | {readonly kind: 'other'}

/** Versions of Python in a sentence, in order. A number that belongs to another product or counts something is none. */
export const findPythonVersions = perSentence(readVersions)

function readVersions(sentence: Sentence): readonly PythonVersion[] {
  const {tokens} = sentence
  const found: PythonVersion[] = []
  const owners = new Map<number, Owner>()
  for (let index = 0; index < tokens.length; index++) {
    const literal = literalAt(tokens, index)
    if (!literal) continue
    const owner = ownerOf(tokens, index, literal, owners, found)
    owners.set(index, owner)
    for (let rest = index + 1; rest < literal.to; rest++) owners.set(rest, owner)
    if (owner.kind !== 'other') {
      const from = owner.kind === 'python' ? owner.from : index
      const {major, minor, tag, open, pre, to} = literal
      const span = {start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0}
      found.push({
        major,
        minor,
        freeThreadedTag: tag,
        named: owner.kind === 'python',
        open,
        preRelease: pre,
        span,
        from,
        to
      })
    }
    index = literal.to - 1
  }
  return found
}

/** As a message names it: "Python 3.12". */
export const pythonName = ({
  major,
  minor
}: {
  readonly major: number
  readonly minor: number | undefined
}): string => (minor === undefined ? `Python ${major}` : `Python ${major}.${minor}`)

function ownerOf(
  tokens: readonly Token[],
  index: number,
  literal: Literal,
  owners: ReadonlyMap<number, Owner>,
  found: readonly PythonVersion[]
): Owner {
  if (literal.selfNamed) return {kind: 'python', from: index}
  const lead = pythonBefore(tokens, index)
  if (lead !== undefined)
    return counts(tokens, literal, lead) ? {kind: 'other'} : {kind: 'python', from: lead}
  if (pythonAfter(tokens, literal.to)) return {kind: 'python', from: index}
  const partner = joinedWith(tokens, index, owners)
  if (partner) {
    if (partner.kind === 'other' || counts(tokens, literal)) return {kind: 'other'}
    return literal.minor === undefined && partner.kind === 'bare'
      ? {kind: 'other'}
      : {...partner, ...(partner.kind === 'python' && {from: index})}
  }
  if (literal.minor === undefined) return {kind: 'other'}
  return isBare(tokens, index, literal, found) ? {kind: 'bare'} : {kind: 'other'}
}

const isPython = (token: Token | undefined): boolean =>
  token?.kind === 'word' && PYTHON_NAMES.has(token.lower)

/** Index of the name that the number at `index` stands behind: "Python 3.11", "Python, version 3.11", "Python from 2.7". */
function pythonBefore(tokens: readonly Token[], index: number): number | undefined {
  let at = index - 1
  const whole = isWhole(tokens[index]?.lower ?? '')
  const skip = (test: (token: Token) => boolean): void => {
    const token = tokens[at]
    if (token && test(token)) at--
  }
  if (isPython(tokens[at])) return at
  if (whole && !VERSION_NOUNS.has(tokens[at]?.lower ?? '')) return undefined
  for (let count = 0; count < 3; count++) skip(({text}) => /^[=<>~^:(]$/.test(text))
  skip(({lower}) => VERSION_NOUNS.has(lower))
  skip(({lower}) => lower === ',' || lower === '(')
  if (isPython(tokens[at])) return at
  skip(({lower}) => /^(?:from|to|at|on|is|was|'s|back|down|up)$/.test(lower))
  skip(({lower}) => VERSION_NOUNS.has(lower) || lower === 'back' || lower === 'up')
  return isPython(tokens[at]) ? at : undefined
}

/** "version 3.12 of Python", "3.12 CPython", "the 3.11 Python interpreter". */
function pythonAfter(tokens: readonly Token[], to: number): boolean {
  if (isPython(tokens[to])) return tokens[to + 1]?.kind !== 'number'
  let at = to
  if (VERSION_NOUNS.has(tokens[at]?.lower ?? '')) at++
  return tokens[at]?.lower === 'of' && isPython(tokens[at + 1])
}

/** The version that this one is paired with: "3.8 to 3.13", "3.11 and 3.12", "from 2.7 straight to 3.12". */
function joinedWith(
  tokens: readonly Token[],
  index: number,
  owners: ReadonlyMap<number, Owner>
): Owner | undefined {
  const glue = tokens[index]?.glue
  if (glue !== '' && owners.has(index - 1)) return owners.get(index - 1)
  let joints = 0
  for (let at = index - 1; at >= 0 && at >= index - 5; at--) {
    const owner = owners.get(at)
    if (owner) return joints > 0 ? owner : undefined
    if (!JOINTS.has(tokens[at]?.lower ?? '')) return undefined
    joints++
  }
  return undefined
}

/** The number counts what stands behind it: "3.8 times", "Python 3 years". */
function counts(tokens: readonly Token[], {minor, to}: Literal, name?: number): boolean {
  const next = tokens[to]
  const lower = next?.lower ?? ''
  if (next?.text === '%') return true
  if (name === undefined) return MEASURES.has(lower) || (minor === undefined && TIMES.has(lower))
  const isEra = tokens[name - 1]?.lower === 'the' && /^(?:days|years|times|era)$/.test(lower)
  if (minor !== undefined)
    return /^(?:times|x|fold|percent|per|seconds|ms|million|billion|hours)$/.test(lower)
  // "Python 3-5 years", "Python 3 to 5 years".
  const range =
    next?.kind === 'number' && next.glue === '-'
      ? to
      : lower === 'to' && tokens[to + 1]?.kind === 'number'
        ? to + 1
        : -1
  if (range > 0 && TIMES.has(tokens[range + 1]?.lower ?? '')) return true
  return !isEra && (TIMES.has(lower) || MEASURES.has(lower)) && lower !== 'runtime'
}

/** Whether a number that no name binds is a version of Python by what stands around it. */
function isBare(
  tokens: readonly Token[],
  index: number,
  literal: Literal,
  found: readonly PythonVersion[]
): boolean {
  const {major, minor = 0, to, tag, spelled} = literal
  const inRange = major === 3 ? minor <= 19 : major === 2 && minor >= 5 && minor <= 7
  if (!inRange || counts(tokens, literal) || rangeCounts(tokens, literal)) return false
  const next = tokens[to]
  if (spelled) return isSpelled(tokens, index, literal)
  const [before, previous] = [tokens[index - 2], tokens[index - 1]]
  // "version 3.12 of our own planner", "2.7 of the tool".
  const tail = VERSION_NOUNS.has(next?.lower ?? '') ? tokens[to + 1] : next
  if (tail?.lower === 'of') return false
  if (tokens[index]?.glue !== '' && tokens[index]?.glue !== '/') return false
  if (tag && minor >= 13) return true
  if (next && BE.has(next.lower) && /^(?:because|since|as)$/.test(previous?.lower ?? '') && minor >= 6)
    return tokens.some(isPython)
  const isTold =
    found.some((version) => version.named) ||
    tokens.some((token) => isPython(token) || /^interpreters?$/.test(token.lower))
  if (next && LOOKALIKES.has(next.lower) && minor < 6) return false
  if (!previous) return minor >= 6 && next?.kind === 'word'
  if (previous.kind === 'mark') {
    if (/[([,:–—-]/.test(previous.text))
      return (
        isTold ||
        (minor >= 6 && (VERSION_NOUNS.has(before?.lower ?? '') || software.test(before?.lower ?? '')))
      )
    return /["'`*]/.test(previous.text) && isTold
  }
  if (BE.has(previous.lower) && minor >= 6 && isInterpreter(tokens, index) && (!next || next.kind === 'mark'))
    return true
  if (
    BE.has(previous.lower) &&
    minor >= 6 &&
    HOSTS.has(before?.lower ?? '') &&
    (!next || AFTER_HAD.has(next.lower))
  )
    return true
  if (BE.has(previous.lower)) return isTold || (minor >= 10 && !isProduct(before, index - 2))
  if (previous.lower === 'at') return isTold && !isProduct(before, index - 2)
  if (VERSION_NOUNS.has(previous.lower)) {
    return before === undefined || before.kind === 'mark'
      ? isTold
      : VERSION_LEADS.has(before.lower) || BE.has(before.lower)
  }
  if (HAVE.has(previous.lower)) return minor >= 6 && (!next || AFTER_HAD.has(next.lower))
  if (!VERSION_LEADS.has(previous.lower))
    return (
      previous.lower === 'of' &&
      (/^(?:instead|ahead|because|out|clear)$/.test(before?.lower ?? '') ||
        VERSION_NOUNS.has(before?.lower ?? ''))
    )
  // "Airflow from 2.7", "Celery to 3.1": theirs. "FastAPI on 3.9": Python runs it.
  return !(/^(?:from|to|than)$/.test(previous.lower) && isProduct(before, index - 2))
}

/** "our codebase (3.9)" */
const software =
  /^(?:code|codebase|base|services?|fleet|image|lambdas?|package|library|backend|monolith|workers?)$/

/** "our runtime is 3.7" */
const isInterpreter = (tokens: readonly Token[], index: number): boolean =>
  tokens.slice(Math.max(0, index - 7), index).some(({lower}) => /^(?:interpreters?|runtimes?)$/.test(lower))

/** "on three-eleven", "three-seven is": a share or a score ("a three-nine split") stands behind an article. */
function isSpelled(tokens: readonly Token[], index: number, {minor = 0, to}: Literal): boolean {
  const [previous, next] = [tokens[index - 1], tokens[to]]
  if (next && (TIMES.has(next.lower) || MEASURES.has(next.lower) || next.lower === 'of')) return false
  if (!previous)
    return minor >= 6 && BE.has(next?.lower ?? '') && !/^(?:an?|the)$/.test(tokens[to + 1]?.lower ?? '')
  return SPELLED_LEADS.has(previous.lower) || BE.has(previous.lower)
}

/** "3.2 to 2.7 GB", "2.7 to 3.5 on Glassdoor": a measure stands behind the pair, or the pair runs down. */
function rangeCounts(tokens: readonly Token[], {major, minor = 0, to}: Literal): boolean {
  const joint = tokens[to]
  const second = joint && (JOINTS.has(joint.lower) ? to + 1 : joint.glue === '-' ? to : undefined)
  const literal = second === undefined ? undefined : literalAt(tokens, second)
  if (!literal) return false
  if (counts(tokens, literal)) return true
  return (
    joint?.lower === 'to' &&
    (literal.major < major || (literal.major === major && (literal.minor ?? 99) < minor))
  )
}

/** A name of something: capitalised where no sentence begins. */
const isProduct = (token: Token | undefined, index: number): boolean =>
  token?.kind === 'word' &&
  !isPython(token) &&
  (LOOKALIKES.has(token.lower) || (index > 0 && beginsWithCapital(token.text) && token.text !== 'I'))
