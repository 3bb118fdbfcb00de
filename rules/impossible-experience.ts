import {statusOf} from '../src/language/assertion/assertion.ts'
import {findDurations, findSince} from '../src/language/durations.ts'
import {AFTER_TECHNOLOGY, BEFORE_TECHNOLOGY, COMBINED, MARGIN, TAKING_UP, WORKING_WITH} from '../src/language/experience.data.ts'
import {stem} from '../src/language/inflection.ts'
import {lines, PhraseSet} from '../src/language/phrases.ts'
import {findTechnologies, type TechnologyEntry, type TechnologyMatch} from '../src/language/technologies.ts'
import type {Letter, Sentence, Token} from '../src/letter/letter.ts'
import {defineRule} from '../src/lint/rule.ts'

/** Years claimed for a technology in `tokens[from..to)`. */
interface Claim {
  readonly entry: TechnologyEntry
  /** The claim's beginning, as a year with fractions at a reference date. */
  readonly begin: (now: number) => number
  readonly years: (now: number) => number
  readonly from: number
  readonly to: number
}

const combined = new PhraseSet(lines(COMBINED).map((pattern) => [pattern, true] as const))
const working = new Set(WORKING_WITH.split(' ').map(stem))
const takingUp = new Set(TAKING_UP.split(' ').map(stem))

export default defineRule<{today: string}, 'tooLong'>({
  id: 'impossible-experience',
  category: 'claims',
  severity: 'error',
  docs: {
    summary: 'More years with a technology than it has existed.',
    why: 'Ten years of a framework that is eight years old tells a technical reader that the number was made up, and every other number falls with it.',
    mend: 'Count again, or give the years to what they were spent on: the language, the field, the predecessor.',
    leaves: 'Years that belong to something else in the sentence, combined years of a team, retention periods and ages of systems, claims that are denied or ascribed to others.',
    source: 'First public releases in the technology lexicon (git tags, release pages); the canonical case is the posting that asked for more FastAPI than its author had.'
  },
  messages: {
    tooLong:
      '{{name}} first came out in {{since}}, so “{{claim}}” cannot be. Readers who know it stop believing the other numbers: count again, or give the years to the language or the field.'
  },
  options: {
    today: {type: 'string', default: '', description: 'Reference date, YYYY-MM-DD; empty for the date of the run.', pattern: '^(\\d{4}-\\d{2}-\\d{2})?$'}
  },
  examples: {
    bad: [
      {text: 'I bring >>thirteen years of FastAPI<< to a team that is starting with it.', today: '2026-11-20'},
      {text: 'I have run >>Kubernetes for 22 years<<, mostly at night.', today: '2026-11-20'},
      {text: 'I have worked with >>Polars since 2015<< on tidal data.', today: '2026-11-20'},
      {text: 'I have >>six years of Ruff<<.', options: {today: '2025-01-01'}}
    ],
    good: [
      {text: 'I bring thirteen years of Python, the last six with FastAPI.', today: '2026-11-20'},
      {text: 'Between us, my team has some twenty years of FastAPI.', today: '2026-11-20'},
      {text: 'I cannot offer you ten years of uv; nobody can.', today: '2026-11-20'}
    ]
  },
  *check({letter, options, today}) {
    const now = yearOf(options.today === '' ? today : options.today)
    for (const sentence of letter.sentences) {
      const {tokens} = sentence
      if (combined.match(tokens).length > 0) continue
      for (const {entry, years, begin, from, to} of claimsIn(letter, sentence)) {
        const since = yearOf(entry.since ?? '')
        const margin = entry.source === 'recalled' ? MARGIN.recalled : MARGIN.known
        if (Number.isNaN(since) || years(now) - (now - since) < margin || begin(now) >= Math.floor(since)) continue
        if (statusOf(letter, sentence, from, to) !== 'asserted') continue
        const span = {start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0}
        const claim = letter.source.slice(span.start, span.end).replace(/\s+/g, ' ')
        yield {messageId: 'tooLong', span, data: {name: entry.name, since: (entry.since ?? '').slice(0, 4), claim}}
      }
    }
  }
})

/** `2018-12` → 2018.92 (the month's beginning); NaN for no date. */
function yearOf(date: string): number {
  const [year = '', month = '1', day = '1'] = date.split('-')
  return year === '' ? NaN : Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 365
}

