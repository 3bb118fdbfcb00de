import type {Letter, Sentence} from '../letter/letter.ts'
import {statusOfWork} from './coding-verbs.ts'
import {findSources} from './sources.ts'

/** A figure in `tokens[from..to)` of a sentence. */
interface Figure {
  readonly from: number
  readonly to: number
}

/**
 * Whether the letter stands behind a figure that it gives without a source. A crowd without a name takes nothing from
 * the writer's assertion ("studies show", "experts agree", "everyone knows"); a person or page that is quoted and left
 * standing alone does ("a recruiter told me").
 */
export function isAssertedFigure(letter: Letter, sentence: Sentence, {from, to}: Figure): boolean {
  if (isSupposed(sentence) || isPitch(sentence, from)) return false
  const status = statusOfWork(letter, sentence, from, to)
  if (status === 'attributed') return isCrowd(sentence, from) || hearsay.test(lead(sentence, from))
  return status === 'asserted' || (status === 'lesson' && belief.test(lead(sentence, from)))
}

/** "Say a platform engineer were on 90 thousand". */
const isSupposed = ({tokens}: Sentence): boolean =>
  /^(?:say|suppose|supposing|imagine|assume|assuming|picture)$/.test(tokens[0]?.lower ?? '')

/** ""85% of companies …" was the vendor's pitch": a quotation that the sentence talks about. */
function isPitch({tokens}: Sentence, from: number): boolean {
  const quotes = tokens.flatMap(({text}, index) => (text === '"' ? [index] : []))
  const open = quotes.filter((index) => index < from).length
  const close = quotes[open]
  return (
    open % 2 === 1 &&
    close !== undefined &&
    /^(?:was|is|were|said|says|read|ran|stood|sounds?|sounded)$/.test(tokens[close + 1]?.lower ?? '')
  )
}

/** "I hear that", "I have read that": the writer passes on what nobody in particular says. */
const hearsay = /\bi (?:have |often |keep |also ){0,2}(?:read|reading|hear|hearing|heard|gather|understand)\b/

/** "I believe that": an opinion of today. "I believed" is one given up. */
const belief = /\bi (?:do |really |also |still ){0,2}(?:believe|think|reckon|know|feel|guess|suspect)\b/

const lead = ({tokens}: Sentence, from: number): string =>
  tokens
    .slice(Math.max(0, from - 12), from)
    .map(({lower}) => lower)
    .join(' ')

/** Whether the letter takes over a figure from a source that it names: "the BLS reports that …" asserts it. */
export function isReportedFigure(
  letter: Letter,
  sentence: Sentence,
  {from, to}: Figure,
  extra: readonly string[]
): boolean {
  if (isSupposed(sentence) || sentence.tokens.at(-1)?.text === '?') return false
  const status = statusOfWork(letter, sentence, from, to)
  const sources = findSources(sentence, extra)
  if (status === 'attributed') return sources.length > 0 && !namesPerson(sentence, 0, from)
  // "if Intermediair is right" names the source; it supposes nothing.
  if (status === 'hypothetical') return sources.some((source) => sentence.tokens[source.from]?.lower === 'if')
  return status === 'asserted'
}

const crowd =
  /^(?:studies|study|reports?|surveys?|experts?|statistics|stats|research|researchers|analysts|everyone|everybody|people|insiders|headlines|numbers|data|figures|most|many|some|rumou?rs?|they|all|known|say|said|well|secret|fact|proven|industry|market)$/

/** "Experts agree that", "as we all know": nobody in particular stands behind it but the writer. */
const isCrowd = (sentence: Sentence, from: number): boolean =>
  sentence.tokens.slice(Math.max(0, from - 12), from).some(({lower}) => anonymous.test(lower)) ||
  (sentence.tokens.slice(Math.max(0, from - 10), from).some(({lower}) => crowd.test(lower)) &&
    !namesPerson(sentence, Math.max(0, from - 10), from))

/** Even where they tell "me", they are nobody. */
const anonymous = /^(?:insiders|everyone|everybody|people|experts|analysts|pundits)$/

const person =
  /^(?:recruiter|friend|colleague|manager|blog|teacher|candidate|applicant|advert|somebody|someone|me)$/

const namesPerson = ({tokens}: Sentence, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({lower, text}) => person.test(lower) || text === 'us')
