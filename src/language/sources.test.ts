import {describe, expect, it} from 'vitest'
import {parseLetter} from '../letter/parse-letter.ts'
import {findPay} from './pay.ts'
import {findSources, hasSource} from './sources.ts'

const parse = (text: string, format: 'markdown' | 'text' = 'markdown') =>
  parseLetter(`Dear Ms. Aho,\n\n${text}\n\nKind regards,\nTove Lind`, {format})

/** Whether the first amount has a source. */
function isSourced(text: string, extra: readonly string[] = [], format: 'markdown' | 'text' = 'markdown') {
  const letter = parse(text, format)
  for (const sentence of letter.sentences) {
    const [amount] = findPay(sentence)
    if (amount) return hasSource(letter, sentence, amount, extra)
  }
  return undefined
}

describe('a figure has a source', () => {
  it.each([
    'According to Hays, a tester earns €48k.',
    'A tester earns €48k, says Intermediair.',
    'A tester earns €48k by the count of SwissDevJobs.',
    'The DOU survey has testers at $3,000 a month.',
    "A union's pay table puts a tester at €48k.",
    'A tester earns €48k (Tekna, 2025).',
    'A tester earns €48k ([Tekna](https://www.tekna.no/lonn)).',
    'A tester earns [€48k](https://www.tekna.no/lonn).',
    'A tester earns €48k.[^1]\n\n[^1]: Tekna salary statistics, 2025.',
    'A tester earns €48k. That is the figure of the Hays guide.',
    "I looked at Seek's salary pages. A tester earns A$90k there.",
    'A tester earns €48k, if Intermediair is right.',
    'Your posting gives the tester €48k.',
    'What testers earn, going by Hays:\n\n- juniors get €40k',
    'Indeed lists testers at €48k, and juniors get €40k.'
  ])('%s', (text) => {
    expect(isSourced(text)).toBe(true)
  })

  it('that the config names', () => {
    const text = 'By nordlohn a tester earns €48k.'
    expect(isSourced(text)).toBe(false)
    expect(isSourced(text, ['Nordlohn'])).toBe(true)
  })

  it('in a numbered note of plain text', () => {
    expect(isSourced('A tester earns €48k [1].\n\n[1] Tekna salary statistics', [], 'text')).toBe(true)
  })
})

describe('a figure has no source', () => {
  it.each([
    'A tester earns €48k.',
    'Everyone knows that a tester earns €48k.',
    'Studies show that testers earn €48k.',
    'According to statistics a tester earns €48k.',
    'Indeed, a tester earns €48k.',
    'Juniors are hired at €40k.',
    'A tester earns €48k. I found your posting on LinkedIn.',
    'I looked at flats in Ghent. A tester earns €48k there.',
    '[My GitHub](https://github.com/tove) shows the work; a tester earns €48k.',
    'A [Python](https://www.python.org) tester earns €48k.',
    'A tester earns €48k.[^1]\n\n[^1]: I mean a full-time one.'
  ])('%s', (text) => {
    expect(isSourced(text)).toBe(false)
  })
})

describe('findSources', () => {
  it('gives two mentions of the labour statistics one key', () => {
    const [sentence] = parse('The BLS figure, via O*NET, is for software developers.').sentences
    expect(sentence && findSources(sentence).map(({key}) => key)).toEqual(['BLS', 'BLS'])
  })
})
