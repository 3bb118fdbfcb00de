import type {Diagnostic, Fix} from '../../lint/diagnostic.ts'
import {relativePath, webAddress} from '../paths.ts'
import type {SourceLines} from '../source-lines.ts'
import {severityName} from '../severity-name.ts'
import {attributes, line} from './text.ts'

/** A finding with its number in its letter, and where it stands in the source. */
export interface Note {
  readonly diagnostic: Diagnostic
  /** From 1 on, in order of position. */
  readonly number: number
  readonly start: number
  readonly end: number
}

export interface NoteContext {
  /** Number of the letter in the file, from 1 on. */
  readonly letter: number
  readonly cwd: string
  /** Path of the posting that stands beside the letter, which needs no naming. */
  readonly posting: string | undefined
  readonly lines: SourceLines | undefined
  /** Why readers mind, where it has not been told in this letter. */
  readonly why: string | undefined
}

const signs = {1: '▲', 2: '●'} as const

/** The number in the text that leads to the note. */
export function referenceHtml({diagnostic, number}: Note, letter: number): string {
  const {ruleId} = diagnostic
  const name = severityName(diagnostic)
  const values = {
    class: `ref ${name}`,
    id: `m${letter}-${number}`,
    href: `#n${letter}-${number}`,
    role: 'doc-noteref',
    'aria-label': `Note ${number}, ${name}${ruleId === null ? '' : `: ${ruleId}`}`
  }
  return `<a${attributes(values)}>${number}</a>`
}

/** The note itself, with the way back to the words. `placed`: a reference to it stands in the text. */
export function noteHtml(
  note: Note,
  placed: boolean,
  {letter, cwd, posting, lines, why}: NoteContext
): string {
  const {diagnostic, number} = note
  const {severity, ruleId, message, suggestions = [], fix, clLint, line: at} = diagnostic
  const kind = severityName(diagnostic)
  const back = placed
    ? `<a${attributes({class: 'number', href: `#m${letter}-${number}`, 'aria-label': `Note ${number}: back to the words`})}>${number}</a>`
    : `<span class="number">${number}</span>`
  const url = webAddress(clLint?.url)
  const id = ruleId === null ? '' : `<code>${line(ruleId)}</code>`
  const rule = url === undefined ? id : `<a${attributes({href: url, rel: 'noreferrer'})}>${id}</a>`
  const rows = [
    `<p class="head">${back} <strong class="severity"><span aria-hidden="true">${signs[severity]}</span> ${kind}</strong> ${rule} <span class="place">line ${at}</span></p>`,
    `<p>${line(message)}</p>`,
    ...(fix ? [`<p class="try"><b><code>--fix</code> writes:</b> ${editHtml(fix, lines)}</p>`] : []),
    ...suggestions.map(
      (suggestion) => `<p class="try"><b>${line(suggestion.desc)}:</b> ${editHtml(suggestion.fix, lines)}</p>`
    ),
    ...(clLint?.relatedLocations ?? []).map(
      (place) =>
        `<p class="see">${line(place.message)} <span class="place">(${place.filePath === posting ? '' : `${line(relativePath(place.filePath, cwd))}, `}line ${place.line})</span></p>`
    ),
    ...(why === undefined || why === ''
      ? []
      : [`<details><summary>Why readers mind</summary>\n<p class="why">${line(why)}</p>\n</details>`])
  ]
  return `<li${attributes({class: `note ${kind}`, id: `n${letter}-${number}`})}>\n${rows.join('\n')}\n</li>\n`
}

const longest = 160

function editHtml({range: [start, end], text}: Fix, lines: SourceLines | undefined): string {
  const short = (words: string): string =>
    line(words.length > longest ? `${words.slice(0, longest)} …` : words)
  const old = lines?.text.slice(start, Math.max(start, end)) ?? ''
  return `${old === '' ? '' : `<del>${short(old)}</del> `}${text === '' ? '' : `<ins>${short(text)}</ins>`}`
}
