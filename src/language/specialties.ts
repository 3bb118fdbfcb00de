import type {Letter, Sentence, Token} from '../letter/letter.ts'
import type {Specialty} from '../posting/posting.ts'
import {stem} from './inflection.ts'
import {isMentioned, isTakenUp, useOf} from './mention.ts'
import {phraseSet, PhraseSet} from './phrases.ts'
import {
  attached,
  claimsAfter,
  claimsBefore,
  claimsOfTools,
  doing,
  equals,
  givenAway,
  hires,
  specialtyTerms,
  support,
  vagueTerms
} from './specialties.data.ts'
import type {FoundPhrase} from './wording.ts'
import {wordSet} from './word-set.ts'

const readTerms = (source: Readonly<Partial<Record<Specialty, string>>>, vague: boolean) =>
  Object.entries(source).map(
    ([specialty, text]) => [text, {specialty: specialty as Specialty, vague}] as const
  )
const terms = new PhraseSet([...readTerms(specialtyTerms, false), ...readTerms(vagueTerms, true)])
const before = phraseSet(claimsBefore)
const after = phraseSet(claimsAfter)
const ofTools = phraseSet(claimsOfTools)
const aside = phraseSet(support)
const equality = phraseSet(equals)
const hiring = phraseSet(hires)
const refusal = phraseSet(givenAway)

/** Words in which a specialty is named: `tokens[from..to)`. */
export interface Mention {
  readonly specialty: Specialty
  /** They name it only beside others ("models"). */
  readonly vague: boolean
  /** "data scientist", "data science" */
  readonly science: boolean
  readonly from: number
  readonly to: number
}

/** A claim to specialties, and which. */
export interface SpecialtyClaim extends FoundPhrase {
  readonly specialties: readonly Specialty[]
}

/** So many specialties in one list are a headline that claims them all. */
const tooMany = 3

/** The specialties named in a sentence, in order; the longest name counts. */
export function specialtiesIn(tokens: readonly Token[]): Mention[] {
  const mentions: Mention[] = []
  const matches = terms.match(tokens).sort((a, b) => a.from - b.from || b.to - a.to)
  for (const {value, from, to} of matches) {
    const science = tokens.slice(from, to).some(({lower}) => /^scien(?:ce|tists?)$/.test(lower))
    if (from >= (mentions.at(-1)?.to ?? 0)) mentions.push({...value, science, from, to})
  }
  return mentions
}

/** The specialties of a list. A data scientist beside a data engineer is of another trade, and next to the models. */
export const distinct = (mentions: readonly Mention[]): Specialty[] => {
  const data = mentions.filter(({specialty}) => specialty === 'data')
  const both = data.some(({science}) => science) && data.some(({science}) => !science)
  return [...new Set([...mentions.map(({specialty}) => specialty), ...(both ? (['ml'] as const) : [])])]
}
const claimsTooMany = (mentions: readonly Mention[]): boolean =>
  distinct(mentions).length >= tooMany && distinct(mentions.filter(({vague}) => !vague)).length >= tooMany - 1

/** Where the writer claims three specialties or more as their own ("experienced in web, data, ML and scripting"). */
export function claimedLists(sentence: Sentence): SpecialtyClaim[] {
  const {tokens} = sentence
  const mentions = specialtiesIn(tokens)
  const tools = ofTools.match(tokens)
  const enough = (list: readonly Mention[]): boolean =>
    claimsTooMany(list) ||
    (distinct(list).length >= tooMany &&
      tools.some(({from, to}) => from < (list[0]?.from ?? 0) && (list[0]?.from ?? 0) - to <= 1))
  if (!enough(mentions) || refusal.match(tokens).length > 0) return []
  const [first, last] = [mentions[0]?.from ?? 0, mentions.at(-1)?.from ?? 0]
  // "My main field is data, though I have also built a web page": said of the first alone.
  const conceded = tokens
    .slice(first, last)
    .some(({lower}) => /^(?:though|although|but|while|whereas)$/.test(lower))
  const level = !conceded && equality.match(tokens).length > 0 && isOwn(tokens)
  const claims = (level ? [mentions] : lists(tokens, mentions)).filter(enough)
  return claims.flatMap((list) => {
    const from = list[0]?.from ?? 0
    const to = list.at(-1)?.to ?? 0
    if (isMentioned(sentence, from, to) || refused.has(useOf(sentence, from, to))) return []
    if (!level && !isClaimed(tokens, from, to) && !isTakenUp(sentence, from, to)) return []
    if (isOthers(tokens, from, to)) return []
    return [{source: 'S0', sentence, from, to, specialties: distinct(list)}]
  })
}

