import {hasLegalForm, nameAt} from '../language/company-names.ts'
import type {FlatText} from '../letter/flat-text.ts'
import {isFurniture, namedByFurniture} from './chrome.ts'
import type {Sighting} from './employer-sentences.ts'
import {labelOf} from './labels.ts'
import type {Line} from './lines.ts'
import {isNameLike} from './name-shapes.ts'
import {isNoise} from './noise.ts'
import {sectionOf} from './section-headings.ts'
import {readTitleLine, segmentsOf} from './title-line.ts'

/** A sighting in a line of its own kind: `stated` where a label, markup or board says that it is a company. */
export interface LineSighting extends Sighting {
  readonly flat: FlatText
  readonly stated: boolean
}

const aboutLead =
  /^(?:more )?(?:about|who is|what is|why|why join|join|life at|working at|welcome to|inside|meet|discover)\s+/i
const aboutWords =
  /^(?:us|you|the|this|your|our|me|role|job|position|team|company|we|it|it's|now|apply|today|here|join|work)$/i
const noEmployer = /^(?:our|your|the|company|about|explore)$/i

/** Names of the employer in lines: markup's hints, labels, a board's furniture, "About Nordkai", a name at the very top. */
export function* employersInLines(lines: readonly Line[]): Generator<LineSighting> {
  for (const [index, line] of lines.entries()) {
    const {text, flat, hint} = line
    if (hint === 'company') {
      const lead = /^at\s+/i.exec(text)?.[0].length ?? 0
      const [name] = segmentsOf(text.slice(lead))
      if (name) yield {flat, from: lead + name.from, to: lead + name.to, worth: 80, stated: true}
    }
    const label = labelOf(text)
    if (label?.key === 'company' || label?.key === 'agency')
      yield* labelled(lines, index, label.from, label.key)
    const named = namedByFurniture(text)
    if (named && !noEmployer.test(text.slice(named.from, named.to))) yield {flat, ...named, stated: true}
    const about = aboutLead.exec(text)
    if (about && text.length < 70 && (line.kind === 'heading' || !/[.!]$/.test(text))) {
      const name = nameAt(text, about[0].length)
      if (
        name &&
        /^[\s?!:.]*$/.test(text.slice(name.to)) &&
        !name.name.split(' ').some((word) => aboutWords.test(word))
      )
        yield {flat, ...name, worth: 45, stated: false}
    }
  }
  yield* onTop(lines)
  yield* withLegalForm(lines)
}

/** "Sundsvall, on site. Nordkai AB": a part of a short line that is a name with its legal form. */
function* withLegalForm(lines: readonly Line[]): Generator<LineSighting> {
  for (const {text, flat} of lines) {
    if (text.length > 90 || !hasLegalForm(text)) continue
    for (const part of segmentsOf(text)) {
      const from = part.from
      const name = nameAt(text, from)
      // A comma may stand before the legal form.
      if (name && name.to >= part.to - 1 && hasLegalForm(name.name) && isNameLike(name.name))
        yield {flat, from, to: name.to, worth: 24, stated: false}
    }
  }
}

/** The first line that is no furniture, if it is a name alone. */
function* onTop(lines: readonly Line[]): Generator<LineSighting> {
  const first = lines.slice(0, 12).find(({text}) => !isFurniture(text) && !isNoise(text) && !/:\s/.test(text))
  if (!first || first.kind === 'item' || labelOf(first.text)) return
  if (readTitleLine(first.text).titles.length > 0 || !isNameLike(first.text)) return
  if ((sectionOf(first) ?? 'other') === 'other')
    yield {flat: first.flat, from: 0, to: first.text.length, worth: 30, stated: true}
}

// A label whose value names nobody.
const withheld =
  /^(?:(?:strictly )?confidential|undisclosed|not disclosed|disclosed later|withheld|private|anonymous|hidden|unnamed|n\/?a|none|tbd|tba|on request|(?:our|a|an) .*|-+|\?+)$/i

/** What a label's value begins with; the value may stand on the next line. */
function* labelled(
  lines: readonly Line[],
  index: number,
  from: number,
  key: 'company' | 'agency'
): Generator<LineSighting> {
  const own = (lines[index]?.text.slice(from).trim() ?? '') !== ''
  const target = own ? lines[index] : lines[index + 1]
  if (!target || target.text.length > 120) return
  const start = own ? from : 0
  const segments = segmentsOf(target.text.slice(start))
  // "County Water District 7" looks like a place; the label says that it is none.
  if (withheld.test(segments[0]?.text ?? '')) return
  const name = segments.find(({text}) => !isNoise(text)) ?? segments[0]
  if (
    !name ||
    name.text.split(/\s+/).length > 8 ||
    ((!own || /^who\b/i.test(lines[index]?.text ?? '')) && !isNameLike(name.text))
  )
    return
  const role = key === 'agency' ? {role: key} : {}
  yield {flat: target.flat, from: start + name.from, to: start + name.to, worth: 85, stated: true, ...role}
}

// A part of an employer, not the employer.
const department =
  /^(?:school|department|dept|faculty|division|institute for|centre for|center for|office of|team|group|business unit|unit)\b/i

/** The name beside a title: the first line above or below it that is no furniture and no noise, if it begins with one. */
export function* employersBeside(lines: readonly Line[], titleLine: number): Generator<LineSighting> {
  yield* beside(lines, titleLine, 1, 38)
  yield* beside(lines, titleLine, -1, 34)
}

function* beside(
  lines: readonly Line[],
  titleLine: number,
  step: 1 | -1,
  worth: number
): Generator<LineSighting> {
  const title = lines[titleLine]?.text ?? ''
  for (let index = titleLine + step; index >= 0 && index < lines.length; index += step) {
    const line = lines[index]
    if (
      !line ||
      line.text === title ||
      isFurniture(line.text) ||
      isNoise(line.text) ||
      /^[^:.]{2,40}:\s/.test(line.text)
    )
      continue
    const [first, ...others] = segmentsOf(
      line.text.replace(/^[^\p{L}\p{N}@]+/u, (marks) => ' '.repeat(marks.length))
    )
    if (!first || line.kind === 'item' || labelOf(line.text) || !isNameLike(first.text)) return
    if (readTitleLine(line.text).titles.length > 0 || (sectionOf(line) ?? 'other') !== 'other') return
    const dressed = others.length > 0 && others.every(({text}) => isNoise(text)) ? 14 : 0
    const part = department.test(first.text) ? 30 : 0
    yield {flat: line.flat, from: first.from, to: first.to, worth: worth + dressed - part, stated: true}
    return
  }
}
