import {describe, expect, it} from 'vitest'
import {parseLetter} from '../letter/parse-letter.ts'
import {closingOf, endOf} from './closing.ts'

const long =
  'We closed the list at six in the evening, and late wishes went to the next day, which two shops disliked for a month until they saw the bread that was left over.'

const letter = (...paragraphs: string[]) =>
  parseLetter(`Dear Ms. Okoye,\n\n${paragraphs.join('\n\n')}\n\nKind regards,\nIda Berg`)
const texts = (sentences: readonly {readonly text: string}[]): string[] => sentences.map(({text}) => text)

describe('closingOf', () => {
  it('is the last paragraph', () => {
    const {last, sentences} = closingOf(letter('First.', 'Second.', long))
    expect(texts(last)).toEqual([long])
    expect(texts(sentences)).toEqual([long])
  })

  it('takes the paragraph before a short last one in', () => {
    const {last, sentences} = closingOf(letter('First.', long, 'I hope to hear.'))
    expect(texts(last)).toEqual(['I hope to hear.'])
    expect(texts(sentences)).toEqual([long, 'I hope to hear.'])
  })

  it('never takes the opening in', () => {
    expect(texts(closingOf(letter('First.', 'Last.')).sentences)).toEqual(['Last.'])
  })

  it('holds the items of a list that stands last', () => {
    expect(texts(closingOf(letter('First.', long, '- One.\n- Two.')).last)).toEqual(['One.', 'Two.'])
  })

  it('is the end of a letter in one paragraph', () => {
    const sentences = Array.from({length: 9}, (_, index) => `This is sentence ${String(index)}.`)
    expect(texts(closingOf(letter(sentences.join(' '))).last)).toEqual(sentences.slice(-6))
  })

  it('is empty where there is no body', () => {
    expect(closingOf(parseLetter('')).last).toEqual([])
  })
})

describe('endOf', () => {
  it('holds the last two paragraphs and the postscript', () => {
    const source = `Dear Ms. Okoye,\n\nFirst.\n\nSecond.\n\nThird.\n\nKind regards,\nIda Berg\n\nP.S. I can start in May.`
    expect(texts(endOf(parseLetter(source))).slice(0, 2)).toEqual(['Second.', 'Third.'])
    expect(endOf(parseLetter(source))).toHaveLength(3)
  })
})
