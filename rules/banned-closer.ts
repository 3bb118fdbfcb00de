import {closingOf} from '../src/language/closing.ts'
import {proposesNextStep} from '../src/language/next-step.ts'
import {thanks} from '../src/language/phrases/closers.data.ts'
import {closerWording, closingPhrases} from '../src/language/stock-places.ts'
import {StockWording, withoutLooseEnd, type FoundPhrase} from '../src/language/wording.ts'
import {spanOf, textOf} from '../src/letter/token-span.ts'
import {defineRule} from '../src/lint/rule.ts'

interface Options {
  readonly add: readonly string[]
  readonly allow: readonly string[]
}

const courtesy = StockWording.of(thanks)

export default defineRule<Options, 'closer' | 'thanks'>({
  id: 'banned-closer',
  category: 'craft',
  severity: 'warn',
  docs: {
    summary: 'Stock closings in the last paragraph.',
    why: 'Every letter ends this way, so the last thing a reader takes away is nothing about the writer and nothing to do next.',
    mend: 'Propose one concrete next step: a walk through a decision, an hour of pairing, a take-home, a question to reason about. Plain thanks may stand beside it.',
    leaves:
      'Concrete next steps ("let me know if you would like to see a demo"), plain thanks beside one, stock phrases that are quoted or refused, and whatever stands above the last paragraph.',
    source:
      'JobJourney, "Python Developer Cover Letter Examples", 2026 ("Do not end with “I look forward to hearing from you”"); the sources of each phrase stand in src/language/phrases/closers.data.ts and criticism.data.ts.'
  },
  messages: {
    closer:
      '"{{phrase}}" ends every letter and adds no signal. End on something only you can offer: a decision to walk through, an hour of pairing, a question about their system.',
    thanks:
      '"{{phrase}}" is all that the last paragraph says. Thanks are welcome beside a next step; propose one, such as a walk-through or a take-home.'
  },
  options: {
    add: {
      type: 'array',
      items: {type: 'string'},
      default: [],
      description: 'Further closings, in the language of phrase patterns.'
    },
    allow: {
      type: 'array',
      items: {type: 'string'},
      default: [],
      description: 'Closings that may stand, in the language of phrase patterns.'
    }
  },
  examples: {
    bad: [
      {
        slot: 'closing',
        text: "I would bring the query plan. >>I'm looking forward to hearing back from you soon<<.",
        messages: ['closer']
      },
      {
        slot: 'closing',
        text: '>>Please feel free to reach out to me<< if the dates do not suit.',
        messages: ['closer']
      },
      {
        slot: 'closing',
        text: '>>Please do not hesitate to contact me<< at your desk or at mine.',
        messages: ['closer']
      },
      {
        slot: 'closing',
        text: '>>Thank you very much for your time and your consideration<<.',
        messages: ['thanks']
      },
      {
        slot: 'closing',
        text: 'I remain >>yours in code<<.',
        options: {add: ['yours in code']},
        messages: ['closer']
      }
    ],
    good: [
      {
        slot: 'closing',
        text: 'Let me know if you would like to see a demo of the till, and I will bring it along.'
      },
      {slot: 'closing', text: 'I look forward to going through your slowest query with whoever owns it.'},
      {
        slot: 'closing',
        text: 'Thank you for your time. Could we spend an hour on the one migration you keep putting off?'
      },
      {
        slot: 'closing',
        text: 'Pick a flaky test of yours, and I will find out with you why it fails. I hope to hear from you.',
        options: {allow: ['hope to hear from you']}
      }
    ]
  },
  *check({letter, options, vocabulary}) {
    const allow = [...options.allow, ...vocabulary.allow]
    const stock = closingPhrases(letter, closerWording.with(options.add, allow)).map(withoutLooseEnd)
    for (const found of stock) yield {messageId: 'closer', span: spanOf(found), data: {phrase: textOf(found)}}

    // Who mends a stock closing mends the thanks beside it.
    const {last, sentences} = closingOf(letter)
    if (stock.length > 0 || last.some(proposesNextStep)) return
    const proposed = sentences.some(proposesNextStep)
    const polite = last.map((sentence) => courtesy.with([], allow).usedIn(sentence))
    if (polite.some((found) => found.length === 0)) return
    for (const found of polite.flat()) {
      if (proposed && !isFormula(found)) continue
      yield {messageId: 'thanks', span: spanOf(found), data: {phrase: textOf(found)}}
    }
  }
})

/** "Thank you for your time and consideration", and not plain thanks below a proposal. */
const isFormula = ({sentence, from, to}: FoundPhrase): boolean =>
  sentence.tokens.slice(from, to).some(({lower}) => /^consider/.test(lower))
