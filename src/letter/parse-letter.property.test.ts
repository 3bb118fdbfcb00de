import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {fold} from './flat-text.ts'
import type {Letter, LetterFormat, Token} from './letter.ts'
import {parseLetter} from './parse-letter.ts'
import {readYaml} from './yaml.ts'

const formats = ['markdown', 'text'] as const
const format = fc.constantFrom<LetterFormat>(...formats)

/** Pieces of letters, so that random texts reach all parts. */
const piece = fc.constantFrom(
  'Dear Ms. Ito,',
  'Hello! I saw your posting.',
  'I kept the old path, because the readers of the archive asked for it.',
  'It’s CPU‑bound, “slow” and I/O-bound at 3.14t.',
  'We chose `uv` & **C++** over [Node.js](https://node.example).',
  '- one item',
  '• another item',
  '> a quote',
  '## A heading',
  '```\ncode\n```',
  '    indented and told in words that go on',
  '| a | b |\n|---|---|\n| c | d |',
  '<!-- a comment -->',
  '<Company Name>',
  '---',
  'Kind regards,',
  'Best, Lena Park',
  'Lena Park',
  'lena@park.example | +49 30 555 0101',
  'P.S. I sing.',
  'TODO: shorten',
  'Re: Data Engineer',
  '12 May 2026',
  '<<<<<<< HEAD',
  '=======',
  '\uFEFF',
  '\t\u00A0 ',
  '&nbsp;&amp;',
  '\\[escaped\\]'
)
const glue = fc.constantFrom('\n\n', '\n', '\r\n', '\r\n\r\n', '  \n', ' ', '\n\n\n', '\t', '')
const letterText = fc
  .array(
    fc.tuple(
      fc.oneof(
        {weight: 5, arbitrary: piece},
        {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 30})}
      ),
      glue
    ),
    {maxLength: 14}
  )
  .map((parts) => parts.map((part) => part.join('')).join(''))

const parse = (source: string, as: LetterFormat): Letter => parseLetter(source, {format: as, yaml: readYaml})
const everyToken = (letter: Letter): Token[] =>
  letter.blocks.flatMap(({sentences}) => sentences.flatMap(({tokens}) => [...tokens]))
const lowers = (letter: Letter): string[] =>
  letter.sentences.flatMap(({tokens}) => tokens.map(({lower, glue: joint}) => joint + lower))

describe('any text', () => {
  it('parses, and every span lies in it', () => {
    fc.assert(
      fc.property(letterText, format, (source, as) => {
        const letter = parse(source, as)
        const spans = [
          ...letter.blocks.map(({span}) => span),
          ...letter.blocks.flatMap(({words}) => words),
          ...letter.blocks.flatMap(({sentences}) => sentences.map(({span}) => span)),
          ...everyToken(letter),
          ...letter.masked,
          ...letter.comments.map(({span}) => span),
          ...(letter.subject ? [letter.subject] : [])
        ]
        for (const {start, end} of spans) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(source.length)
        }
      }),
      {numRuns: 300}
    )
  })

  it('has blocks in order, in one part each, and sentences and words inside them', () => {
    fc.assert(
      fc.property(letterText, format, (source, as) => {
        const letter = parse(source, as)
        for (const [index, block] of letter.blocks.entries()) {
          expect(block.index).toBe(index)
          const before = letter.blocks[index - 1]
          if (before) expect(block.span.start).toBeGreaterThanOrEqual(before.span.start)
          for (const {start, end} of [...block.words, ...block.sentences.map(({span}) => span)]) {
            expect(start).toBeGreaterThanOrEqual(block.span.start)
            expect(end).toBeLessThanOrEqual(block.span.end)
          }
        }
        expect(letter.sentences.map(({index}) => index)).toEqual(letter.sentences.map((_, index) => index))
      }),
      {numRuns: 300}
    )
  })

  it('has a tree whose sentences are those that rules see', () => {
    fc.assert(
      fc.property(letterText, format, (source, as) => {
        const letter = parse(source, as)
        const ofTree = letter.tree.children.flatMap((paragraph) =>
          paragraph.type !== 'ParagraphNode'
            ? []
            : paragraph.children.flatMap(({type, position}) =>
                type === 'SentenceNode' ? [[position?.start.offset, position?.end.offset]] : []
              )
        )
        expect(ofTree).toEqual(letter.sentences.map(({span: {start, end}}) => [start, end]))
      }),
      {numRuns: 300}
    )
  })

  it('has tokens that ascend and read as the source does', () => {
    fc.assert(
      fc.property(letterText, format, (source, as) => {
        for (const {sentences} of parse(source, as).blocks) {
          for (const {tokens, span} of sentences) {
            let end = span.start
            for (const token of tokens) {
              expect(token.start).toBeGreaterThanOrEqual(end)
              expect(token.end).toBeGreaterThan(token.start)
              end = token.end
              const written = fold(source.slice(token.start, token.end))
              // Markup may stand inside a token, and a reference (`&amp;`) sits on its last character.
              if (written.length === token.text.length && /\w/.test(token.text))
                expect(written).toBe(token.text)
            }
            expect(end).toBeLessThanOrEqual(span.end)
          }
        }
      }),
      {numRuns: 300}
    )
  })

  it('has block texts that map back onto the source', () => {
    fc.assert(
      fc.property(letterText, format, (source, as) => {
        for (const block of parse(source, as).blocks) {
          for (let index = 0; index < Math.min(block.text.length, 200); index++) {
            const char = block.text.charAt(index)
            if (!/[a-z]/.test(char)) continue
            const {start, end} = block.at(index, index + 1)
            expect(source.slice(start, end)).toBe(char)
          }
        }
      }),
      {numRuns: 200}
    )
  })

  it('parses to the same letter each time', () => {
    fc.assert(
      fc.property(letterText, format, (source, as) => {
        const read = (): unknown => {
          const {tree, blocks, masked} = parse(source, as)
          return [
            tree,
            masked,
            blocks.map(({kind, part, span, text, group}) => [kind, part, span, text, group])
          ]
        }
        expect(read()).toEqual(read())
      }),
      {numRuns: 50}
    )
  })
})

