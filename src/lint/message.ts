type Data = Readonly<Record<string, string | number>>

const placeholder = /\{\{\s*(\w+)\s*\}\}/g
// A quotation in a message reminds the writer of the place; it need not hold all of it.
const longestQuotation = 200

/** The names of a message template's `{{placeholders}}`. */
export const placeholders = (template: string): string[] =>
  [...template.matchAll(placeholder)].map((match) => match[1] ?? '')

/**
 * Fills a message template. What the data quotes from a letter is put on one line and cut where it is long; a placeholder
 * without data stays, as in ESLint.
 */
export const fillMessage = (template: string, data: Data = {}): string =>
  template.replace(placeholder, (written, name: string) =>
    Object.hasOwn(data, name) ? quotation(String(data[name])) : written
  )

function quotation(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= longestQuotation) return line
  return `${line.slice(0, longestQuotation - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
