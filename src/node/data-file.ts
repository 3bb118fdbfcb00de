import type {ParseError} from 'jsonc-parser'
import type {Document, Node as YamlNode} from 'yaml'
import {LineIndex} from '../letter/lines.ts'
import {firstLine, UsageError} from './usage-error.ts'

/** Data that a person wrote. */
export interface DataFile {
  readonly value: unknown
  /** 1-based line of what stands under some keys, or of the nearest thing around it. */
  readonly lineOf: (path: readonly string[]) => number | undefined
}

const words: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this is no JSON value',
  InvalidNumberFormat: 'this is no number',
  PropertyNameExpected: 'a key in double quotes is expected',
  ValueExpected: 'a value is expected',
  ColonExpected: 'a colon is expected',
  CommaExpected: 'a comma is expected',
  CloseBraceExpected: 'a closing brace is expected',
  CloseBracketExpected: 'a closing bracket is expected',
  EndOfFileExpected: 'the end of the file is expected',
  UnexpectedEndOfString: 'a closing quote is expected',
  UnexpectedEndOfComment: 'the end of a comment is expected'
}

/**
 * Reads JSON; comments may stand in it.
 * @throws {UsageError} One line with line and column.
 */
export async function readJson(file: string, text: string, name: string): Promise<DataFile> {
  const {findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode} = await import('jsonc-parser')
  const errors: ParseError[] = []
  const source = text.replace(/^\uFEFF/, '')
  const tree = parseTree(source, errors, {allowTrailingComma: false})
  const lines = new LineIndex(source)
  const [first] = errors
  if (first) {
    const code = printParseErrorCode(first.error)
    throw malformed(name, 'JSON', words[code] ?? code, {filePath: file, ...lines.point(first.offset)})
  }
  const value: unknown = tree ? getNodeValue(tree) : undefined
  const lineOf = (path: readonly string[]): number | undefined => {
    if (!tree) return undefined
    const keys = path.map((key) => (/^\d+$/.test(key) ? Number(key) : key))
    const node = findNodeAtLocation(tree, keys)
    if (node) return lines.point((node.parent?.type === 'property' ? node.parent : node).offset).line
    return path.length === 0 ? 1 : lineOf(path.slice(0, -1))
  }
  return {value, lineOf}
}

/**
 * Reads YAML.
 * @throws {UsageError} One line with line and column.
 */
export async function readYaml(file: string, text: string, name: string): Promise<DataFile> {
  const {isMap, isPair, isScalar, isSeq, parseDocument} = await import('yaml')
  const document: Document = parseDocument(text, {logLevel: 'silent', prettyErrors: true})
  const [first] = document.errors
  if (first) {
    const {line = 1, col = 1} = first.linePos?.[0] ?? {}
    const message = firstLine(first).replace(/ at line \d+, column \d+:?$/, '')
    throw malformed(name, 'YAML', message, {filePath: file, line, column: col})
  }
  const lines = new LineIndex(text)
  const lineAt = (node: unknown): number | undefined => {
    const range = (node as YamlNode | null | undefined)?.range
    return range ? lines.point(range[0]).line : undefined
  }
  const lineOf = (path: readonly string[]): number | undefined => {
    let node: unknown = document.contents
    let line = lineAt(node)
    for (const key of path) {
      const item: unknown = isMap(node)
        ? node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key)
        : isSeq(node)
          ? node.items[Number(key)]
          : undefined
      if (item === undefined) break
      line = lineAt(isPair(item) ? item.key : item) ?? line
      node = isPair(item) ? item.value : item
    }
    return line
  }
  try {
    return {value: document.toJS({maxAliasCount: 100}), lineOf}
  } catch (error) {
    throw malformed(name, 'YAML', firstLine(error), {filePath: file, line: 1, column: 1})
  }
}

function malformed(
  name: string,
  kind: string,
  message: string,
  {filePath, line, column}: {filePath: string; line: number; column: number}
) {
  return new UsageError(`${name}:${line}:${column}: not valid ${kind}: ${message}`, {filePath, line, column})
}