const words =
  'I kept the old path because two readers of our archive use it and nobody else asked about it on Monday'.split(
    ' '
  )
const sentence = fc
  .array(
    fc.constantFrom(...words, "don't", "it's", 'CPU-bound', 'I/O-bound', 'Node.js', 'Django', '3.14', 'C++'),
    {minLength: 4, maxLength: 18}
  )
  .map((chosen) => `The ${chosen.join(' ')}.`)
const paragraphs = fc.array(
  fc.array(sentence, {minLength: 1, maxLength: 4}).map((list) => list.join(' ')),
  {minLength: 1, maxLength: 4}
)
const whole = (body: readonly string[]): string =>
  `Dear Ms. Ito,\n\n${body.join('\n\n')}\n\nKind regards,\nLena Park\n`

describe('the same tokens', () => {
  const same = (variant: (source: string) => string): void => {
    for (const as of formats) {
      fc.assert(
        fc.property(paragraphs, (body) => {
          const source = whole(body)
          expect(lowers(parse(variant(source), as))).toEqual(lowers(parse(source, as)))
        }),
        {numRuns: 100}
      )
    }
  }

  it('with CRLF', () => {
    same((source) => source.replaceAll('\n', '\r\n'))
  })

  it('with a BOM', () => {
    same((source) => '\uFEFF' + source)
  })

  it('hard-wrapped at 60 columns', () => {
    same((source) => source.replace(/(.{1,60})(?: |$)/gm, '$1\n').replace(/\n{3,}/g, '\n\n'))
  })

  it('with curly apostrophes, non-breaking hyphens and spaces', () => {
    same((source) =>
      source
        .replaceAll("'", '’')
        .replaceAll('-', '‑')
        .replace(/ (?=old|path|two)/g, '\u00A0')
    )
  })

  it('with emphasis around words, in Markdown', () => {
    fc.assert(
      fc.property(paragraphs, (body) => {
        const source = whole(body)
        const marked = source
          .replace(/\b(path|archive|readers|Monday)\b/g, '**$1**')
          .replace(/\b(old|asked)\b/g, '[$1](https://a.example)')
        expect(lowers(parse(marked, 'markdown'))).toEqual(lowers(parse(source, 'markdown')))
      }),
      {numRuns: 100}
    )
  })
})

describe('time', () => {
  it.each(formats)(
    'is linear for long and odd texts, as %s',
    (as) => {
      const odd = [
        'word ',
        '. ',
        'e.g. ',
        'a-',
        "'a",
        '*a ',
        '[',
        '• a\n',
        'Dear x,\n',
        'Thanks,\n',
        'Lena Park\n',
        '<<<<<<< a\n',
        '(a) ',
        'a@',
        '\n\n'
      ]
      // The runner's limit is where quadratic steps are told.
      for (const run of odd)
        expect(parse(`Dear Ms. Ito,\n\nI kept it. ${run.repeat(5000)}`, as).sentences[0]?.text).toMatch(
          /^I kept it\./
        )
    },
    10_000
  )
})
