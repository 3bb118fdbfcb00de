import {type ChildProcess, spawn} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {onTestFinished} from 'vitest'
import {
  type CodeAction,
  CodeActionRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  ExitNotification,
  FileChangeType,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  RegistrationRequest,
  type RegistrationParams,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter
} from 'vscode-languageserver-protocol/node'
import {bin} from '../cli/run.ts'

export interface ClientOptions {
  readonly initializationOptions?: unknown
  readonly watches?: boolean
}

/** A client of the built language server, as an editor is one: it talks to it over standard input and output. */
export class Client {
  readonly folder: string
  readonly connection: ProtocolConnection
  readonly process: ChildProcess
  /** What the server showed to the user. */
  readonly shown: string[] = []
  readonly registrations: RegistrationParams[] = []
  result: InitializeResult | undefined
  private readonly published: PublishDiagnosticsParams[] = []
  private readonly waiting = new Set<() => void>()
  private readonly versions = new Map<string, number>()

  private constructor(folder: string) {
    this.folder = folder
    this.process = spawn(process.execPath, [bin, 'lsp', '--stdio', '--clientProcessId=1'], {cwd: folder})
    const {stdin, stdout} = this.process
    if (!stdin || !stdout) throw new Error('the server has no streams')
    this.connection = createProtocolConnection(
      new StreamMessageReader(stdout),
      new StreamMessageWriter(stdin)
    )
    this.connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.push(params)
      this.wake()
    })
    this.connection.onNotification(ShowMessageNotification.type, ({message}) => {
      this.shown.push(message)
      this.wake()
    })
    this.connection.onRequest(RegistrationRequest.type, (params) => {
      this.registrations.push(params)
      this.wake()
    })
    this.connection.listen()
  }

  /** Starts a server in a folder and goes through the handshake; both end with the test. */
  static async start(
    folder: string,
    {initializationOptions = {}, watches = true}: ClientOptions = {}
  ): Promise<Client> {
    const client = new Client(folder)
    onTestFinished(async () => {
      await client.stop()
    })
    client.result = await client.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- the protocol still wants it
      rootUri: null,
      workspaceFolders: [{uri: pathToFileURL(folder).href, name: 'letters'}],
      capabilities: {
        workspace: {didChangeWatchedFiles: {dynamicRegistration: watches}},
        textDocument: {
          publishDiagnostics: {relatedInformation: true, codeDescriptionSupport: true},
          hover: {contentFormat: ['markdown']}
        }
      },
      initializationOptions: {debounce: 0, ...(initializationOptions as object)}
    })
    await client.connection.sendNotification(InitializedNotification.type, {})
    return client
  }

  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => {
      if (this.process.exitCode !== null) resolve(this.process.exitCode)
      else this.process.once('exit', resolve)
    })
    if (this.process.exitCode === null) {
      await this.connection.sendRequest(ShutdownRequest.type)
      await this.connection.sendNotification(ExitNotification.type)
    }
    const code = await ended
    this.connection.dispose()
    return code
  }

  uri(name: string): string {
    return pathToFileURL(path.join(this.folder, name)).href
  }

  /** Opens a file with what it holds, or with another text. */
  async open(
    name: string,
    text?: string,
    languageId = name.endsWith('.md') ? 'markdown' : 'plaintext'
  ): Promise<void> {
    const content = text ?? fs.readFileSync(path.join(this.folder, name), 'utf8')
    const uri = this.uri(name)
    this.versions.set(uri, 1)
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: {uri, languageId, version: 1, text: content}
    })
  }

  /** Replaces a range, or the whole text. */
  async change(name: string, text: string, range?: Range): Promise<void> {
    const uri = this.uri(name)
    const version = (this.versions.get(uri) ?? 0) + 1
    this.versions.set(uri, version)
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: {uri, version},
      contentChanges: [range ? {range, text} : {text}]
    })
  }

  async save(name: string): Promise<void> {
    await this.connection.sendNotification(DidSaveTextDocumentNotification.type, {
      textDocument: {uri: this.uri(name)}
    })
  }

  async close(name: string): Promise<void> {
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: {uri: this.uri(name)}
    })
  }

  /** Writes a file and tells the server, as a client does that watches. */
  async write(name: string, content: string): Promise<void> {
    fs.writeFileSync(path.join(this.folder, name), content)
    await this.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{uri: this.uri(name), type: FileChangeType.Changed}]
    })
  }

  /** The diagnostics of a file, once they are as wanted. */
  async diagnostics(
    name: string,
    wanted: (diagnostics: readonly Diagnostic[]) => boolean = () => true
  ): Promise<readonly Diagnostic[]> {
    const uri = this.uri(name)
    const version = this.versions.get(uri)
    let found: readonly Diagnostic[] = []
    await this.until(() => {
      const last = this.published.findLast((params) => params.uri === uri)
      found = last?.diagnostics ?? []
      return last !== undefined && (last.version ?? version) === version && wanted(found)
    })
    return found
  }

  /** Every publication for a file so far. */
  publications(name: string): readonly PublishDiagnosticsParams[] {
    return this.published.filter(({uri}) => uri === this.uri(name))
  }

  async until(condition: () => boolean): Promise<void> {
    while (!condition()) await new Promise<void>((resolve) => this.waiting.add(resolve))
  }

  async actions(name: string, range: Range, only?: readonly string[]): Promise<readonly CodeAction[]> {
    const found = await this.connection.sendRequest(CodeActionRequest.type, {
      textDocument: {uri: this.uri(name)},
      range,
      context: {diagnostics: [], ...(only && {only: [...only]})}
    })
    return (found ?? []).filter((action): action is CodeAction => 'kind' in action)
  }

  hover(name: string, position: Position): Promise<Hover | null> {
    return this.connection.sendRequest(HoverRequest.type, {textDocument: {uri: this.uri(name)}, position})
  }

  private wake(): void {
    const waiting = [...this.waiting]
    this.waiting.clear()
    for (const resolve of waiting) resolve()
  }
}
