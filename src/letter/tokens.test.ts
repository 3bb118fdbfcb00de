import {describe, expect, it} from 'vitest'
import {FlatText} from './flat-text.ts'
import type {Token} from './letter.ts'
import {parseLetter} from './parse-letter.ts'
import {tokenize} from './tokens.ts'

const read = (text: string): Token[] =>
  tokenize(new FlatText([{value: text, start: 0, kind: 'text'}]), 0, text.length)
/** Lower-case tokens; a compound's later parts show the mark that glues them. */
const words = (text: string): string =>
  read(text)
    .map(({glue, lower}) => glue + lower)
    .join(' ')

describe('one token each', () => {
  it.each([
    '.NET',
    'ASP.NET',
    'Node.js',
    'C++',
    'C#',
    'F#',
    'I/O',
    'CI/CD',
    'TCP/IP',
    'PL/SQL',
    'R&D',
    'Q&A',
    'AT&T',
    'e.g',
    'U.S',
    "O'Reilly",
    'python3.13t',
    'k8s',
    'p99',
    'https://park.example/a_b?c=d#e',
    'lena.park+jobs@park.example',
    'www.park.example',
    'façade',
    'Klaipėda'
  ])('word: %s', (word) => {
    expect(read(`a ${word} b`).map(({text, kind}) => [text, kind])).toEqual([
      ['a', 'word'],
      [word, 'word'],
      ['b', 'word']
    ])
  })

  it.each(['3.14', '3.14t', '250', '1,000', "120'000", '10x', '40%', '200K', '5ms', '3.12.4'])(
    'number: %s',
    (number) => {
      expect(read(`a ${number} b`).map(({text, kind}) => [text, kind])).toEqual([
        ['a', 'word'],
        [number, 'number'],
        ['b', 'word']
      ])
    }
  )

  it.each(['.', ',', '(', '—', '–', '$', '"', '…', '•'])('mark: %s', (mark) => {
    expect(read(`a ${mark} b`)[1]).toMatchObject({text: mark, kind: 'mark'})
  })
})

describe('spellings that read the same', () => {
  it.each([
    ["I'm", 'i am'],
    ['I’m', 'i am'],
    ['Iʼm', 'i am'],
    ["don't", 'do not'],
    ["can't", 'can not'],
    ['cannot', 'can not'],
    ["won't", 'will not'],
    ["they've", 'they have'],
    ["it'd", 'it would'],
    ["we're", 'we are'],
    ["you'll", 'you will'],
    ["team's", "team 's"]
  ])('contraction %s is %s', (text, expected) => {
    expect(words(text)).toBe(expected)
  })

  it.each(['CPU-bound', 'CPU‑bound', 'CPU‐bound'])('hyphen in %s', (text) => {
    expect(words(text)).toBe('cpu -bound')
  })

  it('keeps compounds and alternatives as glued parts', () => {
    expect(words('I/O-bound create/read/update scikit-learn 24/7 T-SQL and/or')).toBe(
      'i/o -bound create /read /update scikit -learn 24 /7 t -sql and /or'
    )
  })

  it('glues nothing over a dash or a space', () => {
    expect(words('late - and early – done -x a- b')).toBe('late - and early – done - x a - b')
  })

  it('shares stems between inflections', () => {
    expect(new Set(read('write writes writing wrote written').map(({stem}) => stem)).size).toBe(1)
  })
})

describe('where tokens stand', () => {
  it('tells a space before a token', () => {
    expect(read('a,b c').map(({space}) => space)).toEqual([true, false, false, true])
  })

  it('splits a contraction in the source', () => {
    expect(read("I don't").map(({start, end}) => [start, end])).toEqual([
      [0, 1],
      [2, 4],
      [4, 7]
    ])
  })

  it('sees through emphasis, links and code', () => {
    const source =
      'Dear Ms. Ito,\n\nI made it **CPU-bo**und with [the `uv` tool](https://uv.example) at once.\n'
    const tokens = parseLetter(source).sentences[0]?.tokens ?? []
    expect(tokens.map(({lower}) => lower).join(' ')).toBe('i made it cpu bound with the uv tool at once .')
    expect(tokens.filter(({code}) => code).map(({text}) => text)).toEqual(['uv'])
    expect(tokens.filter(({link}) => link === 'https://uv.example').map(({text}) => text)).toEqual([
      'the',
      'uv',
      'tool'
    ])
    const bound = tokens.find(({lower}) => lower === 'bound')
    expect(source.slice(bound?.start, bound?.end)).toBe('bo**und')
  })

  // The runner's limit is where quadratic steps are told.
  it('takes linear time for long chains', () => {
    for (const chain of ['a-', 'a/', "a'", 'a@', 'a.', '1,', 'a.b@'])
      expect(read(chain.repeat(50_000)).at(-1)?.end).toBe(50_000 * chain.length)
  }, 5000)
})
