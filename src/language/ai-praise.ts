import type {Sentence, Token} from '../letter/letter.ts'
import {assistant} from './phrases/ai.data.ts'
import {
  CONCRETE,
  EVERYTHING_PHRASES,
  GRAND_NOUNS,
  GRAND_VERBS,
  SUPERLATIVES,
  SUPERLATIVE_PHRASES
} from './phrases/ai-praise.data.ts'
import {phraseSet, PhraseSet} from './phrases.ts'
import {isMentioned, useOf} from './mention.ts'
import type {TokenRange} from './token-range.ts'
import {refusals, type FoundPhrase} from './wording.ts'

/*
 * Praise of AI that no stock phrase has: the writer, AI, and more grand words than a piece of work bears. Each grand verb,
 * noun or "every step" counts once, each superlative twice; three are praise.
 */

const enough = 3
/** Where AI is what the writer does it with: no more is needed. */
const enoughWith = 2
/** Tokens between AI and the grand words that are told of it. */
const reach = 16

const slogans = phraseSet(`${assistant}
(machine|generative) intelligence
intelligent (machines|agents|tools)
(prompt|prompting|prompts)
`)
const weighty = new PhraseSet<number>([
  [SUPERLATIVE_PHRASES, 2],
  [EVERYTHING_PHRASES, 1]
])

const worthReading = /\bAI\b|GPT|LLM|copilot|claude|gemini|language model|intelligen|gen ?ai|agentic|prompt/i

interface GrandWords {
  readonly from: number
  readonly to: number
  readonly weight: number
}

/** The praise of a sentence, from AI to the nearest of its grand words. */
export function findPraise(sentence: Sentence): FoundPhrase | undefined {
  const {tokens, text} = sentence
  if (!worthReading.test(text) || !tokens.some(({lower}) => /^(?:i|my|me|myself)$/.test(lower)))
    return undefined
  const slogan = slogans.match(tokens)[0]
  if (!slogan) return undefined
  // Figures, and what can be looked at, make it an account of work.
  if (tokens.some(({lower, kind}) => CONCRETE.has(lower) || (kind === 'number' && !/x$/.test(lower))))
    return undefined
  const grand = grandWords(tokens).filter(
    ({from, to}) =>
      from >= slogan.from - reach && to <= slogan.to + reach && (to <= slogan.from || from >= slogan.to)
  )
  const needed = isInstrument(tokens, slogan) ? enoughWith : enough
  if (grand.reduce((sum, {weight}) => sum + weight, 0) < needed) return undefined
  const gap = ({from, to}: GrandWords): number => Math.max(from - slogan.to, slogan.from - to)
  const near = grand.reduce((best, each) => (gap(each) < gap(best) ? each : best))
  const [from, to] = [Math.min(slogan.from, near.from), Math.max(slogan.to, near.to)]
  if (isMentioned(sentence, from, to)) return undefined
  const status = useOf(sentence, from, to)
  return refusals.has(status) || status === 'attributed' || status === 'question'
    ? undefined
    : {source: 'S0 R54', sentence, from, to}
}

/** "with AI", "I use AI to", "thanks to AI", "I see AI as". */
const isInstrument = (tokens: readonly Token[], {from, to}: TokenRange): boolean =>
  ([1, 2, 3].some((back) => instruments.test(tokens[from - back]?.lower ?? '')) ||
    // "the cutting edge of AI", but not "of all AI projects"
    (tokens[from - 1]?.lower === 'of' && tokens[to]?.kind !== 'word')) &&
  !/^(?:not|never|no|without)$/.test(tokens[from - 2]?.lower ?? '')
const instruments =
  /^(?:with|using|use|uses|through|via|by|thanks|leverag(?:e|ing)|harness(?:ing)?|embrac(?:e|ing)|combin(?:e|ing)|pair(?:ing)?|see|wield(?:ing)?|apply(?:ing)?|passion|love|powered|driven|efficiency|my)$/

function grandWords(tokens: readonly Token[]): GrandWords[] {
  const phrases = weighty.match(tokens).map(({value, from, to}): GrandWords => ({from, to, weight: value}))
  const single = tokens.flatMap(({lower, stem}, from): GrandWords[] => {
    if (phrases.some((phrase) => from >= phrase.from && from < phrase.to)) return []
    if (SUPERLATIVES.has(lower)) return [{from, to: from + 1, weight: 2}]
    return GRAND_NOUNS.has(lower) || GRAND_VERBS.has(stem) ? [{from, to: from + 1, weight: 1}] : []
  })
  return [...phrases, ...single]
}
