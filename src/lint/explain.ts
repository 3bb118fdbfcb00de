import {optionSchemas} from './options.ts'
import type {AnyRule, Example, Need, OptionSchema} from './rule.ts'

/** What a rule reports and why, as Markdown that reads well as plain text too. `level` is that of its heading. */
export function explainRule(rule: AnyRule, level = 1): string {
  const {id, docs, examples} = rule
  const heading = (text: string, deeper = 0): string => `${'#'.repeat(level + deeper)} ${text}`
  const section = (title: string, ...content: readonly string[]): readonly string[] =>
    content.length === 0 ? [] : [heading(title, 1), ...content]
  return [
    heading(id),
    prose(docs.summary),
    facts(rule),
    ...section('Why readers mind', ...told(docs.why)),
    ...section('How to mend it', ...told(docs.mend)),
    ...section('What it leaves alone', ...told(docs.leaves)),
    ...section('Options', ...options(rule)),
    ...section('Reported', ...examples.bad.map(example)),
    ...section('Not reported', ...examples.good.map(example)),
    ...section('Source', ...told(docs.source))
  ].join('\n\n')
}

/** Rules of plug-ins may leave it out. */
const told = (text = ''): readonly string[] => (text === '' ? [] : [prose(text)])

/** Severity and what else one should know before switching a rule on, in a few words. */
export function ruleTraits({fixable, needs, severity}: AnyRule): readonly string[] {
  return [severity, ...(fixable ? ['`--fix`'] : []), ...(needs === undefined ? [] : [needNames[needs]])]
}

const needNames: Readonly<Record<Need, string>> = {
  posting: 'needs a posting',
  'posting.title': 'needs a posting with a title',
  'posting.company': 'needs a posting with a company'
}

function facts(rule: AnyRule): string {
  const [severity, ...others] = ruleTraits(rule)
  return [`Default: ${severity ?? ''}`, ...others].join(' · ')
}

/** Text in which `<Company>` is no tag; what stands in code stays. */
export const prose = (text: string): string =>
  text.replace(/(`+)[^`]*\1|<(?=[a-z!/])/gi, (part) => (part === '<' ? '\\<' : part))

const options = (rule: AnyRule): readonly string[] => {
  const lines = optionSchemas(rule).map(
    ([name, schema]) =>
      `- \`${name}\` (${kind(schema)}, default \`${JSON.stringify(schema.default)}\`): ${prose(schema.description)}`
  )
  return lines.length === 0 ? [] : [lines.join('\n')]
}

function kind({type, enum: words, items, minimum}: OptionSchema): string {
  if (words) return words.map((word) => `\`${JSON.stringify(word)}\``).join(' or ')
  if (items) return `list of ${items.type}s`
  return minimum === undefined ? type : `${type} from ${minimum}`
}

function example({text, pages, posting, options, today}: Example): string {
  const conditions = [
    ...(options ? [`with \`${JSON.stringify(options)}\``] : []),
    ...(pages === undefined
      ? []
      : [`in a document of ${pages.count === 1 ? 'one page' : `${pages.count} pages`}`]),
    ...(today === undefined ? [] : [`on ${today}`]),
    ...(posting === undefined ? [] : ['in the letter'])
  ].join(', ')
  const letter =
    conditions === ''
      ? fenced(text)
      : `${conditions.charAt(0).toUpperCase()}${conditions.slice(1)}:\n\n${fenced(text)}`
  return posting === undefined ? letter : `${letter}\n\nto the posting:\n\n${fenced(posting)}`
}

/** A code block, with a fence longer than any inside. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}text\n${text.trimEnd()}\n${fence}`
}
