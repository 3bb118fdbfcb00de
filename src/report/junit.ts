import type {Diagnostic} from '../lint/diagnostic.ts'
import {xmlText} from './escape.ts'
import {webAddress} from './paths.ts'
import {relatedLines} from './related.ts'
import type {ReportedFile, Reporter, ReportContext} from './reporter.ts'
import {severityName} from './severity-name.ts'

const opening = '<?xml version="1.0" encoding="utf-8"?>\n<testsuites name="cl-lint">\n'

/** JUnit's XML as ESLint writes it: a suite a letter, a failed test a message; a clean letter is a test that passes. */
export function junit({cwd}: ReportContext): Reporter {
  let first = true
  const head = (): string => (first ? opening : '')
  return {
    file(result) {
      const text = head() + suite(result, cwd)
      first = false
      return text
    },
    end: () => `${head()}</testsuites>\n`
  }
}

function suite({filePath, messages}: ReportedFile, cwd: string): string {
  const name = xmlText(filePath)
  const errors = messages.filter(({fatal}) => fatal).length
  const counts = `tests="${messages.length || 1}" failures="${messages.length - errors}" errors="${errors}"`
  const tests = messages.map((message) => test(name, message, cwd))
  if (tests.length === 0) tests.push(`    <testcase name="cl-lint" classname="${name}" time="0"/>\n`)
  return `  <testsuite name="${name}" package="cl-lint" ${counts} skipped="0" time="0">\n${tests.join('')}  </testsuite>\n`
}

function test(path: string, diagnostic: Diagnostic, cwd: string): string {
  const {ruleId, line, column, message, fatal, clLint} = diagnostic
  // With its place the name is a name of its own; GitLab shows only one test of each.
  const name = `${xmlText(ruleId ?? 'cl-lint')} (${line}:${column})`
  const kind = fatal ? 'error' : 'failure'
  const url = webAddress(clLint?.url)
  const related = relatedLines(diagnostic, cwd).map((text) => xmlText(text))
  const body = [
    `${path}:${line}:${column}: ${xmlText(message)}`,
    ...related,
    ...(url === undefined ? [] : [xmlText(url)])
  ].join('\n')
  return (
    `    <testcase name="${name}" classname="${path}" time="0">\n` +
    `      <${kind} type="${severityName(diagnostic)}" message="${xmlText(message)}">${body}</${kind}>\n` +
    '    </testcase>\n'
  )
}
