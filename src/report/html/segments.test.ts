import fc from 'fast-check'
import {expect, test} from 'vitest'
import {type Mark, segmentsOf} from './segments.ts'

test('marks that overlap: the more severe one shows', () => {
  const marks: Mark[] = [
    {start: 2, end: 6, severity: 1},
    {start: 4, end: 9, severity: 2}
  ]
  expect(segmentsOf({start: 0, end: 12}, marks)).toEqual([
    {start: 0, end: 2, severity: 0},
    {start: 2, end: 4, severity: 1},
    {start: 4, end: 9, severity: 2},
    {start: 9, end: 12, severity: 0}
  ])
})

test('every place has the severity of the worst mark on it, and segments cover the text once', () => {
  const mark = fc.record({start: fc.nat(40), end: fc.nat(40), severity: fc.constantFrom<1 | 2>(1, 2)})
  fc.assert(
    fc.property(fc.nat(20), fc.nat(20), fc.array(mark, {maxLength: 8}), (start, length, marks) => {
      const segments = segmentsOf({start, end: start + length}, marks)
      let at = start
      for (const segment of segments) {
        expect(segment.start).toBe(at)
        expect(segment.end).toBeGreaterThan(at)
        for (; at < segment.end; at++) {
          const here = marks.filter((one) => one.start <= at && at < one.end).map(({severity}) => severity)
          expect(segment.severity).toBe(Math.max(0, ...here))
        }
      }
      expect(at).toBe(start + length)
    })
  )
})
