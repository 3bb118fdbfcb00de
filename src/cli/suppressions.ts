import fs from 'node:fs'
import path from 'node:path'
import {didYouMean} from '../lint/nearest.ts'
import type {AnyRule} from '../lint/rule.ts'
import {UsageError} from '../node/usage-error.ts'
import {count} from '../report/plural.ts'
import type {ReportedFile} from '../report/reporter.ts'
import type {RunOptions} from './run-options.ts'
import {tell} from './terminal.ts'

/** Where suppressions are looked for; named after ESLint's `eslint-suppressions.json`. */
const defaultLocation = 'cl-lint-suppressions.json'

/** The suppressions of a run. */
export interface Suppressions {
  /** Whether the run writes the file, so that every letter has to be looked at. */
  readonly writes: boolean
  /** Takes what is accepted out of the messages of a result. */
  apply(result: ReportedFile): ReportedFile
  /** Writes the file where that is asked for; true where something in it is not needed any more, which fails the run. */
  finish(): boolean
}

/**
 * The suppressions that count for a run; undefined where there are none, which costs one look into the folder. `rules` may
 * grow until the last letter is linted.
 * @throws {UsageError} Where the file is asked for and missing, or is not valid.
 */
export async function suppressionsFor(
  {suppress, suppressionsLocation: named, passOnUnpruned, stdin, stdinFilename}: RunOptions,
  rules: ReadonlyMap<string, AnyRule>
): Promise<Suppressions | undefined> {
  const cwd = process.cwd()
  const location = path.resolve(cwd, named ?? defaultLocation)
  const exists = fs.existsSync(location)
  if (stdin && stdinFilename === undefined) return undefined
  if (!exists && (suppress === undefined || suppress === 'prune')) {
    if (named === undefined && suppress === undefined) return undefined
    throw new UsageError(
      `${named ?? defaultLocation}: there is no such suppressions file; --suppress-all or --suppress-rule makes it`
    )
  }
  const {SuppressionsFile} = await import('../node/suppressions-file.ts')
  const file = new SuppressionsFile(location, cwd)
  return {
    writes: suppress !== undefined,
    apply: (result) => file.apply(result, suppress),
    finish() {
      if (typeof suppress === 'object') for (const id of suppress) checkRule(id, rules)
      if (suppress !== undefined) {
        file.save({prune: suppress === 'prune'})
        const {findings, letters} = file.size
        tell(
          `cl-lint: ${named ?? defaultLocation} holds ${count(findings, 'finding')} of ${count(letters, 'letter')}`
        )
      }
      if (file.unused === 0 || passOnUnpruned) return false
      tell(
        'cl-lint: There are suppressions left that do not occur anymore. Consider re-running the command with `--prune-suppressions`.'
      )
      return true
    }
  }
}

function checkRule(id: string, rules: ReadonlyMap<string, AnyRule>): void {
  if (!rules.has(id))
    throw new UsageError(`--suppress-rule: there is no rule "${id}"${didYouMean(id, [...rules.keys()])}`)
}
