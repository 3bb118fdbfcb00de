import type {Letter, Span} from '../letter/letter.ts'
import type {Posting} from '../posting/posting.ts'
import type {AnyRule, Finding, Need, OtherLetter} from './rule.ts'
import type {RuleSetting, Settings} from './settings.ts'

/** What all rules of one run look at. */
export interface Subject {
  readonly letter: Letter
  readonly posting: Posting | undefined
  readonly filename: string
  readonly settings: Pick<Settings, 'today' | 'vocabulary'>
  readonly others?: readonly OtherLetter[] | undefined
}

/** Runs one rule; throws whatever the rule throws, and where it breaks the contract. */
export function runRule(rule: AnyRule, {options}: Pick<RuleSetting, 'options'>, subject: Subject): Finding[] {
  const {letter, posting, filename, settings, others = []} = subject
  if (rule.when && !rule.when.test(letter.source)) return []
  const {today, vocabulary} = settings
  const findings = [...rule.check({letter, posting, options, today, vocabulary, filename, others})]
  for (const {messageId, span, fix} of findings) {
    // Plug-ins come without types.
    if (!isSpan(span))
      throw new Error('it reports no place: a finding has a span of two numbers, {start, end}')
    if (!Object.hasOwn(rule.messages, messageId)) throw new Error(`it has no message "${messageId}"`)
    if (!(span.start <= span.end)) throw new Error('it reports a place that ends before it begins')
    if (fix && !rule.fixable) throw new Error('it fixes without being declared fixable')
  }
  return findings
}

const isSpan = (span: Partial<Span> | undefined): span is Span =>
  typeof span?.start === 'number' && typeof span.end === 'number'

const reasons: Readonly<Record<Need, string>> = {
  posting: 'no posting was given',
  'posting.title': 'the posting names no title that could be read',
  'posting.company': 'the posting names no company that could be read'
}

/** Why a rule cannot run: the first thing it needs that is not there. */
export function missingNeed({needs}: AnyRule, posting: Posting | undefined): string | undefined {
  if (needs === undefined) return undefined
  if (!posting) return reasons.posting
  const found =
    needs === 'posting.title' ? posting.title : needs === 'posting.company' ? posting.company : posting
  return found ? undefined : reasons[needs]
}
