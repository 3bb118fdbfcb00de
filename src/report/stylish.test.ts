import {expect, test} from 'vitest'
import type {Diagnostic, NotRun} from '../lint/diagnostic.ts'
import {resultOf} from '../lint/summary.ts'
import type {Paint} from './paint.ts'
import {plainPaint} from './paint.ts'
import type {ReportedFile} from './reporter.ts'
import {stylish} from './stylish.ts'

const message = (line: number, column: number, text: string, more: Partial<Diagnostic> = {}): Diagnostic => ({
  ruleId: 'some-rule',
  severity: 1,
  message: text,
  line,
  column,
  endLine: line,
  endColumn: column + 1,
  ...more
})

const file = (
  messages: readonly Diagnostic[],
  notRun: readonly NotRun[] = [],
  posting?: string
): ReportedFile => ({
  ...resultOf('/letters/a.md', {messages, suppressedMessages: []}),
  notRun,
  source: '',
  posting
})

async function report(files: readonly ReportedFile[], paint: Paint = plainPaint): Promise<string> {
  const reporter = stylish({paint, cwd: '/', version: '0.0.0', rules: new Map()})
  let text = ''
  for (const result of files) text += await reporter.file(result)
  return text + (await reporter.end())
}

test('columns line up by display width, and nothing wraps', async () => {
  const long = 'A long message. '.repeat(20).trim()
  const text = await report([
    file([
      message(3, 7, '“naïve” – plain width'),
      message(12, 101, '東京 is four columns wide', {severity: 2, ruleId: 'other'}),
      message(12, 102, '👩‍💻 is two'),
      message(1, 1, 'No rule.', {ruleId: null, severity: 2})
    ])
  ])
  expect(text).toBe(
    [
      '',
      '/letters/a.md',
      '   3:7    warning  “naïve” – plain width      some-rule',
      '  12:101  error    東京 is four columns wide  other',
      '  12:102  warning  👩‍💻 is two                  some-rule',
      '   1:1    error    No rule.',
      '',
      '✖ 4 problems (2 errors, 2 warnings)',
      ''
    ].join('\n')
  )
  expect(await report([file([message(1, 1, long)])])).toContain(long)
})

test('what comes from a letter cannot reach the terminal as a command', async () => {
  const text = await report([
    {...file([message(1, 1, 'red \u001B[31m\nnext \u009B5m \u202Eabc \u2028')]), filePath: '/a\u0007.md'}
  ])
  expect(text).toContain('red \\u001b[31m\\nnext \\u009b5m \\u202eabc \\u2028')
  expect(text).toContain('/a\\u0007.md')
})

test('a footer names the rules that did not run, each once, with the flag that helps', async () => {
  const none = {ruleId: 'title-mismatch', reason: 'no posting was given'}
  const other = {ruleId: 'company-missing', reason: 'no posting was given'}
  const untitled = {ruleId: 'title-mismatch', reason: 'the posting names no title'}
  expect(await report([file([], [none, other]), file([], [none])])).toBe(
    'title-mismatch, company-missing did not run: no posting was given (--jd)\n'
  )
  expect(await report([file([message(1, 1, 'x')], [untitled], '/job.txt')])).toMatch(
    /\(0 errors, 1 warning\)\n\ntitle-mismatch did not run: the posting names no title\n$/
  )
})

test('the summary tells what --fix would mend; a clean run says nothing', async () => {
  const fix = {range: [0, 1] as const, text: ''}
  const text = await report([file([message(1, 1, 'x', {fix}), message(2, 1, 'y', {fix, severity: 2})])])
  expect(text).toContain('✖ 2 problems (1 error, 1 warning)\n  1 error and 1 warning potentially fixable')
  expect(await report([file([])])).toBe('')
})

test('styles go around words, not around the space between columns', async () => {
  const mark = (name: string) => (text: string) => `<${name}>${text}</${name}>`
  const paint: Paint = {
    underline: mark('u'),
    dim: mark('d'),
    bold: mark('b'),
    red: mark('r'),
    yellow: mark('y'),
    green: mark('g')
  }
  const text = await report([file([message(1, 1, 'x', {severity: 2}), message(1, 2, 'yy')])], paint)
  expect(text).toContain('<u>/letters/a.md</u>\n  <d>1:1</d>  <r>error</r>    x   <d>some-rule</d>\n')
  expect(text).toContain('  <d>1:2</d>  <y>warning</y>  yy  <d>some-rule</d>\n')
  expect(text).toContain('<r><b>✖ 2 problems (1 error, 1 warning)</b></r>')
})
