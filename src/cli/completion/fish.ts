import type {CommandLine, CompletableFlag, Values} from './command-line.ts'

/** A script for fish, which offers files wherever it is not told otherwise. */
export function fishCompletion({program, commands}: CommandLine): string {
  const names = commands.map(({name}) => name).join(' ')
  const lines = [
    '# Completion of cl-lint for fish.',
    '#   cl-lint completion fish | source',
    ...commands.map(({name, about}) => complete('__fish_use_subcommand', `-a ${name} -d ${quoted(about)}`)),
    ...program.flags.map((flag) => complete(`not __fish_seen_subcommand_from ${names}`, flagWords(flag))),
    ...commands.flatMap(({name, flags, argument}) => {
      const here = `__fish_seen_subcommand_from ${name}`
      const own = typeof argument === 'object' ? [complete(here, `-f -a ${quoted(argument.join(' '))}`)] : []
      const none = argument === undefined ? [complete(here, '-f')] : []
      return [...own, ...none, ...flags.map((flag) => complete(here, flagWords(flag)))]
    })
  ]
  return `${lines.join('\n')}\n`
}

const complete = (condition: string, what: string): string =>
  `complete -c cl-lint -n ${quoted(condition)} ${what}`

function flagWords({names, about, values}: CompletableFlag): string {
  const words = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`))
  return [...words, ...(values === undefined ? [] : [valueWords(values)]), `-d ${quoted(about)}`].join(' ')
}

function valueWords(values: Values): string {
  if (values === 'files') return '-r -F'
  return values === 'anything' ? '-x' : `-x -a ${quoted(values.join(' '))}`
}

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`
