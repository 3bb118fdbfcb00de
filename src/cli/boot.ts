import fs from 'node:fs'
import Module, {createRequire} from 'node:module'
import path from 'node:path'
import vm from 'node:vm'
import {cacheFile, hasLinted, readCache, writeCache} from './code-cache.ts'

/** The file that holds all that every run needs, and the larger of those that load later; the build puts them in. */
declare const START_FILE: string
declare const CACHED_FILES: readonly string[]

const folder = import.meta.dirname
const nodeRequire = createRequire(path.join(folder, START_FILE))

/**
 * Runs a file, which the build has made ASCII, from code that an earlier run compiled. Taken after a run,
 * V8's cache also holds the functions that it compiles when they are first called, which Node's own leaves out.
 */
function load(file: string): unknown {
  const loaded = nodeRequire.cache[file]
  if (loaded) return loaded.exports
  const cache = cacheFile(file)
  const cachedData = cache === undefined ? undefined : readCache(cache)
  const script = new vm.Script(Module.wrap(fs.readFileSync(file, 'latin1')), {filename: file, cachedData})
  const run = script.runInThisContext() as (...args: readonly unknown[]) => void
  const module = new Module(file)
  nodeRequire.cache[file] = module
  run.call(module.exports, module.exports, requireCached, module, file, folder)
  // Else Node takes each later require() of it for a circle, and warns.
  module.loaded = true
  if (cache !== undefined && (cachedData === undefined || script.cachedDataRejected)) {
    process.on('exit', () => {
      if (hasLinted()) writeCache(cache, script.createCachedData())
    })
  }
  return module.exports
}

function requireCached(id: string): unknown {
  const name = id.replace(/^\.\//, '')
  return CACHED_FILES.includes(name) ? load(path.join(folder, name)) : nodeRequire(id)
}

// No V8 flags here: switched off while the program runs, --regexp-tier-up crashes Node 20 at its next pattern.
load(path.join(folder, START_FILE))
