import {statusOf} from '../src/language/assertion/assertion.ts'
import {findToolMisuse} from '../src/language/tool-roles.ts'
import type {Sentence} from '../src/letter/letter.ts'
import {tokenSpan} from '../src/letter/token-span.ts'
import {defineRule} from '../src/lint/rule.ts'

export default defineRule({
  id: 'tool-misuse',
  category: 'claims',
  severity: 'warn',
  docs: {
    summary: 'A Python tool credited with what it does not do, such as Ruff with type checking.',
    why: 'The names of current tools show that a writer keeps up. A name on the wrong job shows the opposite.',
    mend: 'Give each tool its own job: Ruff lints and formats, mypy and Pyright check types, uv installs, pytest runs tests.',
    leaves:
      'What each tool does, mistakes told as such, tools that only start another tool, swaps within one kind.',
    source:
      'The tools\' documentation; JobJourney, "Python Developer Cover Letter Examples", 2026 names "uv (a fast installer/resolver) and Ruff (a fast linter/formatter)".'
  },
  messages: {
    otherJob:
      '{{tool}} does not do {{job}}, and a reader who uses it will notice. Name the tool that does it ({{doneBy}}), or the job that {{tool}} did for you.'
  },
  options: {},
  examples: {
    bad: [
      {text: 'I brought in >>Ruff for type checking<<, and the invoice module was the first to pass.'},
      {text: 'Every commit is >>linted by uv<< before anybody looks at it.'},
      {text: 'We let >>mypy format<< the code, so that nobody argues about commas.'}
    ],
    good: [
      {text: 'I brought in Ruff for linting and mypy for type checking, one directory at a time.'},
      {text: 'Every commit is linted by Ruff, in an environment that uv installs in a second.'},
      {text: 'Ruff does no type checking, so mypy stayed in the pipeline.'}
    ]
  },
  *check({letter}) {
    for (const sentence of letter.sentences) {
      for (const {tool, role, from, to} of findToolMisuse(letter, sentence)) {
        const status = statusOf(letter, sentence, from, to)
        if (status !== 'asserted' && !(status === 'hypothetical' && isHabit(sentence))) continue
        const span = tokenSpan(letter, {sentence, from, to})
        yield {messageId: 'otherJob', span, data: {tool: tool.name, job: role.name, doneBy: role.doneBy}}
      }
    }
  }
})

/** "If somebody passes `None`, Ruff complains": what happens each time, and nothing supposed. */
const isHabit = ({tokens}: Sentence): boolean =>
  tokens.some(({lower}) => lower === 'if') &&
  !tokens.some(({lower}) =>
    /^(?:would|could|might|may|should|were|suppose|imagine|perhaps|whether|will|'d)$/.test(lower)
  )
