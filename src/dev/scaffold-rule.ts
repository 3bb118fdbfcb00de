import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

const template = 'src/dev/rule-template.ts'
const registry = 'rules/index.ts'

/**
 * Writes `rules/<id>.ts`, a small rule that works, and registers it last in `rules/index.ts`. Returns the file's path
 * relative to `root`, the package's folder. Throws with one line where the id cannot be used.
 */
export function scaffoldRule(root: string, id: string): string {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) throw new Error(`"${id}" is no id: write it in kebab-case`)
  const file = `rules/${id}.ts`
  if (existsSync(join(root, file))) throw new Error(`${file} is there already`)
  const rule = readFileSync(join(root, template), 'utf8')
  const index = registered(readFileSync(join(root, registry), 'utf8'), id)
  writeFileSync(join(root, file), rule.replace('rule-template', id).replaceAll("from '../", "from '../src/"))
  writeFileSync(join(root, registry), index)
  return file
}

/** The registry with one more import and one more entry. */
function registered(index: string, id: string): string {
  const name = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  const imports = index.lastIndexOf('\nimport ')
  const imported = index.indexOf('\n', imports + 1) + 1
  const list = index.search(/,?\n\]\s*$/)
  if (imports === -1 || list === -1) throw new Error(`${registry} does not end in a list of rules`)
  return `${index.slice(0, imported)}import ${name} from './${id}.ts'\n${index.slice(imported, list)},\n  ${name}\n]\n`
}
