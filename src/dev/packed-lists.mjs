import {createRequire} from 'node:module'
import {pathToFileURL} from 'node:url'

// Lists of packages that are thousands of strings, each of which is made at every start. One text is made at once.

const exportsOf = (file) => import(pathToFileURL(file).href)

/** `retext-readability` asks such a list for nothing but whether it includes a word. */
async function words(file) {
  const [[name, list]] = Object.entries(await exportsOf(file))
  return `let words
    const text = ${JSON.stringify(list.join(' '))}
    export const ${name} = {includes: (word) => (words ??= new Set(text.split(' '))).has(word)}`
}

async function references(file) {
  const {characterEntities} = await exportsOf(createRequire(file).resolve('character-entities'))
  const rows = Object.entries(characterEntities).map(([name, text]) => `${name}=${text} `)
  return `const rows = ${JSON.stringify(` ${rows.join('')}`)}
    export function decodeNamedCharacterReference(name) {
      const at = rows.indexOf(' ' + name + '=')
      return at < 0 ? false : rows.slice(at + name.length + 2, rows.indexOf(' ', at + 1))
    }`
}

const packed = {'dale-chall': words, spache: words, 'decode-named-character-reference': references}

export const packedLists = {
  name: 'packed-lists',
  load: (id) => packed[/node_modules[\\/]([^\\/]+)[\\/]index\.js$/.exec(id)?.[1]]?.(id) ?? null
}
