import type {FlatText} from './flat-text.ts'
import {wordSet} from '../language/word-set.ts'

// A full stop after these ends no sentence, unless a word that opens a sentence follows one of `closing`.
const abbreviations =
  wordSet(`mr mrs ms mx dr prof st jr sr fr rev hon messrs vs v cf resp incl excl esp al ed eds z.b d.h p.s dept inc ltd co corp gmbh bros
  plc llc etc bzw usw`)
// Words of the language as well: abbreviations only before a figure.
const beforeFigure = new Set(
  'fig figs no nos nr n.b vol ch sec secs art eq pp p par ver rel ext tel mob min max avg approx ca est'.split(
    ' '
  )
)
// Abbreviations only before a figure or, in a date, where they follow one.
const calendar = wordSet('jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun')
// After these a capital letter does open a sentence.
const closing = wordSet('inc ltd co corp gmbh bros plc llc etc jr sr al usw')
const starters =
  /^["'([]*(?:I|We|My|Our|It|Its|The|This|That|These|Those|They|Their|He|She|In|On|At|For|From|With|Since|When|While|After|Before|Because|As|If|But|And|So|Then|There|Now|To|By|Your|You|What|Which|Who|No|Not|One|Two|Some|Most|Each|Every|A|An|Last|Today|Here|Although|Though|However|Instead|Until|Once)\b/

/**
 * Ends of the sentences of a block: indexes just past the closing mark (and quotes) of each sentence but the last. A
 * full stop ends a sentence if white space follows and neither an abbreviation, an initial nor an enumerator stands
 * before it. A lower-case word may open a sentence: `pandas`, `asyncio` and casual writers do. `breaks` are line ends
 * that the writer asked for: a short line before a capital letter is a sentence of its own.
 */
export function sentenceEnds(text: string, breaks: readonly number[] = []): number[] {
  const ends: number[] = []
  for (const match of text.matchAll(/(?<![.!?…])([.!?…]+)(["')\]]*)(\s+)(?=\S)/g)) {
    const [, marks = '', quotes = ''] = match
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 24)
    const end = match.index + marks.length + quotes.length
    if (marks === '.' && !stops(text, match.index, after)) continue
    // "(why?) and", "“Stop!” he said", "… and so on": a lower-case word goes on with the sentence.
    if (/^[a-z]/.test(after) && (quotes !== '' || marks.includes('…') || marks.length > 1)) continue
    ends.push(end)
  }
  if (breaks.length === 0) return ends
  let line = 0
  for (const at of breaks) {
    const before = text.slice(line, at).trimEnd()
    if (
      before.length < 60 &&
      /[^,;]$/.test(before) &&
      /^\s*["'([]*[\p{Lu}\p{N}•]/u.test(text.slice(at, at + 24))
    )
      ends.push(line + before.length)
    line = at
  }
  return [...new Set(ends)].sort((a, b) => a - b)
}

function stops(text: string, dot: number, after: string): boolean {
  const before = /(\S+)$/.exec(text.slice(Math.max(0, dot - 40), dot))?.[1] ?? ''
  const word = before.replace(/^["'([]+/, '')
  // ". NET" and a lone dot; "3." at the start of an item.
  if (word === '' || (/^\d{1,2}$/.test(word) && dot <= 3)) return false
  // Initials: "J. Smith", but "plan B. We".
  if (/^[A-Z]$/.test(word) && word !== 'I') return starters.test(after) && !/^[A-Z]\./.test(after)
  const low = word.toLowerCase()
  if (beforeFigure.has(low)) return !/^["'(]?[#§]?\d/.test(after)
  if (calendar.has(low))
    return !/^\d/.test(after) && !/\d\.?\s+\S+$/.test(text.slice(Math.max(0, dot - 20), dot))
  if (closing.has(low)) return starters.test(after)
  if (abbreviations.has(low)) return false
  // "e.g.", "Ph.D.", "U.S.", "a.m.", but no "Node.js."
  if (/^(?:[a-z]{1,2}\.)+[a-z]{1,2}$/.test(low) && !/\.(?:js|py|io|rs|ts|go)$/.test(low)) {
    return !/^(?:e\.g|i\.e|z\.b|d\.h|n\.b|p\.s)$/.test(low) && starters.test(after)
  }
  return true
}

/** Ends of the sentences of a block. */
export const sentenceEndsOf = (flat: FlatText): number[] => sentenceEnds(flat.text, breaks(flat))

/** Where each sentence of a block begins and ends in its text, white space around it left out. */
export function sentenceRanges(flat: FlatText): [from: number, to: number][] {
  const {text} = flat
  const ranges: [number, number][] = []
  let from = 0
  for (const to of [...sentenceEndsOf(flat), text.length]) {
    const sentence = text.slice(from, to)
    const start = from + sentence.length - sentence.trimStart().length
    const end = from + sentence.trimEnd().length
    if (end > start) ranges.push([start, end])
    from = to
  }
  return ranges
}

/** Indexes just past the line ends that the writer asked for (two spaces, a backslash, `<br>`). */
function breaks(flat: FlatText): number[] {
  const found: number[] = []
  let at = 0
  for (const run of flat.runs) {
    at += run.value.length
    if (run.kind === 'break') found.push(at)
  }
  return found
}
