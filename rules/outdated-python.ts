import {statusOfWork} from '../src/language/coding-verbs.ts'
import {findOutdatedStack} from '../src/language/present-stack.ts'
import {endOfLife} from '../src/language/python-features.ts'
import {pythonName} from '../src/language/python-versions.ts'
import {isCeiling} from '../src/language/version-bounds.ts'
import {defineRule} from '../src/lint/rule.ts'

export default defineRule<{today: string}, 'endOfLife'>({
  id: 'outdated-python',
  category: 'claims',
  severity: 'warn',
  docs: {
    summary: 'Python 2 or a Python past its end of life as the present stack.',
    why: 'A version that gets no security fixes, told as the daily tool without a word on leaving it, reads as a stack and a writer that stopped moving.',
    mend: 'Say what you did or proposed to leave it, or what keeps it there; if you know a current version as well, lead with that.',
    leaves:
      'Migrations and ports away from it, old versions in the past tense, the stacks of others, library support and test matrices.',
    source:
      'End-of-life dates from python/peps; JobJourney, "Python Developer Cover Letter Examples", 2026 warns of letters that "stopped tracking the language around Python 3.6".'
  },
  messages: {
    endOfLife:
      '{{version}} has had no fixes since {{end}}, and as the present stack it makes a reader wonder who tracks such things. Say how you are leaving it, or name the current version that you also use.'
  },
  options: {
    today: {
      type: 'string',
      default: '',
      description: 'Reference date, YYYY-MM-DD; empty for the date of the run.',
      pattern: '^(\\d{4}-\\d{2}-\\d{2})?$'
    }
  },
  examples: {
    bad: [
      {
        text: 'The lock gates that I look after run on >>Python 2.7<<, and they have never missed a ship.',
        today: '2026-11-20'
      },
      {text: 'Most of our crawlers are still written in >>Python 3.6<<.', today: '2026-11-20'},
      {text: '- Current stack: >>Python 3.8<<, RabbitMQ, Debian', options: {today: '2025-06-01'}}
    ],
    good: [
      {
        text: 'The lock gates ran on Python 2.7 until I ported them to 3.13, one gate a week.',
        today: '2026-11-20'
      },
      {text: 'Most of our crawlers are on Python 3.13.', today: '2026-11-20'},
      {
        text: 'Two crawlers are still on Python 3.6. I am moving them to 3.12 this month.',
        today: '2026-11-20'
      }
    ]
  },
  *check({letter, options, today}) {
    const day = options.today === '' ? today : options.today
    for (const sentence of letter.sentences) {
      for (const version of findOutdatedStack(letter, sentence, day)) {
        const status = statusOfWork(letter, sentence, version.from, version.to)
        // "We have never left Python 2.7": what is denied is the leaving.
        if (status !== 'asserted' && !isCeiling(sentence.tokens, version)) continue
        const data = {version: pythonName(version), end: (endOfLife(version) ?? '').slice(0, 4)}
        yield {messageId: 'endOfLife', span: version.span, data}
      }
    }
  }
})
