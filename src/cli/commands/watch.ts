import {spawn} from 'node:child_process'
import path from 'node:path'
import {FolderWatch} from '../../node/folder-watch.ts'
import {isFormatPath} from '../../node/load-format.ts'
import type {Watched} from '../../node/watched-files.ts'
import {watchedFiles} from '../../node/watched-files.ts'
import {count} from '../../report/plural.ts'
import {openSession} from '../open-session.ts'
import type {RunOptions} from '../run-options.ts'
import {isTerminal, print, standardOutput, tell} from '../terminal.ts'

/** Editors write a file in several steps. */
const settling = 80
const clearScreen = '\u001B[2J\u001B[3J\u001B[H'
const verdicts = ['passes', 'fails', 'could not be run']

/**
 * Lints whenever what a run reads has changed, until somebody ends it, which is no failure. Each run is a process of its own,
 * so that configs, plug-ins and formatters written in JavaScript are read anew.
 */
export async function watch(options: RunOptions): Promise<number> {
  const ended = new AbortController()
  const over = (): boolean => ended.signal.aborted
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      ended.abort()
    })
  }
  let watched: Watched | undefined
  let change = deferred()
  const outputFile = options.outputFile === undefined ? undefined : path.resolve(options.outputFile)
  const folders = new FolderWatch((file) => {
    if (file !== outputFile && watched?.concerns(file)) change.resolve()
  })
  ended.signal.addEventListener('abort', () => {
    folders.close()
    change.resolve()
  })
  while (!over()) {
    change = deferred()
    watched = await whatToWatch(options)
    folders.watch(watched.folders)
    if (isTerminal(standardOutput)) print(clearScreen)
    const code = await runOnce(ended.signal)
    if (!over()) {
      const time = new Date().toTimeString().slice(0, 8)
      tell(
        `\ncl-lint: ${time} ${verdicts[code] ?? 'ended'}. Watching ${count(watched.letters, 'letter')}; Ctrl-C ends.`
      )
      await change.promise
    }
    await new Promise((resolve) => setTimeout(resolve, over() ? 0 : settling))
  }
  return 0
}

async function whatToWatch(options: RunOptions): Promise<Watched> {
  const {config, jd, suppressionsLocation = 'cl-lint-suppressions.json', format} = options
  const own = format !== undefined && isFormatPath(format) ? format : undefined
  const others = [config, jd, suppressionsLocation, own].flatMap((file) =>
    file === undefined ? [] : path.resolve(file)
  )
  // What is wrong is told by the runs themselves.
  const session = await openSession({...options, debug: false}, {notice: () => undefined})
  return watchedFiles(session, {...options, others})
}

/** One run as it would be without `--watch`; gives its exit code. */
async function runOnce(signal: AbortSignal): Promise<number> {
  const [node, bin = '', ...args] = process.argv
  const once = args.filter((arg) => arg !== '--watch')
  const child = spawn(node ?? process.execPath, [...process.execArgv, bin, ...once], {
    stdio: ['ignore', 'inherit', 'inherit'],
    signal
  })
  return new Promise((resolve) => {
    child.on('error', () => {
      resolve(-1)
    })
    child.on('close', (code) => {
      resolve(code ?? -1)
    })
  })
}

function deferred(): {readonly promise: Promise<void>; readonly resolve: () => void} {
  let resolve = (): void => undefined
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return {promise, resolve}
}
