import type {AnyRule, Severity} from '../lint/rule.ts'
import {defineRule, type OptionSchema} from '../lint/rule.ts'
import {didYouMean} from '../lint/nearest.ts'

/** A retext plug-in: a function that unified attaches. */
export type Attacher = (this: unknown, options?: unknown) => unknown

/** What a plug-in brings along. */
export type PluginContent =
  | {readonly kind: 'rules'; readonly rules: readonly AnyRule[]}
  | {readonly kind: 'retext'; readonly attacher: Attacher}

/** A module that is no plug-in: what is wrong with it, in one line. */
export class PluginProblem extends Error {
  override readonly name = 'PluginProblem'
}

type Fields = Readonly<Record<string, unknown>>

/**
 * Reads what a module exports: a rule, a list of rules, ESLint's `{meta, rules}`, or a retext plug-in. Ids get the
 * namespace of the plug-in, as in ESLint.
 * @throws {PluginProblem}
 */
export function readPlugin(module: object, namespace: string): PluginContent {
  const exported = exportOf(module)
  if (typeof exported === 'function') return {kind: 'retext', attacher: exported as Attacher}
  if (!isObject(exported)) throw new PluginProblem(`it exports ${kindOf(exported)}; ${expected}`)
  if (looksLikeRule(exported)) return {kind: 'rules', rules: [readRule(exported, namespace, 'its rule')]}
  const list = Array.isArray(exported) ? exported : exported.rules
  const own = Array.isArray(exported) ? namespace : (namespaceIn(exported) ?? namespace)
  const rules = rulesIn(list, own)
  if (rules.length === 0) throw new PluginProblem(`it exports no rule; ${expected}`)
  return {kind: 'rules', rules}
}

const expected =
  'export a rule made by defineRule, a list of rules, a plug-in {rules: {…}}, or a retext plug-in as the default'

/** The default export; that of CommonJS made from TypeScript stands one step deeper, and `rules` may stand alone. */
function exportOf(module: object): unknown {
  const exported: unknown = 'default' in module ? module.default : module
  return isObject(exported) && exported.__esModule === true && 'default' in exported
    ? exported.default
    : exported
}

/** ESLint's `meta.namespace`, or the short form of `meta.name`. */
function namespaceIn({meta}: Fields): string | undefined {
  if (!isObject(meta)) return undefined
  if (typeof meta.namespace === 'string') return checkedNamespace(meta.namespace)
  return typeof meta.name === 'string' ? checkedNamespace(namespaceOf(meta.name)) : undefined
}

function checkedNamespace(namespace: string): string {
  if (/^(?:@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*$/.test(namespace)) return namespace
  throw new PluginProblem(`"${namespace}" in its meta is no namespace; write it like a package's name`)
}

/** `acme` for the package `cl-lint-plugin-acme`, `@acme` for `@acme/cl-lint-plugin`; other names stay as they are. */
export const namespaceOf = (name: string): string =>
  name.replace(/^(@[^/]+)\/cl-lint-plugin$/, '$1').replace(/^((?:@[^/]+\/)?)cl-lint-plugin-/, '$1')

function rulesIn(list: unknown, namespace: string): AnyRule[] {
  if (list === undefined) return []
  if (!isObject(list)) throw new PluginProblem(`its "rules" is ${kindOf(list)}, not a mapping or a list`)
  return Object.entries(list).map(([key, rule]) => {
    const name = Array.isArray(list) ? undefined : key
    const what = name === undefined ? `rule ${Number(key) + 1}` : `rule "${name}"`
    if (!isObject(rule))
      throw new PluginProblem(`its ${what} is ${kindOf(rule)}, not a rule made by defineRule`)
    return readRule(rule, namespace, what, name)
  })
}

const looksLikeRule = (value: Fields): boolean => 'check' in value || ('id' in value && 'messages' in value)

const severities: readonly Severity[] = ['off', 'warn', 'error']
const needs = ['posting', 'posting.title', 'posting.company']
const keys = [
  'id',
  'docs',
  'category',
  'severity',
  'fixable',
  'needs',
  'yieldsTo',
  'when',
  'messages',
  'options',
  'freeOptions',
  'examples',
  'check'
]

/** Checks a rule, which may come from JavaScript, and fills in what it leaves out; its key may stand for its id. */
function readRule(rule: Fields, namespace: string, what: string, key?: string): AnyRule {
  const {id = key, docs, messages, options = {}, severity = 'warn', examples, check} = rule
  const name = typeof id === 'string' ? `rule "${id}"` : what
  const refuse = (why: string): never => {
    throw new PluginProblem(`${name} ${why}`)
  }
  if (typeof id !== 'string' || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
    return refuse(
      `has ${id === undefined ? 'no id' : `the id ${JSON.stringify(id)}`}; write one in kebab-case`
    )
  const unknown = Object.keys(rule).find((key) => !keys.includes(key))
  if (unknown !== undefined) refuse(`has an unknown key "${unknown}"${didYouMean(unknown, keys)}`)
  if (typeof check !== 'function') refuse(`has no function "check" (${kindOf(check)})`)
  if (!isTexts(messages) || Object.keys(messages).length === 0)
    return refuse('has no "messages": {found: "Found \\"{{word}}\\"."}')
  if (!isObject(docs) || typeof docs.summary !== 'string') return refuse('has no "docs" with a "summary"')
  if (!isObject(options) || !Object.values(options).every(isOption))
    return refuse('has "options" that are not each {type, description, default}')
  if (!severities.includes(severity as Severity))
    refuse(`has the severity ${JSON.stringify(severity)}; write ${severities.join(', ')}`)
  if (rule.needs !== undefined && !needs.includes(rule.needs as string))
    refuse(`needs ${JSON.stringify(rule.needs)}; it can need ${needs.join(', ')}`)
  if (rule.when !== undefined && !(rule.when instanceof RegExp))
    refuse('has a "when" that is no regular expression')
  if (
    examples !== undefined &&
    !(isObject(examples) && Array.isArray(examples.bad) && Array.isArray(examples.good))
  )
    refuse('has "examples" that are not {bad: […], good: […]}')
  // All that the types ask for is checked.
  const read = defineRule(rule as unknown as Parameters<typeof defineRule>[0])
  return {
    ...read,
    id: `${namespace}/${id}`,
    category: 'user',
    // A class of rules may use `this`.
    check: (context) => (check as AnyRule['check']).call(rule, context)
  }
}

const isOption = (value: unknown): value is OptionSchema =>
  isObject(value) && typeof value.type === 'string' && 'default' in value

const isTexts = (value: unknown): value is Readonly<Record<string, string>> =>
  isObject(value) && Object.values(value).every((text) => typeof text === 'string')

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null

const kindOf = (value: unknown): string => {
  if (value === null || value === undefined) return 'nothing'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
