import {describe, expect, test} from 'vitest'
import {compareTitles, parseTitle} from './titles.ts'

const difference = (posting: string, letter: string): string | undefined =>
  compareTitles(parseTitle(posting), parseTitle(letter))?.part

describe('titles that a reader takes for the same', () => {
  test.each([
    ['Sr. Python Engineer', 'Senior Python Engineer'],
    ['Senior Python Engineer', 'SENIOR PYTHON ENGINEER'],
    ['Staff Software Engineer, Data Platform', 'Staff Software Engineer'],
    ['Back-End Engineer (Python)', 'Backend Engineer (Python)'],
    ['Back End Engineer', 'back-end engineer'],
    ['Software Engineer II', 'Software Engineer 2'],
    ['Software Engineer (Python)', 'Software Engineer, Python'],
    ['Software Engineer (Python)', 'Software Engineer'],
    ['Machine Learning Engineer', 'ML Engineer'],
    ['Full-Stack Developer', 'Fullstack Developer'],
    ['Jr Data Engineer', 'Junior Data Engineer'],
    ['Engineer, Software', 'Software Engineer'],
    ['Software Engineer, Backend', 'Backend Software Engineer'],
    ['SRE', 'Site Reliability Engineer'],
    ['AI/ML Engineer', 'ML Engineer'],
    ['Mid/Senior Python Developer', 'Senior Python Developer'],
    ['Python Developers', 'Python Developer'],
    ['Python Developer/Engineer', 'Python Engineer'],
    ['Mobile Engineer | Android', 'Mobile Engineer']
  ])('%s → %s', (posting, letter) => {
    expect(difference(posting, letter)).toBeUndefined()
  })
})

describe('titles that differ', () => {
  test.each([
    ['Python Engineer', 'Python Developer', 'function'],
    ['Senior Python Engineer', 'Python Engineer', 'level'],
    ['Python Engineer', 'Senior Python Engineer', 'level'],
    ['Junior Data Engineer', 'Data Engineer', 'level'],
    ['Staff Engineer', 'Lead Engineer', 'level'],
    ['Software Engineer II', 'Software Engineer III', 'level'],
    ['Data Engineer', 'ML Engineer', 'specialty'],
    ['Python Software Developer', 'Python Developer', 'specialty'],
    ['Software Engineer (Python)', 'Python Engineer', 'specialty'],
    ['Backend Engineer', 'Frontend Engineer', 'specialty'],
    ['Django Developer', 'Python Developer', 'technology'],
    ['Data Scientist', 'Data Analyst', 'function'],
    ['Engineering Manager', 'Engineer', 'function'],
    ['Senior Staff Engineer', 'Staff Engineer', 'level']
  ])('%s → %s', (posting, letter, part) => {
    expect(difference(posting, letter)).toBe(part)
  })
})
