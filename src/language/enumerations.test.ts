import {describe, expect, it} from 'vitest'
import {parseLetter} from '../letter/parse-letter.ts'
import type {Sentence} from '../letter/letter.ts'
import {findEnumerations, type Member, soleMember} from './enumerations.ts'

const sentenceOf = (text: string): Sentence => {
  const [sentence] = parseLetter(`Dear Ms. Ito,\n\n${text}\n\nBest,\nLena`).sentences
  if (!sentence) throw new Error(`no sentence in ${text}`)
  return sentence
}
const written = ({sentence, from, to}: Member): string =>
  sentence.tokens
    .slice(from, to)
    .map(({text, glue, space}, index) => (index === 0 ? '' : glue || (space ? ' ' : '')) + text)
    .join('')
const lists = (text: string, extra?: readonly string[]): string[][] =>
  findEnumerations(sentenceOf(text), extra).map(({members}) => members.map(written))

describe('members are joined by', () => {
  it.each([
    ['commas and "and"', 'I use Django, Celery, Redis and Docker.', ['Django', 'Celery', 'Redis', 'Docker']],
    ['an Oxford comma', 'I use Django, Celery, and Redis.', ['Django', 'Celery', 'Redis']],
    ['commas without spaces', 'I use Django,Celery,Redis.', ['Django', 'Celery', 'Redis']],
    ['slashes', 'I use Django/Celery/Redis.', ['Django', 'Celery', 'Redis']],
    ['spaced slashes', 'I use Django / Celery / Redis.', ['Django', 'Celery', 'Redis']],
    ['plus signs', 'I use Django + Celery + Redis.', ['Django', 'Celery', 'Redis']],
    ['dots', 'Django · Celery · Redis', ['Django', 'Celery', 'Redis']],
    ['bars', 'Django | Celery | Redis', ['Django', 'Celery', 'Redis']],
    ['semicolons', 'I use Django; Celery; Redis.', ['Django', 'Celery', 'Redis']],
    ['ampersands', 'I use Django & Celery & Redis.', ['Django', 'Celery', 'Redis']],
    ['"as well as"', 'I use Django, Celery as well as Redis.', ['Django', 'Celery', 'Redis']],
    ['"up to"', 'I use all from Celery up to Docker and Redis.', ['Celery', 'Docker', 'Redis']],
    ['brackets', 'I use the usual (Django, Celery, Redis) here.', ['Django', 'Celery', 'Redis']],
    ['brackets inside', 'I use Django (Celery, Redis), Docker.', ['Django', 'Celery', 'Redis', 'Docker']]
  ])('%s', (_, text, members) => {
    expect(lists(text)).toEqual([members])
  })
})

describe('a member may have', () => {
  it.each([
    ['a note in brackets', 'Python (8 years), Django (6), Redis (since 2020)', ['Python', 'Django', 'Redis']],
    ['a share', 'Python 60%, SQL 30%, Bash 10%', ['Python', 'SQL', 'Bash']],
    [
      'years before it',
      'Five years of Python, two of Kotlin and one of Scala.',
      ['Python', 'Kotlin', 'Scala']
    ],
    [
      'words around it',
      'I use modern C++, the ELK stack, some Bash scripting and PostgreSQL databases.',
      ['C++', 'ELK stack', 'Bash scripting', 'PostgreSQL']
    ],
    [
      'markup',
      'I use **Django**, `celery`, [Redis](https://redis.example) and *Docker*.',
      ['Django', 'celery', 'Redis', 'Docker']
    ],
    ['an unknown name', 'I use Django, Qorvax, `plinth` and Redis.', ['Django', 'Qorvax', 'plinth', 'Redis']],
    [
      'two words',
      'I use GitHub Actions, Spring Boot and Power BI.',
      ['GitHub Actions', 'Spring Boot', 'Power BI']
    ],
    [
      'a neighbour that names nothing',
      'I use Python, unit tests, Docker and Git.',
      ['Python', 'Docker', 'Git']
    ]
  ])('%s', (_, text, members) => {
    expect(lists(text)).toEqual([members])
  })

  it('a spelling that only the config knows', () => {
    expect(lists('I use Django, granian and piccolo.', ['granian', 'Piccolo'])).toEqual([
      ['Django', 'granian', 'piccolo']
    ])
  })
})

describe('a list ends', () => {
  it.each([
    ['at a verb', 'I use Django, Redis and like Docker.', [['Django', 'Redis']]],
    ['at a dash', 'I use Django, Redis — Docker came later.', [['Django', 'Redis']]],
    [
      'after a member with words behind it',
      'I use Django, Redis in the cache, Docker and Helm.',
      [
        ['Django', 'Redis'],
        ['Docker', 'Helm']
      ]
    ]
  ])('%s', (_, text, expected) => {
    expect(lists(text)).toEqual(expected)
  })

  it.each([
    'I moved from Flask to FastAPI.',
    'I kept Django, wrote a page about it, and went home.',
    'We deliver to Kiel, Lund, Oslo and Riga.',
    'The zoo has tapirs, otters, lemurs and storks.',
    'I run a Python-based, Docker-hosted loader.'
  ])('and this is none: %s', (text) => {
    expect(lists(text)).toEqual([])
  })
})

describe('an item of a bulleted list', () => {
  it.each([
    'Python',
    'Python (8 years)',
    'Python – expert',
    'Python: since 2014',
    '**Python**',
    'the ELK stack'
  ])('names one technology: %s', (text) => {
    expect(soleMember(sentenceOf(text))?.entry).toBeDefined()
  })

  it.each(['I wrote Python.', 'Python and Go', 'code review', 'Python is what I teach on Mondays'])(
    'names more or less: %s',
    (text) => {
      expect(soleMember(sentenceOf(text))).toBeUndefined()
    }
  )
})

describe('time', () => {
  it('is linear in the sentence', () => {
    // The runner's limit is where quadratic steps are told.
    for (const run of ['Django, ', 'and ', '(', 'Python/', 'Qorvax, Python, ', 'a, '])
      expect(findEnumerations(sentenceOf(`I use ${run.repeat(8000)}`))).toHaveLength(
        findEnumerations(sentenceOf(`I use ${run.repeat(80)}`)).length
      )
  }, 8000)
})
