import type {Token} from '../letter/letter.ts'
import {
  FUNCTION_WORDS,
  HAVING_STACK,
  PRESENT_VERBS,
  ROLES_AND_PLACES,
  SERVING,
  STACK_NOUNS
} from './present-stack.data.ts'
import {LOOKALIKES} from './python-versions.data.ts'
import {isCeiling} from './version-bounds.ts'
import type {TokenRange} from './token-range.ts'

/*
 * Ways in which a sentence gives a version of Python as today's, each a question about the tokens around it.
 */

const be = /^(?:is|are|am|'s|'re|stays?|remains?)$/
const firstPerson = /^(?:i|we|me|us|my|our|mine|ours)$/
const past = /^(?:was|were|had|did|until|till|before|then)$/

/** "We have never left Python 2.7", "Nothing newer than Python 3.6 is installed on our machines". */
export const isHighest = (tokens: readonly Token[], version: TokenRange): boolean =>
  isCeiling(tokens, version) &&
  tokens.some(({lower}) => /^(?:have|has|'ve|is|are|do|does|run|runs)$/.test(lower)) &&
  tokens.some(({lower}) => firstPerson.test(lower)) &&
  !tokens.some(({lower}) => past.test(lower))

/** "Python 2.7 powers our billing", "Python 3.6 does everything I need". */
export function isServing(tokens: readonly Token[], {to}: TokenRange): boolean {
  const verb = tokens.findIndex(({lower}, index) => index >= to && index <= to + 2 && SERVING.has(lower))
  return (
    verb >= 0 &&
    tokens
      .slice(to, verb)
      .every(({lower}) => /^(?:code|still|here|alone|also|itself|scripts?)$/.test(lower)) &&
    tokens
      .slice(verb + 1, verb + 7)
      .some(({lower}) => firstPerson.test(lower) || /^(?:everything|all)$/.test(lower))
  )
}

/** "We are a Python 2.7 shop", "As a Python 2.7 developer I know". */
export const isIdentity = (tokens: readonly Token[], {from, to}: TokenRange): boolean =>
  /^an?$/.test(tokens[from - 1]?.lower ?? '') &&
  /^(?:am|are|'m|'re|as|remain)$/.test(tokens[from - 2]?.lower ?? '') &&
  ROLES_AND_PLACES.has(tokens[to]?.lower ?? '') &&
  tokens.some(({lower}) => lower === 'i' || lower === 'we')

/** "I am most productive in Python 2.7", "I feel at home in Python 2.7". */
export function isAtHome(tokens: readonly Token[], {from}: TokenRange): boolean {
  if (!/^(?:in|with|on)$/.test(tokens[from - 1]?.lower ?? '')) return false
  const verb = tokens.findLastIndex(
    ({lower}, index) => index < from && index >= from - 6 && /^(?:am|'m|are|'re|feel)$/.test(lower)
  )
  const who = tokens[verb - 1]?.lower ?? ''
  return (
    verb > 0 && (who === 'i' || who === 'we') && tokens.slice(verb, from).every(({kind}) => kind === 'word')
  )
}

const stillSo = /^(?:today|still|now|daily|currently|everyday)$/

/** "Python 2.7, the language of our control room to this day, …" */
export function isApposition(tokens: readonly Token[], {to}: TokenRange): boolean {
  if (
    !/^[,(\u2013\u2014]$/.test(tokens[to]?.text ?? '') ||
    !/^(?:the|our|my|still)$/.test(tokens[to + 1]?.lower ?? '')
  )
    return false
  const end = tokens.findIndex(({kind, text}, index) => index > to && kind === 'mark' && text !== "'")
  const aside = tokens.slice(to + 1, end < 0 ? tokens.length : end)
  return (
    aside.slice(0, 4).some(({lower}) => STACK_NOUNS.test(lower) || lower === 'version') &&
    aside.some(({lower}) => firstPerson.test(lower)) &&
    !aside.some(({lower}) => past.test(lower)) &&
    aside.some(
      ({lower}, index) =>
        stillSo.test(lower) || (lower === 'this' && /^days?$/.test(aside[index + 1]?.lower ?? ''))
    )
  )
}

/** "Python 2, where I am most at home", "Python 2.7, in which we write …" */
export function isRelative(tokens: readonly Token[], {to}: TokenRange): boolean {
  const at = tokens[to]?.text === ',' ? to + 1 : to
  const lead =
    /^(?:in|on|with)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'which' ? at + 1 : at
  // "Python 2.7, which I use daily"
  const object = lead === at && /^(?:which|that)$/.test(tokens[at]?.lower ?? '')
  if (tokens[lead]?.lower !== 'where' && lead === at && !object) return false
  if (!/^(?:i|we)$/.test(tokens[lead + 1]?.lower ?? '')) return false
  const verb = tokens
    .slice(lead + 2, lead + 5)
    .find(({lower}) => !/^(?:still|now|also|always|mostly|daily)$/.test(lower))
  if (verb === undefined) return false
  return PRESENT_VERBS.has(verb.lower) || (!object && (be.test(verb.lower) || verb.lower === 'feel'))
}

/** "Our code base, 200,000 lines of Python 2.7, is in my care", "I own 200,000 lines of Python 2.7". */
export const isMass = (tokens: readonly Token[], {from}: TokenRange): boolean =>
  tokens[from - 1]?.lower === 'of' &&
  /^(?:lines|loc|kloc|scripts|modules|programs)$/.test(tokens[from - 2]?.lower ?? '') &&
  tokens.some(({lower}) => be.test(lower) || PRESENT_VERBS.has(lower)) &&
  tokens.some(({lower}) => firstPerson.test(lower)) &&
  !tokens.some(
    ({lower}, index) =>
      /^(?:have|has|'ve)$/.test(lower) && /(?:ed|en|ne|wn|un)$/.test(tokens[index + 1]?.lower ?? '')
  )

/** "My working environment is Anaconda with Python 3.6", "Our toolchain consists of Python 3.6 and make". */
export function isInStack(tokens: readonly Token[], {from}: TokenRange): boolean {
  const noun = tokens.findIndex(({lower}) => STACK_NOUNS.test(lower))
  const verb = tokens[noun + 1]?.lower ?? ''
  return noun >= 0 && noun < from && from - noun <= 12 && (be.test(verb) || HAVING_STACK.has(verb))
}

/** "I am fluent in Python 2.7 and use it for all new scripts", "… and write all our services in it". */
export function isTakenUp(tokens: readonly Token[], {to}: TokenRange): boolean {
  const joint = tokens.findIndex(
    ({lower}, index) => index >= to && index <= to + 3 && /^(?:and|,)$/.test(lower)
  )
  if (joint < 0) return false
  const verb = tokens.findIndex(
    ({lower}, index) => index > joint && index <= joint + 4 && PRESENT_VERBS.has(lower)
  )
  return (
    verb > 0 &&
    tokens.slice(verb + 1, verb + 8).some(({lower}, index, rest) => {
      const lead = rest[index - 1]?.lower
      return /^(?:it|that)$/.test(lower) && (index === 0 || /^(?:in|with|on|using)$/.test(lead ?? ''))
    })
  )
}

/** "I write modern, typed Python 3.7": between the verb and its object stand adjectives alone. */
export const isObject = (between: readonly Token[]): boolean =>
  between.length <= 5 &&
  between[0]?.kind !== 'mark' &&
  between.every(({lower, text, kind}) => (kind === 'mark' ? text === ',' : !FUNCTION_WORDS.has(lower)))

/** The image that a build begins with: "our Dockerfiles start from `python:3.7`". */
export const isBaseImage = (tokens: readonly Token[], {from}: TokenRange): boolean =>
  tokens[from - 1]?.lower === 'from' &&
  /^(?:starts?|builds?|inherits?|derives?|is|are)$/.test(tokens[from - 2]?.lower ?? '')

const throughout =
  /^(?:throughout|through and through|from (?:end|top|start) to|top to bottom|all through|without exception)/

/** "I look after eleven services, all Python 3.7", "a code base of 90,000 lines, Python 2.7 from end to end". */
export function isSummedUp(tokens: readonly Token[], {from, to}: TokenRange): boolean {
  const start = /^(?:in|on|of|them|it)$/.test(tokens[from - 1]?.lower ?? '')
    ? tokens.slice(0, from).findLastIndex(({lower}) => lower === 'all')
    : from - 1
  const all = tokens[start]?.lower === 'all' && from - start <= 4
  const comma = all ? start - 1 : from - 1
  const rest = tokens
    .slice(to, to + 4)
    .map(({lower}) => lower)
    .join(' ')
  const lead = tokens.slice(0, Math.max(0, comma))
  return (
    tokens[comma]?.text === ',' &&
    (all || throughout.test(rest)) &&
    lead.some(({lower}) => firstPerson.test(lower)) &&
    lead.some(({lower}) => be.test(lower) || PRESENT_VERBS.has(lower)) &&
    !lead.some(({lower}) => past.test(lower))
  )
}

const others = /^(?:products?|release|rating|score|average|gpa|grade|kernel|schema|protocol|api)$/

/** A bare number that something of the writer's runs on: "We ship on 3.8", "pinned to 3.8", "our runtime is 3.7". */
export function isPlainlyPython(
  tokens: readonly Token[],
  {from, to, major, minor = 0}: TokenRange & {readonly major: number; readonly minor: number | undefined}
): boolean {
  const lead = tokens[from - 1]?.lower ?? ''
  const coded =
    lead === 'in' &&
    tokens
      .slice(Math.max(0, from - 7), from)
      .some(({lower}) =>
        /^(?:write|writes|written|writing|develop|develops|code|coded|program|script|built|build)$/.test(
          lower
        )
      ) &&
    (tokens[to] === undefined ||
      tokens[to].kind === 'mark' ||
      /^(?:and|because|since|here|still|today|so)$/.test(tokens[to].lower))
  // "is still on 3.5": so low a number is Python's only where it is said to have stayed.
  const stayed = minor >= 4 && lead === 'on' && tokens[from - 2]?.lower === 'still'
  const leads =
    from === 0 ||
    coded ||
    /^(?:on|under|to|onto)$/.test(lead) ||
    (be.test(tokens[to]?.lower ?? '') && /^(?:what|our)$/.test(tokens[to + 1]?.lower ?? '')) ||
    ((be.test(lead) || /^(?:runs?|uses?|in)$/.test(lead)) &&
      tokens.some(({lower}) => /^(?:interpreters?|runtimes?|fleet|image|images|python)$/.test(lower)))
  const foreign = tokens.some(
    ({lower}, index) =>
      others.test(lower) || (LOOKALIKES.has(lower) && (index > from || tokens[index + 1]?.kind !== 'number'))
  )
  return leads && !foreign && (major === 3 ? minor >= 6 || stayed : minor === 7) && tokens[to]?.lower !== 'of'
}
