import type {Diagnostic} from '../lint/diagnostic.ts'
import {docsUrl} from '../lint/docs-url.ts'
import type {AnyRule} from '../lint/rule.ts'
import {codeSpan, htmlText, link, markdownText} from './markdown-text.ts'
import {relativePath, webAddress} from './paths.ts'
import {count} from './plural.ts'
import {quoteOf} from './quote.ts'
import type {ReportedFile, Reporter, ReportContext} from './reporter.ts'
import {severityName} from './severity-name.ts'
import {SourceLines} from './source-lines.ts'
import {Idle, Totals} from './totals.ts'

// GitHub refuses comments of more than 65,536 characters.
const longestList = 40_000
const longestReport = 60_000

/** A comment for a pull request: a list a letter with the words in question, and below why readers mind. */
export function markdown({cwd, rules}: ReportContext): Reporter {
  const totals = new Totals()
  const idle = new Idle()
  const used = new Set<string>()
  let list = ''
  let leftOut = 0
  return {
    file(result) {
      totals.add(result)
      idle.add(result)
      if (result.messages.length === 0) return ''
      const section = sectionOf(result, cwd, longestList - list.length)
      list += section.text
      leftOut += result.messages.length - section.shown.length
      for (const {ruleId} of section.shown) if (ruleId !== null) used.add(ruleId)
      return ''
    },
    end() {
      const more = leftOut === 0 ? '' : `\n…and ${count(leftOut, 'more problem')}, left out for length.\n`
      const start = `<!-- cl-lint -->\n### ${heading(totals)}\n${list}${more}`
      return start + explanations(used, rules, longestReport - start.length) + idleLine(idle)
    }
  }
}

function heading({files, problems, errors, warnings}: Totals): string {
  const letters = count(files, 'letter')
  if (problems === 0) return `cl-lint found nothing in ${letters}`
  const parts = `${count(errors, 'error')}, ${count(warnings, 'warning')}`
  return `cl-lint found ${count(problems, 'problem')} in ${letters} (${parts})`
}

/** As much of a letter's list as there is room for. */
function sectionOf({filePath, messages, source}: ReportedFile, cwd: string, room: number) {
  const lines = source === undefined ? undefined : new SourceLines(source)
  const shown: Diagnostic[] = []
  let text = `\n#### ${codeSpan(relativePath(filePath, cwd))}\n\n`
  for (const message of messages) {
    const item = itemOf(message, lines, cwd)
    if (text.length + item.length > room) break
    text += item
    shown.push(message)
  }
  return {text: shown.length === 0 ? '' : text, shown}
}

function itemOf(diagnostic: Diagnostic, lines: SourceLines | undefined, cwd: string): string {
  const {ruleId, line, column, message, clLint, suggestions = []} = diagnostic
  const rule = ruleId === null ? '' : ` ${link(codeSpan(ruleId), clLint?.url)}`
  const parts = [`- **${severityName(diagnostic)}** at ${line}:${column}${rule}: ${markdownText(message)}`]
  const quote = lines && quoteOf(lines, diagnostic)
  if (quote) {
    const [before, words, after] = quote.map(markdownText)
    parts.push(`  > ${before ?? ''}<b>${words ?? ''}</b>${after ?? ''}`)
  }
  for (const {desc} of suggestions) parts.push(`  - Suggestion: ${markdownText(desc)}`)
  for (const place of clLint?.relatedLocations ?? []) {
    const where = `${relativePath(place.filePath, cwd)}:${place.line}`
    parts.push(`  - See ${codeSpan(where)}: ${markdownText(place.message)}`)
  }
  return `${parts.join('\n')}\n`
}

function explanations(used: ReadonlySet<string>, rules: ReportContext['rules'], room: number): string {
  let text = ''
  for (const id of [...used].sort()) {
    const rule = rules.get(id)
    const part = rule ? explanation(rule) : ''
    if (text.length + part.length <= room) text += part
  }
  return text
}

function explanation(rule: AnyRule): string {
  const {id, docs} = rule
  const url = webAddress(docsUrl(rule))
  const paragraphs = [
    ...told('Why readers mind', docs.why),
    ...told('How to mend it', docs.mend),
    ...(url === undefined ? [] : [`See ${link('the rule’s page', url)}.`])
  ]
  const summary = `<b>${htmlText(id)}</b>: ${htmlText(docs.summary)}`
  return `\n<details><summary>${summary}</summary>\n\n${paragraphs.join('\n\n')}\n\n</details>\n`
}

/** Rules of plug-ins may leave it out. */
const told = (label: string, text: string): readonly string[] =>
  text === '' ? [] : [`${label}: ${markdownText(text)}`]

function idleLine(idle: Idle): string {
  const byReason = new Map<string, string[]>()
  for (const {ruleId, reason} of idle.list) {
    const ids = byReason.get(reason) ?? []
    byReason.set(reason, ids.includes(ruleId) ? ids : [...ids, ruleId])
  }
  return [...byReason]
    .map(([reason, ids]) => `\nDid not run, since ${markdownText(reason)}: ${ids.map(codeSpan).join(', ')}\n`)
    .join('')
}
