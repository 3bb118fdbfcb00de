import type {Letter, Span} from '../letter/letter.ts'
import {type FoundName, hasLegalForm, nameAt} from './company-names.ts'
import {isDepartment, isFirm} from './employer-names.ts'

/** A company that a letter is addressed to. */
export interface AddressedCompany {
  readonly name: string
  readonly span: Span
}

const greeting =
  /^\s*[*_]*(?:[Dd]ear|[Hh]ello|[Hh]i|[Hh]ey,?|[Tt]o|[Gg]reetings,?|[Gg]ood (?:morning|day|afternoon|evening),?)\s+(?:[Aa]ll\s+(?:at|of)\s+)?(?:[Tt]he\s+)?/
const readers = String.raw`(?:people|team|folks|crew|colleagues|recruiters?|recruiting|recruitment|hiring|talent|managers?|engineers?|developers?|editors?|everyone|everybody|friends|committee|panel|department|staff|ladies and gentlemen|gentlemen)`
const theirs = new RegExp(
  String.raw`^(?:[A-Za-z]+\s+){0,4}?${readers}\s+(?:at|of|from|behind|with|in)\s+(?:the\s+)?[*_]*(?=[A-ZÀ-ÞĀ-Ž\d])`,
  'i'
)
const whoHires =
  /^(?:['’]s)?\s+(?:[Hh]iring|[Rr]ecruit(?:ing|ment)|[Tt]alent(?:\s+[Aa]cquisition)?|HR|[Hh]uman\s+[Rr]esources|[Pp]eople|[Ss]election)\s+(?:[Tt]eam|[Mm]anager|[Cc]ommittee|[Dd]epartment|[Pp]eople|[Pp]anel)/u
const whoReads =
  /^(?:['’]s)?\s+(?:(?:[Dd]ata|[Ee]ngineering|[Nn]ews|[Ss]oftware|[Pp]latform|[Tt]ech|[Pp]roduct|[Dd]esign)\s+)?(?:[Tt]eam|[Cc]rew|[Pp]eople|[Ff]olks|[Rr]ecruiters?|[Rr]ecruiting|[Ee]ngineers|[Dd]evelopers|[Ee]ditors|[Cc]olleagues|[Dd]esk|[Ss]taff|[Ff]amily|[Hh]iring)\b/u

// Departments have teams; companies have people.
const theirPeople = /^(?:['’]s)?\s+(?:[Cc]rew|[Pp]eople|[Ff]olks|[Ff]amily|[Rr]ecruiters?|[Rr]ecruiting)\b/

/**
 * The company in "Dear Northwind hiring team", "To the people of Northwind", "Dear Jackdaw Robotics team"; "Dear Billing
 * hiring team" names none, and "Dear Returns team" may be a team's name.
 */
export function companyInSalutation(text: string): FoundName | undefined {
  const from = greeting.exec(text)?.[0].length
  if (from === undefined) return undefined
  const reader = theirs.exec(text.slice(from, from + 120))
  const there = reader && nameAt(text, from + reader[0].length)
  if (there && !isDepartment(there.name) && (!/\b(?:of|in)\s+/i.test(reader[0]) || !isPart(there.name)))
    return there
  // "Northwind Hiring Team" is read as one name: what hires is cut off again.
  const found = nameAt(text, from)
  if (!found) return undefined
  const words = [...text.slice(found.from, found.to).matchAll(/\S+/g)]
  for (const count of words.keys()) {
    const last = words[count]
    const to = found.from + (last?.index ?? 0) + (last?.[0].length ?? 0)
    const name = text.slice(found.from, to).replace(/['’]s$/, '')
    const rest = text.slice(found.from + name.length, to + 80)
    if (whoHires.test(rest))
      return isDepartment(name) ? undefined : {name, from: found.from, to: found.from + name.length}
    if (whoReads.test(rest) && (isFirm(name) || (theirPeople.test(rest) && !isDepartment(name))))
      return {name, from: found.from, to: found.from + name.length}
  }
  const closes = /^\s*[,:!]?\s*$/.test(text.slice(found.to, found.to + 10))
  return closes && isFirm(found.name) ? found : undefined
}

const isPart = (name: string): boolean =>
  isDepartment(name) || /^(?:Applied|Internal|Technical|Central)\b/.test(name)

const recipient =
  /^[\s*_]*(?:to:?|attn\.?:?|attention:?|hiring (?:manager|team|committee)|(?:the )?(?:recruit(?:ing|ment)|talent acquisition|human resources|hr|people)(?: (?:team|department|manager))?)[\s*_,]*$/i
const office =
  /^[\s*_]*(?:hiring (?:manager|team|committee)|(?:the )?(?:recruit(?:ing|ment)|talent acquisition|human resources|hr|people)(?: (?:team|department|manager))?|head of [\p{L} &]{2,30}|(?:engineering|hiring|hr|recruitment) manager)[\s*_,]*$/iu

/** Companies in the recipient's address: below the sender's block or a line such as "Hiring Manager", in a line of their own. */
export function companiesInAddress(letter: Letter): AddressedCompany[] {
  const header = letter.part('header')
  const start = header[0]?.span.start ?? 0
  const found: AddressedCompany[] = []
  let addressed = false
  let below = false
  for (const match of letter.source
    .slice(start, header.at(-1)?.span.end ?? start)
    .matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)) {
    const line = match[0].replace(/^[\s*_>]+|[\s*_,\\]+$/g, '')
    const add = (name: string): void => {
      const from = start + match.index + match[0].indexOf(name)
      found.push({name, span: {start: from, end: from + name.length}})
    }
    // "Hiring Manager, Jackdaw Robotics"
    const beside =
      /^(?:hiring (?:manager|team|committee)|recruit(?:ing|ment)(?: team)?|talent acquisition|hr(?: department)?)\s*(?:,|at|-|–|—|\|)\s*(.+)$/i.exec(
        line
      )?.[1]
    if (beside && isFirmLine(beside)) add(beside)
    if (line === '' || recipient.test(line)) addressed = true
    else if (addressed && (isCompanyLine(line) || (below && isFirmLine(line)))) add(line)
    below = office.test(line)
  }
  return found
}

/** Nothing but a name with its legal form: a street, a town or a person has none. */
function isCompanyLine(line: string): boolean {
  if (line.length > 60 || !hasLegalForm(line)) return false
  const name = nameAt(line, 0)
  return name !== undefined && name.to >= line.length - 1 && name.name.split(/\s+/).length > 1
}

/** Nothing but an employer's name, where one is due. */
function isFirmLine(line: string): boolean {
  const name = line.length > 60 ? undefined : nameAt(line, 0)
  return name !== undefined && name.to >= line.length - 1 && isFirm(name.name)
}
