import {describe, expect, test} from 'vitest'
import {
  findTechnologies,
  findTechnologiesInText,
  isRival,
  kindOf,
  technologyNamed,
  tokensOf
} from './technologies.ts'

const named = (text: string, listing = false): string[] =>
  findTechnologiesInText(text, {listing}).map(({entry}) => entry.name)

describe('technologies in running text', () => {
  test.each([
    ['I moved it from pandas to Polars.', ['pandas', 'Polars']],
    ['We store it in Postgres and postgresql.', ['PostgreSQL', 'PostgreSQL']],
    ['C++, C# and .NET, Node.js, CI/CD', ['C++', 'C#', '.NET', 'Node.js', 'CI/CD']],
    ['scikit-learn, sklearn, scikit learn', ['scikit-learn', 'scikit-learn', 'scikit-learn']],
    ['It runs on python3.11 and Python 3.14t.', ['Python', 'Python']],
    ['Our React/Redux front end calls a REST API.', ['React', 'Redux', 'REST']],
    ['We wrote it in Ruby on Rails.', ['Ruby on Rails']],
    ['Parcel delivery was new to me, and Lindqvist Parcel taught me it.', []],
    ['We bundle it with Parcel 2 and once used Parcel for the docs.', ['Parcel', 'Parcel']],
    ['I run k8s at home.', ['Kubernetes']]
  ])('%s', (text, names) => {
    expect(named(text)).toEqual(names)
  })

  test('the longest name counts', () => {
    expect(named('We use GitHub Actions and Google Cloud Pub/Sub.')).toEqual([
      'GitHub Actions',
      'Google Cloud Pub/Sub'
    ])
  })

  test('ranges are exact', () => {
    const [match] = findTechnologiesInText('with Spring Boot today')
    expect([match?.from, match?.to]).toEqual([5, 16])
    const tokens = tokensOf('with Spring Boot today')
    expect(findTechnologies(tokens).map(({from, to}) => [from, to])).toEqual([[1, 3]])
  })

  test('names from the config count too', () => {
    const tokens = tokensOf('We bind it with PyO4.')
    expect(findTechnologies(tokens, {extra: ['PyO4']}).map(({entry}) => entry.name)).toEqual(['PyO4'])
    expect(findTechnologies(tokens)).toEqual([])
  })
})

describe('ordinary words', () => {
  test.each([
    'I wrote the service in Go.',
    'Go services wait for other Go services.',
    'We use Spark and Kafka.',
    'The hot loop is in Rust.',
    'R and Python sit side by side.',
    'A Flask app keeps the keys.',
    'We deploy with `Salt` every day.',
    'Express 5 came late.'
  ])('are a technology: %s', (text) => {
    expect(named(text.replaceAll('`', ''), false).length + (text.includes('`') ? 1 : 0)).toBeGreaterThan(0)
  })

  test.each([
    'Go ahead and express your doubts.',
    'In spring we planted trees, and in Spring 2024 we moved.',
    'I work with Julia, our designer.',
    'We react to rust on the rails with celery and salt.',
    'A Series C company in Building R.',
    'I spoke with C. Smith.',
    'My notion of a segment is linear.',
    'Swift answers helped us.'
  ])('are ordinary: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  test('in a list of requirements they need no more than their capital', () => {
    expect(['R', 'Go', 'Swift', 'Excel'].flatMap((text) => named(text, true))).toHaveLength(4)
    expect(
      ['Go above and beyond', 'Excel at communication', 'Express yourself'].flatMap((text) =>
        named(text, true)
      )
    ).toEqual([])
  })
})

test('kinds and rivals', () => {
  expect(kindOf('FastAPI')).toBe('web-framework')
  expect(isRival('web-framework')).toBe(true)
  expect(isRival('language')).toBe(false)
  expect(technologyNamed('postgres')?.name).toBe('PostgreSQL')
  expect(technologyNamed('no such thing')).toBeUndefined()
})
