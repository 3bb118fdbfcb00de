import {describe, expect, it} from 'vitest'
import {parseLetter} from '../letter/parse-letter.ts'
import {aiDenials, aiFillers} from './ai-claims.ts'
import {textOf} from '../letter/token-span.ts'

const read = (text: string) => parseLetter(`Dear Ms. Okoye,\n\n${text}\n\nKind regards,\nIda Berg`)

describe('aiDenials', () => {
  it.each([
    ['I never use AI.', ['I never use AI']],
    ['I never use AI for any of my code.', ['I never use AI']],
    ['Do I code without AI? Always, and it shows.', ['Always, and it shows']],
    ['Copilot? Never installed it.', ['Never installed it']],
    ['My commits have one author, and it is not a chatbot.', ['author, and it is not a chatbot']]
  ])('finds the boast in "%s"', (text, expected) => {
    expect(aiDenials(read(text)).map(textOf)).toEqual(expected)
  })

  it.each([
    'I never use AI for schema changes.',
    'I never use AI suggestions that touch a lock.',
    'I never use AI at night. By day I use an assistant for tests.',
    'My lead never uses AI.',
    'I would not say that my code is AI-free.',
    'Do I code without AI? No.',
    'Copilot? Not for the ledger, and daily for the tests.',
    'The bug was in my scheduler, and it was not the model that caused the drift.',
    'Copilot suggested a helper that I have never used since.'
  ])('is silent on "%s"', (text) => {
    expect(aiDenials(read(text)).map(textOf)).toEqual([])
  })
})

describe('aiFillers', () => {
  it('finds a label', () => {
    expect(aiFillers(read('I am an AI-powered engineer.')).map(textOf)).toEqual(['AI-powered engineer'])
  })

  it('is silent on a product', () => {
    expect(aiFillers(read('I built an AI-powered search.'))).toEqual([])
  })
})
