import type {Block, Letter, Span} from '../letter/letter.ts'
import type {LineIndex} from '../letter/lines.ts'
import {blockAt, blockBefore} from './block-at.ts'
import {didYouMean} from './nearest.ts'
import type {UnknownRules} from './config.ts'

export type DirectiveKind = 'disable' | 'enable' | 'disable-line' | 'disable-next-line'

/** A comment that switches rules off or on for a place: `<!-- cl-lint-disable rule, rule -- reason -->`. */
export interface Directive {
  readonly kind: DirectiveKind
  /** Rule ids; none given means every rule. */
  readonly rules: readonly string[]
  readonly justification: string
  readonly span: Span
  /** For `disable-line` and `disable-next-line`: silences what begins in `[start, end)`. */
  readonly target: Span
}

/** A comment that means to be a directive and is none. One line. */
export interface DirectiveProblem {
  readonly message: string
  readonly span: Span
}

export interface Directives {
  /** In source order. */
  readonly directives: readonly Directive[]
  readonly problems: readonly DirectiveProblem[]
}

const kinds = ['disable', 'enable', 'disable-line', 'disable-next-line'] as const
const names = kinds.map((kind) => `cl-lint-${kind}`)

/** Reads the directives in a letter's comments. `ruleIds` are those of all rules, switched on or not. */
export function readDirectives(
  letter: Letter,
  lines: LineIndex,
  ruleIds: readonly string[],
  unknownRules: UnknownRules = 'forbid'
): Directives {
  const known = new Set(ruleIds)
  const directives: Directive[] = []
  const problems: DirectiveProblem[] = []
  for (const {text, span} of letter.comments) {
    const [name = ''] = /^cl-lint-\S*/.exec(text) ?? []
    if (name === '') continue
    const kind = kinds.find((kind) => name === `cl-lint-${kind}`)
    if (!kind) {
      problems.push({message: `"${name}" is no directive${didYouMean(name, names)}`, span})
      continue
    }
    const [list = '', ...reasons] = text.slice(name.length).split(/(?:^|\s)-{2,}(?:\s|$)/)
    const rules = list.split(',').flatMap((part) => part.trim() || [])
    for (const rule of new Set(rules)) {
      if (unknownRules === 'forbid' && !known.has(rule))
        problems.push({
          message: `"${rule}", named in this comment, is no rule${didYouMean(rule, ruleIds)}`,
          span
        })
    }
    const target = kind === 'disable-next-line' ? nextText(letter, lines, span) : lineOf(lines, span.start)
    directives.push({kind, rules, justification: reasons.join(' -- ').trim(), span, target})
  }
  return {directives, problems}
}

const lineOf = (lines: LineIndex, offset: number): Span => {
  const {line} = lines.point(offset)
  return {start: lines.lineStart(line), end: line < lines.count ? lines.lineStart(line + 1) : Infinity}
}

const isText = ({kind}: Block): boolean => kind === 'paragraph' || kind === 'item' || kind === 'heading'

/**
 * From a comment to the end of the next block of text, a whole list being one block. A comment in the middle of a
 * paragraph means the next line, as in code.
 */
function nextText({blocks, source}: Letter, lines: LineIndex, comment: Span): Span {
  if (blockAt(blocks, comment.start)?.kind !== 'html') {
    const line = lineOf(lines, lineOf(lines, comment.end).end)
    if (source.slice(line.start, line.end).trim() !== '') return line
  }
  let index = blockBefore(blocks, comment.start)
  const reached = (block: Block | undefined): boolean =>
    !block || (isText(block) && block.span.start >= comment.end)
  while (!reached(blocks[index])) index++
  let last = blocks[index]
  if (!last) return {start: comment.end, end: source.length + 1}
  for (const {group} = last; blocks[index]?.group === group; index++) last = blocks[index] ?? last
  // A finding may be empty and stand at the very end.
  return {start: comment.end, end: last.span.end + 1}
}
