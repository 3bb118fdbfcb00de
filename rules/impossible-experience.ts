import {statusOfWork} from '../src/language/coding-verbs.ts'
import {MARGIN} from '../src/language/experience.data.ts'
import {findExperience} from '../src/language/experience.ts'
import {isTakenUp} from '../src/language/experience-vetoes.ts'
import type {Sentence} from '../src/letter/letter.ts'
import {quoted, tokenSpan} from '../src/letter/token-span.ts'
import {defineRule} from '../src/lint/rule.ts'

export default defineRule<{today: string}, 'tooLong'>({
  id: 'impossible-experience',
  category: 'claims',
  severity: 'error',
  docs: {
    summary: 'More years with a technology than it has existed.',
    why: 'Ten years of a framework that is eight years old tells a technical reader that the number was made up, and every other number falls with it.',
    mend: 'Count again, or give the years to what they were spent on: the language, the field, the predecessor.',
    leaves:
      'Years that belong to something else in the sentence, combined years of a team, retention periods and ages of systems, claims that are denied or ascribed to others.',
    source:
      'First public releases in the technology lexicon (git tags, release pages); the canonical case is the posting that asked for more FastAPI than its author had.'
  },
  messages: {
    tooLong:
      '{{name}} first came out in {{since}}, so "{{claim}}" cannot be. Readers who know it stop believing the other numbers: count again, or give the years to the language or the field.'
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
        text: 'I bring >>thirteen years of FastAPI<< to a team that is starting with it.',
        today: '2026-11-20'
      },
      {text: 'I have run >>Kubernetes for 22 years<<, mostly at night.', today: '2026-11-20'},
      {text: 'I have worked with >>Polars since 2015<< on tidal data.', today: '2026-11-20'},
      {text: 'I have >>six years of Ruff<<.', options: {today: '2025-01-01'}}
    ],
    good: [
      {text: 'I bring thirteen years of Python, the last six with FastAPI.', today: '2026-11-20'},
      {text: 'Between us, my team has some twenty years of FastAPI.', today: '2026-11-20'},
      {text: 'I cannot offer you ten years of uv; nobody can.', today: '2026-11-20'}
    ]
  },
  *check({letter, options, today}) {
    const now = yearOf(options.today === '' ? today : options.today)
    for (const sentence of letter.sentences) {
      for (const {entry, years, from, to} of findExperience(letter, sentence)) {
        if (entry.since === undefined) continue
        const since = yearOf(entry.since)
        const margin = entry.source === 'recalled' ? MARGIN.recalled : MARGIN.known
        const begin = now - years(now)
        // "since 2018" is possible for what came out at any time of 2018.
        if (begin + margin > since || begin >= Math.floor(since)) continue
        // A lesson does not take the years back: "ten years of FastAPI have taught me".
        const status = statusOfWork(letter, sentence, from, to)
        if (
          !/^(?:asserted|lesson)$/.test(status) &&
          !(status === 'hypothetical' && isOffered(sentence, from)) &&
          !isTakenUp(sentence.tokens, to)
        )
          continue
        const span = tokenSpan(letter, {sentence, from, to})
        const data = {name: entry.name, since: entry.since.slice(0, 4), claim: quoted(letter, span)}
        yield {messageId: 'tooLong', span, data}
      }
    }
  }
})

/** "You would be hiring fourteen years of FastAPI": said politely, and meant. */
const isOffered = ({tokens}: Sentence, from: number): boolean => {
  const words = tokens.slice(0, from).map(({lower}) => lower)
  const you = words.lastIndexOf('you')
  return (
    you >= 0 &&
    /^(?:would|will|'d|'ll)$/.test(words[you + 1] ?? '') &&
    words
      .slice(you + 2, you + 5)
      .some((word) => /^(?:get|getting|hire|hiring|have|gain|gaining|find|win|be)$/.test(word)) &&
    !words.some((word) => /^(?:if|unless|not|never|no)$/.test(word))
  )
}

/** `2018-12` → 2018.92, the month's beginning. */
function yearOf(date: string): number {
  const [year = '', month = '1', day = '1'] = date.split('-')
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 365
}
