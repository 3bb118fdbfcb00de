import {namesCompany} from '../src/language/company-mentions.ts'
import {defineRule} from '../src/lint/rule.ts'

const posting =
  'Junior Data Engineer\nWatergraaf Energy, Inc. — remote in the EU\n\nLoad meter readings. SQL, Python.\n'

export default defineRule({
  id: 'company-missing',
  category: 'posting',
  severity: 'warn',
  needs: 'posting',
  docs: {
    summary: "The letter never names the posting's company.",
    why: 'A letter without the name could have gone to anybody, and most readers take it that it did.',
    mend: 'Name the company where you say what you apply for, or where you say why there.',
    leaves:
      'The name without legal form, in capitals, in the possessive, its first word or its initials; the salutation counts. Postings that name nobody, or only their agency.',
    source:
      'JobJourney, "Python Developer Cover Letter Examples", 2026 (78% of hiring managers see at once whether a letter was tailored; ResumeGo 2020).'
  },
  messages: {
    missing:
      'The letter never names {{company}}. Without the name it reads like one that went to everybody: say it where you name the role, or where you say why there.'
  },
  options: {},
  examples: {
    bad: [
      {
        slot: 'opening',
        posting,
        text: '>>I am writing about the Junior Data Engineer role, which I read twice.<< I have worked with data for a year.'
      },
      {
        slot: 'opening',
        posting: 'Backend Engineer\nLintel Software GmbH, Munich\n',
        text: '>>I am applying for the Backend Engineer role, since a lintel is what I care about in a house.<<'
      }
    ],
    good: [
      {
        slot: 'opening',
        posting,
        text: 'I am writing about the Junior Data Engineer role at Watergraaf. I have worked with data for a year.'
      },
      {slot: 'salutation', posting, text: 'Dear WATERGRAAF ENERGY team,'},
      {
        slot: 'body',
        posting: 'Automation Engineer\n\nA client of ours in Linz is looking for you.\n',
        text: 'I fixed the price feed.'
      }
    ]
  },
  *check({letter, posting}) {
    const {company, agency} = posting ?? {}
    const [sentence] = letter.sentences
    if (!company || company === agency || !sentence || namesCompany(letter, company.value)) return
    yield {
      messageId: 'missing',
      span: sentence.span,
      data: {company: company.value},
      related: [{file: 'posting', span: company.span, message: `The posting's company: ${company.value}`}]
    }
  }
})
