import type {Token} from '../letter/letter.ts'
import {isClosingLevel, isTitle, partsOf, type TitleParts} from './titles.ts'
import {titleWords, type TitleWord} from './title-words.ts'
import {beginsWithCapital} from '../letter/capital.ts'

/** A job title in running text: `tokens[from..to)`. */
export interface FoundTitle {
  readonly from: number
  readonly to: number
  readonly parts: TitleParts
  /** Stands for several people ("Python developers"). */
  readonly plural: boolean
  /** Its noun is written with a capital. */
  readonly capital: boolean
  /** The noun alone, without any qualifier. */
  readonly bare: boolean
}

export interface TitleSearch {
  /** Lower-case words that belong to a title although no list has them: those of the posting's own title. */
  readonly known?: ReadonlySet<string>
  /** Capitalised words between an article and the title belong to it: "a Tower Crane Technician". */
  readonly open?: boolean
}

const articles = new Set([
  'a',
  'an',
  'the',
  'our',
  'your',
  'as',
  'first',
  'next',
  'new',
  'position',
  'role',
  'for'
])
const qualifiers = new Set<TitleWord['kind']>(['level', 'grade', 'specialty', 'technology', 'function'])

/**
 * Job titles in a sentence: levels, specialties, technologies and qualifiers that end in what a person is (Engineer,
 * Developer, Analyst), with "(Python)", "II" or ", Data Platform" after it. Linear in the tokens.
 */
export function findTitles(tokens: readonly Token[], search: TitleSearch = {}): FoundTitle[] {
  const words = titleWords(tokens)
  const found: FoundTitle[] = []
  for (let at = 0; at < words.length; at++) {
    const run = runFrom(tokens, words, at, search)
    if (run <= at) continue
    const title = titleIn(tokens, words, at, run, search)
    if (title) found.push(title)
    at = run - 1
  }
  return found
}

const isCapital = (token: Token | undefined): boolean => token !== undefined && beginsWithCapital(token.text)

/** Index of the first word past the run of title words that begins at `at`. */
function runFrom(
  tokens: readonly Token[],
  words: readonly TitleWord[],
  at: number,
  {known}: TitleSearch
): number {
  let end = at
  while (end < words.length) {
    const word = words[end]
    if (!word) break
    const previous = end > at ? words[end - 1] : undefined
    if (
      qualifiers.has(word.kind) ||
      known?.has(word.value) ||
      (word.kind === 'word' && isCapital(tokens[word.from]))
    )
      end++
    else if (word.kind === 'mark' && word.value === '/' && previous) end++
    else if (previous && joins(tokens, word, previous, words[end + 1])) end++
    else break
  }
  return end
}

/** "Data & Analytics Engineer", "Head of Data", "Engineer in Test" hold together; "Python and data engineers" do not. */
function joins(
  tokens: readonly Token[],
  word: TitleWord,
  previous: TitleWord,
  next: TitleWord | undefined
): boolean {
  if (word.kind !== 'join' || !next || !qualifiers.has(next.kind)) return false
  if (word.value === 'of') return previous.kind === 'level' || previous.kind === 'function'
  if (word.value === 'in') return previous.kind === 'function' && next.kind === 'specialty'
  if (word.value === 'for') return false
  if (previous.kind === 'function') return false
  return word.value !== 'and' || (isCapital(tokens[previous.from]) && isCapital(tokens[next.from]))
}

function titleIn(
  tokens: readonly Token[],
  words: readonly TitleWord[],
  from: number,
  to: number,
  search: TitleSearch
): FoundTitle | undefined {
  let last = to - 1
  while (last >= from && !isNoun(words[last])) last--
  if (last < from) return undefined
  let first = from
  while (first < last && !belongs(tokens, words, first, search)) first++
  const noun = words[last]
  const head = noun ? tokens[noun.to - 1] : undefined
  if (!noun || !head) return undefined
  let end = last + 1
  if (words[end]?.kind === 'grade') end++
  // "Head of Data", "Engineer in Test": what the join leads to.
  while (end < to && (words[end]?.kind === 'join' || words[end]?.kind === 'specialty')) end++
  end = afterBracket(words, end, search)
  end = afterDomain(tokens, words, end, search)
  const parts = partsOf(tokens, words.slice(first, end))
  if (!isTitle(parts)) return undefined
  const bare = last === first && end === last + 1 && noun.to - noun.from === 1
  if (bare && noun.kind === 'level') return undefined
  return {
    from: words[first]?.from ?? 0,
    to: words[end - 1]?.to ?? 0,
    parts,
    plural: noun.plural,
    capital: isCapital(tokens[noun.from]),
    bare
  }
}

const isNoun = (word: TitleWord | undefined): boolean =>
  word !== undefined && (word.kind === 'function' || isClosingLevel(word))

/** Whether a word at the left end of a run is part of the title. */
function belongs(
  tokens: readonly Token[],
  words: readonly TitleWord[],
  at: number,
  {known, open}: TitleSearch
): boolean {
  const word = words[at]
  if (!word || word.kind === 'join' || word.kind === 'mark') return false
  if (word.kind !== 'word') return word.kind !== 'grade'
  if (known?.has(word.value)) return true
  const before = at > 0 ? words[at - 1] : undefined
  return (
    open === true &&
    before !== undefined &&
    (articles.has(before.value) || before.kind === 'level') &&
    isCapital(tokens[word.from])
  )
}

/** Past "(Python)": a bracket that holds nothing but qualifiers. */
function afterBracket(words: readonly TitleWord[], at: number, {known}: TitleSearch): number {
  if (words[at]?.value !== '(') return at
  for (let end = at + 1; end < Math.min(words.length, at + 8); end++) {
    const word = words[end]
    if (!word || word.value === ')') return end > at + 1 ? end + 1 : at
    const inside =
      qualifiers.has(word.kind) || known?.has(word.value) || word.kind === 'join' || /^[,/]$/.test(word.value)
    if (!inside) return at
  }
  return at
}

/** Past ", Data Platform": capitalised qualifiers, or words of the posting's title, behind a comma or dash. */
function afterDomain(
  tokens: readonly Token[],
  words: readonly TitleWord[],
  at: number,
  {known}: TitleSearch
): number {
  if (!/^[,–—|-]$/.test(words[at]?.value ?? '')) return at
  let end = at + 1
  for (; end < words.length && end < at + 6; end++) {
    const word = words[end]
    if (!word || word.kind === 'function') break
    const joined = word.kind === 'join' && end > at + 1
    const named = known?.has(word.value) || qualifiers.has(word.kind)
    if (!joined && !(named && isCapital(tokens[word.from]))) break
  }
  if (words[end - 1]?.kind === 'join') end--
  const next = words[end]
  const closed = !next || next.kind === 'mark' || next.kind === 'join' || domainFollowers.has(next.value)
  return end > at + 1 && closed ? end : at
}

const domainFollowers = new Set([
  'role',
  'position',
  'opening',
  'vacancy',
  'job',
  'post',
  'team',
  'at',
  'with',
  'on',
  'ref',
  'as',
  'because'
])
