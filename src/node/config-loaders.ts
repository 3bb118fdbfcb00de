import type {Loader} from 'cosmiconfig'
import {readJson, readYaml} from './data-file.ts'
import {importDefault, refuseTypeScript} from './import-module.ts'
import {UsageError} from './usage-error.ts'

export interface LoaderOptions {
  /** Whether configs may be code; not with `--no-plugins`. */
  readonly code: boolean
  /** A file's name for messages. */
  readonly nameOf: (file: string) => string
}

/** A loader for each extension that a config file may have. Each throws {@link UsageError} with one line. */
export function configLoaders({code, nameOf}: LoaderOptions): Readonly<Record<string, Loader>> {
  const yaml: Loader = async (file, text) => (await readYaml(file, text, nameOf(file))).value
  const script: Loader = (file) => {
    if (code) return runConfig(file, nameOf(file))
    throw new UsageError(
      `${nameOf(file)}: this config is code, and --no-plugins runs none; write it as JSON or YAML, or add --no-config-lookup`,
      {filePath: file}
    )
  }
  return {
    '.json': async (file, text) => (await readJson(file, text, nameOf(file))).value,
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

/** A config that is code. */
async function runConfig(file: string, name: string): Promise<unknown> {
  refuseTypeScript(file, name, 'configs')
  return importDefault(file, name)
}
