import {Validator} from '@cfworker/json-schema'
import {PhraseError} from '../../language/phrases.ts'
import {readWrittenPattern} from '../../language/written-pattern.ts'
import {ConfigError} from '../config.ts'
import {type ConfigProblem, configProblem, keyPath, quoted} from '../config-problem.ts'
import {placeholders} from '../message.ts'
import {didYouMean} from '../nearest.ts'
import {plainData} from '../plain-data.ts'
import type {AnyRule, Severity} from '../rule.ts'
import {severityLevel} from '../severity.ts'
import {type Phrase, PhraseBook} from './phrase-book.ts'
import {
  namePattern,
  type PhraseFile,
  type PhraseExample,
  type PhraseKind,
  type PhrasePart,
  type PhraseRuleInput
} from './phrase-file.ts'
import {phraseFileSchema} from './phrase-file-schema.ts'
import {type PhraseRule, ruleFromPhrases} from './phrase-rule.ts'

/** What messages about a phrase file name. */
export interface PhraseSource {
  /** The file, or what else it came from. */
  readonly name: string
  /** Namespace of a file that names none. */
  readonly namespace: string
  /** 1-based line of what stands under some keys, if it is known. */
  readonly lineOf?: (path: readonly string[]) => number | undefined
}

/** One of a rule's own examples. */
export interface PhraseTest {
  readonly kind: 'bad' | 'good'
  readonly example: PhraseExample
  /** The part that a text which is no whole letter stands in. */
  readonly part: PhrasePart
  readonly line: number | undefined
}

/** A rule of a phrase file, and the examples that it brings along. */
export interface ReadPhraseRule {
  readonly rule: AnyRule
  readonly tests: readonly PhraseTest[]
}

/**
 * Makes rules of a phrase file's content.
 * @throws {ConfigError} One line: file, line where known, key path, what is wrong, the nearest right spelling.
 */
export function readPhraseFile(content: unknown, source: PhraseSource): readonly ReadPhraseRule[] {
  const {data, problem} = plainData(content)
  const found = problem ?? nameProblem(data) ?? schemaProblem(data)
  if (found) throw problemError(found, source)
  const {namespace = source.namespace, rules} = data as PhraseFile
  const read = Object.entries(rules).map(([name, input]) => {
    const wrong = ruleProblem(name, input)
    if (wrong) throw problemError(wrong, source)
    return {rule: complete(`${namespace}/${name}`, input, source), tests: testsOf(name, input, source)}
  })
  const book = new PhraseBook(read.map(({rule}) => rule.search))
  return read.map(({rule, tests}) => ({rule: ruleFromPhrases(rule, book), tests}))
}

/**
 * Rules of a phrase file's content, for `lint` in the core; `namespace` counts where the content names none.
 * @throws {ConfigError} One line: key path, what is wrong, the nearest right spelling.
 */
export const phraseRules = (content: unknown, namespace = 'phrases'): readonly AnyRule[] =>
  readPhraseFile(content, {name: namespace, namespace}).map(({rule}) => rule)

function problemError({path, message}: ConfigProblem, {name, lineOf}: PhraseSource): ConfigError {
  const line = lineOf?.(path)
  const keys = keyPath(path)
  const place = line === undefined ? name : `${name}:${line}`
  return new ConfigError(`${place}: ${keys === '' ? 'the file' : `${keys}:`} ${message}`)
}

function nameProblem(data: unknown): ConfigProblem | undefined {
  const rules = typeof data === 'object' && data !== null && 'rules' in data ? data.rules : undefined
  if (typeof rules !== 'object' || rules === null || Array.isArray(rules)) return undefined
  const wrong = Object.keys(rules).find((name) => !namePattern.test(name))
  if (wrong === undefined) return undefined
  return {
    path: ['rules', wrong],
    message: 'the name of a rule is written in kebab-case, as in "no-buzzwords"'
  }
}

let checker: {readonly schema: ReturnType<typeof phraseFileSchema>; readonly validator: Validator} | undefined

function schemaProblem(data: unknown): ConfigProblem | undefined {
  if (!checker) {
    const schema = phraseFileSchema()
    checker = {schema, validator: new Validator(schema, '7')}
  }
  const {valid, errors} = checker.validator.validate(data)
  return valid ? undefined : configProblem(data, checker.schema, errors)
}

const placeholdersOf: Readonly<Record<PhraseKind, readonly string[]>> = {
  existence: ['match'],
  substitution: ['match', 'suggestion'],
  occurrence: ['match', 'count', 'max'],
  required: ['part']
}

