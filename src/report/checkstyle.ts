import type {Diagnostic} from '../lint/diagnostic.ts'
import {xmlText} from './escape.ts'
import type {Reporter} from './reporter.ts'
import {severityName} from './severity-name.ts'

const opening = '<?xml version="1.0" encoding="utf-8"?>\n<checkstyle version="4.3">\n'

/** Checkstyle's XML as ESLint writes it. */
export function checkstyle(): Reporter {
  let first = true
  const head = (): string => (first ? opening : '')
  return {
    file({filePath, messages}) {
      const text = `${head()}  <file name="${xmlText(filePath)}">\n${messages.map(error).join('')}  </file>\n`
      first = false
      return text
    },
    end: () => `${head()}</checkstyle>\n`
  }
}

function error(diagnostic: Diagnostic): string {
  const {line, column, message, ruleId} = diagnostic
  const source = ruleId === null ? 'cl-lint' : `cl-lint.rules.${xmlText(ruleId)}`
  const place = `line="${line}" column="${column}" severity="${severityName(diagnostic)}"`
  return `    <error ${place} message="${xmlText(message)}" source="${source}"/>\n`
}
