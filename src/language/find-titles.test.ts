import {describe, expect, test} from 'vitest'
import {findTitles} from './find-titles.ts'
import {tokensOf} from './technologies.ts'

function titles(text: string, known: readonly string[] = []): string[] {
  const tokens = tokensOf(text)
  return findTitles(tokens, {known: new Set(known)})
    .filter(({bare, plural}) => !bare && !plural)
    .map(({from, to}) => text.slice(tokens[from]?.start, tokens[to - 1]?.end))
}

describe('titles in running text', () => {
  test.each([
    ['applying for the Senior Python Developer position', 'Senior Python Developer'],
    ['Re: Lead Python Engineer, Data Platform, ref. OH-118', 'Lead Python Engineer, Data Platform'],
    ['the Backend Engineer (Python, Django) role', 'Backend Engineer (Python, Django)'],
    ['the Software Engineer II role', 'Software Engineer II'],
    ['a Software Engineer in Test', 'Software Engineer in Test'],
    ['Head of Data Engineering at Foo', 'Head of Data Engineering'],
    ['your Tech Lead role', 'Tech Lead'],
    ['the Data Science Intern role', 'Data Science Intern'],
    ['the full-stack developer opening', 'full-stack developer'],
    ['Sr. ML Engineer - Search Ranking', 'Sr. ML Engineer - Search Ranking'],
    ['the Norrvik Backend Engineer role', 'Backend Engineer'],
    ['a Django Developer (part time)', 'Django Developer'],
    ['with Python and data engineer friends', 'data engineer']
  ])('%s', (text, title) => {
    expect(titles(text)).toEqual([title])
  })

  test('words of the posting’s own title belong to it', () => {
    expect(titles('the Tower Crane Engineer role', ['tower', 'crane'])).toEqual(['Tower Crane Engineer'])
  })

  test.each([
    'with other developers',
    'the lead was mine',
    'we lead',
    'our data',
    'a developer',
    'Python and SQL'
  ])('none in "%s"', (text) => {
    expect(titles(text)).toEqual([])
  })
})
