// Latin letters and general punctuation: one column each, without asking the tables.
const narrow = /^[\x20-\x7E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E]*$/

/**
 * A function for the width of texts on a terminal. Width tables cost more start-up time than linting a letter, so they
 * load only where one of the texts needs them.
 */
export async function widthOf(texts: readonly string[]): Promise<(text: string) => number> {
  const length = (text: string): number => text.length
  if (texts.every((text) => narrow.test(text))) return length
  const {default: stringWidth} = await import('string-width')
  return (text) => (narrow.test(text) ? length(text) : stringWidth(text))
}
