/**
 * Texts by key, each a row `key<TAB>text` after a line break, under the first two characters of its key. Of ten thousand rows
 * a run reads a few hundred: searching for these is less work than making an object of each.
 */
export type FiledRows = Readonly<Record<string, string>>

const shelf = (key: string): string => key.slice(0, 2)

/** Files rows. Neither a key nor a text holds a line break, nor a key a tab. */
export function fileRows(rows: Iterable<readonly [key: string, text: string]>): FiledRows {
  const shelves = new Map<string, string>()
  for (const [key, text] of rows) shelves.set(shelf(key), `${shelves.get(shelf(key)) ?? ''}\n${key}\t${text}`)
  return Object.fromEntries(shelves)
}

/** The text that is filed under a key. */
export function rowUnder(rows: FiledRows, key: string): string | undefined {
  const text = rows[shelf(key)]
  if (text === undefined) return undefined
  const start = text.indexOf(`\n${key}\t`)
  if (start < 0) return undefined
  const end = text.indexOf('\n', start + 1)
  return text.slice(start + key.length + 2, end < 0 ? text.length : end)
}
