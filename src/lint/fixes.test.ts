import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Diagnostic} from './diagnostic.ts'
import {fixLetter} from './fix-letter.ts'
import {applyFixes} from './fixes.ts'

const fix = (start: number, end: number, text: string): Diagnostic => ({
  ruleId: 'r',
  severity: 1,
  message: '',
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 1,
  fix: {range: [start, end], text}
})

describe('applyFixes', () => {
  test('applies fixes in order of position, not of the list', () => {
    expect(applyFixes('abcdef', [fix(4, 5, 'E'), fix(0, 1, 'A')]).output).toBe('AbcdEf')
  })

  test('inserts at the start and deletes to the end', () => {
    expect(applyFixes('abc', [fix(0, 0, '>'), fix(2, 3, '')]).output).toBe('>ab')
  })

  test('keeps overlapping and touching fixes for the next pass', () => {
    const [first, second, third] = [fix(0, 2, 'X'), fix(1, 3, 'Y'), fix(2, 2, 'Z')]
    const {output, remaining} = applyFixes('abc', [first, second, third])
    expect(output).toBe('Xc')
    expect(remaining).toEqual([second, third])
  })

  test('leaves ranges outside the text alone', () => {
    const outside = [fix(-1, 1, ''), fix(2, 9, ''), fix(2, 1, ''), fix(NaN, 1, '')]
    expect(applyFixes('abc', outside)).toEqual({output: 'abc', fixed: false, remaining: outside})
  })

  test('text outside the applied ranges survives, whatever the fixes', () => {
    const ranges = fc.array(fc.tuple(fc.nat(30), fc.nat(10), fc.string({maxLength: 3})))
    fc.assert(
      fc.property(fc.string({maxLength: 30}), ranges, (source, list) => {
        const fixes = list.map(([start, length, text]) => fix(start, start + length, text))
        const {output, fixed, remaining} = applyFixes(source, fixes)
        const applied = fixes.filter((one) => !remaining.includes(one)).map((one) => one.fix)
        expect(fixed).toBe(applied.length > 0)
        const change = applied.reduce(
          (sum, one) => sum + (one ? one.text.length - (one.range[1] - one.range[0]) : 0),
          0
        )
        expect(output.length).toBe(source.length + change)
      })
    )
  })
})

describe('fixLetter', () => {
  const lintX = (text: string) => {
    const at = text.indexOf('x')
    return {messages: at === -1 ? [] : [fix(at, at + 1, 'y')]}
  }

  test('goes on until nothing is left to fix', () => {
    const {output, fixed, report} = fixLetter('axbxc', lintX)
    expect(output).toBe('aybyc')
    expect(fixed).toBe(true)
    expect(report.messages).toEqual([])
  })

  test('stops after ten passes', () => {
    let runs = 0
    const {output} = fixLetter('', () => ({messages: [fix(0, 0, String(runs++ % 10))]}))
    expect(output).toHaveLength(10)
  })

  test('fixes only what is wanted', () => {
    expect(fixLetter('axb', lintX, () => false)).toMatchObject({output: 'axb', fixed: false})
  })
})
