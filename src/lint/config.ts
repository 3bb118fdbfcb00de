import type {Severity} from './rule.ts'

export type SeverityInput = Severity | 0 | 1 | 2
/** ESLint's shape: a severity, or a severity with options. */
export type RuleInput = SeverityInput | readonly [SeverityInput, Readonly<Record<string, unknown>>?]

/** A config file's content (`.coverletterrc.json` and its relatives), before it is resolved. */
export interface Config {
  readonly $schema?: string
  /** Presets (`cl-lint:recommended`), packages and paths, earlier ones first. */
  readonly extends?: readonly string[]
  readonly plugins?: readonly string[]
  readonly rules?: Readonly<Record<string, RuleInput>>
  /** Phrase files, relative to the config. */
  readonly phrases?: readonly string[]
  readonly vocabulary?: {
    readonly technologies?: readonly string[]
    readonly sources?: readonly string[]
    readonly allow?: readonly string[]
  }
  /** Which posting a letter answers: patterns with `{name}`, relative to the config. */
  readonly postings?: Readonly<Record<string, string>>
  readonly overrides?: readonly {
    readonly files: readonly string[]
    readonly rules?: Readonly<Record<string, RuleInput>>
  }[]
  readonly ignores?: readonly string[]
}

/** Whether ids may stand in a config that no rule has: with `--no-plugins`, those of plug-ins do. */
export type UnknownRules = 'allow' | 'forbid'

/** A mistake in a config or in `--rule`: which source, which key, what to do. One line; exit code 2. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}
