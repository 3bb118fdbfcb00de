import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parseLetter} from '../letter/parse-letter.ts'
import {keysOf} from './phrase-keys.ts'
import {PhraseIndex} from './phrase-index.ts'
import {PhraseSet} from './phrases.ts'

const words = 'ask asked bring can do every for good hand in'.split(' ')
const word = fc.constantFrom(...words, '~ask', '~bring')
const {pattern} = fc.letrec<{pattern: string; element: string}>((tie) => ({
  pattern: fc.array(tie('element'), {minLength: 1, maxLength: 4}).map((parts) => parts.join(' ')),
  element: fc.oneof(
    {maxDepth: 4, withCrossShrink: true},
    word,
    word.map((each) => `${each}?`),
    fc.constantFrom('..2', '<word>'),
    fc.array(tie('pattern'), {minLength: 1, maxLength: 3}).map((parts) => `(${parts.join('|')})`),
    fc.array(tie('pattern'), {minLength: 1, maxLength: 3}).map((parts) => `(${parts.join('|')})?`)
  )
}))
const text = fc.array(fc.constantFrom(...words), {minLength: 1, maxLength: 9}).map((each) => each.join(' '))

describe('keysOf', () => {
  it('leaves out no match', () => {
    fc.assert(
      fc.property(pattern, text, (each, sentence) => {
        const tokens = parseLetter(`I ${sentence}.`, {format: 'text'}).sentences[0]?.tokens ?? []
        // Brackets that may be left out keep the second from being filtered.
        const sets = [each, `(${each}|zebra (zebra)?)`].map(
          (one) => new PhraseSet([[one, true]], new PhraseIndex())
        )
        const [filtered, plain] = sets.map((set) => {
          try {
            return set.match(tokens).map(({from, to}) => [from, to])
          } catch {
            return 'matches nothing at all'
          }
        })
        expect(filtered).toEqual(plain)
      }),
      {numRuns: 3000}
    )
  })

  it.each([
    ['i am ..2 passionate about', [['passionate'], ['about']]],
    ['i could have', [['could'], ['have']]],
    ['(a (long)? way|far)', [['way', 'far']]],
    ['(((one (two) three)|(two)?) four|five)', [['four', 'five']]],
    ['(i|we) (~bring|carry) it', [['~bring', 'carry']]],
    ['so? (one thing|another matter) ..2', [['thing', 'another']]],
    ['~write (long|short) letters', [['letters'], ['~writ'], ['long', 'short']]]
  ])('finds the telling parts of %j', (each, parts) => {
    expect(keysOf(each)).toEqual(parts)
  })

  it.each([
    ['i ..2', [['i']]],
    ['<number>? (so|it)? <word>', [['<number>', 'so', 'it', '<any>']]],
    ['<word> ..2', [['<any>']]]
  ])('takes its beginning where no part tells: %j', (each, keys) => {
    expect(keysOf(each)).toEqual(keys)
  })
})
