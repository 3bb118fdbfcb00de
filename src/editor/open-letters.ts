import path from 'node:path'
import {fileURLToPath} from 'node:url'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {type Checked, checkLetter} from './check-letter.ts'
import type {ClientOptions} from './client-options.ts'

export interface OpenLettersOptions {
  readonly options: ClientOptions
  /** Folders of the workspace. */
  readonly folders: readonly string[]
  readonly document: (uri: string) => TextDocument | undefined
  /** Gets what was found, unless the letter has changed or was closed meanwhile. */
  readonly publish: (document: TextDocument, checked: Checked) => void
  /** Gets what should not have happened. */
  readonly crashed: (error: unknown) => void
}

interface State {
  timer?: NodeJS.Timeout
  last?: {readonly version: number; readonly checked: Promise<Checked>}
}

/** When letters are linted: at once when they are opened, after a pause in typing, and when somebody asks. */
export class OpenLetters {
  private readonly states = new Map<string, State>()
  private readonly given: OpenLettersOptions

  constructor(given: OpenLettersOptions) {
    this.given = given
  }

  /** Lints a letter, after a pause unless it was just opened. A check that waits is given up for the new one. */
  changed({uri}: TextDocument): void {
    const state = this.states.get(uri)
    if (state) this.schedule(uri, state, this.given.options.debounce)
    else this.schedule(uri, this.open(uri), 0)
  }

  closed({uri}: TextDocument): void {
    clearTimeout(this.states.get(uri)?.timer)
    this.states.delete(uri)
  }

  /** Lints all letters anew: a config, a posting or an ignore file has changed. */
  refresh(): void {
    for (const [uri, state] of this.states) {
      delete state.last
      this.schedule(uri, state, 0)
    }
  }

  dispose(): void {
    for (const {timer} of this.states.values()) clearTimeout(timer)
    this.states.clear()
  }

  /** What the linter says about the letter as it is now; undefined for one that is not open. */
  async current(uri: string): Promise<Checked | undefined> {
    const document = this.given.document(uri)
    return document ? this.check(document) : undefined
  }

  private open(uri: string): State {
    const state: State = {}
    this.states.set(uri, state)
    return state
  }

  private schedule(uri: string, state: State, delay: number): void {
    clearTimeout(state.timer)
    state.timer = setTimeout(() => void this.run(uri), delay)
  }

  private async run(uri: string): Promise<void> {
    const document = this.given.document(uri)
    if (!document) return
    const {version} = document
    try {
      const check = this.check(document)
      const checked = await check
      const isLatest = this.states.get(uri)?.last?.checked === check
      if (isLatest && this.given.document(uri)?.version === version) this.given.publish(document, checked)
    } catch (error) {
      this.given.crashed(error)
    }
  }

  private check(document: TextDocument): Promise<Checked> {
    const {uri, version, languageId} = document
    const state = this.states.get(uri) ?? this.open(uri)
    if (state.last?.version === version) return state.last.checked
    const file = this.fileOf(uri, languageId)
    const cwd = this.given.folders.find((folder) => isInside(file, folder)) ?? path.dirname(file)
    const checked = checkLetter({text: document.getText(), file, languageId, cwd}, this.given.options)
    state.last = {version, checked}
    return checked
  }

  /** A letter that was never saved lies in the workspace's folder, so that its config counts. */
  private fileOf(uri: string, languageId: string): string {
    if (uri.startsWith('file:')) return fileURLToPath(uri)
    return path.join(
      this.given.folders[0] ?? process.cwd(),
      languageId === 'markdown' ? 'untitled.md' : 'untitled.txt'
    )
  }
}

function isInside(file: string, folder: string): boolean {
  const relative = path.relative(folder, file)
  return !relative.startsWith('..') && !path.isAbsolute(relative)
}
