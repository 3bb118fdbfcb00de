import {describe, expect, test} from 'vitest'
import {postingJson} from './describe-posting.ts'
import {readPosting} from './read-posting.ts'

const read = (text: string): ReturnType<typeof postingJson> =>
  postingJson(readPosting(`Data Engineer\n\n${text}`, {name: 'posting'}))

describe('what the letter is asked to state', () => {
  test.each([
    ['Please state your salary expectation and your earliest start date.', ['salary', 'availability']],
    ['Please include your salary expectations in your letter.', ['salary']],
    ['Please state your salary expectation and start date.', ['salary', 'availability']],
    ['In your letter, mention a start date and your day rate.', ['salary', 'availability']],
    ['Mail a letter to Samira and tell her when you can start.', ['availability']],
    [
      'Please send your letter with your salary expectation and your notice period to Mr. Posch.',
      ['salary', 'availability']
    ],
    ['Let us know what you would like to earn and how soon you could begin.', ['salary', 'availability']],
    ['Applicants should mention their availability.', ['availability']],
    ['Quote your day rate in the letter.', ['salary']],
    ['Candidates must state their hourly rate and their notice.', ['salary', 'availability']],
    ['Candidates are requested to indicate their availability.', ['availability']],
    ['Please include details of your current package.', ['salary']],
    ['In your letter, let us know from when you would be free.', ['availability']],
    ['We would need to know when you are able to join.', ['availability']],
    [
      'Your covering letter should tell us the date you could begin and what you hope to be paid.',
      ['salary', 'availability']
    ],
    ['Please share your expected hourly rate and your availability to start.', ['salary', 'availability']],
    ["Don't forget to tell us your salary expectations.", ['salary']],
    ['Applications without salary expectations will not be considered.', ['salary']],
    ['A notice period should be given.', ['availability']],
    [
      'Wir freuen uns auf Ihre Bewerbung mit Gehaltsvorstellung und frühestmöglichem Eintrittstermin.',
      ['salary', 'availability']
    ],
    ['How to apply\n\n- CV\n- cover letter\n- desired salary\n- availability', ['salary', 'availability']],
    ['Please send:\nCV\nLetter\nEarliest start date', ['availability']],
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
    'Please apply soon: salary and start date are fixed.',
    'Tell us about one thing you decided against.',
    'Start date: as soon as possible. Please send a letter.',
    'Send us a letter. We will confirm your salary in writing.',
    'Please tell us when you are available for a call.',
    'Please indicate your availability for an interview.',
    "We'll send you a laptop before you start, and your salary is reviewed each year.",
    'Please note that our services have high availability.',
    'Apply today. The notice period is three months on both sides: that is German law.',
    'Tell us what you make of our API.',
    'Bitte keine Gehaltsvorstellung angeben.',
    'We need people who are free to begin something new.'
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
  ['Letters of between 300 and 350 words, please.', 350],
  ['A cover letter (200-250 words) is enough.', 250],
  ['Cover letters over 350 words will not be read.', 350],
  ['The word limit for your letter is 450.', 450],
  ['Please limit your letter to 450 words.', 450],
  ['Answer the question in no more than 100 words. Your letter: max. 300 words.', 300],
  ['In 150 words, tell us about a project in the form.', undefined],
  ['We wrote 300 words about words.', undefined]
])('%s', (text, maxWords) => {
  expect(read(text).limits.maxWords).toBe(maxWords)
})
