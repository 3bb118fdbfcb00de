import path from 'node:path'
import type {Config} from '../lint/config.ts'
import type {AnyRule} from '../lint/rule.ts'
import type {PluginLoader} from './load-plugins.ts'
import {UsageError} from './usage-error.ts'

export interface GatheredRulesOptions {
  /** Whether plug-ins are loaded; phrase files are data and always are. */
  readonly plugins: boolean
  /** A file's name for messages. */
  readonly nameOf: (file: string) => string
}

/** The rules under a config: the built-in ones, then what the configs that it is made of bring along. */
export class GatheredRules {
  /** The same list as was given, as long as nothing is added: what is made from a list of rules is kept by it. */
  rules: readonly AnyRule[]
  private readonly builtIn: readonly AnyRule[]
  private readonly options: GatheredRulesOptions
  private readonly origins = new Map<string, string>()
  private readonly phraseFiles = new Set<string>()
  private loader: PluginLoader | undefined

  constructor(builtIn: readonly AnyRule[], options: GatheredRulesOptions) {
    this.builtIn = builtIn
    this.rules = builtIn
    this.options = options
  }

  /** The rules that are not built in. */
  get added(): readonly AnyRule[] {
    return this.rules.slice(this.builtIn.length)
  }

  /**
   * Loads what a valid config names under `plugins` and `phrases`, relative to its file.
   * @throws {UsageError | ConfigError} One line.
   */
  async add({plugins = [], phrases = []}: Config, file: string): Promise<void> {
    if (this.options.plugins && plugins.length > 0) {
      const {PluginLoader} = await import('./load-plugins.ts')
      this.loader ??= new PluginLoader(this.options.nameOf)
      for (const plugin of plugins) this.take(await this.loader.load(plugin, file), plugin, file)
    }
    for (const name of phrases) await this.addPhrases(path.resolve(path.dirname(file), name), file)
  }

  /** Loads what options of retext plug-ins import. */
  async loadImports(config: Config, file: string): Promise<void> {
    await this.loader?.loadImports(config, file)
  }

  private async addPhrases(phraseFile: string, file: string): Promise<void> {
    if (this.phraseFiles.has(phraseFile)) return
    this.phraseFiles.add(phraseFile)
    const name = this.options.nameOf(phraseFile)
    const {loadPhraseFile} = await import('./phrase-files.ts')
    const read = await loadPhraseFile(phraseFile, name).catch((error: unknown) => {
      if (!(error instanceof UsageError) || error.place.line !== undefined) throw error
      throw new UsageError(`${this.options.nameOf(file)}: phrases: ${error.message}`, {filePath: file})
    })
    const rules = read.map(({rule}) => rule)
    this.take(rules, name, file)
  }

  private take(rules: readonly AnyRule[], origin: string, file: string): void {
    for (const {id} of rules) {
      const other = this.origins.get(id)
      if (other !== undefined)
        throw new UsageError(
          `${this.options.nameOf(file)}: two rules are called "${id}": one of ${other}, one of ${origin}; rename one or give it another namespace`,
          {filePath: file}
        )
      this.origins.set(id, origin)
    }
    if (rules.length > 0) this.rules = [...this.rules, ...rules]
  }
}
