import {describe, expect, test} from 'vitest'
import {readYaml} from '../letter/yaml.ts'
import {readPosting} from './read-posting.ts'

const read = (source: string): {company: string | undefined; agency: string | undefined} => {
  const {company, agency} = readPosting(source, {name: 'posting', yaml: readYaml})
  return {company: company?.value, agency: agency?.value}
}

describe('where a company stands', () => {
  test.each([
    [
      'front matter',
      '---\ntitle: Data Engineer\ncompany: Norrvik Ledger AB\n---\n\nWe keep books.',
      'Norrvik Ledger AB'
    ],
    [
      'label',
      'Job Title: Data Engineer\n**Company:** Watermark Metering\n\nWe read meters.',
      'Watermark Metering'
    ],
    [
      'label with underscores',
      'Employer_Name: Silverbirch Forestry Ltd.\nPosition Title: Developer',
      'Silverbirch Forestry Ltd.'
    ],
    ['line below the title', 'Data Engineer\nWattline AG, Bern\n\nWe move readings.', 'Wattline AG'],
    [
      'line below the title with its place',
      'Data Engineer\nNordkai · Bergen, Norway · hybrid\n\nWe move boxes.',
      'Nordkai'
    ],
    ['line below an icon', '🤖 Data Engineer\n📍 Amsterdam\n🏢 Deepsight\n\nWe build.', 'Deepsight'],
    ['line above the title', 'Lumenwell\nML Engineer\n\nLocation\nOslo\n\nWe read eyes.', 'Lumenwell'],
    ['combined with the title', 'Python Engineer @ Dovetail Freight\n\nWe run docks.', 'Dovetail Freight'],
    ['combined, company first', 'ClearBank, Data Engineer\n\nLondon\n\nWe clear.', 'ClearBank'],
    [
      'combined in front matter',
      "---\ntitle: 'Backend Developer at @Penhasco - Vaga de Emprego'\n---\n\nWe sell tickets.",
      'Penhasco'
    ],
    [
      'logo',
      'Company logo for, Orsova Rail.\nShare\nBackend Engineer\nTimisoara, Romania · 2 weeks ago\n\nWe run trains.',
      'Orsova Rail'
    ],
    ['about', 'Senior MLOps Engineer\n\nAbout Bladecam\nWe build cameras.', 'Bladecam'],
    ['at X, we', 'Data Engineer\n\nAt Ravnsholt we count seedlings from the air.', 'Ravnsholt'],
    ['X is a', 'Data Engineer\n\nHalden is a studio of 18 in Tallinn. Halden makes games.', 'Halden'],
    [
      'join X',
      'Join Wrenfield as our first Python Developer. Clubs use Wrenfield to collect fees.',
      'Wrenfield'
    ],
    ["we're X", "Jr. Automation Developer (f/m/d)\n\nHi! We're Kitebird, a studio of 18.", 'Kitebird'],
    [
      'two words that do something',
      'Data Engineer (Remote)\n\nCindervale Foundries melts scrap in six plants.',
      'Cindervale Foundries'
    ],
    [
      'equal opportunity',
      'Data Engineer\n\nWe count.\n\nBrightmoor Council is an equal opportunity employer.',
      'Brightmoor Council'
    ],
    [
      'a name with small words',
      "Web Developer\n\nWe're Friends of the Earth and we need you.",
      'Friends of the Earth'
    ]
  ])('%s', (_, source, company) => {
    expect(read(source).company).toBe(company)
  })

  test.each([
    ['a place is none', 'Python Engineer\nBrighton\n\nWe build things.'],
    ['nor is a department', 'Python Engineer\nSchool of Electronics\n\nWe build things.'],
    ['nor a heading', 'Python Engineer\n\nAbout you\n\nYou build things.'],
    ['nor a board', 'Python Engineer\nLinkedIn\n\nWe build things.'],
    ['nor a technology', 'Python Engineer\n\nKubernetes is our platform. Kubernetes runs it all.'],
    ['nor a sentence’s first word', 'Python Engineer\n\nNobody works at night. Interviews take place in May.']
  ])('%s', (_, source) => {
    expect(read(source).company).toBeUndefined()
  })
})

describe('agencies', () => {
  test('are told from the employer that they name', () => {
    const source =
      'Senior ETL Developer\nBluestem Staffing Partners\n\nBluestem Staffing Partners is recruiting on behalf of Great Prairie Credit Union, which serves Iowa.'
    expect(read(source)).toEqual({
      company: 'Great Prairie Credit Union',
      agency: 'Bluestem Staffing Partners'
    })
  })

  test('that hide their client leave the company open', () => {
    const source =
      'Kessler Talent is the home of careers.\n\nOur client, a maker of machines, is looking for a Data Engineer. Your contact at Kessler Talent: Herr Roth'
    expect(read(source)).toEqual({company: undefined, agency: 'Kessler Talent'})
  })

  test('that are all there is stand for the company', () => {
    const {company, agency} = read(
      'Job Title: Data Engineer\nCompany: Marlow Recruitment\n\nOur client is a bank.'
    )
    expect(company).toBe('Marlow Recruitment')
    expect(agency).toBe(company)
  })
})
