import type {Sentence, Token} from '../../letter/letter.ts'
import {stem} from '../inflection.ts'
import {clauseStart} from './clauses.ts'
import type {Cue} from './cues.ts'
import {wordSet} from '../word-set.ts'

/** Whose word a source-introducing predicate makes its complement. */
export type Speaker =
  /** Somebody else's. */
  | 'other'
  /** The writer's own belief, wish or expectation: not yet a fact. */
  | 'belief'
  /** The writer's own word ("I told the auditors"). */
  | 'self'

const firstPerson = new Set(['i', 'we', 'me', 'us', 'my', 'our', 'mine'])
const passives = new Set(['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being', 'get', 'got'])
// Beliefs and wishes; of the other predicates the writer's own count as assertions.
const beliefs = wordSet(
  'want hope wish think believe assume suppose suspect doubt expect anticipate guess imagine figure fear plan intend mean dream consider prefer would doubt tempt wait',
  stem
)
// "as the wiki rightly says": the writer agrees.
const agreeing = new Set(['rightly', 'correctly', 'truly', 'justly', 'truthfully'])
const told = new Set(['asked', 'told', 'urged', 'meant', 'supposed', 'said'])
// Of what is said gladly, the writer is sure.
const glad = wordSet('proud happy glad pleased able delighted honoured honored relieved free fair safe')
const sure = new Set(['sure', 'certain', 'convinced', 'determined', 'ready'])
const copulas = new Set(['be', 'is', 'are', 'was', 'were', 'become', 'became', 'am', 'been'])

/** Finds the subject of a source cue: the nearest noun phrase or pronoun to its left in the clause. */
export function speaker(sentence: Sentence, cue: Cue): Speaker {
  const {tokens} = sentence
  const verb = tokens[cue.from]
  const start = clauseStart(sentence, cue.from, 'narrow')
  const before = tokens.slice(start, cue.from)
  // "I am proud to say" is no passive; "I was asked to report" is one, and "I was tempted to say" no word of the writer's.
  const infinitive = before.at(-1)?.lower === 'to'
  const passive =
    before.slice(-3).some(({lower}) => passives.has(lower)) &&
    !isProgressive([...before, ...(verb ? [verb] : [])]) &&
    !(infinitive && before.some(({lower}) => glad.has(lower)))
  const copula = verb !== undefined && copulas.has(verb.lower)
  const subject = before.findLast(({lower}) => firstPerson.has(lower))
  if (before.slice(-2).some(({lower}) => agreeing.has(lower))) return 'self'
  const nominative = subject && (subject.lower === 'i' || subject.lower === 'we')
  // "A colleague of mine said", "our team wanted", "I was told".
  const former = infinitive && before.at(-2)?.lower === 'used'
  if (!nominative) return !former && participle(sentence, cue) ? 'self' : 'other'
  if (passive && !copula) return 'other'
  // "I had promised that …": said before something else came to light.
  if (before.at(-1)?.lower === 'had' || former) return 'belief'
  // "When I hear that …", "I read that …": somebody else's word still.
  if (verb && /^(?:hear|heard|read)/.test(verb.lower)) return 'other'
  if (copula) {
    const words = tokens.slice(cue.from, cue.to).map(({lower}) => lower)
    if (words.some((word) => told.has(word))) return 'other'
    return words.some((word) => sure.has(word)) ? 'self' : 'belief'
  }
  return verb && beliefs.has(verb.stem) ? 'belief' : 'self'
}

/** "I am writing to say" is the writer's word; "I was told" and "I am wary of promising" are not. */
const isProgressive = (words: readonly Token[]): boolean =>
  words
    .slice(-4)
    .some(
      ({lower}, at, last) =>
        lower.endsWith('ing') && lower !== 'being' && passives.has(last[at - 1]?.lower ?? '')
    )

// Predicates that are nouns too: behind an article they name a thing ("our seating plan", "the claims triage").
const nouns = wordSet(
  'plan plans claim claims report reports request requests demand guess figure figures promise'
)
const articles = new Set(['the', 'a', 'an', 'our', 'my', 'your', 'their', 'its', 'this', 'each', 'every'])

const prepositions = new Set(['of', 'for', 'in', 'on', 'to', 'per'])

/** "Asked about it, I …" and nouns such as "claims engine": no predicate at all. */
function participle({tokens}: Sentence, cue: Cue): boolean {
  const previous = tokens[cue.from - 1]
  const verb = tokens[cue.from]
  if (!verb) return false
  const nominal =
    nouns.has(verb.lower) &&
    tokens[cue.to]?.lower !== 'that' &&
    [1, 2, 3].some((back) => articles.has(tokens[cue.from - back]?.lower ?? ''))
  if (nominal) return true
  const determiner = previous && (articles.has(previous.lower) || prepositions.has(previous.lower))
  const compound = tokens[cue.from + 1]?.glue === '-' || verb.glue === '-'
  return Boolean(determiner) || compound || /^[A-Z]/.test(verb.text)
}
