import type {FrontMatter} from '../letter/letter.ts'
import {type Config, ConfigError, type UnknownRules} from './config.ts'
import {keyPath, quoted} from './config-problem.ts'
import {matchesFiles} from './file-match.ts'
import {frontMatterRules} from './front-matter-config.ts'
import {didYouMean} from './nearest.ts'
import {defaultOptions, optionSchemas} from './options.ts'
import {defaultPreset, isPresetName, preset, presetNames} from './presets.ts'
import type {AnyRule, Severity, Vocabulary} from './rule.ts'
import type {RuleSetting, Settings} from './settings.ts'
import {readRuleInput} from './severity.ts'

/** A valid config and where it came from. */
export interface ConfigLayer {
  readonly config: Config
  /** File name for messages. */
  readonly source: string
  /** Folder that the globs of `overrides` are relative to. */
  readonly base?: string | undefined
}

export interface ResolveOptions {
  /** Every rule there is, those of plug-ins and phrase files included. */
  readonly rules: readonly AnyRule[]
  /** The letter's path; absolute where layers have a base. */
  readonly filename: string
  /** Reference date, `YYYY-MM-DD`. */
  readonly today: string
  readonly frontMatter?: Pick<FrontMatter, 'data'> | undefined
  /** What `--rule` gave, in order; see `parseRuleFlag`. */
  readonly ruleFlags?: readonly NonNullable<Config['rules']>[] | undefined
  /** Default true. See {@link Settings.inlineConfig}. */
  readonly inlineConfig?: boolean | undefined
  /** Whether front matter may name rules that there are not, as with `--no-plugins`. Default `forbid`. */
  readonly unknownRules?: UnknownRules | undefined
}

/**
 * Merges config layers into what counts for one letter. Rules of plug-ins and phrase files start at their own severity, since
 * the config that names them wants them to run. Later wins: each layer's presets, rules and matching overrides,
 * then `--rule`, then the letter's front matter. A rule given only a severity keeps the options it had. Where no layer
 * has `extends`, `cl-lint:recommended` comes first. Ids that no rule has are passed over. Throws {@link ConfigError}
 * for an `extends` that is no preset: whoever loads configs puts packages and paths in as layers of their own.
 */
export function resolveSettings(layers: readonly ConfigLayer[], options: ResolveOptions): Settings {
  const {rules, filename, today, frontMatter, ruleFlags = [], inlineConfig = true, unknownRules} = options
  const inputs = new RuleInputs()
  inputs.add(ownSeverities(rules))
  if (layers.every(({config}) => config.extends === undefined)) inputs.add(preset(defaultPreset, rules).rules)
  for (const {config, source, base} of layers) {
    for (const name of presetsOf(config, source)) inputs.add(preset(name, rules).rules)
    inputs.add(config.rules)
    for (const override of config.overrides ?? []) {
      if (matchesFiles(override.files, filename, base)) inputs.add(override.rules)
    }
  }
  for (const flag of ruleFlags) inputs.add(flag)
  if (frontMatter) inputs.level(frontMatter.data.level, rules)
  const inline = inlineConfig && frontMatter ? frontMatterRules(frontMatter, rules, unknownRules) : undefined
  inputs.add(inline?.rules)
  return {
    rules: inputs.settings(rules),
    vocabulary: vocabularyOf(layers),
    today,
    inlineConfig,
    frontMatterProblem: inline?.problem
  }
}

const ownSeverities = (rules: readonly AnyRule[]): Record<string, Severity> =>
  Object.fromEntries(
    rules.filter(({category}) => category === 'user').map(({id, severity}) => [id, severity])
  )

class RuleInputs {
  private readonly severities = new Map<string, 0 | 1 | 2>()
  private readonly options = new Map<string, Readonly<Record<string, unknown>>>()

  add(rules: Config['rules']): void {
    for (const [id, input] of Object.entries(rules ?? {})) {
      const {severity, options} = readRuleInput(input)
      this.severities.set(id, severity)
      if (options) this.options.set(id, options)
    }
  }

  /** Front matter's `level: junior|senior`, for the rule that knows levels. */
  level(level: unknown, rules: readonly AnyRule[]): void {
    const rule = rules.find(({id}) => id === 'word-count')
    const known = rule && optionSchemas(rule).find(([name]) => name === 'level')?.[1].enum
    const word = typeof level === 'string' ? level.trim().toLowerCase() : ''
    if (rule && word !== '' && known?.includes(word))
      this.options.set(rule.id, {...this.options.get(rule.id), level: word})
  }

  settings(rules: readonly AnyRule[]): Map<string, RuleSetting> {
    const settings = new Map<string, RuleSetting>()
    for (const rule of rules) {
      const severity = this.severities.get(rule.id) ?? 0
      if (severity === 0) continue
      settings.set(rule.id, {severity, options: {...defaultOptions(rule), ...this.options.get(rule.id)}})
    }
    return settings
  }
}

function presetsOf({extends: names = []}: Config, source: string) {
  return names.map((name, index) => {
    if (isPresetName(name)) return name
    const path = keyPath(['extends', String(index)])
    throw new ConfigError(`${source}: ${path}: ${quoted(name)} is no preset${didYouMean(name, presetNames)}`)
  })
}

function vocabularyOf(layers: readonly ConfigLayer[]): Vocabulary {
  const all = (key: keyof Vocabulary): string[] => [
    ...new Set(layers.flatMap(({config}) => config.vocabulary?.[key] ?? []))
  ]
  return {technologies: all('technologies'), sources: all('sources'), allow: all('allow')}
}
