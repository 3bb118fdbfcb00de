import type {Argument, Command, Option} from 'commander'

/** What may stand in a place: these words, a path, or what nobody can guess. */
export type Values = readonly string[] | 'files' | 'anything'

export interface CompletableFlag {
  /** With their dashes, short ones first. */
  readonly names: readonly string[]
  readonly about: string
  /** What the flag's value may be; a switch has none. */
  readonly values?: Values
}

export interface CompletableCommand {
  readonly name: string
  readonly about: string
  readonly flags: readonly CompletableFlag[]
  readonly argument: Values | undefined
}

/** All that shells complete: the program itself, whose arguments are letters, and its commands. */
export interface CommandLine {
  readonly program: CompletableCommand
  readonly commands: readonly CompletableCommand[]
}

/** Words for placeholders such as `<rule>`. */
export type Words = Readonly<Record<string, readonly string[]>>

/** Reads the command line from commander's description of it, so that the two cannot part. */
export function commandLineOf(program: Command, words: Words): CommandLine {
  const command = (given: Command): CompletableCommand => ({
    name: given.name(),
    about: given.description(),
    flags: given
      .createHelp()
      .visibleOptions(given)
      .map((option) => flagOf(option, words)),
    argument: argumentOf(given.registeredArguments[0], words)
  })
  const commands = program.createHelp().visibleCommands(program).map(command)
  const names = commands.map(({name}) => name)
  return {
    program: command(program),
    commands: commands.map((given) => (given.name === 'help' ? {...given, argument: names} : given))
  }
}

function flagOf(
  {short, long, description, flags, required, optional}: Option,
  words: Words
): CompletableFlag {
  const names = [short, long].filter((name) => name !== undefined)
  const placeholder = /[<[](.+?)[>\]]/.exec(flags)?.[1] ?? ''
  const values = required || optional ? {values: valuesOf(placeholder, words)} : {}
  return {names, about: description, ...values}
}

function argumentOf(argument: Argument | undefined, words: Words): Values | undefined {
  return argument && (argument.argChoices ?? valuesOf(argument.name(), words))
}

const valuesOf = (placeholder: string, words: Words): Values =>
  words[placeholder] ?? (['file', 'path', 'patterns', 'folder'].includes(placeholder) ? 'files' : 'anything')
