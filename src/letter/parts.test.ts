import {describe, expect, it} from 'vitest'
import type {Letter, LetterFormat, PartName} from './letter.ts'
import {parseLetter} from './parse-letter.ts'
import {readYaml} from './yaml.ts'

const first =
  'I am applying for the Data Engineer role at Corvid Freight, where eleven depots send their scans every night.'
const middle =
  'Half of our rows arrive late. I chose to keep midnight and to store the shift beside the date.'
const last = 'I would like to walk you through that choice.'
const body = `${first}\n\n${middle}\n\n${last}`
const inBody = [first, middle, last]

const parse = (source: string, format: LetterFormat = 'markdown'): Letter =>
  parseLetter(source, {format, yaml: readYaml})
const texts = (letter: Letter, part: PartName): string[] => letter.part(part).map(({text}) => text)
/** The parts that hold text, without the body where it is the usual one. */
function layout(
  source: string,
  format?: LetterFormat
): Partial<Record<PartName | 'subject', string[] | string>> {
  const letter = parse(source, format)
  const found: Partial<Record<PartName | 'subject', string[] | string>> = {}
  for (const part of [
    'header',
    'salutation',
    'body',
    'sign-off',
    'signature',
    'postscript',
    'below'
  ] as const) {
    const lines = texts(letter, part).filter((text) => text !== '')
    if (lines.length > 0 && !(part === 'body' && lines.join() === inBody.join())) found[part] = lines
  }
  if (letter.subject) found.subject = source.slice(letter.subject.start, letter.subject.end)
  return found
}

