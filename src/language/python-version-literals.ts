import type {Token} from '../letter/letter.ts'
import {SPELLED_MAJORS, SPELLED_MINORS} from './python-versions.data.ts'

/** A number that could be a version of Python, before it is known whose. */
export interface Literal {
  readonly major: number
  readonly minor: number | undefined
  readonly tag: boolean
  readonly open: boolean
  readonly pre: boolean
  /** The word itself carries the name: `python3.12t`, `cp313`, `py311`. */
  readonly selfNamed: boolean
  /** Written out: "three-eleven". */
  readonly spelled: boolean
  readonly to: number
}

/** "Python 2" to "Python 4" without a minor version; a joke about Python 5 is left alone. */
const majors = /^([234])(\+)?$/
const full = /^([234])\.(\d{1,2})(?:\.\d{1,2})?(?:(t)|(a|b|c|rc|alpha|beta|dev))?(\+)?$/
const named = /^c?py(?:thon)?v?([234])(?:\.(\d{1,2})(?:\.\d{1,2})?)?(t)?$/
const tagged = /^(?:cp|py)([23])(\d{1,2})(t)?$/

/** Whether a number stands without a minor version. */
export const isWhole = (text: string): boolean => majors.test(text)

/** The number at a token that could be a version. */
export function literalAt(tokens: readonly Token[], index: number): Literal | undefined {
  const token = tokens[index]
  if (!token || token.kind === 'mark') return undefined
  return token.kind === 'word'
    ? (namedAt(tokens, index, token.lower) ?? spelledAt(tokens, index))
    : (fullAt(tokens, index, token.lower) ?? wholeAt(tokens, index, token.lower))
}

const none = {minor: undefined, tag: false, open: false, pre: false, selfNamed: false, spelled: false}

/** `python3.12t`, `cp313`. */
function namedAt(tokens: readonly Token[], index: number, lower: string): Literal | undefined {
  if (!lower.startsWith('p') && !lower.startsWith('c')) return undefined
  const [, major, minor, tag] = named.exec(lower) ?? tagged.exec(lower) ?? []
  if (major === undefined) return undefined
  return {
    ...none,
    major: Number(major),
    minor: minor === undefined ? undefined : Number(minor),
    tag: tag !== undefined,
    open: opens(tokens, index + 1),
    selfNamed: true,
    to: index + 1
  }
}

/** "three-eleven", "three point eleven", and behind the name "Python three eleven". */
function spelledAt(tokens: readonly Token[], index: number): Literal | undefined {
  const major = SPELLED_MAJORS.get(tokens[index]?.lower ?? '')
  if (major === undefined) return undefined
  const pointed = /^(?:point|dot)$/.test(tokens[index + 1]?.lower ?? '')
  const at = index + (pointed ? 2 : 1)
  const minor = SPELLED_MINORS.get(tokens[at]?.lower ?? '')
  const joined = pointed || tokens[at]?.glue === '-' || tokens[index - 1]?.lower === 'python'
  if (minor === undefined || !joined || tokens[at + 1]?.glue === '-') return undefined
  return {...none, major, minor, open: opens(tokens, at + 1), spelled: true, to: at + 1}
}

function fullAt(tokens: readonly Token[], index: number, lower: string): Literal | undefined {
  const match = full.exec(lower)
  if (!match) return undefined
  const pre = match[4] !== undefined
  const number = tokens[index + 1]
  const to = pre && number?.kind === 'number' && !number.space ? index + 2 : index + 1
  const open = match[5] !== undefined || opens(tokens, to)
  return {
    ...none,
    major: Number(match[1]),
    minor: Number(match[2]),
    tag: match[3] !== undefined,
    open,
    pre,
    to
  }
}

function wholeAt(tokens: readonly Token[], index: number, lower: string): Literal | undefined {
  const match = majors.exec(lower)
  if (!match) return undefined
  // "3.x": number, full stop, letter.
  const wild =
    tokens[index + 1]?.text === '.' && tokens[index + 1]?.space === false && tokens[index + 2]?.lower === 'x'
  return {...none, major: Number(match[1]), open: match[2] !== undefined, to: index + (wild ? 3 : 1)}
}

/** "3.8 or later", "3.8 and up". */
function opens(tokens: readonly Token[], to: number): boolean {
  const [joint, word] = [tokens[to]?.lower, tokens[to + 1]?.lower ?? '']
  return (
    (joint === 'or' || joint === 'and') &&
    /^(?:later|newer|higher|above|up|upwards|greater|beyond|onwards)$/.test(word)
  )
}
