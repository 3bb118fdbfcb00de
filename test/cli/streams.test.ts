import {execFileSync, spawn, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {bin, clean, flawed, folder, oneRule, run, runJson} from './run.ts'

const windows = process.platform === 'win32'

test('standard input: - and --stdin, with and without a name', () => {
  const cwd = folder({'.coverletterrc.json': oneRule('error'), 'soft/.coverletterrc.json': oneRule('warn')})
  expect(runJson(['-'], {cwd, input: flawed})).toMatchObject({
    code: 1,
    results: [{filePath: '<text>', errorCount: 1}]
  })
  expect(runJson(['--stdin'], {cwd, input: flawed}).code).toBe(1)
  expect(runJson(['--stdin', '--stdin-filename', 'soft/a.txt'], {cwd, input: flawed})).toMatchObject({
    code: 0,
    results: [{filePath: `${cwd}/soft/a.txt`, warningCount: 1}]
  })
})

test('standard input that is no letter', () => {
  const cwd = folder()
  expect(runJson(['-'], {cwd, input: ''})).toMatchObject({
    code: 2,
    results: [{filePath: '<text>', messages: [{fatal: true, message: 'This letter is empty.'}]}]
  })
  expect(runJson(['-'], {cwd, input: Buffer.from([0x61, 0xff])}).results[0]?.messages[0]?.message).toContain(
    'not valid UTF-8'
  )
})

test.skipIf(windows)('a reader that leaves early ends the program quietly', () => {
  const files = Object.fromEntries(Array.from({length: 300}, (_, index) => [`letters/${index}.md`, flawed]))
  const cwd = folder({...files, '.coverletterrc.json': oneRule('error')})
  const command = `"${process.execPath}" "${bin}" letters | head -1`
  const {stdout, stderr, status} = spawnSync('bash', ['-c', command], {cwd, encoding: 'utf8'})
  expect({stdout, stderr, status}).toEqual({stdout: '\n', stderr: '', status: 0})
})

test.skipIf(windows)('a slow reader of a non-blocking pipe gets everything', async () => {
  const files = Object.fromEntries(Array.from({length: 200}, (_, index) => [`letters/${index}.md`, flawed]))
  const cwd = folder({...files, '.coverletterrc.json': oneRule('error')})
  const child = spawn(process.execPath, [bin, 'letters', '-f', 'json'], {
    cwd,
    stdio: ['ignore', 'pipe', 'inherit']
  })
  await new Promise((resolve) => setTimeout(resolve, 1500))
  const chunks: Buffer[] = []
  for await (const chunk of child.stdout) chunks.push(chunk as Buffer)
  expect(JSON.parse(Buffer.concat(chunks).toString())).toHaveLength(200)
})

test.skipIf(windows)('a letter and a posting from process substitution', () => {
  const cwd = folder({'letter.md': flawed, '.coverletterrc.json': oneRule('error')})
  const command = `"${process.execPath}" "${bin}" <(cat letter.md) -c .coverletterrc.json -f json`
  const {stdout, status} = spawnSync('bash', ['-c', command], {cwd, encoding: 'utf8'})
  expect(status).toBe(1)
  expect(JSON.parse(stdout)).toMatchObject([{errorCount: 1}])
})

test('a link to the command runs it', () => {
  const cwd = folder({'letter.md': clean, '.coverletterrc.json': oneRule('error')})
  fs.symlinkSync(bin, path.join(cwd, 'cl-lint'))
  expect(execFileSync(process.execPath, ['cl-lint', 'letter.md'], {cwd, encoding: 'utf8'})).toBe('')
})

test('a checkout that is not built says so', () => {
  const cwd = folder({'bin/package.json': '{"type": "commonjs"}', 'bin/cl-lint.js': fs.readFileSync(bin)})
  const {status, stderr} = spawnSync(process.execPath, ['bin/cl-lint.js'], {cwd, encoding: 'utf8'})
  expect({status, stderr}).toEqual({
    status: 2,
    stderr: `cl-lint is not built: run "npm run build" in ${cwd}\n`
  })
})

test('a run that fails after the first results still leaves valid JSON', () => {
  const cwd = folder({'a/letter.md': clean, 'b/letter.md': clean, 'b/.coverletterrc.json': '{'})
  const {code, err, results} = runJson(['.'], {cwd})
  expect(code).toBe(2)
  expect(err).toContain('b/.coverletterrc.json:1:2: not valid JSON')
  expect(results).toMatchObject([
    {fatalErrorCount: 0},
    {filePath: `${cwd}/b/.coverletterrc.json`, fatalErrorCount: 1}
  ])
})

test('nothing is printed for letters in order, each once', () => {
  const cwd = folder({
    'b.md': clean,
    'a.txt': clean,
    'c/d.markdown': clean,
    '.coverletterrc.json': oneRule('error')
  })
  const {results} = runJson(['b.md', '.', '*.md', './a.txt'], {cwd})
  expect(results.map(({filePath}) => path.relative(cwd, filePath))).toEqual(['b.md', 'a.txt', 'c/d.markdown'])
  expect(run(['.'], {cwd})).toEqual({code: 0, out: '', err: ''})
})
