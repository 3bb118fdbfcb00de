import {describe, expect, test} from 'vitest'
import {readYaml} from '../letter/yaml.ts'
import {readPosting} from './read-posting.ts'

const titleOf = (source: string): string | undefined =>
  readPosting(source, {name: 'posting', yaml: readYaml}).title?.value
const rest = '\n\nNorrvik keeps ledgers for harbours.\n\nRequirements\nPython\n'

describe('where a title stands', () => {
  test.each([
    [
      'front matter',
      `---\ntitle: Senior Data Engineer\ncompany: Norrvik\n---${rest}`,
      'Senior Data Engineer'
    ],
    [
      'front matter in quotation marks, with a board around it',
      `---\ntitle: '[100% remote] Senior Backend Developer (Python) at @Norrvik - Vaga de Emprego'\n---${rest}`,
      'Senior Backend Developer (Python)'
    ],
    [
      'front matter that is no YAML',
      `---\ntitle: Data Engineer: ledgers\n  company: x: y\n---${rest}`,
      'Data Engineer'
    ],
    [
      'front matter with a slogan',
      `---\ntitle: Python Developer - Build the smartest way to buy a boat\n---${rest}`,
      'Python Developer'
    ],
    ['first line', `Python Developer${rest}`, 'Python Developer'],
    ['Markdown heading', `# **Staff Engineer**, Payments${rest}`, 'Staff Engineer, Payments'],
    ['bold line', `**Django Developer** (f/m/x), part time possible${rest}`, 'Django Developer'],
    ['label', `Company: Norrvik\nJob Title: Junior Data Analyst${rest}`, 'Junior Data Analyst'],
    [
      'label with a tab',
      `Organization Name\tNorrvik\nPosition Title\tPython Engineer${rest}`,
      'Python Engineer'
    ],
    [
      'label with more words',
      `Employer_Name: Norrvik\nCo-op Student Position Title: Software Developer Co-op${rest}`,
      'Software Developer Co-op'
    ],
    ['label above its value', `Job Title\nData Steward Analyst${rest}`, 'Data Steward Analyst'],
    [
      'HTML table without a page',
      `<table><tr><th>Position</th><td>Data Engineer</td></tr></table>${rest}`,
      'Data Engineer'
    ],
    [
      'below chrome',
      `Skip to main content\nCompany logo for, Norrvik.\nNorrvik\nShare\nShow more options\nLead Backend Engineer\nOslo · 2 weeks ago · 41 applicants\nPromoted by hirer${rest}`,
      'Lead Backend Engineer'
    ],
    [
      'below the company, twice',
      `Norrvik\nData Engineer\nNorrvik · Oslo, Norway (Hybrid)\nApply\nSave\nData Engineer${rest}`,
      'Data Engineer'
    ],
    [
      'Dice',
      `DICE\nSearch Jobs\nSenior ETL Developer - 127150\nNorrvik\nHybrid in Omaha, NE, US${rest}`,
      'Senior ETL Developer'
    ],
    [
      'Indeed',
      `QA Automation Engineer - job post\nNorrvik\n3.4 out of 5 stars${rest}`,
      'QA Automation Engineer'
    ],
    [
      'Workday',
      `Sign In\nStaff Software Engineer, Pricing Platform page is loaded\nStaff Software Engineer, Pricing Platform\nApply\nlocations\nBath, Somerset${rest}`,
      'Staff Software Engineer, Pricing Platform'
    ],
    [
      'Greenhouse',
      `Back to jobs\nNew\nPrincipal Scientist\nCape Town or remote (UTC±3)\nApply${rest}`,
      'Principal Scientist'
    ],
    [
      'Ashby',
      `Norrvik\nML Engineer\n\nLocation\nOslo\n\nEmployment Type\nFull time\n\nDepartment\nEngineering${rest}`,
      'ML Engineer'
    ],
    [
      'one line with the company in front',
      `Norrvik | Backend Engineer (Python) | Oslo or remote (Norway) | Full-time${rest}`,
      'Backend Engineer (Python)'
    ],
    ['company first', `Norrvik, Data Engineer${rest}`, 'Data Engineer'],
    ['company first, behind a dash', `Norrvik — Data Engineer${rest}`, 'Data Engineer'],
    ['company last', `Data Engineer — Norrvik${rest}`, 'Data Engineer'],
    [
      'at the company in a city',
      `Senior Engineer (Python) at Norrvik in Leeds${rest}`,
      'Senior Engineer (Python)'
    ],
    ['@', `Python Engineer @Norrvik${rest}`, 'Python Engineer'],
    ['an invitation', `We are hiring: Backend Engineer (Python)${rest}`, 'Backend Engineer (Python)'],
    ['an advertisement', 'Python Developer wanted!\n\nOur client is an insurer.', 'Python Developer'],
    [
      'prose: an opening',
      'Norrvik has an opening for a Data Solutions Engineer in its Carlisle office.',
      'Data Solutions Engineer'
    ],
    [
      'prose: as a',
      'A calendar must be right.\n\nAs a Full Stack Developer at Norrvik you will keep it so.',
      'Full Stack Developer'
    ],
    [
      'prose: join',
      'Join Norrvik as our first Python Developer. Our founder would like her nights back.',
      'Python Developer'
    ],
    [
      'hard-wrapped prose',
      'Norrvik has kept ledgers since 1881 and is looking for a\nsenior python developer who can say no.',
      'senior python developer'
    ]
  ])('%s', (_, source, title) => {
    expect(titleOf(source)).toBe(title)
  })

  test('nowhere', () => {
    expect(
      titleOf('We are three people and a server. If you can write Python, tell us about it.')
    ).toBeUndefined()
    expect(titleOf('')).toBeUndefined()
    expect(titleOf('Engineers wanted everywhere!\n\nOur engineers are great.')).toBeUndefined()
  })
})

