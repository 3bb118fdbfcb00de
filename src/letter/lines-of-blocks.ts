import type {RawBlock} from './raw-block.ts'

/** A line of a block's flat text without the white space around it, or a piece of one. */
export interface Line {
  readonly block: number
  readonly kind: RawBlock['kind']
  readonly from: number
  readonly to: number
  readonly text: string
  /** White space before it on its line. */
  readonly indent: number
  /** Stands in a link from its first character on. */
  readonly linked: boolean
  /** A rule (`---`) or another block without text stands before it. */
  readonly apart: boolean
  /** Begins inside a line of the source: the line before was cut off it. */
  readonly cut?: true
}

/** The lines of all blocks of prose, in source order. */
export function linesOfBlocks(blocks: readonly RawBlock[]): Line[] {
  const lines: Line[] = []
  let apart = false
  for (const [block, {flat, kind}] of blocks.entries()) {
    if (!flat) {
      apart = true
      continue
    }
    for (const match of flat.raw.matchAll(/[^\r\n]+/g)) {
      const lead = /^\s*/.exec(match[0])?.[0].length ?? 0
      const content = match[0].trimEnd()
      if (content.length <= lead) continue
      const from = match.index + lead
      const to = match.index + content.length
      const linked = flat.runAt(from)?.link !== undefined
      lines.push({block, kind, from, to, text: flat.text.slice(from, to), indent: lead, linked, apart})
      apart = false
    }
  }
  return lines
}

/** Cuts the line at `index` into two at the character `at` of its text. */
export function cutLine(lines: Line[], index: number, at: number): void {
  const line = lines[index]
  if (!line || at <= 0 || at >= line.text.length) return
  const head = line.text.slice(0, at).trimEnd()
  const tail = line.text.slice(at).trimStart()
  if (head === '' || tail === '') return
  lines.splice(
    index,
    1,
    {...line, to: line.from + head.length, text: head},
    {...line, from: line.to - tail.length, text: tail, apart: false, cut: true}
  )
}
