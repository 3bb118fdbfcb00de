import type {Notification, ReportingDescriptor, Result, Run} from 'sarif'
import type {Diagnostic} from '../lint/diagnostic.ts'
import {docsUrl} from '../lint/docs-url.ts'
import {explainRule} from '../lint/explain.ts'
import {severityLevel} from '../lint/severity.ts'
import type {AnyRule} from '../lint/rule.ts'
import {jsonText} from './escape.ts'
import {folderUri, webAddress} from './paths.ts'
import type {ReportedFile, Reporter, ReportContext} from './reporter.ts'
import {SarifFile, sarifText, sourceRoot} from './sarif-file.ts'
import {Idle} from './totals.ts'

const opening =
  '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":['

/**
 * SARIF 2.1.0. Findings are written at once; what a run has only at its end (rules that occurred, what went wrong) stands
 * behind them, which JSON does not mind.
 */
export function sarif(context: ReportContext): Reporter {
  const run = new SarifRun(context)
  let first = true
  return {
    file(file) {
      const texts = run.results(file).map((result) => {
        const head = first ? opening : ','
        first = false
        return head + jsonText(result)
      })
      return texts.join('')
    },
    // The run's own object without its opening brace continues the one that stands open.
    end: () => `${first ? opening : ''}],${jsonText(run.rest()).slice(1)}]}\n`
  }
}

const levels = ['none', 'warning', 'error'] as const

class SarifRun {
  private readonly context: ReportContext
  /** Rules by their first occurrence: the position is their index. */
  private readonly rules = new Map<string, number>()
  private readonly execution: Notification[] = []
  private readonly configuration: Notification[] = []
  private readonly idle = new Idle()

  constructor(context: ReportContext) {
    this.context = context
  }

  results(reported: ReportedFile): Result[] {
    this.idle.add(reported)
    const file = new SarifFile(reported, this.context.cwd)
    const results: Result[] = []
    for (const message of [...reported.messages, ...reported.suppressedMessages]) {
      if (message.ruleId !== null && !message.fatal)
        results.push(file.result(message, this.indexOf(message.ruleId)))
      else this.notify(message, file)
    }
    return results
  }

  /** All of the run that stands behind its results. */
  rest(): Omit<Run, 'results' | 'columnKind'> {
    for (const {ruleId, reason} of this.idle.list) {
      const text = sarifText(`${ruleId} did not run: ${reason}`)
      this.configuration.push({level: 'note', message: {text}, associatedRule: {id: ruleId}})
    }
    const {version, cwd} = this.context
    return {
      tool: {
        driver: {
          name: 'cl-lint',
          version,
          informationUri: 'https://github.com/cl-lint/cl-lint',
          rules: [...this.rules.keys()].map((id) => descriptor(id, this.context.rules.get(id)))
        }
      },
      invocations: [
        {
          executionSuccessful: this.execution.length === 0,
          ...(this.execution.length > 0 && {toolExecutionNotifications: this.execution}),
          ...(this.configuration.length > 0 && {toolConfigurationNotifications: this.configuration})
        }
      ],
      originalUriBaseIds: {[sourceRoot]: {uri: folderUri(cwd)}}
    }
  }

  /** What is no rule's finding: the run failed on a letter, or a comment or front matter in it is wrong. */
  private notify(message: Diagnostic, file: SarifFile): void {
    const {ruleId} = message
    const notification: Notification = {
      level: levels[message.severity],
      message: {text: sarifText(message.message)},
      locations: [file.location(message)],
      ...(ruleId !== null && {associatedRule: {id: ruleId, index: this.indexOf(ruleId)}})
    }
    if (message.fatal) this.execution.push(notification)
    else this.configuration.push(notification)
  }

  private indexOf(ruleId: string): number {
    const known = this.rules.get(ruleId)
    if (known !== undefined) return known
    this.rules.set(ruleId, this.rules.size)
    return this.rules.size - 1
  }
}

function descriptor(id: string, rule: AnyRule | undefined): ReportingDescriptor {
  if (!rule) return {id}
  const level = severityLevel(rule.severity)
  const help = explainRule(rule)
  const url = webAddress(docsUrl(rule))
  return {
    id,
    name: id.replace(/(?:^|[-/])([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: {text: rule.docs.summary},
    fullDescription: {text: rule.docs.why || rule.docs.summary},
    help: {text: help, markdown: help},
    ...(url !== undefined && {helpUri: url}),
    defaultConfiguration: {enabled: level > 0, level: levels[level]},
    properties: {category: rule.category, tags: [rule.category]}
  }
}
