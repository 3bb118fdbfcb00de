import {describe, expect, test} from 'vitest'
import {parseLetter} from '../letter/parse-letter.ts'
import {beatNames, decisionBeats} from './decision-beats.ts'

const beats = (...paragraphs: string[]): Record<string, string | undefined> => {
  const source = `Dear Ms. Ito,\n\n${paragraphs.join('\n\n')}\n\nBest,\nLena\n`
  const found = decisionBeats(parseLetter(source))
  return Object.fromEntries(beatNames.map((name) => [name, found[name]?.text]))
}

const opening = 'I am applying for the Backend Engineer role on your Claims team.'
const closing =
  'I would like to walk you through it, the mistake included, and to hear where your team disagrees with me.'

describe('the beats of a told decision', () => {
  test('are found in their order, in one paragraph', () => {
    expect(
      beats(
        opening,
        'Month end took the reports down. There were two ways: a replica or an archive. I chose the archive, because only two people read old months. The night run fell from 40 minutes to 3. I should have told those two people first.',
        closing
      )
    ).toEqual({
      problem: 'Month end took the reports down.',
      options: 'There were two ways: a replica or an archive.',
      call: 'I chose the archive, because only two people read old months.',
      outcome: 'The night run fell from 40 minutes to 3.',
      mishap: 'I should have told those two people first.'
    })
  })

  test('may share a sentence, and go on in the next paragraph', () => {
    expect(
      beats(
        opening,
        'Twice a week the import failed. I argued against a rewrite, because nobody could have tested it.',
        'We made a mistake as well: we had no copy of the old rows.',
        closing
      )
    ).toMatchObject({
      problem: 'Twice a week the import failed.',
      options: 'I argued against a rewrite, because nobody could have tested it.',
      call: 'I argued against a rewrite, because nobody could have tested it.',
      outcome: undefined,
      mishap: 'We made a mistake as well: we had no copy of the old rows.'
    })
  })

  test('are told after the opening, where that only announces them', () => {
    expect(
      beats(
        'I stopped a migration last year, because it helped nobody, and I am applying for the Staff Engineer role.',
        'The plan was thirty services. I declined to build the fourth.',
        closing
      ).call
    ).toBe('I declined to build the fourth.')
  })

  test('belong to nothing where nothing is decided, and the closing tells none', () => {
    const none = {
      problem: undefined,
      options: undefined,
      call: undefined,
      outcome: undefined,
      mishap: undefined
    }
    expect(beats(opening, 'The reports were slow. They fell from 40 minutes to 3.', closing)).toEqual(none)
    expect(
      beats(opening, 'I declined to script the list. The clerk corrected it by hand.', closing).mishap
    ).toBe(undefined)
  })
})
