/*
 * C0 and C1 controls, line and paragraph separators, and marks that reorder text: what could make a terminal or a CI log
 * show something else than what stands there.
 */
const dangerous = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu

const names: Readonly<Record<string, string>> = {'\n': '\\n', '\r': '\\r', '\t': '\\t'}

/** Text from a letter, posting, config or path as it may be printed: one line, without control characters. */
export function printable(text: string): string {
  return text.replace(
    dangerous,
    (char) => names[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}
