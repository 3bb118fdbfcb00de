import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Loader} from 'cosmiconfig'
import type {ParseError} from 'jsonc-parser'
import {LineIndex} from '../letter/lines.ts'
import {firstLine, UsageError} from './usage-error.ts'

export interface LoaderOptions {
  /** Whether configs may be code; not with `--no-plugins`. */
  readonly code: boolean
  /** A file's name for messages. */
  readonly nameOf: (file: string) => string
}

/** A loader for each extension that a config file may have. Each throws {@link UsageError} with one line. */
export function configLoaders({code, nameOf}: LoaderOptions): Readonly<Record<string, Loader>> {
  const yaml: Loader = (file, text) => readYaml(file, text, nameOf(file))
  const script: Loader = (file) => {
    if (code) return runConfig(file, nameOf(file))
    throw new UsageError(
      `${nameOf(file)}: this config is code, and --no-plugins runs none; write it as JSON or YAML, or add --no-config-lookup`,
      {filePath: file}
    )
  }
  return {
    '.json': (file, text) => readJson(file, text, nameOf(file)),
    '.yaml': yaml,
    '.yml': yaml,
    '.js': script,
    '.mjs': script,
    '.cjs': script,
    '.ts': script,
    // YAML holds JSON, which most people write into a file without extension.
    noExt: yaml,
    default: yaml
  }
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

async function readJson(file: string, text: string, name: string): Promise<unknown> {
  const {parse, printParseErrorCode} = await import('jsonc-parser')
  const errors: ParseError[] = []
  const source = text.replace(/^\uFEFF/, '')
  const value: unknown = parse(source, errors, {allowTrailingComma: false})
  const [first] = errors
  if (!first) return value
  const {line, column} = new LineIndex(source).point(first.offset)
  const code = printParseErrorCode(first.error)
  throw malformed(name, 'JSON', words[code] ?? code, {filePath: file, line, column})
}

async function readYaml(file: string, text: string, name: string): Promise<unknown> {
  const {parseDocument} = await import('yaml')
  const document = parseDocument(text, {logLevel: 'silent', prettyErrors: true})
  const [first] = document.errors
  try {
    if (!first) return document.toJS({maxAliasCount: 100})
  } catch (error) {
    throw malformed(name, 'YAML', firstLine(error), {filePath: file, line: 1, column: 1})
  }
  const {line = 1, col = 1} = first.linePos?.[0] ?? {}
  const message = firstLine(first).replace(/ at line \d+, column \d+:?$/, '')
  throw malformed(name, 'YAML', message, {filePath: file, line, column: col})
}

function malformed(
  name: string,
  kind: string,
  message: string,
  place: {filePath: string; line: number; column: number}
) {
  return new UsageError(`${name}:${place.line}:${place.column}: not valid ${kind}: ${message}`, place)
}

async function runConfig(file: string, name: string): Promise<unknown> {
  if (path.extname(file) === '.ts' && !('typescript' in process.features && process.features.typescript)) {
    const version = process.versions.node
    throw new UsageError(
      `${name}: TypeScript configs need Node 22.18 or newer (this is ${version}); write it as .mjs or JSON`
    )
  }
  return importDefault(file, name)
}

/** The default export of a module; what it throws becomes one line. */
export async function importDefault(file: string, name: string): Promise<unknown> {
  let module: unknown
  try {
    module = await import(pathToFileURL(file).href)
  } catch (error) {
    const kind = error instanceof Error ? `${error.name}: ` : ''
    throw new UsageError(`${name}: this module throws when it is loaded (${kind}${firstLine(error)})`, {
      filePath: file
    })
  }
  if (typeof module === 'object' && module !== null && 'default' in module) return module.default
  throw new UsageError(`${name}: this module has no default export`, {filePath: file})
}
