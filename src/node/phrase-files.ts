import path from 'node:path'
import {readPhraseFile, type ReadPhraseRule} from '../lint/phrase-rules/read-phrase-file.ts'
import {readJson, readYaml} from './data-file.ts'
import {readText} from './read-text.ts'

/**
 * Reads a phrase file, YAML or JSON by its extension.
 * @throws {UsageError | ConfigError} One line: file, line, key path, what is wrong.
 */
export async function loadPhraseFile(file: string, name: string): Promise<readonly ReadPhraseRule[]> {
  const {text} = readText(file, name)
  const read = /\.jsonc?$/i.test(file) ? readJson : readYaml
  const {value, lineOf} = await read(file, text, name)
  return readPhraseFile(value, {name, namespace: namespaceOf(file), lineOf})
}

/** "house-style" for "House Style.yml". */
const namespaceOf = (file: string): string =>
  path
    .basename(file)
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'phrases'
