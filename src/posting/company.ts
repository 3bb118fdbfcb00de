import {companyKey, hasLegalForm} from '../language/company-names.ts'
import {technologyNamed} from '../language/technologies.ts'
import type {FlatText} from '../letter/flat-text.ts'
import {isAgency, isJobBoard, speaksOfClient} from './agencies.ts'
import {employersBeside, employersInLines, type LineSighting} from './employer-lines.ts'
import {employersInSentence} from './employer-sentences.ts'
import {type Host, isHostOf} from './hosts.ts'
import {hasLetters, type Line, type Page} from './lines.ts'
import {bareName, isNameLike, isPartName, isTitleLike} from './name-shapes.ts'
import {isNoise} from './noise.ts'
import {isPlace} from './places.ts'
import type {Fact} from './posting.ts'
import type {ProseSentence} from './prose.ts'
import {readTitleLine} from './title-line.ts'

/** A sighting that was found to be a name. */
interface Evidence extends Pick<LineSighting, 'worth' | 'stated' | 'role'> {
  readonly fact: Fact
}

/** All evidence for one name. */
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

// What evidence has to weigh: one clear sentence and a second mention, or a place of its own.
const enough = 34
/** All that a posting says about who is hiring; made once, asked for names and for the result. */
export class CompanyEvidence {
  private readonly evidence: Evidence[] = []
  private readonly known = new Set<string>()
  private readonly text: string

  constructor(page: Page, sentences: readonly ProseSentence[], hosts: readonly Host[] = []) {
    this.text = sentences.map(({text}) => text).join('\n')
    for (const {key, flat} of page.stated) {
      if (key === 'company') this.add({flat, from: 0, to: flat.text.length, worth: 100, stated: true})
      else if (key === 'site') this.add({flat, from: 0, to: flat.text.length, worth: 30, stated: true})
      else this.addRest(flat, 40)
    }
    for (const sighting of employersInLines(page.lines)) this.add(sighting)
    for (const [index, {text, flat}] of sentences.entries()) {
      // "Pageturn lends e-books. We are twelve people": who acts is "we".
      const isWe = /^(?:we|our)\b/i.test(sentences[index + 1]?.text.slice(0, 5) ?? '')
      for (const sighting of employersInSentence(text, (index < 8 ? 8 : 0) + (isWe ? 6 : 0)))
        this.add({...sighting, flat, stated: false})
    }
    for (const host of hosts) this.addHost(host)
  }

