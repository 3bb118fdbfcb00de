import {pathToFileURL} from 'node:url'
import {firstLine, UsageError} from './usage-error.ts'

/** The default export of a module; what it throws becomes one line. */
export async function importDefault(file: string, name: string): Promise<unknown> {
  const module = await importModule(file, name)
  if ('default' in module) return module.default
  throw new UsageError(`${name}: this module has no default export`, {filePath: file})
}

/** What a module exports; what it throws becomes one line. */
export async function importModule(file: string, name: string): Promise<object> {
  try {
    return (await import(pathToFileURL(file).href)) as object
  } catch (error) {
    const kind = error instanceof Error ? `${error.name}: ` : ''
    throw new UsageError(`${name}: this module throws when it is loaded (${kind}${firstLine(error)})`, {
      filePath: file
    })
  }
}

/**
 * Whether a module can be loaded as far as its language is concerned.
 * @throws {UsageError} For TypeScript where Node cannot run it.
 */
export function refuseTypeScript(file: string, name: string, what: string): void {
  if (!/\.[cm]?ts$/.test(file) || ('typescript' in process.features && process.features.typescript)) return
  throw new UsageError(
    `${name}: TypeScript ${what} need Node 22.18 or newer (this is ${process.versions.node}); write it as .mjs${what === 'configs' ? ' or JSON' : ''}`,
    {filePath: file}
  )
}
