import path from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {
  CodeActionKind,
  createConnection,
  DiagnosticSeverity,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  MarkupKind,
  MessageType,
  ProposedFeatures,
  ShowMessageNotification,
  TextDocuments,
  TextDocumentSyncKind
} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {rules} from '../../rules/index.ts'
import {ignoreFileName} from '../node/ignore-files.ts'
import {letterExtensions} from '../node/letter-format.ts'
import {searchPlaces} from '../node/config-places.ts'
import {firstLine} from '../node/usage-error.ts'
import {type Checked, letterOf} from './check-letter.ts'
import {clientOptions} from './client-options.ts'
import {codeActions, fixAllKind} from './code-actions.ts'
import {hovered} from './hover.ts'
import {lspDiagnostic, lspRange, source} from './lsp-diagnostic.ts'
import {OpenLetters} from './open-letters.ts'

/** What letters are linted by: configs, ignore files, postings. */
const watched = [
  ...searchPlaces,
  ignoreFileName,
  `*{${[...letterExtensions, '.html', '.htm', '.yml', '.yaml'].join(',')}}`
]

/** Runs the language server on standard input and output until the client ends it. */
export function serve(version: string): void {
  const connection = createConnection(ProposedFeatures.all)
  const documents = new TextDocuments(TextDocument)
  let client: InitializeParams
  let letters: OpenLetters
  // Not connection.window, which asks for an answer that some clients never give.
  const told = new Told((type, message) => {
    void connection.sendNotification(ShowMessageNotification.type, {type, message: `cl-lint: ${message}`})
  })
  const brokenConfigs = new BrokenConfigs((uri, diagnostics) =>
    connection.sendDiagnostics({uri, diagnostics})
  )

  const publish = (document: TextDocument, checked: Checked): void => {
    const {uri, version: documentVersion} = document
    const {failure, messages, notices} = checked
    for (const notice of notices) told.warn(notice)
    brokenConfigs.set(uri, failure)
    const diagnostics = messages.map(lspDiagnostic)
    if (failure) {
      told.error(uri, failure.message)
      diagnostics.push(failureDiagnostic(failure.message))
    } else told.resolved(uri)
    void connection.sendDiagnostics({uri, version: documentVersion, diagnostics})
  }
  const crashed = (error: unknown): void => {
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
    told.error('', `internal error: ${firstLine(error)} (the log shows more)`)
  }

  connection.onInitialize((params) => {
    client = params
    letters = new OpenLetters({
      options: clientOptions(params.initializationOptions),
      folders: foldersOf(params),
      document: (uri) => documents.get(uri),
      publish,
      crashed
    })
    return {
      serverInfo: {name: source, version},
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: {
          openClose: true,
          change: TextDocumentSyncKind.Incremental,
          save: {includeText: false}
        },
        codeActionProvider: {codeActionKinds: [CodeActionKind.QuickFix, fixAllKind]},
        hoverProvider: true
      }
    }
  })
  connection.onInitialized(() => {
    if (client.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration !== true) return
    const watchers = watched.map((name) => ({globPattern: `**/${name}`}))
    connection.client.register(DidChangeWatchedFilesNotification.type, {watchers}).catch(crashed)
  })
  connection.onDidChangeWatchedFiles(() => letters.refresh())
  connection.onDidChangeConfiguration(() => letters.refresh())
  // Whatever was saved may be a config or a posting that the client does not watch.
  documents.onDidSave(() => letters.refresh())
  documents.onDidChangeContent(({document}) => letters.changed(document))
  documents.onDidClose(({document}) => {
    letters.closed(document)
    brokenConfigs.set(document.uri, undefined)
    void connection.sendDiagnostics({uri: document.uri, diagnostics: []})
  })
  connection.onCodeAction(async (params, token) => {
    const checked = await letters.current(params.textDocument.uri)
    if (!checked || token.isCancellationRequested) return []
    return codeActions(params, checked, () => letterOf(checked))
  })
  connection.onHover(async ({textDocument, position}, token) => {
    const checked = await letters.current(textDocument.uri)
    if (!checked || token.isCancellationRequested) return null
    const [first, ...others] = hovered(position, checked.messages, rules)
    if (!first) return null
    const formats = client.capabilities.textDocument?.hover?.contentFormat ?? [MarkupKind.Markdown]
    const kind = formats.includes(MarkupKind.Markdown) ? MarkupKind.Markdown : MarkupKind.PlainText
    const value = [first, ...others].map(({text}) => text).join('\n\n---\n\n')
    return {contents: {kind, value}, range: lspRange(first.message)}
  })
  connection.onShutdown(() => letters.dispose())
  documents.listen(connection)
  connection.listen()
}

function foldersOf(params: InitializeParams): readonly string[] {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- what older clients send instead of folders
  const {workspaceFolders, rootUri} = params
  const uris = workspaceFolders?.map(({uri}) => uri) ?? (typeof rootUri === 'string' ? [rootUri] : [])
  return uris.filter((uri) => uri.startsWith('file:')).map((uri) => fileURLToPath(uri))
}

function failureDiagnostic(message: string, line = 1, column = 1) {
  const range = lspRange({line, column, endLine: line, endColumn: column})
  return {range, severity: DiagnosticSeverity.Error, source, message}
}

/** Shows what went wrong once, not at every keystroke. */
class Told {
  private readonly show: (type: MessageType, message: string) => void
  private readonly warnings = new Set<string>()
  /** By the letter that it stops. */
  private readonly errors = new Map<string, string>()

  constructor(show: Told['show']) {
    this.show = show
  }

  warn(text: string): void {
    if (this.warnings.has(text)) return
    this.warnings.add(text)
    this.show(MessageType.Warning, text)
  }

  error(uri: string, text: string): void {
    const known = [...this.errors.values()].includes(text)
    this.errors.set(uri, text)
    if (!known) this.show(MessageType.Error, text)
  }

  resolved(uri: string): void {
    this.errors.delete(uri)
  }
}

/** Marks what is wrong with a config in the config itself, as long as it stops a letter. */
class BrokenConfigs {
  private readonly send: (uri: string, diagnostics: ReturnType<typeof failureDiagnostic>[]) => unknown
  private readonly byLetter = new Map<string, string>()

  constructor(send: BrokenConfigs['send']) {
    this.send = send
  }

  set(letter: string, failure: Checked['failure']): void {
    const before = this.byLetter.get(letter)
    const {filePath, line, column} = failure?.place ?? {}
    const uri = filePath === undefined ? undefined : pathToFileURL(path.resolve(filePath)).href
    if (uri === undefined || uri === letter) this.byLetter.delete(letter)
    else this.byLetter.set(letter, uri)
    if (before !== undefined && ![...this.byLetter.values()].includes(before)) this.send(before, [])
    if (failure && uri !== undefined && uri !== letter)
      this.send(uri, [failureDiagnostic(failure.message, line, column)])
  }
}