  /** Mail goes to whoever is hiring: its domain is named as the text writes it. */
  private addHost({word, from, to, mail, page}: Host): void {
    const key = word.replaceAll('-', ' ')
    const known = this.evidence.find(({fact}) => isHostOf(word, companyKey(fact.value)))
    if (known) {
      this.evidence.push({...known, worth: mail ? 26 : 16})
      return
    }
    const said = this.written(key)
    if (!mail && !page && said === undefined) return
    const value =
      said && said !== said.toLowerCase()
        ? said
        : key.replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase())
    this.evidence.push({
      fact: {value, span: {start: from, end: to}},
      worth: mail || page ? 36 : 30,
      stated: true
    })
  }

  /** Whether a name is known to be a company, apart from standing beside a title. */
  readonly isCompany = (name: string): boolean => this.known.has(companyKey(name))

  /** A word as the text writes it, where it stands there at all. */
  private written(word: string): string | undefined {
    const text = this.text.slice(0, 100_000)
    const lower = text.toLowerCase()
    if (lower.length !== text.length) return undefined
    for (
      let at = lower.indexOf(word), tries = 0;
      at !== -1 && tries < 20;
      at = lower.indexOf(word, at + 1), tries++
    ) {
      const around = (text[at - 1] ?? ' ') + (text[at + word.length] ?? ' ')
      if (!/[\p{L}\p{N}@./]/u.test(around.replace(/[.]$/, ' '))) return text.slice(at, at + word.length)
    }
    return undefined
  }

  /** Adds what stands beside the title: on its line, and on the lines above and below it. */
  addNeighbours(lines: readonly Line[], titleLine: number): void {
    const line = lines[titleLine]
    if (!line) return
    this.addRest(line.flat, 36)
    for (const sighting of employersBeside(lines, titleLine)) this.add(sighting)
  }

  /** What a title's line holds beside the title. */
  private addRest(flat: FlatText, worth: number): void {
    for (const {text, from, to, joint, before} of readTitleLine(flat.text, this.isCompany).rest) {
      // Behind a slash stands one more technology.
      if (joint === 'slash' || /^\s*:/.test(flat.text.slice(to)) || !isNameLike(text)) continue
      const place = joint === 'at' ? 60 : before || joint === 'dash' || joint === 'pipe' ? worth : 20
      this.add({flat, from, to, worth: place, stated: true})
    }
  }

  private add({flat, from, to, ...sighting}: LineSighting): void {
    const raw = flat.text.slice(from, to)
    const value = bareName(raw)
    if (!hasLetters(value) || value.length > 80 || isJobBoard(value)) return
    // Labels and metadata are believed; what only stands in the right place has to look like a name.
    if (sighting.worth < 80 && isPartName(value)) return
    // "Nordljus AB" reads like a town in Alberta; in a sentence that says what it does, it is none.
    const noise = isNoise(value) && (sighting.stated || !hasLegalForm(value))
    if (sighting.worth < 80 && (noise || (!sighting.stated && isTitleLike(value)))) return
    const start = from + raw.indexOf(value)
    if (sighting.worth >= 30) this.known.add(companyKey(value))
    this.evidence.push({...sighting, fact: {value, span: flat.span(start, start + value.length)}})
  }

  /** The verdict. */
  read(): CompanyReading {
    const names = this.grouped().map((name) => ({...name, total: name.total + this.bonus(name.best)}))
    const ranked = names.sort((one, other) => other.total - one.total)
    const forClient = speaksOfClient(this.text)
    const employer = ranked.find((name) => !name.agency && name.total >= enough)
    // Whoever hires for a client is an agency, whatever its name says; only a name given as the client's is the employer.
    if (forClient && !employer?.employer) {
      const agency = ranked.find((name) => name.agency) ?? employer
      // What a label or metadata calls the company is what there is to address.
      const labelled = agency?.best.stated === true && agency.best.worth >= 80
      return {company: labelled ? agency.best.fact : undefined, agency: agency?.best.fact}
    }
    const agency = ranked.find((name) => name.agency && !name.employer)
    // Where the agency stands in the employer's place and nobody else is named, it is all that there is to address.
    const company = employer ?? agency
    return {company: company?.best.fact, agency: agency?.best.fact}
  }

  /** Evidence by name; "Veldt" and "Veldt Ecology" are one, and the fuller form is quoted where both are said alike. */
  private grouped(): Name[] {
    const names: Name[] = []
    for (const item of [...this.evidence].sort((a, b) => b.worth - a.worth).slice(0, 200)) {
      const key = companyKey(item.fact.value)
      const agency = item.role === 'agency' || isAgency(item.fact.value)
      const known = names.find(
        (name) => name.key === key || name.key.startsWith(`${key} `) || key.startsWith(`${name.key} `)
      )
      if (!known) {
        names.push({key, best: item, total: item.worth, agency, employer: item.role === 'employer'})
        continue
      }
      known.total += Math.min(item.worth, 25)
      known.agency ||= agency
      known.employer ||= item.role === 'employer'
      if (
        key === known.key &&
        item.stated &&
        known.best.worth < 80 &&
        hasLegalForm(item.fact.value) &&
        !hasLegalForm(known.best.fact.value)
      ) {
        known.best = {...item, worth: known.best.worth}
      } else if (isTown(known.best.fact.value, item.fact.value)) {
        known.best = {...item, worth: known.best.worth}
        known.key = key
      } else if (isTown(item.fact.value, known.best.fact.value)) {
        continue
      } else if (
        key.length > known.key.length &&
        known.best.worth < 80 &&
        item.worth >= 22 &&
        // The longer form may be a product or a sentence run together.
        (item.stated ||
          hasLegalForm(item.fact.value) ||
          this.count(item.fact.value) > 1 ||
          this.count(known.best.fact.value) < 4)
      ) {
        known.best = {...item, worth: known.best.worth, stated: known.best.stated}
        known.key = key
      }
    }
    return names
  }

  /** What the rest of the posting adds: further mentions, a legal form; a technology's name is used as such, too. */
  private bonus({fact, worth}: Evidence): number {
    const name = fact.value
    const [first = ''] = name.split(/[\s,]+/)
    const mentions = Math.max(this.count(name), first.length > 3 ? this.count(first) : 0)
    const product = worth < 45 && technologyNamed(name) !== undefined ? -15 : 0
    return 4 * mentions + (hasLegalForm(name) ? 12 : 0) + product
  }

  /** Mentions of a name, six at most. */
  private count(name: string): number {
    let count = 0
    for (
      let at = this.text.indexOf(name);
      at !== -1 && count < 6;
      at = this.text.indexOf(name, at + name.length)
    )
      count++
    return count
  }
}

/** "Otterburn Edinburgh" is "Otterburn" and the place behind it. */
const isTown = (long: string, short: string): boolean =>
  long.startsWith(`${short} `) && isPlace(long.slice(short.length).trim())
