import {builtinModules} from 'node:module'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {esmExternalRequirePlugin} from 'rolldown/plugins'
import {finitePatterns} from './finite-patterns.mjs'
import {letterPatterns} from './letter-patterns.mjs'
import {packedLists, packedTechnologies} from './packed-lists.mjs'
import {builtins, late, withTables} from './start-plugins.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

const inRoot = (name) => path.join(root, name)
// cosmiconfig gets loaders for every file type, so the ones it brings along (TypeScript among them) are never called.
const neverLoaded = ['typescript', 'js-yaml', 'parse-json', 'import-fresh']
const stubs = {
  name: 'never-loaded',
  resolveId: (id) => (neverLoaded.includes(id) ? {id: `\0${id}`} : null),
  load: (id) =>
    neverLoaded.includes(id.slice(1)) && id.startsWith('\0') ? 'module.exports = undefined' : null
}

/*
 * syllable strips accents through `normalize-strings`, whose table of 6,000 characters is parsed at every start. Unicode's
 * own decomposition does the same for the letters of a Latin text.
 */
const accents = {
  name: 'accents',
  resolveId: (id) => (id === 'normalize-strings' ? {id: '\0accents'} : null),
  load: (id) =>
    id === '\0accents' ? "module.exports = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '')" : null
}

/*
 * What reads documents is larger than all the rest, so command and library share one copy of it. It is made of ES modules,
 * which either loads with an `import()`.
 */
const documentReaders = {mammoth: 'word', 'unpdf/pdfjs': 'pdf'}

const sharedReaders = {
  name: 'shared-readers',
  // From `dist/cli/` and from `dist/chunks/` alike.
  resolveId: (id) =>
    Object.hasOwn(documentReaders, id)
      ? {id: `../documents/${documentReaders[id]}.js`, external: 'absolute'}
      : null
}

export const documentsBuild = (dist) => ({
  input: {
    input: Object.fromEntries(Object.entries(documentReaders).map(([id, name]) => [name, id])),
    platform: 'node',
    resolve: {mainFields},
    cwd: root
  },
  output: {
    dir: path.join(dist, 'documents'),
    format: 'esm',
    minify: true,
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js'
  }
})

// Some packages' CommonJS cannot be bundled (jsonc-parser's), their ES modules can.
const mainFields = ['module', 'main']

/** What nearly every run needs: the report that is written where no other was asked for, and what runs the chunks. */
const needed = [inRoot('src/report/stylish.ts'), '\0rolldown/runtime.js']

/**
 * One chunk for all that every run needs, since each file costs time to find and read: what the entry reaches without an
 * `import()`, and the above.
 */
function startChunk() {
  const reached = new Set()
  const reach = (id, context) => {
    if (reached.has(id)) return
    reached.add(id)
    for (const next of context.getModuleInfo(id)?.importedIds ?? []) reach(next, context)
  }
  return {
    debugName: 'start',
    name: (id, context) => {
      for (const root of [entry, ...needed]) reach(root, context)
      return reached.has(id) ? 'start' : null
    }
  }
}

const entry = inRoot('src/cli/main.ts')

/** The command: CommonJS starts faster than ES modules, and each `import()` of the source is a file that loads lazily. */
export const cliBuild = (dist, tables) => ({
  input: {
    input: {main: entry},
    platform: 'node',
    resolve: {mainFields},
    plugins: [
      stubs,
      accents,
      packedLists,
      sharedReaders,
      letterPatterns(root),
      late(root),
      withTables(root, tables),
      builtins,
      finitePatterns
    ],
    // The report that nearly every run writes is to be in the start chunk.
    checks: {ineffectiveDynamicImport: false},
    cwd: root
  },
  output: {
    dir: path.join(dist, 'cli'),
    format: 'cjs',
    minify: true,
    codeSplitting: {groups: [startChunk()]},
    entryFileNames: 'entry-[name]-[hash].cjs',
    chunkFileNames: '[name]-[hash].cjs'
  }
})

/** What the executable loads: it runs the larger chunks from V8's code cache. */
export const bootBuild = (dist, constants) => ({
  input: {
    input: {main: inRoot('src/cli/boot.ts')},
    platform: 'node',
    plugins: [builtins],
    transform: {
      define: Object.fromEntries(
        Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)])
      )
    },
    cwd: root
  },
  output: {dir: path.join(dist, 'cli'), format: 'cjs', minify: true, entryFileNames: '[name].cjs'}
})

/** The library. Without the condition `node`, packages resolve to what runs in browsers as well. */
export const libraryBuild = (dist) => ({
  input: {
    input: {index: inRoot('src/index.ts'), node: inRoot('src/node.ts'), testing: inRoot('src/testing.ts')},
    platform: 'neutral',
    resolve: {mainFields, conditionNames: ['import', 'module', 'default']},
    // Without it, what shims `require` for the Node entry ends up in the one for browsers.
    plugins: [
      stubs,
      accents,
      sharedReaders,
      esmExternalRequirePlugin({external: [...builtinModules, /^node:/]})
    ],
    cwd: root
  },
  output: {
    dir: dist,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js'
  }
})

/**
 * What a page has no use for: globs, since it has no files, what checks configs that people wrote, and the tree that plug-ins
 * ask for.
 */
const unusedOnPages = ['picomatch', '@cfworker/json-schema', './english.ts']
const withoutUnused = {
  name: 'without-unused',
  resolveId: (id) => (unusedOnPages.includes(id) ? {id: `\0${id}`} : null),
  load: (id) =>
    unusedOnPages.includes(id.slice(1)) && id.startsWith('\0')
      ? 'export default undefined\nexport const [Validator, treeOf] = []'
      : null
}

/** Rules' examples, and what a rule leaves alone, are for the documentation and the tests: the page shows neither. */
const withoutUnshown = {
  name: 'without-unshown',
  transform(code, id) {
    if (!id.startsWith(inRoot('rules/')) || !id.endsWith('.ts')) return null
    const [first] = code.match(/^ {2}examples: \{$[^]*?^ {2}\},?$/m) ?? []
    return first === undefined
      ? null
      : code
          .replace(first, () => '  examples: {bad: [], good: []},')
          .replace(/^ {4}leaves:\s*('[^\n]*'|`[^`]*`|"[^\n]*"),?$/m, () => '')
  }
}

/** The playground as one script for browsers, which decode character references themselves. */
export const playgroundBuild = {
  input: {
    input: {main: inRoot('src/playground/main.ts')},
    platform: 'browser',
    resolve: {mainFields, conditionNames: ['browser', 'import', 'module', 'default']},
    moduleTypes: {'.md': 'text', '.txt': 'text'},
    plugins: [withoutUnused, accents, packedLists, packedTechnologies, withoutUnshown],
    cwd: root
  },
  output: {format: 'esm', minify: true, codeSplitting: false}
}
