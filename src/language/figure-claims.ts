import type {Letter, Sentence} from '../letter/letter.ts'
import {statusOfWork} from './coding-verbs.ts'
import {
  ANONYMOUS,
  CROWD,
  DISBELIEVED,
  DISOWNED,
  PERSON,
  TOLD_BEHIND,
  TURNING,
  WITHDRAWN
} from './figure-claims.data.ts'
import {phraseSet} from './phrases.ts'
import {findSources} from './sources.ts'

/** A figure in `tokens[from..to)` of a sentence. */
interface Figure {
  readonly from: number
  readonly to: number
}

const [disowned, disbelieved, withdrawn] = [phraseSet(DISOWNED), phraseSet(DISBELIEVED), phraseSet(WITHDRAWN)]
const [toldBehind, turning] = [phraseSet(TOLD_BEHIND), phraseSet(TURNING)]

/**
 * Whether the letter stands behind a figure that it gives without a source. A crowd without a name takes nothing from
 * the writer's assertion ("studies show", "experts agree", "everyone knows"); a person or page that is quoted and left
 * standing alone does ("a recruiter told me").
 */
export function isAssertedFigure(letter: Letter, sentence: Sentence, {from, to}: Figure): boolean {
  if (isSupposed(sentence) || isPitch(sentence, from) || isTakenBack(letter, sentence, from)) return false
  const status = statusOfWork(letter, sentence, from, to)
  if (status === 'attributed')
    return isCrowd(sentence, from) || hearsay.test(lead(sentence, from)) || telling.test(lead(sentence, from))
  if (status === 'question') return isTelling(sentence)
  // "The same skills would bring €90k in Bonn": modest, and meant all the same.
  if (status === 'hypothetical') return isModest(letter, sentence, from)
  if (status === 'opposed') return turnsAway(letter, sentence)
  return (
    status === 'asserted' ||
    (status === 'lesson' && (belief.test(lead(sentence, from)) || contrast.test(lead(sentence, from))))
  )
}

/** Whether the letter takes over a figure from a source that it names: "the BLS reports that …" asserts it. */
export function isReportedFigure(
  letter: Letter,
  sentence: Sentence,
  {from, to}: Figure,
  extra: readonly string[]
): boolean {
  if (isSupposed(sentence) || sentence.tokens.at(-1)?.text === '?') return false
  if (isTakenBack(letter, sentence, from)) return false
  const status = statusOfWork(letter, sentence, from, to)
  const sources = findSources(sentence, extra)
  // "Seek tells me that …": the source itself speaks.
  const told = sources.some(({to: end}) => sentence.tokens[end]?.stem === 'tell' && end + 2 <= from)
  if (status === 'attributed') return sources.length > 0 && (told || !namesPerson(sentence, 0, from))
  // "if Intermediair is right", "if one goes by the ONS tables" name the source; they suppose nothing.
  if (status === 'hypothetical')
    return (
      consulting.test(leading(sentence, from)) ||
      sources.some((source) => [0, 1, 2].some((back) => sentence.tokens[source.from - back]?.lower === 'if'))
    )
  return status === 'asserted'
}

/** Nothing is supposed, here or in the sentence before: "would" only softens what is said. */
function isModest({sentences}: Letter, sentence: Sentence, from: number): boolean {
  const before = sentences[sentence.index - 1]
  const supposes = ({tokens}: Sentence): boolean =>
    tokens.some(
      ({lower}, at) =>
        supposing.test(lower) ||
        (inverted.test(lower) && (tokens[at - 1] === undefined || tokens[at - 1]?.kind === 'mark'))
    )
  const near = before?.block === sentence.block && (isSupposed(before) || supposes(before))
  const modal = sentence.tokens.findIndex(({lower}) => lower === 'would' || lower === 'should')
  const subject = sentence.tokens[modal - 1]?.lower ?? ''
  const softened = modal > 0 && !/^(?:i|we)$/.test(subject) && sentence.tokens.at(-1)?.text !== '?'
  // "It would be easy to write that …": the claim itself is not what is softened.
  // "You would have to offer a lead $175k" is.
  const reported = sentence.tokens
    .slice(modal, from)
    .some(
      ({lower}, at, words) =>
        lower === 'that' || (lower === 'to' && !/^(?:have|need)$/.test(words[at - 1]?.lower ?? ''))
    )
  return softened && !reported && !near && !supposes(sentence)
}
const supposing =
  /^(?:if|unless|suppose|supposing|imagine|assume|assuming|say|whether|could|might|may|perhaps|maybe|hypothetical|hypothetically|otherwise|then|wish|picture)$/
