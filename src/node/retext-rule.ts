import type {Nodes, Root} from 'nlcst'
import {type Plugin, unified} from 'unified'
import {VFile} from 'vfile'
import {findTechnologies} from '../language/technologies.ts'
import {fold} from '../letter/flat-text.ts'
import type {Letter, Span} from '../letter/letter.ts'
import {LineIndex} from '../letter/lines.ts'
import {spanOf as tokensSpan} from '../letter/token-span.ts'
import {type AnyRule, defineRule, type Finding, type Vocabulary} from '../lint/rule.ts'
import type {Attacher} from './plugin-rules.ts'

/** A rule that runs a retext plug-in. */
export interface RetextRule {
  readonly rule: AnyRule
  /** What options of the form `import:<package>` stand for; whoever loads configs puts it in. */
  readonly imports: Map<string, unknown>
}

type Run = (tree: Root, file: VFile) => void

export const importPrefix = 'import:'

/** More words to choose from help nobody. */
const mostSuggestions = 5

/**
 * A retext plug-in as a rule: it gets the prose of the letter's body and postscript as nlcst, with positions in the
 * source, and its messages become findings. Its options are passed on.
 */
export function retextRule(id: string, attacher: Attacher, url: string | undefined): RetextRule {
  const imports = new Map<string, unknown>()
  const processors = new Map<string, Run>()
  const runFor = (options: object): Run => {
    const key = JSON.stringify(options)
    let run = processors.get(key)
    if (!run) {
      // Plug-ins are made for unified; that is all that is known of them.
      const plugin = attacher as Plugin<[unknown?], Root>
      const processor = unified().use(plugin, withImports(options, imports)).freeze()
      run = (tree, file) => void processor.runSync(tree, file)
      processors.set(key, run)
    }
    return run
  }
  const rule = defineRule<object, 'message'>({
    id,
    docs: {
      summary: `What the retext plug-in ${id} reports.`,
      source: `${id}, a plug-in of retext.`,
      ...(url !== undefined && {url})
    },
    messages: {message: '{{reason}}'},
    freeOptions: true,
    check({letter, options, vocabulary, filename}) {
      const file = new VFile({path: filename, value: letter.source})
      runFor(options)(treeOf(letter), file)
      const found = findings(file, letter, vocabulary)
      return id === 'retext-spell' ? withoutTechnologies(found, letter) : found
    }
  })
  return {rule, imports}
}

/** Options with what `import:<package>` stands for; undefined where there are none, as plug-ins expect it. */
function withImports(options: object, imports: ReadonlyMap<string, unknown>): unknown {
  const replace = (value: unknown): unknown => {
    if (typeof value === 'string' && value.startsWith(importPrefix)) {
      if (imports.has(value)) return imports.get(value)
      throw new Error(`its option "${value}" is loaded from config files only`)
    }
    if (Array.isArray(value)) return value.map(replace)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replace(inner)]))
  }
  return Object.keys(options).length === 0 ? undefined : replace(options)
}

const trees = new WeakMap<Letter, Root>()

/** The letter's tree for plug-ins to change: one for all of them, since some leave data for others. */
function treeOf(letter: Letter): Root {
  let tree = trees.get(letter)
  if (!tree) {
    tree = structuredClone(letter.tree)
    unfold(tree, letter.source)
    trees.set(letter, tree)
  }
  return tree
}

/** Puts back what was folded: plug-ins see curly quotes and line ends as they are written. */
function unfold(node: Nodes, source: string): void {
  if ('children' in node) for (const child of node.children) unfold(child, source)
  else {
    const written = source.slice(node.position?.start.offset, node.position?.end.offset)
    if (written.length === node.value.length && fold(written) === node.value) node.value = written
  }
}

function findings(
  {messages}: VFile,
  {source}: Letter,
  {allow, technologies, sources}: Vocabulary
): Finding<'message'>[] {
  const known = new Set([...allow, ...technologies, ...sources].map((word) => word.toLowerCase()))
  const lines = new LineIndex(source)
  return messages
    .filter(
      // Without severity it is a note about the plug-in itself.
      ({fatal, actual}) => typeof fatal === 'boolean' && !(actual && known.has(actual.toLowerCase()))
    )
    .map(({reason, place, ancestors, expected}) => {
      const span = spanOf(place ?? ancestors?.at(-1)?.position, lines)
      const texts = (expected ?? []).filter((text) => text !== '').slice(0, mostSuggestions)
      return {
        messageId: 'message',
        span,
        data: {reason},
        suggestions: texts.map((text) => ({text: `Write "${text}"`, edit: {span, text}}))
      }
    })
}

/** Dictionaries know no technologies; that we do. */
function withoutTechnologies<Found extends Finding>(found: readonly Found[], {sentences}: Letter): Found[] {
  if (found.length === 0) return []
  const named = sentences.flatMap((sentence) =>
    findTechnologies(sentence.tokens).map(({from, to}) => tokensSpan({sentence, from, to}))
  )
  return found.filter(({span}) => !named.some(({start, end}) => start <= span.start && span.end <= end))
}

interface PointLike {
  readonly line: number
  readonly column: number
  readonly offset?: number | undefined
}

/** A place of unist, which may lack offsets, as a span; without a place, the beginning. */
function spanOf(
  place: PointLike | {readonly start: PointLike; readonly end: PointLike} | undefined,
  lines: LineIndex
): Span {
  if (!place) return {start: 0, end: 0}
  const offset = ({line, column, offset: known}: PointLike): number =>
    known ?? lines.lineStart(line) + column - 1
  if ('start' in place)
    return {start: offset(place.start), end: Math.max(offset(place.start), offset(place.end))}
  return {start: offset(place), end: offset(place)}
}
