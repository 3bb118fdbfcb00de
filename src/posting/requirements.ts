import {hasLegalForm} from '../language/company-names.ts'
import type {FlatText} from '../letter/flat-text.ts'
import type {Line} from './lines.ts'
import type {Fact} from './posting.ts'
import {type ProseSentence, sentencesOf} from './prose.ts'
import {type Section, sectionNamed, sectionOf} from './section-headings.ts'
import {type NamedSearch, technologiesIn} from './technologies.ts'

/** Technologies that a posting asks for, and those it would welcome. */
export interface Requirements {
  readonly required: readonly Fact[]
  readonly nice: readonly Fact[]
}

type Wish = 'required' | 'nice' | 'unwanted' | 'named'

// For lower-case text: large patterns that ignore case are dear to compile.
const niceCue =
  /\b(?:nice[- ]to[- ]haves?|nice to know|(?:would|'d) (?:also )?be (?:an? )?(?:very |really |particularly |especially )?(?:nice|plus|great|welcome|useful|helpful|advantage|bonus|asset|good|ideal|beneficial|desirable)|(?:is|are) (?:an? )?(?:big |huge |strong |definite |distinct |real |clear )?(?:plus|bonus|advantage|asset|welcome|helpful|beneficial|desirable|advantageous|optional|preferred)|an? (?:big |huge |strong |definite )?(?:plus|bonus|asset)\b|preferred|preferably|desirable|advantageous|bonus(?: points)?|ideally|optional(?:ly)?|not (?:an? )?(?:must|required|essential|mandatory|necessary|needed)|so much the better|even better|all the better|(?:great|good|lovely|nice|cool|super|wonderful|fantastic) if|we'd love|helpful|beneficial|as would|would be pleased|(?:or|and) (?:similar|comparable) would help|helps\b|good to know|we would like|handy|(?:highly|well) (?:regarded|valued)|appreciated|icing on the cake|(?:wouldn't|won't|would not) hurt|von vorteil|wünschenswert|idealerweise)/
const requiredCue =
  /\b(?:require[sd]?|must|mandatory|essential|need(?:ed|s)?|should (?:be|have|know|bring|feel|write)|you (?:know|have|bring|can|write|'ve|'re|are|speak|work)|you've|you're|if you|we (?:need|expect|ask for|want)|looking for|experience(?:d)? (?:with|in|of|using|building)|proficien|knowledge of|fluent|expertise|strong (?:in|python|skills)|are what you bring|comfortable (?:with|in)|familiar|solid|proven|hands-on|(?:\d|two|three|four|five|six|seven|eight|ten)\+? years)/
const unwantedCue =
  /\b(?:not needed|no need (?:for|to)|(?:don't|do not|never|won't|will not) (?:need|expect|require|ask for|look for|care (?:for|about))|needn't|isn't required|is not required|not required|we don't use|we do not use|moving (?:away|off)|migrat(?:e|ing|ion) (?:away |off )?from|instead of|rather than|replacing|legacy)\b/
// Within a sentence a wish ends where the next clause begins.
const clause =
  /;\s+|,\s+(?:and|but|while|although|though)\s+|\s+(?=\()|\)\s*,?\s*|\s[–—-]\s|,?\s+(?=(?:preferably|ideally|optionally)\b)|\.\s+/gi
const inherits = /^(?:and )?(?:so (?:is|are|would|do)|as (?:is|are|would)|also|likewise)\b/i

/**
 * Sorts the technologies of a posting by its headings, and by the words of a sentence where they say otherwise. An
 * employer that is a technology's maker (`company`) does not ask for itself. `extra` names what the config adds.
 */
export function readRequirements(
  lines: readonly Line[],
  company?: string,
  extra?: readonly string[]
): Requirements {
  const found: Record<Wish, Fact[]> = {required: [], nice: [], unwanted: [], named: []}
  let section: Section | 'other' = 'other'
  let start = 0
  const flush = (end: number): void => {
    for (const sentence of sentencesOf(lines.slice(start, end))) readSentence(sentence, section, found, extra)
  }
  for (const [index, line] of lines.entries()) {
    const opened = sectionOf(line)
    if (opened === undefined) continue
    flush(index)
    start = index + 1
    section = next(section, opened, line)
  }
  flush(lines.length)
  const own: readonly {readonly value: string}[] =
    company === undefined ? [] : [{value: company}, ...legalForms(company)]
  const required = distinct(found.required.length > 0 ? found.required : found.named, own)
  return {required, nice: distinct(found.nice, [...required, ...own])}
}

/** "SAS" of "Breizh Cloud SAS" is no technology. */
const legalForms = (company: string): {value: string}[] =>
  hasLegalForm(company) ? [{value: company.split(/\s+/).at(-1) ?? ''}] : []

/** A heading of no known kind ends the section before it, unless it is smaller: "Technical", "Languages". */
function next(section: Section | 'other', opened: Section | 'other', {level}: Line): Section | 'other' {
  if (opened !== 'other') return opened
  return (section === 'required' || section === 'nice') && level >= 4 ? section : 'other'
}

function distinct(facts: readonly Fact[], known: readonly {readonly value: string}[]): Fact[] {
  const seen = new Set(known.map(({value}) => value.toLowerCase()))
  return facts.filter(({value}) => {
    const key = value.toLowerCase()
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function readSentence(
  {flat, text}: ProseSentence,
  section: Section | 'other',
  found: Record<Wish, Fact[]>,
  extra: readonly string[] | undefined
): void {
  if (section === 'related' || text.length > 4000) return
  const label = /^([^:]{2,45}):\s+(?=\S)/.exec(text)
  const named = label ? sectionNamed(label[1] ?? '') : undefined
  const from = named ? (label?.[0].length ?? 0) : 0
  const own = named ?? section
  if (own === 'related') return
  let last: Wish | undefined
  for (const part of clausesOf(text, from)) {
    const said = wishOf(part.text, own)
    const wish = last && (inherits.test(part.text) || said === 'named') ? last : said
    last = wish
    if (wish === undefined) continue
    add(flat, part, found[wish], {alone: own === 'required' || own === 'nice', extra})
  }
}

interface Part {
  readonly text: string
  readonly from: number
}

function clausesOf(text: string, start: number): Part[] {
  const parts: Part[] = []
  let from = start
  clause.lastIndex = start
  for (const match of text.slice(start).matchAll(clause)) {
    const at = start + match.index
    parts.push({text: text.slice(from, at), from})
    from = at + match[0].length
  }
  parts.push({text: text.slice(from), from})
  return parts.filter(({text: part}) => part.trim() !== '')
}

function wishOf(text: string, section: Section | 'other'): Wish | undefined {
  const lower = text.toLowerCase()
  if (unwantedCue.test(lower)) return 'unwanted'
  if (niceCue.test(lower)) return 'nice'
  if (section === 'required' || section === 'nice' || section === 'unwanted') return section
  if (section === 'offer' || section === 'apply') return undefined
  return section === 'other' && requiredCue.test(lower) ? 'required' : 'named'
}

// "solid Go": how well an item of a list is to be known says nothing about what it is.
const praised =
  /^\s*(?:(?:very|really) )?(?:(?:solid|strong|good|excellent|deep|fluent|some|basic|working|advanced|expert|proficient|hands-on|commercial|professional|production|modern|idiomatic) )?/i

function add(flat: FlatText, {text, from}: Part, facts: Fact[], search: NamedSearch): void {
  const lead = (search.alone ? praised : /^\s*/).exec(text)?.[0].length ?? 0
  const content = text
    .slice(lead)
    .trim()
    .replace(/[.,;:]+$/, '')
  for (const technology of technologiesIn(content, search)) {
    const start = from + lead + technology.from
    facts.push({value: technology.value, span: flat.span(start, from + lead + technology.to)})
  }
}
