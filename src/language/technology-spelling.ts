import type {Token} from '../letter/letter.ts'
import {casingsOf} from './technologies.ts'
import {
  acronyms,
  misspellings,
  wordsAfterAll,
  wrongBesideTechnicalWords,
  wrongInLowerCase
} from './technology-spellings.data.ts'
import {wordSet} from './word-set.ts'

/** A technology misspelt in `tokens[from..to)`, and how its makers write it. */
export interface Misspelling {
  readonly from: number
  readonly to: number
  readonly right: string
}

const lowerCase = wordSet(wrongInLowerCase)
const besideTechnical = wordSet(wrongBesideTechnicalWords)
const capitalised = wordSet(acronyms.toLowerCase())
const words = wordSet(wordsAfterAll)

// By the first word, longest first, so that "Postgre SQL" wins over "Postgre".
const listed = new Map<string, {parts: string[]; right: string}[]>()
for (const line of misspellings.trim().split('\n')) {
  const [wrong = '', right = ''] = line.trim().split(' → ')
  for (const spelling of wrong.split('|')) {
    const parts = spelling.split(/[ -]/)
    const [first = ''] = parts
    const entries = listed.get(first) ?? []
    listed.set(
      first,
      [...entries, {parts, right}].sort((one, other) => other.parts.length - one.parts.length)
    )
  }
}

const cues = wordSet(
  'in with using via of to from or over plus into write writing wrote learn learned learning use used'
)
const technicalNouns =
  wordSet(`script scripts code service services developer developers engineer engineers programmer package packages library
  libraries application applications app apps project projects experience skills backend developer guy person server servers module
  modules team stack world community job jobs role roles class classes function functions shop database databases kernel machine machines`)

/** Every misspelt name in a sentence; inline code, addresses and file names are no prose. */
export function* findMisspellings(tokens: readonly Token[]): Generator<Misspelling> {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || token.code) continue
    const found = fromList(tokens, at) ?? fromCase(tokens, at)
    if (!found || isPartOfName(tokens, at) || namesAThing(tokens, at)) continue
    yield found
    at = found.to - 1
  }
}

/** "app.javascript.js", "/usr/lib/postgresql", "javascript@acme": no word of prose. */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!token) return true
  const touches = (mark: Token | undefined, other: Token): boolean =>
    mark?.kind === 'mark' && !other.space && /^[/\\.~@#$_=:<>[\]{}*-]$/.test(mark.text)
  if (touches(before, token)) return true
  if (after?.kind === 'mark' && !after.space && /^[/\\~@#_=({[]$/.test(after.text)) return true
  const lower = token.text === token.lower
  return lower && (token.glue !== '' || after?.glue === '/' || after?.glue === '-')
}

const naming = wordSet(
  'cat dog parrot hamster horse called named labelled labeled titled spelled spelt dubbed nicknamed'
)
const named =
  wordSet(`branch branches folder directory channel command binary executable tag label column bucket package repository
  repo hostname host namespace prefix suffix flag keyword`)

/** "a column called Javascript", "the branch javascript", "the aws command": the name of something else. */
function namesAThing(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (tokens.slice(Math.max(0, at - 2), at).some(({lower}) => naming.has(lower))) return true
  if (token?.text !== token?.lower) return false
  return (
    named.has(tokens[at + 1]?.lower ?? '') ||
    tokens.slice(Math.max(0, at - 2), at).some(({lower}) => named.has(lower))
  )
}

function fromList(tokens: readonly Token[], at: number): Misspelling | undefined {
  for (const {parts, right} of listed.get(tokens[at]?.text ?? '') ?? []) {
    const to = at + parts.length
    const matches = parts.every((part, offset) => {
      const token = tokens[at + offset]
      return (
        token?.text === part &&
        !token.code &&
        (offset === 0 || token.glue === '-' || (token.glue === '' && token.space))
      )
    })
    // "Git Hub" is not "Git hub", and "Postgre" no part of a longer compound.
    if (
      matches &&
      tokens[to]?.glue !== '/' &&
      right !==
        tokens
          .slice(at, to)
          .map(({text}) => text)
          .join(' ')
    )
      return {from: at, to, right}
  }
  return undefined
}

function fromCase(tokens: readonly Token[], at: number): Misspelling | undefined {
  const token = tokens[at]
  if (!token || words.has(token.lower)) return undefined
  const {text, lower} = token
  const casings = casingsOf(lower)
  const [right] = casings
  if (right === undefined || casings.includes(text) || listed.has(right)) return undefined
  const found = {from: at, to: at + 1, right}
  if (text === lower)
    return lowerCase.has(lower) || (besideTechnical.has(lower) && isTechnical(tokens, at)) ? found : undefined
  // JAVASCRIPT in a heading, and "Pandas" or "Pytest" at the head of a sentence and elsewhere, are matters of style.
  if (text === text.toUpperCase() || right === right.toLowerCase()) return undefined
  if (text.slice(1) === right.slice(1) && /^\p{Ll}/u.test(right)) return undefined
  if (/.\p{Lu}/u.test(text)) return found
  return /\p{Ll}/u.test(right)
    ? /.\p{Lu}/u.test(right)
      ? found
      : undefined
    : capitalised.has(lower)
      ? found
      : undefined
}

function isTechnical(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  return (
    (after?.kind === 'number' && /^\d/.test(after.text)) ||
    technicalNouns.has(after?.lower ?? '') ||
    (before?.kind === 'word' && cues.has(before.lower))
  )
}
