import type {OutputUnit, Schema} from '@cfworker/json-schema'
import {didYouMean} from './nearest.ts'
import {severityInputs} from './severity.ts'

/** A mistake in a config: the keys that lead to it, and what is wrong with it. */
export interface ConfigProblem {
  readonly path: readonly string[]
  readonly message: string
}

/** What is wrong with a value that a schema refuses, in words for the person who wrote it. */
export function configProblem(value: unknown, schema: Schema, errors: readonly OutputUnit[]): ConfigProblem {
  const error = mostTelling(errors)
  const path = segments(error.instanceLocation)
  if (error.keyword === 'false') {
    const owner = errors.find(
      ({keyword, instanceLocation}) =>
        keyword === 'additionalProperties' && segments(instanceLocation).length === path.length - 1
    )
    return {path, message: unknownKey(path, owner ? schemaAt(schema, owner.keywordLocation) : {})}
  }
  return {
    path,
    message: refusal(error.keyword, path, schemaAt(schema, error.keywordLocation), valueAt(value, path))
  }
}

/** The keys as one would write them: `rules.word-count[1].min`. */
export const keyPath = (path: readonly string[]): string =>
  path.reduce((written, key) => {
    if (/^\d+$/.test(key)) return `${written}[${key}]`
    if (!/^[$\w@/-]+$/.test(key)) return `${written}[${quoted(key)}]`
    return written === '' ? key : `${written}.${key}`
  }, '')

/** A value on one line, shortened, without characters that a terminal obeys. */
export function quoted(value: unknown): string {
  // JSON has no word for undefined and functions.
  const text = (JSON.stringify(value) as string | undefined) ?? String(value)
  const shown = text.length > 60 ? `${text.slice(0, 57)}…` : text
  return shown.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (char) => `\\u{${char.codePointAt(0)?.toString(16) ?? ''}}`)
}

const containers = new Set(['properties', 'items', '$ref', 'anyOf', 'additionalProperties'])

// Of two alternatives the one that was meant got further: deeper inside, or past the type to the length of a list.
const telling: Readonly<Record<string, number>> = {type: -1, minItems: 1, maxItems: 1}

function mostTelling(errors: readonly OutputUnit[]): OutputUnit {
  const depth = ({instanceLocation, keyword}: OutputUnit): number =>
    instanceLocation.split('/').length * 3 + (telling[keyword] ?? 0)
  const [first, ...rest] = errors.filter(({keyword}) => !containers.has(keyword))
  if (!first) throw new Error(`unexplained schema error: ${errors[0]?.error ?? 'none'}`)
  return rest.reduce((best, error) => (depth(error) > depth(best) ? error : best), first)
}

function unknownKey(path: readonly string[], owner: Schema): string {
  const [key = '', parent] = [path.at(-1), path.at(-2)]
  const known = Object.keys(owner.properties ?? {})
  if (parent === 'rules') return noSuchRule(key, known)
  if (!isOption(path)) return `unknown key${didYouMean(key, known) || `; known are ${known.join(', ')}`}`
  if (known.length === 0) return 'unknown option; the rule has none'
  return `unknown option${didYouMean(key, known) || `; the rule has ${known.join(', ')}`}`
}

function noSuchRule(id: string, known: readonly string[]): string {
  const [, namespace] = /^(.+)\//.exec(id) ?? []
  const isForeign = namespace !== undefined && !known.some((other) => other.startsWith(`${namespace}/`))
  const hint = didYouMean(id, known)
  if (hint !== '') return `there is no such rule${hint}`
  if (id.startsWith('retext-')) return `there is no such rule; name ${quoted(id)} under "plugins", too`
  return isForeign
    ? `there is no such rule; no file under "phrases" and no plug-in under "plugins" is called "${namespace}"`
    : 'there is no such rule'
}

function refusal(keyword: string, path: readonly string[], schema: Schema, value: unknown): string {
  const got = `(got ${quoted(value)})`
  const word = typeof value === 'string' ? value : ''
  switch (keyword) {
    case 'enum':
      return isSeverity(path)
        ? `severity must be off, warn, error, 0, 1 or 2 ${got}${didYouMean(word, severityInputs.map(String))}`
        : `must be ${oneOf((schema.enum ?? []).map(quoted))} ${got}${didYouMean(word, (schema.enum ?? []).map(String))}`
    case 'type':
      return `must be ${typeNames[String(schema.type)] ?? String(schema.type)} ${got}`
    case 'minimum':
      return `must be at least ${schema.minimum ?? 0} ${got}`
    case 'maximum':
      return `must be at most ${schema.maximum ?? 0} ${got}`
    case 'pattern':
      return `must match ${schema.pattern ?? ''} ${got}`
    case 'minItems':
      return path.at(-2) === 'rules' ? tuple : `must hold at least ${schema.minItems ?? 1}`
    case 'maxItems':
      return path.at(-2) === 'rules' ? tuple : `must hold at most ${schema.maxItems ?? 0}`
    case 'required':
      return `lacks ${(schema.required ?? []).map(quoted).join(', ')}`
    default:
      return `is not valid ${got}`
  }
}

const tuple = 'must be a severity, or a list of a severity and options'

const typeNames: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  object: 'a mapping',
  string: 'a string'
}

const isSeverity = (path: readonly string[]): boolean =>
  path.at(-2) === 'rules' || (path.at(-3) === 'rules' && path.at(-1) === '0')

const isOption = (path: readonly string[]): boolean => path.at(-4) === 'rules' && path.at(-2) === '1'

const oneOf = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`

const segments = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => decodeURIComponent(part).replace(/~1/g, '/').replace(/~0/g, '~'))

const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined,
    value
  )

/** The schema that holds the keyword at a location, which tells the way through references. */
function schemaAt(root: Schema, location: string): Schema {
  let node: unknown = root
  for (const key of segments(location).slice(0, -1)) {
    if (typeof node !== 'object' || node === null) return {}
    node =
      key === '$ref'
        ? valueAt(root, segments((node as Schema).$ref ?? ''))
        : (node as Record<string, unknown>)[key]
  }
  return typeof node === 'object' && node !== null ? node : {}
}
