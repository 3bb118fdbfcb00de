/*
 * C0 and C1 controls, line and paragraph separators, marks that reorder text, halves of surrogate pairs and what is no
 * character at all: what could make a terminal or a CI log show something else than what stands there.
 */
const dangerous =
  // eslint-disable-next-line no-control-regex -- they are what it is for
  /[\0-\x1F\x7F-\x9F\uD800-\uDFFF\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu
/** GitHub Actions, Azure Pipelines and TeamCity take `##[…]` for a command wherever it stands in a line of a log. */
const commandAnywhere = /(?<=#)#(?=(?:vso|teamcity)?\[)/g
/** GitHub Actions takes `::` for the beginning of a command where a line begins with it. */
const commandInFront = /^(\s*):(?=:)/

const names: Readonly<Record<string, string>> = {'\n': '\\n', '\r': '\\r', '\t': '\\t'}

const codeOf = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`

/** Text that no CI log takes for a command in the middle of a line. */
export const withoutCommands = (text: string): string => text.replace(commandAnywhere, codeOf)

/** Text from a letter, posting, config or path as it may be printed: one line, without control characters. */
export function printable(text: string): string {
  return withoutCommands(text)
    .replace(dangerous, (char) => names[char] ?? codeOf(char))
    .replace(commandInFront, '$1\\u003a')
}

/** A value as JSON on one line that is safe to print: escaped by JSON's own means, so that the value stays the same. */
export const jsonText = (value: unknown): string =>
  withoutCommands(JSON.stringify(value).replace(dangerous, codeOf))

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;'
}

/** Text for XML and HTML, in elements and in quoted attributes; one line. */
export const xmlText = (text: string): string =>
  printable(text).replace(/[&<>"']/g, (char) => entities[char] ?? char)
