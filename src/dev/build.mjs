/**
 * Builds `dist/`: the command as CommonJS chunks that load lazily, the library as ES modules with types, and the licences
 * of all that is bundled. Everything is bundled, so an installed package needs nothing else.
 *
 *   node src/dev/build.mjs [--if-possible]
 *
 * `--if-possible` is for npm's `prepare`, which also runs where the build's tools were left out (`npm ci --omit=dev`).
 */
import {execFile} from 'node:child_process'
import fs from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {promisify} from 'node:util'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {nameJavaScript} from './declarations.mjs'
import {licenceTexts} from './licences.mjs'

const require = createRequire(import.meta.url)
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
// Built aside and put in place at the end: whoever runs the command meanwhile runs the old build, not half of the new one.
const staging = path.join(root, 'node_modules/.cache/cl-lint', `dist-${process.pid}`)

function toolsAreInstalled() {
  try {
    return [require.resolve('rolldown'), require.resolve('typescript')].length > 0
  } catch {
    return false
  }
}

/**
 * Asked for a global install from a repository (pre-commit does), npm prepares the clone as if it were global as well: without
 * the tools. So they are fetched here, as the lock file has them.
 */
async function installTools() {
  const env = {...process.env}
  delete env.npm_config_global
  const options = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund']
  await promisify(execFile)(process.execPath, [env.npm_execpath ?? 'npm', ...options], {cwd: root, env})
}

async function bundle({input, output}) {
  const {rolldown} = await import('rolldown')
  const build = await rolldown(input)
  const {output: files} = await build.write(output)
  await build.close()
  return files.filter(({type}) => type === 'chunk')
}

async function types() {
  const tsc = path.join(path.dirname(require.resolve('typescript/package.json')), 'bin/tsc')
  try {
    const options = ['-p', path.join(root, 'tsconfig.build.json'), '--outDir', path.join(staging, 'types')]
    await promisify(execFile)(process.execPath, [tsc, ...options], {cwd: root})
  } catch (error) {
    throw new Error(error.stdout || error.message, {cause: error})
  }
  nameJavaScript(path.join(staging, 'types'))
}

/** Makes a chunk one byte a character, which halves what the start reads and keeps. */
async function makeAscii(file, code) {
  const {transform} = await import('esbuild')
  const {code: ascii} = await transform(code, {
    charset: 'ascii',
    minifyWhitespace: true,
    legalComments: 'none'
  })
  // What is left stands in regular expressions and String.raw, which read an escape as the character.
  const escaped = ascii.replace(/\\?[^\t-~]/g, (character) => {
    if (character.startsWith('\\')) throw new Error(`${file}: cannot escape ${character}`)
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
  fs.writeFileSync(file, escaped)
}

/** Phrases and technologies filed under their words, as the source does it where no build has. */
async function tables() {
  const {rolldown} = await import('rolldown')
  const build = await rolldown({
    input: path.join(root, 'src/dev/tables.ts'),
    platform: 'node',
    // The rules are there for the lists that they bring along, not for their own sake.
    treeshake: false,
    cwd: root
  })
  const file = path.join(staging, 'tables.mjs')
  await build.write({file, format: 'esm', codeSplitting: false})
  await build.close()
  const {phrases, technologies} = await import(pathToFileURL(file).href)
  fs.rmSync(file)
  return {phrases, technologies}
}

/** The command: its chunks first, then what starts it, which has to know the name of one. */
async function command(config) {
  const chunks = await bundle(config.cliBuild(staging, await tables()))
  const start = chunks.find(({name, isEntry}) => name === 'start' && !isEntry)
  // vm.Script, which reads the cache, cannot run an import(); small files are not worth the look.
  const cached = chunks.filter(({code}) => code.length > 10_000 && !/\bimport\(/.test(code))
  if (!cached.includes(start)) throw new Error(`${start.fileName} must not hold an import()`)
  // The entry itself is in the start chunk; left over is a file that only loads it.
  for (const {fileName} of chunks.filter(({isEntry}) => isEntry))
    fs.rmSync(path.join(staging, 'cli', fileName))
  await Promise.all(cached.map(({fileName, code}) => makeAscii(path.join(staging, 'cli', fileName), code)))
  const names = cached.map(({fileName}) => fileName)
  await bundle(config.bootBuild(staging, {START_FILE: start.fileName, CACHED_FILES: names}))
  return chunks
}

async function build() {
  const config = await import('./build-config.mjs')
  const [cli, library, documents] = await Promise.all([
    command(config),
    bundle(config.libraryBuild(staging)),
    bundle(config.documentsBuild(staging)),
    types()
  ])
  const modules = [...cli, ...library, ...documents].flatMap((chunk) => Object.keys(chunk.modules))
  fs.writeFileSync(path.join(staging, 'THIRD-PARTY-LICENCES.txt'), licenceTexts(modules))
  putInPlace(path.join(root, 'dist'))
}

function putInPlace(dist) {
  fs.rmSync(dist, {recursive: true, force: true})
  try {
    fs.renameSync(staging, dist)
  } catch (error) {
    // node_modules may be a link to another disk.
    if (error.code !== 'EXDEV') throw error
    fs.cpSync(staging, dist, {recursive: true})
  }
}

const ifPossible = process.argv.includes('--if-possible')
if (ifPossible && !toolsAreInstalled() && process.env.npm_config_global === 'true') await installTools()
if (ifPossible && !toolsAreInstalled()) {
  console.error('cl-lint was not built: the tools for it are not installed (npm ci, then npm run build)')
} else {
  try {
    await build()
  } finally {
    fs.rmSync(staging, {recursive: true, force: true})
  }
}
