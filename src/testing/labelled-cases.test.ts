import {describe, expect, it} from 'vitest'
import {rules} from '../../rules/index.ts'
import {floors} from './floors.ts'
import {judge, score} from './labelled-case.ts'
import {openCases, ownCases as cases} from './own-cases.ts'

const labelled = rules.filter(({id}) => cases.some(({rule}) => rule === id))

describe('labelled cases', () => {
  it('have ids of their own, and twins with the opposite label', () => {
    const all = [...cases, ...openCases]
    const byId = new Map(all.map((item) => [item.id, item]))
    expect(byId.size).toBe(all.length)
    for (const {id, pair, fires} of all)
      if (pair !== undefined) expect([id, byId.get(pair)?.fires]).toEqual([id, !fires])
  })

  it('are open as long as they are judged wrong', () => {
    const mended = openCases.filter((item) => {
      const rule = rules.find(({id}) => id === item.rule)
      const verdict = rule && judge(rule, item)
      return verdict?.fired === item.fires && (!item.fires || item.span === undefined || verdict.exact)
    })
    expect(mended.map(({id}) => `${id} belongs to the others now`)).toEqual([])
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
