import type {Measure} from './cells.ts'
import {count} from './plural.ts'
import {Page} from './pretty-page.ts'
import type {ReportedFile, Reporter, ReportContext} from './reporter.ts'
import {SourceLines} from './source-lines.ts'
import {closingLines, withHint} from './stylish.ts'
import {Idle, Totals} from './totals.ts'
import {widthOf} from './width.ts'

/** For a person at a terminal: each finding with the words in question, why readers mind, and what to do. */
export function pretty(context: ReportContext): Reporter {
  const {paint} = context
  const totals = new Totals()
  const idle = new Idle()
  const explained = new Set<string>()
  return {
    async file(result) {
      totals.add(result)
      idle.add(withHint(result))
      if (result.messages.length === 0) return ''
      const lines = result.source === undefined ? undefined : new SourceLines(result.source)
      const page = new Page(result, lines, context, await measureOf(result, context))
      return result.messages
        .map((message) => {
          const why = message.ruleId === null || explained.has(message.ruleId) ? undefined : message.ruleId
          if (why !== undefined) explained.add(why)
          return page.finding(message, why === undefined ? undefined : context.rules.get(why)?.docs.why)
        })
        .join('')
    },
    end() {
      const clean = totals.problems === 0
      const praise = `${paint.green('✔')} Nothing to report in ${count(totals.files, 'letter')}.\n`
      const hint = `${paint.dim('`cl-lint explain <rule>` shows examples, options and sources.')}\n`
      return (
        (clean && totals.files > 0 ? praise : '') +
        closingLines(totals, idle, paint) +
        (explained.size > 0 ? `\n${hint}` : '')
      )
    }
  }
}

/** Everything that may be measured has to be known first: width tables load only where one of the texts needs them. */
const measureOf = ({source = '', messages}: ReportedFile, {rules}: ReportContext): Promise<Measure> =>
  widthOf([
    ...source.split(/[\r\n\t]+/),
    ...messages.flatMap(({message, fix, suggestions = [], clLint}) => [
      message,
      fix?.text ?? '',
      ...suggestions.flatMap((suggestion) => [suggestion.desc, suggestion.fix.text]),
      ...(clLint?.relatedLocations ?? []).flatMap((place) => [place.filePath, place.message])
    ]),
    ...messages.flatMap(({ruleId}) => (ruleId === null ? [] : (rules.get(ruleId)?.docs.why ?? [])))
  ])
