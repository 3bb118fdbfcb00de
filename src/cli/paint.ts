import {type Paint, plainPaint} from '../report/paint.ts'
import {isTerminal} from './terminal.ts'

/**
 * Decides about colours as Node does: flags first, then FORCE_COLOR, then NO_COLOR, then whether a person is looking.
 * chalk, which knows what a terminal can show, loads only where there are colours.
 */
export async function paintFor(
  flag: boolean | undefined,
  fd: number | undefined,
  env = process.env
): Promise<Paint> {
  if (!(flag ?? wanted(fd, env))) return plainPaint
  const {Chalk, supportsColor} = await import('chalk')
  // Where chalk sees no terminal but colours are asked for, sixteen of them are safe.
  const chalk = new Chalk({level: (supportsColor || {level: 1 as const}).level})
  const {underline, dim, bold, red, yellow, green} = chalk
  return {underline, dim, bold, red, yellow, green}
}

function wanted(fd: number | undefined, {FORCE_COLOR, NO_COLOR, TERM}: NodeJS.ProcessEnv): boolean {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  return fd !== undefined && TERM !== 'dumb' && isTerminal(fd)
}
