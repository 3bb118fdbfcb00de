import type {Letter} from '../letter/letter.ts'
import type {LintedFile} from '../lint/diagnostic.ts'
import type {AnyRule} from '../lint/rule.ts'
import type {Posting} from '../posting/posting.ts'
import type {Paint} from './paint.ts'

/** What reporters know beside the results. */
export interface ReportContext {
  readonly paint: Paint
  /** Columns of the terminal that is written to, where there is one. */
  readonly columns?: number | undefined
  /** Folder that relative paths start from. */
  readonly cwd: string
  /** Version of cl-lint. */
  readonly version: string
  readonly rules: ReadonlyMap<string, AnyRule>
}

/** What `--stats` adds to a result, in ESLint's shape: milliseconds. */
export interface Stats {
  readonly times: {
    readonly passes: readonly {readonly parse: {readonly total: number}; readonly total: number}[]
  }
  readonly fixPasses: number
}

export interface ReportedFile extends LintedFile {
  /** Path of the posting that the letter was compared with. */
  readonly posting?: string | undefined
  /**
   * The letter and the posting as they were read; a function, so that results hold no trees. A redacted result has the
   * letter as it is: of that, only the shape may be shown, filled from the result's `source`.
   */
  readonly subject?: () => {readonly letter: Letter; readonly posting: Posting | undefined}
  readonly stats?: Stats
  /** The text before fixes, where fixes changed it. */
  readonly unfixed?: string | undefined
  /** A byte order mark stands before the text in the file. */
  readonly bom?: boolean | undefined
}

/**
 * Writes results one by one, so that ten thousand letters need no more memory than one. Reporters that need all results
 * first return an empty text for each file and everything at the end.
 */
export interface Reporter {
  file(result: ReportedFile): string | Promise<string>
  /** Called once after the last file, also where a run ends early. */
  end(): string | Promise<string>
}

export type CreateReporter = (context: ReportContext) => Reporter
