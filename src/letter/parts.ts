import type {PartName} from './letter.ts'
import {
  greetingLength,
  inlineSignOff,
  isContact,
  isDate,
  isEnclosure,
  isNameLike,
  isPostscript,
  isProse,
  isSignOff,
  isWeakGreeting,
  subjectLabelLength
} from './line-shapes.ts'
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

interface Line {
  readonly block: number
  readonly from: number
  readonly to: number
  readonly text: string
}

/** Lines within which a salutation may stand: real letters have at most 25 above it. */
const headLines = 40

/** Finds the parts of a letter from the shapes of its lines. Linear in the number of lines. */
export function layOut(blocks: readonly RawBlock[]): Layout {
  const lines = blocks.flatMap((block, index) => linesOf(block, index))
  const greeted = findSalutation(lines)
  const bodyFrom = greeted === undefined ? firstProse(lines) : greeted.next
  const foot = findFoot(lines, bodyFrom, blocks)
  const parts: PartName[] = lines.map((_, index) => {
    if (index < bodyFrom) return 'header'
    return index < foot.from ? 'body' : (foot.parts[index - foot.from] ?? 'below')
  })
  if (greeted?.line !== undefined) parts[greeted.line] = 'salutation'

  const cuts = new Map<number, {at: number; before: PartName; after: PartName}>()
  if (greeted && greeted.length < greeted.textLength) {
    parts[greeted.line] = 'body'
    cuts.set(greeted.line, {at: greeted.length, before: 'salutation', after: 'body'})
  }
  if (foot.inline !== undefined) cuts.set(foot.from - 1, {at: foot.inline, before: 'body', after: 'signature'})

  const subjectLine = findSubject(lines, bodyFrom, blocks)
  if (subjectLine !== undefined) parts[subjectLine] = 'header'
  return {
    pieces: pieces(lines, parts, cuts, foot.inline === undefined ? undefined : foot.from - 1, blocks),
    subject: subjectLine === undefined ? undefined : withoutLabel(lines[subjectLine])
  }
}

function linesOf(block: RawBlock, index: number): Line[] {
  const {flat} = block
  if (!flat) return []
  const lines: Line[] = []
  for (const match of flat.raw.matchAll(/[^\r\n]+/g)) {
    const lead = /^\s*/.exec(match[0])?.[0].length ?? 0
    const content = match[0].trimEnd()
    if (content.length <= lead) continue
    const from = match.index + lead
    const to = match.index + content.length
    lines.push({block: index, from, to, text: flat.text.slice(from, to)})
  }
  return lines
}

interface Salutation {
  readonly line: number
  /** First line of the body. */
  readonly next: number
  readonly length: number
  readonly textLength: number
}

function findSalutation(lines: readonly Line[]): Salutation | undefined {
  let weak: Salutation | undefined
  for (const [index, {text}] of lines.slice(0, headLines).entries()) {
    const length = greetingLength(text)
    if (length > 0) {
      const whole = length >= text.length
      const found = {line: index, next: whole ? index + 1 : index, length, textLength: text.length}
      if (!isWeakGreeting(text)) return found
      weak ??= found
    }
    // Past real prose a greeting is a quotation.
    if (isProse(text) && text.split(/\s+/).length >= 20 && /[.!?]$/.test(text)) return weak
  }
  return weak
}

function firstProse(lines: readonly Line[]): number {
  const index = lines.findIndex(({text}) => isProse(text) && !isContact(text) && !isDate(text) && subjectLabelLength(text) === 0)
  return index === -1 ? lines.length : index
}

interface Foot {
  /** First line after the body. */
  readonly from: number
  readonly parts: readonly PartName[]
  /** Where the sign-off begins in the body's last line, if it stands there. */
  readonly inline?: number
}

function findFoot(lines: readonly Line[], bodyFrom: number, blocks: readonly RawBlock[]): Foot {
  const signed = lines.findIndex(({text, block}, index) => index > bodyFrom && blocks[block]?.kind !== 'item' && isSignOff(text))
  if (signed !== -1) return {from: signed, parts: footParts(lines, signed, true, blocks)}
  for (let index = lines.length - 1; index >= bodyFrom; index--) {
    const text = lines[index]?.text ?? ''
    const inline = inlineSignOff(text)
    if (inline > 0) return {from: index + 1, inline, parts: footParts(lines, index + 1, false, blocks)}
    if (isProse(text) && !isPostscript(text)) break
  }
  let from = lines.length
  while (from > bodyFrom + 1) {
    const line = lines[from - 1]
    if (!line || blocks[line.block]?.kind === 'item') break
    const open = from < lines.length || isNameLike(line.text) || isContact(line.text) || isPostscript(line.text)
    if (!open || (isProse(line.text) && !isPostscript(line.text))) break
    if (!isNameLike(line.text) && !isContact(line.text) && !isPostscript(line.text)) break
    from--
  }
  return {from, parts: footParts(lines, from, false, blocks)}
}

