import {xmlText} from '../escape.ts'

/** Text on one line, escaped for elements and quoted attributes. */
export const line = (text: string): string => xmlText(text.replace(/[\t\r\n]+/g, ' '))

/** Text whose line ends stay. No line of the file begins with it, so that no CI log takes one for a command. */
export const lines = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map((part) => xmlText(part.replaceAll('\t', '    ')))
    .join('<br>')

/** Text that runs on: line ends are spaces, but for those that two spaces in front make hard. */
export const running = (text: string): string =>
  text
    .split(/ {2,}(?:\r\n|\r|\n)/)
    .map(line)
    .join('<br>')

/** A list of attributes and their values; `undefined` leaves one out. Values are escaped. */
export const attributes = (values: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${line(value)}"`]))
    .join('')
