import type {Letter, Span} from '../../letter/letter.ts'
import {spanOf, textOf} from '../../letter/token-span.ts'
import {defineRule, type AnyRule, type Edit, type Finding, type RuleContext} from '../rule.ts'
import {namesIn, type PhraseBook, type PhraseSearch, type PhraseUse} from './phrase-book.ts'
import type {PhraseKind, PhrasePart} from './phrase-file.ts'
import {placeOf, sentencesOf} from './phrase-places.ts'

/** A rule of a phrase file, read and complete. */
export interface PhraseRule {
  readonly id: string
  readonly kind: PhraseKind
  readonly search: PhraseSearch
  readonly parts: readonly PhrasePart[]
  readonly max: number
  readonly about: Pick<AnyRule, 'severity' | 'docs' | 'examples'> & {readonly message: string}
}

interface Options {
  /** For `occurrence`. */
  readonly max?: number
}

/** The rule that the linter runs for a rule of a phrase file; `book` holds the phrases of all rules of that file. */
export function ruleFromPhrases(rule: PhraseRule, book: PhraseBook): AnyRule {
  const {id, kind, max, about} = rule
  const {message, ...rest} = about
  return defineRule<Options, 'phrase'>({
    id,
    category: 'user',
    ...rest,
    messages: {phrase: message},
    options: {
      ...(kind === 'occurrence' && {
        max: {type: 'integer', minimum: 0, default: max, description: 'How many of the phrases may stand.'}
      })
    },
    check: (context) => checks[kind](rule, book, context)
  })
}

type Check = (rule: PhraseRule, book: PhraseBook, context: RuleContext<Options>) => Finding<'phrase'>[]

const reportEach: Check = (rule, book, context) =>
  usesIn(rule, book, context).map((use) => finding(use, context.letter))

const checks: Readonly<Record<PhraseKind, Check>> = {
  existence: reportEach,
  substitution: reportEach,
  occurrence(rule, book, context) {
    const {max = rule.max} = context.options
    const uses = usesIn(rule, book, context)
    const surplus = uses[max]
    return surplus ? [finding(surplus, context.letter, {count: uses.length, max})] : []
  },
  required({parts, search}, book, {letter}) {
    if (letter.sentences.length === 0) return []
    const isThere = parts.some((part) =>
      sentencesOf(letter, part).some((sentence) => book.has(search, sentence))
    )
    return isThere
      ? []
      : [{messageId: 'phrase', span: placeOf(letter, parts), data: {part: parts.join(', ')}}]
  }
}

const known = new WeakMap<Letter, ReadonlySet<string>>()

function usesIn(
  {parts, search}: PhraseRule,
  book: PhraseBook,
  {letter, posting, vocabulary}: RuleContext<Options>
): PhraseUse[] {
  let names = known.get(letter)
  if (!names) known.set(letter, (names = namesIn(letter, posting)))
  const sentences = new Set(parts.flatMap((part) => sentencesOf(letter, part)))
  return [...sentences].flatMap((sentence) => book.uses(search, sentence, names, vocabulary.allow))
}

function finding(
  use: PhraseUse,
  letter: Letter,
  data: Readonly<Record<string, number>> = {}
): Finding<'phrase'> {
  const span = spanOf(use)
  const match = textOf(use)
  const texts = use.phrase.suggestions.map((text) => likeCase(text, match))
  return {
    messageId: 'phrase',
    span,
    data: {...data, match, suggestion: listed(texts)},
    suggestions: texts.map((text) =>
      text === ''
        ? {text: `Leave out "${match}"`, edit: {span: withSpace(span, letter), text}}
        : {text: `Write "${text}"`, edit: {span, text} satisfies Edit}
    )
  }
}

/** "Use" for "Utilize" at the beginning of a sentence. */
const likeCase = (text: string, match: string): string =>
  /^\p{Lu}(?!\p{Lu})/u.test(match) ? text.replace(/^\p{Ll}/u, (first) => first.toUpperCase()) : text

/** `"use" or "apply"`, for a message. */
const listed = (texts: readonly string[]): string =>
  texts.map((text) => (text === '' ? 'nothing' : `"${text}"`)).join(' or ')

/** A span with the space before it, which goes with what is left out. */
const withSpace = ({start, end}: Span, {source}: Letter): Span =>
  /\s/.test(source[start - 1] ?? '') && /[\s.,;:!?)]/.test(source[end] ?? '\n')
    ? {start: start - 1, end}
    : {start, end}
