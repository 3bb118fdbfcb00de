import fs from 'node:fs'
import path from 'node:path'

/** The name that configs go by. */
export const moduleName = 'coverletter'

/** Where a config may stand in a folder, the first one found counts. */
export const searchPlaces: readonly string[] = [
  'package.json',
  `.${moduleName}rc`,
  ...['json', 'yaml', 'yml', 'js', 'mjs', 'cjs', 'ts'].map((extension) => `.${moduleName}rc.${extension}`),
  ...['js', 'mjs', 'cjs', 'ts'].map((extension) => `${moduleName}.config.${extension}`)
]

/**
 * Whether a folder may hold a config. Cheap, so that runs without a config need not load what reads one: `package.json`
 * is in most folders and has to name us.
 */
export function mayHoldConfig(folder: string): boolean {
  // Joined by hand: this runs for every place of every folder upward.
  const start = folder.endsWith(path.sep) ? folder : folder + path.sep
  return searchPlaces.some((place) => {
    const file = start + place
    if (!fs.existsSync(file)) return false
    return place !== 'package.json' || mentions(file, `"${moduleName}"`)
  })
}

function mentions(file: string, text: string): boolean {
  try {
    return fs.readFileSync(file).includes(text)
  } catch {
    return false
  }
}