/** The same as bullets: items that begin with three specialties or more, under words of the writer's own. */
export function claimedItems(letter: Letter): SpecialtyClaim[] {
  const items = letter.sentences.filter(({block}) => block.kind === 'item')
  const groups = [...new Set(items.map(({block}) => block.group))]
  return groups.flatMap((group) => {
    const list = items.filter(({block}) => block.group === group)
    const heads = list.map(({tokens}) => specialtiesIn(tokens).find(({from}) => from <= 1))
    const [sentence] = list
    const [head] = heads
    const named = heads.filter((one) => one !== undefined)
    const intro = sentence && letter.blocks[sentence.block.index - 1]?.sentences.at(-1)
    if (!sentence || !head || !intro || !isOwn(intro.tokens) || named.length < list.length) return []
    if (!claimsTooMany(named)) return []
    return [{source: 'S0', sentence, from: head.from, to: head.to, specialties: distinct(named)}]
  })
}

const isPerson = /^(?:developer|engineer|programmer|specialist|scientist|analyst|expert)$/
/** "Expert in Django. Expert in data warehousing." */
const boast = /^(?:expert|experienced|skilled|proficient|strong|versed|fluent|specialist|experience)$/

const deeds = wordSet(doing, stem)

/** "I build APIs, I design pipelines. I train models": clauses in a row, each with a specialty of its own. */
export function claimedClauses(letter: Letter): SpecialtyClaim[] {
  return letter.blocks.flatMap(({sentences}) => {
    const row: {readonly sentence: Sentence; readonly mention: Mention}[] = []
    for (const sentence of sentences) {
      const own = clausesOf(sentence)
      if (own.length === 0 && row.length > 0 && !claimsTooMany(row.map(({mention}) => mention)))
        row.length = 0
      row.push(...own)
    }
    const [first] = row
    const mentions = row.map(({mention}) => mention)
    if (!first || !claimsTooMany(mentions)) return []
    const {sentence, mention} = first
    const last = row.findLast((one) => one.sentence === sentence)?.mention ?? mention
    return [{source: 'S0', sentence, from: mention.from, to: last.to, specialties: distinct(mentions)}]
  })
}

/** What "I" do by trade: each "I", a verb in the present, and a specialty right behind it. */
function clausesOf(sentence: Sentence): {readonly sentence: Sentence; readonly mention: Mention}[] {
  const {tokens} = sentence
  const boasts = boast.test(tokens[0]?.lower ?? '') && /^(?:in|at|of|with)$/.test(tokens[1]?.lower ?? '')
  if (!boasts && !tokens.some(({lower}, at) => lower === 'i' && isDeed(tokens[at + 1]))) return []
  const mentions = specialtiesIn(tokens)
  const [head] = mentions
  if (boasts) return head && head.from <= 3 ? [{sentence, mention: head}] : []
  return tokens.flatMap(({lower}, at) => {
    if (lower !== 'i' || !isDeed(tokens[at + 1])) return []
    const mention = mentions.find(({from}) => from > at && from <= at + 4)
    const between = tokens.slice(at + 2, mention?.from ?? 0)
    const plain = between.every(
      ({kind, lower: word}) => kind === 'word' && !clauseWords.has(word) && word !== 'the'
    )
    return mention && plain && useOf(sentence, mention.from, mention.to) === 'asserted'
      ? [{sentence, mention}]
      : []
  })
}

const isDeed = (token: Token | undefined): boolean =>
  token !== undefined && deeds.has(token.stem) && !/(?:ed|ing|ilt|ote|ade|id|ew)$/.test(token.lower)

const refused = new Set(['negated', 'opposed', 'attributed', 'quoted'])
const firstPerson = new Set(['i', 'my', 'me', 'mine', 'myself'])
const isOwn = (tokens: readonly Token[]): boolean =>
  tokens.some(({lower}) => firstPerson.has(lower)) || hiring.match(tokens).length > 0

