import {describe, expect, it} from 'vitest'
import {parseLetter} from '../letter/parse-letter.ts'
import {PhraseIndex} from './phrase-index.ts'
import {PhraseError, PhraseSet} from './phrases.ts'

function matches(patterns: readonly string[], text: string): string[] {
  const letter = parseLetter(`Dear Ms. Okoye,\n\n${text}\n\nKind regards,\nIda Berg`)
  const set = new PhraseSet(
    patterns.map((pattern) => [pattern, pattern] as const),
    new PhraseIndex()
  )
  return letter.sentences.flatMap(({tokens}) =>
    set.match(tokens).map(({from, to}) =>
      tokens
        .slice(from, to)
        .map((token) => token.text)
        .join(' ')
    )
  )
}

describe('PhraseSet', () => {
  it.each([
    ['a plain row of words', 'team player', 'I am a team player.', 'team player'],
    ['any case', 'team player', 'A Team Player am I.', 'Team Player'],
    ['a hyphen as a space', 'results driven', 'A results-driven coder.', 'results driven'],
    ['a non-breaking hyphen', 'results driven', 'A results\u2011driven coder.', 'results driven'],
    ['a contraction', 'i am writing', "I'm writing to you.", "I 'm writing"],
    ['a curly apostrophe', 'i am writing', 'I\u2019m writing to you.', "I 'm writing"],
    ['inflections', '~write to ~apply', 'Having written to apply.', 'written to apply'],
    ['an alternative', 'i (saw|noticed) your posting', 'I noticed your posting.', 'I noticed your posting'],
    ['an alternative of several words', '(saw|came across) it', 'We came across it.', 'came across it'],
    ['a word left out', 'very? much', 'It is much.', 'much'],
    ['a group left out', 'express (my)? interest', 'To express interest.', 'express interest'],
    ['a gap', 'writing ..3 to apply', 'I am writing to you today to apply.', 'writing to you today to apply'],
    ['an empty gap', 'writing ..3 to apply', 'Writing to apply.', 'Writing to apply'],
    ['a number', '<number> years of', 'With 12 years of it.', '12 years of'],
    ['a name', 'my name is <name>', 'My name is Ida.', 'My name is Ida'],
    [
      'emphasis and links in between',
      'i am thrilled to apply',
      'I am **thrilled** to [apply](https://a.example).',
      'I am thrilled to apply'
    ],
    ['a line end', 'team player', 'I am a team\nplayer.', 'team player'],
    ['at the beginning', '^ (very)? motivated', 'Very motivated, I write.', 'Very motivated'],
    [
      'at the beginning behind a quotation mark',
      '^ motivated coder',
      '\u201cMotivated coder\u201d says my badge.',
      'Motivated coder'
    ],
    ['a gap of content words', 'a __3 posting', 'I saw a new data posting.', 'a new data posting'],
    [
      'a gap of content words in a compound',
      'the __3 wizard',
      'I am the Excel-to-Python wizard.',
      'the Excel to Python wizard'
    ]
  ])('matches %s', (_name, pattern, text, expected) => {
    expect(matches([pattern], text)).toEqual([expected])
  })

  it.each([
    ['across a mark', 'team player', 'I lead a team, player of chess.'],
    ['past the gap', 'writing ..1 to apply', 'Writing to you all to apply.'],
    ['elsewhere than at the beginning', '^ (very)? motivated', 'I am very motivated.'],
    ['function words in a gap of content words', 'a __3 posting', 'I found a bug in your posting.'],
    ['across a sentence end', 'team player', 'We are a team. Player one is me.']
  ])('does not match %s', (_name, pattern, text) => {
    expect(matches([pattern], text)).toEqual([])
  })

  it('takes the longest match of a pattern', () => {
    expect(matches(['very? ..2 good'], 'It was very very good good.')).toContain('very very good good')
  })

  it.each(['(a|b', ')', 'a?'])('refuses the pattern "%s"', (pattern) => {
    expect(() => matches([pattern], 'a b c')).toThrow(PhraseError)
  })

  it('stays quick on a pattern made to backtrack', () => {
    const pattern = `a ${'(a|a a)? ..3 '.repeat(8)} b`
    expect(matches([pattern], 'a '.repeat(400))).toEqual([])
  })
})
