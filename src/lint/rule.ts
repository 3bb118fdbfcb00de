import type {Letter, Pages, Span} from '../letter/letter.ts'
import type {Posting} from '../posting/posting.ts'

/** Replaces `span` of the letter's source by `text`. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

/** A rewording that a person has to choose; never applied by `--fix`. */
export interface Suggestion {
  readonly text: string
  readonly edit: Edit
}

/** A place in another file that explains a finding, such as the title in the posting. */
export interface RelatedLocation {
  readonly file: 'letter' | 'posting'
  readonly span: Span
  readonly message: string
}

/** What a rule found, and where. Severity, rule id and URL are added by the linter. */
export interface Finding<MessageId extends string = string> {
  readonly messageId: MessageId
  readonly span: Span
  /** Values for the `{{placeholders}}` of the message. */
  readonly data?: Readonly<Record<string, string | number>>
  /** Keeps the meaning; applied by `--fix`. */
  readonly fix?: Edit
  readonly suggestions?: readonly Suggestion[]
  readonly related?: readonly RelatedLocation[]
}

/** Words that the user's config adds to or takes from what the rules know. */
export interface Vocabulary {
  readonly technologies: readonly string[]
  readonly sources: readonly string[]
  readonly allow: readonly string[]
}

/** Another letter of the same run, and the company that it is for. */
export interface OtherLetter {
  /** The letter's name, for messages. */
  readonly file: string
  readonly company: string
}

/** All that a rule may look at. */
export interface RuleContext<Options> {
  readonly letter: Letter
  /** Given to rules with `needs` always, to others where there is one. */
  readonly posting: Posting | undefined
  readonly options: Options
  /** Reference date, `YYYY-MM-DD`. */
  readonly today: string
  readonly vocabulary: Vocabulary
  /** The letter's name, for messages. */
  readonly filename: string
  /** The other letters of the run as far as they are known: to tell where a name comes from, not whether it is wrong. */
  readonly others: readonly OtherLetter[]
}

/** A subset of JSON Schema (draft 2020-12) for one option. `default` and `description` are required. */
export interface OptionSchema {
  readonly type: 'boolean' | 'integer' | 'number' | 'string' | 'array'
  readonly description: string
  readonly default: unknown
  readonly enum?: readonly string[]
  readonly minimum?: number
  readonly items?: {readonly type: 'string'}
  readonly pattern?: string
}

export interface Example {
  /** Letter text; in a bad example `>>` and `<<` mark the exact range of each expected diagnostic. */
  readonly text: string
  /** Where `text` stands in a neutral letter; default `body`. `letter`: `text` is the whole letter. */
  readonly slot?: 'salutation' | 'opening' | 'body' | 'closing' | 'letter'
  readonly format?: 'markdown' | 'text'
  /** Pages of the document that the letter was taken from. */
  readonly pages?: Pages
  readonly posting?: string
  readonly others?: readonly OtherLetter[]
  readonly options?: Readonly<Record<string, unknown>>
  readonly today?: string
  /** Message ids expected, in order; default: any. */
  readonly messages?: readonly string[]
  /** For rules that fix: the text after `--fix`. */
  readonly fixed?: string
}

export type Severity = 'off' | 'warn' | 'error'

export interface RuleDocs {
  /** One line: what it reports. */
  readonly summary: string
  /** Why readers mind: one short paragraph. */
  readonly why: string
  /** How to mend it: one short paragraph. */
  readonly mend: string
  /** What it leaves alone: one short paragraph. */
  readonly leaves?: string
  /** Where the advice comes from. */
  readonly source: string
  /** Address of the docs; default for the built-in rules: their place in the catalogue. */
  readonly url?: string
}

/** What a rule cannot do without: a posting, or a posting in which that fact was found. */
export type Need = 'posting' | 'posting.title' | 'posting.company'

/** One rule: one file, default export, made by {@link defineRule}. */
export interface Rule<Options extends object = Record<string, unknown>, MessageId extends string = string> {
  /** Kebab-case; the file's name. */
  readonly id: string
  readonly docs: RuleDocs
  readonly category: 'mission' | 'claims' | 'craft' | 'posting' | 'user'
  /** Severity in `cl-lint:recommended`. */
  readonly severity: Severity
  readonly fixable?: boolean
  readonly needs?: Need
  /** Ids of more specific rules: where one of them reports an overlapping span, this rule's finding is dropped. */
  readonly yieldsTo?: readonly string[]
  /**
   * A cheap test of the source for speed only: where it finds nothing, the rule has nothing to look at and does not run.
   */
  readonly when?: RegExp
  /** Templates with `{{name}}` placeholders: what is wrong, why a reader minds, what to write instead. */
  readonly messages: Readonly<Record<MessageId, string>>
  readonly options: {readonly [Key in keyof Options]: OptionSchema}
  /** Options go to the rule as they are; for retext plug-ins, whose options have no schema. */
  readonly freeOptions?: boolean
  readonly examples: {readonly bad: readonly Example[]; readonly good: readonly Example[]}
  /** Pure: reads the context, returns findings in any order. May throw; the linter names the rule. */
  check(context: RuleContext<Options>): Iterable<Finding<NoInfer<MessageId>>>
}

/** A rule whose options and message ids are erased: what lists of rules hold, and what the linter runs. */
export interface AnyRule extends Omit<Rule, 'messages' | 'options' | 'check'> {
  readonly messages: Readonly<Record<string, string>>
  /** Option schemas by name; read them with `optionSchemas`. */
  readonly options: object
  check(context: RuleContext<object>): Iterable<Finding>
}

type Optional = 'category' | 'severity' | 'options' | 'examples'

/** A rule as it may be written: what it leaves out gets a default (category `user`, severity `warn`, nothing else). */
export type RuleDefinition<Options extends object, MessageId extends string> = Omit<
  Rule<Options, MessageId>,
  Optional | 'docs'
> &
  Partial<Pick<Rule<Options, MessageId>, Optional>> & {
    readonly docs: Pick<RuleDocs, 'summary'> & Partial<RuleDocs>
  }

/** Gives a rule its types, and a default for what it leaves out. */
export function defineRule<Options extends object, MessageId extends string>(
  rule: RuleDefinition<Options, MessageId>
): Rule<Options, MessageId> {
  return {
    category: 'user',
    severity: 'warn',
    // Who leaves out `options` names none in `Options` either.
    options: {} as Rule<Options, MessageId>['options'],
    examples: {bad: [], good: []},
    ...rule,
    docs: {why: '', mend: '', source: '', ...rule.docs}
  }
}
