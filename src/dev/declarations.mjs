import fs from 'node:fs'
import path from 'node:path'

/** Lets relative imports of the declaration files in a folder name `.js`: tsc leaves the `.ts` of the source in them. */
export function nameJavaScript(folder) {
  for (const name of fs.readdirSync(folder, {recursive: true})) {
    if (!name.endsWith('.d.ts')) continue
    const file = path.join(folder, name)
    const text = fs.readFileSync(file, 'utf8')
    fs.writeFileSync(file, text.replaceAll(/((?:from |import\()["']\.{1,2}\/[^"']*)\.ts(["'])/g, '$1.js$2'))
  }
}
