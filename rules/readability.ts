import {hardness, type ReadingLevel} from '../src/language/readability.ts'
import {defineRule} from '../src/lint/rule.ts'

export default defineRule<ReadingLevel & object, 'hard'>({
  id: 'readability',
  category: 'craft',
  severity: 'warn',
  docs: {
    summary: 'Sentences that retext-readability finds hard to read.',
    why: 'A reader who has forty letters to read skips the sentence that needs a second look, and with it the decision that it tells.',
    mend: 'Cut the sentence in two and say who did what: "We put each service into a container; a change is live in ten minutes."',
    leaves:
      'Names, technologies, code, addresses and figures are not counted, so a sentence is not judged by them. Only what most of the seven formulas agree on is reported.',
    source: 'retext-readability, which asks seven published readability formulas.'
  },
  messages: {
    hard: '"{{words}}" is hard to take in: {{count}} of seven readability formulas ask for a reader older than {{age}}, and a hurried one skips it. Cut it in two, and say who did what in short words.'
  },
  options: {
    age: {
      type: 'integer',
      minimum: 5,
      default: 20,
      description: "The reader's age that a sentence must suit."
    },
    threshold: {
      type: 'number',
      minimum: 0,
      default: 0.7,
      description:
        'Share of the seven formulas that must find a sentence too hard (0.7: five of them; two of the seven rarely do).'
    },
    minWords: {
      type: 'integer',
      minimum: 1,
      default: 10,
      description: 'Fewest words of a sentence that is judged, names not counted.'
    }
  },
  examples: {
    bad: [
      {
        text: '>>Comprehensive documentation responsibilities necessitated considerable interdepartmental communication regarding organisational accountability and transformational infrastructure standardisation.<< Put simply, we talked.'
      },
      {
        slot: 'letter',
        text: 'Dear Mr. Falk,\n\n>>We negotiated individual responsibilities.<< It took a week.\n\nBest,\nOda',
        options: {minWords: 3, age: 14, threshold: 0.4}
      }
    ],
    good: [
      {
        text: 'We put each of the services into a container, so that a change is live in ten minutes and each office can ship on its own.'
      },
      {
        text: 'At Klinikum Ravensburg-Weissenau I moved PostgreSQL, Elasticsearch, OpenTelemetry and `telemetry_collector_configuration` off the host that Rechenzentrum Oberschwaben was about to switch off in November.'
      },
      {text: 'Interdepartmental standardisation failed.'}
    ]
  },
  *check({letter, options}) {
    for (const sentence of letter.sentences) {
      const count = hardness(sentence, options)
      if (count === 0) continue
      const words = sentence.text.trim().split(/\s+/)
      const quote = words.slice(0, 8).join(' ') + (words.length > 8 ? ' …' : '')
      yield {messageId: 'hard', span: sentence.span, data: {words: quote, count, age: options.age}}
    }
  }
})
