import {Argument, Command, CommanderError, Option} from 'commander'
import {nameless} from '../lint-text.ts'
import {didYouMean} from '../lint/nearest.ts'
import {fatalResult} from '../node/lint-source.ts'
import {UsageError} from '../node/usage-error.ts'
import {printable} from '../report/escape.ts'
import {runLint} from './commands/lint.ts'
import type {ConfigOptions} from './commands/rules.ts'
import {flagGroups, type Flag, flags, type FlagValues} from './flags.ts'
import {commandExamples, lintExamples} from './examples.ts'
import {openReport} from './open-report.ts'
import {print, tell} from './terminal.ts'
import {version} from './version.ts'

/** Runs a command line through commander: commands, help, and what `readPlainRun` could not read. */
export async function runProgram(args: readonly string[]): Promise<number> {
  let code = 0
  const program = lintProgram(async (values, patterns) => {
    code = await runLint(values, patterns)
  })
  addCommands(program, (exitCode) => {
    code = exitCode
  })
  const [command, topic] = args
  if (command === 'help' && topic !== undefined) checkTopic(program, topic)
  try {
    await program.parseAsync(args, {from: 'user'})
    return code
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return 0
    await leaveValidReport(program, commanderLine(error.message))
    return 2
  }
}

/** commander answers `help <unknown>` with all of its help. */
function checkTopic({commands}: Command, topic: string): void {
  const names = [...commands.map((command) => command.name()), 'help']
  if (!names.includes(topic) && !topic.startsWith('-'))
    throw new UsageError(
      `there is no command "${topic}"${didYouMean(topic, names)} (cl-lint --help lists them)`
    )
}

function lintProgram(lint: (values: FlagValues, patterns: readonly string[]) => Promise<void>): Command {
  const program = new Command('cl-lint')
    .description(
      'Lints cover letters. Letters are .md, .markdown, .txt, .docx and .pdf files; - is standard input.'
    )
    .usage('[options] <file | folder | glob | -> ...')
    .argument('[patterns...]', 'files, folders and globs')
    .version(version, '-v, --version')
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => print(text),
      writeErr: (text) => {
        tell(text.trimEnd())
      },
      outputError: (text, writeLine) => {
        writeLine(`cl-lint: ${commanderLine(text)}`)
      }
    })
    .helpCommand('help [command]', 'help for a command')
    .addHelpText('after', lintExamples)
  for (const {title, flags} of flagGroups) for (const flag of flags) addFlag(program, flag, title)
  return program.action(async (patterns: string[]) => lint(flagValues(program), patterns))
}

/** What commander says is wrong, as one line of ours. */
const commanderLine = (text: string): string =>
  printable(
    text
      .replace(/^error: /, '')
      .trim()
      .replace(/\n/g, ' ')
  )

function addFlag(program: Command, {name, short, alias, value, multiple, about}: Flag, group: string): void {
  const names = (long: string): string =>
    `${short === undefined ? '' : `-${short}, `}--${long}${value ? ` ${value}` : ''}`
  const option = new Option(names(name), about).helpGroup(group)
  if (multiple) option.argParser((given: string, before: string[] | undefined) => [...(before ?? []), given])
  program.addOption(option)
  if (alias !== undefined) program.addOption(new Option(names(alias)).hideHelp())
}

/** What commander read, as the plain reader tells it: by name, `--no-ignore` under `no-ignore`. */
function flagValues(program: Command): FlagValues {
  const options: FlagValues = program.opts()
  const valueOf = (name: string): FlagValues[string] =>
    name.startsWith('no-') ? options[camel(name.slice(3))] === false : options[camel(name)]
  return Object.fromEntries(
    flags.map(({name, alias}) => [name, valueOf(name) ?? (alias === undefined ? undefined : valueOf(alias))])
  )
}

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

function addCommands(program: Command, exit: (code: number) => void): void {
  withConfig(
    program
      .command('explain')
      .description('what a rule reports, why readers mind, good and bad examples, options, source')
      .argument('<rule>', 'id of the rule; your own rules are those of the config in this folder')
  ).action(async (id: string, options: ConfigOptions) =>
    exit(await (await import('./commands/explain.ts')).explain(id, options))
  )
  withConfig(
    program
      .command('rules')
      .description('every rule: severity, whether it fixes and needs a posting, one line')
      .option('--json', 'as JSON')
      .option('--test <file>', 'run the examples in a phrase file, or of the rules in a module')
  ).action(async (options: ConfigOptions & {json?: true; test?: string}) =>
    exit(
      options.test === undefined
        ? await (await import('./commands/rules.ts')).listRules(options)
        : await (await import('./commands/test-rules.ts')).testRules(options.test, options)
    )
  )
  program
    .command('posting')
    .description(
      'what is understood from a posting (.txt, .md, saved .html, .docx, .pdf; - is standard input)'
    )
    .argument('<file>', 'the posting')
    .option('--json', 'as JSON')
    .action(async (file: string, {json}: {json?: true}) =>
      exit(await (await import('./commands/posting.ts')).showPosting(file, json ?? false))
    )
  program
    .command('metrics')
    .description('what is counted in a letter: parts, words, paragraphs, sentences, technologies')
    .argument('<file>', 'the letter; - is standard input')
    .option('--json', 'as JSON')
    .action(async (file: string, {json}: {json?: true}) =>
      exit(await (await import('./commands/metrics.ts')).showMetrics(file, json ?? false))
    )
  program
    .command('init')
    .description('write .coverletterrc.json; nothing is ever overwritten')
    .action(async () => exit((await import('./commands/init.ts')).init()))
  program
    .command('lsp')
    .description('language server for editors')
    .option('--stdio', 'talk over standard input and output')
    // Clients add flags of their own, such as --clientProcessId.
    .allowUnknownOption()
    .allowExcessArguments()
    .action(async ({stdio}: {stdio?: true}) =>
      exit(await (await import('./commands/lsp.ts')).runServer(stdio ?? false))
    )
  program
    .command('completion')
    .description('a script that lets a shell complete commands, flags, rules and formats')
    .addArgument(new Argument('<shell>').choices(['bash', 'zsh', 'fish']))
    .action(async (shell: 'bash' | 'zsh' | 'fish') =>
      exit((await import('./commands/completion.ts')).completion(shell, program))
    )
  for (const command of program.commands) {
    const examples = commandExamples[command.name()]
    if (examples !== undefined) command.addHelpText('after', examples)
  }
}

/** Which config counts, for commands that read one. */
const withConfig = (command: Command): Command =>
  command
    .option('-c, --config <file>', 'use this config; none is searched for')
    .option('--no-config-lookup', 'search for no config')
    .option('--no-plugins', 'run nothing but built-in code')

/** A program that asked for JSON gets JSON that says what is wrong, though its flags were. */
async function leaveValidReport(program: Command, message: string): Promise<void> {
  const {format, outputFile}: {format?: string; outputFile?: string} = program.opts()
  if (format === undefined) return
  const {formats} = await import('../report/formats.ts')
  if (!Object.hasOwn(formats, format) || !formats[format]?.machine) return
  const report = await openReport({format, outputFile, color: false, plugins: false}, new Map())
  report.write(await report.reporter.file(fatalResult(nameless, message)))
  report.write(await report.reporter.end())
  report.close()
}
