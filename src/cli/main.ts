import {runLint} from './commands/lint.ts'
import {failure} from './failure.ts'
import {readPlainRun} from './read-plain-run.ts'
import {tell} from './terminal.ts'

/** Runs a command line and gives its exit code. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const plain = readPlainRun(args)
    if (plain) return await runLint(plain.values, plain.patterns)
    const {runProgram} = await import('./program.ts')
    return await runProgram(args)
  } catch (error) {
    tell(failure(error, args.includes('--debug')).line)
    return 2
  }
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code
})
