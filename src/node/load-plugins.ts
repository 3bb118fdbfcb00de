import fs from 'node:fs'
import path from 'node:path'
import type {Config} from '../lint/config.ts'
import type {AnyRule} from '../lint/rule.ts'
import {importModule, importDefault, refuseTypeScript} from './import-module.ts'
import {namespaceOf, PluginProblem, type Attacher, readPlugin} from './plugin-rules.ts'
import {isPath} from './is-path.ts'
import {resolvePackage} from './resolve-package.ts'
import {UsageError} from './usage-error.ts'

/** Namespace of rules from a file of the project. */
const localNamespace = 'local'

/** Loads the plug-ins of configs and makes rules of them. */
export class PluginLoader {
  private readonly nameOf: (file: string) => string
  private readonly loaded = new Set<string>()
  /** What options of retext plug-ins import, by the rule's id. */
  private readonly retext = new Map<string, Map<string, unknown>>()

  /** `nameOf` gives a file's name for messages. */
  constructor(nameOf: (file: string) => string) {
    this.nameOf = nameOf
  }

  /**
   * The rules of one plug-in that the config `file` names, a package or a path; none where they have been loaded already.
   * `asked` begins messages.
   * @throws {UsageError} One line: config, plug-in, what is wrong.
   */
  async load(
    plugin: string,
    file: string,
    asked = `${this.nameOf(file)}: plugins: "${plugin}"`
  ): Promise<readonly AnyRule[]> {
    const resolved = this.resolve(plugin, file, asked)
    if (this.loaded.has(resolved)) return []
    this.loaded.add(resolved)
    refuseTypeScript(resolved, asked, 'plug-ins')
    const module = await importModule(resolved, asked)
    const local = isPath(plugin)
    try {
      const content = readPlugin(module, local ? localNamespace : namespaceOf(plugin))
      if (content.kind === 'rules') return content.rules
      const id = local ? `${localNamespace}/${path.parse(resolved).name}` : plugin
      return [await this.retextRule(id, content.attacher, local)]
    } catch (error) {
      if (!(error instanceof PluginProblem)) throw error
      throw new UsageError(`${asked}: ${error.message}`, {filePath: file})
    }
  }

  private resolve(plugin: string, file: string, asked: string): string {
    if (isPath(plugin)) {
      const resolved = path.resolve(path.dirname(file), plugin)
      if (fs.existsSync(resolved)) return resolved
      throw new UsageError(`${asked}: there is no such file`, {filePath: file})
    }
    const resolved = resolvePackage(plugin, file)
    if (resolved !== undefined) return resolved
    throw new UsageError(
      `${asked} is not installed (npm install --save-dev ${plugin}), nor a path (./${plugin})`,
      {filePath: file}
    )
  }

  private async retextRule(id: string, attacher: Attacher, local: boolean): Promise<AnyRule> {
    const {retextRule} = await import('./retext-rule.ts')
    const {rule, imports} = retextRule(
      id,
      attacher,
      local ? undefined : `https://www.npmjs.com/package/${id}`
    )
    this.retext.set(id, imports)
    return rule
  }

  /**
   * Loads what options of retext plug-ins name as `import:<package>`, as the config `file` resolves it.
   * @throws {UsageError} One line: config, option, what is wrong.
   */
  async loadImports({rules, overrides = []}: Config, file: string): Promise<void> {
    if (this.retext.size === 0) return
    for (const map of [rules, ...overrides.map((override) => override.rules)]) {
      for (const [id, input] of Object.entries(map ?? {})) {
        const imports = this.retext.get(id)
        if (!imports || !Array.isArray(input)) continue
        for (const text of importsIn(input)) imports.set(text, await this.importOption(text, id, file))
      }
    }
  }

  private async importOption(text: string, id: string, file: string): Promise<unknown> {
    const asked = `${this.nameOf(file)}: rules.${id}: "${text}"`
    const name = text.slice('import:'.length)
    const resolved = isPath(name) ? path.resolve(path.dirname(file), name) : resolvePackage(name, file)
    if (resolved === undefined) throw new UsageError(`${asked} is not installed`, {filePath: file})
    return importDefault(resolved, asked)
  }
}

function importsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.startsWith('import:') ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(importsIn) : []
}
