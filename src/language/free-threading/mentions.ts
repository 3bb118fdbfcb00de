import type {Sentence} from '../../letter/letter.ts'
import {clauseStart} from '../assertion/clauses.ts'
import {phraseSetByKind} from '../phrases.ts'
import {findPythonVersions} from '../python-versions.ts'
import {builds, experiments, history, interests, otherMeans, service, tests} from './mentions.data.ts'
import {perSentence} from '../per-sentence.ts'

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

/** Words of one kind in a sentence, as token indexes `[from, to)`. */
export interface Mark {
  readonly kind: Kind
  readonly from: number
  readonly to: number
}

/** What the lexicons of free threading know in a sentence. */
export const marksOf = perSentence((sentence): readonly Mark[] =>
  lexicon
    .match(sentence.tokens)
    .map(({value, from, to}) => ({kind: value, from, to}))
    .filter((mark) => !isSpotless(sentence, mark))
)

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
