import type {CommandLine, CompletableCommand, Values} from './command-line.ts'

/** A script for bash 3.2 and later; file names come from bash itself wherever nothing else is offered. */
export const bashCompletion = ({program, commands}: CommandLine): string => `# Completion of cl-lint for bash.
#   source <(cl-lint completion bash)
_cl_lint() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command=
  [ "$COMP_CWORD" -gt 1 ] && command=\${COMP_WORDS[1]}
  COMPREPLY=()
  case $command in
${commands.map((command) => branch(command.name, command)).join('\n')}
${branch('*', program)}
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY+=($(compgen -W '${commands.map(({name}) => name).join(' ')}' -- "$cur"))
    local IFS=$'\\n'
    COMPREPLY+=($(compgen -f -- "$cur"))
  fi
}
complete -o default -o filenames -F _cl_lint cl-lint
`

/** What is offered behind one command: the values of the flag before, else flags, else arguments. */
function branch(pattern: string, {flags, argument}: CompletableCommand): string {
  const files = flags.filter(({values}) => typeof values === 'string').flatMap(({names}) => names)
  const lines = [
    ...flags.flatMap(({names, values}) =>
      typeof values === 'object' ? [`${names.join('|')}) ${offer(values)} ;;`] : []
    ),
    ...(files.length === 0 ? [] : [`${files.join('|')}) ;;`]),
    '*)',
    '  case $cur in',
    `    -*) ${offer(flags.flatMap(({names}) => names))} ;;`,
    ...(typeof argument === 'object' ? [`    *) ${offer(argument)} ;;`] : []),
    '  esac ;;'
  ]
  return `    ${pattern})
      case $prev in
${lines.map((line) => `        ${line}`).join('\n')}
      esac ;;`
}

const offer = (values: Exclude<Values, string>): string =>
  `COMPREPLY=($(compgen -W '${values.join(' ')}' -- "$cur"))`
