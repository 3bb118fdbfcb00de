import {expect, test} from 'vitest'
import {clean, flawed, folder, oneRule, run, runJson} from './run.ts'

const posting =
  'Backend Engineer\n\nAcme GmbH, Kiel\n\nYou will work on our ledger. We expect Python and PostgreSQL.\n'
const withPosting = (name: string, letter = clean): string => `---\nposting: ${name}\n---\n\n${letter}`

/** The posting that a letter was compared with, as --debug tells it. */
function used(args: readonly string[], cwd: string): string | undefined {
  return /posting (.*)\n/.exec(run([...args, '--debug'], {cwd}).err)?.[1]?.replace(`${cwd}/`, '')
}

test('--jd before front matter before the config', () => {
  const cwd = folder({
    'letters/acme.md': clean,
    'letters/named.md': withPosting('../postings/b.txt'),
    'postings/a.txt': posting,
    'postings/b.txt': posting,
    'postings/acme.txt': posting,
    'postings/named.txt': posting,
    '.coverletterrc.json': '{"postings": {"letters/{name}.md": "postings/{name}.txt"}}'
  })
  expect(used(['letters/named.md', '--jd', 'postings/a.txt'], cwd)).toBe('postings/a.txt')
  expect(used(['letters/named.md', '--posting', 'postings/a.txt'], cwd)).toBe('postings/a.txt')
  expect(used(['letters/named.md'], cwd)).toBe('postings/b.txt')
  expect(used(['letters/acme.md'], cwd)).toBe('postings/acme.txt')
  expect(used(['acme.md'], `${cwd}/letters`)).toContain('postings/acme.txt')
  expect(used(['letters/acme.md', '--no-config-lookup'], cwd)).toBe('none')
})

test('postings in the folders of a run are no letters, unless they are named', () => {
  const cwd = folder({
    'letters/acme.md': clean,
    'postings/acme.txt': posting,
    '.coverletterrc.json': '{"postings": {"letters/{name}.md": "postings/{name}.txt"}}'
  })
  const linted = (...args: string[]): readonly string[] =>
    runJson(args, {cwd}).results.map(({filePath}) => filePath.replace(`${cwd}/`, ''))
  expect(linted('.')).toEqual(['letters/acme.md'])
  expect(linted('.', '--no-config-lookup', '--jd', 'postings/acme.txt')).toEqual(['letters/acme.md'])
  expect(linted('postings/acme.txt')).toEqual(['postings/acme.txt'])
})

test('a posting from standard input', () => {
  const cwd = folder({'letter.md': clean})
  expect(run(['letter.md', '--jd', '-', '--debug'], {cwd, input: posting}).err).toContain('/-')
})

test.each([
  ['missing', 'nope.txt', 'nope.txt: no such file'],
  ['empty', 'empty.txt', 'empty.txt: this posting is empty'],
  ['white space', 'blank.txt', 'blank.txt: this posting is empty'],
  ['a folder', 'folder', 'folder: is a folder, not a file'],
  ['binary', 'job.pdf', 'job.pdf: cannot be read as a PDF file'],
  ['not UTF-8', 'latin.txt', 'latin.txt: is not valid UTF-8']
])('a posting that is %s ends the run before the first letter', (_, name, line) => {
  const cwd = folder({
    'letter.md': flawed,
    'empty.txt': '',
    'blank.txt': ' \n\n',
    'folder/x.txt': posting,
    'job.pdf': '%PDF-1.4',
    'latin.txt': Buffer.from('Ingenieur f\u00FCr', 'latin1')
  })
  const {code, out, err} = run(['letter.md', '--jd', name], {cwd})
  expect({code, out}).toEqual({code: 2, out: ''})
  expect(err).toMatch(/^cl-lint: [^\n]+\n$/)
  expect(err).toContain(line)
  const {results} = runJson(['letter.md', '--jd', name], {cwd})
  expect(results).toMatchObject([{filePath: `${cwd}/${name}`, messages: [{fatal: true, ruleId: null}]}])
})

test('a posting that front matter names and that is not there: a notice, or with --require-jd an error where it stands', () => {
  const cwd = folder({'a.md': withPosting('nope.txt', flawed), '.coverletterrc.json': oneRule('error')})
  const {code, err, results} = runJson(['a.md'], {cwd})
  expect(code).toBe(1)
  expect(err).toMatch(/^cl-lint: a\.md:2: front matter, posting: nope\.txt: no such file, [^\n]+\n$/)
  expect(results[0]?.messages).toMatchObject([{ruleId: 'banned-opener'}])
  expect(runJson(['a.md', '--require-jd'], {cwd})).toMatchObject({
    code: 2,
    results: [
      {
        messages: [
          {fatal: true, line: 2, column: 10, message: 'front matter, posting: nope.txt: no such file'}
        ]
      }
    ]
  })
})

test('a posting without a title: a notice, and the title is not compared', () => {
  const cwd = folder({'letter.md': clean, 'job.txt': 'We pay well.\n\nWrite to us.\n'})
  const {err, out} = run(['letter.md', '--jd', 'job.txt', '-f', 'json-with-metadata'], {cwd})
  expect(err).toBe('cl-lint: job.txt: no title was found in this posting, so titles are not compared\n')
  expect(JSON.parse(out)).toHaveProperty('metadata.notRun')
})

test('--require-jd', () => {
  const cwd = folder({'letter.md': clean, 'job.txt': posting})
  const {code, results} = runJson(['letter.md', '--require-jd'], {cwd})
  expect(code).toBe(2)
  expect(results[0]?.messages[0]?.message).toContain('--require-jd asks for one')
  expect(run(['letter.md', '--require-jd', '--jd', 'job.txt', '--quiet'], {cwd}).code).not.toBe(2)
})

test('a company left over from another letter of the run is told by its letter', () => {
  const cwd = folder({
    'letters/acme.md': clean.replace(
      /\n\n(?=[^\n]+,\n[^\n]+\s*$)/,
      '\n\nI would be glad to join Globex in spring.\n\n'
    ),
    'letters/globex.md': clean,
    'postings/acme.txt': posting,
    'postings/globex.txt': 'Backend Engineer\n\nGlobex GmbH, Kiel\n\nWe expect Python.\n',
    '.coverletterrc.json':
      '{"extends": [], "rules": {"company-mismatch": "error"}, "postings": {"letters/{name}.md": "postings/{name}.txt"}}'
  })
  expect(run(['letters'], {cwd}).out).toContain(
    'You wrote "Globex"; that is the company of letters/globex.md, and this posting is from Acme GmbH'
  )
  expect(run(['letters/acme.md'], {cwd}).out).toContain('speaks of "Globex" as the company applied to')
})

test('technologies that the config adds are required by a posting as others are', () => {
  const cwd = folder({
    'letter.md': clean,
    'posting.txt': 'Backend Engineer\n\nAcme GmbH, Kiel\n\nRequirements: we run rill mesh on every host\n',
    'config.json':
      '{"extends": [], "rules": {"posting-keywords": "error"}, "vocabulary": {"technologies": ["Rill Mesh"]}}'
  })
  const {out} = run(['letter.md', '--config', 'config.json', '--jd', 'posting.txt'], {cwd})
  expect(out).toContain('The posting requires Rill Mesh')
})
