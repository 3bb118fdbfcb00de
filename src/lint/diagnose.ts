import type {Letter, Span} from '../letter/letter.ts'
import {LineIndex} from '../letter/lines.ts'
import type {Posting} from '../posting/posting.ts'
import {blockAt} from './block-at.ts'
import type {Diagnostic, DiagnosticLocation, Fix, Range} from './diagnostic.ts'
import {docsUrl} from './docs-url.ts'
import {fillMessage} from './message.ts'
import type {AnyRule, Edit, Finding, RelatedLocation} from './rule.ts'

/** A diagnostic with its place as offsets into the letter's source, which sorting and directives need. */
export interface Placed {
  readonly diagnostic: Diagnostic
  readonly span: Span
}

/** Turns findings about one letter into diagnostics. Spans outside the source are clamped to it. */
export class Diagnoser {
  readonly lines: LineIndex
  private readonly letter: Letter
  private readonly posting: Posting | undefined
  private readonly filename: string
  private postingLines: LineIndex | undefined

  constructor(letter: Letter, posting: Posting | undefined, filename: string) {
    this.letter = letter
    this.posting = posting
    this.filename = filename
    this.lines = new LineIndex(letter.source)
  }

  /** A rule's finding. */
  finding(rule: AnyRule, severity: 1 | 2, finding: Finding): Placed {
    const {messageId, span, data, fix, suggestions, related = []} = finding
    const part = blockAt(this.letter.blocks, span.start)?.part
    const url = docsUrl(rule)
    const relatedLocations = related.flatMap((location) => this.related(location))
    const diagnostic: Diagnostic = {
      ruleId: rule.id,
      severity,
      message: fillMessage(rule.messages[messageId] ?? messageId, data),
      messageId,
      ...rangeOf(this.lines, span),
      ...(fix && {fix: fixOf(fix)}),
      ...(suggestions?.length && {
        suggestions: suggestions.map(({text, edit}) => ({desc: text, fix: fixOf(edit)}))
      }),
      clLint: {...(part && {part}), ...(url && {url}), ...(relatedLocations.length > 0 && {relatedLocations})}
    }
    return {diagnostic, span}
  }

  /** What no rule found: `ruleId` is null. */
  problem(severity: 1 | 2, message: string, span: Span): Diagnostic {
    return {ruleId: null, severity, message, ...rangeOf(this.lines, span)}
  }

  /** A rule that threw. */
  crash(rule: AnyRule, error: unknown): Diagnostic {
    const url = docsUrl(rule)
    const message = `The rule "${rule.id}" crashed on this letter: ${firstLine(error)} (--debug shows where)`
    const start = {line: 1, column: 1, endLine: 1, endColumn: 1}
    return {ruleId: rule.id, severity: 2, fatal: true, message, ...start, ...(url && {clLint: {url}})}
  }

  private related({file, span, message}: RelatedLocation): DiagnosticLocation[] {
    if (file === 'letter') return [{filePath: this.filename, message, ...rangeOf(this.lines, span)}]
    if (!this.posting) return []
    this.postingLines ??= new LineIndex(this.posting.source)
    return [{filePath: this.posting.name, message, ...rangeOf(this.postingLines, span)}]
  }
}

/** Whatever was thrown: plug-ins throw strings, `undefined` and objects without a prototype. */
function firstLine(error: unknown): string {
  const text =
    error instanceof Error ? error.message || error.name : typeof error === 'string' ? error : typeof error
  return text.trim().split(/[\r\n]/, 1)[0] ?? ''
}

function rangeOf(lines: LineIndex, {start, end}: Span): Range {
  const from = lines.point(start)
  const to = lines.point(Math.max(start, end))
  return {line: from.line, column: from.column, endLine: to.line, endColumn: to.column}
}

const fixOf = ({span, text}: Edit): Fix => ({range: [span.start, span.end], text})
