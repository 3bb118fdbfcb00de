import type {Sentence} from '../../letter/letter.ts'
import {lines, PhraseSet, type PhraseMatch} from '../phrases.ts'
import {cues, type CueKind} from './cues.data.ts'

export type Cue = PhraseMatch<CueKind>

const lexicon = new PhraseSet<CueKind>(
  Object.entries(cues).flatMap(([kind, text]) => lines(text).map((pattern) => [pattern, kind as CueKind] as const))
)
const cache = new WeakMap<Sentence, readonly Cue[]>()

/** The cues of a sentence in order; what a pseudo-cue or a longer cue covers is left out. Cached by sentence. */
export function cuesOf(sentence: Sentence): readonly Cue[] {
  let found = cache.get(sentence)
  if (!found) {
    const all = lexicon.match(sentence.tokens)
    found = all.filter((cue) => cue.value !== 'pseudo' && !all.some((other) => covers(other, cue)))
    cache.set(sentence, found)
  }
  return found
}

const covers = (a: Cue, b: Cue): boolean =>
  a !== b &&
  a.from <= b.from &&
  a.to >= b.to &&
  (a.value === 'pseudo' || a.to - a.from > b.to - b.from || (a.value === b.value && a.from < b.from))
