import type {Letter} from '../src/letter/letter.ts'
import {claimedClauses, claimedItems, claimedLists, type SpecialtyClaim} from '../src/language/specialties.ts'
import {ledWith} from '../src/language/specialty-leads.ts'
import {spanOf, textOf} from '../src/letter/token-span.ts'
import type {Specialty} from '../src/posting/posting.ts'
import {defineRule} from '../src/lint/rule.ts'

const names: Readonly<Record<Specialty, string>> = {
  web: 'web back-end',
  data: 'data',
  ml: 'machine learning',
  automation: 'automation'
}

export default defineRule({
  id: 'specialty-blur',
  category: 'craft',
  severity: 'warn',
  docs: {
    summary:
      'Three or more of web, data, ML and automation claimed at once, or another one led with than the posting wants.',
    why: 'These are four jobs, and a reader hires for one of them. Who claims all reads as deep in none.',
    mend: 'Lead with the one that the posting hires for, and name the others as support: "My core is back-end; I do enough data work to own one pipeline."',
    leaves:
      'One specialty led with, others named as support, and the fields of colleagues, employers and products.',
    source:
      'JobJourney, "Python Developer Cover Letter Examples", 2026 ("Blurring which Python you do", "Lead with the specialty the posting wants")'
  },
  messages: {
    blur: '"{{phrase}}" claims several jobs at once, and a reader hiring for one takes it for none in depth. Lead with one and name the others as support.',
    otherSpecialty:
      'The letter leads with {{own}} ("{{phrase}}"), and the posting hires for {{wanted}}. Lead with what you have done there, and let the rest support it.'
  },
  options: {},
  examples: {
    bad: [
      {
        text: 'I am experienced in >>web development, data engineering, ML and scripting<<.',
        messages: ['blur']
      },
      {
        text: '>>Web developer, data analyst and ML engineer<< in one person: that is me.',
        messages: ['blur']
      },
      {
        slot: 'opening',
        text: 'I am applying for the Data Engineer role. At heart I am a >>web developer<<.',
        posting:
          'Data Engineer\nSundvik\n\nYou build data pipelines into our warehouse.\n\nRequirements\n- Airflow\n- SQL and dbt',
        messages: ['otherSpecialty']
      }
    ],
    good: [
      {text: 'My core is data pipelines, and I know enough web work to put an API before them.'},
      {text: 'The web team, the data team and the ML team each had a pager; mine was the first.'},
      {
        slot: 'opening',
        text: 'I am applying for the Data Engineer role. At heart I am a pipeline person.',
        posting:
          'Data Engineer\nSundvik\n\nYou build data pipelines into our warehouse.\n\nRequirements\n- Airflow\n- SQL and dbt'
      }
    ]
  },
  *check({letter, posting}) {
    const lists = [...letter.sentences.flatMap(claimedLists), ...claimedItems(letter)]
    if (lists.length === 0) lists.push(...claimedClauses(letter))
    for (const found of lists) yield {messageId: 'blur', span: spanOf(found), data: {phrase: textOf(found)}}
    const wanted = posting?.specialty
    const lead = wanted && lists.length === 0 ? otherLead(letter, wanted) : undefined
    if (!wanted || !lead) return
    const own = lead.specialties.map((specialty) => names[specialty]).join(' and ')
    yield {
      messageId: 'otherSpecialty',
      span: spanOf(lead),
      data: {own, phrase: textOf(lead), wanted: names[wanted]}
    }
  }
})

/** The first specialty led with, unless the wanted one is led with as well. */
function otherLead(letter: Letter, wanted: Specialty): SpecialtyClaim | undefined {
  const leads = ledWith(letter)
  return leads.some(({specialties}) => specialties.includes(wanted)) ? undefined : leads[0]
}
