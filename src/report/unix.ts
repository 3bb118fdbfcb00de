import {printable} from './escape.ts'
import {count} from './plural.ts'
import type {Reporter} from './reporter.ts'
import {severityName} from './severity-name.ts'
import {Totals} from './totals.ts'

/** ESLint's `unix`, which editors and `grep` read: `file:line:column: message [Error/rule]`. */
export function unix(): Reporter {
  const totals = new Totals()
  return {
    file(result) {
      totals.add(result)
      const path = printable(result.filePath)
      return result.messages
        .map((message) => {
          const kind = severityName(message) === 'error' ? 'Error' : 'Warning'
          const label = message.ruleId === null ? kind : `${kind}/${printable(message.ruleId)}`
          return `${path}:${message.line}:${message.column}: ${printable(message.message)} [${label}]\n`
        })
        .join('')
    },
    end: () => (totals.problems === 0 ? '' : `\n${count(totals.problems, 'problem')}\n`)
  }
}
