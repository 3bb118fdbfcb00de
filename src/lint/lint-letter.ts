import type {Letter} from '../letter/letter.ts'
import type {Posting} from '../posting/posting.ts'
import {applyDirectives} from './apply-directives.ts'
import {Diagnoser, type Placed} from './diagnose.ts'
import type {Diagnostic, NotRun} from './diagnostic.ts'
import {readDirectives} from './directives.ts'
import {inOrder} from './order.ts'
import type {AnyRule, OtherLetter} from './rule.ts'
import {missingNeed, runRule, type Subject} from './run-rule.ts'
import type {Settings} from './settings.ts'
import {unusedDirectives} from './unused-directives.ts'
import type {UnknownRules} from './config.ts'
import {withoutYielded} from './yielding.ts'

export interface LintLetterOptions {
  readonly settings: Settings
  /** Every rule there is; `settings` says which of them run. */
  readonly rules: readonly AnyRule[]
  readonly posting?: Posting | undefined
  /** The letter's path, for related locations and for rules. */
  readonly filename: string
  /** The other letters of the run, where they are known. */
  readonly others?: readonly OtherLetter[] | undefined
  /** Severity at which directives that silence nothing are reported; default: they are not. */
  readonly reportUnused?: 1 | 2 | undefined
  /** Whether directives may name rules that there are not, as with `--no-plugins`. Default `forbid`. */
  readonly unknownRules?: UnknownRules | undefined
  /** Gets the error of a rule that threw, for `--debug`. */
  readonly onCrash?: ((ruleId: string, error: unknown) => void) | undefined
}

export interface LetterReport {
  /** In order of position, then rule. A rule that crashed is `fatal`: exit code 2. */
  readonly messages: readonly Diagnostic[]
  readonly suppressedMessages: readonly Diagnostic[]
  readonly notRun: readonly NotRun[]
}

/**
 * Runs the rules that are switched on over a letter and applies the directives in its comments. Never throws: a rule that
 * does is reported, and the others still run.
 */
export function lintLetter(letter: Letter, options: LintLetterOptions): LetterReport {
  const {settings, rules, reportUnused} = options
  const diagnoser = new Diagnoser(letter, options.posting, options.filename)
  const {placed, problems, notRun} = runRules(letter, options, diagnoser)
  problems.push(...frontMatterProblems(letter, settings, diagnoser))
  const found = withoutYielded(placed, rules)
  if (!settings.inlineConfig || letter.comments.length === 0) {
    const messages = inOrder([...problems, ...found.map(({diagnostic}) => diagnostic)])
    return {messages, suppressedMessages: [], notRun}
  }
  const ids = rules.map(({id}) => id)
  const comments = readDirectives(letter, diagnoser.lines, ids, options.unknownRules)
  for (const {message, span} of comments.problems) problems.push(diagnoser.problem(1, message, span))
  const {kept, suppressed, unused} = applyDirectives(found, comments.directives)
  if (reportUnused) problems.push(...unusedDirectives(unused, reportUnused, notRun, new Set(ids), diagnoser))
  return {messages: inOrder([...problems, ...kept]), suppressedMessages: inOrder(suppressed), notRun}
}

interface Run {
  readonly placed: Placed[]
  readonly problems: Diagnostic[]
  readonly notRun: NotRun[]
}

function runRules(letter: Letter, options: LintLetterOptions, diagnoser: Diagnoser): Run {
  const {settings, rules, posting, filename, others, onCrash} = options
  const subject: Subject = {letter, posting, filename, settings, others}
  const run: Run = {placed: [], problems: [], notRun: []}
  for (const rule of rules) {
    const setting = settings.rules.get(rule.id)
    if (!setting) continue
    const reason = missingNeed(rule, posting)
    if (reason !== undefined) {
      run.notRun.push({ruleId: rule.id, reason})
      continue
    }
    try {
      const findings = runRule(rule, setting, subject)
      run.placed.push(...findings.map((finding) => diagnoser.finding(rule, setting.severity, finding)))
    } catch (error) {
      onCrash?.(rule.id, error)
      run.problems.push(diagnoser.crash(rule, error))
    }
  }
  return run
}

/** Front matter is config: what cannot be read there is fatal, like a broken config file. */
function frontMatterProblems(
  {frontMatter, source}: Letter,
  settings: Settings,
  diagnoser: Diagnoser
): Diagnostic[] {
  if (!frontMatter) return []
  const {span, problem} = frontMatter
  if (problem !== undefined) {
    const fence = {start: span.start, end: span.start + '---'.length}
    return [{...diagnoser.problem(2, `The front matter cannot be read: ${problem}`, fence), fatal: true}]
  }
  if (settings.frontMatterProblem === undefined) return []
  const key = 'cl-lint'
  const start = span.start + Math.max(0, source.slice(span.start, span.end).search(/^["']?cl-lint\b/m))
  return [
    {...diagnoser.problem(2, settings.frontMatterProblem, {start, end: start + key.length}), fatal: true}
  ]
}
