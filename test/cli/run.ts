import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {onTestFinished} from 'vitest'
import type {Result} from '../../src/lint/diagnostic.ts'

export const bin = path.resolve(import.meta.dirname, '../../bin/cl-lint.js')

export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface RunOptions {
  readonly cwd?: string
  readonly input?: string | Buffer
  readonly env?: Readonly<Record<string, string>>
}

/** Runs the built command. Colours are off unless `env` says otherwise. */
export function run(args: readonly string[], {cwd, input = '', env}: RunOptions = {}): Run {
  const {FORCE_COLOR: _force, NO_COLOR: _no, ...clean} = process.env
  const {status, stdout, stderr} = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    input,
    env: {...clean, ...env},
    encoding: 'utf8'
  })
  return {code: status, out: stdout, err: stderr}
}

/** Runs the built command with `-f json` and reads its report. */
export function runJson(
  args: readonly string[],
  options?: RunOptions
): Run & {readonly results: readonly Result[]} {
  const done = run(['-f', 'json', ...args], options)
  return {...done, results: JSON.parse(done.out) as Result[]}
}

/** A folder with these files, removed after the test. */
export function folder(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const made = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'cl-lint-test-')))
  onTestFinished(() => fs.rmSync(made, {recursive: true, force: true}))
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(made, name)
    fs.mkdirSync(path.dirname(file), {recursive: true})
    fs.writeFileSync(file, content)
  }
  return made
}

const body = (opening: string): string => `Dear Ms. Okafor,

${opening} I kept one settlement service alive for three years.

Kind regards,
Tomas Reyes
`

/** A letter that no rule of {@link oneRule} reports. */
export const clean = body('I am applying for the Backend Engineer role on the Ledger team.')

/** A letter that `banned-opener` reports once. */
export const flawed = body('I am writing to express my strong interest in the Backend Engineer role.')

/** A config with a single rule, so that a report depends on nothing else. */
export const oneRule = (severity: 'error' | 'warn'): string =>
  JSON.stringify({extends: [], rules: {'banned-opener': severity}})
