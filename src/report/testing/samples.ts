import type {Diagnostic, NotRun} from '../../lint/diagnostic.ts'
import {type AnyRule, defineRule} from '../../lint/rule.ts'
import {resultOf} from '../../lint/summary.ts'
import type {ReportedFile} from '../reporter.ts'

/** The small letter that every format is shown on. */
export const letter = `Dear Ms. Okafor,

I am writing to express my strong interest in the the Backend Developer role. I kept one settlement service alive for three years, and I turned down a rewrite that would have cost us the winter.

Kind regards,
Tomas Reyes
`

/** A diagnostic for these words of a text. */
export function about(
  text: string,
  words: string,
  more: Partial<Diagnostic> & {message: string}
): Diagnostic {
  const start = text.indexOf(words)
  if (start === -1) throw new Error(`"${words}" does not stand in the text`)
  return {ruleId: 'stock-opener', severity: 1, ...rangeIn(text, start, start + words.length), ...more}
}

/** Lines end with LF here. */
function rangeIn(text: string, start: number, end: number) {
  const point = (offset: number) => {
    const lines = text.slice(0, offset).split('\n')
    return {line: lines.length, column: (lines.at(-1) ?? '').length + 1}
  }
  const [from, to] = [point(start), point(end)]
  return {line: from.line, column: from.column, endLine: to.line, endColumn: to.column}
}

/** A result as the linter makes it. */
export const resultFor = (
  filePath: string,
  messages: readonly Diagnostic[],
  more: Partial<ReportedFile> = {}
): ReportedFile => ({
  ...resultOf(filePath, {messages, suppressedMessages: more.suppressedMessages ?? []}),
  notRun: [],
  source: letter,
  ...more
})

const twice = letter.indexOf('the the')
const title = letter.indexOf('Backend Developer')
const url = 'https://github.com/cl-lint/cl-lint/blob/main/rules/README.md'

const notRun: readonly NotRun[] = [{ruleId: 'company-missing', reason: 'the posting names no company'}]

/** An error, two warnings, a fix, a suggestion, a place in the posting, and a message that is silenced. */
export const sample: ReportedFile = resultFor(
  '/home/tomas/letters/okafor.md',
  [
    about(letter, 'I am writing to express my strong interest in', {
      severity: 2,
      messageId: 'opener',
      message:
        '"I am writing to express my strong interest in" opens hundreds of letters, and a reader skips what follows. Name the role plainly.',
      clLint: {part: 'body', url: `${url}#stock-opener`}
    }),
    about(letter, 'the the', {
      ruleId: 'twice',
      messageId: 'twice',
      message: '"the the" holds the same word twice. Keep one.',
      fix: {range: [twice, twice + 7], text: 'the'},
      clLint: {part: 'body', url: `${url}#twice`}
    }),
    about(letter, 'Backend Developer', {
      ruleId: 'title',
      messageId: 'title',
      message: 'You apply as "Backend Developer", but the posting says "Backend Engineer". Mirror it.',
      suggestions: [
        {desc: 'Write "Backend Engineer"', fix: {range: [title, title + 17], text: 'Backend Engineer'}}
      ],
      clLint: {
        part: 'body',
        relatedLocations: [
          {
            filePath: '/home/tomas/postings/acme.txt',
            message: "The posting's title: Backend Engineer",
            line: 1,
            column: 1,
            endLine: 1,
            endColumn: 17
          }
        ]
      }
    })
  ],
  {
    posting: '/home/tomas/postings/acme.txt',
    notRun,
    suppressedMessages: [
      about(letter, 'Kind regards', {
        ruleId: 'twice',
        messageId: 'twice',
        message: '"Kind regards" is silenced.',
        suppressions: [{kind: 'directive', justification: 'they like it'}]
      })
    ]
  }
)

/** A letter with nothing to report. */
export const clean: ReportedFile = resultFor('/home/tomas/letters/clean.md', [])

/** A letter that cannot be read. */
export const unreadable: ReportedFile = resultFor(
  '/home/tomas/letters/empty.md',
  [
    {
      ruleId: null,
      severity: 2,
      fatal: true,
      message: 'This letter is empty.',
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1
    }
  ],
  {source: undefined}
)

/** Standard input without a name; a comment in it is wrong. */
export const nameless: ReportedFile = resultFor('<text>', [
  {...about(letter, 'Kind', {message: '"cl-lint-disabel" is no directive'}), ruleId: null}
])

const rule = (id: string, severity: AnyRule['severity'], why: string, message: string): AnyRule =>
  defineRule<Record<string, never>, string>({
    id,
    category: 'craft',
    severity,
    docs: {summary: `What ${id} reports.`, why, mend: 'Write it in your own words.', source: 'this test'},
    messages: {[id === 'stock-opener' ? 'opener' : id]: message},
    options: {},
    examples: {bad: [], good: []},
    check: () => []
  })

/** The rules of {@link sample}. */
export const sampleRules: ReadonlyMap<string, AnyRule> = new Map(
  [
    rule(
      'stock-opener',
      'error',
      'Hundreds of letters begin with these words, so they tell a reader nothing about the writer.',
      '"{{phrase}}" opens hundreds of letters, and a reader skips what follows. Name the role plainly.'
    ),
    rule(
      'twice',
      'warn',
      'A reader takes the letter for unread.',
      '"{{words}}" holds the same word twice. Keep one.'
    ),
    rule(
      'title',
      'off',
      'Letters are filed by the title.',
      'You apply as "{{letter}}", but the posting says "{{posting}}". Mirror it.'
    )
  ].map((made) => [made.id, made])
)
