import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {beginsWithCapital, LetterPattern} from './letter-pattern.ts'

const sources = [
  String.raw`([\p{L}_][\p{L}\p{M}\p{N}_]*(?:[.'][\p{L}\p{N}_]+)*)`,
  String.raw`^\p{Lu}|^\p{Ll}+\p{Lu}|\.\p{Ll}{2,4}$`,
  String.raw`(?<![\p{L}\p{N}])[\p{L}\p{N}$€]`,
  String.raw`[^\p{L}\p{N}#]+`,
  String.raw`\[\p{L}\]`
]

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'a',
        'Z',
        '7',
        '_',
        '.',
        "'",
        ' ',
        '[',
        ']',
        '–',
        '“',
        '€',
        '…',
        '¿',
        '±',
        '‰',
        '\u00A0',
        '⁂'
      ),
      fc.constantFrom('é', 'Ł', 'ß', 'µ', 'º', '²', '½', '́', '中', '٣', 'ⁿ', '\u20D0', '𝔄', 'ǅ', '℃')
    ),
    {maxLength: 12}
  )
  .map((parts) => parts.join(''))

describe('LetterPattern', () => {
  it.each(sources)('finds what %s finds', (source) => {
    const pattern = new LetterPattern(source, 'gu')
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), (subject) => {
        const found = (exact: RegExp): unknown =>
          [...subject.matchAll(exact)].map(({0: match, index}) => [match, index])
        expect(found(pattern.for(subject))).toEqual(found(new RegExp(source, 'gu')))
      }),
      {numRuns: 400}
    )
  })

  it('finds the same between all characters that count as plain', () => {
    const pattern = new LetterPattern(String.raw`[\p{L}\p{M}\p{N}]`, 'u')
    const exact = /[\p{L}\p{M}\p{N}]/u
    for (let code = 0; code < 0x3000; code++) {
      const character = String.fromCharCode(code)
      expect(pattern.for(character).test(character)).toBe(exact.test(character))
    }
  })

  it('takes no other class', () => {
    expect(() => new LetterPattern(String.raw`\p{Lt}`, 'u').for('a')).toThrow(
      String.raw`no class of letters: \p{Lt}`
    )
  })
})

describe('beginsWithCapital', () => {
  it.each(['A', 'Zo', 'É', 'Łódź', '𝔄'])('takes %j', (word) => {
    expect(beginsWithCapital(word)).toBe(true)
  })

  it.each(['', 'a', '1', '[', '@', 'é', 'ß', 'ǅ', '中'])('does not take %j', (word) => {
    expect(beginsWithCapital(word)).toBe(false)
  })
})
