import {describe, expect, test} from 'vitest'
import {parseLetter} from '../letter/parse-letter.ts'
import {readYaml} from '../letter/yaml.ts'
import {companiesAppliedTo} from './applied-companies.ts'

const named = (source: string): string[] =>
  companiesAppliedTo(parseLetter(source, {yaml: readYaml})).map(({name}) => name)

const body = (text: string): string => `Dear Ms. Lindqvist,\n\n${text}\n\nKind regards,\nTomas Reyes\n`

describe('a company applied to', () => {
  test.each([
    ['I am applying for the Data Engineer role at Jackdaw Ltd.', 'Jackdaw Ltd'],
    ['I am writing about the Python Engineer role on the Payments team at Jackdaw.', 'Jackdaw'],
    ['I hope to join Swissgrid soon.', 'Swissgrid'],
    ['Your sites are the reason why I want to work for Brightleaf Digital.', 'Brightleaf Digital'],
    ['What draws me to **Magpie Bank** is the pager.', 'Magpie Bank'],
    ['I would be glad to join Calder & Moss in spring.', 'Calder & Moss'],
    ['I look forward to hearing from Northwind.', 'Northwind'],
    ['I would love to be part of Ferrand Travel.', 'Ferrand Travel'],
    ['I believe that I could do the same at Harrow Tools.', 'Harrow Tools'],
    ['Thank you for considering my application to Orsova Rail.', 'Orsova Rail'],
    ["Northwind's mission to feed towns is mine as well.", 'Northwind'],
    ['I see my future at Northwind.', 'Northwind'],
    ['Northwind is where I want to be.', 'Northwind'],
    ['It would be an honour to contribute to Northwind.', 'Northwind'],
    ['I have long admired Northwind for its patience.', 'Northwind'],
    ['I am excited about the opportunity to grow with you at Northwind.', 'Northwind'],
    ['My skills would be a good fit for Northwind.', 'Northwind'],
    ['I am convinced that Stripe would be the right place, and I would like to work for Stripe.', 'Stripe'],
    ['This is exactly what Northwind needs.', 'Northwind'],
    ['Joining the University of Lund would be a dream.', 'University of Lund'],
    ['I would enjoy keeping the tills honest at Ferrand.', 'Ferrand'],
    ['May I bring that habit to Ferrand Travel?', 'Ferrand Travel'],
    ['The way Ferrand treats its drivers is why I am writing.', 'Ferrand'],
    ['At Ferrand, I would start with the oldest queue.', 'Ferrand'],
    ["What made me write is Ferrand's blog about queues.", 'Ferrand'],
    ['I cannot wait to join Ferrand.', 'Ferrand'],
    ['I am eager to learn from the people at Ferrand.', 'Ferrand'],
    ['Should Philips Respironics take me on, I would begin at night.', 'Philips Respironics'],
    ['At Opta, I read, a Data Analyst is needed.', 'Opta'],
    ['Why Ferrand? Because buses matter.', 'Ferrand'],
    ['I picture myself at Ferrand in five years.', 'Ferrand'],
    ['It is Ferrand that I want to work for.', 'Ferrand'],
    ['If Ferrand gives me the chance, I will start with the oldest queue.', 'Ferrand'],
    ['I trust that Ferrand will find my background useful.', 'Ferrand'],
    ['I have wanted to work for Ferrand since I was a child.', 'Ferrand'],
    ['I saw that Ferrand seeks a developer.', 'Ferrand'],
    ['Ferrand is the employer I have been looking for.', 'Ferrand'],
    ['I would love to work for a company like Ferrand.', 'Ferrand']
  ])('%s', (text, name) => {
    expect(named(body(text))).toContain(name)
  })

  test('in the subject line, a heading and front matter', () => {
    expect(named(`Application to Northern Water Group\n\n${body('I keep a register.')}`)).toEqual([
      'Northern Water Group'
    ])
    expect(named(`# Application for Data Engineer at Acme GmbH\n\n${body('I keep a register.')}`)).toEqual([
      'Acme GmbH'
    ])
    expect(named(`---\ncompany: Solvig Media\n---\n\n${body('I keep a register.')}`)).toEqual([
      'Solvig Media'
    ])
  })

  test.each([
    ['Dear Rijksdienst hiring team,', ['Rijksdienst']],
    ['Dear Calder & Moss Hiring Team,', ['Calder & Moss']],
    ["Hello Northwind's recruiting team,", ['Northwind']],
    ['Dear Northwind Talent Acquisition Team,', ['Northwind']],
    ['Dear Hiring Team,', []],
    ['Dear Engineering Hiring Team,', []],
    ['Dear Data Platform hiring team,', []],
    ['Dear Billing team,', []],
    ['Dear Talent Acquisition Team,', []]
  ])('in a salutation: %s', (salutation, names) => {
    expect(named(`${salutation}\n\nI keep a register.\n\nKind regards,\nTomas Reyes\n`)).toEqual(names)
  })

  test('in the address of the recipient, not in that of the sender', () => {
    const letter = (head: string): string => `${head}\n\n${body('I keep a register.')}`
    expect(named(letter('Piet Harmsen\nHebden Bridge\n\nBrighouse Carpets Ltd\nMill Lane 4'))).toEqual([
      'Brighouse Carpets Ltd'
    ])
    expect(named(letter('Hiring Manager\nOrsova Rail AG\nBern'))).toEqual(['Orsova Rail AG'])
    expect(named(letter('Piet Harmsen\nHarmsen Consulting GmbH\nHebden Bridge'))).toEqual([])
  })

  test('in the salutation', () => {
    expect(named('Dear hiring team at Wooga,\n\nI keep a register.\n\nKind regards,\nTomas Reyes\n')).toEqual(
      ['Wooga']
    )
  })
})

