import {FlatText, fold} from '../letter/flat-text.ts'
import {tokenize} from '../letter/tokens.ts'
import {checkPattern, PhraseError} from './phrase-pattern.ts'

/*
 * Patterns as users write them. They are those of `phrases.ts`, but a person writes words as in a letter: "results-driven",
 * "don't", curly quotes. Here such words are split as the letter's are, and what would match nothing is refused.
 */

const classes = ['<number>', '<word>', '<name>']
const longestGap = 12

/**
 * A written pattern as `PhraseSet` takes it.
 * @throws {PhraseError} One line: the pattern, what is wrong with it, what to write instead.
 */
export function readWrittenPattern(written: string): string {
  const fail = (why: string): never => {
    throw new PhraseError(`cannot read the pattern "${written.replace(/\s+/g, ' ')}": ${why}`)
  }
  const folded = fold(written).trim()
  const opens = folded.startsWith('^')
  const pieces = (opens ? folded.slice(1) : folded).match(/\)\?|[()|]|[^\s()|]+/g) ?? []
  let pattern = ''
  let depth = 0
  for (const piece of pieces) {
    if (piece === '(') depth++
    else if (piece.startsWith(')') && --depth < 0) fail('a ")" has no "("')
    const text = /^[()|]/.test(piece) ? piece : wordsOf(piece, fail)
    const joins = /^[)|]/.test(piece) || /[(|]$/.test(pattern) || pattern === ''
    pattern += joins ? text : ` ${text}`
  }
  if (depth > 0) fail('a "(" is not closed')
  const read = opens ? `^ ${pattern}` : pattern
  try {
    checkPattern(read)
  } catch (error) {
    if (!(error instanceof PhraseError)) throw error
    fail(error.message.replace(/^cannot read the pattern "[^]*": /, ''))
  }
  return read
}

/** One word of a pattern as the tokens that a letter would have there. */
function wordsOf(piece: string, fail: (why: string) => never): string {
  if (/\\|\.[*+]|\[[^\]]*-[^\]]*\]/.test(piece))
    fail(
      'it is made of words, not a regular expression: ..3 is a gap, ~write any form of "write", (a|b) a choice'
    )
  if (piece.includes('^')) fail('"^" stands at its beginning only')
  if (/^<.+>\??$/.test(piece)) {
    if (!classes.includes(piece.replace(/\?$/, ''))) fail(`there is no ${piece}, only ${classes.join(', ')}`)
    return piece
  }
  if (/^(?:\.{2,}|_{2,})\d*$/.test(piece)) {
    const [, count] = /^(?:\.\.|__)(\d+)$/.exec(piece) ?? []
    if (count === undefined || Number(count) < 1 || Number(count) > longestGap)
      fail(`a gap is written ..3 (up to three words; __3: content words only), of 1 to ${longestGap}`)
    return piece
  }
  const [, inflected = '', word = '', optional = ''] = /^(~?)(.+?)(\??)$/.exec(piece) ?? []
  const tokens = tokenize(new FlatText([{value: word, start: 0, kind: 'text'}]), 0, word.length)
  const lowers = tokens.map(({lower}) => lower)
  // Of "~deep-dive" the last part has the ending.
  const words = [...lowers.slice(0, -1), `${inflected}${lowers.at(-1) ?? ''}`].join(' ')
  return tokens.length > 1 && optional !== '' ? `(${words})?` : `${words}${optional}`
}
