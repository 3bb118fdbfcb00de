import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {matchesNoise, mayBeNoise} from './noise.ts'

const folder = new URL('../../fixtures/postings/', import.meta.url)

/** Every line of the postings, and every one to five words in a row. */
function* parts(): Iterable<string> {
  for (const name of readdirSync(folder)) {
    for (const line of readFileSync(new URL(name, folder), 'utf8').split(/\r?\n/)) {
      const words = line.trim().split(/\s+/)
      yield line.trim()
      for (let from = 0; from < words.length; from++)
        for (let to = from + 1; to <= Math.min(words.length, from + 5); to++)
          yield words.slice(from, to).join(' ')
    }
  }
}

describe('noise', () => {
  it('begins as noise does', () => {
    const noise = new Set(
      [...parts()].filter((part) => part !== '' && part.length <= 90 && matchesNoise(part))
    )
    expect(noise.size).toBeGreaterThan(150)
    expect([...noise].filter((part) => !mayBeNoise(part))).toEqual([])
  })

  it.each(
    `m/f/d|all genders|GN|she/he/they|fully remote|Hybrid - flexible|no remote|Berlin - remote|relocation assistance|Visa sponsorship|on-site / part time
    several offices|permanent, full-time|FTC|W2|inside IR35|40 hours per week|multiple positions|x2|two days a week|CET|UTC+1|September 2026|'26|Spring|asap
    Req. 4711|AB-1234|£60k|95,000 EUR|80-95|competitive salary|OTE|salary range|plusses|Equity|page is loaded|we're hiring!|Y Combinator|https://a.example|a@b.example
    posted yesterday|closes soon|over 200 applicants|just posted|4.1 out of 5|★|en/de|German-speaking|Vaga|urgent`.split(
      /\s*[|\n]\s*/
    )
  )('takes %j', (part) => {
    expect([part, mayBeNoise(part)]).toEqual([part, true])
  })

  it.each([
    'Kvistberg Health AB',
    'Senior Python Engineer',
    'Stockholm',
    'the platform group',
    'Mercer & Daughters'
  ])('spares %j the patterns', (part) => {
    expect(mayBeNoise(part)).toBe(false)
  })
})
