import path from 'node:path'
import type {ConfigLayer} from '../lint/resolve-settings.ts'
import type {AnyRule} from '../lint/rule.ts'
import type {ConfigReader} from './config-reader.ts'
import {mayHoldConfig} from './config-places.ts'

export interface ConfigsOptions {
  readonly cwd: string
  readonly rules: readonly AnyRule[]
  /** A config that is named; else one is searched for. */
  readonly file?: string | undefined
  /** Whether to search where none is named. Default true. */
  readonly lookup?: boolean | undefined
  /** Whether code that is not built in may run. Default true. */
  readonly plugins?: boolean | undefined
  /** Gets the rules that a config brings along, when it is loaded. */
  readonly onRules?: ((added: readonly AnyRule[]) => void) | undefined
  readonly debug?: ((text: string) => void) | undefined
}

/** A config with all that it extends. */
export interface LoadedConfig {
  readonly file: string
  readonly folder: string
  /** What it extends first, itself last. */
  readonly layers: readonly ConfigLayer[]
  /** Every rule that there is under it: the built-in ones, those of its plug-ins and phrase files. */
  readonly rules: readonly AnyRule[]
}

/** The config of each folder: a named one for all, else the nearest one upward. Every folder is looked at once. */
export class Configs {
  private readonly folders = new Map<string, Promise<LoadedConfig | undefined>>()
  private readonly options: ConfigsOptions
  private reader: Promise<ConfigReader> | undefined
  private named: Promise<LoadedConfig> | undefined

  constructor(options: ConfigsOptions) {
    this.options = options
  }

  /**
   * The config that counts for the files of a folder.
   * @throws {UsageError | ConfigError} One line, where it cannot be read or is not valid.
   */
  async of(folder: string): Promise<LoadedConfig | undefined> {
    const {file, lookup = true, cwd} = this.options
    if (file !== undefined) {
      this.named ??= this.read().then((reader) => reader.load(path.resolve(cwd, file)))
      return this.named
    }
    return lookup ? this.search(folder) : undefined
  }

  private search(folder: string): Promise<LoadedConfig | undefined> {
    const known = this.folders.get(folder)
    if (known) return known
    const found = this.searchUpward(folder)
    this.folders.set(folder, found)
    return found
  }

  private async searchUpward(folder: string): Promise<LoadedConfig | undefined> {
    const here = mayHoldConfig(folder) ? await (await this.read()).search(folder) : undefined
    const parent = path.dirname(folder)
    return here ?? (parent === folder ? undefined : this.search(parent))
  }

  private read(): Promise<ConfigReader> {
    this.reader ??= import('./config-reader.ts').then(({ConfigReader}) => new ConfigReader(this.options))
    return this.reader
  }
}
