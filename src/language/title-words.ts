import type {Token} from '../letter/letter.ts'
import {technologyAt, tokensOf} from './technologies.ts'
import {FUNCTIONS, LEVELS, SHORT_TITLES, SPECIALTIES} from './titles.data.ts'
import {wordSet} from './word-set.ts'

/**
 * What a word of a title says: `level` (Senior), `grade` (II), `specialty` (Backend), `technology` (Python), `function`
 * (Engineer), `word` (any other), `join` (and, &, of), `mark` (punctuation).
 */
export type TitleWordKind =
  'level' | 'grade' | 'specialty' | 'technology' | 'function' | 'word' | 'join' | 'mark'

/** One word or fixed expression of a title, in `tokens[from..to)`. */
export interface TitleWord {
  readonly kind: TitleWordKind
  /** Canonical: `backend` for "Back-End", `senior` for "Sr.", `2` for "II", the technology's name. */
  readonly value: string
  readonly from: number
  readonly to: number
  /** Stands for several people ("developers"). */
  readonly plural: boolean
}

interface Term {
  readonly words: readonly string[]
  readonly kind: 'level' | 'specialty' | 'function'
  readonly value: string
}

const grades: Readonly<Record<string, string>> = {i: '1', ii: '2', iii: '3', iv: '4', v: '5'}
const joins = new Set(['and', '&', 'of', 'in', 'for', '+'])

let vocabulary: Map<string, Term[]> | undefined

/** Reads each word of a title or of running text; linear in the tokens. */
export function titleWords(tokens: readonly Token[]): TitleWord[] {
  const words: TitleWord[] = []
  for (let at = 0; at < tokens.length;) {
    const word = wordAt(tokens, at, words.at(-1))
    // The full stop of "Sr." belongs to it.
    const stop = word.kind === 'level' && tokens[word.to]?.text === '.' && !tokens[word.to]?.space
    words.push(stop ? {...word, to: word.to + 1} : word)
    at = stop ? word.to + 1 : word.to
  }
  return words
}

function wordAt(tokens: readonly Token[], at: number, previous: TitleWord | undefined): TitleWord {
  const token = tokens[at]
  const plain = (kind: TitleWordKind, value: string): TitleWord => ({
    kind,
    value,
    from: at,
    to: at + 1,
    plural: false
  })
  if (!token) return plain('mark', '')
  const grade = isPronoun(tokens, at) ? undefined : gradeOf(token, previous)
  if (grade) return plain('grade', grade)
  const term = termAt(tokens, at, token.lower)
  const technology = technologyAt(tokens, at)
  if (technology && technology.to - at > (term?.words.length ?? 0)) {
    return {kind: 'technology', value: technology.entry.name, from: at, to: technology.to, plural: false}
  }
  if (term) return {kind: term.kind, value: term.value, from: at, to: at + term.words.length, plural: false}
  const singular =
    token.lower.length > 4 && token.lower.endsWith('s')
      ? termAt(tokens, at, token.lower.slice(0, -1))
      : undefined
  if (singular?.kind === 'function' && singular.words.length === 1) {
    return {kind: 'function', value: singular.value, from: at, to: at + 1, plural: true}
  }
  if (joins.has(token.lower)) return plain('join', token.lower)
  return plain(token.kind === 'mark' ? 'mark' : 'word', token.lower)
}

/** "II" and "2" after the function, "L4" anywhere. */
function gradeOf(token: Token, previous: TitleWord | undefined): string | undefined {
  if (/^l[1-9]$/.test(token.lower) && token.text.startsWith('L')) return token.lower.slice(1)
  const follows =
    previous?.kind === 'function' ||
    previous?.kind === 'grade' ||
    (previous?.kind === 'word' && /^(?:level|grade)$/.test(previous.value))
  if (!follows || !(token.space || token.glue)) return undefined
  if (token.kind === 'word' && token.text === token.text.toUpperCase()) return grades[token.lower]
  return token.kind === 'number' && /^[1-5]$/.test(token.text) ? token.text : undefined
}

// Behind "Software Engineer I" a title goes on or ends; any other small word is the verb of "I".
const afterGrade = wordSet(
  'role position opening job post vacancy opportunity posting level at on in with for and or of to as is from within because since'
)

/** "As your Data Analyst I would begin": the writer, not the first grade. */
function isPronoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    tokens[at]?.text === 'I' &&
    next?.kind === 'word' &&
    /^\p{Ll}/u.test(next.text) &&
    !afterGrade.has(next.lower)
  )
}

function termAt(tokens: readonly Token[], at: number, first: string): Term | undefined {
  vocabulary ??= compile()
  let best: Term | undefined
  for (const term of vocabulary.get(first) ?? []) {
    if (term.words.length <= (best?.words.length ?? 0)) continue
    if (
      term.words.every(
        (word, offset) =>
          offset === 0 || (tokens[at + offset]?.lower === word && tokens[at + offset]?.glue !== '/')
      )
    )
      best = term
  }
  return best
}

function compile(): Map<string, Term[]> {
  const terms = new Map<string, Term[]>()
  const add = (kind: Term['kind'], list: string): void => {
    for (const line of list.trim().split('\n')) {
      const [name = '', others] = line.split(' = ')
      const value = name.trim()
      for (const spelling of [value, ...(others?.split(',') ?? [])]) {
        const words = tokensOf(spelling.trim()).map(({lower}) => lower)
        const [first = ''] = words
        const term = {words, kind, value}
        const known = terms.get(first)
        if (known) known.push(term)
        else terms.set(first, [term])
      }
    }
  }
  // The first of equally long readings counts: "lead" is a level, "project" a specialty.
  add('function', FUNCTIONS)
  add('level', LEVELS)
  add('specialty', SPECIALTIES)
  return terms
}

/** The parts that a short form ("SWE", "SRE") stands for. */
export const shortTitle = (value: string): (typeof SHORT_TITLES)[string] | undefined =>
  Object.hasOwn(SHORT_TITLES, value) ? SHORT_TITLES[value] : undefined
