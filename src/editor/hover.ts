import type {Position} from 'vscode-languageserver'
import type {Diagnostic} from '../lint/diagnostic.ts'
import {docsUrl} from '../lint/docs-url.ts'
import {prose} from '../lint/explain.ts'
import type {AnyRule} from '../lint/rule.ts'
import {lspRange} from './lsp-diagnostic.ts'

export interface Hovered {
  readonly message: Diagnostic
  /** Markdown: what the rule reports, why readers mind, how to mend it. */
  readonly text: string
}

/** What there is to say about a position, the narrowest finding first. */
export function hovered(
  position: Position,
  messages: readonly Diagnostic[],
  rules: readonly AnyRule[]
): readonly Hovered[] {
  const seen = new Set<string>()
  return messages
    .filter((message) => contains(message, position))
    .sort((one, other) => length(one) - length(other))
    .flatMap((message) => {
      const rule = rules.find(({id}) => id === message.ruleId)
      if (!rule || seen.has(rule.id)) return []
      seen.add(rule.id)
      return [{message, text: explanation(rule)}]
    })
}

function explanation(rule: AnyRule): string {
  const {id, docs} = rule
  const url = docsUrl(rule)
  return [
    `**${id}** — ${prose(docs.summary)}`,
    prose(docs.why),
    `*How to mend it:* ${prose(docs.mend)}`,
    ...(docs.leaves === undefined ? [] : [`*What it leaves alone:* ${prose(docs.leaves)}`]),
    ...(url === undefined ? [] : [`[Examples and options](${url})`])
  ].join('\n\n')
}

function contains(message: Diagnostic, {line, character}: Position): boolean {
  const {start, end} = lspRange(message)
  const after = line > start.line || (line === start.line && character >= start.character)
  return after && (line < end.line || (line === end.line && character <= end.character))
}

/** Lines first, then columns. */
const length = ({line, column, endLine, endColumn}: Diagnostic): number =>
  (endLine - line) * 1_000_000 + endColumn - column
