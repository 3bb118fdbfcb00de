import {createTwoFilesPatch, FILE_HEADERS_ONLY} from 'diff'
import {printable} from './escape.ts'
import type {Paint} from './paint.ts'
import {relativePath} from './paths.ts'
import type {Reporter, ReportContext} from './reporter.ts'

/** What fixes change, as unified diffs that `patch -p0` and `git apply -p0` take; nothing for what stays as it is. */
export const diff = ({cwd, paint}: ReportContext): Reporter => ({
  file({filePath, output, unfixed, bom}) {
    if (output === undefined || unfixed === undefined) return ''
    const name = printable(relativePath(filePath, cwd))
    const mark = bom ? byteOrderMark : ''
    const patch = createTwoFilesPatch(name, name, mark + unfixed, mark + output, undefined, undefined, {
      headerOptions: FILE_HEADERS_ONLY
    })
    return patch
      .split(/(?<=\n)/)
      .map((line) => coloured(safeLine(line), paint))
      .join('')
  },
  end: () => ''
})

const byteOrderMark = '\uFEFF'

/**
 * A line of a diff with its line end. Control characters are told by their code, as everywhere; what ordinary letters
 * hold, tabs, carriage returns and a byte order mark, stays, so that the diff fits the file.
 */
function safeLine(line: string): string {
  const [, head = '', text = '', end = ''] = /^([ +-]?\uFEFF?)(.*?)(\r?\n?)$/su.exec(line) ?? []
  // The first character alone tells a removed line from a CI command, so it is looked at with the rest.
  const shown = text.split('\t').map(printable).join('\t')
  return head + shown + end
}

function coloured(line: string, {red, green, bold, dim}: Paint): string {
  const text = line.replace(/\r?\n$/, '')
  const end = line.slice(text.length)
  if (/^(?:---|\+\+\+) /.test(text)) return bold(text) + end
  if (text.startsWith('-')) return red(text) + end
  if (text.startsWith('+')) return green(text) + end
  return (text.startsWith('@@') ? dim(text) : text) + end
}
