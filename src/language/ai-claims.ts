import type {Letter, Sentence} from '../letter/letter.ts'
import {statusIn, statusOf} from './assertion/assertion.ts'
import {aiDenial, aiFiller, aiUse, notAiDenial} from './phrases/ai.data.ts'
import {lines, PhraseSet} from './phrases.ts'
import {refusals, StockWording, type FoundPhrase} from './wording.ts'

const filler = StockWording.of(aiFiller)
const denial = StockWording.of(aiDenial, notAiDenial)
const use = new PhraseSet(lines(aiUse).map((pattern) => [pattern, true] as const))
const silent = new Set([...refusals, 'attributed'] as const)

/** Labels and promises made of AI ("AI-powered engineer", "10x with LLMs") that the writer uses. */
export const aiFillers = (letter: Letter): FoundPhrase[] =>
  letter.sentences.flatMap((sentence) => filler.usedIn(sentence, silent))

/** Claims of the writer's that no AI had a part in their work, without an honest account of where it has. */
export function aiDenials(letter: Letter): FoundPhrase[] {
  return letter.sentences.flatMap((sentence) => {
    const found = denial
      .usedIn(sentence, new Set())
      .filter(({from, to}) => isUnlimited(sentence, to) && !['negated', 'opposed', 'attributed', 'quoted', 'hypothetical', 'lesson'].includes(statusOf(letter, sentence, from, to)))
    return found.length > 0 && !accountsForUse(letter, sentence) ? found.slice(0, 1) : []
  })
}

const enders = new Set(['and', 'or', 'but', 'because', 'since', 'whatsoever', 'ever', 'whatever', 'so', 'again', 'i', 'as', 'which', 'that', 'from', 'is', 'are', 'at'])
const universals = new Set(['any', 'anything', 'my', 'mine', 'all', 'every', 'everything', 'coding', 'programming', 'this', 'it', 'these', 'code'])
const exceptions = new Set(['except', 'unless', 'apart', 'save', 'only', 'besides', 'other', 'beyond', 'when', 'where'])
const purposes = new Set(['write', 'code', 'think', 'program', 'develop', 'do', 'solve', 'be'])

/** "I never use AI" boasts; "I never use AI for schema changes" draws a line. */
function isUnlimited({tokens}: Sentence, at: number): boolean {
  const next = tokens[at]
  const second = tokens[at + 1]?.lower ?? ''
  if (!next) return true
  if (next.kind === 'mark') return !exceptions.has(second)
  if (universals.has(next.lower)) return true
  if (['in', 'for', 'on', 'into', 'with', 'by', 'of'].includes(next.lower) || ['in', 'for'].includes(tokens[at - 1]?.lower ?? '')) {
    const object = ['in', 'for', 'on', 'into', 'with', 'by', 'of'].includes(next.lower) ? second : next.lower
    return universals.has(object)
  }
  if (next.lower === 'to') return purposes.has(second)
  return enders.has(next.lower)
}

/** Whether the sentence or a neighbour in its paragraph says where the writer uses AI. */
function accountsForUse(letter: Letter, sentence: Sentence): boolean {
  return [-1, 0, 1].some((step) => {
    const near = letter.sentences[sentence.index + step]
    if (!near || near.block !== sentence.block) return false
    return use.match(near.tokens).some(({from, to}) => {
      const words = near.tokens.slice(Math.max(0, from - 2), to)
      return !words.some(({lower}) => ['not', 'never', 'no', 'without'].includes(lower)) && statusIn(near, from, to) !== 'negated'
    })
  })
}
