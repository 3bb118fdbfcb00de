import {rules as builtIn} from '../rules/index.ts'
import {hasFrontMatter} from './letter/front-matter.ts'
import type {Letter, LetterFormat} from './letter/letter.ts'
import {parseLetter} from './letter/parse-letter.ts'
import {ConfigError, type Config} from './lint/config.ts'
import {currentDate} from './lint/current-date.ts'
import type {Result} from './lint/diagnostic.ts'
import {type LetterReport, lintLetter} from './lint/lint-letter.ts'
import {resolveSettings} from './lint/resolve-settings.ts'
import type {AnyRule} from './lint/rule.ts'
import {resultOf} from './lint/summary.ts'
import {validateConfig} from './lint/validate-config.ts'
import type {Posting} from './posting/posting.ts'

export interface LintOptions {
  /** The posting that the letter answers: its text, or what was read from it. */
  readonly posting?: string | Posting | undefined
  /**
   * As in a config file, but `extends` may hold presets only, and what `plugins` and `phrases` would load is given as
   * `rules`. Default `cl-lint:recommended`.
   */
  readonly config?: Config | undefined
  /** Rules beside the built-in ones: made by `defineRule`, or by `phraseRules` of a phrase file's content. */
  readonly rules?: readonly AnyRule[] | undefined
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
  const rules = withOwn(options.rules)
  const layers = config ? [{config: checked(config, rules), source: 'config'}] : []
  const settings = resolveSettings(layers, {rules, filename, today, frontMatter: letter.frontMatter})
  const posting = await postingOf(options.posting, settings.vocabulary.technologies)
  return lintLetter(letter, {settings, rules, posting, filename})
}

const combined = new WeakMap<readonly AnyRule[], readonly AnyRule[]>()

/** The built-in rules and others; one list for one list, since checks of configs are kept by it. */
function withOwn(own: readonly AnyRule[] = []): readonly AnyRule[] {
  const given: unknown = own
  if (!Array.isArray(given))
    throw new ConfigError('rules: takes rules of your own, a list; what a config sets goes under config')
  if (own.length === 0) return builtIn
  let rules = combined.get(own)
  if (!rules) {
    const ids = new Set(builtIn.map(({id}) => id))
    for (const {id} of own) {
      if (ids.has(id))
        throw new ConfigError(`rules: there is a rule "${id}" already; give this one another id`)
      ids.add(id)
    }
    combined.set(own, (rules = [...builtIn, ...own]))
  }
  return rules
}

function checked(config: Config, rules: readonly AnyRule[]): Config {
  const valid = validateConfig(config, rules, 'config')
  for (const key of ['plugins', 'phrases'] as const) {
    if (valid[key]?.length)
      throw new ConfigError(
        `config: ${key}: files are loaded by cl-lint/node only; give their rules as "rules"`
      )
  }
  return valid
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
