import {companyKey, hasLegalForm, nameAt, withoutLegalForm} from '../language/company-names.ts'
import {findTitles} from '../language/find-titles.ts'
import {technologyNamed, tokensOf} from '../language/technologies.ts'
import type {FlatText} from '../letter/flat-text.ts'
import {isAgency, isJobBoard} from './agencies.ts'
import {isFurniture, namedByFurniture} from './chrome.ts'
import {labelOf} from './labels.ts'
import type {Line, Page} from './lines.ts'
import {isNoise} from './noise.ts'
import type {Fact} from './posting.ts'
import type {ProseSentence} from './prose.ts'
import {sectionOf} from './section-headings.ts'
import {readTitleLine, segmentsOf} from './title-line.ts'

/** Evidence that a name is the employer's (or its agency's). */
interface Evidence {
  readonly fact: Fact
  readonly worth: number
  /** A label, metadata or line of its own said it, not a sentence. */
  readonly stated: boolean
  readonly role: 'employer' | 'agency' | 'unknown'
}

interface Name {
  key: string
  best: Evidence
  total: number
  agency: boolean
  employer: boolean
}

/** Employer and agency of a posting, told apart where the text does. */
export interface CompanyReading {
  readonly company: Fact | undefined
  readonly agency: Fact | undefined
}

/** All that a posting says about who is hiring; made once, asked for names and for the result. */
export class CompanyEvidence {
  private readonly evidence: Evidence[] = []
  private readonly text: string
  private readonly clientUnnamed: boolean

  constructor(page: Page, sentences: readonly ProseSentence[]) {
    this.text = sentences.map(({text}) => text).join('\n')
    this.clientUnnamed = /\b(?:our client|a client of ours|one of our clients|on behalf of (?:our|a|one of our) clients?)\b/i.test(this.text)
    for (const {key, flat} of page.stated) {
      if (key === 'company') this.add(flat, 0, flat.text.length, 100, true)
      else if (key === 'site') this.add(flat, 0, flat.text.length, 30, true)
      else this.addRest(flat, 40)
    }
    this.readLines(page.lines)
    this.readHead(page.lines)
    for (const [index, sentence] of sentences.entries()) this.readSentence(sentence, index < 8 ? 8 : 0)
  }

  /** Whether a name is known to be a company, apart from standing beside a title. */
  readonly isCompany = (name: string): boolean => {
    const key = companyKey(name)
    return key !== '' && this.evidence.some(({fact, worth}) => worth >= 30 && companyKey(fact.value) === key)
  }

  /** Adds what stands beside the title: on its line, and on the lines above and below it. */
  addNeighbours(lines: readonly Line[], titleLine: number): void {
    const line = lines[titleLine]
    if (!line) return
    this.addRest(line.flat, 36)
    this.addBeside(lines, titleLine, 1, 44)
    this.addBeside(lines, titleLine, -1, 40)
  }

  /** What a title's line holds beside the title. */
  private addRest(flat: FlatText, worth: number): void {
    for (const {text, from, to, joint, before} of readTitleLine(flat.text, this.isCompany).rest) {
      if (/^\s*:/.test(flat.text.slice(to))) continue
      const place = joint === 'at' ? 60 : before || joint === 'dash' || joint === 'pipe' ? worth : 20
      if (isNameLike(text)) this.add(flat, from, to, place, true)
    }
  }

  /** The first line in one direction that is no furniture and no noise, if it begins with a name. */
  private addBeside(lines: readonly Line[], titleLine: number, step: 1 | -1, worth: number): void {
    const title = lines[titleLine]?.text ?? ''
    let distance = 0
    for (let index = titleLine + step; distance < 4 && index >= 0 && index < lines.length; index += step) {
      const line = lines[index]
      if (!line || line.text === title || isFurniture(line.text)) continue
      if (isNoise(line.text) || /^[^:]{2,40}:\s/.test(line.text)) continue
      distance++
      const [first, ...others] = segmentsOf(line.text.replace(/^[^\p{L}\p{N}@]+/u, (marks) => ' '.repeat(marks.length)))
      const titled = readTitleLine(line.text).titles.length > 0
      if (first && !titled && isNameLike(first.text) && line.kind !== 'item' && !labelOf(line.text) && (sectionOf(line) ?? 'other') === 'other') {
        const dressed = others.length > 0 && others.every(({text}) => isNoise(text)) ? 14 : 0
        const alone = others.length === 0 || dressed > 0 || others[0]?.joint !== 'first'
        const part = department.test(first.text) ? 30 : 0
        if (alone) this.add(line.flat, first.from, first.to, worth - 6 * distance + dressed - part, true)
      }
      return
    }
  }

