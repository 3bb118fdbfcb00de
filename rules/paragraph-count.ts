import {bodyParagraphs, isStoredOnOneLine} from '../src/letter/body.ts'
import type {Block, Span} from '../src/letter/letter.ts'
import {defineRule} from '../src/lint/rule.ts'

interface Options {
  readonly min: number
  readonly max: number
  readonly maxWords: number
}

export default defineRule<Options, 'tooFew' | 'tooMany' | 'tooLong'>({
  id: 'paragraph-count',
  category: 'craft',
  severity: 'warn',
  docs: {
    summary: 'Too few or too many paragraphs, or one that is too long to take in.',
    why: 'A reader sees the shape before the words: one block looks like work, and many scraps look like notes.',
    mend: 'Three to five short paragraphs: the role and why, one decision told to its end, one mistake or limit, a next step.',
    leaves:
      'Headings, headers, signature and postscript. A list belongs to the paragraph before it; it counts as one only against too few. A letter stored on one line has no break to count.',
    source:
      'JobJourney, "Python Developer Cover Letter Examples", 2026: "three to four short paragraphs"; its samples have up to five.'
  },
  messages: {
    tooFew:
      'The body has {{count}}, and readers see a block of text before they read a word. Split the longest, which begins "{{words}}", so that there are at least {{min}}.',
    tooMany:
      'The body has {{count}} paragraphs, and none of so many seems to matter. Join or drop some, so that at most {{max}} stand; this one is over the limit: "{{words}}".',
    tooLong:
      'This paragraph has {{count}} words, more than the {{max}} that a reader takes in at once. Split it before "{{words}}", or cut what another paragraph says.'
  },
  options: {
    min: {type: 'integer', minimum: 1, default: 3, description: 'Fewest paragraphs of the body.'},
    max: {type: 'integer', minimum: 1, default: 5, description: 'Most paragraphs of the body.'},
    maxWords: {type: 'integer', minimum: 20, default: 150, description: 'Most words of one paragraph.'}
  },
  examples: {
    bad: [
      {
        slot: 'letter',
        text: 'Dear Mr. Falk,\n\nI would like to work with you.\n\n>>I chose one loader, since two would have meant two truths.<< It holds.\n\nKind regards,\nOda Wick',
        messages: ['tooFew']
      },
      {
        slot: 'letter',
        text: 'Dear Mr. Falk,\n\nI chose one loader.\n\nIt holds.\n\nNobody asked for two, and nobody has asked since.\n\n>>My mistake was the clock.\n\nIt was late.<<\n\nKind regards,\nOda Wick',
        options: {max: 3},
        messages: ['tooMany']
      },
      {
        slot: 'letter',
        text: 'Dear Mr. Falk,\n\nI chose one loader for all of the nine shops, since two of them would have meant two truths and >>two people to ask.<<\n\nIt holds.\n\nShall we talk?\n\nKind regards,\nOda Wick',
        options: {maxWords: 20},
        messages: ['tooLong']
      }
    ],
    good: [
      {text: 'My mistake was to trust the clocks.', options: {min: 3}},
      {text: 'What I changed:\n\n- one list\n- one clock', options: {max: 4}},
      {
        slot: 'letter',
        format: 'text',
        text: 'Dear Mr. Falk, I chose one loader, since two would have meant two truths. Kind regards, Oda Wick'
      }
    ]
  },
  *check({letter, options: {min, max, maxWords}}) {
    const {all: paragraphs, joined} = bodyParagraphs(letter)
    if (paragraphs.length === 0 || isStoredOnOneLine(letter)) return
    const quote = ({start, end}: Span): string =>
      letter.source.slice(start, end).split(/\s+/).slice(0, 6).join(' ')
    const split = paragraphs.length < min ? longestOf(paragraphs) : undefined
    if (split) {
      const span = split.sentences[0]?.span ?? split.span
      const count = paragraphs.length === 1 ? 'one paragraph' : `${paragraphs.length} paragraphs`
      yield {messageId: 'tooFew', span, data: {count, min, words: quote(span)}}
    }
    const over = joined[max]
    if (over) {
      const span = {start: over.span.start, end: joined.at(-1)?.span.end ?? over.span.end}
      yield {messageId: 'tooMany', span, data: {count: joined.length, max, words: quote(span)}}
    }
    for (const block of letter.part('body')) {
      const [from, to] = [block.words[maxWords], block.words.at(-1)]
      if (!from || !to || block === split || block.kind === 'heading') continue
      const span = {start: from.start, end: to.end}
      yield {messageId: 'tooLong', span, data: {count: block.words.length, max: maxWords, words: quote(span)}}
    }
  }
})

const longestOf = (paragraphs: readonly Block[]): Block | undefined =>
  paragraphs.reduce<Block | undefined>(
    (one, other) => (one && one.words.length >= other.words.length ? one : other),
    undefined
  )
