import type {Schema} from '@cfworker/json-schema'
import {severityInputs} from '../severity.ts'
import {namePattern, phraseKinds, phraseParts} from './phrase-file.ts'

/** Where the JSON Schema of phrase files is published. */
export const phraseFileSchemaUrl =
  'https://raw.githubusercontent.com/cl-lint/cl-lint/main/schema/phrases.schema.json'

/** The JSON Schema (draft 7) of phrase files. */
export function phraseFileSchema(): Schema {
  const part = {enum: [...phraseParts]}
  const examples = (description: string): Schema => ({
    type: 'array',
    description,
    items: {
      anyOf: [
        {type: 'string'},
        {...object('A whole letter.', {letter: {type: 'string'}}), required: ['letter']}
      ]
    }
  })
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Phrase file of cl-lint: rules without code',
    ...object('Rules about phrases.', {
      $schema: {type: 'string', description: 'Address of this schema, for editors.'},
      namespace: {
        type: 'string',
        pattern: namePattern.source,
        description: "What stands before the ids of the rules; default: the file's name without extension."
      },
      rules: {
        type: 'object',
        description: 'The rules by name.',
        propertyNames: {pattern: namePattern.source},
        additionalProperties: {$ref: '#/definitions/rule'}
      }
    }),
    required: ['rules'],
    definitions: {
      rule: {
        ...object('A rule.', {
          kind: {
            enum: [...phraseKinds],
            description:
              'existence: reports each phrase. substitution: the same with what to write instead. occurrence: allows `max` of them. required: reports where there is none. Default: substitution with `swap` or `suggestion`, occurrence with `max`, else existence.'
          },
          patterns: texts(
            'Phrases: words, ~write for any form of it, (a|b) a choice, word? may be missing, ..3 up to three words between, <number>, <word>, <name>, ^ at the beginning of the sentence.'
          ),
          swap: {
            type: 'object',
            description: 'Patterns, and what to write instead of each.',
            additionalProperties: texts('What to write instead; an empty text leaves it out.')
          },
          suggestion: texts('What to write instead of every pattern; an empty text leaves it out.'),
          max: {type: 'integer', minimum: 0, description: 'How many of the phrases may stand in the letter.'},
          except: texts('Patterns; a phrase that touches one of them is left alone.'),
          message: {
            type: 'string',
            description:
              'What the report says: {{match}} is the phrase, {{suggestion}} what to write instead, {{count}} and {{max}} how many there are and may be, {{part}} where a required phrase is missing.'
          },
          severity: {
            enum: [...severityInputs],
            description: 'off or 0, warn or 1, error or 2. Default warn.'
          },
          part: {
            description: 'Where to look. Default: the body and the postscript.',
            anyOf: [part, {type: 'array', minItems: 1, items: part}]
          },
          denied: {
            type: 'boolean',
            description:
              'Whether phrases count that the writer denies or refuses ("I am no ninja"). Default: for substitution only.'
          },
          summary: {type: 'string', description: 'One line for `cl-lint rules`.'},
          why: {type: 'string', description: 'Why readers mind, for `cl-lint explain`.'},
          mend: {type: 'string', description: 'How to mend it, for `cl-lint explain`.'},
          source: {type: 'string', description: 'Where the advice comes from.'},
          bad: examples(
            'Texts that are reported; >> and << may mark exactly what. `cl-lint rules --test` runs them.'
          ),
          good: examples('Texts that are not reported.')
        }),
        required: ['message']
      }
    }
  }
}

const texts = (description: string): Schema => ({
  description,
  anyOf: [{type: 'string'}, {type: 'array', minItems: 1, items: {type: 'string'}}]
})

const object = (description: string, properties: Record<string, Schema>): Schema => ({
  type: 'object',
  description,
  properties,
  additionalProperties: false
})
