import type {PhraseGroup} from '../wording.ts'

const lead = '(dear|hello|hi|hey|to|respected|esteemed|reverent|greetings|attention|attn|good morning|good afternoon|good evening|good day)'
const hiring = '(hiring|recruiting|recruitment|hr|human resources|human resource|h.r|talent acquisition|personnel|staffing)'
const people = '(~manager|professional|professionals|personnel|director|lead|officer|~representative|specialist|partner|official|authority|authorities|person|coordinator|executive|head)'
const groups = '(team|teams|committee|department|panel|board|staff|group|division|dept)'

/** Greetings that could open a letter to anybody. */
export const genericSalutations: readonly PhraseGroup[] = [
  {
    source: 'MU, HP, YT; count 6',
    patterns: `
to (whom|whomever|whoever|whomsoever|whosoever|who) ..1 (it|this) (may|might|will)? ..1 (concern|concerns)
`
  },
  {
    source: 'BI, JJ; count 9',
    patterns: `
${lead}? ..1 (sir|sirs|madam|madame|madams|ma'am|mam) ,? (or|and|&|,|-)? (sir|sirs|madam|madame|madams|ma'am|mam|mesdames)?
${lead}? ladies (and|&|or) gentlemen
${lead} gentlemen
`
  },
  {
    source: 'R80; count 52 (Hiring Manager), 10 (Hiring Team), 4 (Recruiter)',
    patterns: `
${lead}? (the|a|an)? (valued|esteemed|respected|unknown)? ${hiring} ${people}
${lead}? ..4 hiring ${people}
^ ${lead}? (the|all|our)? (valued|esteemed|respected)? (${hiring}|talent) (and ${hiring})? ${groups}
^ ${lead}? (the)? (selection|search|interview) (committee|panel|board)
${lead} ,? (the)? (valued|esteemed|respected)? (recruiter|recruiters|employer|employers|manager|human resources|hr|hirer|reader|recruitment|recruiting)
${lead} ..1 (prospective|potential|future) (employer|employers|boss|manager|colleague|colleagues)
${lead} (the)? (concerned|responsible|appropriate) (person|authority|department|manager|official)
`
  }
]
