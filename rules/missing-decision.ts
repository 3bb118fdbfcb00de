import {tellsDecision} from '../src/language/decisions.ts'
import {defineRule} from '../src/lint/rule.ts'

/** A body of fewer words has another fault, which `word-count` reports. */
const fewestWords = 30

export default defineRule({
  id: 'missing-decision',
  category: 'craft',
  severity: 'warn',
  docs: {
    summary: 'A body in which the writer decides nothing.',
    why: 'Duties and tools stand in every letter. What a reader looks for is one choice that was yours: what you took, what you left, and why.',
    mend: 'Tell one decision to its end: what the options were, which one you chose, declined or argued against, the reason, and what it cost.',
    leaves: 'Any told decision with its reason or trade-off, small ones and wrong ones as well.',
    source:
      'JobJourney, "Python Developer Cover Letter Examples", 2026: "Structure the body as one Python decision told end to end", "name the trade-off".'
  },
  messages: {
    missing:
      'The body, from "{{words}}" on, tells what you do but nothing that you decided, and a reader cannot see how you judge. Tell one choice, what you turned down for it, and why.'
  },
  options: {},
  examples: {
    bad: [
      {
        slot: 'letter',
        text: 'Dear Mr. Falk,\n\nI am applying for the Data Engineer role.\n\n>>At Vest Bakeries I maintain the loader and fix what breaks.<< I write tests, take part in reviews and support the shops. My team has four members, and I answer for the documents.\n\nKind regards,\nOda Wick'
      },
      {
        slot: 'letter',
        format: 'text',
        text: 'Dear Mr. Falk,\n\n>>I decided to become a programmer because I love puzzles.<< Since then I have built\nfour projects and finished two courses, and I keep up to date with new versions. I learn fast and like\nto work with others.\n\nKind regards,\nOda Wick'
      }
    ],
    good: [
      {text: 'I declined to add a second loader, because two would have meant two truths.', slot: 'opening'},
      {
        slot: 'letter',
        text: 'Dear Mr. Falk,\n\nI am applying for the Data Engineer role. At Vest Bakeries the plan was a second loader. I kept the one that we had, since two would have meant two truths. The price is that a broken list waits until the morning.\n\nKind regards,\nOda Wick'
      },
      {
        slot: 'letter',
        text: 'Dear Mr. Falk,\n\nI am applying for the Data Engineer role. We had two loaders, and I could have mended both of them. Instead I let the older one go; the shops lost one report that three people read, and I called all three.\n\nKind regards,\nOda Wick'
      }
    ]
  },
  *check({letter}) {
    const paragraphs = letter
      .part('body')
      .filter(({sentences, kind}) => sentences.length > 0 && kind !== 'heading')
    const words = paragraphs.reduce((sum, block) => sum + block.words.length, 0)
    if (words < fewestWords || tellsDecision(letter)) return
    const longest = paragraphs.reduce((one, other) => (other.words.length > one.words.length ? other : one))
    const span = longest.sentences[0]?.span ?? longest.span
    const quote = letter.source.slice(span.start, span.end).split(/\s+/).slice(0, 6).join(' ')
    yield {messageId: 'missing', span, data: {words: quote}}
  }
})
