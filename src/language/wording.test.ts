import {describe, expect, it} from 'vitest'
import {parseLetter} from '../letter/parse-letter.ts'
import {PhraseError} from './phrases.ts'
import {StockWording, type PhraseGroup} from './wording.ts'
import {spanOf, textOf} from '../letter/token-span.ts'

const groups: readonly PhraseGroup[] = [
  {source: 'a', patterns: 'team player\nreal team player\nhard worker\ndo not hesitate'},
  {source: 'b', patterns: 'rockstar', names: true},
  {source: 'c', patterns: 'quick learner', praise: true},
  {source: 'd', patterns: 'tenfold', beside: '(ai|llms)'}
]

function used(text: string, wording = StockWording.of(groups, 'football team player')): string[] {
  const letter = parseLetter(`Dear Ms. Okoye,\n\n${text}\n\nKind regards,\nIda Berg`)
  return letter.sentences.flatMap((sentence) => wording.usedIn(sentence).map(textOf))
}

describe('StockWording', () => {
  it('finds a phrase that the writer uses', () => {
    expect(used('I am a team player.')).toEqual(['team player'])
  })

  it('takes the phrase that begins first and is longest', () => {
    expect(used('I am a real team player.')).toEqual(['real team player'])
  })

  it('joins neighbours with a mark between them', () => {
    expect(used('A hard worker, team player and friend.')).toEqual(['hard worker, team player'])
  })

  it.each([
    ['denied', 'I am not a team player.'],
    ['denied twice, each for itself', 'I am no team player and no hard worker.'],
    ['refused', 'I declined to be a team player.'],
    ['quoted as a whole', 'Nobody knows what “team player” means.'],
    ['quoted in single marks', "Nobody knows what 'team player' means."],
    ['talked about', 'I could tell you that I am a team player.'],
    ['a plain use of the words', 'The football team player has a number.'],
    ['a name in mid-sentence', 'I worked at Rockstar Games.'],
    ['a name at the beginning', 'Rockstar Games hired me.'],
    ['inline code', 'I called `rockstar` twice.'],
    ['praise of somebody else', 'My manager is a quick learner.'],
    ['without what has to stand beside it', 'The load grew tenfold.']
  ])('leaves alone what is %s', (_name, text) => {
    expect(used(text)).toEqual([])
  })

  it.each([
    ['its own denial', 'Please do not hesitate.', 'do not hesitate'],
    ['a quotation mark inside the phrase only', 'I am a team “player” at heart.', undefined],
    ['praise of the writer', 'I am a quick learner.', 'quick learner'],
    ['what stands beside it', 'With AI I write tenfold.', 'tenfold'],
    ['emphasis', 'I am a **team** player.', 'team player']
  ])('sees %s', (_name, text, expected) => {
    expect(used(text)).toEqual(expected === undefined ? [] : [expected])
  })

  it('takes patterns from config, and gives way to allowed ones', () => {
    const wording = StockWording.of(groups).with(['~move the needle'], ['team player'])
    expect(used('I moved the needle as a real team player.', wording)).toEqual(['moved the needle'])
  })

  it('refuses a pattern that cannot be read', () => {
    expect(() => used('Any text.', StockWording.of(groups).with(['(a|b'], []))).toThrow(PhraseError)
  })

  it('knows where a phrase stands in the source', () => {
    const source = 'Dear Ms. Okoye,\n\nI am a *team*\nplayer.\n\nKind regards,\nIda Berg'
    const [sentence] = parseLetter(source).sentences
    const [found] = sentence ? StockWording.of(groups).usedIn(sentence) : []
    expect(found && source.slice(spanOf(found).start, spanOf(found).end)).toBe('team*\nplayer')
    expect(found && textOf(found)).toBe('team player')
  })
})
