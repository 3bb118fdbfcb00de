import {printable} from './escape.ts'

/** How many columns of a terminal a text takes. */
export type Measure = (text: string) => number

/** What a person sees as one character: how it is shown, and how wide. */
export interface Cell {
  readonly text: string
  readonly width: number
}

// Left and right, words are cut off whole where one ends this near.
const longestWord = 20
const ellipsis: Cell = {text: '…', width: 1}
const special: Readonly<Record<string, string>> = {'\t': '    ', '\n': '↵', '\r\n': '↵', '\r': '↵'}
const plain = /^[\0-\x7E]*$/
/** Most text: one character a cell, which need not be made anew for each finding. */
const ordinary = /^[ -~]*$/
const cellOf: ReadonlyMap<string, Cell> = new Map(
  Array.from({length: 95}, (_, index) => {
    const text = String.fromCharCode(32 + index)
    return [text, {text, width: 1}]
  })
)

/** A part of a text as cells: tabs as spaces, line ends as a sign, control characters as their code. */
export function cellsOf(text: string, measure: Measure, from = 0, to = text.length): Cell[] {
  const part = text.slice(from, to)
  if (ordinary.test(part)) return Array.from(part, (char) => cellOf.get(char) ?? {text: char, width: 1})
  return graphemes(part).map((grapheme) => {
    const shown = special[grapheme] ?? printable(grapheme)
    return {text: shown, width: measure(shown)}
  })
}

const graphemes = (text: string): string[] =>
  plain.test(text)
    ? (text.match(/\r\n|[^]/g) ?? [])
    : Array.from(new Intl.Segmenter('en').segment(text), ({segment}) => segment)

export const widthOfCells = (cells: readonly Cell[]): number => cells.reduce((sum, {width}) => sum + width, 0)

export const textOfCells = (cells: readonly Cell[]): string => cells.map(({text}) => text).join('')

/** A stretch of a line in three parts, the middle one being what it is about. */
export interface Stretch {
  readonly before: readonly Cell[]
  readonly middle: readonly Cell[]
  readonly after: readonly Cell[]
}

/**
 * Cuts a line down to a width: as much as fits around the middle, at word ends, with an ellipsis where something is left
 * out. A middle that is too long itself keeps its two ends. Looks at no more of the line than may be shown.
 */
export function fit(
  line: string,
  [start, end]: readonly [number, number],
  width: number,
  measure: Measure
): Stretch {
  // A cell is rarely more than two units; what is cut here would not be shown.
  const reach = 4 * width
  const middle =
    end - start <= 2 * reach
      ? cellsOf(line, measure, start, end)
      : [...cellsOf(line, measure, start, start + reach), ...cellsOf(line, measure, end - reach, end)]
  const before = cellsOf(line, measure, wordStart(line, start - reach), start)
  const after = cellsOf(line, measure, end, Math.min(line.length, end + reach))
  const room = width - widthOfCells(middle)
  const [left, right] = [widthOfCells(before), widthOfCells(after)]
  if (room < (left > 0 ? 1 : 0) + (right > 0 ? 1 : 0)) {
    const marks = {before: left > 0 ? [ellipsis] : [], after: right > 0 ? [ellipsis] : []}
    return {...marks, middle: bothEnds(middle, width - marks.before.length - marks.after.length)}
  }
  if (left + right <= room) return {before, middle, after}
  // What one side does not need is the other's.
  const forLeft = Math.min(left, Math.max(Math.floor(room / 2), room - right))
  return {
    before: tail(before, forLeft),
    middle,
    after: head(after, room - widthOfCells(tail(before, forLeft)))
  }
}

/** Not in the middle of a character, if there is a space near. */
function wordStart(line: string, from: number): number {
  if (from <= 0) return 0
  const space = line.slice(from, from + 4 * longestWord).indexOf(' ')
  return space === -1 ? from : from + space + 1
}

function bothEnds(cells: readonly Cell[], width: number): readonly Cell[] {
  if (widthOfCells(cells) <= width) return cells
  const first = head(cells, Math.ceil(width / 2))
  return [...first, ...tail(cells, width - widthOfCells(first) + 1).slice(1)]
}

/** The first cells that fit, an ellipsis behind them if some do not. */
function head(cells: readonly Cell[], width: number): readonly Cell[] {
  const kept = fitting(cells, width)
  return kept.length === cells.length ? kept : [...kept, ellipsis]
}

/** The last cells that fit, behind an ellipsis if some do not. */
const tail = (cells: readonly Cell[], width: number): readonly Cell[] =>
  head([...cells].reverse(), width).toReversed()

function fitting(cells: readonly Cell[], width: number): readonly Cell[] {
  let used = 0
  let count = 0
  for (const cell of cells) {
    if (used + cell.width > width) break
    used += cell.width
    count++
  }
  if (count === cells.length) return cells
  while (count > 0 && used > width - ellipsis.width) used -= cells[--count]?.width ?? 0
  const lastSpace = cells.slice(0, count).findLastIndex(({text}) => text === ' ')
  return cells.slice(0, lastSpace > 0 && count - lastSpace <= longestWord ? lastSpace : count)
}
