import type {Letter, Sentence, Token} from '../letter/letter.ts'
import {isPublication} from './source-frames.ts'
import {KNOWN_SOURCES, PUBLICATIONS} from './sources.data.ts'
import {findTechnologies} from './technologies.ts'

/** Pages of the writer's own: a link to them gives no source. */
const ownPages = /github|gitlab|bitbucket|linkedin\.com\/in|mailto:/i

/** Before a link: what follows is given as the source. */
const introducing = /^(?:\(|\[|says?|writes?|reports?|to|per|via|from|sources?|on|in|by|:)$/

/** A link on the figure in `tokens[from..to)`, or one that is given as its source: in brackets, behind "says" or "on". */
export function hasLink({tokens}: Sentence, from: number, to: number): boolean {
  return tokens.some(({link}, at) => {
    if (link === undefined || ownPages.test(link) || tokens[at - 1]?.link === link) return false
    let end = at + 1
    while (end < at + 20 && tokens[end]?.link === link) end++
    const text = tokens.slice(at, end)
    if (text.some(({lower}) => lower === 'my' || lower === 'our') || isTechnology(text)) return false
    if (at < to && end > from) return true
    const behind = at >= to && at - to <= 4
    return behind || introducing.test(tokens[at - 1]?.lower ?? '') || text.some(isPublication)
  })
}

/** The link stands on a technology's name and explains that: `[Python](https://python.org)`. */
function isTechnology(text: readonly Token[]): boolean {
  const [first] = findTechnologies(text)
  return first !== undefined && first.to - first.from === text.length
}

/** A footnote on the sentence whose text names something: a source, a page, a publication, a year. */
export function hasFootnote(letter: Letter, sentence: Sentence, extra: readonly string[]): boolean {
  const {source, masked, format} = letter
  const {start, end} = sentence.span
  const labels = masked
    .filter((mask) => mask.kind === 'footnote' && mask.start >= start && mask.start <= end + 1)
    .map((mask) => source.slice(mask.start, mask.end))
  // Plain text: "[1]" with a line of its own below.
  if (format === 'text') labels.push(...(source.slice(start, end + 4).match(/\[\d{1,2}\]/g) ?? []))
  return labels.some((label) => {
    const note = noteOf(source, label)
    return note !== undefined && namesSomething(note, extra)
  })
}

function noteOf(source: string, label: string): string | undefined {
  const colon = source.indexOf(`${label}:`)
  const start = colon >= 0 ? colon : source.lastIndexOf(`\n${label} `) + 1
  if (start <= 0) return undefined
  const end = source.indexOf('\n\n', start)
  return source.slice(start + label.length, end < 0 ? undefined : end)
}

const page = /https?:\/\/|www\.|\b[\w-]{1,60}\.(?:com|org|net|io|ch|de|fr|eu|jobs|fyi|gov|nl|pl|uk)\b/
const publication = new RegExp(String.raw`\b(?:${PUBLICATIONS.trim().split(/\s+/).join('|')})\b`, 'i')

const namesSomething = (note: string, extra: readonly string[]): boolean =>
  page.test(note) ||
  /\b(?:19|20)\d\d\b/.test(note) ||
  publication.test(note) ||
  [...extra, ...KNOWN_SOURCES.map(({name}) => name)].some((name) => note.includes(name))
