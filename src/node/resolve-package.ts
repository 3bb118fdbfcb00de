import {createRequire} from 'node:module'
import path from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {resolve} from 'import-meta-resolve'

/**
 * The file that a package's name means for the module or config `from`, as `import` finds it, else as `require` does.
 * Undefined where there is none.
 */
export function resolvePackage(name: string, from: string): string | undefined {
  try {
    const url = resolve(name, pathToFileURL(from).href)
    if (url.startsWith('file:')) return fileURLToPath(url)
  } catch {
    // Packages for `require` only, and folders without an extension.
  }
  try {
    const file = createRequire(from).resolve(name)
    return path.isAbsolute(file) ? file : undefined
  } catch {
    return undefined
  }
}
