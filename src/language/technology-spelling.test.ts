import {describe, expect, it} from 'vitest'
import {findMisspellings} from './technology-spelling.ts'
import {tokensOf} from './technologies.ts'

const found = (text: string): string[] => [...findMisspellings(tokensOf(text))].map(({right}) => right)

describe('misspelt', () => {
  it.each([
    ['Javascript', 'JavaScript'],
    ['javascript', 'JavaScript'],
    ['FastApi', 'FastAPI'],
    ['Postgresql', 'PostgreSQL'],
    ['PostGreSQL', 'PostgreSQL'],
    ['NodeJS', 'Node.js'],
    ['Node JS', 'Node.js'],
    ['node.js', 'Node.js'],
    ['StackOverflow', 'Stack Overflow'],
    ['JIRA', 'Jira'],
    ['postgres', 'Postgres'],
    ['Type-Script', 'TypeScript'],
    ['Scikit-Learn', 'scikit-learn'],
    ['Html', 'HTML'],
    ['MatLab', 'MATLAB'],
    ['ElasticSearch', 'Elasticsearch'],
    ['PyTest', 'pytest'],
    ['Kubernates', 'Kubernetes']
  ])('%s is %s', (wrong, right) => {
    expect(found(`I moved the load to ${wrong} last year.`)).toEqual([right])
  })

  it('python beside words that leave no doubt', () => {
    expect(found('I wrote it in python with a python script on python 3.12.')).toEqual([
      'Python',
      'Python',
      'Python'
    ])
  })
})

describe('left alone', () => {
  it.each([
    'JavaScript, GitHub, PostgreSQL, Postgres, Node.js, jQuery and macOS',
    'numpy, fastapi and sqlalchemy, which are package names',
    'Pandas, Pytest, Nginx and NGINX',
    'JAVASCRIPT IN A HEADING',
    'a python, the latex gloves, wood pulp and a postscript',
    'github.com/wick, javascript@wick.example, app.javascript.js and /usr/lib/postgresql',
    'src/javascript/main and javascript-loader'
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })
})
