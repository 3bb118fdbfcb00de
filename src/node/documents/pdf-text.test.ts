import {describe, expect, test} from 'vitest'
import {joinLineEnd} from './line-ends.ts'
import {type PdfItem, type PdfLine, pdfLines} from './pdf-lines.ts'
import {pdfText} from './pdf-text.ts'

/** Type of one width: every character is five points wide, lines are twelve apart. */
const item = (text: string, x: number, y: number, size = 10): PdfItem => ({
  text,
  x,
  y,
  width: text.length * 5,
  size
})

/** A page from rows of `[row, indent in characters, text]`. */
function page(rows: readonly (readonly [number, number, string])[], number = 1): PdfLine[] {
  return pdfLines(
    rows.map(([row, indent, text]) => item(text, 50 + indent * 5, 700 - row * 12)),
    number
  )
}

const read = (rows: readonly (readonly [number, number, string])[]): string => pdfText(page(rows)).text

describe('lines of a page', () => {
  test('runs of one baseline are one line, with the spaces that are seen', () => {
    const [line, ...others] = pdfLines(
      [item('asyn', 50, 700), item('cio', 70, 700), item('helps', 89, 700)],
      1
    )
    expect(line?.text).toBe('asyncio helps')
    expect(others).toEqual([])
  })

  test('raised text stays in its line, what stands far to the right does not', () => {
    const lines = pdfLines([item('pays', 50, 700), item('1', 70, 703, 6), item('3 March', 300, 700)], 1)
    expect(lines.map(({text}) => text)).toEqual(['pays1', '3 March'])
  })

  test('bullets of symbol fonts become bullets', () => {
    const lines = pdfLines([item('\uF0B7', 50, 700), item('One', 90, 700), item('– two', 50, 688)], 1)
    expect(lines.map(({text, item: isItem}) => [text, isItem])).toEqual([
      ['• One', true],
      ['– two', true]
    ])
  })
})

describe('paragraphs', () => {
  test('wrapped lines are joined, broken ones are not', () => {
    const rows = [
      [0, 0, 'Dear Ms. Okafor,'],
      [2, 0, 'I chose one queue, since two would have'],
      [3, 0, 'meant two truths about one'],
      [4, 0, 'Kind regards,'],
      [5, 0, 'Mara']
    ] as const
    expect(read(rows)).toBe(
      'Dear Ms. Okafor,\n\nI chose one queue, since two would have meant two truths about one\nKind regards,\nMara\n'
    )
  })

  test('an indent opens a paragraph', () => {
    const rows = [
      [0, 3, 'I chose one queue, since two would'],
      [1, 0, 'have meant two truths about one thing.'],
      [2, 3, 'The second choice was to delete it'],
      [3, 0, 'as soon as the last file was through.']
    ] as const
    expect(read(rows)).toBe(
      'I chose one queue, since two would have meant two truths about one thing.\n\nThe second choice was to delete it as soon as the last file was through.\n'
    )
  })

  test('list items go on under their text', () => {
    const rows = [
      [0, 0, 'I would bring three things to a team:'],
      [1, 0, '• a loader that refuses what is broken'],
      [2, 2, 'and says why'],
      [3, 0, '• a habit of deleting'],
      [5, 0, 'They cost me a year.']
    ] as const
    expect(read(rows)).toBe(
      'I would bring three things to a team:\n• a loader that refuses what is broken and says why\n• a habit of deleting\n\nThey cost me a year.\n'
    )
  })

  test('a sentence goes on over the page, a paragraph does not', () => {
    const first = page([
      [0, 0, 'I chose one queue, since two would have'],
      [1, 0, 'meant two truths, and nobody wanted the']
    ])
    const second = page([[0, 0, 'other one. It still runs as it did then.']], 2)
    const {text, second: at = 0} = pdfText([...first, ...second])
    expect(text).toContain('wanted the other one')
    expect(text.slice(at)).toMatch(/^other one/)
    expect(pdfText([...page([[0, 0, 'Dear Ms. Okafor, this ends it all here.']]), ...second]).text).toContain(
      'here.\n\nother'
    )
  })

  test('nothing gives nothing', () => {
    expect(pdfText([])).toEqual({text: '', second: undefined})
  })
})

describe('ends of lines', () => {
  const join = (text: string, line: string, isJustified = true, words: readonly string[] = []): string =>
    joinLineEnd(text, line, {isJustified, words: new Set(words)}) + line

  test.each([
    ['the imple-', 'mentation of it', 'the implementation of it'],
    ['a CPU-', 'bound parser', 'a CPU-bound parser'],
    ['an I/O-', 'bound parser', 'an I/O-bound parser'],
    ['a long-', 'term plan', 'a long-term plan'],
    ['an event-', 'driven feed', 'an event-driven feed'],
    ['free-', 'threaded builds', 'free-threaded builds'],
    ['state-of-', 'the-art', 'state-of-the-art'],
    ['end-', 'to-end tests', 'end-to-end tests'],
    ['non-', 'blocking calls', 'non-blocking calls'],
    ['work-', 'ing on it', 'working on it'],
    ['in-', 'dustry', 'industry'],
    ['was in-', 'bound', 'was inbound'],
    ['pre- and post-', 'release', 'pre- and post-release'],
    ['pre-', 'and post-release', 'pre- and post-release'],
    ['Python 3.14-', 'based', 'Python 3.14-based'],
    ['and/', 'or', 'and/or'],
    ['the queue—', 'and only it', 'the queue—and only it'],
    ['the queue –', 'and only it', 'the queue – and only it'],
    ['a sym\u00AD', 'bol', 'a symbol']
  ])('%s %s', (text, line, joined) => {
    expect(join(text, line)).toBe(joined)
  })

  test('where text is ragged, a hyphen is the word’s own', () => {
    expect(join('a cloud-', 'hosted queue', false)).toBe('a cloud-hosted queue')
  })

  test('the document’s own spelling decides', () => {
    expect(join('a data-', 'base', true, ['data-base'])).toBe('a data-base')
    expect(join('a time-', 'table', true, ['timetable'])).toBe('a timetable')
  })
})
