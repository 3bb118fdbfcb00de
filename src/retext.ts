import type {Root} from 'nlcst'
import type {Config} from './lint/config.ts'
import type {Diagnostic} from './lint/diagnostic.ts'
import {type LintOptions, report} from './lint-text.ts'

/** As much of a VFile as the plug-in needs. */
interface MessageFile {
  readonly path?: string | undefined
  message(
    reason: string,
    options: MessageOptions
  ): {fatal?: boolean | null | undefined; url?: string | undefined; expected?: string[] | undefined}
  toString(): string
}

interface Point {
  readonly line: number
  readonly column: number
}

interface MessageOptions {
  readonly source: string
  readonly ruleId?: string
  readonly place: {readonly start: Point; readonly end: Point}
}

/**
 * Every rule as one retext plug-in: `unified().use(retextEnglish).use(clLint, config)`. Leaves a VFile message for each
 * diagnostic, `fatal` for errors. Reads the letter from the file itself, since the tree has neither its parts nor its
 * markup.
 */
export function clLint(
  config?: Config,
  options: Omit<LintOptions, 'config'> = {}
): (tree: Root, file: MessageFile) => Promise<void> {
  return async (_tree, file) => {
    const {messages} = await report(file.toString(), {filename: file.path, ...options, config})
    for (const diagnostic of messages) leave(file, diagnostic)
  }
}

function leave(
  file: MessageFile,
  {ruleId, severity, message, suggestions, clLint: extras, ...range}: Diagnostic
): void {
  const {line, column, endLine, endColumn} = range
  const place = {start: {line, column}, end: {line: endLine, column: endColumn}}
  const left = file.message(message, {source: 'cl-lint', ...(ruleId !== null && {ruleId}), place})
  left.fatal = severity === 2
  if (extras?.url !== undefined) left.url = extras.url
  if (suggestions) left.expected = suggestions.map(({desc}) => desc)
}