  /** The verdict. A name that only sentences give needs more of them than one that stands in its own place. */
  read(): CompanyReading {
    const names = this.grouped()
    const ranked = names.map((name) => ({...name, total: name.total + this.bonus(name.best)})).sort((a, b) => b.total - a.total)
    const agency = ranked.find((name) => name.agency && !name.employer)
    const employer = ranked.find((name) => name !== agency && !name.agency && name.total >= 34)
    // Where the agency stands in the employer's place and nobody else is named, it is all that there is to address.
    const stated = agency && (!this.clientUnnamed || (agency.best.stated && agency.best.worth >= 80)) ? agency : undefined
    const doubtful = agency && employer && !employer.employer && this.clientUnnamed && employer.total < agency.total
    const company = (doubtful ? undefined : employer) ?? stated
    return {company: company?.best.fact, agency: agency?.best.fact}
  }

  /** Evidence by name; "Veldt" and "Veldt Ecology" are one, and the fuller form is quoted where both are said alike. */
  private grouped(): Name[] {
    const names: Name[] = []
    for (const item of [...this.evidence].sort((a, b) => b.worth - a.worth).slice(0, 200)) {
      const key = companyKey(item.fact.value)
      const agency = item.role === 'agency' || isAgency(item.fact.value)
      const known = names.find((name) => name.key === key || name.key.startsWith(`${key} `) || key.startsWith(`${name.key} `))
      if (!known) {
        names.push({key, best: item, total: item.worth, agency, employer: item.role === 'employer'})
        continue
      }
      known.total += Math.min(item.worth, 25)
      known.agency ||= agency
      known.employer ||= item.role === 'employer'
      if (key.length > known.key.length && known.best.worth < 80 && item.worth >= 22) {
        known.best = {...item, worth: known.best.worth, stated: known.best.stated}
        known.key = key
      }
    }
    return names
  }

  private bonus({fact, worth}: Evidence): number {
    let mentions = 0
    const name = fact.value
    for (let at = this.text.indexOf(name); at !== -1 && mentions < 6; at = this.text.indexOf(name, at + name.length)) mentions++
    const [first = ''] = name.split(/[\s,]+/)
    let loose = 0
    if (first.length > 3) for (let at = this.text.indexOf(first); at !== -1 && loose < 6; at = this.text.indexOf(first, at + first.length)) loose++
    const product = worth < 38 && technologyNamed(name) !== undefined ? -15 : 0
    return 4 * Math.max(mentions, loose) + (hasLegalForm(name) ? 12 : 0) + product
  }

  private add(flat: FlatText, from: number, to: number, worth: number, stated: boolean, role: Evidence['role'] = 'unknown'): void {
    const raw = flat.text.slice(from, to)
    const value = raw.trim().replace(/^@/, '').replace(/\s+(?:careers?|jobs|career page|job board)$/i, '').replace(/[\s,;:!]+$/, '').replace(/(?<!\b(?:inc|ltd|co|corp|bros|b\.v|n\.v|s\.a|jr))\.$/i, '')
    if (value === '' || value.length > 80 || isJobBoard(value) || !/[\p{L}\p{N}]/u.test(value)) return
    // Labels and metadata are believed; what only stands in the right place has to look like a name.
    if (worth < 80 && (isNoise(value) || (!stated && isTitleLike(value)))) return
    const start = from + raw.indexOf(value)
    this.evidence.push({fact: {value, span: flat.span(start, start + value.length)}, worth, stated, role})
  }