describe('the head of a letter', () => {
  it('begins with the salutation in most letters', () => {
    expect(layout(`Dear Ms. Ito,\n\n${body}`)).toEqual({salutation: ['Dear Ms. Ito,']})
  })

  it('has a contact block above the salutation', () => {
    const head = 'Lena Park\nlena@park.example | +49 30 555 0101\nhttps://park.example'
    expect(layout(`${head}\n\nDear Ms. Ito,\n\n${body}`, 'text').header).toEqual(head.split('\n'))
  })

  it('has the contact block and the salutation without a blank line between', () => {
    expect(layout(`Lena Park\nlena@park.example\nDear Ms. Ito,\n${body}`)).toEqual({
      header: ['Lena Park', 'lena@park.example'],
      salutation: ['Dear Ms. Ito,']
    })
  })

  it('has two address blocks, a date and a subject line', () => {
    const source = `Lena Park\nHafenstr. 3\n20457 Hamburg\n\nCorvid Freight GmbH\nAttn. Ms. R. Ito\nKaiweg 1\n\n31/01/2026\n\nRe: Data Engineer, reference CF-7\n\nDear Ms. Ito,\n\n${body}`
    expect(layout(source, 'text')).toEqual({
      header: [
        'Lena Park',
        'Hafenstr. 3',
        '20457 Hamburg',
        'Corvid Freight GmbH',
        'Attn. Ms. R. Ito',
        'Kaiweg 1',
        '31/01/2026',
        'Re: Data Engineer, reference CF-7'
      ],
      salutation: ['Dear Ms. Ito,'],
      subject: 'Data Engineer, reference CF-7'
    })
  })

  it.each([
    'May 27, 2024',
    'March 31 2025',
    '31/01/2024',
    'May 4th, 2024',
    '2026-11-16',
    '20 November 2026',
    '31.10.2026'
  ])('has the date %s on its own line even without a salutation', (date) => {
    expect(layout(`${date}\n\n${body}`)).toEqual({header: [date]})
  })

  it.each([
    ['Re: Data Engineer', 'Data Engineer'],
    ['RE: P02688 — Data Engineer', 'P02688 — Data Engineer'],
    ['**Subject: Data Engineer**', 'Data Engineer'],
    ['### Subject: Data Engineer (Job ID: 290436)', 'Data Engineer (Job ID: 290436)'],
    ['> Subject: Data Engineer', 'Data Engineer'],
    ['# Application for the Data Engineer', 'Data Engineer'],
    ['# Application: Data Engineer', 'Data Engineer'],
    ['Subject: Application for Data Engineer', 'Data Engineer'],
    ['Position: Data Engineer', 'Data Engineer']
  ])('has the subject line "%s"', (line, subject) => {
    expect(layout(`${line}\n\nDear Ms. Ito,\n\n${body}`).subject).toBe(subject)
    expect(layout(`${line}\n\nDear Ms. Ito,\n\n${body}`).salutation).toEqual(['Dear Ms. Ito,'])
  })

  it('has the subject line below the salutation, as in British letters', () => {
    expect(layout(`Dear Ms. Ito,\n\nRe: Data Engineer\n\n${body}`)).toEqual({
      header: ['Re: Data Engineer'],
      salutation: ['Dear Ms. Ito,'],
      subject: 'Data Engineer'
    })
  })

  it('takes no sentence of the body that begins like a label for a subject line', () => {
    expect(
      layout(`Dear Ms. Ito,\n\nPosition: I would sit between two teams, and I like that.\n\n${body}`).subject
    ).toBeUndefined()
  })

  it('has a tagline in the contact block of a letter without a salutation', () => {
    const head =
      'Lena Park\nData engineer with nine years of experience in logistics, retail and energy\nlena@park.example'
    expect(layout(`${head}\n\n${body}`, 'text')).toEqual({header: head.split('\n')})
  })

  it('has front matter, whose lines are no header', () => {
    const source = `---\ntitle: Data Engineer\ngeometry: margin=2cm\nheader-includes: \\usepackage{x}\n---\n\nDear Ms. Ito,\n\n${body}`
    expect(layout(source)).toEqual({salutation: ['Dear Ms. Ito,']})
    expect(parse(source).frontMatter?.data).toMatchObject({title: 'Data Engineer'})
  })

  it('has mail headers', () => {
    const source = `From: Lena Park <lena@park.example>\nTo: jobs@corvid.example\nSubject: Data Engineer\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\nDear Ms. Ito,\n\n${body}`
    const {header, salutation, subject} = layout(source, 'text')
    expect([header?.length, salutation, subject]).toEqual([5, ['Dear Ms. Ito,'], 'Data Engineer'])
  })

  it('has a heading "Cover Letter", a name as heading, a rule, a table or HTML around the address', () => {
    const source = `# Cover Letter\n\n# Lena Park\n\n| Berlin | lena@park.example |\n|---|---|\n| Tel | 555 |\n\n---\n\n<div align="center">\n\n12 May 2026\n\n</div>\n\nDear Ms. Ito,\n\n${body}`
    expect(layout(source)).toEqual({
      header: ['Cover Letter', 'Lena Park', '12 May 2026'],
      salutation: ['Dear Ms. Ito,']
    })
  })

  it('has org-mode keywords, LaTeX commands and Markdown marks in plain text', () => {
    expect(
      layout(`#+TITLE: Cover letter\n\\today\n# Lena Park\n---------\n\nDear Ms. Ito,\n\n${body}`, 'text')
        .salutation
    ).toEqual(['Dear Ms. Ito,'])
  })
})

