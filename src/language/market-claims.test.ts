import {describe, expect, it} from 'vitest'
import {parseLetter} from '../letter/parse-letter.ts'
import {inClasses} from './market-classes.ts'
import {LATE_MARKET_CLAIMS, MARKET_CLAIMS} from './market-claims.data.ts'
import {lines} from './phrases.ts'

/** What stands for a class in a sentence. */
const instances: Readonly<Record<string, string>> = {
  '<tech>': 'Django',
  '<share>': '70%',
  '<factor>': 'six times',
  '<crowd>': 'developers',
  '<loose>': 'repositories',
  '<one>': 'developer',
  '<count>': '3 million',
  '<number>': '7',
  '<word>': 'kitchens'
}

/** Texts of a pattern: with the first of every choice, and with each other alternative in its turn. */
function textsOf(pattern: string): string[] {
  const pieces = pattern.replace(/^\^ /, '').match(/\)\??|[(|]|[^\s()|]+/g) ?? []
  let at = 0
  const sequence = (): string[] => {
    let texts = ['']
    while (at < pieces.length && pieces[at] !== '|' && !pieces[at]?.startsWith(')')) {
      const piece = pieces[at++] ?? ''
      const choices = piece === '(' ? group() : [wordOf(piece)]
      const [first = ''] = texts
      texts = [
        ...texts.map((text) => `${text} ${choices[0] ?? ''}`),
        ...choices.slice(1).map((choice) => `${first} ${choice}`)
      ]
    }
    return texts
  }
  const group = (): string[] => {
    const choices = sequence()
    while (pieces[at] === '|') {
      at++
      choices.push(...sequence())
    }
    return pieces[at++] === ')?' ? [''] : choices
  }
  return sequence().map((text) => text.replace(/\s+/g, ' ').replace('# ', '#').trim())
}

const wordOf = (piece: string): string => {
  if (/^(?:\.\.|__)\d$/.test(piece) || (piece.length > 1 && piece.endsWith('?'))) return ''
  return instances[piece] ?? piece.replace(/^~/, '')
}

describe('inClasses', () => {
  it.each(lines(`${MARKET_CLAIMS}\n${LATE_MARKET_CLAIMS}`))(
    'looks into what may be told as "%s"',
    (pattern) => {
      for (const text of textsOf(pattern)) {
        const letter = parseLetter(`Dear Ms. Ito,\n\n${text}\n\nBest,\nLena Park\n`)
        // "Companies write Java. 70% of them …": what a pronoun stands for may be in the sentence before.
        const unread = letter.sentences.every((sentence) => inClasses(letter, sentence) === undefined)
        expect(unread ? text : '').toBe('')
      }
    }
  )

  it.each([
    'I moved the importer to Postgres and wrote down why.',
    'Two of us kept the bridge tables alive through the winter.',
    'My tests ran on every commit, and nobody was paged.'
  ])('leaves "%s" alone', (text) => {
    const letter = parseLetter(`Dear Ms. Ito,\n\n${text}\n\nBest,\nLena Park\n`)
    expect(letter.sentences.map((sentence) => inClasses(letter, sentence))).toEqual([undefined])
  })
})
