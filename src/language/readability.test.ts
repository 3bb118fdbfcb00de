import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parseLetter} from '../letter/parse-letter.ts'
import type {Sentence} from '../letter/letter.ts'
import {commonWords, hardness, mostFormulas} from './readability.ts'
import {judge} from './readability-judge.ts'

const sentenceOf = (text: string): Sentence => {
  const [sentence] = parseLetter(`Dear Ms. Ito,\n\n${text}\n\nBest,\nLena`).sentences
  if (!sentence) throw new Error(`no sentence in ${text}`)
  return sentence
}

const vocabulary =
  `the of and late row queue reader because organisational standardisation communication I rhythm queueing
  area idea being created naïve serialisation methodology wrote it down extraordinary interdepartmental café people created
  business every evening colleague vegetable fire hour poem science quiet usually responsibilities`.split(
    /\s+/
  )

describe('the cheap bound', () => {
  it('never clears what the judge would report', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...vocabulary), {minLength: 1, maxLength: 60}),
        fc.integer({min: 8, max: 24}),
        fc.integer({min: 1, max: 7}),
        (words, age, formulas) => {
          const verdict = judge(words, {age, threshold: formulas / 7, minWords: 1})
          if (verdict !== undefined) expect(mostFormulas(words, age)).toBeGreaterThanOrEqual(formulas)
        }
      ),
      {numRuns: 2000}
    )
  })
})

describe('the words that count', () => {
  it('leave out names, technologies, code, addresses and figures', () => {
    const sentence = sentenceOf(
      'At Klinikum Ravensburg I moved PostgreSQL and `load_rows` to pandas in 2024, see https://a.example/x.'
    )
    expect(commonWords(sentence)).toEqual(['At', 'I', 'moved', 'and', 'to', 'in', 'see'])
  })

  it('keep compounds and contractions whole', () => {
    expect(commonWords(sentenceOf("It isn't a well-known fault."))).toEqual([
      'It',
      "isn't",
      'a',
      'well-known',
      'fault'
    ])
  })
})

describe('the verdict', () => {
  const level = {age: 20, threshold: 0.7, minWords: 10}

  it('is hard for stacked abstract nouns', () => {
    const text =
      'Comprehensive documentation responsibilities necessitated considerable interdepartmental communication regarding organisational accountability and transformational standardisation.'
    expect(hardness(sentenceOf(text), level)).toBeGreaterThanOrEqual(5)
  })

  it.each([
    'At Norges Meteorologiske Institutt, Universitetssykehuset Nord-Norge and Statistisk Sentralbyrå I ran PostgreSQL, Elasticsearch, OpenTelemetry, Kubernetes and Prometheus.',
    'When the feed changed and nobody told us, I sat down with the log and read it from the top until I found the place where the clock had gone back.',
    'I evaluated partitioning, replication and an export to a warehouse, and chose partitioning because reports only touch the current accounting period.'
  ])('is silent on %s', (text) => {
    expect(hardness(sentenceOf(text), level)).toBe(0)
  })
})
