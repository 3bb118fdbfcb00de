import {describe, expect, test} from 'vitest'
import {alternativesIn} from './alternatives.ts'
import {readPosting} from './read-posting.ts'

const read = (source: string): {required: string[]; nice: string[]} => {
  const {required, nice} = readPosting(`Data Engineer\n\n${source}`, {name: 'posting'})
  return {required: required.map(({value}) => value), nice: nice.map(({value}) => value)}
}

describe('required and nice to have', () => {
  test.each([
    ['Markdown headings', '## Requirements\n\n- Python\n- SQL\n\n## Bonus points\n\n- dbt'],
    ['capitals', 'WHAT YOU BRING\n• Python\n• SQL\n\nNICE TO HAVE\n• dbt'],
    [
      'lost bullets',
      'What you need\nPython\nSQL that you can explain\nExcellent communication skills\n\nWhat would be a plus\ndbt\n\nWhat we offer\nfree trains'
    ],
    ['bold lines', '**Essential**\n* Python\n* SQL\n\n**Desirable**\n* dbt'],
    ['labels on one line', 'Must haves: Python, SQL.\nNice to have: dbt.'],
    ['labels with other words', 'What counts: Python, SQL, patience.\nWhat helps: dbt.'],
    ['prose', 'You need to know Python and SQL. Some dbt would be nice to have, but you can learn it here.'],
    ['prose with a plus', 'We require Python and SQL. dbt is a plus.'],
    ['both in one sentence', 'Python and SQL are required, and dbt is nice to have.']
  ])('%s', (_, source) => {
    expect(read(source)).toEqual({required: ['Python', 'SQL'], nice: ['dbt']})
  })

  test('what is not needed is neither', () => {
    expect(
      read('### Needed\n\n* Python\n\n### Not needed\n\n* Java, although our archive still runs on it')
    ).toEqual({required: ['Python'], nice: []})
  })

  test('tasks and benefits are no requirements where there are some', () => {
    expect(
      read("What you'll do\n- Rewrite the Java part\n\nRequirements\n- Python\n\nBenefits\n- a Linux laptop")
        .required
    ).toEqual(['Python'])
  })

  test('without any requirement, what is named counts', () => {
    expect(read('You own the payout service. PostgreSQL, pytest, transactions.').required).toEqual([
      'PostgreSQL',
      'pytest'
    ])
  })

  test('a word in brackets has its own weight', () => {
    expect(read('Requirements\n- Python (Django preferred)')).toEqual({
      required: ['Python'],
      nice: ['Django']
    })
  })

  test('names are the canonical ones, unless the posting’s is a part of it', () => {
    expect(read('Requirements\n- Postgres\n- k8s\n- Excel\n- JS').required).toEqual([
      'PostgreSQL',
      'Kubernetes',
      'Excel',
      'JavaScript'
    ])
  })

  test('ordinary words count as list members only', () => {
    expect(
      read('Requirements\n- Go\n- Go above and beyond\n- Excel at communication\n- Python or R').required
    ).toEqual(['Go', 'Python', 'R'])
  })
})

describe('alternatives', () => {
  const groups = (source: string): string[][] =>
    alternativesIn(readPosting(`Data Engineer\n\nRequirements\n${source}`, {name: 'posting'})).map(
      ({facts}) => facts.map(({value}) => value)
    )

  test('either of two is enough', () => {
    expect(groups('- Python\n- FastAPI or Django\n- SQL')).toEqual([
      ['Python'],
      ['FastAPI', 'Django'],
      ['SQL']
    ])
    expect(groups('- Python/Go')).toEqual([['Python', 'Go']])
  })

  test('a list of one kind before "or" belongs together, others do not', () => {
    expect(groups('- Python, Flask, FastAPI or Django')).toEqual([['Python'], ['Flask', 'FastAPI', 'Django']])
    expect(groups('- Python, SQL')).toEqual([['Python'], ['SQL']])
  })

  test('examples and choices are one group', () => {
    expect(groups('- a warehouse such as Snowflake, BigQuery or Redshift')).toEqual([
      ['Snowflake', 'BigQuery', 'Redshift']
    ])
    expect(groups('- one of: Django, Flask, FastAPI')).toEqual([['Django', 'Flask', 'FastAPI']])
    expect(groups('- a cloud (AWS, Azure)')).toEqual([['AWS', 'Azure']])
  })

  test('"or similar" opens a group to others of its kind', () => {
    const open = (source: string): boolean[] =>
      alternativesIn(readPosting(`Data Engineer\n\nRequirements\n${source}`, {name: 'posting'})).map(
        (group) => group.open
      )
    expect(open('- PostgreSQL or similar\n- Python')).toEqual([true, false])
    expect(open('- Airflow (or an equivalent scheduler)\n- Python')).toEqual([true, false])
  })

  test('technologies of the config are read, too', () => {
    const posting = readPosting('Data Engineer\n\nRequirements\n- experience of rill mesh and SQL\n', {
      name: 'posting',
      technologies: ['Rill Mesh']
    })
    expect(posting.required.map(({value}) => value)).toEqual(['Rill Mesh', 'SQL'])
  })
})
