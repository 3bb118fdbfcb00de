import path from 'node:path'

/*
 * What the build of the command does to sources so that a run starts faster; the library and the tests have them as they are.
 */

/**
 * The default export of one of Node's modules is the module. Made by the bundler's means, which copy a hundred properties each,
 * these views of them would be a fiftieth of a run.
 */
export const builtins = {
  name: 'builtins',
  renderChunk: (code) =>
    code.replace(/\b(node_\w+) = (?:\w+\.)?\w+\(\1, 1\)/g, '$1 = Object.create($1, {default: {value: $1}})')
}

/*
 * What few runs need is in the start chunk all the same, since what needs it cannot wait; but it runs when it is first called.
 * By importing file: the import and the name that is called.
 */
const calledLate = {
  'src/letter/parse-letter.ts': ['./english.ts', 'treeOf'],
  'src/letter/markdown.ts': ['./marked.ts', 'readMarked'],
  'src/language/readability.ts': ['./readability-judge.ts', 'judge'],
  'src/lint/file-match.ts': ['picomatch', 'default'],
  'src/lint/validate-config.ts': ['@cfworker/json-schema', 'Validator']
}

export const late = (root) => ({
  name: 'late',
  transform(code, id) {
    const [specifier, name] = calledLate[path.relative(root, id).replaceAll('\\', '/')] ?? []
    if (specifier === undefined) return null
    const statement = code
      .split('\n')
      .find((line) => /^import\b/.test(line) && line.endsWith(` from '${specifier}'`))
    if (statement === undefined) throw new Error(`${id} does not import ${specifier}`)
    const local = name === 'default' ? /^import (\w+)/.exec(statement)[1] : name
    const called = `require('${specifier}')${name === 'default' ? '' : `.${name}`}`
    return code.replace(
      statement,
      () =>
        `const ${local} = function (...given) { return new.target ? new (${called})(...given) : ${called}(...given) }`
    )
  }
})

/** What the build puts in the place of a constant of the source: a table that is read when it is first asked. */
const filed = {
  'src/language/phrase-table.ts': ['phrases', 'builtTable'],
  'src/language/technology-table.ts': ['technologies', 'technologyTable']
}

const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

export const withTables = (root, tables) => ({
  name: 'tables',
  transform: (code, id) => {
    const [table, constant] = filed[path.relative(root, id).replaceAll('\\', '/')] ?? []
    if (table === undefined) return null
    // Escaped twice, so that the text is one byte a character while it lies unread.
    const rows = JSON.stringify(tables[table]).replace(/[^\0-\xFF]/g, escaped)
    return `export const ${constant} = () => JSON.parse(${JSON.stringify(rows)})`
  }
})
