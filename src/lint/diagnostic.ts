import type {PartName} from '../letter/letter.ts'

/** 1-based line, 1-based column in UTF-16 units; end exclusive. */
export interface Range {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** ESLint's fix shape: UTF-16 offsets into the letter's source. */
export interface Fix {
  readonly range: readonly [number, number]
  readonly text: string
}

/** A place in another file that explains a diagnostic. */
export interface DiagnosticLocation extends Range {
  readonly filePath: string
  readonly message: string
}

/** One message of a result, ESLint's `LintMessage` with the extras under `clLint`. */
export interface Diagnostic extends Range {
  /** `null` for what is no rule's: a letter that cannot be read, broken front matter. */
  readonly ruleId: string | null
  readonly severity: 1 | 2
  readonly message: string
  readonly messageId?: string
  readonly fatal?: true
  readonly fix?: Fix
  readonly suggestions?: readonly {readonly desc: string; readonly fix: Fix}[]
  /** On suppressed messages, as ESLint has it. */
  readonly suppressions?: readonly {readonly kind: string; readonly justification: string}[]
  readonly clLint?: {
    readonly part?: PartName
    readonly url?: string
    readonly relatedLocations?: readonly DiagnosticLocation[]
  }
}

/** Why a rule that is switched on did not run on a letter. */
export interface NotRun {
  readonly ruleId: string
  readonly reason: string
}

/** The result for one file, ESLint's `LintResult`. */
export interface Result {
  readonly filePath: string
  readonly messages: readonly Diagnostic[]
  readonly suppressedMessages: readonly Diagnostic[]
  readonly errorCount: number
  readonly fatalErrorCount: number
  readonly warningCount: number
  readonly fixableErrorCount: number
  readonly fixableWarningCount: number
  /** The text after fixes, where `--fix` or `--fix-dry-run` changed it. */
  readonly output?: string
}

/** What the linter knows beyond ESLint's result; reporters get it beside the results. */
export interface LintedFile extends Result {
  readonly notRun: readonly NotRun[]
  /** The letter's text, for reporters that quote it. */
  readonly source: string | undefined
}
