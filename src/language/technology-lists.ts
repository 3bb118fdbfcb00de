import {spanOf} from '../letter/token-span.ts'
import type {Block, Letter, Sentence, Span} from '../letter/letter.ts'
import {type Enumeration, findEnumerations, type Member, soleMember} from './enumerations.ts'
import {phraseSet} from './phrases.ts'
import {findTechnologies, isRival, type TechnologyEntry, type TechnologyKind} from './technologies.ts'

/** An enumeration of technologies, and no list of cities, people or duties that share words with them. */
export interface TechnologyList {
  readonly first: Member
  /** From its first member to its last. */
  readonly span: Span
  /** Different members. */
  readonly count: number
  /** The kind that most of its members are rivals of, and how many they are. */
  readonly rivals: {readonly kind: TechnologyKind; readonly count: number} | undefined
  /** Its sentence chooses among the members. */
  readonly weighed: boolean
  readonly members: readonly Member[]
}

/** A paragraph, or all items of a list, with the lists in it. */
export interface ListedParagraph {
  readonly sentences: readonly Sentence[]
  readonly lists: readonly TechnologyList[]
}

const weighing = phraseSet(`
    ~choose
    ~compare
    ~weigh
    ~evaluate
    ~benchmark
    ~decide
    ~pick
    between
    ~reject
    ~prefer
    ~opt for
    ~settle on
    ~replace
    ~migrate
    ~argue
    rather than
    instead of`)

/** Words that make ordinary words technologies if they stand in the same sentence. */
const technical = phraseSet(`
    language
    ~programming
    programming
    ~framework
    stack
    ~tool
    toolbox
    ~skill
    ~technology
    ~code
    coding
    ~write
    ~database
    ~library
    ~service
    backend
    ~deploy
    experience ..1 (in|with)
    proficient
    fluent
    ~use`)

/** "Our clients were …", "offices in …", "people such as …": what is listed are no technologies. */
const otherThings =
  /\b(?:clients?|customers?|employers?|compan(?:y|ies)|competitors?|partners?|vendors?|offices|cities|people|colleagues|teammates|interns|students|mentees|towns|ports|islands|authors|children|cats|dogs)(?: of (?:mine|ours))?(?:(?: ,)? (?:were|are|include|included|including|like|such as|named|called)(?: :)?| \(| :)$|\b(?:worked|consulted|interned|work) (?:for|at)$|(?<!\b(?:was|were|been|got|being|be) )\b(?:met|mentored|hired|trained|taught|thank|visited)$/

/** Every paragraph of the body and the postscript with its lists of technologies. */
export function* listsOf(letter: Letter, extra: readonly string[]): Generator<ListedParagraph> {
  for (const blocks of paragraphs(letter)) {
    const sentences = blocks.flatMap((block) => [...block.sentences])
    const found = sentences.flatMap((sentence) => findEnumerations(sentence, extra))
    const items = itemLists(blocks, extra)
    const lists = [...items, ...found].flatMap((enumeration) => technologyList(enumeration) ?? [])
    yield {sentences, lists}
  }
}

/** The first mention of each technology of a paragraph, in order. */
export function namedIn({sentences, lists}: ListedParagraph): {entry: TechnologyEntry; span: Span}[] {
  const listed = lists.flatMap(({members}) => members)
  const named = new Map<string, {entry: TechnologyEntry; span: Span}>()
  const mentions = sentences.flatMap((sentence) =>
    findTechnologies(sentence.tokens).map(({entry, from, to}) => ({
      entry,
      span: spanOf({sentence, from, to})
    }))
  )
  for (const member of listed) if (member.entry) mentions.push({entry: member.entry, span: spanOf(member)})
  mentions.sort((one, other) => one.span.start - other.span.start)
  for (const mention of mentions) if (!named.has(mention.entry.name)) named.set(mention.entry.name, mention)
  return [...named.values()].filter(({entry}) => !isPractice(entry))
}

/** Items in a row count as one paragraph; an item that tells what was done is one by itself. */
function* paragraphs(letter: Letter): Generator<Block[]> {
  let items: Block[] = []
  for (const block of [...letter.part('body'), ...letter.part('postscript')]) {
    if (block.kind === 'item' && !isTelling(block)) {
      items.push(block)
      continue
    }
    if (items.length > 0) yield items
    items = []
    if (block.sentences.length > 0) yield [block]
  }
  if (items.length > 0) yield items
}

/** Words beside names from which on an item tells something: "Python (4 years, in production)" does not. */
const telling = 5

const isTelling = ({sentences}: Block): boolean =>
  sentences.flatMap(({tokens}) => {
    const names = findTechnologies(tokens)
    return tokens.filter(
      ({kind, text, lower}, at) =>
        kind === 'word' && text === lower && !names.some(({from, to}) => at >= from && at < to)
    )
  }).length >= telling

/** What the lexicon knows, because postings ask for it, and what nobody can pad a list with. */
const isPractice = (entry: TechnologyEntry | undefined): boolean => entry?.name === 'CI/CD'

/** A list whose items are one technology each. */
function itemLists(blocks: readonly Block[], extra: readonly string[]): Enumeration[] {
  const found: Enumeration[] = []
  let row: Member[] = []
  for (const {kind, sentences} of blocks) {
    const [only, ...others] = sentences
    const member = kind === 'item' && only && others.length === 0 ? soleMember(only, extra) : undefined
    if (member) row.push(member)
    else {
      if (row.length > 1) found.push({members: row})
      row = []
    }
  }
  if (row.length > 1) found.push({members: row})
  return found
}

/** The enumeration, if enough of its members can be nothing but technologies. */
function technologyList(enumeration: Enumeration): TechnologyList | undefined {
  const members = enumeration.members.filter(({entry}) => !isPractice(entry))
  const [first, last] = [members[0], members.at(-1)]
  if (!first || !last) return undefined
  const names = new Set(
    members.map(
      ({entry, sentence, from, to}) =>
        entry?.name ??
        sentence.tokens
          .slice(from, to)
          .map(({lower}) => lower)
          .join(' ')
    )
  )
  const entries = new Map(members.flatMap(({entry}) => (entry ? [[entry.name, entry] as const] : [])))
  const certain = [...entries.values()].filter(({ordinary}) => !ordinary).length
  if (!isTechnical(first, names.size, entries.size, certain)) return undefined
  return {
    first,
    span: {start: spanOf(first).start, end: spanOf(last).end},
    count: names.size,
    rivals: rivalsAmong([...entries.values()]),
    weighed: weighing.match(first.sentence.tokens).length > 0,
    members
  }
}

function isTechnical({sentence, from}: Member, count: number, known: number, certain: number): boolean {
  const before = sentence.tokens
    .slice(Math.max(0, from - 8), from)
    .map(({lower}) => lower)
    .join(' ')
  if (otherThings.test(before)) return false
  if (certain >= 2) return known * 2 >= count
  if (certain === 1) return known >= 3 && known >= count - 1
  return known >= 4 && known === count && technical.match(sentence.tokens).length > 0
}

function rivalsAmong(entries: readonly TechnologyEntry[]): TechnologyList['rivals'] {
  const counts = new Map<TechnologyKind, number>()
  const kinds = entries.map(({kind}) => (kind === 'stream-processing' ? 'queue' : kind))
  for (const kind of kinds) if (isRival(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const [most] = [...counts].sort((one, other) => other[1] - one[1])
  return most && {kind: most[0], count: most[1]}
}
