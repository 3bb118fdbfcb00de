import type {Vocabulary} from './rule.ts'

/** One rule as it is to run on one letter: switched on, options complete. */
export interface RuleSetting {
  readonly severity: 1 | 2
  /** Every option of the rule's schema has a value. */
  readonly options: Readonly<Record<string, unknown>>
}

/** All that decides how one letter is linted; made from config layers, presets, overrides and front matter. */
export interface Settings {
  /** By rule id; a rule that is off is absent. */
  readonly rules: ReadonlyMap<string, RuleSetting>
  readonly vocabulary: Vocabulary
  /** Reference date, `YYYY-MM-DD`. */
  readonly today: string
  /** Whether directives in comments and `cl-lint:` in front matter count. */
  readonly inlineConfig: boolean
  /** What is wrong with `cl-lint:` in the letter's front matter; the linter reports it. One line. */
  readonly frontMatterProblem?: string | undefined
}