describe('a company that is not applied to', () => {
  test.each([
    'Until 2023 I worked at Swissgrid, and I learned to wait.',
    'Our largest customer was Magpie Bank, whose engineers carry the pager.',
    'I joined Foo in 2019 as an intern.',
    'At Skagen Lines I keep eleven ports apart.',
    'After joining Skagen Lines I wrote the runbook.',
    'In my role at Skagen Lines I carry the pager.',
    'For four years I have looked after direct debits at Lowry Bank.',
    'We ran on Amazon Web Services and charged through Stripe.',
    'I moved the service to Kafka and Redis at night.',
    'I work well with Anna and with Dr. Voss.',
    'I hope to join the Platform team.',
    'I would be glad to join you in Berlin.',
    'The role on the Ledger team is what I look for.',
    'I studied at the University of Graz.',
    'I am interested in Rust and Go.',
    'As a developer at Umber Cold Chain I count trailers.',
    'My manager at Skagen would tell you the same.',
    'I left my position at Lowry Bank in May.',
    'I could show you how we cut the bill at Ferrand.',
    'I would be happy to walk you through the migration at Ferrand.',
    'I decided not to apply to Ferrand.',
    'My sister would love to join Ferrand.',
    'I turned down a place at Ferrand in May.',
    'At Ferrand I would often stay until the last bus.',
    'Ferrand, where I worked until June, paid me to wait.',
    'Previously, as a Software Engineering Lead at Ferrand, I: hired six people.',
    'Currently, I am applying my habits to Ferrand, a shop for hats.',
    'I am a final-year student at Ferrand University.',
    'I have written a web application with Swift.',
    'I am interested in Bayesian statistics.',
    'Subtraction is what attracts me.',
    'I would love to work with Anna again.',
    'I would be glad to help Anna finish the migration.',
    'At Ferrand I could not choose my tools.',
    'Ferrand is where I learned to test.',
    'The idea came from a talk by an engineer at Ferrand.',
    'I could speak to my old team at Ferrand for a reference.',
    'An AI-first mindset is what I bring.',
    'The Developer Survey is where I looked.'
  ])('%s', (text) => {
    expect(named(body(text))).toEqual([])
  })
})