const separators = new Set([
  ',',
  'and',
  '&',
  '/',
  '+',
  '·',
  '•',
  '|',
  '-',
  '–',
  '—',
  'or',
  'to',
  'over',
  'as',
  'plus',
  'through'
])
/** Behind one of these, what stands between two specialties is a clause of its own, and no member of a list. */
const clauseWords = wordSet(
  'i we they he she you it though although whereas besides which that who whose whom but not no nor than while when where because so is are was were has had did does then before after until if for by from my our your their its his her team teams group colleagues people'
)
const attachments = new Set([
  ...attached.split(' '),
  ...['a', 'an', 'the', 'as', 'well', 'also', 'in', 'my', 'your', 'even', 'then', 'both']
])

/**
 * Specialties in a row, with nothing between them but separators and what belongs to a member: its nouns, or a phrase
 * around it ("modelling data in a warehouse and fine-tuning speech models").
 */
export function lists(tokens: readonly Token[], mentions: readonly Mention[]): Mention[][] {
  const result: Mention[][] = []
  let last: Mention | undefined
  for (const mention of mentions) {
    const between = last ? tokens.slice(last.to, mention.from) : []
    const separated = between.some(({lower}) => separators.has(lower)) || tokens[mention.from]?.glue === '/'
    const plainly =
      between.length <= 6 && between.every(({lower}) => separators.has(lower) || attachments.has(lower))
    // "data in a warehouse": one member with two names.
    const same =
      last?.specialty === mention.specialty &&
      !separated &&
      ((between.length <= 3 && isPhrase(between)) ||
        // "Django for the web, pandas for data"
        /^for(?: the)?$/.test(between.map(({lower}) => lower).join(' ')))
    const joined = last && ((separated && (plainly || (between.length <= 9 && isPhrase(between)))) || same)
    if (joined) result.at(-1)?.push(mention)
    else result.push([mention])
    last = mention
  }
  return result
}

const isPhrase = (between: readonly Token[]): boolean =>
  between.every(
    ({kind, lower, text}) =>
      (kind === 'mark' ? /^[,/&+·|-]$/.test(text) : !clauseWords.has(lower)) && !/[a-z]{2}ed$/.test(lower)
  )

const groupsOfPeople = wordSet(
  'team teams people colleagues department departments groups units squads folks side sides'
)
const acquaintances = wordSet(
  'manager boss lead mentor colleague colleagues team company employer predecessor successor friend brother sister firm'
)

/** The specialties are those of teams ("the web, data and ML teams"), or of somebody whom the writer knows ("my manager"). */
function isOthers(tokens: readonly Token[], from: number, to: number): boolean {
  if (groupsOfPeople.has(tokens[to]?.lower ?? '')) return true
  // "what web developers, data engineers and ML engineers need"
  if (tokens[from - 1]?.lower === 'what') return true
  return isOfAcquaintance(tokens, from)
}

export function isOfAcquaintance(tokens: readonly Token[], from: number): boolean {
  const other = tokens.findLastIndex(({lower}, index) => index < from && acquaintances.has(lower))
  return (
    other > 0 &&
    /^(?:my|our|the|a|your|their|this|whole)$/.test(tokens[other - 1]?.lower ?? '') &&
    !tokens.slice(other, from).some(({lower}) => lower === 'i' || lower === ',')
  )
}

/** Tokens that may stand between a claim's words and its list. */
export const REACH = 3
const stops = new Set([';', '.', '!', '?', '—', '–'])

function isClaimed(tokens: readonly Token[], from: number, to: number): boolean {
  // "Backend/Data/ML engineer, seven years"
  const next = tokens[to]
  if (from === 0 && isPerson.test(tokens[to - 1]?.lower ?? '') && next?.kind === 'mark' && next.text === ',')
    return true
  const opening = before
    .match(tokens)
    .find(
      (claim) =>
        claim.from < from &&
        from - claim.to <= REACH &&
        !tokens.slice(claim.to, from).some(({text}) => stops.has(text))
    )
  const closing = after.match(tokens).find((claim) => claim.from >= to && claim.from - to <= REACH + 1)
  if (!opening && !closing) return false
  if (!isOwn(tokens) && opening?.from !== 0 && closing === undefined) return false
  return aside.match(tokens.slice(Math.max(0, from - REACH * 2), from), tokens).length === 0
}
