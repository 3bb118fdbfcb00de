import type {CommandLine, CompletableFlag, Values} from './command-line.ts'

/** A script for zsh: to be sourced, or put as `_cl-lint` into a folder of `$fpath`. */
export const zshCompletion = ({program, commands}: CommandLine): string => `#compdef cl-lint
# Completion of cl-lint for zsh.
#   source <(cl-lint completion zsh)
_cl-lint() {
  local -a commands
  commands=(
${commands.map(({name, about}) => `    ${quoted(`${escaped(name)}:${about}`)}`).join('\n')}
  )
  if (( CURRENT > 2 )); then
    case $words[2] in
${commands
  .map(({name, flags, argument}) => {
    const rest = argument === undefined ? [] : [quoted(`1: :${action(argument)}`)]
    return `      ${name}) shift words; (( CURRENT-- )); _arguments ${[...flags.map(spec), ...rest].join(' ')}; return ;;`
  })
  .join('\n')}
    esac
  fi
  if (( CURRENT == 2 )) && [[ $PREFIX != -* ]]; then
    _describe command commands
    _files
    return
  fi
  _arguments \\
${program.flags.map((flag) => `    ${spec(flag)} \\`).join('\n')}
    '*:letter:_files'
}
if [ "$funcstack[1]" = "_cl-lint" ]; then _cl-lint "$@"; else compdef _cl-lint cl-lint; fi
`

function spec({names, about, values}: CompletableFlag): string {
  const text = `[${escaped(about)}]${values === undefined ? '' : `:value:${action(values)}`}`
  const [first = '', ...more] = names
  if (more.length === 0) return quoted(`*${first}${text}`)
  return `'*'{${names.join(',')}}${quoted(text)}`
}

function action(values: Values): string {
  if (values === 'files') return '_files'
  return values === 'anything' ? ' ' : `(${values.join(' ')})`
}

const escaped = (text: string): string => text.replace(/[\\[\]:]/g, '\\$&')
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`
