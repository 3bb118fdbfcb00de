import type {Letter, Sentence, Token} from '../letter/letter.ts'
import {statusIn} from './assertion/assertion.ts'
import {phraseSet} from './phrases.ts'
import {
  distinct,
  isOfAcquaintance,
  lists,
  REACH,
  specialtiesIn,
  type Mention,
  type SpecialtyClaim
} from './specialties.ts'
import {leadsAfter, leadsBefore, plainLeads, rolePresent} from './specialties.data.ts'

/*
 * The specialty that a letter leads with.
 */

const leads = phraseSet(leadsBefore)
const trails = phraseSet(leadsAfter)
const plain = phraseSet(plainLeads)
const inRole = phraseSet(rolePresent)

/** The specialties that the writer says they lead with, in order ("first of all a data engineer"). */
export function ledWith(letter: Letter): SpecialtyClaim[] {
  return letter.sentences.flatMap((sentence) => {
    const {tokens} = sentence
    const mentions = specialtiesIn(tokens).filter(({vague}) => !vague)
    if (mentions.length === 0) return []
    const first = led(tokens, mentions) ?? plainlyLed(tokens, mentions)
    if (!first || !isMeant(sentence, first.from, first.to)) return []
    if (isPast(tokens, first.from) || isOfAcquaintance(tokens, first.from)) return []
    const list = lists(tokens, mentions).find((one) => one.includes(first)) ?? [first]
    const specialties = distinct(list)
    return [{source: 'S0', sentence, from: first.from, to: list.at(-1)?.to ?? first.to, specialties}]
  })
}

/** The specialty behind or before words of leading. */
function led(tokens: readonly Token[], mentions: readonly Mention[]): Mention | undefined {
  const trail = trails.match(tokens).at(0)
  const found = leads
    .match(tokens)
    .reverse()
    .map((lead) =>
      mentions.find(
        ({from}) =>
          from >= lead.to && from - lead.to <= REACH + 1 && !tokens.slice(lead.to, from).some(isBreak)
      )
    )
  if (found.length > 0) return found.find((mention) => mention !== undefined)
  return (
    trail &&
    mentions.find(({from, to}) => to <= trail.from + REACH && to >= trail.from - 1 && isHead(tokens, from))
  )
}

/** "I am a web developer with eight years of Django", "As a back-end developer, I care …", and no other field beside it. */
function plainlyLed(tokens: readonly Token[], mentions: readonly Mention[]): Mention | undefined {
  const [mention] = mentions
  if (!mention || distinct(mentions).length > 1) return undefined
  const lead = plain.match(tokens).find(({to}) => to === mention.from || to === mention.from + 1)
  if (!lead || !isRole.test(tokens[mention.to - 1]?.lower ?? '')) return undefined
  if (tokens[lead.from]?.lower !== 'as') return mention
  return inRole.match(tokens).some(({from}) => from === mention.to) ? mention : undefined
}

const isRole =
  /^(?:developer|engineer|programmer|specialist|architect|scientist|analyst|researcher|person|expert)$/

/** "the loads behind a web shop": the field only belongs to something else. */
const isHead = (tokens: readonly Token[], at: number): boolean => {
  const before = /^(?:an?|the|our|my|its)$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1
  return !/^(?:behind|of|for|from|under|with|at|to|around|beneath|about|near|beside)$/.test(
    tokens[before]?.lower ?? ''
  )
}

/** "I would call myself …" is said politely, and meant. */
function isMeant(sentence: Sentence, from: number, to: number): boolean {
  const status = statusIn(sentence, from, to)
  if (status !== 'hypothetical' && status !== 'lesson') return status === 'asserted'
  return (
    sentence.tokens.slice(0, from).some(({lower}) => lower === 'myself' || lower === 'you') &&
    !sentence.tokens.some(({lower}) => lower === 'if' || lower === 'unless')
  )
}

/** "Until 2022 I was a data scientist by trade." */
const isPast = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 8), at)
    .some(({lower}) => /^(?:was|were|until|formerly|once|used)$/.test(lower))

const isBreak = ({kind, lower}: Token): boolean =>
  kind === 'mark' || ['who', 'that', 'which', 'but', 'because', 'not'].includes(lower)
