import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {format, resolveConfig} from 'prettier'
import {expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {validateConfig} from '../lint/validate-config.ts'
import {
  catalogue,
  exampleConfig,
  publishedPhraseSchema,
  publishedSchema,
  ruleTables,
  withRuleTables
} from './generate.ts'

// These files are made from the rules: `npx vitest run --project unit src/dev -u` writes them.
const pathOf = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url))

const formatted = async (text: string, name: string): Promise<string> =>
  format(text, {...(await resolveConfig(pathOf(name))), filepath: pathOf(name)})

test.each([
  ['rules/README.md', catalogue(rules)],
  ['.coverletterrc.example.json', exampleConfig(rules)],
  ['schema/config.schema.json', publishedSchema(rules)],
  ['schema/phrases.schema.json', publishedPhraseSchema()]
])('%s is up to date', async (name, text) => {
  await expect(await formatted(text, name)).toMatchFileSnapshot(pathOf(name))
})

test.skipIf(!existsSync(pathOf('README.md')))('the tables in README.md are up to date', async () => {
  const tables = await formatted(ruleTables(rules, 'rules/README.md'), 'README.md')
  const readme = readFileSync(pathOf('README.md'), 'utf8')
  await expect(withRuleTables(readme, tables)).toMatchFileSnapshot(pathOf('README.md'))
})

test('the example config is valid', () => {
  expect(() => validateConfig(JSON.parse(exampleConfig(rules)), rules, 'example')).not.toThrow()
})
