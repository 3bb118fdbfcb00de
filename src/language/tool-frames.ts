import type {Token} from '../letter/letter.ts'
import {stem} from './inflection.ts'
import {FINDING, GIVING, PASSING_ON} from './tool-roles.data.ts'

/*
 * Ways in which a sentence gives a job to a tool that name neither: each a question about the tokens between the two.
 */

interface Range {
  readonly from: number
  readonly to: number
}

const finding = new Set(FINDING.split(' ').map(stem))
const means = /^(?:with|using|by|via|through)$/
const turns =
  /^(?:and|or|but|nor|not|no|than|beside|besides|before|after|without|unlike|that|which|who|while|in|on|at|from|to|like|near|behind)$/

const isPlain = (between: readonly Token[], most: number): boolean =>
  between.length <= most && between.every(({kind, lower}) => kind === 'word' && !turns.test(lower))

/** "Formatting falls to mypy", "Linting is in the hands of uv", "Type checks are left to Ruff". */
export function isPassedOn(tokens: readonly Token[], job: Range, tool: Range): boolean {
  const between = tokens.slice(job.to, tool.from)
  const [first] = between
  // "I moved our linting to uv"
  const given = tokens.slice(Math.max(0, job.from - 3), job.from).some(({lower}) => GIVING.has(lower))
  if (given && between.length <= 2 && between.at(-1)?.lower === 'to') return isPlain(between.slice(0, -1), 1)
  return (
    between.length >= 2 &&
    between.length <= 6 &&
    /^(?:is|are|was|were|falls?|fell|goes|went|rests?|lies)$/.test(first?.lower ?? '') &&
    /^(?:to|of|for|on|with)$/.test(between.at(-1)?.lower ?? '') &&
    between.slice(1, -1).every(({lower}) => PASSING_ON.has(lower)) &&
    (between.length > 2 || /^(?:falls?|fell|goes|went|rests?|lies)$/.test(first?.lower ?? ''))
  )
}

/** "mypy is my favourite formatter": between them stand a form of "be", an article and adjectives. */
export const isCalled = (tokens: readonly Token[], tool: Range, job: Range): boolean => {
  const between = tokens.slice(tool.to, job.from)
  return (
    between.length >= 2 &&
    /^(?:is|was|became|remains)$/.test(between[0]?.lower ?? '') &&
    /^(?:my|our|the|an?)$/.test(between[1]?.lower ?? '') &&
    isPlain(between.slice(2), 3) &&
    // "mypy is the formatter's best friend", "a linter plugin": the noun only belongs to another.
    (tokens[job.to] === undefined ||
      tokens[job.to]?.kind === 'mark' ||
      turns.test(tokens[job.to]?.lower ?? ''))
  )
}

/** "Thanks to Black our types are checked", "With uv all our services are linted". */
export const isMeans = (tokens: readonly Token[], tool: Range, job: Range): boolean => {
  const between = tokens.slice(tool.to, job.from).filter(({text}) => text !== ',')
  return (
    (means.test(tokens[tool.from - 1]?.lower ?? '') ||
      (tokens[tool.from - 1]?.lower === 'to' && tokens[tool.from - 2]?.lower === 'thanks')) &&
    between.length <= 3 &&
    between.every(({lower}) => /^(?:our|the|all|my|of|its|every)$/.test(lower)) &&
    tokens.slice(job.from, job.to).some(({lower}) => /^(?:is|are|get|gets|was|were)$/.test(lower))
  )
}

/** "catch type errors with Ruff", "unused imports are caught by uv". */
export function isFoundWith(tokens: readonly Token[], job: Range, tool: Range): boolean {
  const between = tokens.slice(job.to, tool.from)
  const finds = (range: readonly Token[]): boolean => range.some((token) => finding.has(token.stem))
  return (
    means.test(between.at(-1)?.lower ?? '') &&
    ((between.length === 1 && finds(tokens.slice(Math.max(0, job.from - 3), job.from))) ||
      (isPlain(between.slice(0, -1), 4) && finds(between)))
  )
}

/** "replaced mypy with Ruff": one tool in another's place, alone on both sides. */
export function isReplacement(tokens: readonly Token[], old: Range, tool: Range): boolean {
  const beside = /^(?:and|or|,|\+|\/|&|plus)$/
  return (
    /^replac(?:e|ed|ing)$/.test(tokens[old.from - 1]?.lower ?? '') &&
    tool.from === old.to + 1 &&
    /^(?:with|by)$/.test(tokens[old.to]?.lower ?? '') &&
    !(beside.test(tokens[tool.to]?.lower ?? '') && /^\p{Lu}/u.test(tokens[tool.to + 1]?.text ?? ''))
  )
}
