import type {Letter, Sentence, Token} from '../../letter/letter.ts'
import {cuesOf} from '../assertion/cues.ts'
import {concurrencyMarks, type Mark} from './marks.ts'
import {isHandedOver, type Mechanism} from './means.ts'
import {workIn} from './work.ts'

/** A mechanism without which computing would still be slow, from the mechanism to the modal. */
export interface Counterfactual {
  readonly from: number
  readonly to: number
}

/** What would be worse: the gain is told by its absence. */
const worse =
  /^(?:still|never|not|hardly|lost|late|impossible|hopeless|hours?|days?|nights?|weeks?|longer|twice|slow|slower|crawl|crawling|grinding|buy|need)$/
const better = /^(?:faster|quicker|simpler|easier|same|fine|enough|better|cleaner|shorter|as)$/

/** "Without asyncio our simulation would still be grinding": what would be but for the mechanism credits it. */
export function findCounterfactual(
  letter: Letter,
  sentence: Sentence,
  mechanism: Mechanism
): Counterfactual | undefined {
  const {tokens} = sentence
  const modal = tokens.findIndex(({lower}) => lower === 'would' || lower === 'could')
  if (modal < 0) return undefined
  const means = concurrencyMarks(sentence).find(
    (mark) => mark.kind === mechanism && isButFor(tokens, mark, modal)
  )
  if (!means || isHandedOver(letter, sentence, mechanism)) return undefined
  const outcome = tokens.slice(modal + 1, modal + 10).map(({lower}) => lower)
  if (!outcome.some((word) => worse.test(word)) || outcome.some((word) => better.test(word))) return undefined
  if (cuesOf(sentence).some(({value}) => value === 'source' || value === 'plan' || value === 'opposition'))
    return undefined
  if (workIn(sentence, 0, tokens.length, modal) !== 'computing') return undefined
  const end = tokens.findIndex(({kind, text}, at) => at > modal && kind === 'mark' && text !== "'")
  return {from: Math.min(means.from, modal), to: end < 0 ? tokens.length : Math.max(end, means.to)}
}

/** "without asyncio", "but for asyncio", "if it were not for asyncio", "had the solver not become async". */
function isButFor(tokens: readonly Token[], {from}: Mark, modal: number): boolean {
  const lead = tokens.slice(Math.max(0, from - 5), from).map(({lower}) => lower)
  if (lead.includes('without')) return true
  const last = lead.lastIndexOf('for')
  if (last >= lead.length - 2 && last > 0) return lead[last - 1] === 'but' || lead[last - 1] === 'not'
  return tokens[0]?.lower === 'had' && from < modal && lead.includes('not')
}
