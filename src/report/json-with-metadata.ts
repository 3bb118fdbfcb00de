import {PYTHON_FEATURES_AS_OF, PYTHON_RELEASES_AS_OF} from '../language/python-history.data.ts'
import {jsonText} from './escape.ts'
import {jsonOfResult} from './json.ts'
import type {Reporter, ReportContext} from './reporter.ts'
import {Idle} from './totals.ts'

/** When the facts were read that rules judge by, `YYYY-MM-DD`. */
const facts = {pythonReleases: PYTHON_RELEASES_AS_OF, pythonFeatures: PYTHON_FEATURES_AS_OF}

/** ESLint's `json-with-metadata`: the results, and under `metadata` what they were made with. */
export function jsonWithMetadata({cwd, version, rules}: ReportContext): Reporter {
  const idle = new Idle()
  const used = new Set<string>()
  let first = true
  return {
    file(result) {
      idle.add(result)
      for (const {ruleId} of [...result.messages, ...result.suppressedMessages])
        if (ruleId !== null) used.add(ruleId)
      const text = `${first ? '{"results":[' : ','}${jsonOfResult(result)}`
      first = false
      return text
    },
    end() {
      const metadata = {cwd, version, facts, rulesMeta: rulesMeta(used, rules), notRun: idle.list}
      return `${first ? '{"results":[' : ''}],"metadata":${jsonText(metadata)}}\n`
    }
  }
}

/** What ESLint tells formatters about rules, for those named. */
export function rulesMeta(used: Iterable<string>, rules: ReportContext['rules']): Record<string, unknown> {
  return Object.fromEntries(
    [...used].sort().flatMap((id) => {
      const rule = rules.get(id)
      if (!rule) return []
      const {docs, category, fixable = false} = rule
      return [
        [
          id,
          {
            type: 'suggestion',
            docs: {description: docs.summary, category},
            fixable: fixable ? 'code' : undefined
          }
        ]
      ]
    })
  )
}
