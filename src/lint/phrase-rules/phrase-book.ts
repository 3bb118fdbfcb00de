import {isMentioned, isName, useOf} from '../../language/mention.ts'
import {PhraseIndex} from '../../language/phrase-index.ts'
import {PhraseSet, type PhraseMatch} from '../../language/phrases.ts'
import {matchesIn, refusals} from '../../language/wording.ts'
import {readWrittenPattern} from '../../language/written-pattern.ts'
import type {AssertionStatus} from '../../language/assertion/status.ts'
import type {Letter, Sentence, Token} from '../../letter/letter.ts'
import type {Posting} from '../../posting/posting.ts'
import {beginsWithCapital} from '../../letter/capital.ts'

/** One pattern of a rule. */
export interface Phrase {
  /** As it is written. */
  readonly pattern: string
  /** What to write instead; an empty text leaves the phrase out. */
  readonly suggestions: readonly string[]
}

/** A phrase found in `sentence.tokens[from..to)`. */
export interface PhraseUse {
  readonly phrase: Phrase
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
}

/** What a rule looks for, and what it leaves alone. */
export interface PhraseSearch {
  readonly phrases: readonly Phrase[]
  /** Patterns; what touches a match of them is left alone. */
  readonly except: readonly string[]
  /** Whether phrases count that the writer denies or refuses. */
  readonly denied: boolean
}

interface Entry {
  readonly search: PhraseSearch
  readonly phrase: Phrase
  /** The pattern itself denies something. */
  readonly denies: boolean
  /** The pattern is written with a capital: it means a name. */
  readonly names: boolean
}

type Match = PhraseMatch<Entry>

const quotedOnly: ReadonlySet<AssertionStatus> = new Set(['quoted'])

/** The phrases of all rules of a file, matched together: each sentence is read once, whatever their number. */
export class PhraseBook {
  private readonly set: PhraseSet<Entry>
  private readonly matches = new WeakMap<Sentence, Map<PhraseSearch, Match[]>>()
  private readonly exceptions = new Map<PhraseSearch, PhraseSet<true>>()

  /** @throws {PhraseError} For a pattern that cannot be read. */
  constructor(searches: readonly PhraseSearch[]) {
    this.set = new PhraseSet(
      searches.flatMap((search) =>
        search.phrases.map((phrase) => [readWrittenPattern(phrase.pattern), entryOf(search, phrase)] as const)
      ),
      new PhraseIndex()
    )
    for (const search of searches)
      if (search.except.length > 0) this.exceptions.set(search, patternSet(search.except))
  }

  /** Whether any phrase stands in a sentence, in whatever role. */
  has(search: PhraseSearch, sentence: Sentence): boolean {
    return this.of(search, sentence).length > 0
  }

  /**
   * The phrases that the writer uses in a sentence, in order: not in code, quoted, denied or part of a name. Of two that
   * overlap, the one that begins first; of two that begin together, the longer.
   */
  uses(
    search: PhraseSearch,
    sentence: Sentence,
    names: ReadonlySet<string>,
    allow: readonly string[]
  ): PhraseUse[] {
    const matches = this.of(search, sentence)
    if (matches.length === 0) return []
    const {tokens} = sentence
    const allowed = [this.exceptions.get(search), allow.length > 0 ? allowedSet(allow) : undefined].flatMap(
      (set) => set?.match(tokens) ?? []
    )
    const uses: PhraseUse[] = []
    for (const {value, from, to: end} of [...matches].sort((a, b) => a.from - b.from || b.to - a.to)) {
      // A gap may end on a mark.
      const to = tokens[end - 1]?.kind === 'mark' && end - from > 1 ? end - 1 : end
      if (from < (uses.at(-1)?.to ?? 0)) continue
      if (allowed.some((other) => other.from < to && from < other.to)) continue
      if (isUsed(value, sentence, from, to, names)) uses.push({phrase: value.phrase, sentence, from, to})
    }
    return uses
  }

  private of(search: PhraseSearch, sentence: Sentence): readonly Match[] {
    let bySearch = this.matches.get(sentence)
    if (!bySearch) {
      bySearch = new Map()
      for (const match of matchesIn(this.set, sentence.tokens)) {
        const list = bySearch.get(match.value.search)
        if (list) list.push(match)
        else bySearch.set(match.value.search, [match])
      }
      this.matches.set(sentence, bySearch)
    }
    return bySearch.get(search) ?? []
  }
}

const entryOf = (search: PhraseSearch, phrase: Phrase): Entry => ({
  search,
  phrase,
  denies: /\b(?:not|no|never)\b|n['’]t\b/i.test(phrase.pattern),
  names: /\p{Lu}/u.test(phrase.pattern)
})

const patternSet = (patterns: readonly string[]): PhraseSet<true> =>
  new PhraseSet(
    patterns.map((pattern) => [readWrittenPattern(pattern), true] as const),
    new PhraseIndex()
  )

const allowedSets = new WeakMap<readonly string[], PhraseSet<true>>()

/** `vocabulary.allow` is one list for all letters of a config. */
function allowedSet(allow: readonly string[]): PhraseSet<true> {
  let set = allowedSets.get(allow)
  if (!set) allowedSets.set(allow, (set = patternSet(allow)))
  return set
}

function isUsed(
  {search, denies, names: meansName}: Entry,
  sentence: Sentence,
  from: number,
  to: number,
  names: ReadonlySet<string>
): boolean {
  const {tokens} = sentence
  const words = tokens.slice(from, to)
  if (words.some(({code}) => code)) return false
  if (!denies && words.some(({lower}) => lower === 'not' || lower === 'never')) return false
  if (!meansName && (isName(tokens, from) || isKnownName(tokens[from], names))) return false
  if (isMentioned(sentence, from, to)) return false
  return !(search.denied ? quotedOnly : refusals).has(useOf(sentence, from, to))
}

const isKnownName = (token: Token | undefined, names: ReadonlySet<string>): boolean =>
  token !== undefined && beginsWithCapital(token.text) && names.has(token.lower)

/** Words that are names wherever they have a capital: of the company, and those with a capital in mid-sentence. */
export function namesIn(letter: Letter, posting: Posting | undefined): ReadonlySet<string> {
  const {company} = letter.frontMatter?.data ?? {}
  const named = [posting?.company?.value ?? '', typeof company === 'string' ? company : ''].join(' ')
  const words = letter.sentences.flatMap(({tokens}) =>
    tokens.filter((_, at) => isName(tokens, at)).map(({lower}) => lower)
  )
  return new Set([...words, ...named.toLowerCase().split(/[^\p{L}\p{N}]+/u)])
}
