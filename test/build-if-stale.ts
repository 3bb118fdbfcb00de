import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')

/** Builds `dist/` where a source is newer than it, so that tests never run an old build. */
export function setup(): void {
  const built = fs.statSync(path.join(root, 'dist/cli/main.cjs'), {throwIfNoEntry: false})?.mtimeMs ?? 0
  const sources = [
    'src',
    'rules',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'tsconfig.build.json'
  ]
  if (sources.every((name) => newest(path.join(root, name)) < built)) return
  execFileSync(process.execPath, ['src/dev/build.mjs'], {cwd: root, stdio: 'inherit'})
}

function newest(file: string): number {
  const stat = fs.statSync(file)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(0, ...fs.readdirSync(file).map((name) => newest(path.join(file, name))))
}
