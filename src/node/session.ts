import path from 'node:path'
import {hasFrontMatter} from '../letter/front-matter.ts'
import type {Letter, LetterFormat, Pages} from '../letter/letter.ts'
import {parseLetter} from '../letter/parse-letter.ts'
import type {Config, UnknownRules} from '../lint/config.ts'
import {type LetterReport, lintLetter} from '../lint/lint-letter.ts'
import {resolveSettings} from '../lint/resolve-settings.ts'
import type {AnyRule, OtherLetter} from '../lint/rule.ts'
import {checkRuleFlag, type RuleFlag} from '../lint/rule-flag.ts'
import type {Settings} from '../lint/settings.ts'
import type {Posting} from '../posting/posting.ts'
import {Configs, type LoadedConfig} from './configs.ts'
import {LetterPostings} from './letter-postings.ts'
import {isPostingInConfig} from './posting-patterns.ts'
import {currentDate} from '../lint/current-date.ts'

export interface SessionOptions {
  readonly cwd: string
  readonly rules: readonly AnyRule[]
  /** Path of the config; else one is searched for. */
  readonly config?: string | undefined
  readonly configLookup?: boolean | undefined
  /** Whether code that is not built in may run. Default true. */
  readonly plugins?: boolean | undefined
  /** What each `--rule` says; checked against the rules of each letter's config. */
  readonly ruleFlags?: readonly RuleFlag[] | undefined
  /** Path of the posting for all letters. */
  readonly posting?: string | undefined
  readonly requirePosting?: boolean | undefined
  /** Reference date, `YYYY-MM-DD`. */
  readonly today?: string | undefined
  readonly inlineConfig?: boolean | undefined
  readonly reportUnused?: 1 | 2 | undefined
  /** Gets the rules that a config brings along, when it is loaded. */
  readonly onRules?: ((added: readonly AnyRule[]) => void) | undefined
  /** Gets what the user should know but no result tells. */
  readonly notice?: ((text: string) => void) | undefined
  readonly debug?: ((text: string) => void) | undefined
}

type CheckedFlags = readonly NonNullable<Config['rules']>[]

/** One letter, ready to be linted as often as fixes need it. */
export interface Task {
  readonly settings: Settings
  readonly posting: Posting | undefined
  readonly parse: (text: string) => Letter
  readonly lint: (letter: Letter, others?: readonly OtherLetter[]) => LetterReport
}

/** All that the letters of one run share: configs, postings and the date. */
export class Session {
  readonly options: SessionOptions
  private readonly configs: Configs
  private readonly postings: LetterPostings
  private readonly today: string
  private readonly unknownRules: UnknownRules
  private readonly flags = new WeakMap<readonly AnyRule[], CheckedFlags>()

  constructor(options: SessionOptions) {
    const {
      cwd,
      rules,
      config,
      configLookup,
      plugins,
      posting,
      requirePosting,
      onRules,
      notice = () => undefined,
      debug
    } = options
    this.options = options
    this.unknownRules = plugins === false ? 'allow' : 'forbid'
    this.today = options.today ?? currentDate()
    this.configs = new Configs({cwd, rules, file: config, lookup: configLookup, plugins, onRules, debug})
    this.postings = new LetterPostings({cwd, file: posting, required: requirePosting, notice})
  }

  /**
   * Reads what is named for all letters, so that a mistake in it is told before the first letter.
   * @throws {UsageError | ConfigError}
   */
  async prepare(): Promise<void> {
    await this.postings.common()
    if (this.options.config !== undefined) await this.configs.of(this.options.cwd)
  }

  /** The config that counts for a file. */
  configOf(file: string): Promise<LoadedConfig | undefined> {
    return this.configs.of(path.dirname(file))
  }

  /** Whether a file that was found, not named, is a posting of this run and no letter. */
  async isPosting(file: string): Promise<boolean> {
    const {posting, cwd} = this.options
    if (posting !== undefined && path.resolve(cwd, posting) === file) return true
    return isPostingInConfig(file, (await this.configOf(file))?.layers ?? [])
  }

  /** Every rule that there is under a config. */
  rulesUnder(config: LoadedConfig | undefined): readonly AnyRule[] {
    return config?.rules ?? this.options.rules
  }

  /**
   * What counts for a file under a config, its front matter included if it has been read.
   * @throws {ConfigError} Where `--rule` names no rule under that config, or is wrong about one.
   */
  settingsOf(file: string, config: LoadedConfig | undefined, letter?: Letter): Settings {
    const {inlineConfig} = this.options
    const {today, unknownRules} = this
    const rules = this.rulesUnder(config)
    const ruleFlags = this.flagsFor(rules)
    const layers = config?.layers ?? []
    return resolveSettings(layers, {
      rules,
      filename: file,
      today,
      frontMatter: letter?.frontMatter,
      ruleFlags,
      inlineConfig,
      unknownRules
    })
  }

  private flagsFor(rules: readonly AnyRule[]): CheckedFlags {
    let flags = this.flags.get(rules)
    if (!flags) {
      flags = (this.options.ruleFlags ?? []).map((flag) => checkRuleFlag(flag, rules, this.unknownRules))
      this.flags.set(rules, flags)
    }
    return flags
  }

  /**
   * Reads what linting a letter needs. `pages` are those of the document that the text was taken from.
   * @throws {UsageError} Where its posting cannot be read.
   */
  async task(
    text: string,
    file: string,
    format: LetterFormat,
    config: LoadedConfig | undefined,
    pages?: Pages
  ): Promise<Task> {
    const {reportUnused, debug} = this.options
    const {unknownRules} = this
    const rules = this.rulesUnder(config)
    const yaml = hasFrontMatter(text) ? (await import('../letter/yaml.ts')).readYaml : undefined
    const parse = (source: string): Letter => parseLetter(source, {format, pages, ...(yaml && {yaml})})
    const letter = yaml ? parse(text) : undefined
    const settings = this.settingsOf(file, config, letter)
    const posting = await this.postings.of(
      file,
      letter,
      config?.layers ?? [],
      settings.vocabulary.technologies
    )
    debug?.(`${file}: ${format}, ${settings.rules.size} rules, posting ${posting?.name ?? 'none'}`)
    const onCrash = (id: string, error: unknown): void => {
      debug?.(`${id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    }
    const lint = (parsed: Letter, others?: readonly OtherLetter[]): LetterReport =>
      lintLetter(parsed, {
        settings,
        rules,
        posting,
        filename: file,
        others,
        reportUnused,
        unknownRules,
        onCrash
      })
    return {settings, posting, parse, lint}
  }
}
