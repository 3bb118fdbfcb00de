import type {Letter, Sentence} from '../letter/letter.ts'
import {statusOf} from './assertion/assertion.ts'
import type {AssertionStatus} from './assertion/status.ts'
import {choices, decisionNouns, deeds, lifeChoices, reasons, refusals} from './decisions.data.ts'
import {lines, PhraseSet} from './phrases.ts'

type Weight = 'refusal' | 'choice' | 'deed' | 'noun'

const weighted = (weight: Weight, patterns: string): (readonly [string, Weight])[] => lines(patterns).map((pattern) => [pattern, weight])

const verbs = new PhraseSet<Weight>([
  ...weighted('refusal', refusals),
  ...weighted('choice', choices),
  ...weighted('deed', deeds),
  ...weighted('noun', decisionNouns)
])
const flags = (patterns: string): PhraseSet<true> => new PhraseSet(lines(patterns).map((pattern) => [pattern, true] as const))
const reason = flags(reasons)
const life = flags(lifeChoices)

/** Not told as having happened: what the writer would do, asks, or quotes. */
const untold: ReadonlySet<AssertionStatus> = new Set(['hypothetical', 'question', 'quoted', 'attributed'])

/** Tokens between the writer as subject and the verb. */
const reach = 14

/** Whether the letter tells a decision that the writer owned, with its reason or what it was set against. */
export function tellsDecision(letter: Letter): boolean {
  const sentences = letter.sentences.filter(({block}) => block.part === 'body')
  const reasoned = sentences.map(givesReason)
  return sentences.some((sentence, index) => {
    const near = [index - 1, index, index + 1, index + 2].some((at) => reasoned[at] && sentences[at]?.block === sentence.block)
    return verbs.match(sentence.tokens).some(({value, from, to}) => {
      if (value === 'deed' ? !reasoned[index] : value !== 'refusal' && !near) return false
      if (value !== 'noun' && !isWriters(sentence, from)) return false
      return !isLifeChoice(sentence, from) && !untold.has(statusOf(letter, sentence, from, to))
    })
  })
}

const givesReason = ({tokens}: Sentence): boolean =>
  reason.match(tokens).length > 0 || tokens.some(({text}, index) => text === ':' && index < tokens.length - 1)

/** "I", "we" or "my" stands before the verb in its sentence, and no other subject is nearer. */
function isWriters({tokens}: Sentence, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - reach); at--) {
    const token = tokens[at]
    if (token?.lower === 'i' || token?.lower === 'we') return true
    if (/^(?:you|he|she|they|who)$/.test(token?.lower ?? '')) return false
  }
  return false
}

function isLifeChoice({tokens}: Sentence, verb: number): boolean {
  const clause = tokens.slice(verb, verb + 10)
  return life.match(clause).length > 0
}
