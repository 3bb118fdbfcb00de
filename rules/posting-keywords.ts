import {defineRule} from '../src/lint/rule.ts'
import {alternativesIn, namesOneOf} from '../src/posting/alternatives.ts'

const posting =
  'Backend Engineer\nLintel Software, Munich\n\nRequirements\n- Python\n- FastAPI or Django\n- PostgreSQL\n\nNice to have\n- Rust\n'

export default defineRule({
  id: 'posting-keywords',
  category: 'posting',
  severity: 'off',
  needs: 'posting',
  docs: {
    summary: 'Technologies that the posting requires and the letter never mentions.',
    why: 'Whoever screens for a required technology looks for its name first, and a filter looks for nothing else.',
    mend: 'Tell what you did with it, where you did. What you have not used is better left out than listed.',
    leaves:
      'Nice-to-haves, other names of the same thing (Postgres, k8s, sklearn), names that hold it (GitHub for Git), and the rest of an either-or once one of them is there.',
    source:
      'JobJourney, "Python Developer Cover Letter Examples", 2026 (mirror the posting); "Hiring Python Developers: The Complete Guide" (screening by stack).'
  },
  messages: {
    missing:
      'The posting requires {{names}}, and the letter never mentions {{them}}. A reader who screens for the name finds nothing: say what you did with it, if you did.'
  },
  options: {},
  examples: {
    bad: [
      {
        slot: 'letter',
        posting,
        text: '>>Dear Ms. Ertl,<<\n\nI keep a Python service alive and I chose its storage.\n\nKind regards,\nJonas Adler'
      },
      {
        slot: 'letter',
        posting,
        text: '>>I keep a Python service on Django alive.<< I chose its storage.\n\nKind regards,\nJonas Adler'
      }
    ],
    good: [
      {
        slot: 'letter',
        posting,
        text: 'Dear Ms. Ertl,\n\nI keep a python service on FastAPI alive, and I chose Postgres for it.\n\nKind regards,\nJonas Adler'
      },
      {
        slot: 'letter',
        posting: 'Backend Engineer\nLintel, Munich\n\nNice to have: Rust\n',
        text: 'Dear Ms. Ertl,\n\nI keep a service alive.\n\nKind regards,\nJonas Adler'
      }
    ]
  },
  *check({letter, posting}) {
    const groups = posting ? alternativesIn(posting) : []
    const missing = groups.filter((group) => !namesOneOf(letter, group)).map(({facts}) => facts)
    const [first] = missing
    const span = letter.part('salutation')[0]?.span ?? letter.sentences[0]?.span
    if (!first || !span) return
    const names = missing.map((group) => group.map(({value}) => value).join(' or '))
    yield {
      messageId: 'missing',
      span,
      data: {names: listed(names), them: names.length === 1 ? 'it' : 'them'},
      related: missing.flatMap((group) =>
        group.map(({value, span}) => ({file: 'posting' as const, span, message: `Required: ${value}`}))
      )
    }
  }
})

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
