import fs from 'node:fs'
import Module, {createRequire} from 'node:module'
import path from 'node:path'
import v8 from 'node:v8'
import vm from 'node:vm'
import {cacheFile, readCache, writeCache} from './code-cache.ts'

/** Name of the file that holds all that every run needs; the build puts it in. */
declare const START_FILE: string

/**
 * Runs the command from code that an earlier run compiled. Taken after a run, V8's cache also holds the functions that it
 * compiles when they are first called, which Node's own compile cache leaves out.
 */
function boot(file: string): void {
  const cache = cacheFile(file)
  const cachedData = cache === undefined ? undefined : readCache(cache)
  const script = new vm.Script(Module.wrap(fs.readFileSync(file, 'utf8')), {filename: file, cachedData})
  const run = script.runInThisContext() as (...args: readonly unknown[]) => void
  const module = new Module(file)
  const require = createRequire(file)
  // Chunks that load later find it there.
  require.cache[file] = module
  run.call(module.exports, module.exports, require, module, file, path.dirname(file))
  if (cache === undefined || (cachedData && !script.cachedDataRejected)) return
  process.on('exit', () => writeCache(cache, script.createCachedData()))
}

// V8 first interprets a regular expression and compiles it when it runs again: for us nearly always both, which is a tenth
// of a run. For these versions only, since V8 prints an error about a flag that it does not know.
if (/^v2[024]\./.test(process.version)) v8.setFlagsFromString('--no-regexp-tier-up')
boot(path.join(import.meta.dirname, START_FILE))