  private readLines(lines: readonly Line[]): void {
    for (const [index, line] of lines.entries()) {
      const {text, flat} = line
      if (line.hint === 'company') {
        const lead = /^at\s+/i.exec(text)?.[0].length ?? 0
        const [name] = segmentsOf(text.slice(lead))
        if (name) this.add(flat, lead + name.from, lead + name.to, 80, true)
      }
      const label = labelOf(text)
      if (label?.key === 'company' || label?.key === 'agency') this.labelled(lines, index, label.from, label.key)
      const named = namedByFurniture(text)
      if (named && !/^(?:our|your|the|company|about|explore)$/i.test(text.slice(named.from, named.to))) this.add(flat, named.from, named.to, named.worth, true)
      const about = /^(?:more )?(?:about|who is|what is|why|why join|join|life at|working at|welcome to|inside|meet|discover)\s+/i.exec(text)
      if (about && text.length < 70 && (line.kind === 'heading' || !/[.!]$/.test(text))) {
        const name = nameAt(text, about[0].length)
        if (name && /^[\s?!:.]*$/.test(text.slice(name.to)) && !aboutWords.test(name.name)) this.add(flat, name.from, name.to, 45, false)
      }
    }
  }

  /** The first line that is no furniture, if it is a name alone. */
  private readHead(lines: readonly Line[]): void {
    const first = lines.slice(0, 12).find(({text}) => !isFurniture(text) && !isNoise(text))
    if (!first || first.kind === 'item' || /:\s/.test(first.text) || labelOf(first.text) || readTitleLine(first.text).titles.length > 0) return
    if (isNameLike(first.text) && (sectionOf(first) ?? 'other') === 'other') this.add(first.flat, 0, first.text.length, 30, true)
  }

  private labelled(lines: readonly Line[], index: number, from: number, key: 'company' | 'agency'): void {
    const line = lines[index]
    if (!line) return
    const own = line.text.slice(from).trim() !== ''
    const target = own ? line : lines[index + 1]
    if (!target || target.text.length > 120) return
    const start = own ? from : 0
    const [name] = segmentsOf(target.text.slice(start)).filter(({text}) => !isNoise(text))
    if (name && name.text.split(/\s+/).length <= 8 && (own || isNameLike(name.text))) this.add(target.flat, start + name.from, start + name.to, 85, true, key === 'agency' ? 'agency' : 'unknown')
  }

  /** `early`: what standing near the posting's beginning adds. */
  private readSentence({text, flat}: ProseSentence, early: number): void {
    if (text.length > 2000) return
    for (const match of text.matchAll(leads)) {
      const found = nameAt(text, match.index + match[0].length)
      if (!found || isCommonWord(found.name)) continue
      const cue = match[0].trim().toLowerCase()
      const behalf = /behalf of|client/.test(cue)
      const worth = behalf ? 70 : /^(?:at|here at|we at|with)$/.test(cue) ? (followsWe.test(text.slice(found.to)) ? 45 : 14) : 38
      if (behalf) {
        const agent = nameAt(text, 0)
        if (agent && /\b(?:recruit|hir|search|look)/.test(text.slice(agent.to, match.index))) this.add(flat, agent.from, agent.to, 30, false, 'agency')
      }
      this.add(flat, found.from, found.to, worth, false, behalf ? 'employer' : 'unknown')
    }
    this.readSubject(text, flat, early)
  }

