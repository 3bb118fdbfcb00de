import {configSchema, configSchemaUrl} from '../lint/config-schema.ts'
import {explainRule, prose, ruleTraits} from '../lint/explain.ts'
import {defaultOptions, optionSchemas} from '../lint/options.ts'
import {phraseFileSchema, phraseFileSchemaUrl} from '../lint/phrase-rules/phrase-file-schema.ts'
import {defaultPreset} from '../lint/presets.ts'
import type {AnyRule} from '../lint/rule.ts'

const begin = '<!-- rules:begin -->'
const end = '<!-- rules:end -->'

const chapters: Readonly<Record<AnyRule['category'], string>> = {
  mission: 'What the tool exists for',
  claims: 'Honesty about Python and numbers',
  craft: 'Opening, closing and substance',
  posting: 'The letter and its posting',
  user: 'Plug-ins'
}

/** `rules/README.md`: a table of all rules, then each of them at length. */
export function catalogue(rules: readonly AnyRule[]): string {
  return (
    [
      '# Rules',
      '<!-- Made from the rules by `npx vitest run --project unit src/dev -u`. -->',
      'In the examples, `>>` and `<<` stand around what is reported. An example is part of a letter unless it shows a whole one. `cl-lint explain <rule>` prints the same text.',
      ruleTables(rules, ''),
      ...rules.map((rule) => explainRule(rule, 2))
    ].join('\n\n') + '\n'
  )
}

/** One table for each category: rule, severity and other traits, what it reports. `base` is the catalogue's address. */
export function ruleTables(rules: readonly AnyRule[], base: string): string {
  const categories = [...new Set(rules.map(({category}) => category))]
  return categories
    .map((category) => [
      `**${chapters[category]}**`,
      '',
      '| rule | default | reports |',
      '| --- | --- | --- |',
      ...rules.filter((rule) => rule.category === category).map((rule) => row(rule, base))
    ])
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

const row = (rule: AnyRule, base: string): string =>
  `| [\`${rule.id}\`](${base}#${rule.id}) | ${ruleTraits(rule).join(', ')} | ${prose(rule.docs.summary).replace(/\|/g, '\\|')} |`

/** A README with new tables between its marks. Throws where it has no marks. */
export function withRuleTables(readme: string, tables: string): string {
  const from = readme.indexOf(begin)
  const to = readme.indexOf(end)
  if (from === -1 || to < from) throw new Error(`README.md lacks ${begin} … ${end}`)
  return `${readme.slice(0, from + begin.length)}\n\n${tables.trim()}\n\n${readme.slice(to)}`
}

/** `.coverletterrc.example.json`: every key, every rule at its default, ready to be used as it is. */
export function exampleConfig(rules: readonly AnyRule[]): string {
  return json({
    $schema: configSchemaUrl,
    extends: [defaultPreset],
    plugins: [],
    rules: Object.fromEntries(
      rules.map((rule) => [
        rule.id,
        optionSchemas(rule).length === 0 ? rule.severity : [rule.severity, defaultOptions(rule)]
      ])
    ),
    phrases: [],
    vocabulary: {technologies: ['PyO3'], sources: ['Hays Salary Guide'], allow: ['leverage']},
    postings: {'letters/{name}.md': 'postings/{name}.txt'},
    overrides: [{files: ['letters/senior/**'], rules: levels(rules)}],
    ignores: ['drafts/**']
  })
}

const levels = (rules: readonly AnyRule[]): object =>
  rules.some(({id}) => id === 'word-count') ? {'word-count': ['warn', {level: 'senior'}]} : {}

/** `schema/config.schema.json`. */
export const publishedSchema = (rules: readonly AnyRule[]): string =>
  json({$id: configSchemaUrl, ...configSchema(rules, {unknownRules: 'allow'})})

/** `schema/phrases.schema.json`. */
export const publishedPhraseSchema = (): string => json({$id: phraseFileSchemaUrl, ...phraseFileSchema()})

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`
