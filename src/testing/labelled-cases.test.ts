import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {rules} from '../../rules/index.ts'
import {judge, type LabelledCase, readCases, score} from './labelled-case.ts'
import {respellings} from './respellings.ts'
import {spellings} from './spellings.ts'
import {floors} from './floors.ts'

const folder = new URL('../../fixtures/claims/', import.meta.url)
const cases: LabelledCase[] = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readCases(readFileSync(new URL(name, folder), 'utf8')))

const labelled = rules.filter(({id}) => cases.some(({rule}) => rule === id))

describe('labelled cases', () => {
  it('have ids of their own, and twins with the opposite label', () => {
    const byId = new Map(cases.map((item) => [item.id, item]))
    expect(byId.size).toBe(cases.length)
    for (const {id, pair, fires} of cases)
      if (pair !== undefined) expect([id, byId.get(pair)?.fires]).toEqual([id, !fires])
  })

  it.each(labelled.map((rule) => [rule.id, rule] as const))('%s keeps its floor', (id, rule) => {
    const {precision, recall, exact, wrong} = score(rule, cases)
    const floor = floors[id]
    expect(floor, `${id} has no floor in src/testing/floors.ts`).toBeDefined()
    expect(
      {precision: precision >= (floor?.[0] ?? 1), recall: recall >= (floor?.[1] ?? 1), exact: exact >= 0.9},
      wrong.join(' ')
    ).toEqual({
      precision: true,
      recall: true,
      exact: true
    })
  })
})

describe('the verdict on a labelled case stays the same', () => {
  const claims = new Set(
    rules.filter(({category}) => category === 'claims' || category === 'mission').map(({id}) => id)
  )
  const judged = cases.filter(({rule}) => claims.has(rule))
  const ruleOf = (id: string) => rules.find((rule) => rule.id === id)
  const plain = new Map(
    judged.flatMap((item) => {
      const rule = ruleOf(item.rule)
      return rule ? [[item.id, judge(rule, item).fired]] : []
    })
  )

  it.each(spellings.slice(1))('$name', (spelling) => {
    const changed = judged.filter((item) => {
      const rule = ruleOf(item.rule)
      return rule && plain.get(item.id) !== judge(rule, item, (source) => spelling.spell(source)).fired
    })
    expect(changed.map(({id}) => id)).toEqual([])
  })

  it.each(respellings)('$name', (respelling) => {
    const changed = judged.filter((item) => {
      const rule = ruleOf(item.rule)
      const other = respelling.respell(item)
      return rule && other && plain.get(item.id) !== judge(rule, other).fired
    })
    expect(changed.map(({id}) => id)).toEqual([])
  })
})
