import type {Diagnostic} from '../lint/diagnostic.ts'
import {printable} from './escape.ts'
import {relativePath} from './paths.ts'

/** One line for each place elsewhere that explains a diagnostic: `posting.txt:3:1: The posting's title`. */
export const relatedLines = ({clLint}: Diagnostic, cwd: string): readonly string[] =>
  (clLint?.relatedLocations ?? []).map(
    ({filePath, line, column, message}) =>
      `${printable(relativePath(filePath, cwd))}:${line}:${column}: ${printable(message)}`
  )
