import type {PartName} from './letter.ts'
import {cutLine, type Line} from './lines-of-blocks.ts'
import {
  inlineSignOff,
  isCapitalised,
  isContact,
  isEnclosure,
  isNameLike,
  isNote,
  isPostscript,
  isProperName,
  isProse,
  isStrongSignOff,
  signOffLength
} from './line-shapes.ts'

/** What follows the body: the index of its first line, and the part of each line from there on. */
export interface Foot {
  readonly from: number
  readonly parts: readonly PartName[]
}

/** Finds the foot of a letter; cuts lines that hold two parts of it. */
export function findFoot(lines: Line[], bodyFrom: number): Foot {
  for (let index = bodyFrom + 1; index < lines.length; index++) {
    const line = lines[index]
    if (!line || !endsLetter(line, lines[index + 1])) continue
    const length = signOffLength(line.text)
    if (length < line.text.length) cutLine(lines, index, length)
    return foot(lines, bodyFrom, index, true)
  }
  for (let index = lines.length - 1; index >= bodyFrom; index--) {
    const text = lines[index]?.text ?? ''
    const inline = inlineSignOff(text)
    if (inline) {
      cutLine(lines, index, inline.to)
      cutLine(lines, index, inline.from)
      return foot(lines, bodyFrom, index + 1, true)
    }
    if (isProse(text) && !isPostscript(text)) break
  }
  return foot(lines, bodyFrom, nameFrom(lines, bodyFrom), false)
}

/** A sign-off, unless it is a thanks or a "Best." that more prose follows. */
function endsLetter(line: Line, next: Line | undefined): boolean {
  const length = signOffLength(line.text)
  if (line.kind === 'item' || length === 0) return false
  if (line.kind === 'heading' && length < line.text.length) return false
  return isStrongSignOff(line.text) || !next || isPostscript(next.text) || !isProse(next.text)
}

/** Where the names and contact lines at the end begin, in a letter without a sign-off. */
function nameFrom(lines: readonly Line[], bodyFrom: number): number {
  let from = lines.length
  for (let index = lines.length - 1; index > bodyFrom; index--) {
    const line = lines[index]
    const before = lines[index - 1]
    if (!line || !before) break
    const {text} = line
    const dashed =
      line.kind === 'item' &&
      index === lines.length - 1 &&
      before.kind !== 'item' &&
      (isName(text) || /^\p{L}[\p{L}'-]*$/u.test(text))
    if (line.kind === 'item' && !dashed) break
    if (!isPostscript(text) && !(isNameLike(text) && !isFarewell(text)) && !isContact(text)) break
    if (isProse(text) && !isPostscript(text) && !isContact(text)) break
    // The last words of a hard-wrapped paragraph are short as well; what begins a block or follows a full stop is none.
    const opens =
      before.block !== line.block || line.cut || /[.!?:,]["')\]]*$/.test(before.text) || /^[—–-]/.test(text)
    if (opens) from = index
  }
  return from
}

const isName = (text: string): boolean =>
  isNameLike(text) && isCapitalised(text) && text.split(/\s+/).length <= 4

/** "Looking forward to hearing from you," and its like close the body; the name stands below. */
const isFarewell = (text: string): boolean => text.endsWith(',') && text.split(/\s+/).length >= 4

function foot(lines: readonly Line[], bodyFrom: number, at: number, signed: boolean): Foot {
  const from = postscriptBefore(lines, bodyFrom, at)
  const parts: PartName[] = lines.slice(from, at).map(() => 'postscript')
  let part: PartName = signed ? 'sign-off' : 'signature'
  let name: Line | undefined
  let count = 0
  for (let index = at; index < lines.length; index++) {
    const line = lines[index]
    if (!line) break
    const {text} = line
    if (signed && index === at) part = 'sign-off'
    else if (part === 'sign-off' && signOffLength(text) === text.length) part = 'sign-off'
    else if (isPostscript(text)) part = 'postscript'
    else if (part === 'postscript' && goesOn(line, lines[index - 1])) part = 'postscript'
    else if (isReachable(line)) {
      parts.push('signature')
      name ??= line
      count++
      continue
    } else if (part !== 'below' && part !== 'postscript' && isSignature(line, name, count)) {
      part = 'signature'
      name ??= line
      count++
    } else part = 'below'
    parts.push(part)
  }
  return {from, parts}
}

/** A postscript that stands before the sign-off. */
function postscriptBefore(lines: readonly Line[], bodyFrom: number, at: number): number {
  for (let index = at - 1; index > bodyFrom; index--) {
    const line = lines[index]
    if (line?.block !== lines[at - 1]?.block) break
    if (line && isPostscript(line.text)) return index
  }
  return at
}

const goesOn = (line: Line, before: Line | undefined): boolean =>
  line.block === before?.block || (isProse(line.text) && line.kind === 'paragraph' && !isNote(line.text))

/** Contact data, links and enclosures: at home below a name wherever they stand. */
function isReachable({text, linked}: Line): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return true
  if ((linked || /^!?\[[^\]]*\]\([^)]*\)$/.test(text)) && text.split(/\s+/).length <= 12) return true
  return (isContact(text) || isEnclosure(text)) && !isNote(text)
}

function isSignature(line: Line, name: Line | undefined, count: number): boolean {
  const {text, kind} = line
  const plain = text.replace(/^[—–-]+\s*/, '')
  if (!name)
    return (
      plain === '' ||
      (kind !== 'heading' &&
        !isNote(plain) &&
        (isProperName(plain) ||
          (isNameLike(plain) && (isCapitalised(plain) || plain.split(/\s+/).length <= 2))))
    )
  if (kind === 'item' || kind === 'heading' || isNote(text) || count > 8) return false
  if (!isNameLike(text) && !isProperName(text)) return false
  const commas = text.split(',').length - 1
  return (
    isCapitalised(text) &&
    (line.block === name.block ? commas <= 3 : commas < (/\d/.test(text) ? 3 : 2) && !line.apart)
  )
}
