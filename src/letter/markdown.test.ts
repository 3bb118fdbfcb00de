import {describe, expect, it} from 'vitest'
import type {Block, Letter} from './letter.ts'
import {parseLetter} from './parse-letter.ts'

const letterOf = (text: string): Letter =>
  parseLetter(`Dear Ms. Ito,\n\n${text}\n\nKind regards,\nLena Park\n`)
const body = (text: string): Block[] => [...letterOf(text).part('body')]
const masked = (letter: Letter, kind: string): string[] =>
  letter.masked.filter((mask) => mask.kind === kind).map(({start, end}) => letter.source.slice(start, end))

describe('text without markup', () => {
  it.each([
    ['I **moved** the _slow_ third ~~twice~~.', 'I moved the slow third twice.'],
    ['I moved [the slow third](https://park.example "t") to `uv`.', 'I moved the slow third to uv.'],
    ['I moved [the slow third][1].\n\n[1]: https://park.example', 'I moved the slow third.'],
    ['I moved ![chart](chart.png) it.[^1]\n\n[^1]: In May.', 'I moved  it.'],
    ['I moved it <!-- really --> at <https://park.example>.', 'I moved it  at https://park.example.'],
    ['R&amp;D&nbsp;kept \\[it\\] &copy; &#39;so&#39;.', "R&D kept [it] © 'so'."],
    ['Half of our rows\narrive   late.', 'Half of our rows arrive   late.'],
    ['One<br>two<br/>\nthree.', 'One two  three.'],
    ['I wrote `` a`b `` and `c`.', 'I wrote a`b and c.'],
    ['It’s CPU‑bound “work”.', 'It\'s CPU-bound "work".']
  ])('%s', (source, text) => {
    expect(body(source)[0]?.text).toBe(text)
  })
})

describe('text on a line that CommonMark takes for HTML', () => {
  it.each([
    ['<!-- cl-lint-disable buzzword --> I am here. <!-- cl-lint-enable -->', 'I am here.'],
    ['<div align="right">I moved the slow third.</div>', 'I moved the slow third.'],
    ['<p>I moved\nthe <b>slow</b> third.</p>', 'I moved the slow third.']
  ])('%s', (source, text) => {
    const [first] = body(source)
    expect(first).toMatchObject({kind: 'paragraph', text})
    expect(letterOf(source).sentences[0]?.text).toBe(text)
  })

  it.each(['<!-- a note of mine -->', '<script>alert(1)</script>', '<br>', '<img alt="a" src="b">'])(
    'none: %s',
    (source) => {
      expect(body(`I moved it.\n\n${source}`).map(({kind}) => kind)).toEqual(['paragraph', 'html'])
    }
  )
})

describe('counted words', () => {
  it.each([
    ['One — two & three • four * five.', 5],
    ['It is I/O-bound, and 3.14t is `python3.14t` to you.', 9],
    ['I kept [the old path](https://park.example/a_b) and **both** readers.', 8],
    ['One<br>two.', 2],
    ['A table is none.\n\n| a | b |\n|---|---|\n| c | d |', 4]
  ])('%s', (source, count) => {
    expect(body(source).reduce((sum, {words}) => sum + words.length, 0)).toBe(count)
  })
})

describe('blocks that are no prose', () => {
  it.each([
    ['> They wrote this.', 'quote'],
    ['```py\nrows = []\n```', 'code'],
    ['| a | b |\n|---|---|\n| c | d |', 'table'],
    ['---', 'break'],
    ['<div>x</div>', 'html']
  ])('%s', (source, kind) => {
    const [, block] = body(`One sentence stands here.\n\n${source}\n\nAnother stands here.`)
    expect(block).toMatchObject({kind, text: '', words: [], sentences: []})
  })
})

describe('masks', () => {
  const letter = letterOf(
    'I kept `a [b]` and [c](https://d.example) <!-- e --> <Company Name> or <kbd>f</kbd>.[^1]\n\n[^1]: g\n\n[1]: https://h.example\n\n```\ni\n```'
  )

  it('are told by kind', () => {
    expect(masked(letter, 'code')).toEqual(['`a [b]`', '```\ni\n```'])
    expect(masked(letter, 'target')).toEqual(['](https://d.example)', '[1]: https://h.example'])
    expect(masked(letter, 'comment')).toEqual(['<!-- e -->'])
    expect(masked(letter, 'html')).toEqual(['<Company Name>', '<kbd>', '</kbd>'])
    expect(masked(letter, 'footnote')).toEqual(['[^1]', '[^1]: g'])
  })

  it('hold front matter', () => {
    const source = '---\ntitle: Data Engineer\n---\n\nDear Ms. Ito,\n\nI kept it.\n'
    expect(masked(parseLetter(source), 'front-matter')).toEqual(['---\ntitle: Data Engineer\n---\n'])
  })
})

describe('comments', () => {
  it('carry directives with their places', () => {
    const letter = letterOf('<!-- cl-lint-disable-next-line buzzword -- quoted -->\n\nI kept it. <!-- x -->')
    expect(letter.comments.map(({text}) => text)).toEqual([
      'cl-lint-disable-next-line buzzword -- quoted',
      'x'
    ])
    for (const {span} of letter.comments)
      expect(letter.source.slice(span.start, span.end)).toMatch(/^<!--.*-->$/)
  })
})

describe('lists', () => {
  it('share a group, tasks lose their boxes, nested items stand for themselves', () => {
    const items = body(
      'I plan this:\n\n- [x] read it\n- [ ] sit down\n  - and talk\n\n1. then\n2. go'
    ).filter(({kind}) => kind === 'item')
    expect(items.map(({text}) => text)).toEqual(['read it', 'sit down', 'and talk', 'then', 'go'])
    expect(new Set(items.map(({group}) => group)).size).toBe(2)
  })
})

describe('spans', () => {
  it.each(['\n', '\r\n'])('point at the source with line end %j and a BOM', (eol) => {
    const source =
      `\uFEFF---\ntitle: x\n---\n\nDear Ms. Ito,\n\nI **kept** it, &amp; \\[so\\]\nit stayed: café, 🙂 done.\n\nBest,\nLena\n`.replaceAll(
        '\n',
        eol
      )
    const letter = parseLetter(source)
    const [sentence] = letter.sentences
    const found = (word: string): string => {
      const token = sentence?.tokens.find(({text}) => text === word)
      return source.slice(token?.start, token?.end)
    }
    expect(['kept', 'it', 'so', 'stayed', 'café', 'done'].map(found)).toEqual([
      'kept',
      'it',
      'so',
      'stayed',
      'café',
      'done'
    ])
    expect(source.slice(sentence?.span.start, sentence?.span.end)).toBe(
      `I **kept** it, &amp; \\[so\\]${eol}it stayed: café, 🙂 done.`
    )
  })
})
