import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {Span} from './letter.ts'

/**
 * Cuts a text node into pieces that map one to one onto the source. mdast values lack the backslash of an escape, hold
 * the character of a reference (`&nbsp;`), and lack the prefix of continued lines, and nlcst would count on from there.
 */
export function* exactPieces(
  value: string,
  text: string,
  span: Span
): Generator<{value: string; start: number}> {
  if (span.end - span.start === value.length) {
    yield {value, start: span.start}
    return
  }
  let from = 0
  let offset = span.start
  let start = offset
  for (let index = 0; index < value.length;) {
    const skip =
      value[index] === text[offset] && text[offset] !== '&'
        ? 0
        : skipped(value, index, text, offset, span.end)
    if (skip === 0) {
      index++
      offset++
      continue
    }
    if (index > from) yield {value: value.slice(from, index), start}
    offset += skip
    from = index
    start = offset
    // A reference stands for one character of value: it sits on the reference's last character.
    index++
    offset++
  }
  if (from < value.length) yield {value: value.slice(from), start}
}

/** How many source characters stand before the one that `value[index]` maps to. */
function skipped(value: string, index: number, text: string, offset: number, end: number): number {
  const char = value[index]
  if (text[offset] === '\\' && text[offset + 1] === char) return 1
  if (text[offset] === '&') {
    const reference = /^&(#x[0-9a-f]+|#\d+|[a-z0-9]+);/i.exec(text.slice(offset, offset + 40))
    const name = reference?.[1]
    if (reference && name !== undefined) {
      const decoded = name.startsWith('#')
        ? String.fromCodePoint(
            Number(name[1]?.toLowerCase() === 'x' ? `0${name.slice(1)}` : name.slice(1)) || 0xfffd
          )
        : decodeNamedCharacterReference(name)
      if (decoded === char) return reference[0].length - 1
    }
    return 0
  }
  let skip = 0
  while (offset + skip < end && text[offset + skip] !== char) skip++
  // NUL is read as U+FFFD, which stands nowhere in the source.
  return offset + skip < end ? skip : 0
}
