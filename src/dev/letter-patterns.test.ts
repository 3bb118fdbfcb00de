import {runInThisContext} from 'node:vm'
import {parseAst} from 'rolldown/parseAst'
import {describe, expect, it} from 'vitest'
import {LetterPattern} from '../letter/letter-pattern.ts'
import {withLetterPatterns} from './letter-patterns.mjs'

const replaced = (code: string): string =>
  withLetterPatterns(code, (text) => parseAst(text), 'runtime') ?? code
const resultOf = (code: string): unknown => {
  Object.assign(globalThis, {LetterPattern})
  return runInThisContext(`(() => { ${code.replace(/^import .*?;/, '')}; return result })()`)
}

describe('withLetterPatterns', () => {
  it.each([
    String.raw`const word = /\p{L}+/gu; const result = ['été ok', 'plain'].map((text) => [...text.matchAll(word)].map(([w]) => w))`,
    String.raw`const result = 'Éa b'.split(/(?<=\p{Lu})/u)`,
    String.raw`const f = (t) => /^\p{Lu}/u.test(t); const result = ['É', 'e', 'E'].map(f)`,
    String.raw`const p = new RegExp(String.raw${'`'}[\p{L}]+${'`'}, 'gu'); p.lastIndex = 2; const result = [p.exec('ab cd')[0], p.lastIndex]`,
    String.raw`const f = (t) => { const p = /\p{N}/gu; return [p.test(t), p.lastIndex, p.test(t)] }; const result = [f('1a'), f('1a')]`,
    String.raw`const result = 'a-b'.replace(/[^\p{L}]/gu, '_')`
  ])('leaves the answers of %s', (code) => {
    const made = replaced(code)
    expect(made).toContain('new LetterPattern(')
    expect(resultOf(made)).toEqual(resultOf(code))
  })

  it('makes a pattern that stands in a function once', () => {
    expect(replaced(String.raw`const f = (t) => t.replace(/\p{L}/u, '')`)).toMatch(
      /^import .*;const letterPattern\$0 = new LetterPattern/
    )
    expect(replaced(String.raw`const f = () => /\p{L}/gu`)).not.toContain('letterPattern$0')
  })

  it.each(['const a = /x/u', String.raw`const a = /\p{L}/v`, String.raw`const a = '\p{L}'`])(
    'leaves %s',
    (code) => {
      expect(replaced(code)).toBe(code)
    }
  )
})
