import {statusOf} from './assertion/assertion.ts'
import type {Letter, Sentence} from '../letter/letter.ts'
import {findSources} from './sources.ts'

/**
 * Whether the letter asserts a claim about a figure. A source that reports it does not take the assertion from the
 * writer ("the BLS reports that …"), nor does a crowd without a name ("studies show", "experts agree", "everyone knows");
 * a person or page that is quoted and left standing alone does ("a recruiter told me").
 */
export function claims(letter: Letter, sentence: Sentence, {from, to}: {readonly from: number; readonly to: number}, whose: 'source' | 'anyone'): boolean {
  const status = statusOf(letter, sentence, from, to)
  // "if Intermediair is right" names the source; it supposes nothing.
  if (status === 'hypothetical') return findSources(sentence).some((source) => sentence.tokens[source.from]?.lower === 'if')
  if (status !== 'attributed') return status === 'asserted'
  return whose === 'source' ? findSources(sentence).length > 0 && !hasPerson(sentence, from) : isCrowd(sentence, from)
}

const crowd = /^(?:studies|study|reports?|surveys?|experts?|statistics|stats|research|researchers|analysts|everyone|everybody|everything|people|insiders|headlines|numbers|data|figures|most|many|some|rumou?rs?|they|all|known|say|said|well|secret|fact|proven|industry|market)$/

/** "Experts agree that", "as we all know": nobody in particular stands behind it but the writer. */
function isCrowd({tokens}: Sentence, from: number): boolean {
  const lead = tokens.slice(Math.max(0, from - 10), from)
  return lead.some(({lower}) => crowd.test(lower)) && !lead.some(({lower, text}) => text === 'us' || /^(?:me|us|blog|advert|recruiter|friend|colleague)$/.test(lower))
}

const hasPerson = ({tokens}: Sentence, from: number): boolean =>
  tokens.slice(0, from).some(({lower, text}) => text === 'us' || /^(?:recruiter|friend|colleague|manager|blog|teacher|candidate|applicant|advert|somebody|someone|me)$/.test(lower))
