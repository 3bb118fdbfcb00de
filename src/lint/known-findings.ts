import type {Letter} from '../letter/letter.ts'
import {LineIndex} from '../letter/lines.ts'
import {blockAt} from './block-at.ts'
import type {Diagnostic} from './diagnostic.ts'
import {hash} from './hash.ts'

/** The findings of one letter that are accepted: how many of a rule in a sentence, by rule id and hash of the sentence. */
export type KnownFindings = ReadonlyMap<string, ReadonlyMap<string, number>>

/** What stands for the place of a finding: the hash of its sentence. */
export type PlaceKey = (diagnostic: Diagnostic) => string

/**
 * The key of a finding's place in a letter: a hash of the sentence in which it begins, else of its block, else of its line.
 * Typography and line breaks do not change it, nor does an edit elsewhere.
 */
export function placeKeys(letter: Letter): PlaceKey {
  const {source, blocks} = letter
  const lines = new LineIndex(source)
  return ({line, column}) => {
    const offset = lines.lineStart(line) + column - 1
    const block = blockAt(blocks, offset)
    const sentence = block?.sentences.find(({span}) => span.start <= offset && offset < span.end)
    const text = sentence?.text ?? (block && (block.text || source.slice(block.span.start, block.span.end)))
    const lineEnd = line < lines.count ? lines.lineStart(line + 1) : source.length
    return hash((text ?? source.slice(lines.lineStart(line), lineEnd)).trim())
  }
}

/** What only a rule finds can be accepted: not a letter that cannot be read, a broken comment, or a crash. */
const isFinding = ({ruleId, fatal}: Diagnostic): boolean => ruleId !== null && !fatal

/** Counts findings; `wanted` says of which rules. */
export function countFindings(
  diagnostics: readonly Diagnostic[],
  keyOf: PlaceKey,
  wanted: (ruleId: string) => boolean = () => true
): KnownFindings {
  const counts = new Map<string, Map<string, number>>()
  for (const diagnostic of diagnostics) {
    const ruleId = diagnostic.ruleId ?? ''
    if (!isFinding(diagnostic) || !wanted(ruleId)) continue
    const places = counts.get(ruleId) ?? new Map<string, number>()
    counts.set(ruleId, places)
    const key = keyOf(diagnostic)
    places.set(key, (places.get(key) ?? 0) + 1)
  }
  return counts
}

export interface Sifted {
  readonly kept: readonly Diagnostic[]
  readonly suppressed: readonly Diagnostic[]
  /** What is accepted and does not occur any more. */
  readonly unused: KnownFindings
}

/**
 * Parts diagnostics into those that count and those that are known. As in ESLint's bulk suppressions, more of them in a
 * place than are known makes all of them count there.
 */
export function siftKnown(diagnostics: readonly Diagnostic[], known: KnownFindings, keyOf: PlaceKey): Sifted {
  const found = countFindings(diagnostics, keyOf)
  const countIn = (counts: KnownFindings, ruleId: string, key: string): number =>
    counts.get(ruleId)?.get(key) ?? 0
  const isKnown = (diagnostic: Diagnostic): boolean => {
    const {ruleId} = diagnostic
    if (ruleId === null || !isFinding(diagnostic)) return false
    const key = keyOf(diagnostic)
    return countIn(known, ruleId, key) >= countIn(found, ruleId, key)
  }
  const suppressions = [{kind: 'file', justification: ''}]
  return {
    kept: diagnostics.filter((diagnostic) => !isKnown(diagnostic)),
    suppressed: diagnostics.filter(isKnown).map((diagnostic) => ({...diagnostic, suppressions})),
    unused: withCounts(known, (ruleId, key, count) => count - countIn(found, ruleId, key))
  }
}

/** The same findings with other counts; those without any left are left out. */
export function withCounts(
  known: KnownFindings,
  countOf: (ruleId: string, key: string, count: number) => number
): KnownFindings {
  const rules = [...known].map(([ruleId, places]) => {
    const counts = [...places].map(([key, count]) => [key, countOf(ruleId, key, count)] as const)
    return [ruleId, new Map(counts.filter(([, count]) => count > 0))] as const
  })
  return new Map(rules.filter(([, places]) => places.size > 0))
}
