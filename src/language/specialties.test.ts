import {describe, expect, it} from 'vitest'
import {parseLetter} from '../letter/parse-letter.ts'
import {claimedLists} from './specialties.ts'
import {ledWith} from './specialty-leads.ts'

const read = (text: string) => parseLetter(`Dear Ms. Okoye,\n\n${text}\n\nKind regards,\nIda Berg`)

describe('claimedLists', () => {
  it.each([
    ['I am experienced in web, data, ML and scripting.', ['web', 'data', 'ml', 'automation']],
    [
      'From Django back ends to data pipelines and neural networks, I have done it all.',
      ['web', 'data', 'ml']
    ],
    ['Web developer, data analyst and ML engineer in one person.', ['web', 'data', 'ml']]
  ])('finds the list in "%s"', (text, specialties) => {
    expect(
      read(text)
        .sentences.flatMap(claimedLists)
        .map((claim) => claim.specialties)
    ).toEqual([specialties])
  })

  it.each([
    'I am a data engineer, and I know enough web and ML work to help.',
    'The web team, the data team and the ML team each had a pager.',
    'Your posting names web, data and ML; I would do the first.',
    'I am not experienced in web, data and ML at once.'
  ])('finds none in "%s"', (text) => {
    expect(read(text).sentences.flatMap(claimedLists)).toEqual([])
  })
})

describe('ledWith', () => {
  it.each([
    ['At heart I am a data engineer.', 'data'],
    ['My core is machine learning.', 'ml'],
    ['Web back ends are my trade.', 'web'],
    ['I specialise in test automation.', 'automation']
  ])('reads the lead of "%s"', (text, specialty) => {
    expect(ledWith(read(text)).flatMap(({specialties}) => specialties)).toEqual([specialty])
  })

  it.each(['My strength is that I read the data first.', 'At heart I am not a data engineer.'])(
    'reads none in "%s"',
    (text) => {
      expect(ledWith(read(text))).toEqual([])
    }
  )
})