function* claimsIn(letter: Letter, sentence: Sentence): Generator<Claim> {
  const {tokens} = sentence
  const durations = findDurations(tokens)
  const sinces = findSince(tokens)
  if (durations.length + sinces.length === 0) return
  const technologies = findTechnologies(tokens, {listing: sentence.block.kind === 'item'})
  const all = [...durations, ...sinces]
  for (const time of all) {
    const years = 'years' in time ? () => time.years : (now: number) => now - time.year
    const begin = 'years' in time ? (now: number) => now - time.years : () => time.year
    const ago = 'ago' in time && time.ago
    const match = behind(tokens, time, technologies, ago) ?? ahead(tokens, time, technologies, 'year' in time, ago) ?? pronoun(letter, sentence, time, technologies)
    if (!match) continue
    const inside = match.from >= 0
    yield {entry: match.entry, years, begin, from: inside ? Math.min(match.from, time.from) : time.from, to: inside ? Math.max(match.to, time.to) : time.to}
  }
}

interface Range {
  readonly from: number
  readonly to: number
}

/** "ten years of FastAPI", "for ten years I have used FastAPI": the technology behind the years. */
function behind(tokens: readonly Token[], time: Range, technologies: readonly TechnologyMatch[], ago: boolean): TechnologyMatch | undefined {
  const match = technologies.find(({from}) => from >= time.to)
  if (!match || match.from - time.to > 10) return undefined
  const between = tokens.slice(time.to, match.from)
  if (ago) return between.some(({stem}) => takingUp.has(stem)) && between.length <= 6 ? match : undefined
  const comma = between.findIndex(({text}) => text === ',')
  if (comma >= 0 && !/^(?:i|we|have|has)$/.test(between[comma + 1]?.lower ?? '')) return undefined
  const strange = between.filter(({lower, text}, index) => text !== ',' && !BEFORE_TECHNOLOGY.has(lower) && !(/^(?:a|an)$/.test(lower) && between[index - 1]?.lower === 'as'))
  // "ten years building payment services with FastAPI"
  const builds = between.some(({stem}) => working.has(stem)) && /^(?:with|in|using|on)$/.test(between.at(-1)?.lower ?? '')
  const bridged = builds && strange.length <= 3 && strange.every(({kind, lower}) => kind === 'word' && !/^(?:at|for|to|by|from|a|an|the|before|after|then|until|while)$/.test(lower))
  return strange.length === 0 || bridged ? match : undefined
}

/** "FastAPI for ten years", "FastAPI (ten years)", "FastAPI since 2013": the technology ahead of the years. */
function ahead(tokens: readonly Token[], time: Range, technologies: readonly TechnologyMatch[], since: boolean, ago: boolean): TechnologyMatch | undefined {
  const match = technologies.findLast(({to}) => to <= time.from)
  if (!match || time.from - match.to > 10) return undefined
  const between = tokens.slice(match.to, time.from)
  const before = tokens.slice(Math.max(0, match.from - 5), match.from)
  if (ago) return between.length <= 2 && before.some(({stem}) => takingUp.has(stem)) ? match : undefined
  if (between.length > 0 && between.length <= 2 && between.every(({text}) => /^[(:–—|-]$/.test(text))) return match
  const fits = between.every(({lower, text}, index) => AFTER_TECHNOLOGY.has(lower) || (text === ',' && /^(?:which|that|a|my)$/.test(between[index + 1]?.lower ?? '')))
  if (!fits) return undefined
  const works = [...before, ...between].some(({stem}) => working.has(stem)) || /^(?:experience|developer|engineer|user|specialist|expert|veteran|administrator)$/.test(between[0]?.lower ?? '') || between.some(({lower}) => lower === 'my') || /^(?:with|in|of)$/.test(tokens[match.from - 1]?.lower ?? '')
  const spans = between.some(({lower}) => /^(?:for|over|back|spans|spanning|covers|of|experience)$/.test(lower))
  return since ? (works || between.length === 0 ? match : undefined) : works && spans ? match : undefined
}

/** "Pydantic is what I know best: I have written validators with it for ten years." */
function pronoun(letter: Letter, sentence: Sentence, time: Range, here: readonly TechnologyMatch[]): TechnologyMatch | undefined {
  const lead = sentence.tokens.slice(Math.max(0, time.from - 4), time.from).map(({lower}) => lower)
  const it = lead.lastIndexOf('it')
  if (it < 0 || !/^(?:for|since|over|the|last|past|about|some|now)$/.test(lead.at(-1) ?? 'for')) return undefined
  const previous = letter.sentences[sentence.index - 1]
  const earlier = here.filter(({to}) => to <= time.from)
  const outside = earlier.length === 0 && previous?.block === sentence.block ? findTechnologies(previous.tokens) : []
  if (earlier.length === 1) return earlier[0]
  const [only] = outside
  return outside.length === 1 && only && sentence.tokens.slice(0, time.from).every(({lower}) => lower !== 'language') ? {...only, from: -1, to: -1} : undefined
}
