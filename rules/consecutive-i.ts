import type {Sentence} from '../src/letter/letter.ts'
import {defineRule} from '../src/lint/rule.ts'

interface Options {
  readonly max: number
}

export default defineRule<Options, 'row'>({
  id: 'consecutive-i',
  category: 'craft',
  severity: 'off',
  docs: {
    summary: 'Three or more sentences in a row that start with "I".',
    why: 'A row of sentences with the same first word reads like a list of duties and hides which of them mattered.',
    mend: 'Begin one of them with what the work was about, with a time or with the reason: "The lock was the slow part, so I removed it."',
    leaves:
      'Sentences that start otherwise, "I" inside a sentence, and rows that a paragraph or a list item ends.',
    source: 'Common advice of style guides; not in the seeds, therefore off by default.'
  },
  messages: {
    row: '{{count}} sentences in a row start with "I", from "{{first}}" on, and the row hides which of them matters. Begin one with the matter itself, a time or a reason.'
  },
  options: {
    max: {type: 'integer', minimum: 1, default: 2, description: 'Sentences in a row that may start with "I".'}
  },
  examples: {
    bad: [
      {text: '>>I drew the border between two teams. I wrote it down. I kept to it.<<'},
      {
        text: "Nobody owned the alarms. >>I'd turned half of them off by May. I've counted the rest since. *I* answer for them.<< It is quiet now."
      },
      {text: '>>I asked. I listened.<< Nothing more was needed.', options: {max: 1}}
    ],
    good: [
      {text: 'I drew the border between two teams. It was written down at once. I kept to it.'},
      {text: 'In May I turned half of them off. I counted the rest. If one rings, somebody answers.'},
      {text: '- I drew the border.\n- I wrote it down.\n- I kept to it.'}
    ]
  },
  *check({letter, options: {max}}) {
    let row: Sentence[] = []
    for (const sentence of [...letter.sentences, undefined]) {
      if (sentence && startsWithI(sentence) && (row.length === 0 || row.at(-1)?.block === sentence.block)) {
        row.push(sentence)
        continue
      }
      const [first] = row
      if (first && row.length > max) {
        const end = row.at(-1)?.span.end ?? first.span.end
        yield {
          messageId: 'row',
          span: {start: first.span.start, end},
          data: {count: row.length, first: first.text.trim()}
        }
      }
      row = sentence && startsWithI(sentence) ? [sentence] : []
    }
  }
})

const startsWithI = ({tokens: [first]}: Sentence): boolean => first?.kind === 'word' && first.text === 'I'
