import {openerWording, openingPhrases} from '../src/language/stock-places.ts'
import {spanOf, textOf} from '../src/letter/token-span.ts'
import {defineRule} from '../src/lint/rule.ts'

interface Options {
  readonly add: readonly string[]
  readonly allow: readonly string[]
}

export default defineRule<Options, 'opener'>({
  id: 'banned-opener',
  category: 'mission',
  severity: 'error',
  docs: {
    summary: 'Stock openings in the first two sentences of the body.',
    why: 'Hundreds of letters begin with these words, so they tell a reader nothing about the writer, and the first two sentences decide whether the third is read.',
    mend: 'Begin with the role and one fact: "I am applying for the Backend Engineer role; for three years I have kept one settlement service alive." Or begin with a decision that you owned.',
    leaves:
      'Plain factual openings that name the role, the same words further down, and an opening that is quoted or refused.',
    source:
      'JobJourney, "Python Developer Cover Letter Examples", 2026 ("open with a decision you owned … not “I am passionate about Python”"); the sources of each phrase stand in src/language/phrases/openers.data.ts and criticism.data.ts.'
  },
  messages: {
    opener:
      '"{{phrase}}" opens hundreds of letters, and a reader who has seen it often skips what follows. Name the role plainly, or begin with one decision that you owned.'
  },
  options: {
    add: {
      type: 'array',
      items: {type: 'string'},
      default: [],
      description: 'Further openings, in the language of phrase patterns.'
    },
    allow: {
      type: 'array',
      items: {type: 'string'},
      default: [],
      description: 'Openings that may stand, in the language of phrase patterns.'
    }
  },
  examples: {
    bad: [
      {
        slot: 'opening',
        text: '>>I am writing today to express my sincere interest in<< the Platform Engineer role at Sundvik.'
      },
      {
        slot: 'opening',
        text: "Your meters report every six seconds. >>I'm really thrilled to be applying<< for the Streaming Engineer role."
      },
      {slot: 'opening', text: '>>Highly motivated Python developer with<< four years in ticketing.'},
      {
        slot: 'opening',
        text: '>>Greetings from Graz<<, where I keep the tram depot running.',
        options: {add: ['greetings from <name>']}
      }
    ],
    good: [
      {slot: 'opening', text: 'I am applying for the Platform Engineer role on the Metering team.'},
      {
        slot: 'opening',
        text: 'I am writing about the Streaming Engineer role. Your meters report every six seconds, and I have lost such data once.'
      },
      {
        slot: 'opening',
        text: 'Nobody needs another “highly motivated developer”; I bring one ticketing system and its bug list.'
      },
      {
        slot: 'opening',
        text: 'I would like to apply for the Platform Engineer role.',
        options: {allow: ['would like to apply']}
      }
    ]
  },
  *check({letter, options, vocabulary}) {
    const wording = openerWording.with(options.add, [...options.allow, ...vocabulary.allow])
    for (const found of openingPhrases(letter, wording)) {
      yield {messageId: 'opener', span: spanOf(found), data: {phrase: textOf(found)}}
    }
  }
})
