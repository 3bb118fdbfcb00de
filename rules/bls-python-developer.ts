import {findBlsPython} from '../src/language/bls-python.ts'
import {isReportedFigure} from '../src/language/figure-claims.ts'
import {quoted, tokenSpan} from '../src/letter/token-span.ts'
import {defineRule} from '../src/lint/rule.ts'

/** Farther apart, title and figure are not one span: the figure alone is reported. */
const together = 60

export default defineRule({
  id: 'bls-python-developer',
  category: 'claims',
  severity: 'warn',
  docs: {
    summary: 'Figures of the BLS, O*NET or a SOC code given for "Python Developer".',
    why: 'The US labour statistics have no such occupation. They count Software Developers (SOC 15-1252), and a reader who knows the tables sees the mistake at once.',
    mend: 'Write "Software Developers" with the figure, or take a source that asks Python developers and say so.',
    leaves:
      'Figures given for Software Developers, sentences that say that the BLS has no Python title, other sources.',
    source:
      'JobJourney, "Python Developer Cover Letter Examples", 2026: ""Python Developer" is not a tracked occupation at the Bureau of Labor Statistics".'
  },
  messages: {
    notTracked:
      '{{source}} has no figures for Python developers: "{{figure}}" is for Software Developers (SOC 15-1252). A reader who knows the tables will stop here; name that occupation, or another source.'
  },
  options: {},
  examples: {
    bad: [
      {text: 'The BLS says that >>Python developers earn $133,080<<.'},
      {text: 'Per O*NET, >>Python engineers will be 17%<< more by 2033.'},
      {
        text: 'I looked up the Python Developer before I wrote. The Bureau of Labor Statistics gives it >>$133,080 a year<<.'
      }
    ],
    good: [
      {text: 'The BLS says that software developers earn $133,080.'},
      {text: 'The BLS has no line for Python developers; its $133,080 is for software developers.'},
      {text: 'Built In asks Python developers and has $85K to $160K.'}
    ]
  },
  *check({letter, vocabulary: {sources}}) {
    for (const sentence of letter.sentences) {
      const found = findBlsPython(letter, sentence, sources)
      if (!found || !isReportedFigure(letter, sentence, found.figure, sources)) continue
      if (found.title && !isReportedFigure(letter, sentence, found.title, sources)) continue
      const wide = tokenSpan(letter, {sentence, ...found.range})
      const narrow = tokenSpan(letter, {sentence, ...found.figure})
      const data = {source: found.source ?? 'The BLS', figure: quoted(letter, narrow)}
      yield {messageId: 'notTracked', span: wide.end - wide.start <= together ? wide : narrow, data}
    }
  }
})
