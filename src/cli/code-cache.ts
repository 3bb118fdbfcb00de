import fs from 'node:fs'
import path from 'node:path'

/*
 * The cache is machine code's next of kin: whoever can write it decides what we run. So it lies in a folder of the user's
 * own, and a file that anybody else owns or may write is not used.
 */

const mostFiles = 24

const linted = Symbol.for('cl-lint.linted')

/** Notes that this run linted: that it called what later runs will call. */
export const noteLinted = (): void => void Reflect.set(globalThis, linted, true)

/** Whether the compiled code of this run is worth keeping; that of `--version` lacks nearly everything. */
export const hasLinted = (): boolean => Reflect.has(globalThis, linted)

/** The file that holds the compiled code of a build, for this version of Node; undefined where there is no safe place. */
export function cacheFile(build: string, env: NodeJS.ProcessEnv = process.env): string | undefined {
  if (env.NODE_DISABLE_COMPILE_CACHE !== undefined) return undefined
  const home =
    process.platform === 'win32'
      ? env.LOCALAPPDATA
      : (env.XDG_CACHE_HOME ?? (env.HOME && path.join(env.HOME, '.cache')))
  if (!home || !path.isAbsolute(home)) return undefined
  // Code compiled under other flags is refused, and would be written anew at every change of them.
  const flags = [env.NODE_OPTIONS ?? '', ...process.execArgv]
    .join('')
    .replace(/[^\w=-]/g, '')
    .slice(0, 100)
  const name = [path.basename(build, '.cjs'), process.version, process.arch, flags].filter(Boolean).join('-')
  return path.join(home, 'cl-lint', name)
}

/** What an earlier run left, if it is the user's own. */
export function readCache(file: string): Buffer | undefined {
  let fd: number | undefined
  try {
    fd = fs.openSync(file, 'r')
    return isOwn(fs.fstatSync(fd)) ? fs.readFileSync(fd) : undefined
  } catch {
    return undefined
  } finally {
    if (fd !== undefined) fs.closeSync(fd)
  }
}

/** Leaves compiled code for later runs, and takes away the oldest, left by other versions. Never throws. */
export function writeCache(file: string, data: Buffer): void {
  const folder = path.dirname(file)
  try {
    // Under sudo, the home is somebody else's: a folder of root's in it would lock them out.
    if (process.getuid?.() !== undefined && fs.statSync(nearestFolder(folder)).uid !== process.getuid())
      return
    fs.mkdirSync(folder, {recursive: true, mode: 0o700})
    const unfinished = `${file}.${process.pid}`
    fs.writeFileSync(unfinished, data, {mode: 0o600, flag: 'wx'})
    fs.renameSync(unfinished, file)
    removeOldest(folder)
  } catch {
    // A read-only or full disk costs time on the next run, nothing else.
  }
}

function removeOldest(folder: string): void {
  const names = fs.readdirSync(folder)
  if (names.length <= mostFiles) return
  const files = names.map((name) => path.join(folder, name))
  const times = new Map(files.map((file) => [file, fs.statSync(file).mtimeMs]))
  files.sort((one, other) => (times.get(other) ?? 0) - (times.get(one) ?? 0))
  for (const file of files.slice(mostFiles)) fs.unlinkSync(file)
}

const isOwn = ({uid, mode}: fs.Stats): boolean =>
  process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0)

function nearestFolder(folder: string): string {
  return fs.existsSync(folder) ? folder : nearestFolder(path.dirname(folder))
}
