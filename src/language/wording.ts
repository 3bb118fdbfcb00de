import type {Sentence, Span, Token} from '../letter/letter.ts'
import {statusIn} from './assertion/assertion.ts'
import type {AssertionStatus} from './assertion/status.ts'
import {lines, PhraseSet} from './phrases.ts'

/*
 * Stock wording: phrases that are criticised for how they sound, whoever says them. A phrase counts where the writer uses
 * it, not where they mention it ("Nobody needs another “results-driven” engineer"), deny it or refuse it.
 */

/** Patterns of `phrases.ts`, one a line, and who criticises them. */
export interface PhraseGroup {
  /** Abbreviations of `facts.md` section 3, or "count" with the number of letters among 216 public ones, 2026. */
  readonly source: string
  readonly patterns: string
  /** A pattern of what must stand in the sentence, too. */
  readonly beside?: string
  /** With a capital in mid-sentence they are the name of a company or product. */
  readonly names?: boolean
}

/** A phrase that the writer uses: `sentence.tokens[from..to)`. */
export interface FoundPhrase {
  /** Where the criticism comes from; `config` for the user's own phrases. */
  readonly source: string
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
}

/** Statuses under which wording is not the writer's own use of it. */
export const refusals: ReadonlySet<AssertionStatus> = new Set(['negated', 'opposed', 'quoted'])

interface Stock {
  readonly source: string
  readonly names: boolean
  /** The phrase itself denies something ("do not hesitate"). */
  readonly denies: boolean
  readonly beside: PhraseSet<true> | undefined
}

function stockOf({
  source,
  patterns,
  beside: context,
  names = false
}: PhraseGroup): (readonly [string, Stock])[] {
  const beside = context === undefined ? undefined : new PhraseSet([[context, true] as const])
  return lines(patterns).map((pattern) => [
    pattern,
    {source, names, denies: /\b(?:not|no|never)\b/.test(pattern), beside}
  ])
}

const configured = (patterns: readonly string[]): PhraseSet<Stock> =>
  new PhraseSet(stockOf({source: 'config', patterns: patterns.join('\n')}))

/** A list of stock phrases, ready to be looked for. */
export class StockWording {
  private readonly sets: readonly PhraseSet<Stock>[]
  /** What touches a match of these is left alone. */
  private readonly exceptions: readonly PhraseSet<Stock>[]

  private constructor(sets: readonly PhraseSet<Stock>[], exceptions: readonly PhraseSet<Stock>[]) {
    this.sets = sets
    this.exceptions = exceptions
  }

  /** `literal`: patterns, one a line, of what reads like a stock phrase and is none. */
  static of(groups: readonly PhraseGroup[], literal = ''): StockWording {
    return new StockWording(
      [new PhraseSet(groups.flatMap(stockOf))],
      literal === '' ? [] : [configured([literal])]
    )
  }

  /** The list with patterns added, and without what touches an allowed one. Throws `PhraseError`. */
  with(add: readonly string[], allow: readonly string[]): StockWording {
    return new StockWording(
      add.length > 0 ? [...this.sets, configured(add)] : this.sets,
      allow.length > 0 ? [...this.exceptions, configured(allow)] : this.exceptions
    )
  }

  /**
   * The phrases that the writer uses in a sentence, in order; of two that overlap the one that begins first, of two that
   * begin together the longer. Neighbours with nothing but a mark between them are one.
   */
  usedIn(sentence: Sentence, silent: ReadonlySet<AssertionStatus> = refusals): FoundPhrase[] {
    const {tokens} = sentence
    const matches = this.sets.flatMap((set) => set.match(tokens))
    if (matches.length === 0) return []
    const allowed = this.exceptions.flatMap((set) => set.match(tokens))
    const found: FoundPhrase[] = []
    for (const {value, from, to: end} of matches.sort((a, b) => a.from - b.from || b.to - a.to)) {
      const to = withoutMark(tokens, end)
      const last = found.at(-1)
      if ((last && from < last.to) || allowed.some((other) => other.from < to && from < other.to)) continue
      if (!value.denies && tokens.slice(from, to).some(({lower}) => lower === 'not' || lower === 'never'))
        continue
      if (value.names && isName(tokens, from)) continue
      if (value.beside && value.beside.match(tokens).length === 0) continue
      if (isMentioned(sentence, from, to) || silent.has(statusOfWording(sentence, from, to))) continue
      if (last && isJoint(tokens, last.to, from)) found[found.length - 1] = {...last, to}
      else found.push({source: value.source, sentence, from, to})
    }
    return found
  }
}

