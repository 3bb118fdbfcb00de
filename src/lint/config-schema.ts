import type {Schema} from '@cfworker/json-schema'
import type {UnknownRules} from './config.ts'
import {optionSchemas} from './options.ts'
import {presetNames} from './presets.ts'
import type {AnyRule, OptionSchema} from './rule.ts'
import {severityInputs} from './severity.ts'

/** Where the config's JSON Schema is published; what `$schema` in a config names. */
export const configSchemaUrl =
  'https://raw.githubusercontent.com/cl-lint/cl-lint/main/schema/config.schema.json'

export interface ConfigSchemaOptions {
  /** The published schema allows ids beside those of `rules`: plug-ins bring some. */
  readonly unknownRules: UnknownRules
}

/** The JSON Schema (draft 7, which every editor reads) of a config, with the options of the given rules. */
export function configSchema(rules: readonly AnyRule[], {unknownRules}: ConfigSchemaOptions): Schema {
  const ruleMap = {$ref: '#/definitions/rules'}
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Config of cl-lint, the linter for cover letters',
    type: 'object',
    properties: {
      $schema: {type: 'string', description: 'Address of this schema, for editors.'},
      extends: {
        ...strings('Presets, packages and paths that this config builds on; later ones win.'),
        items: {type: 'string', anyOf: [{enum: [...presetNames]}, {type: 'string'}]}
      },
      plugins: strings('Packages and paths of further rules; retext plug-ins too.'),
      rules: ruleMap,
      phrases: strings('Files of phrases to report, in YAML or JSON, relative to this config.'),
      vocabulary: object('Words that this config adds to what the rules know.', {
        technologies: strings('Names that count as technologies.'),
        sources: strings('Names that count as sources of salary figures and statistics.'),
        allow: strings('Words that no rule of style reports.')
      }),
      postings: {
        type: 'object',
        description: 'Which posting a letter answers: "letters/{name}.md": "postings/{name}.txt".',
        additionalProperties: {type: 'string'}
      },
      overrides: {
        type: 'array',
        description: 'Rules for some files only.',
        items: {
          ...object('Rules for the files that match.', {
            files: {...strings('Globs, relative to this config.'), minItems: 1},
            rules: ruleMap
          }),
          required: ['files']
        }
      },
      ignores: strings('Globs of files that are not linted, relative to this config.')
    },
    additionalProperties: false,
    definitions: {
      severity: {
        description: 'off or 0, warn or 1, error or 2',
        enum: [...severityInputs]
      },
      rules: {
        type: 'object',
        description: 'Severity of each rule, or severity and options.',
        properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
        additionalProperties: unknownRules === 'allow' ? severityWith({type: 'object'}) : false
      }
    }
  }
}

function ruleSchema(rule: AnyRule): Schema {
  const options = rule.freeOptions
    ? {type: 'object' as const}
    : object(
        `Options of ${rule.id}.`,
        Object.fromEntries(optionSchemas(rule).map(([name, schema]) => [name, optionSchema(schema)]))
      )
  return {description: rule.docs.summary, ...severityWith(options), default: rule.severity}
}

const optionSchema = ({enum: words, ...schema}: OptionSchema): Schema =>
  words ? {...schema, enum: [...words]} : schema

const severityWith = (options: Schema): Schema => ({
  anyOf: [
    {$ref: '#/definitions/severity'},
    {type: 'array', items: [{$ref: '#/definitions/severity'}, options], minItems: 1, maxItems: 2}
  ]
})

const strings = (description: string): Schema => ({type: 'array', description, items: {type: 'string'}})

const object = (description: string, properties: Record<string, Schema>): Schema => ({
  type: 'object',
  description,
  properties,
  additionalProperties: false
})
