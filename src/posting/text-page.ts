import type {Run} from '../letter/flat-text.ts'
import {append, textRuns} from './entities.ts'
import {joined, type Line, linesOf, maxLines, type Page} from './lines.ts'

/*
 * Plain text and Markdown, read alike: half of the Markdown that people paste is saved as .txt, and half of the plain
 * text has lost its bullets. Markup is taken away line by line; no pattern looks past a line's end.
 */

const lead = /^[\s\uFEFF]*(?:>\s?)*\s*/
const heading = /^(#{1,6})\s+(?=\S)/
const bullet =
  /^(?:[-*+•·‣▪◦●○■□–—►▶➤➢→✔✓✅☑❖◆\uF0B7\u2043]\uFE0F?|\d{1,2}(?:[.)]|\.\d{1,2}\.?)|o(?=\s+[A-Z]))(?:\s+|(?<=[•●✔✓✅☑➤►])(?=\S))(?:\[[ xX]\]\s+)?(?=\S)/
const bold = /^(?:\*\*|__)(?!\s)[^*]{1,120}(?:\*\*:?|__:?|:\*\*)\s*$/
const rule = /^(?:[-*_=~–—]\s?){3,}$/
const tableRow = /^\|.*\|$/
// Bounded: a line of opening brackets must not be looked through again from each of them.
const inline =
  /!\[[^\]]{0,300}\]\([^()]{0,600}\)|\[([^[\]]{0,300})\]\([^()]{0,600}\)|<\/?[A-Za-z][^<>]{0,300}>|<(https?:[^<>\s]{1,300})>|\*{1,3}(?=\S)|(?<=\S)\*{1,3}|`+|~~|(?<![\p{L}\p{N}])_{1,2}(?=\S)|(?<=\S)_{1,2}(?![\p{L}\p{N}])/gu

/** Reads plain text or Markdown into lines. Accepts any string; linear in its length. */
export function readText(source: string, from = 0): Page {
  const lines: Line[] = []
  let gap = true
  let indented = false
  const ends = /[^\r\n]*(?:\r\n|\n|\r|$)/g
  ends.lastIndex = from
  for (
    let match = ends.exec(source);
    match && match[0] !== '' && lines.length < maxLines;
    match = ends.exec(source)
  ) {
    const raw = match[0].replace(/[\r\n]+$/, '').trimEnd()
    const indent = lead.exec(raw)?.[0].length ?? 0
    const rest = raw.slice(indent)
    if (rest === '' || rest === '&nbsp;') {
      gap = true
      continue
    }
    if (rule.test(rest)) {
      underline(lines, rest, gap)
      gap = true
      continue
    }
    outline(lines, rest)
    for (const line of readLine(rest, match.index + indent, gap)) {
      const last = lines.at(-1)
      // The indented rest of a list item.
      const rests = line.kind === 'text' && last?.kind === 'item' && !gap && indent >= 2 && indented
      if (rests && last.text.length + line.text.length < 1000) lines[lines.length - 1] = merged(last, line)
      else {
        lines.push(line)
        indented = line.kind === 'item' && indent < 2
      }
      gap = false
    }
  }
  return {lines, stated: []}
}

function merged(line: Line, more: Line): Line {
  const flat = joined(line.flat, more.flat)
  return {...line, flat, text: flat.text}
}

/** `====` under a line makes it a heading, and so does `----` directly under one. */
function underline(lines: Line[], mark: string, gap: boolean): void {
  const last = lines.at(-1)
  if (!last || gap || last.kind !== 'text' || last.text.length > 90 || !/^(?:=+|-+)$/.test(mark)) return
  lines[lines.length - 1] = {...last, kind: 'heading', level: mark.startsWith('=') ? 1 : 2}
}

/** "2.1 Build the pipelines" makes a heading of the "2. Key duties" above it. */
function outline(lines: Line[], rest: string): void {
  const last = lines.at(-1)
  if (last?.kind === 'item' && /^\d{1,2}\.1\.?\s/.test(rest) && last.text.length <= 90)
    lines[lines.length - 1] = {...last, kind: 'heading', level: 2}
}

function readLine(rest: string, start: number, gap: boolean): Line[] {
  if (tableRow.test(rest)) return linesOf(cells(rest, start), {gap})
  const level = heading.exec(rest)?.[1]?.length ?? 0
  const strong = bold.test(rest)
  const marked = level > 0 || strong ? null : bullet.exec(rest)
  const skip = level > 0 ? (heading.exec(rest)?.[0].length ?? 0) : (marked?.[0].length ?? 0)
  const content = level > 0 ? rest.replace(/\s#+\s*$/, '') : rest
  const kind = level > 0 ? 'heading' : marked ? 'item' : 'text'
  return linesOf(inlineRuns(content.slice(skip), start + skip), {kind, level, strong, gap})
}

/** A table's row: cells, with a tab between them. */
function cells(row: string, start: number): Run[] {
  const runs: Run[] = []
  let at = 1
  for (const cell of row.slice(1, -1).split('|')) {
    const skip = cell.length - cell.trimStart().length
    if (runs.length > 0) runs.push({value: '\t', start: start + at - 1, kind: 'text'})
    append(runs, inlineRuns(cell.trim(), start + at + skip))
    at += cell.length + 1
  }
  return runs
}

/** A line's text without Markdown and HTML, references decoded, as runs over the source. */
function inlineRuns(text: string, start: number): Run[] {
  if (!/[*_`~<[&]/.test(text)) return [{value: text, start, kind: 'text'}]
  const runs: Run[] = []
  let from = 0
  for (const match of text.matchAll(inline)) {
    if (match.index < from) continue
    append(runs, textRuns(text.slice(from, match.index), start + from))
    const kept = match[1] ?? match[2]
    if (kept !== undefined) append(runs, inlineRuns(kept, start + match.index + 1))
    else if (/^<(?:br|td|th)\b/i.test(match[0]))
      runs.push({value: '\t', start: start + match.index, kind: 'text'})
    from = match.index + match[0].length
  }
  append(runs, textRuns(text.slice(from), start + from))
  return runs
}
