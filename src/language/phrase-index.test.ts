import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import '../../rules/index.ts'
import {parseLetter} from '../letter/parse-letter.ts'
import {builtIn, PhraseIndex} from './phrase-index.ts'
import {checkPattern} from './phrase-pattern.ts'
import type {PhraseTable} from './phrase-table.ts'
import {PhraseSet} from './phrases.ts'

const letters = ['stock-phrases.md', 'salary-talk.md', 'senior-async-boundary.md'].map((name) =>
  parseLetter(readFileSync(new URL(`../../fixtures/letters/${name}`, import.meta.url), 'utf8'))
)

describe('the built-in phrases', () => {
  it('can all be read to their ends', () => {
    for (const {patterns} of builtIn.lists) for (const pattern of patterns) checkPattern(pattern)
    expect(builtIn.lists.flatMap(({patterns}) => patterns).length).toBeGreaterThan(4000)
  })

  it('are found as well when a build has filed them', () => {
    const table = JSON.stringify(builtIn.toTable())
    const built = new PhraseIndex(() => JSON.parse(table) as PhraseTable)
    for (const list of builtIn.lists) built.add(list)
    for (const {sentences} of letters)
      for (const {tokens} of sentences)
        for (const list of builtIn.lists)
          expect(built.candidates(list, tokens)).toEqual(builtIn.candidates(list, tokens))
  })
})

describe('PhraseIndex', () => {
  const {tokens} = parseLetter('The constructor is a team player.', {format: 'text'}).sentences[0] ?? {
    tokens: []
  }

  it('takes a list that comes late, beside those that a build has filed', () => {
    const index = new PhraseIndex()
    const early = new PhraseSet([['team player', 'early']], index)
    const table = JSON.stringify(index.toTable())
    const built = new PhraseIndex(() => JSON.parse(table) as PhraseTable)
    built.add(early)
    expect(built.candidates(early, tokens)).toEqual([0])
    const late = new PhraseSet([['a team', 'late']], built)
    expect(late.match(tokens).map(({value}) => value)).toEqual(['late'])
  })

  it('says which lists a build could not tell apart', () => {
    const index = new PhraseIndex()
    for (let count = 0; count < 2; count++) new PhraseSet([['team player', true]], index)
    expect(() => index.toTable()).toThrow('two lists of phrases have the key "1 11 team player team player"')
  })
})
