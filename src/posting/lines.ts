import {FlatText, type Run} from '../letter/flat-text.ts'

/** What a line of a posting is, as far as its markup tells. */
export type LineKind = 'heading' | 'item' | 'text'

/** One line of a posting without markup, with the way back to the source. */
export interface Line {
  readonly kind: LineKind
  /** 1–6 for a marked heading, 0 otherwise. */
  readonly level: number
  /** The whole line is bold: a heading in disguise, or a name. */
  readonly strong: boolean
  /** A blank line or a new block stands before it. */
  readonly gap: boolean
  readonly flat: FlatText
  /** `flat.text` with its tabs kept, since they divide cells; the indexes are those of `flat`. */
  readonly text: string
  /** What the page's markup calls it. */
  readonly hint?: 'title' | 'company'
}

/** A title or company that the page's metadata states (front matter, JSON-LD, microdata, Open Graph). */
export interface StatedFact {
  readonly key: 'title' | 'company' | 'site' | 'page-title'
  /** The text as it stands in the source, entities decoded. */
  readonly flat: FlatText
}

/** A posting as lines, whatever format it came in. */
export interface Page {
  readonly lines: readonly Line[]
  readonly stated: readonly StatedFact[]
}

// No line of a posting is longer; what is longer is cut, so that every later step is bounded by its line.
const maxLength = 4000

/** No posting has more lines; what a page holds beyond them is not read. */
export const maxLines = 5000

/**
 * Makes lines from the runs of one line of text: white space is trimmed and collapsed, and an overlong line is cut into
 * several. Nothing comes of a line without letters, digits or marks.
 */
export function linesOf(runs: readonly Run[], shape: Partial<Omit<Line, 'flat' | 'text'>> = {}): Line[] {
  return pieces(runs).flatMap((piece) => {
    const flat = trimmed(new FlatText(piece))
    if (flat.text === '') return []
    return [{kind: 'text', level: 0, strong: false, gap: false, ...shape, flat, text: withTabs(flat)}]
  })
}

/** Runs without white space beside white space, in pieces of bounded length. A tab outlives the spaces around it. */
function pieces(runs: readonly Run[]): Run[][] {
  const result: Run[][] = []
  let piece: Run[] = []
  let length = 0
  let spaced = true
  for (const {value, start, kind} of runs) {
    for (const match of value.matchAll(/\s+|\S{1,1000}/g)) {
      const space = /^\s/.test(match[0])
      if (space && spaced && !match[0].includes('\t')) continue
      const tab = space ? match[0].indexOf('\t') : -1
      const text = !space ? match[0] : tab === -1 ? ' ' : '\t'
      if (length + text.length > maxLength) {
        result.push(piece)
        piece = []
        length = 0
      }
      const from = start + match.index + Math.max(0, tab)
      const last = piece.at(-1)
      if (last && last.start + last.value.length === from && last.kind === kind)
        piece[piece.length - 1] = {...last, value: last.value + text}
      else piece.push({value: text, start: from, kind})
      length += text.length
      spaced = space
    }
  }
  result.push(piece)
  return result
}

/** The text of a fact that metadata states, bounded as a line is; undefined for an empty one. */
export const statedText = (runs: readonly Run[]): FlatText | undefined => linesOf(runs)[0]?.flat

function withTabs({text, raw}: FlatText): string {
  if (!raw.includes('\t')) return text
  return text.replace(/ /g, (space, at: number) => (raw[at] === '\t' ? '\t' : space))
}

/** A text without white space at its ends. */
export function trimmed(flat: FlatText): FlatText {
  const {text} = flat
  const start = text.length - text.trimStart().length
  const end = text.trimEnd().length
  return start === 0 && end === text.length ? flat : flat.slice(start, Math.max(start, end))
}

/** Two texts as one, with a space in between. */
export function joined(one: FlatText, other: FlatText): FlatText {
  const end = one.span(0, one.text.length).end
  return new FlatText([...one.runs, {value: ' ', start: end, kind: 'text'}, ...other.runs])
}

/** Words that are not letters' or digits' business: a line of marks only says nothing. */
export const hasLetters = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)
