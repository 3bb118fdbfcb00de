import type {AnyRule} from '../../lint/rule.ts'
import type {ReportedFile} from '../reporter.ts'
import {resultFor, sampleRules} from './samples.ts'

/** What a stranger's letter may hold to be more than text to whoever reads a report. */
export const hostilePieces: readonly string[] = [
  '\n::error file=a.md::owned',
  '\r\n::stop-commands::pause',
  '\n  ::add-mask::e',
  '##[add-mask]e',
  '##vso[task.complete result=Failed]',
  "##teamcity[message text='x']",
  ']]>',
  '<script>alert(1)</script>',
  '</details>',
  '<!-- -->',
  '-->',
  '&amp;',
  '&#64;everyone',
  '@everyone',
  '@octocat/team',
  'tomas@reyes.example',
  '#1',
  '!1',
  'GH-1',
  ':smile:',
  '`code`',
  '```',
  '**bold**',
  '_under_',
  '~~gone~~',
  '| cell |',
  '[x](javascript:alert(1))',
  '[x](0)',
  '![i](https://evil.example/x.png)',
  '<https://evil.example>',
  'https://evil.example/a?b=c',
  'www.evil.example',
  '[^1]',
  '\n\n# heading\n\n- item\n\n> quote\n\n    code\n\n/close\n',
  '$x$ and $120,000',
  '{0}',
  '{{name}}',
  '%0A::error::x %25',
  'a,b:c=d',
  '"double" \'single\'',
  '\\',
  '\u001B[31m red \u001B]8;;https://evil.example\u0007',
  '\u009B2J',
  '\0\b\v\u007F\u0085',
  '\uD800',
  '\uDC00\uD800',
  '\u202Eabc\u2066',
  '\u2028\u2029',
  '\uFEFF\uFFFE\uFFFF',
  '日本語 👩‍💻 e\u0301'
]

/** All of it in one text. */
export const hostile: string = hostilePieces.join(' ')

/** A result with hostile text in every field that holds text. */
export function hostileFile(text: string = hostile): ReportedFile {
  const place = {line: 1, column: 1, endLine: 2, endColumn: 3}
  const message = {
    ruleId: text,
    severity: 2 as const,
    message: text,
    messageId: text,
    ...place,
    fix: {range: [0, 4] as const, text},
    suggestions: [{desc: text, fix: {range: [2, 6] as const, text}}],
    clLint: {part: 'body' as const, url: text, relatedLocations: [{filePath: text, message: text, ...place}]}
  }
  return resultFor(
    text,
    [message, {...message, severity: 1}, {...message, ruleId: null}, {...message, fatal: true}],
    {
      source: text,
      output: text,
      posting: text,
      notRun: [{ruleId: text, reason: text}],
      suppressedMessages: [{...message, suppressions: [{kind: 'directive', justification: text}]}]
    }
  )
}

/** A rule whose id and documentation are hostile. */
export function hostileRules(text: string = hostile): ReadonlyMap<string, AnyRule> {
  const [rule] = sampleRules.values()
  if (!rule) throw new Error('no rule')
  const docs = {summary: text, why: text, mend: text, leaves: text, source: text, url: text}
  return new Map([[text, {...rule, id: text, docs, messages: {[text]: text}}]])
}
