import type {Letter, Sentence, Token} from '../src/letter/letter.ts'
import {defineRule} from '../src/lint/rule.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

// Grammatical twice ("what I do do", "told her her code"), or doubled on purpose ("very very", "no no").
const doubled = set(
  'had her do did so very really many much far long too never no yes now ha bye please there knock tut hush well again'
)
// "that that" is right before a noun or a verb, wrong before another determiner.
const afterThat = set('the a an my our your their its this these those it')
// "what it is is", "who that was was"
const copulas = set('is was are were')
const relatives = set('what who where how why all which this that')
// "logged in in May", "went on on Monday": the first belongs to the verb.
const particles = set('in on over up out')
const phrasal = set(
  'log sign check come mov hand bring plug phas opt sit go went turn switch carri keep hold work put step zoom jump mov log fill get got call head liv'
)
const functionWords = set(
  'the a an and or but if of to in on at by for with from as is was are were be it we you he she they i this these those my our your their its not have has than then when which who will would can could'
)

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
      {text: '>>The the<< loader was mine.'}
    ],
    good: [
      {text: 'The lock had had no owner for years, and I said that that was the fault.'},
      {text: 'What it is is a queue with a person at its end.'},
      {text: 'Our office in Baden Baden asked again and again, row by row.'},
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
  const [before, one, two, next] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]]
  if (
    !one ||
    two?.lower !== one.lower ||
    one.kind !== 'word' ||
    !two.space ||
    two.glue !== '' ||
    one.code ||
    two.code
  )
    return false
  if (next?.glue === '-' || next?.glue === '/' || one.glue !== '') return false
  const {lower} = one
  if (doubled.has(lower)) return false
  if (lower === 'that') return next !== undefined && afterThat.has(next.lower)
  if (
    copulas.has(lower) &&
    tokens.slice(Math.max(0, at - 8), at - 1).some((token) => relatives.has(token.lower))
  )
    return false
  if (particles.has(lower) && before && (phrasal.has(before.stem) || copulas.has(before.lower))) return false
  // Walla Walla, Pago Pago
  return functionWords.has(lower) || !/^\p{Lu}/u.test(one.text) || !/^\p{Lu}/u.test(two.text)
}
