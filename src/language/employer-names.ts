import {hasLegalForm, withoutLegalForm} from './company-names.ts'
import {FIRM_WORDS, GIVEN_NAMES, KNOWN_EMPLOYERS} from './employers.data.ts'
import {technologyNamed, tokensOf} from './technologies.ts'
import {titleWords} from './title-words.ts'
import {wordSet} from './word-set.ts'

// What a company's own parts are called.
const departments = new Set(
  `engineering platform data billing payments product products technology software research people talent hiring hr human resources recruitment
  recruiting infrastructure security growth core backend development it digital operations finance science analytics design team teams
  manager managers committee department sir madam recruiter recruiters ms mr mrs dr prof hiring head desk newsroom editorial editor`
    .trim()
    .split(/\s+/)
)

/** A team, a department or a role by its name: "Data Platform", "Talent Acquisition"; "DB Cargo" is none. */
export const isDepartment = (name: string): boolean => {
  if (name.split(/\s+/).some((word) => departments.has(word.toLowerCase()))) return true
  const words = titleWords(tokensOf(name))
  return words.some(
    ({kind}, index) =>
      kind === 'function' || ((kind === 'specialty' || kind === 'technology') && index === words.length - 1)
  )
}

let known: ReadonlySet<string> | undefined
const firmWords = wordSet(FIRM_WORDS)

const givenNames = wordSet(GIVEN_NAMES)

/** "Anna": a person whom the letter calls by the given name. */
export const isGivenName = (name: string): boolean => givenNames.has(name.toLowerCase())

/** Whether a name is an employer's by itself, wherever it stands: a legal form, "… Robotics", or one that everybody knows. */
export function isFirm(name: string): boolean {
  known ??= new Set(KNOWN_EMPLOYERS.trim().split(/,\s*/))
  if (hasLegalForm(name)) return true
  // "FlixTrain": a coined word, as long as it is no technology and no McDonald.
  if (
    /^(?!Mc|Mac|De|La|Le|Van|Di|O')\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u.test(name) &&
    technologyNamed(name) === undefined
  )
    return true
  const words = withoutLegalForm(name).toLowerCase().split(/\s+/)
  if (known.has(words.join(' '))) return true
  return (
    words.length > 1 &&
    words.length < 6 &&
    firmWords.has(words.at(-1) ?? '') &&
    // "Data Engineering", "Cloud Services" are parts of a company; "Sanguine Logistics" is one.
    !departments.has(words[0] ?? '') &&
    titleWords(tokensOf(words[0] ?? '')).every(({kind}) => kind === 'word')
  )
}