function footParts(lines: readonly Line[], from: number, signed: boolean, blocks: readonly RawBlock[]): PartName[] {
  const parts: PartName[] = []
  let part: PartName = 'signature'
  let named = 0
  for (let index = from; index < lines.length; index++) {
    const line = lines[index]
    if (!line) break
    const {text} = line
    if (signed && index === from) part = 'sign-off'
    else if (isPostscript(text)) part = 'postscript'
    else if (part === 'postscript') part = line.block === lines[index - 1]?.block ? part : 'below'
    else if (part === 'sign-off' && isSignOff(text)) part = 'sign-off'
    else if (part !== 'below') part = belongsToSignature(text, named++, blocks[line.block]?.kind) ? 'signature' : 'below'
    else if (isContact(text) || isEnclosure(text)) {
      parts.push('signature')
      continue
    }
    parts.push(part)
  }
  return parts
}

function belongsToSignature(text: string, position: number, kind: RawBlock['kind'] | undefined): boolean {
  if (isContact(text) || isEnclosure(text)) return true
  if (/^(?:to-?do|notes?|keywords?|remember|check|draft|tags|skills|ats)\b/i.test(text) || kind === 'heading') return false
  return position < 4 && kind !== 'item' && isNameLike(text) && text.split(',').length <= 3
}

function findSubject(lines: readonly Line[], bodyFrom: number, blocks: readonly RawBlock[]): number | undefined {
  const limit = Math.min(lines.length, bodyFrom + 2)
  for (let index = 0; index < limit; index++) {
    const line = lines[index]
    if (!line) continue
    const length = subjectLabelLength(line.text)
    const inBody = index >= bodyFrom
    if (length > 0 && length < line.text.length && (!inBody || (line.text.length < 120 && !/[.!?]$/.test(line.text) && alone(lines, index)))) return index
  }
  return lines.findIndex((line, index) => index < bodyFrom && blocks[line.block]?.kind === 'heading' && /^application (?:for|as)\b/i.test(line.text)) === -1
    ? undefined
    : lines.findIndex((line) => blocks[line.block]?.kind === 'heading' && /^application (?:for|as)\b/i.test(line.text))
}

const alone = (lines: readonly Line[], index: number): boolean => lines[index]?.block !== lines[index + 1]?.block

function withoutLabel(line: Line | undefined): Layout['subject'] {
  if (!line) return undefined
  const label = subjectLabelLength(line.text) || (/^application (?:for|as)(?: the| an?)?\s+/i.exec(line.text)?.[0].length ?? 0)
  return {block: line.block, from: line.from + label, to: line.to}
}

/** Joins neighbouring lines of one block and part; cuts blocks at part borders and where a newline ends a paragraph. */
function pieces(
  lines: readonly Line[],
  parts: readonly PartName[],
  cuts: ReadonlyMap<number, {at: number; before: PartName; after: PartName}>,
  signOffLine: number | undefined,
  blocks: readonly RawBlock[]
): Piece[] {
  const result: Piece[] = []
  const add = (block: number, from: number, to: number, part: PartName, fresh: boolean): void => {
    const last = result.at(-1)
    if (!fresh && last?.block === block && last.part === part) result[result.length - 1] = {...last, to}
    else result.push({block, from, to, part})
  }
  for (const [index, line] of lines.entries()) {
    const part = parts[index] ?? 'body'
    const cut = cuts.get(index)
    const previous = lines[index - 1]
    const fresh = part !== 'body' || (previous?.block === line.block && endsParagraph(previous.text, line.text, blocks[line.block]?.kind))
    if (!cut) {
      add(line.block, line.from, line.to, part, fresh)
      continue
    }
    add(line.block, line.from, line.from + cut.at, cut.before, index !== signOffLine || fresh)
    const rest = line.from + cut.at
    add(line.block, rest + (/^\s*/.exec(line.text.slice(cut.at))?.[0].length ?? 0), line.to, cut.after, true)
  }
  return result
}

/** Longer than any hard wrap that occurs: such a line is a paragraph by itself. */
const unwrapped = 130

const endsParagraph = (line: string, next: string, kind: RawBlock['kind'] | undefined): boolean =>
  kind === 'paragraph' && /[.!?:]["')\]]*$/.test(line) && (line.length > unwrapped || next.length > unwrapped)
