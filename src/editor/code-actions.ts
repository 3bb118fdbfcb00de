import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Range as LspRange
} from 'vscode-languageserver'
import type {Letter} from '../letter/letter.ts'
import {LineIndex} from '../letter/lines.ts'
import type {Diagnostic, Fix} from '../lint/diagnostic.ts'
import {applyFixes} from '../lint/fixes.ts'
import type {Checked} from './check-letter.ts'
import {disableFix, disableWholeFix} from './disable.ts'
import {lspDiagnostic, lspRange} from './lsp-diagnostic.ts'

/** The kind under which editors fix all on saving. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.cl-lint`

/** What can be done about a range of a letter. `letter` is asked for where directives are to be placed. */
export async function codeActions(
  {textDocument: {uri}, range, context: {only}}: CodeActionParams,
  {text, format, messages}: Checked,
  letter: () => Promise<Letter>
): Promise<CodeAction[]> {
  const lines = new LineIndex(text)
  const wanted = (kind: string): boolean =>
    !only || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`))
  const edit = (...fixes: readonly Fix[]) => ({
    changes: {[uri]: fixes.map((fix) => ({range: rangeOf(fix, lines), newText: fix.text}))}
  })
  const actions: CodeAction[] = []
  const add = (title: string, message: Diagnostic, fix: Fix, isPreferred = false): void => {
    const diagnostics = [lspDiagnostic(message)]
    actions.push({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics,
      edit: edit(fix),
      ...(isPreferred && {isPreferred})
    })
  }
  const here = wanted(CodeActionKind.QuickFix)
    ? messages.filter((message) => overlap(lspRange(message), range))
    : []
  for (const message of here) {
    if (message.fix) add(fixTitle(message.fix, text), message, message.fix, true)
    for (const {desc, fix} of message.suggestions ?? []) add(desc, message, fix)
  }
  if (format === 'markdown') {
    for (const message of here) {
      const {ruleId} = message
      if (ruleId === null || message.fatal) continue
      const place = disableFix(ruleId, offsetOf(message, lines), await letter(), lines)
      if (place) add(`Disable ${ruleId} for this paragraph`, message, place)
      add(`Disable ${ruleId} for the whole letter`, message, disableWholeFix(ruleId, await letter()))
    }
  }
  const all = wanted(fixAllKind) ? allFixes(text, messages) : []
  if (all.length > 0)
    actions.push({title: 'Fix all that cl-lint can fix', kind: fixAllKind, edit: edit(...all)})
  return actions
}

/** The fixes that go together; those that touch another wait for the next time. */
function allFixes(text: string, messages: readonly Diagnostic[]): Fix[] {
  const waiting = new Set(applyFixes(text, messages).remaining)
  return messages.flatMap((message) => (message.fix && !waiting.has(message) ? [message.fix] : []))
}

function fixTitle({range: [start, end], text}: Fix, source: string): string {
  const quoted = (words: string): string => `"${words.length > 40 ? `${words.slice(0, 39)}…` : words}"`
  if (text === '') return `Remove ${quoted(source.slice(start, end))}`
  return start === end
    ? `Insert ${quoted(text)}`
    : `Replace ${quoted(source.slice(start, end))} by ${quoted(text)}`
}

const offsetOf = ({line, column}: Diagnostic, lines: LineIndex): number => lines.lineStart(line) + column - 1

function rangeOf({range: [from, to]}: Fix, lines: LineIndex): LspRange {
  const start = lines.point(from)
  const end = lines.point(to)
  return lspRange({line: start.line, column: start.column, endLine: end.line, endColumn: end.column})
}

/** Touching counts: a caret at the end of a word means the word. */
function overlap(one: LspRange, other: LspRange): boolean {
  const before = (a: LspRange['start'], b: LspRange['start']): boolean =>
    a.line < b.line || (a.line === b.line && a.character <= b.character)
  return before(one.start, other.end) && before(other.start, one.end)
}
