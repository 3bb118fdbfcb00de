import type {Letter, Span} from '../letter/letter.ts'
import {type FoundName, hasLegalForm, nameAt} from './company-names.ts'
import {tokensOf} from './technologies.ts'
import {titleWords} from './title-words.ts'

/** A company that a letter is addressed to. */
export interface AddressedCompany {
  readonly name: string
  readonly span: Span
}

const greeting = /^\s*[*_]*(?:[Dd]ear|[Hh]ello|[Hh]i|[Hh]ey|[Tt]o)\s+(?:[Aa]ll\s+at\s+)?(?:[Tt]he\s+)?/
const whoHires =
  /^(?:['’]s)?\s+(?:[Hh]iring|[Rr]ecruit(?:ing|ment)|[Tt]alent(?:\s+[Aa]cquisition)?|HR|[Hh]uman\s+[Rr]esources|[Pp]eople|[Ss]election)\s+(?:[Tt]eam|[Mm]anager|[Cc]ommittee|[Dd]epartment|[Pp]eople|[Pp]anel)/u

// What a company's own parts are called.
const departments = new Set(
  `engineering platform data billing payments product products technology software research people talent hiring hr human resources recruitment
  recruiting infrastructure security growth core backend development it digital operations finance science analytics design team teams
  manager managers committee department sir madam recruiter recruiters ms mr mrs dr prof hiring`
    .trim()
    .split(/\s+/)
)

/** The company in "Dear Northwind hiring team"; "Dear Billing hiring team" names none. */
export function companyInSalutation(text: string): FoundName | undefined {
  const from = greeting.exec(text)?.[0].length
  if (from === undefined) return undefined
  // "Northwind Hiring Team" is read as one name: what hires is cut off again.
  const found = nameAt(text, from)
  if (!found) return undefined
  const words = [...text.slice(found.from, found.to).matchAll(/\S+/g)]
  for (const count of words.keys()) {
    const last = words[count]
    const to = found.from + (last?.index ?? 0) + (last?.[0].length ?? 0)
    if (!whoHires.test(text.slice(to, to + 80))) continue
    const name = text.slice(found.from, to)
    return isDepartment(name) ? undefined : {name, from: found.from, to}
  }
  return undefined
}

const isDepartment = (name: string): boolean =>
  name.split(/\s+/).some((word) => departments.has(word.toLowerCase())) ||
  titleWords(tokensOf(name)).some(
    ({kind}) => kind === 'function' || kind === 'specialty' || kind === 'technology'
  )

const recipient =
  /^[\s*_]*(?:to:?|attn\.?:?|attention:?|hiring (?:manager|team|committee)|(?:the )?(?:recruit(?:ing|ment)|talent acquisition|human resources|hr|people)(?: (?:team|department|manager))?)[\s*_,]*$/i

/** Companies in the recipient's address: below the sender's block or a line such as "Hiring Manager", in a line of their own. */
export function companiesInAddress(letter: Letter): AddressedCompany[] {
  const header = letter.part('header')
  const start = header[0]?.span.start ?? 0
  const found: AddressedCompany[] = []
  let addressed = false
  for (const match of letter.source
    .slice(start, header.at(-1)?.span.end ?? start)
    .matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)) {
    const line = match[0].replace(/^[\s*_>]+|[\s*_,\\]+$/g, '')
    if (line === '' || recipient.test(line)) addressed = true
    else if (addressed && isCompanyLine(line)) {
      const from = start + match.index + match[0].indexOf(line)
      found.push({name: line, span: {start: from, end: from + line.length}})
    }
  }
  return found
}

/** Nothing but a name with its legal form: a street, a town or a person has none. */
function isCompanyLine(line: string): boolean {
  if (line.length > 60 || !hasLegalForm(line)) return false
  const name = nameAt(line, 0)
  return name !== undefined && name.to >= line.length - 1 && name.name.split(/\s+/).length > 1
}
