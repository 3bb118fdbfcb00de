import type {AnyRule, OptionSchema} from './rule.ts'

/** The schemas of a rule's options by name, in the order in which the rule tells them. */
export const optionSchemas = (rule: AnyRule): readonly (readonly [name: string, schema: OptionSchema])[] =>
  Object.entries(rule.options) as [string, OptionSchema][]

/** A value for every option of a rule. */
export const defaultOptions = (rule: AnyRule): Readonly<Record<string, unknown>> =>
  Object.fromEntries(optionSchemas(rule).map(([name, schema]) => [name, schema.default]))
