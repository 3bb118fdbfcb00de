import {ConfigError} from '../lint/config.ts'
import {defaultOptions, optionSchemas} from '../lint/options.ts'
import type {AnyRule} from '../lint/rule.ts'
import {runRule} from '../lint/run-rule.ts'
import {validateConfig} from '../lint/validate-config.ts'
import {misfixed, misreported, mutations, spellingMatters, unfilled, unshown} from './example-clauses.ts'
import {oddSubjects} from './odd-letters.ts'

/** One thing that holds for every rule. `problems` is empty where it does. */
export interface Clause {
  readonly name: string
  readonly problems: (rule: AnyRule) => Iterable<string>
}

/** What every rule has to keep to, whoever writes it. */
export const ruleContract: readonly Clause[] = [
  {name: 'has a kebab-case id', problems: ({id}) => (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) ? [] : [id])},
  {name: 'is documented in sentences', problems: undocumented},
  {name: 'has at least two bad and two good examples', problems: missingExamples},
  {
    name: 'reports its bad examples exactly where they are marked',
    problems: (rule) => misreported(rule, 'bad')
  },
  {name: 'is silent on its good examples', problems: (rule) => misreported(rule, 'good')},
  {name: 'says the same under CRLF and curly quotes', problems: spellingMatters},
  {name: 'shows each message and each option in an example', problems: unshown},
  {name: 'fills every placeholder of its messages', problems: unfilled},
  {name: 'has options whose defaults and examples fit their schemas', problems: unfitOptions},
  {name: 'fixes as its examples say', problems: misfixed},
  {name: 'survives odd letters and reports places inside them', problems: upset},
  {name: 'leaves the letter as it was', problems: mutations}
]

function* undocumented({docs}: AnyRule): Iterable<string> {
  const {summary, why, mend, leaves, source} = docs
  for (const [field, text] of Object.entries({summary, why, mend, ...(leaves !== undefined && {leaves})})) {
    if (!/^[^\sa-z].*[.!?…)”"]$/s.test(text)) yield `docs.${field} is no sentence: ${text}`
  }
  if (/\n/.test(summary)) yield 'docs.summary has more than one line'
  if (source.trim() === '') yield 'docs.source is empty'
}

function* missingExamples({examples: {bad, good}, needs}: AnyRule): Iterable<string> {
  if (bad.length < 2) yield `${bad.length} bad examples`
  if (good.length < 2) yield `${good.length} good examples`
  for (const {text, posting} of bad) if (needs && posting === undefined) yield `without posting: ${text}`
}

function* unfitOptions(rule: AnyRule): Iterable<string> {
  const {bad, good} = rule.examples
  for (const [name, {description}] of optionSchemas(rule)) {
    if (!/^[^\sa-z].*\.$/s.test(description)) yield `description of ${name} is no sentence: ${description}`
  }
  for (const options of [
    defaultOptions(rule),
    ...[...bad, ...good].map((example) => example.options ?? {})
  ]) {
    try {
      validateConfig({rules: {[rule.id]: ['warn', options]}}, [rule], rule.id)
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      yield error.message
    }
  }
}

function* upset(rule: AnyRule): Iterable<string> {
  const inside = (length: number, start: number, end: number): boolean =>
    0 <= start && start <= end && end <= length
  for (const subject of oddSubjects()) {
    const {source} = subject.letter
    const name = source.length > 40 ? `${source.slice(0, 40)}…` : source
    try {
      for (const {span} of runRule(rule, {options: defaultOptions(rule)}, subject)) {
        if (!inside(source.length, span.start, span.end))
          yield `${span.start}–${span.end} in ${JSON.stringify(name)}`
      }
    } catch (error) {
      yield `throws on ${JSON.stringify(name)}: ${String(error)}`
    }
  }
}
