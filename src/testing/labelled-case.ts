import {parseLetter} from '../letter/parse-letter.ts'
import {readYaml} from '../letter/yaml.ts'
import type {Span} from '../letter/letter.ts'
import {defaultOptions} from '../lint/options.ts'
import type {AnyRule} from '../lint/rule.ts'
import {missingNeed, runRule, type Subject} from '../lint/run-rule.ts'
import {readPosting} from '../posting/read-posting.ts'
import {compose, type Composed, type Slot} from './neutral-letter.ts'
import {exampleDate} from './run-example.ts'

/** A sentence or letter with a label: one line of `fixtures/claims/*.jsonl`. It tests one rule only. */
export interface LabelledCase {
  readonly id: string
  readonly rule: string
  readonly slot: Slot
  readonly text: string
  /** Whether the rule must report somewhere in `text`. */
  readonly fires: boolean
  /** What a good diagnostic covers or lies within. */
  readonly span?: string
  readonly format?: 'txt'
  readonly posting?: string
  readonly why: string
  /** Its twin with the opposite label. */
  readonly pair?: string
}

/** Reads JSON lines; blank lines are skipped. Throws a SyntaxError for a line that is no JSON. */
export const readCases = (jsonl: string): LabelledCase[] =>
  jsonl
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledCase)

/** What a rule makes of a case. `exact`: one report overlaps the labelled span and is not much longer. */
export interface Verdict {
  readonly fired: boolean
  readonly exact: boolean
}

export interface JudgeOptions {
  /** Rewrites the letter in a way that must not matter. */
  readonly respell?: ((source: string) => string) | undefined
  /** Puts the text into a letter; default: a whole one. */
  readonly compose?: ((slot: Slot, text: string) => Composed) | undefined
}

/** Runs a rule on a case in a neutral letter. */
export function judge(
  rule: AnyRule,
  item: LabelledCase,
  {respell, compose: put = compose}: JudgeOptions = {}
): Verdict {
  const {source, from, to} = put(item.slot, item.text)
  const text = respell?.(source) ?? source
  const grown = text.length - source.length
  const found = report(rule, item, text).filter(({start, end}) => start <= to + grown && end >= from)
  const at = item.span === undefined ? -1 : text.indexOf(item.span, from)
  return {fired: found.length > 0, exact: found.some((span) => isExact(span, at, item.span?.length ?? 0))}
}

function report(rule: AnyRule, item: LabelledCase, text: string): Span[] {
  const subject: Subject = {
    letter: parseLetter(text, {format: item.format === 'txt' ? 'text' : 'markdown', yaml: readYaml}),
    posting: item.posting === undefined ? undefined : readPosting(item.posting, {name: 'posting.txt'}),
    filename: item.format === 'txt' ? 'letter.txt' : 'letter.md',
    settings: {today: exampleDate, vocabulary: {technologies: [], sources: [], allow: []}}
  }
  if (missingNeed(rule, subject.posting) !== undefined) return []
  return runRule(rule, {options: defaultOptions(rule)}, subject).map(({span}) => span)
}

/** At most twice as long as the label, or 40 characters longer. */
function isExact({start, end}: Span, at: number, length: number): boolean {
  const overlap = Math.min(end, at + length) - Math.max(start, at)
  return at >= 0 && overlap > 0 && end - start <= Math.max(2 * length, length + 40)
}

/** How often a rule is right on cases. */
export interface Score {
  readonly precision: number
  readonly recall: number
  /** Share of hits whose range is exact. */
  readonly exact: number
  /** Ids of the cases that it gets wrong. */
  readonly wrong: readonly string[]
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)

/** Scores a rule on its own cases among those given. */
export function score(rule: AnyRule, cases: readonly LabelledCase[]): Score {
  const verdicts = cases.filter((item) => item.rule === rule.id).map((item) => ({item, ...judge(rule, item)}))
  const hits = verdicts.filter(({item, fired}) => item.fires && fired)
  return {
    precision: share(hits.length, verdicts.filter(({fired}) => fired).length),
    recall: share(hits.length, verdicts.filter(({item}) => item.fires).length),
    exact: share(hits.filter(({item, exact}) => exact || item.span === undefined).length, hits.length),
    wrong: verdicts.filter(({item, fired}) => item.fires !== fired).map(({item}) => item.id)
  }
}
