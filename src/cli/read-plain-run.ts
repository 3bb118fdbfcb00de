import {parseArgs, type ParseArgsConfig} from 'node:util'
import {commandNames, flags, type FlagValues} from './flags.ts'

export interface PlainRun {
  readonly values: FlagValues
  readonly patterns: readonly string[]
}

/**
 * Reads a command line that does nothing but lint, which is nearly all of them. Undefined for a command, for `--help` and
 * for every mistake: then commander reads it, which costs more than linting a letter.
 */
export function readPlainRun(args: readonly string[]): PlainRun | undefined {
  const options: NonNullable<ParseArgsConfig['options']> = {}
  for (const {name, short, alias, value, multiple} of flags) {
    const option = {type: value === undefined ? 'boolean' : 'string', multiple: multiple ?? false} as const
    options[name] = short === undefined ? option : {...option, short}
    if (alias !== undefined) options[alias] = option
  }
  try {
    const {values, positionals} = parseArgs({args: [...args], options, allowPositionals: true, strict: true})
    const first = positionals[0]
    if (first === undefined ? !values.stdin && !values['print-config'] : commandNames.includes(first))
      return undefined
    // Only strings may be given more than once.
    return {values: withoutAliases(values as FlagValues), patterns: positionals}
  } catch {
    return undefined
  }
}

/** Puts what an alias was given under the flag's own name. */
function withoutAliases(values: FlagValues): FlagValues {
  const named: Record<string, FlagValues[string]> = {...values}
  for (const {name, alias} of flags) if (alias !== undefined) named[name] ??= values[alias]
  return named
}