describe('what is no part of a title', () => {
  test.each([
    ['Senior Python Engineer (m/f/d)', 'Senior Python Engineer'],
    ['Junior Data Engineer (Remote, EU) #DE-4410', 'Junior Data Engineer'],
    ['Machine Learning Engineer – Remote (EU)', 'Machine Learning Engineer'],
    ['Embedded Software Engineer (C/C++) – Trondheim, on site', 'Embedded Software Engineer (C/C++)'],
    ['105477 - Data Analyst', 'Data Analyst'],
    ['🚢 Automation Engineer (f/m/x)', 'Automation Engineer'],
    ['Staff Data Engineer 🛠️ (m/w/d)', 'Staff Data Engineer'],
    ['Data Engineering Intern (Summer 2027)', 'Data Engineering Intern'],
    ['Web Developer (Telecommute - full time)', 'Web Developer'],
    ['Backend Developer (Python/Go) [REMOTE]', 'Backend Developer (Python/Go)'],
    ['Data Engineer - Contract - 6 months', 'Data Engineer'],
    ['Web Developer – Hybrid – £45k to £60k', 'Web Developer'],
    ['Remote Senior Python Developer', 'Senior Python Developer'],
    ['Python Software Developer, Leeds', 'Python Software Developer'],
    ['STAFF PYTHON ENGINEER, DATA PLATFORM', 'Staff Python Engineer, Data Platform'],
    ['Mobile Engineer | Android', 'Mobile Engineer | Android'],
    ['ML Engineer, Demand Forecasting', 'ML Engineer, Demand Forecasting'],
    ['Sr. Software Engineer II', 'Sr. Software Engineer II'],
    ['Python / Django developer', 'Python / Django developer']
  ])('%s', (line, title) => {
    expect(titleOf(`${line}${rest}`)).toBe(title)
  })
})

describe('a posting for several roles', () => {
  const titlesOf = (source: string): string[] =>
    readPosting(source, {name: 'posting'}).titles.map(({value}) => value)

  test('offers each of them', () => {
    expect(titlesOf(`# Backend Engineer / Data Engineer${rest}`)).toEqual([
      'Backend Engineer',
      'Data Engineer'
    ])
    expect(titlesOf(`Norrvik | Backend Engineer, Data Analyst | Remote${rest}`)).toEqual([
      'Backend Engineer',
      'Data Analyst'
    ])
    expect(titlesOf(`# Jobs at Norrvik\n\n## Backend Engineer\n\nPython\n\n## Data Engineer\n\nSQL`)).toEqual(
      ['Backend Engineer', 'Data Engineer']
    )
  })

  test('is not made of words that belong together', () => {
    expect(titlesOf(`Research and Development Engineer${rest}`)).toEqual([
      'Research and Development Engineer'
    ])
  })
})
