import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {Run} from '../letter/flat-text.ts'

const reference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));/g

/** The text that a character reference stands for (`amp`, `#8211`), or undefined if it stands for none. */
function decode(match: RegExpExecArray): string | undefined {
  const [, decimal, hexadecimal, name] = match
  if (name !== undefined) return decodeNamedCharacterReference(name) || undefined
  const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal)
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : undefined
}

/** Text that begins at `start` of the source as runs, its character references decoded. Linear. */
export function textRuns(text: string, start: number): Run[] {
  if (!text.includes('&')) return text === '' ? [] : [{value: text, start, kind: 'text'}]
  const runs: Run[] = []
  let from = 0
  const keep = (to: number): void => {
    if (to > from) runs.push({value: text.slice(from, to), start: start + from, kind: 'text'})
  }
  for (const match of text.matchAll(reference)) {
    const value = decode(match)
    if (value === undefined) continue
    keep(match.index)
    runs.push({value, start: start + match.index, kind: 'text'})
    from = match.index + match[0].length
  }
  keep(text.length)
  return runs
}

/** Adds runs to runs; a spread would overflow the stack on a hostile page. */
export function append(runs: Run[], more: readonly Run[]): void {
  for (const run of more) runs.push(run)
}
