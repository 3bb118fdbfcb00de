import type {Letter, Sentence} from '../letter/letter.ts'
import {statusIn} from './assertion/assertion.ts'
import {confessions, drawbacks, lacks, pleas, references, topics} from './excuses.data.ts'
import {lines, PhraseSet} from './phrases.ts'

type Kind = 'lack' | 'topic' | 'plea' | 'confession' | 'drawback' | 'reference'

const lexicon = new PhraseSet<Kind>(
  (
    [
      ['lack', lacks],
      ['topic', topics],
      ['plea', pleas],
      ['confession', confessions],
      ['drawback', drawbacks],
      ['reference', references]
    ] as const
  ).flatMap(([kind, text]) => lines(text).map((pattern) => [pattern, kind] as const))
)

/** `lack`: names what is missing, plainly; `excuse`: asks pardon for it, or only goes on about it. */
export type Apology = 'lack' | 'excuse' | undefined

/** What a sentence does about a missing degree or missing experience, given what the sentence before it did. */
export function apologyOf(sentence: Sentence, before: Apology): Apology {
  const kinds = new Set<Kind>()
  for (const match of lexicon.match(sentence.tokens)) kinds.add(match.value)
  const about = kinds.has('lack') || (kinds.has('topic') && (kinds.has('drawback') || kinds.has('plea')))
  const takesUp = before !== undefined && (kinds.has('reference') || kinds.has('topic') || kinds.has('lack'))
  const excuses = kinds.has('plea') || (kinds.has('confession') && (kinds.has('lack') || kinds.has('drawback')))
  if (excuses && (about || takesUp || (before !== undefined && kinds.has('plea')))) return 'excuse'
  return kinds.has('lack') && sentence.tokens.some(({lower}) => lower === 'i' || lower === 'my') ? 'lack' : undefined
}
