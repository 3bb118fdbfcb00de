import {runInThisContext} from 'node:vm'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {withSets, wordsOf} from './finite-patterns.mjs'

describe('wordsOf', () => {
  it.each([
    ['^(?:years?|months?)$', ['year', 'years', 'month', 'months']],
    ['^an?$', ['a', 'an']],
    ['^(?:re)?ad(?:s|ing)?$', ['ad', 'ads', 'ading', 'read', 'reads', 'reading']],
    ['^[([]$', undefined],
    ['^[sz]$', ['s', 'z']],
    ["^(?:'s|\\.|\\(|–)$", ["'s", '.', '(', '–']],
    ['^$', ['']]
  ])('gives the words of %s', (source, words) => {
    expect(wordsOf(source)?.toSorted()).toEqual(words?.toSorted())
  })

  it.each([
    '^a',
    'a$',
    '^a|b$',
    '^a+$',
    '^a*$',
    '^a{2}$',
    '^a??$',
    '^\\d$',
    '^.$',
    '^(a)$',
    '^(?=a)a$',
    '^a\\$',
    '^(?:a$'
  ])('takes %s for no list', (source) => {
    expect(wordsOf(source)).toBeUndefined()
  })

  it('gives all that a pattern matches, and nothing else', () => {
    const word = fc.array(fc.constantFrom('a', 'b', 's?', '(?:c|ab)', '(?:ed|ing)?', '[xy]', '\\.'), {
      maxLength: 4
    })
    const source = fc
      .array(word, {minLength: 1, maxLength: 4})
      .map((words) => `^(?:${words.map((w) => w.join('')).join('|')})$`)
    const text = fc
      .array(fc.constantFrom('a', 'b', 's', 'c', 'ed', 'x', '.', '\n', ''), {maxLength: 5})
      .map((t) => t.join(''))
    fc.assert(
      fc.property(source, text, (pattern, subject) => {
        const words = wordsOf(pattern) ?? []
        const exact = new RegExp(pattern)
        expect(words.every((each) => exact.test(each))).toBe(true)
        expect(words.includes(subject)).toBe(exact.test(subject))
      })
    )
  })
})

describe('withSets', () => {
  const resultOf = (code: string): unknown => runInThisContext(`(() => { ${code}; return result })()`)

  it('puts sets in the place of patterns that are only tested', () => {
    const code = `const unit = /^(?:years?|days)$/
      const has = (word) => unit.test(word) || /^(?:a|an)$/.test(word)
      const result = ['year', 'days', 'day', 'an', 'a\\n', '', undefined].map((word) => has(word))`
    expect(withSets(code)).not.toContain('/^')
    expect(resultOf(withSets(code))).toEqual([true, true, false, true, false, false, false])
  })

  it.each([
    'const a = /^(?:x|y)$/; const result = a.exec("x")[0]',
    'const a = /^(?:x|y)$/; const f = (p) => p.test("x"); const result = f(a)',
    'const a = /^(?:x|y)$/; const o = {a}; const result = o.a.test("x")',
    'const a = /^(?:x|y)$/; const f = (a) => a.test("x"); const result = f({test: () => 7})',
    'const a = /^(?:x|y)$/i; const result = a.test("X")',
    'const a = /^(?:x|y)$/; const o = {a: {test: () => 8}}; const result = [a.test("x"), o.a.test("x")]',
    'const result = /^x+$/.test("xx")'
  ])('changes nothing about %s', (code) => {
    expect(resultOf(withSets(code))).toEqual(resultOf(code))
  })
})
