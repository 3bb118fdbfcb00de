import {describe, expect, it} from 'vitest'
import {TECHNOLOGIES, type TechnologyEntry} from './technologies.data.ts'
import {fileTechnologies, firstRun, technologiesUnder} from './technology-rows.ts'

const entries: readonly TechnologyEntry[] = TECHNOLOGIES

describe('technologies, filed', () => {
  const table = fileTechnologies(entries)

  it('gives each entry back, under each of its spellings', () => {
    for (const entry of entries)
      for (const text of [entry.name, ...(entry.aliases ?? [])])
        expect(technologiesUnder(table, firstRun(text))).toContainEqual(entry)
  })

  it('has nothing under what is no beginning', () => {
    expect(technologiesUnder(table, 'constructor')).toEqual([])
  })
})
