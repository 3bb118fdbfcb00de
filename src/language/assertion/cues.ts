import type {Sentence} from '../../letter/letter.ts'
import {type PhraseMatch, phraseSetByKind} from '../phrases.ts'
import {cues, type CueKind} from './cues.data.ts'

export type Cue = PhraseMatch<CueKind>

const lexicon = phraseSetByKind(cues)
const cache = new WeakMap<Sentence, readonly Cue[]>()

/** The cues of a sentence in order; what a pseudo-cue or a longer cue covers is left out. Cached by sentence. */
export function cuesOf(sentence: Sentence): readonly Cue[] {
  let found = cache.get(sentence)
  if (!found) {
    const all: Cue[] = [...inverted(sentence), ...lexicon.match(sentence.tokens)]
    found = all.filter(
      (cue) =>
        cue.value !== 'pseudo' &&
        !isPerfect(sentence, cue) &&
        !isMonth(sentence, cue) &&
        !all.some((other) => covers(other, cue))
    )
    cache.set(sentence, found)
  }
  return found
}

/** "Had Python 3.12 offered it, I would have …": a conditional without `if`. */
function inverted({tokens}: Sentence): Cue[] {
  const first = tokens[0]?.lower ?? ''
  const conditional =
    ['had', 'were', 'should'].includes(first) &&
    tokens.some(({lower}) => lower === 'would' || lower === 'could')
  return conditional ? [{value: 'hypothesis', from: 0, to: 1}] : []
}

const participle = /(?:ed|en|ne|ought|wn|un|de|ld|pt|st|ad|id|ut|et|ck|lt|nt|ung)$/

/** "In May the matcher moved". */
const isMonth = ({tokens}: Sentence, cue: Cue): boolean => tokens[cue.from]?.text === 'May'

/** "I'd moved" is "had moved", no conditional. */
function isPerfect({tokens}: Sentence, cue: Cue): boolean {
  if (tokens[cue.from]?.text.toLowerCase() !== "'d") return false
  const next =
    tokens[cue.to]?.lower === 'not' || tokens[cue.to]?.lower === 'never' ? tokens[cue.to + 1] : tokens[cue.to]
  return (
    next !== undefined && next.lower.length > 2 && next.stem !== next.lower && participle.test(next.lower)
  )
}

const covers = (a: Cue, b: Cue): boolean =>
  a !== b &&
  a.from <= b.from &&
  a.to >= b.to &&
  (a.value === 'pseudo' || a.to - a.from > b.to - b.from || (a.value === b.value && a.from < b.from))
