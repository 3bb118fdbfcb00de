import {beatNames, type BeatName, decisionBeats} from '../language/decision-beats.ts'
import {findTechnologies, type TechnologyKind} from '../language/technologies.ts'
import {bodyParagraphs} from '../letter/body.ts'
import type {Block, Letter, PartName} from '../letter/letter.ts'
import {LineIndex} from '../letter/lines.ts'

/** A stretch of a letter that is one part: first and last line, words by `word-count`'s measure. */
export interface PartLines {
  readonly part: PartName
  readonly from: number
  readonly to: number
  readonly words: number
}

/** A beat of the told decision: its sentence, and where that stands; lines and columns count from 1, `endColumn` is exclusive. */
export interface BeatPlace {
  readonly text: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** What is counted in a letter. */
export interface Metrics {
  /** Words of the body, headings left out: what `word-count` counts. */
  readonly words: number
  /** Words that are not counted, by what they stand in. */
  readonly leftOut: Readonly<Partial<Record<PartName | 'heading', number>>>
  /** Paragraphs that a reader sees: a list belongs to the one before it. What `paragraph-count` holds against its `max`. */
  readonly paragraphs: number
  readonly sentences: number
  /** At 238 words a minute (Brysbaert 2019). */
  readonly readingSeconds: number
  /** Automated readability index: the US school year that a text is written for (Senter and Smith 1967). */
  readonly grade: number | null
  readonly technologies: readonly string[]
  readonly technologiesByKind: Readonly<Partial<Record<TechnologyKind, readonly string[]>>>
  readonly parts: readonly PartLines[]
  /** The beats of the decision that is told most plainly; null where the letter does not tell one. */
  readonly decision: Readonly<Record<BeatName, BeatPlace | null>>
}

export function metricsOf(letter: Letter): Metrics {
  const counted = letter.part('body').filter(({kind}) => kind === 'paragraph' || kind === 'item')
  const words = sum(counted, (block) => block.words.length)
  const sentences = counted.flatMap((block) => block.sentences)
  const leftOut: Partial<Record<PartName | 'heading', number>> = {}
  for (const block of letter.blocks) {
    if (counted.includes(block) || block.words.length === 0) continue
    const place = block.kind === 'heading' ? 'heading' : block.part
    leftOut[place] = (leftOut[place] ?? 0) + block.words.length
  }
  const technologies = new Map(
    sentences.flatMap(({tokens}) => findTechnologies(tokens).map(({entry}) => [entry.name, entry.kind]))
  )
  return {
    words,
    leftOut,
    paragraphs: bodyParagraphs(letter).joined.length,
    sentences: sentences.length,
    readingSeconds: Math.round((words / 238) * 60),
    grade: grade(counted, words, sentences.length),
    technologies: [...technologies.keys()],
    technologiesByKind: byKind(technologies),
    parts: partLines(letter),
    decision: beatPlaces(letter)
  }
}

function grade(blocks: readonly Block[], words: number, sentences: number): number | null {
  if (words === 0 || sentences === 0) return null
  const letters = sum(blocks, ({text}) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0)
  return Math.round((4.71 * (letters / words) + 0.5 * (words / sentences) - 21.43) * 10) / 10
}

function byKind(technologies: ReadonlyMap<string, TechnologyKind>): Metrics['technologiesByKind'] {
  const kinds: Partial<Record<TechnologyKind, string[]>> = {}
  for (const [name, kind] of technologies) (kinds[kind] ??= []).push(name)
  return kinds
}

function beatPlaces(letter: Letter): Metrics['decision'] {
  const lines = new LineIndex(letter.source)
  const beats = decisionBeats(letter)
  const places = beatNames.map((name): [BeatName, BeatPlace | null] => {
    const sentence = beats[name]
    if (!sentence) return [name, null]
    const [from, to] = [lines.point(sentence.span.start), lines.point(sentence.span.end)]
    const {text} = sentence
    return [name, {text, line: from.line, column: from.column, endLine: to.line, endColumn: to.column}]
  })
  return Object.fromEntries(places) as Record<BeatName, BeatPlace | null>
}

function partLines({blocks, source}: Letter): PartLines[] {
  const lines = new LineIndex(source)
  const parts: PartLines[] = []
  for (const {part, span, words} of blocks) {
    const from = lines.point(span.start).line
    const to = lines.point(Math.max(span.start, span.end - 1)).line
    const last = parts.at(-1)
    if (last?.part === part)
      parts[parts.length - 1] = {...last, to: Math.max(last.to, to), words: last.words + words.length}
    else parts.push({part, from, to, words: words.length})
  }
  return parts
}

const sum = <Item>(items: readonly Item[], count: (item: Item) => number): number =>
  items.reduce((total, item) => total + count(item), 0)
