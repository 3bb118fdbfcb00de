import type {Letter, Sentence, Token} from '../letter/letter.ts'
import type {Specialty} from '../posting/posting.ts'
import {statusIn} from './assertion/assertion.ts'
import {lines, PhraseSet} from './phrases.ts'
import {
  attached,
  claimsAfter,
  claimsBefore,
  leadsAfter,
  leadsBefore,
  specialtyTerms,
  support
} from './specialties.data.ts'
import {isMentioned} from './mention.ts'
import type {FoundPhrase} from './wording.ts'

const terms = new PhraseSet<Specialty>(
  Object.entries(specialtyTerms).flatMap(([specialty, text]) =>
    lines(text).map((pattern) => [pattern, specialty as Specialty] as const)
  )
)
const set = (text: string): PhraseSet<true> =>
  new PhraseSet(lines(text).map((pattern) => [pattern, true] as const))
const before = set(claimsBefore)
const after = set(claimsAfter)
const aside = set(support)
const leads = set(leadsBefore)
const trails = set(leadsAfter)

/** Words in which a specialty is named: `tokens[from..to)`. */
interface Mention {
  readonly specialty: Specialty
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
  for (const {value, from, to} of terms.match(tokens).sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (from >= (mentions.at(-1)?.to ?? 0)) mentions.push({specialty: value, from, to})
  }
  return mentions
}

/** Lists in which the writer claims three specialties or more as their own ("experienced in web, data, ML and scripting"). */
export function claimedLists(sentence: Sentence): SpecialtyClaim[] {
  const {tokens} = sentence
  return lists(tokens).flatMap((list) => {
    const specialties = [...new Set(list.map(({specialty}) => specialty))]
    const from = list[0]?.from ?? 0
    const to = list.at(-1)?.to ?? 0
    if (specialties.length < tooMany || !isClaimed(sentence, from, to)) return []
    return [{source: 'S0', sentence, from, to, specialties}]
  })
}

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
  'plus',
  'through'
])
const attachments = new Set([
  ...attached.split(' '),
  'a',
  'an',
  'the',
  'as',
  'well',
  'also',
  'in',
  'my',
  'even',
  'then',
  'both'
])

function lists(tokens: readonly Token[]): Mention[][] {
  const result: Mention[][] = []
  let last: Mention | undefined
  for (const mention of specialtiesIn(tokens)) {
    const between = last ? tokens.slice(last.to, mention.from) : []
    const separated = between.some(({lower}) => separators.has(lower)) || tokens[mention.from]?.glue === '/'
    const joined =
      last &&
      separated &&
      between.length <= 6 &&
      between.every(({lower}) => separators.has(lower) || attachments.has(lower))
    if (joined) result.at(-1)?.push(mention)
    else result.push([mention])
    last = mention
  }
  return result
}

/** Tokens that may stand between a claim's words and its list. */
const reach = 3
const firstPerson = new Set(['i', 'my', 'me', 'mine', 'myself'])

function isClaimed(sentence: Sentence, from: number, to: number): boolean {
  const {tokens} = sentence
  const opening = before.match(tokens).find((claim) => claim.from < from && from - claim.to <= reach)
  const closing = after.match(tokens).find((claim) => claim.from >= to && claim.from - to <= reach + 1)
  const ellipsis = tokens.slice(0, from).every(({kind}) => kind === 'mark') && closing !== undefined
  const own =
    tokens.some(({lower}) => firstPerson.has(lower)) ||
    opening?.from === 0 ||
    ellipsis ||
    closing !== undefined
  if (!own || !(opening || closing)) return false
  if (aside.match(tokens.slice(Math.max(0, from - reach * 2), from)).length > 0) return false
  return (
    !isMentioned(sentence, from, to) &&
    !['negated', 'opposed', 'attributed', 'quoted'].includes(statusIn(sentence, from, to))
  )
}

/** The specialties that the writer says they lead with, in order ("first of all a data engineer"). */
export function ledWith(letter: Letter): SpecialtyClaim[] {
  return letter.sentences.flatMap((sentence) => {
    const {tokens} = sentence
    const mentions = specialtiesIn(tokens)
    if (mentions.length === 0) return []
    const lead = leads.match(tokens).at(-1)
    const trail = trails.match(tokens).at(0)
    const named = lead
      ? mentions.filter(
          ({from}) =>
            from >= lead.to && from - lead.to <= reach + 1 && !tokens.slice(lead.to, from).some(isBreak)
        )
      : trail
        ? mentions.filter(({to}) => to <= trail.from + reach && to >= trail.from - 1)
        : []
    const first = named[0]
    if (!first || statusIn(sentence, first.from, first.to) !== 'asserted') return []
    const list = lists(tokens).find((one) => one.includes(first)) ?? [first]
    const specialties = [...new Set(list.map(({specialty}) => specialty))]
    return [{source: 'S0', sentence, from: first.from, to: list.at(-1)?.to ?? first.to, specialties}]
  })
}

const isBreak = ({kind, lower}: Token): boolean =>
  kind === 'mark' || ['who', 'that', 'which', 'but', 'because', 'not'].includes(lower)
