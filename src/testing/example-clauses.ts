import {placeholders} from '../lint/message.ts'
import {optionSchemas} from '../lint/options.ts'
import type {AnyRule, Example} from '../lint/rule.ts'
import {runRule, type Subject} from '../lint/run-rule.ts'
import {frozen} from './frozen.ts'
import {type ExampleKind, letterOf, optionsOf, runExample, subjectOf} from './run-example.ts'
import {difference} from './difference.ts'
import {asWritten, spellings} from './spellings.ts'

// What a rule's examples prove: each function yields a line for everything that does not hold.

/** What is wrong with one example's report, if anything. */
function misreport(
  rule: AnyRule,
  example: Example,
  kind: ExampleKind,
  spelling = asWritten
): string | undefined {
  const {expected, actual, messages} = runExample(rule, example, kind, spelling)
  const ids = messages.map(({messageId}) => messageId).join()
  const said = messages.map(({message}) => message).join('\n')
  const wanted = kind === 'bad' ? (example.messages?.join() ?? ids) : ''
  if (actual !== expected) return `${difference(expected, actual)}\n${said}`
  if (wanted !== ids) return `expected ${wanted}, got ${ids}: ${example.text}`
  if (kind === 'bad' && messages.length === 0) return `nothing is marked: ${example.text}`
  return /\bundefined\b|\bNaN\b|\[object/.test(said.replaceAll(example.text, '')) ? said : undefined
}

export function* misreported(rule: AnyRule, kind: ExampleKind): Iterable<string> {
  for (const example of rule.examples[kind]) {
    const problem = misreport(rule, example, kind)
    if (problem !== undefined) yield problem
  }
}

export function* spellingMatters(rule: AnyRule): Iterable<string> {
  for (const kind of ['bad', 'good'] as const) {
    for (const example of rule.examples[kind].filter((example) => !misreport(rule, example, kind))) {
      for (const spelling of spellings) {
        const problem = misreport(rule, example, kind, spelling)
        if (problem !== undefined) yield `${spelling.name}, ${problem}`
      }
    }
  }
}

export function* unshown(rule: AnyRule): Iterable<string> {
  const {messages, examples} = rule
  const shown = new Set(
    examples.bad.flatMap((example) =>
      runExample(rule, example, 'bad').messages.map(({messageId}) => messageId)
    )
  )
  for (const id of Object.keys(messages)) if (!shown.has(id)) yield `message ${id}`
  const set = new Set([...examples.bad, ...examples.good].flatMap(({options}) => Object.keys(options ?? {})))
  for (const [name] of optionSchemas(rule)) if (!set.has(name)) yield `option ${name}`
}

export function* unfilled(rule: AnyRule): Iterable<string> {
  for (const {subject, example} of badSubjects(rule)) {
    for (const {messageId, data = {}} of runRule(rule, {options: optionsOf(rule, example)}, subject)) {
      for (const name of placeholders(rule.messages[messageId] ?? '')) {
        const value = Object.hasOwn(data, name) ? data[name] : undefined
        if (value === undefined || value === '' || Number.isNaN(value))
          yield `{{${name}}} of ${messageId}: ${example.text}`
      }
    }
  }
}

export function* misfixed(rule: AnyRule): Iterable<string> {
  const fixed = rule.examples.bad.filter((example) => example.fixed !== undefined)
  if (rule.fixable && fixed.length === 0) yield 'is fixable, but no bad example has `fixed`'
  if (!rule.fixable && fixed.length > 0) yield 'has `fixed` in an example, but is not fixable'
  for (const {fixed: text = '', ...example} of fixed) {
    const expected = letterOf({...example, text}, 'good').text
    const run = runExample(rule, example, 'bad')
    if (run.fixed !== expected) yield difference(expected, run.fixed)
  }
}

export function* mutations(rule: AnyRule): Iterable<string> {
  for (const {subject, example} of badSubjects(rule)) {
    try {
      runRule(rule, {options: optionsOf(rule, example)}, frozen(subject))
    } catch (error) {
      yield `throws on a frozen letter: ${String(error)}: ${example.text}`
    }
  }
}

function* badSubjects(rule: AnyRule): Iterable<{readonly subject: Subject; readonly example: Example}> {
  for (const example of rule.examples.bad) {
    yield {example, subject: subjectOf(example, letterOf(example, 'bad').text)}
  }
}
