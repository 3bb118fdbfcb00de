import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {clean, flawed, folder, oneRule, run, runJson} from './run.ts'

const asRoot = process.getuid?.() === 0

/** What the only message of the only result says. */
function fatal(args: readonly string[], cwd: string): string {
  const {code, results} = runJson(args, {cwd})
  expect(code).toBe(2)
  expect(results).toHaveLength(1)
  expect(results[0]).toMatchObject({errorCount: 1, fatalErrorCount: 1})
  expect(results[0]?.messages).toMatchObject([{ruleId: null, severity: 2, fatal: true, line: 1, column: 1}])
  return results[0]?.messages[0]?.message ?? ''
}

test('a file that is not there: a line on standard error, a fatal result in JSON', () => {
  const cwd = folder()
  expect(run(['nope.md'], {cwd})).toEqual({
    code: 2,
    out: '',
    err: 'cl-lint: nope.md: no such file or folder\n'
  })
  expect(fatal(['nope.md'], cwd)).toBe('nope.md: no such file or folder')
})

test('a path through a file, and a name with a control character', () => {
  const cwd = folder({'letter.md': clean})
  expect(fatal(['letter.md/inner.md'], cwd)).toContain('no such file or folder')
  expect(run(['a\u001B.md'], {cwd}).err).toBe('cl-lint: a\\u001b.md: no such file or folder\n')
})

test('a glob and a folder that hold no letter', () => {
  const cwd = folder({'data/notes.json': '{}'})
  expect(run(['data/*.md'], {cwd}).err).toBe('cl-lint: data/*.md: no letter matches this pattern\n')
  expect(run(['data'], {cwd}).err).toBe(
    'cl-lint: data: no letters in this folder (.md, .markdown, .txt, .docx, .pdf)\n'
  )
  expect(run(['data'], {cwd}).code).toBe(2)
  expect(run(['data', '--no-error-on-unmatched-pattern'], {cwd})).toEqual({code: 0, out: '', err: ''})
  expect(runJson(['data', '--no-error-on-unmatched-pattern'], {cwd})).toMatchObject({code: 0, results: []})
})

test('the other letters are still linted', () => {
  const cwd = folder({'letter.md': flawed, '.coverletterrc.json': oneRule('error')})
  const {code, results} = runJson(['nope.md', 'letter.md'], {cwd})
  expect(code).toBe(2)
  expect(results.map(({messages}) => messages[0]?.ruleId)).toEqual(['banned-opener', null])
})

test.each([
  ['nothing', ''],
  ['white space', ' \n\t\r\n\u00A0\n'],
  ['a byte order mark', '\uFEFF']
])('a letter that holds %s', (_, text) => {
  expect(fatal(['letter.md'], folder({'letter.md': text}))).toBe('This letter is empty.')
})

test.skipIf(asRoot)('a letter that may not be read', () => {
  const cwd = folder({'letter.md': clean})
  fs.chmodSync(path.join(cwd, 'letter.md'), 0)
  expect(fatal(['letter.md'], cwd)).toBe('letter.md: may not be read (permission denied)')
})

test.each([
  ['letter.md', Buffer.from('Dear\u0000 all'), 'is a binary file (zero byte at offset 4), not text'],
  ['letter.txt', Buffer.from('%PDF-1.7 …'), 'is a PDF file; name it .pdf'],
  ['letter.txt', Buffer.from('PK\u0003\u0004…'), 'is a Word or OpenDocument file'],
  ['letter.txt', Buffer.from('Dear Ms. Okafor', 'utf16le'), 'seems to be UTF-16 without a byte order mark'],
  ['letter.md', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('abc')]), 'is cut off: UTF-16'],
  [
    'letter.md',
    Buffer.from('Dear all,\ncaf\u00E9 owner', 'latin1'),
    '(byte 0xE9 at offset 13, line 2); save it as UTF-8'
  ],
  [
    'letter.md',
    Buffer.concat([Buffer.alloc(99_999, 'ä\n'), Buffer.from([0xc3])]),
    'at offset 99999, line 33334'
  ],
  ['letter.doc', Buffer.from('…'), 'Word files of the old kind cannot be read as letters'],
  ['letter.html', Buffer.from('<p>'), 'HTML files cannot be read as letters']
])('bytes that are no text: %s %#', (name, bytes, message) => {
  expect(fatal([name], folder({[name]: bytes}))).toContain(message)
})

test('UTF-16 with a byte order mark and UTF-8 with one are read, columns as editors count them', () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(flawed, 'utf16le')])
  const files = {
    'a-le.md': utf16,
    'b-be.md': Buffer.from(utf16).swap16(),
    'c-bom.md': `\uFEFF${flawed}`,
    'd.md': flawed,
    '.coverletterrc.json': oneRule('error')
  }
  const {results} = runJson(['.'], {cwd: folder(files)})
  expect(results).toHaveLength(4)
  for (const {messages} of results) expect(messages).toEqual(results[3]?.messages)
})
