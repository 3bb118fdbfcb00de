import type {LintedFile, NotRun, Result} from '../lint/diagnostic.ts'

/** Sums over the results of a run. */
export class Totals {
  files = 0
  errors = 0
  warnings = 0
  fatal = 0
  fixableErrors = 0
  fixableWarnings = 0
  /** Files that fixes change. */
  fixed = 0

  add(result: Result): void {
    this.files++
    this.errors += result.errorCount
    this.warnings += result.warningCount
    this.fatal += result.fatalErrorCount
    this.fixableErrors += result.fixableErrorCount
    this.fixableWarnings += result.fixableWarningCount
    if (result.output !== undefined) this.fixed++
  }

  get problems(): number {
    return this.errors + this.warnings
  }
}

/** Which rules did not run, for which reason, on how many files. */
export class Idle {
  private readonly files = new Map<string, NotRun & {files: number}>()

  add(result: LintedFile): void {
    for (const {ruleId, reason} of result.notRun) {
      const key = `${ruleId}\n${reason}`
      const known = this.files.get(key)
      if (known) known.files++
      else this.files.set(key, {ruleId, reason, files: 1})
    }
  }

  get list(): readonly (NotRun & {readonly files: number})[] {
    return [...this.files.values()]
  }
}
