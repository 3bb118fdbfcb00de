import type {TitleDifference} from '../src/language/titles.ts'
import {quoted} from '../src/letter/token-span.ts'
import {defineRule, type RelatedLocation} from '../src/lint/rule.ts'
import type {Fact} from '../src/posting/posting.ts'
import {checkTitles} from '../src/posting/title-check.ts'

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
      'JobJourney, "Python Developer Cover Letter Examples", 2026 ("Developer" and "Engineer" are screened apart); O*NET’s alternate titles for what is the same one spelt another way.'
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
    const check = posting && checkTitles(letter, posting)
    if (!check) return
    const related = ({value, span}: Fact): RelatedLocation[] => [
      {file: 'posting', span, message: `The posting's title: ${value}`}
    ]
    for (const {mention, offer, difference} of check.wrong) {
      const {span} = mention
      yield {
        messageId: 'mismatch',
        span,
        data: {letter: quoted(letter, span), posting: offer.value, difference: explain(difference)},
        suggestions: [{text: `Write "${offer.value}"`, edit: {span, text: offer.value}}],
        related: related(offer)
      }
    }
    const [sentence] = letter.sentences
    const [title] = posting.titles
    if (check.wrong.length > 0 || check.named || !sentence || !title) return
    yield {messageId: 'missing', span: sentence.span, data: {posting: title.value}, related: related(title)}
  }
})

function explain({posting, letter}: TitleDifference): string {
  if (letter === '') return `"${posting}" is missing`
  return posting === '' ? `"${letter}" is not in it` : `"${posting}", not "${letter}"`
}