/** "Had I stayed", "were I to stay" */
const inverted = /^(?:had|were)$/

const consulting =
  /\bif (?:i|we|you|one) (?:\S+ )?(?:take|takes|add|adds|average|averages|believes?|trusts?|goe?s?|follows?|reads?|looks?|combines?|halves?|puts?|lays?|asks?|credits?)\b/

/** "Did you know that …?" tells. */
const isTelling = ({tokens}: Sentence): boolean =>
  /^(?:did you know|have you heard|do you know) that$/.test(
    tokens
      .slice(0, 4)
      .map(({lower}) => lower)
      .join(' ')
  )

/** "Say a platform engineer were on 90 thousand". */
const isSupposed = ({tokens}: Sentence): boolean =>
  /^(?:say|suppose|supposing|imagine|assume|assuming|picture)$/.test(tokens[0]?.lower ?? '')

/** ""85% of companies …" was the vendor's pitch": a quotation that the sentence talks about. */
function isPitch({tokens}: Sentence, from: number): boolean {
  const quotes = tokens.flatMap(({text}, index) => (text === '"' ? [index] : []))
  const open = quotes.filter((index) => index < from).length
  const close = quotes[open]
  if (open % 2 === 0 || close === undefined) return false
  return /^(?:was|is|were|said|says|read|ran|stood|sounds?|sounded)$/.test(tokens[close + 1]?.lower ?? '')
}

/** "It is a myth that …", "… I never found a source for that." */
function isTakenBack(letter: Letter, sentence: Sentence, from: number): boolean {
  if (disowned.match(sentence.tokens).some((match) => match.to <= from + 1)) return true
  if (disbelieved.match(sentence.tokens).some((match) => match.from >= from)) return true
  if (toldBehind.match(sentence.tokens).some((match) => match.from >= from)) return true
  const next = letter.sentences[sentence.index + 1]
  return next?.block === sentence.block && withdrawn.match(next.tokens).length > 0
}

/** "Most projects fail. I would rather talk about one that did not.": no word against the figure. */
function turnsAway(letter: Letter, {index, block, tokens}: Sentence): boolean {
  const next = letter.sentences[index + 1]
  const opposes = tokens.some(({lower}) => /^(?:i|we|not|never|no)$/.test(lower))
  return !opposes && next?.block === block && turning.match(next.tokens).length > 0
}

/** "I hear that", "I have read that": the writer passes on what nobody in particular says. */
const hearsay = /\bi (?:have |often |keep |also ){0,2}(?:read|reading|hear|hearing|heard|gather|understand)\b/

/** "I keep telling my students that": the writer's own word. */
const telling =
  /\bi (?:have been |keep |always |do ){0,2}(?:tell|telling|say|saying|repeat|repeating|claim)\b/

/** "I do not think pay is the point, although …": what follows is another claim. */
const contrast = /\b(?:although|though|but|whereas|yet)\b/

/** "I believe that": an opinion of today. "I believed" is one given up. */
const belief = /\bi (?:do |really |also |still ){0,2}(?:believe|think|reckon|know|feel|guess|suspect)\b/

const leading = ({tokens}: Sentence, from: number): string =>
  tokens
    .slice(0, from)
    .map(({lower}) => lower)
    .join(' ')

const lead = ({tokens}: Sentence, from: number): string =>
  tokens
    .slice(Math.max(0, from - 12), from)
    .map(({lower}) => lower)
    .join(' ')

/** "Any bootcamp will tell you": whichever one asks. */
const anybody =
  /\b(?:any|every|all|most) (?:\S+ ){1,2}(?:will |would |can |could )?(?:tells?|say|says|knows?|confirms?|agrees?)\b/

/** "Experts agree that", "as we all know": nobody in particular stands behind it but the writer. */
const isCrowd = (sentence: Sentence, from: number): boolean =>
  sentence.tokens.slice(Math.max(0, from - 12), from).some(({lower}) => ANONYMOUS.test(lower)) ||
  anybody.test(lead(sentence, from)) ||
  (sentence.tokens.slice(Math.max(0, from - 10), from).some(({lower}) => CROWD.test(lower)) &&
    !namesPerson(sentence, Math.max(0, from - 10), from))

const namesPerson = ({tokens}: Sentence, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({lower, text}) => PERSON.test(lower) || text === 'us')
