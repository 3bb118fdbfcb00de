import {describe, expect, it} from 'vitest'
import {rules} from '../../rules/index.ts'
import {floors} from './floors.ts'
import {score} from './labelled-case.ts'
import {ownCases as cases} from './own-cases.ts'

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
