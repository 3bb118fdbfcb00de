import {endOf} from '../language/closing.ts'
import {namesCompany} from '../language/company-mentions.ts'
import {findPay} from '../language/pay.ts'
import {availabilityWording} from '../language/stock-places.ts'
import {bodyWords} from '../letter/body.ts'
import type {Letter, Span} from '../letter/letter.ts'
import {type Alternatives, alternativesIn, namesOneOf} from './alternatives.ts'
import type {Ask, Fact, Posting} from './posting.ts'
import {checkTitles} from './title-check.ts'

/** What of a posting a letter can answer. */
export type Topic = 'title' | 'company' | 'required' | 'nice' | 'length' | Ask

/** One thing that a posting says or asks, and what the letter makes of it. Plain data. */
export interface Answer {
  readonly topic: Topic
  /** What the posting has: one of these is enough ("FastAPI or Django"). Never empty. */
  readonly facts: readonly Fact[]
  readonly met: boolean
  /** What the letter has in its place: the title that it applies under, the words that it counts. */
  readonly instead?: string
}

/** Holds a letter against its posting, in the order in which a reader screens. Topics without a fact are left out. */
export function compareWithPosting(letter: Letter, posting: Posting): readonly Answer[] {
  const {nice, asks, limits} = posting
  const required = alternativesIn(posting)
  const known = new Set(required.flatMap(({facts}) => facts.map(({value}) => value)))
  return [
    ...titleAnswer(letter, posting),
    ...companyAnswer(letter, posting),
    ...required.map((group) => technologies(letter, 'required', group)),
    ...nice
      .filter(({value}) => !known.has(value))
      .map((fact) => technologies(letter, 'nice', {facts: [fact], open: false})),
    ...asks.map((ask) => askAnswer(letter, posting, ask)),
    ...(limits.maxWords ? [lengthAnswer(letter, limits.maxWords)] : [])
  ]
}

function titleAnswer(letter: Letter, posting: Posting): Answer[] {
  const {titles} = posting
  if (titles.length === 0) return []
  const check = checkTitles(letter, posting)
  // A title that cannot be compared word by word ("Ninja") is only looked for.
  if (!check) return [{topic: 'title', facts: titles, met: titles.some(({value}) => holds(letter, value))}]
  const [wrong] = check.wrong
  const instead = wrong && letter.source.slice(wrong.mention.span.start, wrong.mention.span.end)
  return [{topic: 'title', facts: titles, met: check.named && !wrong, ...(instead && {instead})}]
}

function companyAnswer(letter: Letter, {company, agency}: Posting): Answer[] {
  if (!company || company === agency) return []
  return [{topic: 'company', facts: [company], met: namesCompany(letter, company.value)}]
}

const technologies = (letter: Letter, topic: 'required' | 'nice', group: Alternatives): Answer => ({
  topic,
  facts: group.facts,
  met: namesOneOf(letter, group)
})

function askAnswer(letter: Letter, {source}: Posting, {value: topic, span}: Fact<Ask>): Answer {
  const wording = source.slice(span.start, span.end)
  return {topic, facts: [{value: wording, span}], met: answers[topic](letter, wording)}
}

const work = /https?:\/\/|\bwww\.|\bgit(?:hub|lab)\b|\bportfolio\b/i

/** Whether a letter states what was asked for. */
const answers: Readonly<Record<Ask, (letter: Letter, wording: string) => boolean>> = {
  salary: (letter) => letter.sentences.some((sentence) => findPay(sentence).some(({kind}) => kind === 'own')),
  availability: (letter) => endOf(letter).some((sentence) => availabilityWording.usedIn(sentence).length > 0),
  portfolio: ({source}) => work.test(source),
  mention: holds
}

function lengthAnswer(letter: Letter, {value, span}: Fact<number>): Answer {
  const words = bodyWords(letter).length
  const facts = [{value: `${value} words`, span}]
  return {topic: 'length', facts, met: words <= value, instead: `${words} words`}
}

/** Whether a wording stands in the letter, case and spacing aside. */
function holds(letter: Letter, wording: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim()
  const wanted = plain(wording)
  return letter.blocks.some(({text}) => plain(text).includes(wanted))
}

/** Where the facts of some answers stand in the posting, each with whether the letter answers it; in order, none twice. */
export function answeredSpans(
  answers: readonly Answer[]
): readonly {readonly span: Span; readonly met: boolean}[] {
  const spans = answers
    .flatMap(({facts, met}) => facts.map(({span}) => ({span, met})))
    .filter(({span}) => span.start < span.end)
    .sort((one, other) => one.span.start - other.span.start || other.span.end - one.span.end)
  let end = 0
  return spans.filter(({span}) => {
    if (span.start < end) return false
    end = span.end
    return true
  })
}
