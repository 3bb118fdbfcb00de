import type {Diagnostic, LintedFile} from '../lint/diagnostic.ts'
import {printable} from './escape.ts'
import type {Paint} from './paint.ts'
import {count} from './plural.ts'
import type {ReportedFile, Reporter, ReportContext} from './reporter.ts'
import {Idle, Totals} from './totals.ts'
import {widthOf} from './width.ts'
import {wrap} from './wrap.ts'

/** ESLint's default look: a table a file, a summary, and which rules had nothing to compare with. */
export function stylish({paint, columns}: ReportContext): Reporter {
  const totals = new Totals()
  const idle = new Idle()
  return {
    async file(result) {
      idle.add(withHint(result))
      totals.add(result)
      return result.messages.length === 0 ? '' : `\n${await table(result, paint, columns)}`
    },
    end: () => closingLines(totals, idle, paint)
  }
}

/** The summary, and which rules had nothing to compare with; nothing where there is nothing to tell. */
export const closingLines = (totals: Totals, idle: Idle, paint: Paint): string =>
  summary(totals, paint) + idleLines(idle, totals.problems === 0, paint)

/** Tells people which flag gives what a rule lacked. */
export function withHint(result: ReportedFile): LintedFile {
  if (result.posting !== undefined) return result
  return {...result, notRun: result.notRun.map(({ruleId, reason}) => ({ruleId, reason: `${reason} (--jd)`}))}
}

/** A row a message; on a terminal too narrow for them, messages are wrapped under their first words. */
async function table({filePath, messages}: LintedFile, paint: Paint, columns = Infinity): Promise<string> {
  const texts = messages.map(({message}) => printable(message))
  const width = await widthOf(texts)
  const lineWidth = longest(messages, ({line}) => String(line).length)
  const columnWidth = longest(messages, ({column}) => String(column).length)
  const severityWidth = longest(messages, (message) => severity(message).length)
  const indent = 2 + lineWidth + 1 + columnWidth + 2 + severityWidth + 2
  const idWidth = longest(messages, ({ruleId}) => (ruleId?.length ?? -2) + 2)
  const room = Math.min(longest(texts, width), Math.max(columns - indent - idWidth, narrowest))
  const rows = messages.map((message, index) => {
    const place = `${String(message.line).padStart(lineWidth)}:${String(message.column).padEnd(columnWidth)}`
    const word = severity(message)
    const colour = message.severity === 2 ? paint.red : paint.yellow
    const head = `  ${paint.dim(place)}  ${colour(word)}${' '.repeat(severityWidth - word.length)}  `
    const [first = '', ...more] = wrap(texts[index] ?? '', room, width)
    const id =
      message.ruleId === null
        ? ''
        : ' '.repeat(Math.max(0, room - width(first)) + 2) + paint.dim(printable(message.ruleId))
    return [`${head}${first}${id}`, ...more.map((line) => ' '.repeat(indent) + line)].join('\n') + '\n'
  })
  return `${paint.underline(printable(filePath))}\n${rows.join('')}`
}

/** Fewest columns that a message is wrapped to. */
const narrowest = 40

const longest = <Item>(items: readonly Item[], width: (item: Item) => number): number =>
  items.reduce((most, item) => Math.max(most, width(item)), 0)

const severity = ({severity}: Diagnostic): string => (severity === 2 ? 'error' : 'warning')

function summary(totals: Totals, paint: Paint): string {
  if (totals.problems === 0) return ''
  const colour = totals.errors > 0 ? paint.red : paint.yellow
  const parts = `${count(totals.errors, 'error')}, ${count(totals.warnings, 'warning')}`
  let text = `\n${colour(paint.bold(`✖ ${count(totals.problems, 'problem')} (${parts})`))}\n`
  if (totals.fixableErrors + totals.fixableWarnings > 0) {
    const fixable = `${count(totals.fixableErrors, 'error')} and ${count(totals.fixableWarnings, 'warning')}`
    text += colour(paint.bold(`  ${fixable} potentially fixable with the \`--fix\` option.`)) + '\n'
  }
  return text
}

function idleLines(idle: Idle, clean: boolean, paint: Paint): string {
  const rulesByReason = new Map<string, Set<string>>()
  for (const {ruleId, reason} of idle.list) {
    const known = rulesByReason.get(reason) ?? new Set()
    rulesByReason.set(reason, known.add(ruleId))
  }
  if (rulesByReason.size === 0) return ''
  const lines = [...rulesByReason].map(([reason, rules]) =>
    paint.dim(printable(`${[...rules].join(', ')} did not run: ${reason}`))
  )
  return `${clean ? '' : '\n'}${lines.join('\n')}\n`
}
