import {readdirSync, readFileSync} from 'node:fs'
import {rules} from '../../rules/index.ts'
import type {AnyRule} from '../lint/rule.ts'
import {judge, type LabelledCase, readCases} from './labelled-case.ts'
import {composeBriefly as compose} from './neutral-letter.ts'

const folder = new URL('../../fixtures/claims/', import.meta.url)

const casesIn = (place: URL): readonly LabelledCase[] =>
  readdirSync(place)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readCases(readFileSync(new URL(name, place), 'utf8')))

/** The labelled cases of `fixtures/claims`. */
export const ownCases = casesIn(folder)

/** Cases that the rules still get wrong, kept apart: what is to be mended next. */
export const openCases = casesIn(new URL('open/', folder))

const judging = new Map(
  rules
    .filter(({category}) => category === 'claims' || category === 'mission')
    .map((rule) => [rule.id, rule] as const)
)

const plain = new Map<string, boolean>()

function firesAsWritten(rule: AnyRule, item: LabelledCase): boolean {
  let fired = plain.get(item.id)
  if (fired === undefined) plain.set(item.id, (fired = judge(rule, item, {compose}).fired))
  return fired
}

/**
 * Ids of the cases, claim rules only, whose verdict changes when they are written another way; `rewrite` gives undefined
 * where that cannot be done.
 */
export function changedBy(
  rewrite: (
    item: LabelledCase
  ) => {readonly item: LabelledCase; readonly spell?: (source: string) => string} | undefined
): string[] {
  return ownCases.flatMap((item) => {
    const rule = judging.get(item.rule)
    const other = rule && rewrite(item)
    if (!other) return []
    return firesAsWritten(rule, item) === judge(rule, other.item, {respell: other.spell, compose}).fired
      ? []
      : [item.id]
  })
}
