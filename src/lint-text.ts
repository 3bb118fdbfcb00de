import {rules} from '../rules/index.ts'
import {hasFrontMatter} from './letter/front-matter.ts'
import type {Letter, LetterFormat} from './letter/letter.ts'
import {parseLetter} from './letter/parse-letter.ts'
import type {Config} from './lint/config.ts'
import {currentDate} from './lint/current-date.ts'
import type {Result} from './lint/diagnostic.ts'
import {type LetterReport, lintLetter} from './lint/lint-letter.ts'
import {resolveSettings} from './lint/resolve-settings.ts'
import {resultOf} from './lint/summary.ts'
import {validateConfig} from './lint/validate-config.ts'
import type {Posting} from './posting/posting.ts'

export interface LintOptions {
  /** The posting that the letter answers: its text, or what was read from it. */
  readonly posting?: string | Posting | undefined
  /** As in a config file, but `extends` may hold presets only. Default `cl-lint:recommended`. */
  readonly config?: Config | undefined
  /** Name for results; `.txt` says plain text, every other ending and no name Markdown. */
  readonly filename?: string | undefined
  readonly format?: LetterFormat | undefined
  /** Reference date, `YYYY-MM-DD`; default today. */
  readonly today?: string | undefined
}

/** Name of a text that has none. */
export const nameless = '<text>'

/**
 * Lints a letter. Runs in browsers as well.
 * @throws {ConfigError} One line, where the config is not valid.
 */
export async function lint(text: string, options: LintOptions = {}): Promise<Result> {
  const {filename = nameless} = options
  const {messages, suppressedMessages} = await report(text, options)
  return resultOf(filename, {messages, suppressedMessages})
}

/** What the linter says about a text, with the rules that did not run. */
export async function report(text: string, options: LintOptions): Promise<LetterReport> {
  const {filename = nameless, config, today = currentDate()} = options
  const format = options.format ?? (/\.te?xt$/i.test(filename) ? 'text' : 'markdown')
  const letter = await read(text, format)
  const layers = config ? [{config: validateConfig(config, rules, 'config'), source: 'config'}] : []
  const settings = resolveSettings(layers, {rules, filename, today, frontMatter: letter.frontMatter})
  const posting = await postingOf(options.posting, settings.vocabulary.technologies)
  return lintLetter(letter, {settings, rules, posting, filename})
}

async function read(text: string, format: LetterFormat): Promise<Letter> {
  if (!hasFrontMatter(text)) return parseLetter(text, {format})
  const {readYaml} = await import('./letter/yaml.ts')
  return parseLetter(text, {format, yaml: readYaml})
}

async function postingOf(
  posting: string | Posting | undefined,
  technologies: readonly string[]
): Promise<Posting | undefined> {
  if (typeof posting !== 'string') return posting
  const {openPosting} = await import('./posting/open-posting.ts')
  return openPosting(posting, {name: 'posting', technologies})
}
