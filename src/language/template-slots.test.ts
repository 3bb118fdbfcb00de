import {describe, expect, it} from 'vitest'
import {parseLetter} from '../letter/parse-letter.ts'
import type {LetterFormat} from '../letter/letter.ts'
import {findTemplateRests} from './template-slots.ts'

const rests = (text: string, format: LetterFormat = 'markdown'): string[] => {
  const source = `Dear Ms. Ito,\n\n${text}\n\nBest,\nLena\n`
  return findTemplateRests(parseLetter(source, {format})).map(({start, end}) => source.slice(start, end))
}

describe('left from a template', () => {
  it.each([
    '[Company]',
    '[Your Name]',
    "[Hiring Manager's Name]",
    '[job title, e.g. Data Engineer]',
    '[Insert a recent project]',
    '[2–3 sentences on why]',
    '\\[product\\]',
    '{{role}}',
    '{company}',
    '${PROJECT}',
    '%COMPANY%',
    '<Company Name>',
    '&lt;Company&gt;',
    '#company',
    'XXX',
    'TKTK',
    '____',
    'YOUR COMPANY NAME HERE',
    '(insert metric here)',
    'Lorem ipsum dolor sit amet'
  ])('%s', (slot) => {
    for (const format of ['markdown', 'text'] as const)
      expect(rests(`At ${slot} I kept it.`, format)).toEqual([slot])
  })

  it('every marker of an unresolved merge', () => {
    const markers = ['<<<<<<< HEAD', '||||||| base', '=======', '>>>>>>> rewrite']
    for (const format of ['markdown', 'text'] as const)
      expect(rests(markers.join('\nI kept it.\n'), format)).toEqual(markers)
    expect(rests('A heading\n=======')).toEqual([])
  })

  it.each([
    ['TODO: shorten this', 'TODO'],
    ['It took TODO minutes.', 'TODO'],
    ['The date is TBD.', 'TBD'],
    ['I have X years of Python.', 'X'],
    ['It fell by X%.', 'X%'],
    ['Your office in [City,\nCountry] is near.', '[City,\nCountry]']
  ])('%s', (text, rest) => {
    expect(rests(text)).toEqual([rest])
  })
})

describe('no rest of a template', () => {
  it.each([
    '[a link](https://a.example) and [another][1]\n\n[1]: https://b.example',
    'a note[^1]\n\n[^1]: [Company]',
    '- [x] done\n- [ ] open',
    '`[Company]` and `{{role}}`',
    '```\n[Company] TODO\n```',
    '<!-- [Company] TODO -->',
    '> [Company] wrote this',
    'He wrote “[the planner] recieves [sic] all” and left out […].',
    'They printed “[Company]” in the mail.',
    'I keep a [Flutter Developer] badge and arr[0].',
    'p < 0.01 and n > 400; List<Company> is a type',
    '<https://a.example> and <me@a.example>',
    '#help-python, #42 and C#',
    'XX and XY chromosomes, size XXL, the XX century, Louis XX, 5xx errors',
    'the last TODO comment, 214 TODOs, a to-do app',
    'trunk-based development (TBD in our wiki)',
    'We insert a file here and there.',
    'It printed “lorem ipsum” on four pages.'
  ])('%s', (text) => {
    expect(rests(text)).toEqual([])
  })
})

describe('time', () => {
  it('is linear', () => {
    // The runner's limit is where quadratic steps are told.
    for (const run of [
      '[a ',
      '{',
      '<a ',
      'TODO ',
      'TBD ',
      '___ ',
      'X ',
      '"[x] ',
      '(insert ',
      'YOUR ',
      '<<<<<<< a\n'
    ]) {
      const few = rests(run.repeat(8), 'text').length
      expect([few, few * 1000]).toContain(rests(run.repeat(8000), 'text').length)
    }
  }, 8000)
})
