import {describe, expect, test} from 'vitest'
import {parseLetter} from '../letter/parse-letter.ts'
import {readYaml} from '../letter/yaml.ts'
import {titlesIn} from './applied-titles.ts'

function applied(source: string, format: 'markdown' | 'text' = 'markdown'): string[] {
  const letter = parseLetter(source, {format, yaml: readYaml})
  return titlesIn(letter, {company: 'Norrvik'})
    .filter((mention) => mention.applied)
    .map(({span}) => letter.source.slice(span.start, span.end))
}

const body = (text: string): string => `Dear Ms. Lindqvist,\n\n${text}\n\nKind regards,\nTomas Reyes\n`

describe('a title applied for', () => {
  test.each([
    ['I am applying for the Senior Python Developer position.', 'Senior Python Developer'],
    ["I'd like to apply for your Python Developer vacancy.", 'Python Developer'],
    ['Please accept my application for the Data Analyst role.', 'Data Analyst'],
    ['I am writing in response to your advertisement for a Django Developer.', 'Django Developer'],
    ['With great interest I read your posting for a Backend Developer.', 'Backend Developer'],
    ['I would love to join your team as a Junior Data Engineer.', 'Junior Data Engineer'],
    ['I am interested in the Machine Learning Engineer opportunity at Norrvik.', 'Machine Learning Engineer'],
    ['The Lead Developer role on your Ledger team describes my last four years.', 'Lead Developer'],
    ['Your Senior Engineer opening caught my eye.', 'Senior Engineer'],
    ['Please consider me for Python Developer.', 'Python Developer'],
    ['I want to be your next Staff Engineer.', 'Staff Engineer'],
    ['You are looking for a Python programmer who can say no.', 'Python programmer'],
    ['I am a strong candidate for the position of Software Engineer (Python).', 'Software Engineer (Python)'],
    ["I'm excited about the possibility of joining Norrvik as a Data Scientist.", 'Data Scientist'],
    ['My background makes me a fit for the Data Engineer position.', 'Data Engineer'],
    ['As your Senior Python Developer, I would begin with the logs.', 'Senior Python Developer'],
    ["I'm throwing my hat in the ring for Principal Engineer.", 'Principal Engineer'],
    ['The position of Automation Developer is what I have been waiting for.', 'Automation Developer'],
    ['I saw that you are hiring a Data Engineer for the grid.', 'Data Engineer'],
    ['I am seeking a Python Developer position where the pager matters.', 'Python Developer'],
    ['I should like to be considered for the post of Python Software Engineer.', 'Python Software Engineer'],
    [
      'my application is for the role of Senior Backend Engineer (Python).',
      'Senior Backend Engineer (Python)'
    ],
    ['I would like to join your agency as a Python Engineer.', 'Python Engineer'],
    ['I look forward to discussing the Senior Developer role with you.', 'Senior Developer'],
    ['I am writing to express my interest in the **Python Developer** role.', 'Python Developer'],
    ["I am applying for Norrvik's open Data Engineer role.", 'Data Engineer'],
    ['I have applied through your site for the Data Engineer position.', 'Data Engineer'],
    ['This is why I would be glad to work for you as your Django Engineer.', 'Django Engineer'],
    ['I am writing about the “Lead Data Engineer” opening.', 'Lead Data Engineer'],
    ['It was the advert for a Web Developer (part time) that made me write.', 'Web Developer']
  ])('%s', (text, title) => {
    expect(applied(body(text))).toEqual([title])
  })
})

describe('a title that is not applied for', () => {
  test.each([
    "I've been a senior Python developer at Foo for six years.",
    'In my current role as Data Engineer I keep the meters honest.',
    'I worked as a Python Developer in Lund.',
    'My manager, a Principal Software Engineer, signs each plan.',
    'I was promoted to Lead Engineer in spring.',
    'I started as a Junior Developer at Foo.',
    'In 2021 I left a Senior Developer role at Bar to study.',
    'In 2019 I applied for a Junior Developer role at Bar and learned a lot.',
    'I am not applying for the Lead Engineer role.',
    'I work well with other developers and with your product managers.',
    'Our Data Engineer position was vacant for a year, so I loaded the data myself.',
    'The team hired a Senior Data Engineer, and I showed her around.',
    'I interviewed candidates for the Junior Python Developer role.',
    'My title is Software Engineer, but I load data.',
    'I have held the Senior Python Developer role at Foo since 2020.',
    'While she was away I took on the role of Team Lead.',
    'As a Python developer I read more code than I write.',
    'I report to the Head of Data.',
    'I mentored two junior developers.',
    'I grew into the role of Lead Data Engineer.',
    'The Python Developer role at Lowry Bank taught me to wait.',
    'I joined Foo as a Junior Data Engineer.',
    'A data scientist of ours asked for the old columns.',
    'For six years I have worked as a senior backend engineer on payment systems.',
    'I am a self-taught Python developer.'
  ])('%s', (text) => {
    expect(applied(body(text))).toEqual([])
  })
})

describe('a title above the body', () => {
  test.each([
    [
      'subject line',
      'Ada Moreau\n\nRe: Lead Python Engineer, Data Platform, ref. OH-118',
      'Lead Python Engineer, Data Platform'
    ],
    ['heading', '# Application: Data Analyst, Pricing', 'Data Analyst, Pricing'],
    ['bold subject', '**Subject:** Senior Python Developer', 'Senior Python Developer'],
    ['quoted subject', '> Subject: Python Developer', 'Python Developer'],
    ['front matter', '---\ntitle: Lead Backend Engineer\ncompany: Solvig\n---', 'Lead Backend Engineer'],
    ['bare heading', '# Senior Backend Engineer', 'Senior Backend Engineer'],
    ['cover letter', '# Cover Letter – Python Developer at Acme', 'Python Developer']
  ])('%s', (_, head, title) => {
    expect(applied(`${head}\n\n${body('I keep a ledger.')}`)).toEqual([title])
  })

  test.each([
    ['below a name it is what the sender is', '# Ada Moreau\n\n## Senior Python Developer'],
    ['beside contact data, too', 'Ada Moreau\nSenior Python Developer\nada@moreau.example']
  ])('%s', (_, head) => {
    expect(applied(`${head}\n\n${body('I keep a ledger.')}`)).toEqual([])
  })
})
