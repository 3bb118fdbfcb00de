import {titlesIn, wordsOfTitle, type TitleMention} from '../src/language/applied-titles.ts'
import {
  abbreviates,
  compareTitles,
  isTitle,
  parseTitle,
  type TitleDifference,
  type TitleParts
} from '../src/language/titles.ts'
import {quoted} from '../src/letter/token-span.ts'
import {defineRule} from '../src/lint/rule.ts'
import type {Fact} from '../src/posting/posting.ts'

/** A title of the posting, taken apart. */
interface Offer {
  readonly fact: Fact
  readonly parts: TitleParts
}

const posting = 'Senior Python Engineer (m/f/d)\nHalvorsen Freight AS, Oslo\n\nRequirements\n- Python\n'

export default defineRule({
  id: 'title-mismatch',
  category: 'mission',
  severity: 'error',
  needs: 'posting',
  docs: {
    summary: "The letter applies under another title than the posting's, or under none.",
    why: 'A reader who screens for a "Senior Python Engineer" takes "Python Developer" for a letter that was written to somebody else. Titles are filed, searched and levelled word by word.',
    mend: 'Mirror the title of the posting: its noun, its seniority, its technology.',
    leaves:
      'Case, punctuation, Sr. for Senior, location, ids and (m/f/d); the team behind the title; titles that you or others had or have; ordinary nouns such as "with other developers".',
    source:
      'seeds/000 ("Developer" and "Engineer" are screened apart); facts.md section 5 for what counts as the same title.'
  },
  messages: {
    mismatch:
      'You apply as "{{letter}}", but the posting says "{{posting}}" ({{difference}}). Readers file and filter letters by the title: mirror it.',
    missing:
      'The letter never names the title that it applies for. Whoever sorts letters needs it early: write "{{posting}}" in the subject line or the first sentences.'
  },
  options: {},
  examples: {
    bad: [
      {
        slot: 'opening',
        posting,
        text: 'I am applying for the >>Senior Python Developer<< position on your Platform team.',
        messages: ['mismatch']
      },
      {
        slot: 'opening',
        posting,
        text: 'I am writing about the >>Python Engineer<< role at Halvorsen.',
        messages: ['mismatch']
      },
      {
        slot: 'opening',
        posting,
        text: 'I am applying for the Senior Python Engineer role. Later on I would like to hear more about the >>Data Engineer<< opening.',
        messages: ['mismatch']
      },
      {
        slot: 'letter',
        posting,
        text: 'Dear Mr. Halvorsen,\n\n>>I keep eleven ports from blocking each other, and I would like to do that for carriers.<< I chose a pool.\n\nKind regards,\nIngrid Solheim',
        messages: ['missing']
      }
    ],
    good: [
      {slot: 'opening', posting, text: 'I am applying for the Sr. Python Engineer (Remote) role.'},
      {
        slot: 'opening',
        posting,
        text: 'I am applying for the Senior Python Engineer role. As a Python developer at Skagen Lines I worked with other developers, and my manager is a Principal Engineer.'
      },
      {
        slot: 'opening',
        posting: 'Backend Engineer / Data Engineer\nOakhaven Rentals\n',
        text: 'I am applying for the Data Engineer role at Oakhaven.'
      }
    ]
  },
  *check({letter, posting}) {
    const offers = (posting?.titles ?? [])
      .map((fact) => ({fact, parts: parseTitle(fact.value)}))
      .filter(({parts}) => isTitle(parts))
    const [first] = offers
    if (!first) return
    const known = new Set(offers.flatMap(({fact}) => [...wordsOfTitle(fact.value)]))
    const mentions = titlesIn(letter, {known, company: posting?.company?.value})
    const named = mentions.some(({parts}) => offers.some((offer) => !compareTitles(offer.parts, parts)))
    const wrong = mentions.filter(({applied, parts}) => {
      if (!applied || offers.some((offer) => !compareTitles(offer.parts, parts))) return false
      return !named || !offers.some((offer) => abbreviates(parts, offer.parts))
    })
    for (const mention of wrong) {
      const {fact, difference} = nearest(offers, mention)
      const related = [
        {file: 'posting' as const, span: fact.span, message: `The posting's title: ${fact.value}`}
      ]
      const edit = {span: mention.span, text: fact.value}
      yield {
        messageId: 'mismatch',
        span: mention.span,
        data: {letter: quoted(letter, mention.span), posting: fact.value, difference: explain(difference)},
        suggestions: [{text: `Write "${fact.value}"`, edit}],
        related
      }
    }
    const [sentence] = letter.sentences
    if (wrong.length > 0 || named || !sentence) return
    const related = [
      {file: 'posting' as const, span: first.fact.span, message: `The posting's title: ${first.fact.value}`}
    ]
    yield {messageId: 'missing', span: sentence.span, data: {posting: first.fact.value}, related}
  }
})

/** The offer that a wrong title comes closest to: one with the same noun, else the first. */
function nearest(
  offers: readonly Offer[],
  {parts}: TitleMention
): {fact: Fact; difference: TitleDifference | undefined} {
  const compared = offers.map((offer) => ({fact: offer.fact, difference: compareTitles(offer.parts, parts)}))
  const best = compared.find(({difference}) => difference?.part !== 'function') ?? compared[0]
  if (!best) throw new Error('compared with no title')
  return best
}

function explain(difference: TitleDifference | undefined): string {
  if (!difference) return 'it differs'
  const {posting, letter} = difference
  if (letter === '') return `"${posting}" is missing`
  return posting === '' ? `"${letter}" is not in it` : `"${posting}", not "${letter}"`
}
