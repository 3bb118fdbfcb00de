const hidden = '…'
const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu
/** Seven digits or more, parted as people part them, and no date. */
const phone = /(?<![\p{L}\p{N}])(?!\d{4}-\d\d-\d\d(?!\d))\+?\(?\d(?:[\s()./-]{0,3}\d){6,}/gu
/** No opening mark inside and no endless look for a closing one: the text may be made to be slow. */
const quotations = [
  /"[^"]*"/g,
  /“[^“”]*”/g,
  /„[^„“”]*[“”]/g,
  /«[^«»]*»/g,
  /`[^`]*`/g,
  /(?<!\p{L})'(?:[^']|'(?=\p{L})){0,400}'(?!\p{L})/gu,
  /‘(?:[^‘’]|’(?=\p{L})){0,400}’(?!\p{L})/gu
]

/** Masks e-mail addresses, telephone numbers, what stands in quotation marks, and the given names. */
export function maskFor(names: readonly string[]): (text: string) => string {
  const known = new Set(names.map(nameKey))
  return (text) => {
    let masked = text
    for (const quotation of quotations)
      masked = masked.replace(quotation, (found) => found.charAt(0) + hidden + found.slice(-1))
    masked = masked.replace(email, '[e-mail]').replace(phone, '[phone]')
    if (known.size === 0) return masked
    return masked.replace(/\p{L}[\p{L}\p{M}'’-]*/gu, (word) => (known.has(nameKey(word)) ? '[name]' : word))
  }
}

/** "Okafor's" and "OKAFOR" are the same name. */
const nameKey = (word: string): string => word.toLowerCase().replace(/['’]s?$/, '')

/**
 * A message with its placeholders open again: what the rule says is kept, what it was filled with is not. Small numbers,
 * such as counts and limits, are told again.
 */
export function unfilled(template: string, message: string): string {
  const pieces = template.split(/\{\{\s*\w+\s*\}\}/)
  const values = valuesBetween(pieces, message)
  return pieces
    .map((piece, index) => (index === 0 ? piece : telling(values[index - 1] ?? '') + piece))
    .join('')
}

const telling = (value: string): string => (/^\d{1,4}$/.test(value) ? value : hidden)

/** What stands in a message between the pieces of its template, as far as that can be told. */
function valuesBetween(pieces: readonly string[], message: string): readonly string[] {
  const values: string[] = []
  let from = pieces[0]?.length ?? 0
  for (const [index, piece] of pieces.slice(1).entries()) {
    const last = index === pieces.length - 2
    const to = last ? message.length - piece.length : message.indexOf(piece, from)
    if (to < from) return []
    values.push(message.slice(from, to))
    from = to + piece.length
  }
  return values
}

/**
 * A text of the same shape: letters and digits become an "x" of as many UTF-16 units and as many UTF-8 bytes, so that every
 * column stays right by either count.
 */
export const maskSource = (source: string): string =>
  source.replace(/[\p{L}\p{M}\p{N}\p{Extended_Pictographic}]/gu, (char) => {
    if (char.length === 2) return '\u{1D6A1}'
    if (char < '\u0080') return 'x'
    return char < '\u0800' ? '\u0445' : '\u2179'
  })
