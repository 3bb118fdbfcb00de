import {companiesAppliedTo} from '../src/language/applied-companies.ts'
import {companyKey, isSameCompany} from '../src/language/company-names.ts'
import {defineRule} from '../src/lint/rule.ts'
import {isPlace} from '../src/posting/places.ts'
import type {Posting} from '../src/posting/posting.ts'

const posting =
  'Python Engineer, Payments — Corvid Pay, Dublin\n\nYou will own the payout service. PostgreSQL, pytest.\n'

export default defineRule({
  id: 'company-mismatch',
  category: 'posting',
  severity: 'error',
  needs: 'posting',
  docs: {
    summary: "The letter addresses another company than the posting's.",
    why: 'The name of another employer, be it once and in the last sentence, says that the letter was written for them and sent to everybody.',
    mend: "Write the posting's company, and read the sentence again: what it praises may be the other company's, too.",
    leaves:
      'Companies that you work or worked for, customers, products, places, and the short form of the company itself.',
    source:
      'JobJourney, "Python Developer Cover Letter Examples", 2026 (tailoring to the employer); letters in the wild carry the last application over.'
  },
  messages: {
    mismatch:
      'The letter speaks of "{{name}}" as the company applied to, but the posting is from {{company}}. A reader stops here: write {{company}}, or leave the sentence out.',
    leftOver:
      'You wrote "{{name}}"; that is the company of {{file}}, and this posting is from {{company}}. A reader stops here: write {{company}}, and look for what else was left over.'
  },
  options: {},
  examples: {
    bad: [
      {
        slot: 'opening',
        posting,
        text: 'I am applying for the Python Engineer role on the Payments team at >>Jackdaw Ltd<<.'
      },
      {
        slot: 'closing',
        posting,
        text: 'Your pager rota is the reason why I want to work for >>Magpie Bank<< in the long run.'
      },
      {
        slot: 'body',
        posting,
        text: 'What draws me to >>Magpie Bank<< is that its engineers carry the pager for what they write.',
        messages: ['mismatch']
      },
      {
        slot: 'closing',
        posting,
        others: [{file: 'letters/jackdaw.md', company: 'Jackdaw Ltd'}],
        text: 'I would be glad to join >>Jackdaw<< in spring.',
        messages: ['leftOver']
      }
    ],
    good: [
      {
        slot: 'opening',
        posting,
        text: 'I am applying for the Python Engineer role at CORVID PAY. Until 2023 I worked at Lowry Bank.'
      },
      {
        slot: 'body',
        posting,
        text: 'Our largest customer was Magpie Bank, whose engineers carry the pager for what they write.'
      },
      {slot: 'closing', posting, text: 'I hope to join Corvid and to contribute to PostgreSQL on Fridays.'}
    ]
  },
  *check({letter, posting, others}) {
    if (!posting?.company) return
    const {company} = posting
    const isExpected = (name: string): boolean => belongsTo(posting, name) || isPlace(name)
    for (const {name, span} of companiesAppliedTo(letter, isExpected)) {
      const source = others.find((other) => isSameCompany(other.company, name))
      yield {
        messageId: source ? 'leftOver' : 'mismatch',
        span,
        data: {name, company: company.value, ...(source && {file: source.file})},
        suggestions: [{text: `Write "${company.value}"`, edit: {span, text: company.value}}],
        related: [{file: 'posting', span: company.span, message: `The posting's company: ${company.value}`}]
      }
    }
  }
})

/** The posting's company, its agency, or a name that the posting itself uses: a parent, a product, a site. */
function belongsTo({company, agency, source}: Posting, name: string): boolean {
  if ([company, agency].some((fact) => fact && isSameCompany(fact.value, name))) return true
  return companyKey(source).includes(companyKey(name))
}