describe('the salutation', () => {
  it.each([
    'Dear Hiring Manager,',
    'Dear Corvid Hiring Team,',
    'Dear Sir/Madam',
    'Dear Sir or Madam:',
    'Dear Wooga.',
    'Dear reader',
    'Dear Person Reading This Commit Message:',
    'Dear Dr. Osei, dear Ms. Ito,',
    'Hello,',
    'Hello!',
    'Hi Lena -',
    '👋 Hi there,',
    'Hey, 37Signals!',
    "Reverent Sir/Ma'am",
    'To whom it may concern,',
    'To Whom It May Concern',
    'Good morning Ms. Ito –',
    'Greetings,',
    'Ladies and Gentlemen,',
    'Respected Sir,',
    'Esteemed members of the committee:',
    'To the hiring team at Corvid:',
    'Attention Hiring Manager:',
    '**Dear Ms. Ito,**',
    '*Dear Ms. Ito,*',
    '## Dear Ms. Ito,'
  ])('is found: %s', (line) => {
    expect(layout(`${line}\n\n${body}`)).toEqual({salutation: [line.replace(/^[*#\s]+|\*+$/g, '')]})
  })

  it.each([
    ['Dear Ms. Ito, ', 'My first import broke a Monday, and that is what I would like to tell.'],
    ['Hello! ', 'I saw that you hire a Data Engineer, and I have been one for years.'],
    ['Dear Wooga. ', 'I have played your games, and I know what your servers do at night.'],
    ['To whom it may concern: ', 'my name stands below, and what I did stands here.']
  ])('may be followed by text on its line: %s…', (salutation, text) => {
    expect(layout(`${salutation}${text}\n\n${body}`)).toEqual({
      salutation: [salutation.trim()],
      body: [text, ...inBody]
    })
  })

  it('is missing in one letter of six', () => {
    expect(layout(body)).toEqual({})
    expect(layout(`# Data Engineer at Corvid\n\n${body}`)).toEqual({header: ['Data Engineer at Corvid']})
  })

  it.each([
    ['Hello World was my first program, and it had a bug that I only found two years later.'],
    ['Attention to detail is what people say of me, and I would rather show it to you in a diff.'],
    ['Dear customers were the ones who wrote letters, so I built an importer for letters on paper.']
  ])('is no sentence that begins like one: %s', (sentence) => {
    const found = layout(`${sentence}\n\n${body}`)
    expect(sentence.startsWith('Dear') ? (found.body ?? []) : found.salutation).toEqual(
      sentence.startsWith('Dear') ? found.body : undefined
    )
  })

  it('is no greeting that the body quotes', () => {
    const found = layout(
      `${first} Nobody had asked for it, and I wrote it down at once.\n\nOur mails began like this:\n\nDear customer,\n\n${last}`
    )
    expect(found.salutation).toBeUndefined()
    expect(found.body).toContain('Dear customer,')
  })

  it('is no line of the address', () => {
    expect(
      layout(`Corvid Freight\nAttention: Ms. Ito\nHafenstr. 3\n\nDear Ms. Ito,\n\n${body}`, 'text').header
    ).toContain('Attention: Ms. Ito')
  })
})

describe('the body', () => {
  it('is one line a paragraph without blank lines', () => {
    const long = `${first} ${middle}`
    expect(layout(`Dear Ms. Ito,\n${long}\n${long}\nKind regards,\nLena Park`).body).toEqual([long, long])
  })

  it('is hard-wrapped', () => {
    const wrapped = body.replace(/(.{1,60})(?: |$)/gm, '$1\n').replace(/\n{3,}/g, '\n\n')
    expect(layout(`Dear Ms. Ito,\n\n${wrapped}\n\nKind regards,\nLena`, 'text').body).toBeUndefined()
  })

  it('is hard-wrapped without blank lines: a short last line ends its paragraph', () => {
    const paragraph =
      'Half of our rows arrive late, and some of them are a week old\nwhen they come. I chose to keep midnight and to store the shift\nbeside the date.'
    expect(
      layout(`Dear Ms. Ito,\n${paragraph}\n${paragraph}\n${paragraph}\nBest,\nLena`, 'text').body
    ).toEqual(Array(3).fill(paragraph.replace(/\n/g, ' ')))
  })

  it('is a sentence a line, which makes no paragraphs', () => {
    const lines =
      'Half of our rows arrive late.\nI chose to keep midnight.\nThe shift stands beside the date.\nNobody asked for more.\nIt has been quiet since.\nI wrote that down.'
    expect(layout(`Dear Ms. Ito,\n\n${lines}\n\nBest,\nLena`, 'text').body).toEqual([
      lines.replace(/\n/g, ' ')
    ])
  })

  it('is a long sentence a line between blank lines, which makes no paragraphs', () => {
    const lines = `${first} ${first}`.replace(/\. /, ' and ')
    const found = layout(`Dear Ms. Ito,\n\n${middle}\n\n${lines}\n${lines}\n\nBest,\nLena`)
    expect(found.body).toEqual([middle, `${lines} ${lines}`])
  })

  it('is set off by indents only', () => {
    expect(
      layout(
        `Dear Ms. Ito,\n\nThe first row came late, and I kept it.\n   The second did not come. I asked for it\nand got it.\n`,
        'text'
      ).body
    ).toHaveLength(2)
  })

  it('is indented like code in Markdown', () => {
    const indented = `    ${first}\n\n\t${middle}`
    expect(layout(`Dear Ms. Ito,\n\n${indented}\n\nBest,\nLena`)).toMatchObject({body: [first, middle]})
  })

  it('keeps indented code as code', () => {
    expect(
      layout(
        `Dear Ms. Ito,\n\n${body}\n\n    rows = load(path)\n    for row in rows: keep(row)\n\nBest,\nLena`
      ).body
    ).toBeUndefined()
  })

  it('has headings and lists', () => {
    const letter = parse(
      `Dear Ms. Ito,\n\n${first}\n\n## How I work\n\n- One rule.\n- One owner.\n\n${last}\n\nBest,\nLena`
    )
    expect(letter.part('body').map(({kind}) => kind)).toEqual([
      'paragraph',
      'heading',
      'item',
      'item',
      'paragraph'
    ])
    expect(new Set(letter.part('body').map(({group}) => group)).size).toBe(4)
  })

  it.each(['text', 'markdown'] as const)('has items that begin with a bullet character, as %s', (format) => {
    const letter = parse(
      `Dear Ms. Ito,\n\n${first}\n\n• One rule.\n• One owner, and\n  one reader.\n\n${last}\n\nBest,\nLena`,
      format
    )
    const items = letter.blocks.filter(({kind}) => kind === 'item')
    expect(items.map(({text}) => text.replace(/\s+/g, ' '))).toEqual([
      'One rule.',
      'One owner, and one reader.'
    ])
    expect(items.map(({part}) => part)).toEqual(['body', 'body'])
  })

  it('has the marker lines of an unresolved merge, which are neither heading nor quote', () => {
    const source = `Dear Ms. Ito,\n\n<<<<<<< HEAD\n${first}\n=======\n${middle}\n>>>>>>> main\n\n${last}\n\nBest,\nLena`
    expect(layout(source)).toEqual({
      salutation: ['Dear Ms. Ito,'],
      'sign-off': ['Best,'],
      signature: ['Lena']
    })
  })

  it('has HTML entities of a word processor', () => {
    const found = layout(
      `Dear Ms. Ito,\n\nI&#39;m applying for&nbsp;the role &amp; I say why.\n\nBest,\nLena`
    )
    expect(found.body).toEqual(["I'm applying for the role & I say why."])
  })

  it('has a line "Thanks!" or "Best." that ends nothing', () => {
    expect(layout(`Dear Ms. Ito,\n\n${first}\n\nThanks!\n\n${middle}\n\n${last}`).body).toContain('Thanks!')
  })

  it('ends with a farewell in a comma, which is no name', () => {
    expect(
      layout(`Dear Ms. Ito,\n\n${body}\n\nLooking forward to hearing from you,\n\nLena Park`)
    ).toMatchObject({
      body: [...inBody, 'Looking forward to hearing from you,'],
      signature: ['Lena Park']
    })
  })

  it('ends with the short last line of a hard wrap, which is no name', () => {
    const found = layout(
      `Dear Ms. Ito,\n\nI would like to walk you through that choice, with the\nmistake in it, and I thank you for\nyour time`,
      'text'
    )
    expect(found.signature).toBeUndefined()
  })
})

describe('the whole letter on one line', () => {
  const line = `${first} ${middle} ${last}`

  it('has all parts', () => {
    expect(layout(`Dear Ms. Ito, ${line} Kind regards, Lena Park`, 'text')).toEqual({
      salutation: ['Dear Ms. Ito,'],
      body: [line],
      'sign-off': ['Kind regards,'],
      signature: ['Lena Park']
    })
  })

  it('has its address before the salutation', () => {
    expect(
      layout(
        `Lena Park lena@park.example 12 May 2026 Dear Ms. Ito, ${line} Sincerely, Lena Park +49 30 555 0101`,
        'text'
      )
    ).toEqual({
      header: ['Lena Park lena@park.example 12 May 2026'],
      salutation: ['Dear Ms. Ito,'],
      body: [line],
      'sign-off': ['Sincerely,'],
      signature: ['Lena Park +49 30 555 0101']
    })
  })

  it('gives spans that lie in the source', () => {
    const source = `Dear Ms. Ito, ${line} Kind regards, Lena Park`
    for (const {span, text} of parse(source).blocks) expect(source.slice(span.start, span.end)).toBe(text)
  })
})

describe('the foot of a letter', () => {
  it.each([
    'Sincerely,',
    'Best regards,',
    'Kind regards,',
    'Thanks,',
    'Best,',
    'Yours sincerely,',
    'Warm regards,',
    'Respectfully,',
    'Thank you,',
    'Thanks and best regards,',
    'Thanks & Best regards,',
    'With best regards,',
    'Warmest regards',
    'Yours',
    'Thanking you',
    'Many thanks,',
    'Kind wishes –',
    'All the best,',
    'Cheers!',
    'Cheers 🙂',
    '🤲 Sincerely,',
    '**Sincerely,**'
  ])('has the sign-off %s', (line) => {
    expect(layout(`Dear Ms. Ito,\n\n${body}\n\n${line}\nLena Park`)).toEqual({
      salutation: ['Dear Ms. Ito,'],
      'sign-off': [line.replaceAll('*', '')],
      signature: ['Lena Park']
    })
  })

  it.each(['### Sincerely,', '#### 🤝 Best regards,'])('has the sign-off as a heading: %s', (line) => {
    expect(layout(`Dear Ms. Ito,\n\n${body}\n\n${line}\n\n**Lena Park**`)).toMatchObject({
      'sign-off': [line.replace(/^#+ /, '')],
      signature: ['Lena Park']
    })
  })

  it.each([
    'Lena.',
    'Lena Park.',
    'Lena P.',
    'Lena Park\nHamburg, Germany.',
    'Lena Park\nLocation: Hamburg, DE',
    'Lena Park\nContact information:'
  ])('has a signature with a full stop or a label: %j', (name) => {
    expect(layout(`Dear Ms. Ito,\n\n${body}\n\nSincerely,\n\n${name}`)).toMatchObject({
      signature: name.split('\n')
    })
  })

  it('has two sign-offs', () => {
    expect(layout(`Dear Ms. Ito,\n\n${body}\n\nThank you,\n\nBest regards,\nLena`)['sign-off']).toEqual([
      'Thank you,',
      'Best regards,'
    ])
  })

  it('has the name on the line of the sign-off', () => {
    expect(layout(`Dear Ms. Ito,\n\n${body}\n\nKind regards, Lena van der Park`)).toMatchObject({
      'sign-off': ['Kind regards,'],
      signature: ['Lena van der Park']
    })
  })

  it('has the name and the title on the line of the sign-off', () => {
    expect(layout(`Dear Ms. Ito,\n\n${body}\n\nBest regards, Lena Park, Data Engineer`)).toMatchObject({
      'sign-off': ['Best regards,'],
      signature: ['Lena Park, Data Engineer']
    })
  })

  it('has the sign-off at the end of the last paragraph', () => {
    expect(layout(`Dear Ms. Ito,\n\n${body} Sincerely, Lena Park`)).toMatchObject({
      'sign-off': ['Sincerely,'],
      signature: ['Lena Park']
    })
  })

  it('has a sign-off without a name', () => {
    expect(layout(`Dear Ms. Ito,\n\n${body}\n\nSincerely,`)).toEqual({
      salutation: ['Dear Ms. Ito,'],
      'sign-off': ['Sincerely,']
    })
  })

  it.each(['Lena Park', '— Lena Park', '- Lena', 'Lena Park\nlena@park.example', '--\nLena Park'])(
    'has no sign-off but the name: %s',
    (name) => {
      expect(layout(`Dear Ms. Ito,\n\n${body}\n\n${name}`, 'text')).toEqual({
        salutation: ['Dear Ms. Ito,'],
        signature: name
          .replace(/^- /, '')
          .split('\n')
          .map((line) => line.replace(/^— /, ''))
      })
    }
  )

  it('has neither sign-off nor name', () => {
    expect(layout(`Dear Ms. Ito,\n\n${body}`)).toEqual({salutation: ['Dear Ms. Ito,']})
  })

  it('has a signature of many lines', () => {
    const lines = [
      'Lena Park, MSc',
      'Senior Data Engineer',
      'Corvid Freight GmbH',
      'Hafenstr. 3, 20457 Hamburg',
      'Phone: 555 0101',
      'lena@park.example',
      'park.example'
    ]
    expect(layout(`Dear Ms. Ito,\n\n${body}\n\nSincerely,\n\n${lines.join('\n')}`, 'text').signature).toEqual(
      lines
    )
  })

  it.each([
    'Portfolio: https://park.example/work',
    '[Code](https://code.example) | [Talks](https://talks.example)',
    '[The run book](https://park.example/run)',
    'Tel. 555 0101',
    'Enclosures: CV, two certificates',
    'Encl.',
    'Attachments: CV',
    'Sent from my phone',
    'github.com/lenapark',
    '[LinkedIn](https://linkedin.example/lp)'
  ])('has below the name a line that belongs there: %s', (line) => {
    const found = layout(`Dear Ms. Ito,\n\n${body}\n\nSincerely,\n\nLena Park\n\n---\n\n${line}`)
    expect(found.below).toBeUndefined()
    expect(found.signature).toHaveLength(2)
  })

  it.each([
    'P.S. I sing bass, and badly.',
    'PS: I sing bass.',
    'P. S. I sing bass.',
    'PPS – I sing bass.',
    'Postscript: I sing bass, which nobody has complained about for two years.'
  ])('has the postscript %s', (line) => {
    expect(layout(`Dear Ms. Ito,\n\n${body}\n\nBest,\nLena\n\n${line}`)).toMatchObject({
      signature: ['Lena'],
      postscript: [line]
    })
  })

  it('has a postscript of two paragraphs and one before the sign-off', () => {
    const second = 'The choir meets on Mondays, which is when the pager is mine.'
    expect(
      layout(`Dear Ms. Ito,\n\n${body}\n\nBest,\nLena\n\nP.S. I sing bass.\n\n${second}`).postscript
    ).toEqual(['P.S. I sing bass.', second])
    expect(layout(`Dear Ms. Ito,\n\n${body}\n\nP.S. I sing bass.\n\nBest,\nLena`)).toMatchObject({
      postscript: ['P.S. I sing bass.'],
      'sign-off': ['Best,']
    })
  })

  it.each([
    'Keywords: Python, SQL, Airflow',
    'TODO shorten paragraph two',
    'todo: ask Tom',
    'Note to self: the March figure is a guess.',
    'ask Tom about the numbers',
    'Python, SQL, Airflow, dbt, Kafka',
    'python airflow kafka sql dbt',
    '#python #data #remote',
    '## Keywords',
    '- shorten the part about midnight',
    'They asked for five years and I have four, so do not bring it up.',
    'Read https://blog.corvid.example/midnight before the call'
  ])('has a note below the signature: %s', (line) => {
    expect(layout(`Dear Ms. Ito,\n\n${body}\n\nSincerely,\n\nLena Park\n\n${line}`)).toMatchObject({
      signature: ['Lena Park'],
      below: [line.replace(/^(?:## |- )/, '')]
    })
  })

  it('has contact lines after a note', () => {
    expect(
      layout(`Dear Ms. Ito,\n\n${body}\n\nBest,\nLena\n\nTODO shorten\n\nlena@park.example`)
    ).toMatchObject({
      signature: ['Lena', 'lena@park.example'],
      below: ['TODO shorten']
    })
  })
})

describe('letters from elsewhere', () => {
  it.each([
    'Hej!',
    'Hallo zusammen,',
    'Bonjour,',
    'Guten Tag Frau Keller,',
    'Selamlar,',
    'Hi there! 👋',
    '👋 Hi there! 👋🏽'
  ])('greet with %s', (greeting) => {
    for (const format of ['markdown', 'text'] as const)
      expect(layout(`${greeting}\n\n${body}`, format)).toEqual({salutation: [greeting]})
  })

  it.each([
    'Med vänlig hälsning,',
    'Vänliga hälsningar',
    'Med venlig hilsen',
    'Met vriendelijke groet,',
    'Mit freundlichen Grüßen / Best regards',
    'Viele Grüße,',
    'Cordialement,',
    'Un saludo,',
    'Selamlar,',
    'Yours obediently,',
    'Thanks for reading!'
  ])('are signed off with %s', (signOff) => {
    for (const gap of ['\n', '\n\n'])
      expect(layout(`Dear Ms. Ito,\n\n${body}\n\n${signOff}${gap}Lena Park`)).toEqual({
        salutation: ['Dear Ms. Ito,'],
        'sign-off': [signOff],
        signature: ['Lena Park']
      })
  })

  it('keep thanks for time in the body, and the name below is the signature', () => {
    for (const gap of ['\n', '\n\n']) {
      const thanks = 'Thank you for your time and consideration,'
      expect(layout(`Dear Ms. Ito,\n\n${body}\n\n${thanks}${gap}Lena Park`)).toEqual({
        salutation: ['Dear Ms. Ito,'],
        body: [...inBody, thanks],
        signature: ['Lena Park']
      })
    }
  })

  it('keep "Thanks for reading!" in the body where prose follows', () => {
    expect(layout(`Dear Ms. Ito,\n\nThanks for reading!\n\n${body}`).body).toEqual([
      'Thanks for reading!',
      ...inBody
    ])
  })

  it.each(['– sam', '- sam', '— Sam'])('have the signature %s', (name) => {
    for (const format of ['markdown', 'text'] as const)
      expect(layout(`hi,\n\n${body}\n\n${name}`, format).signature?.[0]).toContain(name.slice(2))
  })

  it('have a bold subject below the salutation', () => {
    const line = 'Application for Research Software Engineer (Grade 7), Ref. 0098-23'
    expect(layout(`To the hiring panel\n\n**${line}**\n\n${body}`)).toEqual({
      salutation: ['To the hiring panel'],
      header: [line],
      subject: 'Research Software Engineer (Grade 7), Ref. 0098-23'
    })
  })

  it('have both salutations of an unresolved merge', () => {
    const conflict = '<<<<<<< HEAD\nDear Mozilla team,\n=======\nDear Firefox team,\n>>>>>>> rewrite'
    for (const format of ['markdown', 'text'] as const)
      expect(layout(`${conflict}\n\n${body}`, format)).toEqual({
        salutation: ['Dear Mozilla team,', 'Dear Firefox team,']
      })
  })

  it('have a paragraph a line, with CRLF and no blank line', () => {
    const long = `${middle} ${middle}`
    const source = ['Dear Sir/Madam,', long, long, last, 'Best regards,', 'Oleh'].join('\r\n')
    for (const format of ['markdown', 'text'] as const)
      expect(layout(source, format).body).toEqual([long, long, last])
  })
})
