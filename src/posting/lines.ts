import {FlatText, type Run} from '../letter/flat-text.ts'
import type {Span} from '../letter/letter.ts'

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

/** Makes a line from runs of text; undefined if nothing but space is in them. */
export function lineOf(runs: readonly Run[], shape: Partial<Omit<Line, 'flat' | 'text'>> = {}): Line | undefined {
  const flat = trimmed(new FlatText(runs))
  if (flat.text === '') return undefined
  return {kind: 'text', level: 0, strong: false, gap: false, ...shape, flat, text: withTabs(flat)}
}

function withTabs({text, raw}: FlatText): string {
  if (!raw.includes('\t')) return text
  let from = 0
  let result = ''
  for (let tab = raw.indexOf('\t'); tab !== -1; tab = raw.indexOf('\t', from)) {
    result += `${text.slice(from, tab)}\t`
    from = tab + 1
  }
  return result + text.slice(from)
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

/** The span of `text.slice(from, to)` of a line. */
export const spanIn = ({flat}: Line, from: number, to: number): Span => flat.span(from, to)

/** Words that are not letters' or digits' business: a line of marks only says nothing. */
export const hasLetters = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)
