import type {Letter, Sentence, Token} from '../letter/letter.ts'
import {
  admissions,
  confessions,
  dwellings,
  lacks,
  pleas,
  references,
  schoolings,
  topics
} from './excuses.data.ts'
import {phraseSet, phraseSetByKind} from './phrases.ts'
import {wordSet} from './word-set.ts'

type Kind = 'lack' | 'topic' | 'plea' | 'dwelling' | 'confession' | 'admission' | 'reference'

const lexicon = phraseSetByKind<Kind>({
  lack: lacks,
  topic: topics,
  plea: pleas,
  dwelling: dwellings,
  confession: confessions,
  admission: admissions,
  reference: references
})

const schooling = phraseSet(schoolings)

/**
 * `schooling`: speaks of the writer's own, and no more; `lack`: names what is missing, plainly; `excuse`: asks pardon for
 * it, or goes on about it.
 */
type Apology = 'schooling' | 'lack' | 'excuse' | undefined

/** Sentences from one about the gap to the next that still belong together. */
const reach = 2

/**
 * The sentences that excuse a missing degree or missing experience beyond the one in which it is named, as runs of
 * neighbours.
 */
export function excusesBeyondOne(letter: Letter): Sentence[][] {
  const runs: Sentence[][] = []
  let last: {readonly index: number; readonly apology: Apology} | undefined
  for (const sentence of letter.sentences) {
    const before = last && sentence.index - last.index <= reach ? last.apology : undefined
    const apology = apologyOf(sentence, before)
    if (apology === undefined) continue
    // The first excuse after plain words on a degree names the gap.
    const named = before === 'lack' || before === 'excuse'
    if (named && (apology === 'excuse' || (before === 'excuse' && goesOn(sentence)))) {
      const run = runs.at(-1)
      if (run?.at(-1)?.index === sentence.index - 1) run.push(sentence)
      else runs.push([sentence])
    }
    last = {index: sentence.index, apology}
  }
  return runs
}

const goesOn = ({tokens}: Sentence): boolean =>
  tokens.some(({lower}) => ['also', 'either', 'neither', 'nor'].includes(lower))

/** "Bootcamp only, no university." */
const isElliptic = (tokens: readonly Token[]): boolean =>
  tokens.length <= 14 && !tokens.some(({lower}) => otherSubjects.has(lower))

const otherSubjects = wordSet('the a we our it its they their he she you your this that these')

/** What a sentence does about the gap, given what the sentences before it did. */
function apologyOf(sentence: Sentence, before: Apology): Apology {
  const {tokens} = sentence
  const kinds = new Set(lexicon.match(tokens).map(({value}) => value))
  const own = tokens.some(({lower}) => ['i', 'my', 'me', 'mine'].includes(lower)) || isElliptic(tokens)
  const named = kinds.has('lack') || kinds.has('topic')
  const takesUp = before !== undefined && (named || kinds.has('reference'))
  const excuses = kinds.has('plea') || kinds.has('dwelling')
  if (kinds.has('admission')) return 'excuse'
  if (
    own &&
    ((kinds.has('lack') && kinds.has('confession')) ||
      (excuses && (kinds.has('lack') || (kinds.has('plea') && kinds.has('topic')) || takesUp)))
  )
    return 'excuse'
  if (before !== undefined && kinds.has('plea')) return 'excuse'
  if (own && kinds.has('lack')) return 'lack'
  return schooling.match(tokens).length > 0 ? 'schooling' : undefined
}
