import {describe, expect, it} from 'vitest'
import {parseLetter} from '../../letter/parse-letter.ts'
import {statusOf} from './assertion.ts'
import type {AssertionStatus} from './status.ts'

/** The status of what stands between `>>` and `<<`. */
function status(marked: string): AssertionStatus {
  const from = marked.indexOf('>>')
  const to = marked.indexOf('<<') - 2
  const head = 'Dear Ms. Okoye,\n\n'
  const letter = parseLetter(
    `${head}${marked.replace('>>', '').replace('<<', '')}\n\nKind regards,\nIda Berg`
  )
  const start = head.length + from
  const end = head.length + to
  const sentence = letter.sentences.find(({span}) => span.start <= start && span.end >= end)
  if (!sentence) throw new Error(`no sentence holds ${marked}`)
  const tokens = sentence.tokens
  const first = tokens.findIndex((token) => token.start >= start)
  const last = tokens.findLastIndex((token) => token.end <= end)
  return statusOf(letter, sentence, first, last + 1)
}

const cases: Readonly<Record<AssertionStatus, readonly string[]>> = {
  asserted: [
    'Last year >>asyncio made our parser faster<<.',
    '>>asyncio made our parser faster<<. In the same year I argued against a new shop.',
    'asyncio not only tidied up the parser, it >>made it faster<<.',
    'There is no doubt that >>it made the parser faster<<.',
    'There was no part of the solver that it did not >>make faster<<.',
    'asyncio has never failed to >>make a parser faster<<.',
    'Although the books say otherwise, >>it made our parser faster<<.',
    'A colleague suggested that >>it would make the parser faster<<, and she was right.',
    'A vendor told us that >>it would make the parser faster<<. I took the advice.',
    'Did >>it make the parser faster<<? It did.',
    'I am writing to say that >>it made our parser faster<<.',
    'Nobody expected >>it to make the parser faster<<, but it did.',
    "I'd moved the parser by then, and >>it became faster<<.",
    'I would gladly show you how >>it made our parser faster<<.',
    "I won't pretend that we didn't >>make it faster<<.",
    'We could not have met the date without it: >>the parser became faster<<.',
    'I am proud to say that >>asyncio made our parser faster<<.',
    'I am happy to report that >>it made the parser faster<<.',
    'I do not think pay is the point, although >>engineers get $300K<<.',
    'I do not believe in tricks, and >>asyncio made our parser faster<<.',
    'Rejects at the line are >>down 18 per cent<<.',
    'The offer came because >>asyncio made our parser faster<<.',
    'The advertised machine sat idle, for >>asyncio made the parser faster<<.',
    'I did not stop until >>the parser was faster<<.',
    'The parser that I wrote last spring >>became faster with asyncio<<.',
    'I told you that >>it made the parser faster<<.',
    'Nobody had thought of it, but >>asyncio made the parser faster<<.',
    'asyncio >>took 40% off the run time of the parser<<.',
    'The cache >>took half off the bill<<.'
  ],
  negated: [
    'asyncio did not >>make our parser faster<<.',
    "It didn't >>make our parser faster<<.",
    'It would never have >>made our parser faster<<.',
    'Nothing that I ran was ever >>made faster<< by it.',
    'With neither asyncio nor a bigger machine did >>the parser get faster<<.',
    'It failed to >>make the parser faster<<.',
    "I won't pretend that >>it made our parser faster<<.",
    'With no threads and no processes was >>the parser made faster<<.',
    'No loop and no coroutine ever >>made the parser faster<<.',
    'I never said that >>it made the parser faster<<.',
    'I do not think that >>it made the parser faster<<.'
  ],
  opposed: [
    'I declined, though the demo was nice, to >>make the parser async<<.',
    'They praised >>async parsers<<. It is not what we run.',
    'I argued against >>making the parser async<<.',
    'I tried to >>make the parser faster with asyncio<< and failed.',
    'I talked my lead out of >>making the parser async<<.',
    'I declined to >>make the parser async<<.',
    'We kept >>asyncio<< out of the parser.',
    'That >>asyncio makes a parser faster<< is a myth.',
    'It would be wrong to say that >>it made the parser faster<<.',
    'We >>made the parser async<<. It made no difference, and I took it out again.',
    'It is a myth that >>asyncio makes a parser faster<<.',
    'It is a misconception that >>asyncio makes a parser faster<<.',
    'I rejected the idea that >>asyncio makes a parser faster<<.'
  ],
  attributed: [
    'The team wanted >>asyncio for the parser<<.',
    'The vendor promised that >>it would make the parser faster<<.',
    'I was asked to >>make the parser async<<.',
    'The idea of >>making the parser async<< came up twice.',
    '>>Free threading wins everything<<, says every keynote.',
    'Our lead used to say that >>asyncio makes a parser faster<<.',
    'A vendor will tell you that >>it makes the parser faster<<.',
    'The advert said that >>it makes the parser faster<<.'
  ],
  hypothetical: [
    'Had anybody measured it, >>the parser<< would be async.',
    'If we had made it async, >>the parser would be faster<<.',
    'Suppose >>the parser were async<<.',
    'It might >>make the parser faster<<.',
    'Say >>the parser were async<<; it would be no faster.',
    'Say an engineer were on >>$300K<<.',
    'Let us say >>the parser were async<<.'
  ],
  question: [
    'Did >>it make the parser faster<<?',
    'Would I >>make the parser async<<? Not while it computes.'
  ],
  quoted: ['">>Make everything async<<" was the slogan of that year.'],
  lesson: [
    'I first believed that >>it made the parser faster<<.',
    'I had promised that >>it makes the parser faster<<.',
    'I used to say that >>asyncio made our parser faster<<.',
    'I used to think that >>it made the parser faster<<.'
  ]
}

describe('statusOf', () => {
  for (const [expected, texts] of Object.entries(cases)) {
    describe(expected, () => {
      it.each(texts)('%s', (text) => {
        const found = status(text)
        // A question that is also modal may be called either; what counts is that it is not asserted.
        if (expected === 'question') expect(['question', 'hypothetical']).toContain(found)
        else expect(found).toBe(expected)
      })
    })
  }
})
