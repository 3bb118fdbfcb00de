import type {SeverityInput} from '../config.ts'

export const phraseKinds = ['existence', 'substitution', 'occurrence', 'required'] as const
/**
 * What a rule does with its phrases: reports each, reports each with what to write instead, allows so many of them, or
 * misses them where there are none.
 */
export type PhraseKind = (typeof phraseKinds)[number]

export const phraseParts = [
  'header',
  'salutation',
  'opening',
  'body',
  'closing',
  'sign-off',
  'signature',
  'postscript'
] as const
/** A part of a letter; `opening` and `closing` are the first and the last paragraph of the body. */
export type PhrasePart = (typeof phraseParts)[number]

/** A text that stands in the rule's part, or a whole letter. `>>` and `<<` mark what is to be reported. */
export type PhraseExample = string | {readonly letter: string}

/** One rule of a phrase file, as it is written. */
export interface PhraseRuleInput {
  readonly kind?: PhraseKind
  readonly patterns?: string | readonly string[]
  /** Patterns with what to write instead of each. */
  readonly swap?: Readonly<Record<string, string | readonly string[]>>
  readonly suggestion?: string | readonly string[]
  readonly max?: number
  readonly except?: string | readonly string[]
  readonly message: string
  readonly severity?: SeverityInput
  readonly part?: PhrasePart | readonly PhrasePart[]
  readonly denied?: boolean
  readonly summary?: string
  readonly why?: string
  readonly mend?: string
  readonly source?: string
  readonly bad?: readonly PhraseExample[]
  readonly good?: readonly PhraseExample[]
}

/** A phrase file's content: rules without code. */
export interface PhraseFile {
  readonly $schema?: string
  readonly namespace?: string
  readonly rules: Readonly<Record<string, PhraseRuleInput>>
}

/** Kebab-case: the file's or plug-in's name, and a rule's. */
export const namePattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
