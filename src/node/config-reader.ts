import path from 'node:path'
import {Explorer} from 'cosmiconfig/dist/Explorer.js'
import type {Config} from '../lint/config.ts'
import {isPresetName} from '../lint/presets.ts'
import type {ConfigLayer} from '../lint/resolve-settings.ts'
import {validateConfig} from '../lint/validate-config.ts'
import {configLoaders} from './config-loaders.ts'
import {moduleName, searchPlaces} from './config-places.ts'
import type {ConfigsOptions, LoadedConfig} from './configs.ts'
import {displayPath} from './display-path.ts'
import {GatheredRules} from './gathered-rules.ts'
import {importDefault} from './import-module.ts'
import {isPath} from './is-path.ts'
import {codeOf, firstLine, UsageError} from './usage-error.ts'

interface Found {
  readonly filepath: string
  readonly config: unknown
}

/** One config on its way to layers. */
interface Reading {
  readonly file: string
  /** Folder that its globs are relative to. */
  readonly base: string
  /** The configs that extend it. */
  readonly from: readonly string[]
  readonly gathered: GatheredRules
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
    const gathered = new GatheredRules(this.options.rules, {
      plugins: this.code,
      nameOf: (file) => this.nameOf(file)
    })
    const layers = await this.layers(config ?? {}, {file: filepath, base: folder, from: [], gathered})
    const {rules, added} = gathered
    if (added.length > 0) this.options.onRules?.(added)
    return {file: filepath, folder, layers, rules}
  }

  /** The layers of a config: each thing it extends in order, then itself. */
  private async layers(value: unknown, reading: Reading): Promise<readonly ConfigLayer[]> {
    const {file, base, from, gathered} = reading
    if (from.includes(file)) {
      throw new UsageError(
        `${this.nameOf(file)}: extends itself (${[...from, file].map((name) => this.nameOf(name)).join(' → ')})`
      )
    }
    const source = this.nameOf(file)
    const layers: ConfigLayer[] = []
    if (bringsRules(value)) {
      // What it extends and loads decides which ids may stand under its `rules`.
      const outline = validateConfig(value, this.options.rules, source, {unknownRules: 'allow'})
      for (const name of outline.extends ?? []) {
        if (isPresetName(name)) layers.push({config: {extends: [name]}, source, base})
        else layers.push(...(await this.extended(name, reading)))
      }
      await gathered.add(outline, file)
    }
    const config = validateConfig(value, gathered.rules, source, {
      unknownRules: this.code ? 'forbid' : 'allow'
    })
    await gathered.loadImports(config, file)
    // An empty list says that no preset is wanted, which no layer but this one tells.
    if (layers.length === 0) return [{config, source, base}]
    const {extends: _extended, ...own} = config
    return [...layers, {config: own, source, base}]
  }

  private async extended(name: string, reading: Reading): Promise<readonly ConfigLayer[]> {
    const {file, base} = reading
    const from = [...reading.from, file]
    if (isPath(name)) {
      const {filepath, config} = await this.read(path.resolve(path.dirname(file), name))
      return this.layers(config ?? {}, {...reading, file: filepath, base: path.dirname(filepath), from})
    }
    const asked = `${this.nameOf(file)}: extends: "${name}"`
    if (!this.code)
      throw new UsageError(`${asked} is a package, and --no-plugins loads none`, {filePath: file})
    const {resolvePackage} = await import('./resolve-package.ts')
    const resolved = resolvePackage(name, file)
    if (resolved === undefined)
      throw new UsageError(`${asked} is not installed, nor a preset or a path (./${name})`, {filePath: file})
    const config = /\.(?:json|ya?ml)$/.test(resolved)
      ? (await this.read(resolved)).config
      : await importDefault(resolved, name)
    // Globs of a shared config are meant for the project that extends it.
    return this.layers(config ?? {}, {...reading, file: resolved, base, from})
  }

  private nameOf(file: string): string {
    return displayPath(file, this.options.cwd)
  }
}

/** Whether a config, as it is written, may bring rules along, be it through what it extends. */
function bringsRules(value: unknown): boolean {
  const {
    extends: names,
    plugins,
    phrases
  } = (typeof value === 'object' && value !== null ? value : {}) as Config
  const has = (list: unknown): boolean => Array.isArray(list) && list.length > 0
  return has(plugins) || has(phrases) || (Array.isArray(names) && !names.every(isPreset))
}

const isPreset = (name: unknown): boolean => typeof name === 'string' && isPresetName(name)