function statusOfWording(sentence: Sentence, from: number, to: number): AssertionStatus {
  // "No ninja and no rock star" denies twice, and each for itself.
  if (/^(?:no|not|nor|neither|never)$/.test(sentence.tokens[from - 1]?.lower ?? '')) return 'negated'
  const status = statusIn(sentence, from, to)
  return status === 'attributed' && adoption.match(sentence.tokens).some((cue) => cue.from >= to)
    ? 'asserted'
    : status
}

const withoutMark = (tokens: readonly Token[], end: number): number =>
  tokens[end - 1]?.kind === 'mark' ? end - 1 : end

/** In inline code, or with a capital that no sentence's beginning explains, or before another ("Synergy Health bought"). */
function isName(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!token || token.code) return token !== undefined
  if (!isCapital(token)) return false
  return before === undefined || /^["'(:]$/.test(before.text)
    ? after?.space === true && isCapital(after)
    : true
}

const isCapital = ({text}: Token): boolean => /^\p{Lu}/u.test(text)

const isJoint = (tokens: readonly Token[], end: number, start: number): boolean =>
  start === end || (start === end + 1 && tokens[end]?.kind === 'mark')

const cues = (patterns: string): PhraseSet<true> =>
  new PhraseSet(lines(patterns).map((pattern) => [pattern, true] as const))

/** What talks of words without using them. */
const pretence = cues(`
i (could|might|may|can) ..2 (~tell|~say|~write|~claim|~open|~begin|~start|~call|~add)
(~call|~say|~write|~claim|~use|~read|~see|~meet) ..3 (word|words|phrase|phrases|slogan|cliché|cliche|label|expression|term)
(he|she|they|people|somebody|someone|everybody|manager|managers|boss|lead|director|consultant|consultants|recruiter|recruiters|brochure|slides|website|vendor|posting) ..2 (~speak|~talk|~rave|~joke|~dream) ..1 (of|about)
`)
/** What makes somebody's wish the writer's own word: "Your posting wants a rock star, and you shall have one". */
const adoption = cues(`
you (shall|will) (have|get)
(that|this) is (me|what i am|who i am|exactly what i am)
i am (that|exactly that|one|it|your) ..1
here i am
`)

/** Whether the words stand in quotation marks as a whole, or the sentence only talks of them. */
export function isMentioned(sentence: Sentence, from: number, to: number): boolean {
  return (
    isQuotedWhole(sentence.tokens, from, to) || pretence.match(sentence.tokens).some((cue) => cue.to <= from)
  )
}

function isQuotedWhole(tokens: readonly Token[], from: number, to: number): boolean {
  let open = -1
  for (const [index, token] of tokens.entries()) {
    if (token.text !== '"' && token.text !== "'") continue
    if (open !== -1 && tokens[open]?.text === token.text) {
      if (open < from && index >= to) return true
      open = -1
    } else if (open === -1 && (token.text === '"' || opensQuote(tokens, index))) open = index
  }
  return false
}

/** An apostrophe that opens a quotation has space before it and none after it ("two weeks' notice" has not). */
const opensQuote = (tokens: readonly Token[], index: number): boolean =>
  (index === 0 || tokens[index]?.space === true || tokens[index - 1]?.kind === 'mark') &&
  tokens[index + 1]?.space === false

/** The source span of `sentence.tokens[from..to)`. */
export const spanOf = ({sentence, from, to}: Pick<FoundPhrase, 'sentence' | 'from' | 'to'>): Span => ({
  start: sentence.tokens[from]?.start ?? sentence.span.start,
  end: sentence.tokens[to - 1]?.end ?? sentence.span.end
})

/** The words of a phrase for a message: on one line, without markup. */
export const textOf = ({sentence, from, to}: Pick<FoundPhrase, 'sentence' | 'from' | 'to'>): string =>
  sentence.tokens
    .slice(from, to)
    .map((token, index) => (index === 0 ? '' : token.glue || (token.space ? ' ' : '')) + token.text)
    .join('')
