import fc from 'fast-check'
import stringWidth from 'string-width'
import {expect, test} from 'vitest'
import {excerpt} from './excerpt.ts'
import type {Paint} from './paint.ts'
import {SourceLines} from './source-lines.ts'
import {report} from './testing/run.ts'
import {about, clean, resultFor, sample} from './testing/samples.ts'
import {wrap} from './wrap.ts'

/** The rows of a finding about these words, rail and all that stands below the excerpt cut off. */
async function shown(source: string, words: string, columns = 60): Promise<string[]> {
  const text = await report('pretty', [resultFor('a.md', [about(source, words, {message: 'x'})], {source})], {
    columns
  })
  const lines = text.split('\n')
  return lines.slice(
    3,
    lines.findIndex((line, index) => index > 3 && line.endsWith('│'))
  )
}

test('underlines the words exactly: wide characters, tabs, emoji, controls', async () => {
  expect(await shown('Ich mag 東京 sehr.', '東京')).toEqual([
    '  1 │ Ich mag 東京 sehr.',
    '    │         ────'
  ])
  expect(await shown('\tan apple', 'apple')).toEqual(['  1 │     an apple', '    │        ─────'])
  expect(await shown('👩‍💻 and e\u0301t\u00E9', 'e\u0301t\u00E9')).toEqual([
    '  1 │ 👩‍💻 and e\u0301té',
    '    │        ───'
  ])
  expect(await shown('a\u001Bb here', 'here')).toEqual(['  1 │ a\\u001bb here', '    │          ────'])
})

test('shows a piece of a long line, cut at words', async () => {
  const long = `${'Many words stand before it. '.repeat(40)}Then comes the place in question. ${'And many after. '.repeat(40)}`
  expect(await shown(long, 'the place')).toEqual([
    '  1 │ …it. Then comes the place in question. And many…',
    '    │                 ─────────'
  ])
})

test('a long range keeps its two ends', async () => {
  const words = `It begins here ${'and goes on '.repeat(20)}and ends there.`
  const [line, rule] = await shown(words, words)
  expect(line).toMatch(/^ {2}1 │ It begins .*….* ends there\.$/)
  expect(rule).toBe(`    │ ${'─'.repeat((line ?? '').length - 6)}`)
})

test('several lines: each underlined from its first word; of many the first and the last', async () => {
  expect(await shown('One two\n  three four\nfive.', 'two\n  three')).toEqual([
    '  1 │ One two',
    '    │     ───',
    '  2 │   three four',
    '    │   ─────',
    '  3 │ five.'
  ])
  expect(await shown('a\nb\nc\nd\ne', 'a\nb\nc\nd\ne')).toEqual([
    '  1 │ a',
    '    │ ─',
    '    │ ⋮',
    '  5 │ e',
    '    │ ─'
  ])
})

test('a range without width is a caret', () => {
  const rows = excerpt(
    new SourceLines('Dear Sam,'),
    {line: 1, column: 6, endLine: 1, endColumn: 6},
    40,
    stringWidth
  )
  expect(rows.at(-1)).toMatchObject({before: '     ', marked: '^'})
})

test.each([40, 80, 120])('fits a terminal of %i columns', async (columns) => {
  const text = await report('pretty', [sample, clean], {columns})
  for (const line of text.split('\n').filter((line) => line.includes('│')))
    expect(stringWidth(line)).toBeLessThanOrEqual(columns)
})

test('any line, any range: nothing is wider than it may be, and the rule stands under its words', () => {
  const line = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '\t', '東', '👩‍💻', 'e\u0301', '\u200B', '\u001B', '\uD800', '…'),
    maxLength: 200
  })
  fc.assert(
    fc.property(line, fc.nat(), fc.nat(), fc.integer({min: 20, max: 60}), (source, one, other, width) => {
      const [start = 0, end = 0] = [one, other]
        .map((seed) => seed % (source.length + 1))
        .sort((a, b) => a - b)
      const range = {line: 1, column: start + 1, endLine: 1, endColumn: end + 1}
      const [text, rule] = excerpt(new SourceLines(source), range, width, stringWidth)
      if (!text || !rule) return
      const widthOf = (parts: readonly string[]): number => parts.reduce((sum, part) => sum + cells(part), 0)
      expect(widthOf([text.before, text.marked, text.after])).toBeLessThanOrEqual(width + 1)
      expect(rule.before.length).toBe(cells(text.before))
      expect(rule.marked.length).toBe(Math.max(1, cells(text.marked)))
    })
  )
})

/** As the reporter counts: one character after the other. */
const cells = (text: string): number =>
  Array.from(new Intl.Segmenter('en').segment(text)).reduce((sum, {segment}) => sum + stringWidth(segment), 0)

test('why is said once a rule, how it ends once a run', async () => {
  const text = await report('pretty', [sample, {...sample, filePath: '/home/tomas/letters/b.md'}])
  expect(text.match(/ why {2}/g)).toHaveLength(3)
  expect(text.match(/cl-lint explain/g)).toHaveLength(1)
  expect(text).toContain('✖ 6 problems (2 errors, 4 warnings)')
})

test('colours: the words bold, the rule under them and the severity in its colour, the rail dim', async () => {
  const mark = (name: string) => (text: string) => `<${name}>${text}</${name}>`
  const paint: Paint = {
    underline: mark('u'),
    dim: mark('d'),
    bold: mark('b'),
    red: mark('r'),
    yellow: mark('y'),
    green: mark('g')
  }
  const text = await report('pretty', [sample], {paint})
  expect(text).toContain('<b>letters/okafor.md:3:1</b> stock-opener <r>error</r>\n')
  expect(text).toContain('<d>  3 │</d> <b>I am writing to express my strong interest in</b> the the')
  expect(text).toContain(`<d>    │</d> <r>${'─'.repeat(45)}</r>\n`)
  expect(text).toContain('<r>-</r> …my strong interest in <r>the the</r> Backend')
  expect(text).toContain('<g>+</g> …my strong interest in <g>the</g> Backend')
})

test('prose is broken at spaces', () => {
  const measure = (text: string): number => text.length
  expect(wrap('one two three', 7, measure)).toEqual(['one two', 'three'])
  expect(wrap('a incomprehensibilities b', 7, measure)).toEqual(['a', 'incomprehensibilities', 'b'])
  expect(wrap('', 7, measure)).toEqual([''])
})