  /** "Nordkai moves 40,000 shipments a day": the name that a sentence begins with. */
  private readSubject(text: string, flat: FlatText, early: number): void {
    const lead = /^(?:["'(*]|[Hh](?:i|ello)!?\s|(?:[Tt]he|[Ww]e'?re|[Ww]e are|[Ii]'m)\s(?=\p{Lu}))*/u.exec(text)?.[0].length ?? 0
    const found = nameAt(text, lead)
    if (!found || isCommonWord(found.name)) return
    const after = text.slice(found.to, found.to + 120).replace(/^,\s[^,.]{2,60},/, '')
    const self = /^(?:we'?re|we are)\s$/i.test(text.slice(0, lead))
    if (self) this.add(flat, found.from, found.to, 45, false)
    else if (hires.test(after)) this.add(flat, found.from, found.to, 40, false)
    else if (defines.test(after)) this.add(flat, found.from, found.to, 30 + early, false)
    else if (acts.test(after)) this.add(flat, found.from, found.to, (found.name.includes(' ') ? 22 : 18) + early, false)
  }
}

// A part of an employer, not the employer.
const department = /^(?:school|department|dept|faculty|division|institute for|centre for|center for|office of|team|group|business unit|unit)\b/i

const leads =
  /(?:^|(?<=[\s("']))(?:[Aa]t|[Hh]ere at|[Ww]e at|[Jj]oin(?:ing)?|[Ww]elcome to|[Aa]bout|[Ww]orking (?:at|for)|[Ww]ork (?:at|for)|[Ll]ife at|[Cc]areers? at|[Ii]nterviewing at|on behalf of(?: our client,?)?|[Oo]ur client,?|client:)\s+(?=[\p{Lu}\d]|\p{Ll}\p{Lu})/gu
const followsWe = /^,?\s+(?:and |where )?(?:we|you|our|your|everyone|everybody|there|it)\b|^,?\s+(?:we|you)'/i
const hires = /^(?:,.{1,40},)?\s+(?:is (?:currently )?(?:hiring|looking|seeking|recruiting|searching|expanding|growing)|seeks|has an (?:opening|opportunity|immediate)|needs|wishes to|is pleased)\b/
const defines = /^(?:'s (?:mission|vision|team|platform|products?|customers|culture|goal|story|engineers?)\b|\s+\(.{2,40}\)\s+(?:is|are)\b|,? (?:is|are) (?:an?|the|one of|on a mission|building|transforming|revolutioni|changing|making|helping|part of|proud|committed|dedicated|backed|headquartered|based|where|among|in the top|ranked|recogni[sz]ed|known)\b)/
const acts = /^\s+(?:has|was|were founded|runs|builds|makes|provides|offers|helps|develops|creates|supplies|sells|connects|moves|operates|delivers|designs|believes|empowers|enables|works|serves|specializes|specialises|brings|combines|powers|supports|keeps|turns|reads|writes|measures|rents|lends|breeds|carries|plans|listens|weighs|plants|knows|wants|does|employs|manages|produces|publishes|insures|cleans|counts|empties|tracks|grows|uses|pays|will|can|[a-z]{3,12}s)\s/

const aboutWords = /^(?:us|you|the|this|your|our|me|role|job|position|team|company|we|it|it's|now|apply|today|here)\b/i

const common = new Set(
  `the our this that these those we you i it they he she if as in on at for with by from to of and or but so while when where what who why how
  each every all some many most both one two three four five six seven eight nine ten no not there here please your their his her its my
  experience knowledge ability strong excellent good proven familiarity proficiency understanding working bachelor master degree
  engineers developers candidates applicants employees people everyone everybody nobody somebody someone anyone nothing something everything
  team teams work job role position salary pay benefits requirements responsibilities qualifications skills location travel german english
  french spanish dutch interviews applications letters monday tuesday wednesday thursday friday saturday sunday january february march april
  may june july august september october november december today tomorrow python java sql remote hybrid full part note important equal
  must should will can could would do does did have has had is are was were be being been about join apply company client employer ideal
  successful preferred required minimum basic additional other more less than then also just only even still because although though since
  until unless whether during after before between within without across through over under per via using including based according due
  software data web senior junior lead staff principal product engineering development technology technical business hr ceo cto founders founder
  minimum maximum start contact email phone address website mr ms mrs dr herr frau customers clients users members partners management ownership
  support leadership communication culture values mission vision diversity inclusion equity compensation bonus health dental visa sponsorship`
    .trim()
    .split(/\s+/)
)

/** A sentence's first word that is no name, or several of which the first is none and the rest are lower-case anyway. */
function isCommonWord(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/)
  return common.has(words[0] ?? '') && (words.length === 1 || common.has(words[1] ?? ''))
}

function isTitleLike(name: string): boolean {
  const tokens = tokensOf(name)
  return findTitles(tokens, {open: true}).some(({from, to}) => to - from >= tokens.length - 1)
}

/** Short, capitalised throughout, and no sentence. */
function isNameLike(text: string): boolean {
  const words = withoutLegalForm(text).split(/\s+/)
  if (words.length > 7 || text.length > 60) return false
  if (/[.!?]$/.test(text) && !/\b(?:inc|ltd|co|corp|bros|b\.v|n\.v|s\.a|jr)\.$/i.test(text)) return false
  return words.every((word, index) => /^[@("]?(?:[\p{Lu}\d]|\p{Ll}{1,2}\p{Lu})/u.test(word) || (index > 0 && small.has(word))) && !isCommonWord(text)
}

const small = new Set(['of', 'and', '&', '+', 'for', 'the', 'de', 'del', 'van', 'von', 'der', 'careers', 'jobs', 'y', 'e'])
