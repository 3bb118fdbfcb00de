import {
  doubledCopulas,
  doubledWords,
  phrasalStems,
  relativeWords,
  verbParticles,
  wordsAfterThat,
  wordsThatNameNobody
} from '../src/language/doubled-words.data.ts'
import type {Letter, Sentence, Token} from '../src/letter/letter.ts'
import {defineRule} from '../src/lint/rule.ts'
import {wordSet} from '../src/language/word-set.ts'
import {beginsWithCapital} from '../src/letter/capital.ts'

const doubled = wordSet(doubledWords)
const afterThat = wordSet(wordsAfterThat)
const copulas = wordSet(doubledCopulas)
const relatives = wordSet(relativeWords)
const particles = wordSet(verbParticles)
const phrasal = wordSet(phrasalStems)
const functionWords = wordSet(wordsThatNameNobody)

export default defineRule({
  id: 'repeated-word',
  category: 'craft',
  severity: 'warn',
  docs: {
    summary: 'A word that stands twice in a row by mistake.',
    why: 'A doubled word is the slip that one reading aloud finds, so it tells a reader that nobody read the letter once more.',
    mend: 'Delete one of the two; look at the line end, where it hides best.',
    leaves:
      '"had had", "that that" where grammatical, "again and again", words doubled on purpose, and names such as Walla Walla.',
    source: 'Common proofreading practice; retext-repeated-words knows the same exceptions.'
  },
  messages: {
    repeated:
      '"{{words}}" holds the same word twice in a row, and a reader takes the letter for unread. Keep one "{{word}}".'
  },
  options: {},
  examples: {
    bad: [
      {text: 'We moved >>the the<< loader to a queue of its own.'},
      {text: 'The second shift hands its notes >>to\nto<< the first.', format: 'text'},
      {text: 'It was late, >>and **and<<** the pager was mine.'},
      {text: '>>The the<< loader was mine.'},
      {text: 'The cause was >>in in<< the clock of one shop.'}
    ],
    good: [
      {text: 'The lock had had no owner for years, and I said that that was the fault.'},
      {text: 'What it is is a queue with a person at its end.'},
      {text: 'Our office in Baden Baden asked again and again, row by row.'},
      {text: 'She was in in May, and the gate went beep beep.'},
      {text: 'I said no, no, and it was very very quiet. Quiet was what we wanted.'}
    ]
  },
  *check({letter}) {
    for (const sentence of [
      ...letter.part('salutation').flatMap(({sentences}) => sentences),
      ...letter.sentences
    ]) {
      for (const {from, to} of repetitions(sentence)) {
        const first = sentence.tokens[from]
        const last = sentence.tokens[to - 1]
        if (!first || !last) continue
        const span = {start: first.start, end: last.end}
        const words = letter.source.slice(first.start, last.end)
        yield {
          messageId: 'repeated',
          span,
          data: {words: words.replace(/\s+/g, ' '), word: first.text},
          suggestions: isPlain(letter, first, last)
            ? [{text: `Keep one "${first.text}"`, edit: {span, text: first.text}}]
            : []
        }
      }
    }
  }
})

/** Nothing but white space and the word itself: no markup would lose its partner. */
const isPlain = (letter: Letter, first: Token, last: Token): boolean =>
  /^\s*$/.test(letter.source.slice(first.end, last.start))

function* repetitions({tokens}: Sentence): Generator<{from: number; to: number}> {
  for (let from = 0; from < tokens.length; from++) {
    let to = from + 1
    while (isRepeated(tokens, to)) to++
    if (to === from + 1) continue
    yield {from, to}
    from = to - 1
  }
}

function isRepeated(tokens: readonly Token[], at: number): boolean {
  const [one, two] = [tokens[at - 1], tokens[at]]
  if (!one || !two || !areTwice(one, two, tokens[at + 1]) || doubled.has(one.lower)) return false
  const before = tokens.slice(Math.max(0, at - 8), at - 1)
  if (one.lower === 'that') return afterThat.has(tokens[at + 1]?.lower ?? '')
  if (copulas.has(one.lower)) return !before.some(({lower}) => relatives.has(lower))
  if (particles.has(one.lower) && belongsToVerb(one, before.slice(-2), tokens[at + 1])) return false
  // "in May may", "if Will will"
  if (one.text !== two.text && one !== tokens.find(({kind}) => kind === 'word')) return false
  // Walla Walla, Pago Pago
  return functionWords.has(one.lower) || !beginsWithCapital(two.text)
}

/** "logged in in May", "was on on Monday"; "the cause was in in the clock" is a slip. */
const belongsToVerb = ({lower}: Token, before: readonly Token[], after: Token | undefined): boolean =>
  before.some(({stem}) => phrasal.has(stem)) ||
  (before.some((token) => copulas.has(token.lower)) && (lower !== 'in' || !isCommon(after)))

/** A word in lower case: no month and no year. */
const isCommon = (token: Token | undefined): boolean => token?.kind === 'word' && token.text === token.lower

/** One word of prose twice, with nothing but white space between; "can't not" is something else. */
const areTwice = (one: Token, two: Token, next: Token | undefined): boolean =>
  one.kind === 'word' &&
  one.lower === two.lower &&
  two.space &&
  ![one, two].some(({code, glue, text}) => code || glue !== '' || /'/.test(text)) &&
  (next?.glue ?? '') === ''
