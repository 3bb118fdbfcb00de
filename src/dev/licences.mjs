import fs from 'node:fs'
import path from 'node:path'

/** The licences of the packages that the given module files belong to, each text under the names it holds for. */
export function licenceTexts(modules) {
  const folders = new Set(
    modules.flatMap((file) => packageFolder(file.replace(/^\0/, '').split('?')[0]) ?? [])
  )
  const texts = new Map()
  for (const folder of [...folders].sort()) {
    const {name, version, license} = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'))
    const file = fs.readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
    const text = file ? fs.readFileSync(path.join(folder, file), 'utf8').trim() : `Licence: ${license}`
    texts.set(text, [...(texts.get(text) ?? []), `${name} ${version}`])
  }
  return [...texts].map(([text, names]) => `${names.join(', ')}\n\n${text}\n`).join(`\n${'-'.repeat(80)}\n\n`)
}

function packageFolder(file) {
  const match = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)
  return match?.[0]
}
