import type {Diagnostic, Fix} from './diagnostic.ts'

export interface Fixed {
  readonly output: string
  /** Whether any fix was applied. */
  readonly fixed: boolean
  /** Diagnostics without a fix, and those whose fix has to wait for another pass. */
  readonly remaining: readonly Diagnostic[]
}

/**
 * Applies the fixes of diagnostics to a text, in order of position. As in ESLint, a fix that overlaps or touches the one
 * before it waits for the next pass, since it was made for the text as it was.
 */
export function applyFixes(source: string, diagnostics: readonly Diagnostic[]): Fixed {
  const fixable: {readonly fix: Fix; readonly diagnostic: Diagnostic}[] = []
  const remaining: Diagnostic[] = []
  for (const diagnostic of diagnostics) {
    if (diagnostic.fix && isInside(diagnostic.fix, source)) fixable.push({fix: diagnostic.fix, diagnostic})
    else remaining.push(diagnostic)
  }
  fixable.sort(({fix: a}, {fix: b}) => a.range[0] - b.range[0] || a.range[1] - b.range[1])
  let output = ''
  let done = -1
  for (const {fix, diagnostic} of fixable) {
    const [start, end] = fix.range
    if (start <= done) {
      remaining.push(diagnostic)
      continue
    }
    output += source.slice(Math.max(0, done), start) + fix.text
    done = end
  }
  return {
    output: output + source.slice(Math.max(0, done)),
    fixed: remaining.length < diagnostics.length,
    remaining
  }
}

const isInside = ({range: [start, end]}: Fix, {length}: string): boolean =>
  start >= 0 && start <= end && end <= length
