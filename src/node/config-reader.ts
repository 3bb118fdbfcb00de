import {createRequire} from 'node:module'
import path from 'node:path'
import {Explorer} from 'cosmiconfig/dist/Explorer.js'
import type {Config} from '../lint/config.ts'
import {isPresetName} from '../lint/presets.ts'
import type {ConfigLayer} from '../lint/resolve-settings.ts'
import {validateConfig} from '../lint/validate-config.ts'
import {configLoaders, importDefault} from './config-loaders.ts'
import {moduleName, searchPlaces} from './config-places.ts'
import type {ConfigsOptions, LoadedConfig} from './configs.ts'
import {displayPath} from './display-path.ts'
import {codeOf, firstLine, UsageError} from './usage-error.ts'

interface Found {
  readonly filepath: string
  readonly config: unknown
}

/** Reads configs and what they extend, and checks them. */
export class ConfigReader {
  private readonly explorer: Explorer
  private readonly options: ConfigsOptions
  private readonly code: boolean

  constructor(options: ConfigsOptions) {
    this.options = options
    this.code = options.plugins ?? true
    this.explorer = new Explorer({
      moduleName,
      searchPlaces,
      ignoreEmptySearchPlaces: true,
      loaders: configLoaders({code: this.code, nameOf: (file) => this.nameOf(file)}),
      transform: (result) => result,
      cache: true,
      metaConfigFilePath: null,
      mergeImportArrays: true,
      mergeSearchPlaces: true,
      searchStrategy: 'none'
    })
  }

  /** The config that stands in a folder, if one does. */
  async search(folder: string): Promise<LoadedConfig | undefined> {
    const found = await this.explorer.search(folder)
    return found ? this.loaded(found) : undefined
  }

  /** The config in a file. */
  async load(file: string): Promise<LoadedConfig> {
    return this.loaded(await this.read(file))
  }

  private async read(file: string): Promise<Found> {
    try {
      return (await this.explorer.load(file)) ?? {filepath: file, config: undefined}
    } catch (error) {
      const code = codeOf(error)
      if (code === undefined) throw error
      const reason = code === 'ENOENT' ? 'there is no such config' : firstLine(error)
      throw new UsageError(`${this.nameOf(file)}: ${reason}`, {filePath: file})
    }
  }

  private async loaded({filepath, config}: Found): Promise<LoadedConfig> {
    this.options.debug?.(`config: ${filepath}`)
    const folder = path.dirname(filepath)
    return {file: filepath, folder, layers: await this.layers(config ?? {}, filepath, folder, [])}
  }

  /** The layers of a config: each thing it extends in order, then itself. */
  private async layers(
    value: unknown,
    file: string,
    base: string,
    from: readonly string[]
  ): Promise<readonly ConfigLayer[]> {
    if (from.includes(file)) {
      throw new UsageError(
        `${this.nameOf(file)}: extends itself (${[...from, file].map((name) => this.nameOf(name)).join(' → ')})`
      )
    }
    const source = this.nameOf(file)
    refuseUnbuilt(value, source, this.code)
    const config = validateConfig(value, this.options.rules, source, {
      unknownRules: this.code ? 'forbid' : 'allow'
    })
    const {extends: names, ...own} = config
    const layers: ConfigLayer[] = []
    for (const name of names ?? []) {
      if (isPresetName(name)) layers.push({config: {extends: [name]}, source, base})
      else layers.push(...(await this.extended(name, file, base, [...from, file])))
    }
    // An empty list says that no preset is wanted, which no layer but this one tells.
    return [...layers, {config: names?.length === 0 ? config : own, source, base}]
  }

  private async extended(
    name: string,
    file: string,
    base: string,
    from: readonly string[]
  ): Promise<readonly ConfigLayer[]> {
    if (/^\.{1,2}[\\/]/.test(name) || path.isAbsolute(name)) {
      const {filepath, config} = await this.read(path.resolve(path.dirname(file), name))
      return this.layers(config ?? {}, filepath, path.dirname(filepath), from)
    }
    const asked = `${this.nameOf(file)}: extends: "${name}"`
    if (!this.code)
      throw new UsageError(`${asked} is a package, and --no-plugins loads none`, {filePath: file})
    let resolved: string
    try {
      resolved = createRequire(file).resolve(name)
    } catch {
      throw new UsageError(`${asked} is not installed, nor a preset or a path (./${name})`, {filePath: file})
    }
    const config = resolved.endsWith('.json')
      ? (await this.read(resolved)).config
      : await importDefault(resolved, name)
    // Globs of a shared config are meant for the project that extends it.
    return this.layers(config, resolved, base, from)
  }

  private nameOf(file: string): string {
    return displayPath(file, this.options.cwd)
  }
}

/** Keys that are understood but not acted on yet must not pass silently. */
function refuseUnbuilt(value: unknown, source: string, code: boolean): void {
  const {plugins, phrases} = (typeof value === 'object' && value !== null ? value : {}) as Config
  if (code && Array.isArray(plugins) && plugins.length > 0) {
    throw new UsageError(
      `${source}: plugins: this version of cl-lint loads no plug-ins yet; --no-plugins lints without them`
    )
  }
  if (Array.isArray(phrases) && phrases.length > 0) {
    throw new UsageError(`${source}: phrases: this version of cl-lint reads no phrase files yet`)
  }
}
