import {createRequire} from 'node:module'
import {pathToFileURL} from 'node:url'
import {runInNewContext} from 'node:vm'

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

/**
 * The technologies as one text, for a page that has to be small: a line `>kind`, then a line `name|aliases|since|source|ordinary` for
 * each of that kind.
 */
function technologies(code) {
  const declared = /(export const TECHNOLOGIES\b[^=]*=\s*)(\[[^]*\])( as const)?/.exec(code)
  const entries = runInNewContext(declared[2])
  const rows = []
  let last
  for (const {name, kind, aliases = [], since = '', source = '', ordinary = false} of entries) {
    if (kind !== last) rows.push(`>${kind}`)
    last = kind
    rows.push([name, aliases.join(';'), since, source, ordinary ? 1 : ''].join('|').replace(/\|+$/, ''))
  }
  const read = `(() => {
    let kind
    return ${JSON.stringify(rows.join('\n'))}.split('\\n').flatMap((row) => {
      if (row.startsWith('>')) {
        kind = row.slice(1)
        return []
      }
      const [name, aliases, since, source, ordinary] = row.split('|')
      return {name, kind, ...(aliases && {aliases: aliases.split(';')}), ...(since && {since}), ...(source && {source}), ...(ordinary && {ordinary: true})}
    })
  })()`
  return code.replace(declared[0], () => declared[1] + read)
}

export const packedTechnologies = {
  name: 'packed-technologies',
  transform: (code, id) => (/[\\/]technologies\.data\.ts$/.test(id) ? technologies(code) : null)
}
