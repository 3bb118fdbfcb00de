import {findFoot} from './foot.ts'
import type {PartName} from './letter.ts'
import {cutLine, linesOfBlocks, type Line} from './lines-of-blocks.ts'
import {
  greetingLength,
  inlineGreeting,
  isContact,
  isDate,
  isPostscript,
  isProse,
  isWeakGreeting,
  subjectLabelLength
} from './line-shapes.ts'
import {paragraphEnds} from './paragraph-ends.ts'
import type {RawBlock} from './raw-block.ts'

/** A block, or a piece of one, and the part of the letter that it belongs to. `[from, to)` counts in its flat text. */
export interface Piece {
  readonly block: number
  readonly from: number
  readonly to: number
  readonly part: PartName
}

export interface Layout {
  readonly pieces: readonly Piece[]
  /** Block and range of the subject line without its label. */
  readonly subject: {readonly block: number; readonly from: number; readonly to: number} | undefined
}

/** Lines within which a salutation may stand: real letters have at most 25 above it. */
const headLines = 40

/** Finds the parts of a letter from the shapes of its lines. Linear in the number of lines. */
export function layOut(blocks: readonly RawBlock[]): Layout {
  const lines = linesOfBlocks(blocks)
  const greeted = findSalutation(lines)
  const bodyFrom = greeted === undefined ? firstProse(lines) : afterGreetings(lines, greeted)
  const foot = findFoot(lines, bodyFrom)
  const parts: PartName[] = lines.map((_, index) => {
    if (index < bodyFrom) return 'header'
    return index < foot.from ? 'body' : (foot.parts[index - foot.from] ?? 'below')
  })
  if (greeted !== undefined) parts.fill('salutation', greeted, bodyFrom)
  const subjectLine = findSubject(lines, bodyFrom)
  if (subjectLine !== undefined) parts[subjectLine] = 'header'
  return {
    pieces: pieces(lines, parts),
    subject:
      subjectLine === undefined
        ? quotedSubject(blocks, lines[bodyFrom]?.block ?? 0)
        : withoutLabel(lines[subjectLine])
  }
}

/** Index of the salutation's line, cut off from what stands before and after it on the same line. */
function findSalutation(lines: Line[]): number | undefined {
  let weak: number | undefined
  for (const [index, {text}] of lines.slice(0, headLines).entries()) {
    const length = greetingLength(text)
    if (length > 0 && !isWeakGreeting(text)) {
      cutLine(lines, index, length)
      return index
    }
    if (length === text.length) weak ??= index
    const inline = inlineGreeting(text)
    if (inline > 0) {
      cutLine(lines, index, inline)
      cutLine(lines, index + 1, greetingLength(lines[index + 1]?.text ?? ''))
      return index + 1
    }
    // Past real prose a greeting is a quotation.
    if (isProse(text) && text.split(/\s+/).length >= 20 && /[.!?]$/.test(text)) return weak
  }
  return weak
}

/** The first line below the salutation; both sides of an unresolved merge may have one. */
function afterGreetings(lines: readonly Line[], greeted: number): number {
  let index = greeted + 1
  for (; index < lines.length; index++) {
    const {text = '', cut} = lines[index] ?? {}
    if (cut || !/[,:!]$/.test(text) || isWeakGreeting(text) || greetingLength(text) < text.length) break
  }
  return index
}

function firstProse(lines: readonly Line[]): number {
  const index = lines.findIndex(
    (line, at) =>
      line.kind !== 'heading' &&
      isProse(line.text) &&
      !isContact(line.text) &&
      !isDate(line.text) &&
      subjectLabelLength(line.text) === 0 &&
      !isTagline(line, lines[at + 1])
  )
  return index === -1 ? lines.length : index
}

/** "Data engineer with nine years of …" in a contact block. */
const isTagline = (line: Line, next: Line | undefined): boolean =>
  next?.block === line.block && isContact(next.text) && !/[.!?:]$/.test(line.text)

const applicationHeading = /^application (?:for|as)(?: the| an?)?\s+/i

const isApplicationLine = ({block, text}: Line, before: Line | undefined, next: Line | undefined): boolean =>
  applicationHeading.test(text) &&
  text.length < 120 &&
  !/[.!?,:;]$/.test(text) &&
  !/\b(?:I|my|we|is|was|am)\b/.test(text) &&
  before?.block !== block &&
  next !== undefined &&
  next.block !== block

function findSubject(lines: readonly Line[], bodyFrom: number): number | undefined {
  const limit = Math.min(lines.length, bodyFrom + 2)
  for (let index = 0; index < limit; index++) {
    const line = lines[index]
    if (!line) continue
    const {text} = line
    // "**Application for Research Engineer, Ref. 98**" below the salutation, a paragraph by itself.
    if (index === bodyFrom && isApplicationLine(line, lines[index - 1], lines[index + 1])) return index
    const length = subjectLabelLength(text)
    if (length === 0 || length >= text.length) continue
    if (
      index < bodyFrom ||
      (text.length < 120 && !/[.!?]$/.test(text) && line.block !== lines[index + 1]?.block)
    )
      return index
  }
  const heading = lines.findIndex(
    ({kind, text}, index) => index < bodyFrom && kind === 'heading' && applicationHeading.test(text)
  )
  return heading === -1 ? undefined : heading
}

/** `> Subject: …` above the salutation. */
function quotedSubject(blocks: readonly RawBlock[], before: number): Layout['subject'] {
  for (const [block, {aside}] of blocks.slice(0, before).entries()) {
    const length = subjectLabelLength(aside?.text ?? '')
    if (aside && length > 0) return {block, from: length, to: aside.text.length}
  }
  return undefined
}

function withoutLabel(line: Line | undefined): Layout['subject'] {
  if (!line) return undefined
  const label = subjectLabelLength(line.text)
  const more =
    /^(?:job )?application (?:for|as)(?: the| an?)?\s+/i.exec(line.text.slice(label))?.[0].length ?? 0
  return {block: line.block, from: line.from + label + more, to: line.to}
}

/** Joins neighbouring lines of one block and part; cuts blocks at part borders and where a newline ends a paragraph. */
function pieces(lines: readonly Line[], parts: readonly PartName[]): Piece[] {
  const result: Piece[] = []
  const ends = paragraphEnds(lines, parts)
  for (const [index, line] of lines.entries()) {
    const part = parts[index] ?? 'body'
    const last = result.at(-1)
    const before = lines[index - 1]
    const runsOn = part === 'body' || (part === 'postscript' && !isPostscript(line.text))
    if (runsOn && before && last?.block === line.block && last.part === part && !ends[index - 1]) {
      result[result.length - 1] = {...last, to: line.to}
    } else result.push({block: line.block, from: line.from, to: line.to, part})
  }
  return result
}
