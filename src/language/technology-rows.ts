import {fileRows, type FiledRows, rowUnder} from './filed-rows.ts'
import type {TechnologyEntry, TechnologyKind} from './technologies.data.ts'

/**
 * Technologies by the first run of letters and digits of each of their spellings, in lower case. An entry is a row of its
 * fields, `Django|web-framework||2005-07|git tag`; those of one run stand in one text, a tab between them.
 */
export type TechnologyTable = FiledRows

/** Files entries, none of whose fields holds a `|`, a `;`, a tab or a line break. */
export function fileTechnologies(entries: readonly TechnologyEntry[]): TechnologyTable {
  const filed = new Map<string, string>()
  for (const entry of entries) {
    for (const run of new Set([entry.name, ...(entry.aliases ?? [])].map(firstRun))) {
      const others = filed.get(run)
      filed.set(run, others === undefined ? rowOf(entry) : `${others}\t${rowOf(entry)}`)
    }
  }
  return fileRows(filed)
}

const rowOf = ({name, kind, aliases = [], since = '', source = '', ordinary}: TechnologyEntry): string =>
  [name, kind, aliases.join(';'), since, source, ordinary ? 'ordinary' : ''].join('|').replace(/\|+$/, '')

/** The entries that are filed under a run. */
export function technologiesUnder(table: TechnologyTable, run: string): TechnologyEntry[] {
  return rowUnder(table, run)?.split('\t').map(entryOf) ?? []
}

function entryOf(row: string): TechnologyEntry {
  const [name = '', kind, aliases, since, source, ordinary] = row.split('|')
  return {
    name,
    kind: kind as TechnologyKind,
    ...(aliases && {aliases: aliases.split(';')}),
    ...(since && {since}),
    ...(source && {source}),
    ...(ordinary && {ordinary: true})
  }
}

const run = /[a-z\d\u0080-\uffff]+/

/** The first run of letters and digits, in lower case; all that is not ASCII counts as a letter. */
export const firstRun = (text: string): string => run.exec(text.toLowerCase())?.[0] ?? ''
