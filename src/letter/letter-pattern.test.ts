import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {beginsWithCapital} from './capital.ts'
import {LetterPattern, plainSource} from './letter-pattern.ts'

const sources = [
  String.raw`([\p{L}_][\p{L}\p{M}\p{N}_]*(?:[.'][\p{L}\p{N}_]+)*)`,
  String.raw`^\p{Lu}|^\p{Ll}+\p{Lu}|\.\p{Ll}{2,4}$`,
  String.raw`(?<![\p{L}\p{N}])[\p{L}\p{N}$€]`,
  String.raw`[^\p{L}\p{N}#]+`,
  String.raw`\[\p{L}\]`,
  String.raw`^[\s\p{P}\p{S}]*(?=\p{L})|\P{L}$`,
  String.raw`(?:[\s!]|\p{Extended_Pictographic}|\uFE0F)+$`
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
        '!',
        '–',
        '“',
        '€',
        '…',
        '¿',
        '±',
        '‰',
        '\u00A0',
        '⁂',
        '©'
      ),
      fc.constantFrom(
        'é',
        'Ł',
        'ß',
        'µ',
        'º',
        '²',
        '½',
        '\u0301',
        '中',
        '٣',
        'ⁿ',
        '\u20D0',
        '𝔄',
        'ǅ',
        '℃',
        '😀',
        '×'
      )
    ),
    {maxLength: 12}
  )
  .map((parts) => parts.join(''))

describe('LetterPattern', () => {
  it.each(sources)('answers as the regular expression %s does', (source) => {
    fc.assert(
      fc.property(
        fc.oneof(text, fc.string()),
        fc.constantFrom('u', 'gu', 'uy', 'iu'),
        fc.nat(3),
        (subject, flags, from) => {
          const answers = (exact: RegExp): unknown[] => {
            exact.lastIndex = from
            return [
              exact.exec(subject),
              exact.lastIndex,
              exact.test(subject),
              exact.lastIndex,
              subject.replace(exact, '<$&>'),
              subject.replace(exact, (match) => match.toUpperCase()),
              subject.match(exact),
              subject.search(exact),
              subject.split(exact),
              flags.includes('g') ? [...subject.matchAll(exact)] : [],
              flags.includes('g') ? subject.replaceAll(exact, '-') : '',
              exact.lastIndex
            ]
          }
          const pattern = new LetterPattern(source, flags) as unknown as RegExp
          expect(answers(pattern)).toEqual(answers(new RegExp(source, flags)))
        }
      ),
      {numRuns: 300}
    )
  })

  it.each(['L', 'Lu', 'Ll', 'M', 'N', 'P', 'S', 'Extended_Pictographic'])(
    'knows the class %s of each character',
    (name) => {
      const pattern = new LetterPattern(`\\p{${name}}`, 'u')
      const exact = new RegExp(`\\p{${name}}`, 'u')
      for (let code = 0; code < 0x3000; code++) {
        const character = String.fromCharCode(code)
        expect([character, pattern.test(character)]).toEqual([character, exact.test(character)])
      }
    }
  )

  it('takes no other class', () => {
    expect([String.raw`\p{Lt}`, String.raw`[\P{L}]`, String.raw`\P{L}`].map(plainSource)).toEqual([
      undefined,
      undefined,
      '[^A-Za-z]'
    ])
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
