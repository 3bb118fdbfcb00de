import {stem} from '../language/inflection.ts'
import type {FlatText} from './flat-text.ts'
import type {Token} from './letter.ts'

// Order matters: 1 addresses, 2 names with marks inside, 3 numbers with their unit, 4 words, 5 any other character. Groups
// without names, since named ones make an object a token.
const pattern = new RegExp(
  [
    String.raw`((?:https?:\/\/|www\.)[^\s<>"]*[^\s<>".,;:!?')\]]|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+)`,
    String.raw`((?:[Cc]\+\+|[CcFf]#)(?!\w)|\.NET\b|\b(?:[Ii]\/[Oo]|CI\/CD|ci\/cd|[Rr]&[Dd]|[Nn]\/[Aa]|TCP\/IP|PL\/SQL|Q&A|AT&T)\b)`,
    String.raw`(\d+(?:[.,']\d+)*(?:[A-Za-z]{1,5}(?![A-Za-z]))?[%+]?)`,
    String.raw`([\p{L}_][\p{L}\p{M}\p{N}_]*(?:[.'][\p{L}\p{N}_]+)*)`,
    String.raw`(\S)`
  ].join('|'),
  'gu'
)

/** What a hyphen or slash joins to the word before it. */
const goesOn = /[\p{L}\p{N}+#]/u

const abbreviation = /^(?:[A-Za-z]\.)+[A-Za-z]$/
const contraction = /^(.+?)('(?:m|re|ve|ll|d|s)|n't)$/i
const full: Readonly<Record<string, string>> = {
  "n't": 'not',
  "'m": 'am',
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'d": 'would'
}
const stump: Readonly<Record<string, string>> = {ca: 'can', wo: 'will', sha: 'shall'}

/**
 * Splits the folded text `[from, to)` of a block into tokens. Contractions become two tokens (`don't` → do, not; `I'm` →
 * I, am), compounds one token a part (`CPU-bound` → cpu, bound with `glue: '-'`), so that every spelling reads the same.
 */
export function tokenize(flat: FlatText, from: number, to: number): Token[] {
  const text = flat.text
  const tokens: Token[] = []
  let end = from
  let glue: Token['glue'] = ''

  const add = (kind: Token['kind'], start: number, length: number, lower?: string): void => {
    const value = text.slice(start, start + length)
    const span = flat.span(start, start + length)
    const run = flat.runAt(start)
    const low = lower ?? value.toLowerCase()
    tokens.push({
      kind,
      text: value,
      lower: low,
      stem: kind === 'word' ? stem(low) : low,
      start: span.start,
      end: span.end,
      space: start > end || start === from,
      glue,
      code: run?.kind === 'code',
      link: run?.link
    })
    end = start + length
    glue = ''
  }

  const addWord = (start: number, value: string): void => {
    const parts = abbreviation.test(value) ? null : contraction.exec(value)
    const [, head, tail] = parts ?? []
    if (head === undefined || tail === undefined) {
      if (value.toLowerCase() !== 'cannot') {
        add('word', start, value.length)
        return
      }
      add('word', start, 3)
      add('word', start + 3, 3)
      return
    }
    const low = tail.toLowerCase()
    add('word', start, head.length, stump[head.toLowerCase()] ?? head.toLowerCase())
    add('word', start + head.length, tail.length, full[low] ?? low)
  }

  pattern.lastIndex = from
  for (let match = pattern.exec(text); match && match.index < to; match = pattern.exec(text)) {
    const start = match.index
    const address = match[1] ?? match[2]
    const number = match[3]
    const word = match[4]
    const mark = match[5]
    if (word !== undefined) addWord(start, word)
    else if (number !== undefined) add('number', start, number.length)
    else if (address !== undefined) add('word', start, address.length)
    else if (mark !== undefined) {
      const joins =
        (mark === '-' || mark === '/') && start === end && start > from && goesOn.test(text[start + 1] ?? '')
      if (joins && tokens.at(-1)?.kind !== 'mark') {
        glue = mark
        end = start + 1
      } else add('mark', start, mark.length)
    }
  }
  return tokens
}
