/** A way to spell a letter that makes no difference to its reader, and so to no rule. Keeps the marks of examples. */
export interface Spelling {
  readonly name: string
  readonly spell: (source: string) => string
}

// Quotes mean something else in front matter, code, tags and link targets.
const otherwise = /^---\r?\n[\s\S]*?\r?\n---(?=\r?\n|$)|```[\s\S]*?```|`[^`]*`|<[^>\n]*>|\]\([^)\n]*\)/g

export const asWritten: Spelling = {name: 'as written', spell: (source) => source}

/** All spellings, {@link asWritten} first. */
export const spellings: readonly Spelling[] = [
  asWritten,
  {name: 'with CRLF', spell: (source) => source.replace(/\r?\n/g, '\r\n')},
  {name: 'with curly quotes', spell: (source) => replaceOutside(source, otherwise, curly)}
]

const curly = (text: string): string =>
  text
    .replace(/'/g, '’')
    .replace(/(^|[\s([>—])"/g, '$1“')
    .replace(/"/g, '”')

function replaceOutside(source: string, pattern: RegExp, replace: (text: string) => string): string {
  let result = ''
  let last = 0
  for (const match of source.matchAll(pattern)) {
    result += replace(source.slice(last, match.index)) + match[0]
    last = match.index + match[0].length
  }
  return result + replace(source.slice(last))
}
