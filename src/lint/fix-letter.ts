import type {Diagnostic} from './diagnostic.ts'
import {applyFixes} from './fixes.ts'

export interface FixedLetter<Report> {
  readonly output: string
  /** Whether `output` differs from what was given. */
  readonly fixed: boolean
  /** What `lint` says about `output`. */
  readonly report: Report
}

const mostPasses = 10

/**
 * Lints and fixes a text until nothing is left to fix, at most ten times. `lint` parses and lints a text; `wanted` says
 * which diagnostics may be fixed (default: all).
 */
export function fixLetter<Report extends {readonly messages: readonly Diagnostic[]}>(
  source: string,
  lint: (text: string) => Report,
  wanted: (diagnostic: Diagnostic) => boolean = () => true
): FixedLetter<Report> {
  let output = source
  let report = lint(output)
  for (let pass = 0; pass < mostPasses; pass++) {
    const next = applyFixes(output, report.messages.filter(wanted))
    if (!next.fixed) break
    output = next.output
    report = lint(output)
  }
  return {output, fixed: output !== source, report}
}
