import {stem} from './inflection.ts'
import {functionWords} from './phrase-match.ts'
import {firstTests, type Test} from './phrase-pattern.ts'

/** Words of which every text that a pattern matches has one; `tells`: how rare the commonest of them is. */
interface Choice {
  readonly words: readonly string[]
  readonly tells: number
}

/** A choice without words such as "of" and "with". */
const RARE = 1
/** The least that is worth looking for beside another choice: "could", but not "we". */
const COMMON = 0.3

/**
 * The choices of words that a pattern cannot do without, the most telling first: a text that it matches has a word of each.
 * Patterns which cannot match are so told without reading them (the literal prefilter of regular-expression engines). Where
 * there is none, what the pattern may begin with is the one choice. Words are in lower case, `~` stands before a stem,
 * `<number>` and `<any>` for any number or word.
 * @throws {PhraseError} Where its beginning cannot be read, or it may match nothing at all.
 */
export function keysOf(pattern: string): readonly (readonly string[])[] {
  const scanner = new Scanner(pattern.startsWith('^ ') ? pattern.slice(2) : pattern)
  const choices = scanner.sequence()
  // A bracket too many or too few: reading the pattern says which.
  if (choices.length === 0 || !scanner.balanced) return [firstTests(pattern).flatMap(wordsOfTest)]
  choices.sort((one, other) => other.tells - one.tells)
  return choices
    .filter(({tells}, place) => tells >= RARE || place === 0 || (place === 1 && tells >= COMMON))
    .map(({words}) => words.map(folded))
}

function wordsOfTest(test: Test): readonly string[] {
  if (test.kind === 'words') return [...test.lowers, ...[...test.stems].map((word) => `~${word}`)]
  return [test.kind === 'number' ? '<number>' : '<any>']
}

const part = /[^\s()|]+/y

/** Goes through a pattern for what it cannot do without, and reads nothing else of it. */
class Scanner {
  private at = 0
  private open = 0
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  /** Once it is through: whether every bracket has its partner. */
  get balanced(): boolean {
    return this.open === 0 && this.at === this.text.length
  }

  /** The choices of one alternative: up to its `|`, its bracket or the end. */
  sequence(): Choice[] {
    const choices: Choice[] = []
    for (let mark = this.text[this.at]; mark !== undefined && mark !== '|' && mark !== ')';) {
      if (mark === ' ') this.at++
      else {
        const choice = mark === '(' ? this.group() : this.word()
        if (choice) choices.push(choice)
      }
      mark = this.text[this.at]
    }
    return choices
  }

  private word(): Choice | undefined {
    part.lastIndex = this.at
    const word = part.exec(this.text)?.[0] ?? ''
    this.at += word.length
    const optional = word.length > 1 && word.endsWith('?')
    if (optional || word === '<word>' || word === '<name>' || /^(?:\.\.|__)\d/.test(word)) return undefined
    return {words: [word], tells: telling(word)}
  }

  /** The most telling choice of each alternative, if each has one, and none may be chosen. */
  private group(): Choice | undefined {
    const words: string[] = []
    let tells = Infinity
    this.open++
    do {
      this.at++
      const best = mostTelling(this.sequence())
      tells = Math.min(tells, best?.tells ?? -1)
      if (best) words.push(...best.words)
    } while (this.text[this.at] === '|')
    if (this.text[this.at] === ')') {
      this.at++
      this.open--
    }
    if (this.text[this.at] !== '?') return tells < 0 ? undefined : {words, tells}
    this.at++
    return undefined
  }
}

function mostTelling(choices: readonly Choice[]): Choice | undefined {
  let best = choices[0]
  for (const choice of choices) if (best && choice.tells > best.tells) best = choice
  return best
}

const isStem = (word: string): boolean => word.length > 1 && word.startsWith('~')

const folded = (word: string): string =>
  isStem(word) ? `~${stem(word.slice(1).toLowerCase())}` : word.toLowerCase()

/** How much the presence of a word says: long words are rare, and the commonest are in every text. */
function telling(word: string): number {
  const bare = word.replace(/^~/, '')
  return functionWords.has(bare) ? bare.length / 10 : Math.max(RARE, word.length - 1)
}
