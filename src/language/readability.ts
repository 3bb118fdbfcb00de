import type {Sentence} from '../letter/letter.ts'
import {judge, type ReadingLevel} from './readability-judge.ts'
import {findTechnologies} from './technologies.ts'
import {beginsWithCapital} from '../letter/capital.ts'

export type {ReadingLevel}

/** How many formulas `retext-readability` asks. */
const formulas = 7

/** How many of the formulas find a sentence too hard, or 0 if too few of them do. */
export function hardness(sentence: Sentence, level: ReadingLevel): number {
  if (sentence.tokens.length < level.minWords) return 0
  const words = commonWords(sentence)
  if (words.length < level.minWords || mostFormulas(words, level.age) / formulas < level.threshold) return 0
  const reason = judge(words, level)
  return reason === undefined ? 0 : Number(/(\d) out of/.exec(reason)?.[1] ?? formulas)
}

/**
 * The words of a sentence without names, technologies, code, addresses and figures: word lists know none of those, so a
 * sentence with many of them would be judged by its names.
 */
export function commonWords({tokens}: Sentence): string[] {
  const named = new Set(findTechnologies(tokens).flatMap(({from, to}) => tokens.slice(from, to)))
  const first = tokens.find(({kind}) => kind === 'word')
  const words: string[] = []
  let open = false
  for (const token of tokens) {
    const {kind, text, code, glue, space} = token
    if (
      kind !== 'word' ||
      code ||
      named.has(token) ||
      /[\d@]|:\/\/|\.\w/.test(text) ||
      (token !== first && beginsWithCapital(text) && text !== 'I')
    ) {
      open = false
      continue
    }
    // "isn't" and "well-known" are one word each.
    if (open && (glue === '-' || (!space && glue === ''))) words.push((words.pop() ?? '') + glue + text)
    else words.push(text)
    open = true
  }
  return words
}

/**
 * At most so many formulas can find these words too hard. Letters and words are counted exactly; syllables are bounded by
 * vowels, and the formulas with word lists are taken to agree. Most sentences are cleared by this alone.
 */
export function mostFormulas(words: readonly string[], age: number): number {
  const count = words.length
  const letters = words.reduce((sum, {length}) => sum + length, 0)
  const syllables = words.map((word) => vowelsIn(word) + 1)
  const long = syllables.filter((most) => most >= 3).length
  const total = syllables.reduce((sum, most) => sum + most, 0)
  const fromGrade = (grade: number): number => Math.round(grade + 5)
  const ages = [
    fromGrade(4.71 * (letters / count) + 0.5 * count - 21.43),
    fromGrade(5.88 * (letters / count) - 29.6 / count - 15.8),
    20 - Math.floor((206.835 - 1.015 * count - 84.6 * (total / count)) / 10),
    fromGrade(0.4 * (count + 100 * (long / count))),
    Math.ceil(Math.sqrt(3.1291 + 1.043 * Math.sqrt(long * 30)) + 2.5),
    fromGrade(0.659 + 0.121 * count + 8.2)
  ]
  return ages.filter((needed) => needed > age).length + 1
}

const vowel = /[aeiouyà-ü]/i

function vowelsIn(word: string): number {
  let count = 0
  for (const letter of word) if (vowel.test(letter)) count++
  return count
}
