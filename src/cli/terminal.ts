import fs from 'node:fs'
import {codeOf} from '../node/usage-error.ts'

export const standardOutput = 1
export const standardError = 2
const pause = new Int32Array(new SharedArrayBuffer(4))

/** Whether whoever read standard output has gone (`| head -1`): there is nobody left to write for. */
let readerGone = false

/** Prints to standard output; false once its reader has gone. */
export function print(text: string): boolean {
  readerGone ||= !write(standardOutput, text)
  return !readerGone
}

/** Prints one line to standard error. */
export function tell(line: string): void {
  write(standardError, `${line}\n`)
}

/**
 * Writes at once: `process.stdout` costs start-up time, and an exit would cut off what it has not written to a pipe yet.
 * A pipe that its reader made non-blocking may be full for a while.
 */
export function write(fd: number, text: string): boolean {
  const bytes = Buffer.from(text)
  for (let start = 0; start < bytes.length;) {
    try {
      start += fs.writeSync(fd, bytes, start)
    } catch (error) {
      const code = codeOf(error)
      if (code === 'EPIPE') return false
      if (code !== 'EAGAIN') throw error
      Atomics.wait(pause, 0, 0, 5)
    }
  }
  return true
}

/**
 * Whether a person is looking. Pipes, files and the null device are told apart first: Node's answer loads half of its network
 * code.
 */
export const isTerminal = (fd: number): boolean =>
  isDevice(fd) && process.getBuiltinModule('node:tty').isatty(fd)

function isDevice(fd: number): boolean {
  try {
    const device = fs.fstatSync(fd)
    return (
      device.isCharacterDevice() && device.rdev !== fs.statSync('/dev/null', {throwIfNoEntry: false})?.rdev
    )
  } catch {
    return false
  }
}
