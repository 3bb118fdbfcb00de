import type {Command} from 'commander'
import {rules} from '../../../rules/index.ts'
import {formats} from '../../report/formats.ts'
import {bashCompletion} from '../completion/bash.ts'
import {commandLineOf} from '../completion/command-line.ts'
import {fishCompletion} from '../completion/fish.ts'
import {zshCompletion} from '../completion/zsh.ts'
import {print} from '../terminal.ts'

const shells = {bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion}

/** Prints a script that makes a shell complete what can be typed. */
export function completion(shell: keyof typeof shells, program: Command): number {
  const words = {rule: rules.map(({id}) => id), name: Object.keys(formats)}
  print(shells[shell](commandLineOf(program, words)))
  return 0
}
