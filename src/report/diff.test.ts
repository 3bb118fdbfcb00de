import {applyPatch, parsePatch} from 'diff'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {diff} from './diff.ts'
import {type Paint, plainPaint} from './paint.ts'
import {hostilePieces} from './testing/hostile.ts'
import {clean, resultFor} from './testing/samples.ts'

async function diffOf(
  unfixed: string,
  output: string,
  {bom = false, paint = plainPaint}: {readonly bom?: boolean; readonly paint?: Paint} = {}
): Promise<string> {
  const reporter = diff({cwd: '/home/tomas', paint, version: '1.2.3', rules: new Map()})
  const changed = resultFor('/home/tomas/letters/a.md', [], {unfixed, output, source: output, bom})
  return (await reporter.file(clean)) + (await reporter.file(changed)) + (await reporter.end())
}

test('a unified diff with the path as repositories have it', async () => {
  expect(await diffOf('one\ntwo\nthree\n', 'one\n2\nthree\n')).toBe(
    '--- letters/a.md\n+++ letters/a.md\n@@ -1,3 +1,3 @@\n one\n-two\n+2\n three\n'
  )
})

test('colours mark what goes and what comes, not the line ends', async () => {
  const styles = (name: string) => (text: string) => `<${name}>${text}</>`
  const paint = {...plainPaint, red: styles('r'), green: styles('g'), bold: styles('b'), dim: styles('d')}
  expect(await diffOf('one\r\n', '1\r\n', {paint})).toBe(
    '<b>--- letters/a.md</>\n<b>+++ letters/a.md</>\n<d>@@ -1,1 +1,1 @@</>\n<r>-one</>\r\n<g>+1</>\r\n'
  )
})

test('fits the file: line ends, tabs, a byte order mark and a missing last line end included', async () => {
  const line = fc.constantFrom('', 'a', 'b\t', '-- c', '++ d', 'é“x”', '@@ -1 +1 @@', '\\ e')
  const end = fc.constantFrom('\n', '\r\n')
  const text = fc
    .tuple(fc.array(fc.tuple(line, end)), line)
    .map(([lines, last]) => lines.flat().join('') + last)
  await fc.assert(
    fc.asyncProperty(text, text, fc.boolean(), async (before, after, bom) => {
      fc.pre(before !== after)
      const mark = bom ? '\uFEFF' : ''
      const [patch] = parsePatch(await diffOf(before, after, {bom}))
      if (!patch) throw new Error('no patch')
      expect(applyPatch(mark + before, patch, {autoConvertLineEndings: false})).toBe(mark + after)
    })
  )
})

test.each(hostilePieces)('hostile text stays text: %j', async (text) => {
  const written = await diffOf(`a\n${text}\nb\nc\n`, `a\n${text}\nB\nc\n`)
  expect(written).not.toMatch(/(?![\n\r\t])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u)
  expect(written).not.toMatch(/##(?:vso|teamcity)?\[/)
  expect(written).not.toMatch(/^\s*::/m)
})
