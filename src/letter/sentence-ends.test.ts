import {describe, expect, it} from 'vitest'
import {parseLetter} from './parse-letter.ts'
import {sentenceEnds} from './sentence-ends.ts'

function sentences(text: string, breaks?: readonly number[]): string[] {
  const ends = [...sentenceEnds(text, breaks), text.length]
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end).trim())
}

describe('a sentence goes on after', () => {
  it.each([
    'We moved it to .NET and kept ASP.NET for the forms.',
    'The proxy is Node.js and the page is Vue.js today.',
    'It is C++ and C# below, with 3.14t on top of Python 3.14 and I/O-bound work beside it.',
    'I use small tools, e.g. Postgres and jq, i.e. The usual ones.',
    'Acme Inc. and Beta Ltd. use it, as do Corvid GmbH.',
    'Ms. Ito, Mr. Lee, Dr. Osei and Prof. Dr. Brandt read it.',
    'J. Smith and A. B. Lee reviewed it.',
    'I hold a Ph.D. in physics and an M.Sc. in statistics.',
    'See fig. 3, no. 5, p. 12 and sec. 4 of the report.',
    'It took max. 5 rows, approx. 300 ms and ca. 2 hours.',
    'It was the old path vs. the new one, etc. and so on.',
    'The U.S. office opened at 9 a.m. on Monday.',
    'On 3 Mar. we shipped it, and on Nov. 5 we took it back.',
    'She wrote (why?) and (really!) and left.',
    '"Stop!" he said, and I stopped.',
    'Wait... and then it came.',
    'You find it at https://park.example/a.b?c=d.e and in mail@park.example too.',
    'The Sr. Engineer and the Jr. Developer agreed.',
    'It runs on 3.12.4 with 99.9% of 1.5 million rows.'
  ])('%s', (text) => {
    expect(sentences(text)).toEqual([text])
  })
})

describe('a sentence ends in', () => {
  it.each([
    ['It works on .NET. We kept it.', 2],
    ['The proxy is Node.js. It is small.', 2],
    ['State of the art. Customers were happy.', 2],
    ['It took 5 min. Then we left.', 2],
    ['He came on Sat. The rest left in Mar. Nobody stayed.', 3],
    ['Acme Inc. announced it. The rest is with Acme Inc. We moved on.', 3],
    ['We closed Series E. We moved.', 2],
    ['So did I. The end came.', 2],
    ['The answer was no. Nobody asked again.', 2],
    ['Really?! Yes. "Stop." He left…  And came back.', 5],
    ['It read “done.” I read on.', 2],
    ['pandas was slow. asyncio was not. it was fine.', 3],
    ['It is at https://park.example/run. Read it.', 2],
    ['We left at 9 a.m. We came at 5 p.m. The rest stayed.', 3],
    ['(It was late.) We stayed.', 2]
  ])('%s', (text, count) => {
    expect(sentences(text.replaceAll('“', '"').replaceAll('”', '"'))).toHaveLength(count)
  })
})

describe('line ends', () => {
  const bodyOf = (text: string): string[] =>
    parseLetter(`Dear Ms. Ito,\n\n${text}\n\nBest,\nLena`).sentences.map((sentence) =>
      sentence.text.trim().replace(/\s+/g, ' ')
    )

  it('join in a hard-wrapped paragraph, also after a full stop', () => {
    expect(bodyOf('Half of our rows\narrive late. I chose\nto keep midnight.\nIt cost a column.')).toEqual([
      'Half of our rows arrive late.',
      'I chose to keep midnight.',
      'It cost a column.'
    ])
  })

  it('join where the writer asked for them in the middle of a sentence', () => {
    expect(bodyOf('Half of our rows  \narrive late, and I keep  \nthem all.')).toEqual([
      'Half of our rows arrive late, and I keep them all.'
    ])
  })

  it('end a short line that the writer asked for before a capital letter', () => {
    expect(bodyOf('What I keep  \nThe late rows are worth a column.')).toEqual([
      'What I keep',
      'The late rows are worth a column.'
    ])
    expect(bodyOf('What I keep\\\nThe late rows are worth a column.')).toHaveLength(2)
  })
})

describe('time', () => {
  it('is linear for long runs of marks, quotes and spaces', () => {
    // The runner's limit is where quadratic steps are told.
    for (const run of ['.', ')', ' ', '. ', '.) ', '…'])
      expect(sentenceEnds('a.' + run.repeat(200_000))).toHaveLength(
        sentenceEnds('a.' + run.repeat(20)).length
      )
  }, 2000)
})
