import {parseLetter} from '../letter/parse-letter.ts'
import {readYaml} from '../letter/yaml.ts'
import type {Subject} from '../lint/run-rule.ts'
import type {Posting} from '../posting/posting.ts'
import {exampleDate} from './run-example.ts'

/** Texts that a rule may be given and must survive. */
export const oddLetters: readonly string[] = [
  '',
  ' \r\n\t\n ',
  'word',
  '😀',
  '\uFEFF',
  '.',
  'x'.repeat(20_000),
  '---\ntitle: Engineer\n---\n',
  '```\nconst a = 1\n```\n',
  '# \n\n- \n\n> \n\n***\n\n[](x)',
  'Dear Ms. Hale,',
  'Kind regards,',
  'Dear Ms. Hale,\n\n\u0000 ** `` 1 $ % 3.13',
  `Dear Ms. Hale,\n\n${'I, '.repeat(500)}\n\nKind regards,\nI`
]

const source = 'Senior Python Engineer\nAcme'

const posting: Posting = {
  source,
  name: 'posting.txt',
  title: {value: 'Senior Python Engineer', span: {start: 0, end: 22}},
  titles: [{value: 'Senior Python Engineer', span: {start: 0, end: 22}}],
  company: {value: 'Acme', span: {start: 23, end: 27}},
  agency: undefined,
  seniority: 'senior',
  specialty: undefined,
  required: [],
  nice: [],
  pay: undefined,
  asks: [],
  limits: {},
  amounts: []
}

/** {@link oddLetters} in both formats, with a posting, so that rules that need one run too. */
export function* oddSubjects(): Iterable<Subject> {
  for (const text of oddLetters) {
    for (const format of ['markdown', 'text'] as const) {
      yield {
        letter: parseLetter(text, {format, yaml: readYaml}),
        posting,
        filename: 'odd',
        settings: {today: exampleDate, vocabulary: {technologies: [], sources: [], allow: []}}
      }
    }
  }
}
