import type {Letter} from '../letter/letter.ts'
import type {LineIndex} from '../letter/lines.ts'
import {blockAt} from '../lint/block-at.ts'
import type {Fix} from '../lint/diagnostic.ts'

/**
 * The comment that silences a rule for the block in which an offset stands; a list is one block. Undefined where the
 * offset stands in none, as in front matter.
 */
export function disableFix(rule: string, offset: number, letter: Letter, lines: LineIndex): Fix | undefined {
  const block = blockAt(letter.blocks, offset)
  if (!block) return undefined
  const first = letter.blocks.find(({group}) => group === block.group) ?? block
  const start = lines.lineStart(lines.point(first.span.start).line)
  const indent = /^[ \t]*/.exec(letter.source.slice(start))?.[0] ?? ''
  return insertion(start, `${indent}<!-- cl-lint-disable-next-line ${rule} -->`, letter.source)
}

/** The comment that silences a rule for the whole letter; it stands below the front matter. */
export function disableWholeFix(rule: string, {source, frontMatter}: Letter): Fix {
  const comment = `<!-- cl-lint-disable ${rule} -->`
  const bom = source.startsWith('\uFEFF') ? 1 : 0
  if (!frontMatter) return insertion(bom, comment, source)
  const end = /^[^\r\n]*(?:\r\n|\r|\n)?/.exec(source.slice(frontMatter.span.end))?.[0].length ?? 0
  return insertion(frontMatter.span.end + end, comment, source)
}

function insertion(offset: number, line: string, source: string): Fix {
  const newline = /\r\n|\r|\n/.exec(source)?.[0] ?? '\n'
  return {range: [offset, offset], text: `${line}${newline}`}
}
