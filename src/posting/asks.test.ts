import {describe, expect, test} from 'vitest'
import {postingJson} from './describe-posting.ts'
import {readPosting} from './read-posting.ts'

const read = (text: string): ReturnType<typeof postingJson> =>
  postingJson(readPosting(`Data Engineer\n\n${text}`, {name: 'posting'}))

describe('what the letter is asked to state', () => {
  test.each([
    ['Please state your salary expectation and your earliest start date.', ['salary', 'availability']],
    ['Please include your salary expectations in your letter.', ['salary']],
    ['Mail a letter to Samira and tell her when you can start.', ['availability']],
    [
      'Please send your letter with your salary expectation and your notice period to Mr. Posch.',
      ['salary', 'availability']
    ],
    ['Let us know what you would like to earn and how soon you could begin.', ['availability']],
    ['Applications should include your desired salary.', ['salary']]
  ])('%s', (text, asks) => {
    expect([...read(text).asks].sort()).toEqual([...asks].sort())
  })

  test.each([
    'You need not tell us what you earn today.',
    'No need to mention money or dates.',
    "Please don't tell us your salary expectations.",
    'We do not ask for your salary history, and you need not name a figure.',
    'We pay a salary in line with the market.',
    'Start date: 1 May. Salary: £40,000.',
    'Tell us about one thing you decided against.'
  ])('nothing: %s', (text) => {
    expect(read(text).asks).toEqual([])
  })
})

test('what else it is to hold', () => {
  expect(read('Please mention the word "bollard" somewhere in your letter.').wants).toMatchObject([
    {ask: 'mention', value: 'bollard'}
  ])
  expect(read('Please include a link to your GitHub.').wants).toMatchObject([{ask: 'portfolio'}])
  expect(read('Mail us with "HN" in the subject.').wants).toEqual([])
})

test.each([
  ['Max. 300 words, please.', 300],
  ['Your letter should have no more than 500 words.', 500],
  ['Keep your letter under 350 words.', 350],
  ['Send a cover letter (400 words max).', 400],
  ['Tell us in 1,000 words or less.', 1000],
  ['We wrote 300 words about words.', undefined]
])('%s', (text, maxWords) => {
  expect(read(text).limits.maxWords).toBe(maxWords)
})
