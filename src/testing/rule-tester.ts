import type {Diagnostic} from '../lint/diagnostic.ts'
import type {AnyRule, Example} from '../lint/rule.ts'
import {difference} from './difference.ts'
import {letterOf, runExample} from './run-example.ts'

/** A text on which a rule is silent; a string stands for an example with that text. */
export interface ValidCase extends Example {
  readonly name?: string
}

export type ExpectedError = Partial<
  Pick<Diagnostic, 'message' | 'messageId' | 'line' | 'column' | 'endLine' | 'endColumn'>
> & {
  /** The descriptions of the suggestions. */
  readonly suggestions?: readonly string[]
}

/** A text that a rule reports: places marked by `>>…<<`, or `errors` that tell them, or both. */
export interface InvalidCase extends Example {
  readonly name?: string
  /** How many diagnostics, or what each of them has. */
  readonly errors?: number | readonly ExpectedError[]
}

export interface RuleTests {
  readonly valid: readonly (string | ValidCase)[]
  readonly invalid: readonly InvalidCase[]
}

type Block = (name: string, run: () => void) => void

const global = globalThis as {readonly describe?: Block; readonly it?: Block}
const atOnce: Block = (_name, run) => run()

/**
 * Tests a rule as ESLint's class of that name does, with Vitest, Jest, Mocha and the like where they are global; else each
 * case runs at once and throws where it fails. Texts stand in the middle of a neutral letter unless their `slot` says
 * otherwise.
 */
export class RuleTester {
  /** Opens a group of cases; set it where the test runner has no global `describe`. */
  static describe: Block = global.describe ?? atOnce
  /** Runs one case; set it where the test runner has no global `it`. */
  static it: Block = global.it ?? atOnce

  run(rule: AnyRule, {valid, invalid}: RuleTests): void {
    const {describe, it} = RuleTester
    describe(rule.id, () => {
      describe('valid', () => {
        for (const given of valid) {
          const example: ValidCase = typeof given === 'string' ? {text: given} : given
          it(example.name ?? example.text, () => checkValid(rule, example))
        }
      })
      describe('invalid', () => {
        for (const example of invalid) it(example.name ?? example.text, () => checkInvalid(rule, example))
      })
    })
  }
}

function checkValid(rule: AnyRule, example: ValidCase): void {
  const {messages, actual} = runExample(rule, example, 'good')
  if (messages.length > 0)
    throw new Error(`nothing should be reported, but was:\n${actual}\n${listed(messages)}`)
}

function checkInvalid(rule: AnyRule, example: InvalidCase): void {
  const {errors, messages: ids, fixed} = example
  const marked = letterOf(example, 'bad').spans.length > 0
  if (!marked && errors === undefined) throw new Error('an invalid case needs marks (>>…<<) or `errors`')
  const {expected, actual, messages, fixed: output} = runExample(rule, example, 'bad')
  if (marked && actual !== expected) throw new Error(`ranges, ${difference(expected, actual)}`)
  if (errors !== undefined)
    same('count', messages.length, typeof errors === 'number' ? errors : errors.length)
  if (ids) same('message ids', messages.map(({messageId}) => messageId).join(), ids.join())
  if (typeof errors === 'object') errors.forEach((error, index) => checkError(messages[index], error))
  if (fixed !== undefined) same('fixed text', output, letterOf({...example, text: fixed}, 'good').text)
}

function checkError(message: Diagnostic | undefined, {suggestions, ...error}: ExpectedError): void {
  for (const [key, value] of Object.entries(error)) same(key, message?.[key as keyof typeof error], value)
  if (suggestions)
    same('suggestions', (message?.suggestions ?? []).map(({desc}) => desc).join('\n'), suggestions.join('\n'))
}

function same(what: string, actual: unknown, expected: unknown): void {
  if (actual !== expected) throw new Error(`${what}: expected\n${String(expected)}\ngot\n${String(actual)}`)
}

const listed = (messages: readonly Diagnostic[]): string =>
  messages.map(({line, column, message}) => `${line}:${column} ${message}`).join('\n')
