import {findTechnologies} from '../language/technologies.ts'
import type {Block, Letter, PartName} from '../letter/letter.ts'
import {LineIndex} from '../letter/lines.ts'

/** A stretch of a letter that is one part: first and last line, words by `word-count`'s measure. */
export interface PartLines {
  readonly part: PartName
  readonly from: number
  readonly to: number
  readonly words: number
}

/** What is counted in a letter. */
export interface Metrics {
  /** Words of the body, headings left out: what `word-count` counts. */
  readonly words: number
  /** Words that are not counted, by what they stand in. */
  readonly leftOut: Readonly<Partial<Record<PartName | 'heading', number>>>
  readonly paragraphs: number
  readonly sentences: number
  /** At 238 words a minute (Brysbaert 2019). */
  readonly readingSeconds: number
  /** Automated readability index: the US school year that a text is written for (Senter and Smith 1967). */
  readonly grade: number | null
  readonly technologies: readonly string[]
  readonly parts: readonly PartLines[]
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
  const technologies = sentences.flatMap(({tokens}) => findTechnologies(tokens).map(({entry}) => entry.name))
  return {
    words,
    leftOut,
    paragraphs: new Set(counted.map(({group}) => group)).size,
    sentences: sentences.length,
    readingSeconds: Math.round((words / 238) * 60),
    grade: grade(counted, words, sentences.length),
    technologies: [...new Set(technologies)],
    parts: partLines(letter)
  }
}

function grade(blocks: readonly Block[], words: number, sentences: number): number | null {
  if (words === 0 || sentences === 0) return null
  const letters = sum(blocks, ({text}) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0)
  return Math.round((4.71 * (letters / words) + 0.5 * (words / sentences) - 21.43) * 10) / 10
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
