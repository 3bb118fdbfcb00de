import {isReportedFigure} from '../src/language/figure-claims.ts'
import {findBlend} from '../src/language/pay-sources.ts'
import type {SourceMention} from '../src/language/sources.ts'
import {tokenSpan} from '../src/letter/token-span.ts'
import {defineRule} from '../src/lint/rule.ts'

/** Longer than this, the second figure with its source is reported alone. */
const whole = 60

export default defineRule({
  id: 'blended-salary-sources',
  category: 'claims',
  severity: 'warn',
  docs: {
    summary: 'One sentence that mixes pay figures of two sources.',
    why: 'The BLS counts Software Developers, Built In asks Python Developers, Levels.fyi has its own readers. Side by side in a sentence, or averaged, their numbers look like one population and are none.',
    mend: 'Keep one source, or give each its own sentence and say whom it counts.',
    leaves: 'Figures of one source, two sources in separate sentences, figures that are no pay.',
    source:
      'JobJourney, "Python Developer Cover Letter Examples", 2026: figures "kept in separate sentences so two different populations are never blended".'
  },
  messages: {
    blended:
      '{{one}} and {{other}} count different people, so their pay figures in one sentence mislead. Keep one of them, or give each its own sentence and say whom it counts.'
  },
  options: {},
  examples: {
    bad: [
      {
        text: 'The BLS has $133,080 for software developers, >>Glassdoor has $118,000<< for Python developers.'
      },
      {text: '>>Hays and Reed put a data engineer at £62k to £75k<<.'},
      {
        text: 'With >>€58k (StepStone) on one side and €79k (kununu)<< on the other, a data engineer in Ulm can pick.'
      }
    ],
    good: [
      {
        text: 'The BLS median for software developers is $133,080. Built In asks Python developers and has $85K to $160K.'
      },
      {text: 'Hays puts a data engineer at £62k to £75k; I left the other sites out.'},
      {text: 'I have read both Reed and Glassdoor on this, and I quote neither.'}
    ]
  },
  *check({letter, vocabulary: {sources}}) {
    for (const sentence of letter.sentences) {
      const blend = findBlend(sentence, sources)
      if (!blend) continue
      const [one, other] = blend.sources
      const [first, second] = blend.amounts
      if (!isReportedFigure(letter, sentence, second.claim, sources)) continue
      const last = Math.max(other.to, second.to)
      // "€79k (kununu)": with its bracket.
      const to = sentence.tokens[last]?.text === ')' ? last + 1 : last
      const both = tokenSpan(letter, {sentence, from: Math.min(one.from, first.from), to})
      const late = tokenSpan(letter, {sentence, from: Math.min(other.from, second.from), to})
      const span = both.end - both.start <= whole ? both : late
      yield {messageId: 'blended', span, data: {one: name(one), other: name(other)}}
    }
  }
})

const name = ({known, key}: SourceMention): string => known?.name ?? `"${key}"`