/** What no schema tells: keys that belong together, patterns, placeholders and marks. */
function ruleProblem(name: string, input: PhraseRuleInput): ConfigProblem | undefined {
  const kind = kindOf(input)
  const {patterns, swap, suggestion, max, message} = input
  const at = (key: string, text: string, ...inner: readonly string[]): ConfigProblem => ({
    path: ['rules', name, key, ...inner],
    message: text
  })
  if (patterns === undefined && swap === undefined)
    return {path: ['rules', name], message: 'lacks "patterns": the phrases to look for'}
  if (kind === 'substitution' && suggestion === undefined && swap === undefined)
    return at('kind', 'substitution needs "suggestion" or "swap": what to write instead')
  if (kind === 'occurrence' && max === undefined)
    return at('kind', 'occurrence needs "max": how many may stand')
  if (kind !== 'substitution' && swap !== undefined) return at('swap', `has no use where kind is ${kind}`)
  if (kind !== 'substitution' && suggestion !== undefined)
    return at('suggestion', `has no use where kind is ${kind}`)
  if (kind !== 'occurrence' && max !== undefined) return at('max', `has no use where kind is ${kind}`)
  if (patterns !== undefined && suggestion === undefined && swap !== undefined)
    return at('patterns', 'needs "suggestion" beside it; "swap" has patterns of its own')
  const wrong = placeholders(message).find((word) => !placeholdersOf[kind].includes(word))
  if (wrong !== undefined) {
    const known = placeholdersOf[kind]
    const hint = didYouMean(wrong, known) || `; ${kind} has ${known.map((word) => `{{${word}}}`).join(', ')}`
    return at('message', `there is no {{${wrong}}}${hint}`)
  }
  return (
    patternProblem(patterns, ['rules', name, 'patterns']) ??
    patternProblem(input.except, ['rules', name, 'except']) ??
    swapProblem(swap, ['rules', name, 'swap'])
  )
}

function kindOf({kind, swap, suggestion, max}: PhraseRuleInput): PhraseKind {
  if (kind) return kind
  if (swap !== undefined || suggestion !== undefined) return 'substitution'
  return max === undefined ? 'existence' : 'occurrence'
}

function patternProblem(
  patterns: string | readonly string[] | undefined,
  path: readonly string[]
): ConfigProblem | undefined {
  const isList = typeof patterns === 'object'
  for (const [index, pattern] of list(patterns).entries()) {
    const message = unreadable(pattern)
    if (message !== undefined) return {path: isList ? [...path, String(index)] : path, message}
  }
  return undefined
}

function swapProblem(swap: PhraseRuleInput['swap'], path: readonly string[]): ConfigProblem | undefined {
  for (const pattern of Object.keys(swap ?? {})) {
    const message = unreadable(pattern)
    if (message !== undefined) return {path: [...path, pattern], message}
  }
  return undefined
}

function unreadable(pattern: string): string | undefined {
  try {
    readWrittenPattern(pattern)
    return undefined
  } catch (error) {
    if (error instanceof PhraseError) return error.message
    throw error
  }
}

function testsOf(name: string, input: PhraseRuleInput, {lineOf}: PhraseSource): readonly PhraseTest[] {
  const [part = 'body'] = [input.part ?? []].flat()
  return (['bad', 'good'] as const).flatMap((kind) =>
    (input[kind] ?? []).map((example, index) => ({
      kind,
      example,
      part,
      line: lineOf?.(['rules', name, kind, String(index)])
    }))
  )
}

const severities: readonly Severity[] = ['off', 'warn', 'error']

function complete(id: string, input: PhraseRuleInput, {name}: PhraseSource): PhraseRule {
  const {swap = {}, patterns, suggestion, severity = 'warn', part, message} = input
  const kind = kindOf(input)
  const phrases: Phrase[] = [
    ...list(patterns).map((pattern) => ({pattern, suggestions: list(suggestion)})),
    ...Object.entries(swap).map(([pattern, texts]) => ({pattern, suggestions: list(texts)}))
  ]
  const parts = part === undefined ? (['body', 'postscript'] as const) : [part].flat()
  return {
    id,
    kind,
    search: {phrases, except: list(input.except), denied: input.denied ?? kind === 'substitution'},
    parts,
    max: input.max ?? 0,
    about: {
      message,
      severity: severities[severityLevel(severity)] ?? 'warn',
      docs: {
        summary: input.summary ?? summaryOf(kind, phrases),
        why: input.why ?? '',
        mend: input.mend ?? '',
        source: input.source ?? `${name}, a phrase file of this project.`
      },
      examples: {bad: (input.bad ?? []).map(shown), good: (input.good ?? []).map(shown)}
    }
  }
}

const verbs: Readonly<Record<PhraseKind, string>> = {
  existence: 'Reports',
  substitution: 'Has other words for',
  occurrence: 'Counts',
  required: 'Asks for'
}

function summaryOf(kind: PhraseKind, phrases: readonly Phrase[]): string {
  const shown = phrases.slice(0, 3).map(({pattern}) => quoted(pattern))
  return `${verbs[kind]} ${shown.join(', ')}${phrases.length > shown.length ? ' and others' : ''}.`
}

const shown = (example: PhraseExample) =>
  typeof example === 'string' ? {text: example} : {text: example.letter, slot: 'letter' as const}

const list = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : [value].flat()
