import type {Letter, PartName} from '../../letter/letter.ts'
import {bodyWords} from '../../letter/body.ts'
import {parseLetter} from '../../letter/parse-letter.ts'
import type {Posting} from '../../posting/posting.ts'
import {relativePath} from '../paths.ts'
import {count} from '../plural.ts'
import type {ReportContext, ReportedFile} from '../reporter.ts'
import {SourceLines} from '../source-lines.ts'
import {answersHtml} from './answers.ts'
import {markedText} from './marked-text.ts'
import {type Note, noteHtml, referenceHtml} from './note.ts'
import {maskedOutline, type OutlineBlock, outlineOf} from './outline.ts'
import {line} from './text.ts'

const partNames: Readonly<Record<PartName, string>> = {
  header: 'Header',
  salutation: 'Salutation',
  body: 'Body',
  'sign-off': 'Sign-off',
  signature: 'Signature',
  postscript: 'Postscript',
  below: 'Below the letter'
}

/** Blocks that no reader of the letter sees; shown where a finding stands in them. */
const unseen: ReadonlySet<OutlineBlock['kind']> = new Set(['front-matter', 'html'])

/** One letter with its notes, and its posting beside it. `number` counts letters from 1 on. */
export function letterArticle(result: ReportedFile, number: number, context: ReportContext): string {
  const {filePath, source} = result
  const {letter, posting} = subjectOf(result)
  const name = line(relativePath(filePath, context.cwd))
  const redacted = letter !== undefined && letter.source !== source
  const page = new Page(result, letter, number, context)
  const aside =
    letter && posting
      ? answersHtml(letter, posting, {
          name: relativePath(posting.name, context.cwd),
          id: `p${number}`,
          of: `l${number}`,
          redacted
        })
      : ''
  return `<article class="letter${aside === '' ? '' : ' answered'}" id="letter-${number}" aria-labelledby="l${number}">
<h2 id="l${number}">${name}</h2>
<p class="summary">${line(summaryOf(result, letter))}</p>
${idleHtml(result)}<div class="columns">
<div class="text">
${page.html()}</div>
${aside}</div>
</article>
`
}

/** The letter as it was linted; results of other makers are read anew. */
function subjectOf({subject, source}: ReportedFile): {letter?: Letter; posting?: Posting | undefined} {
  if (subject) return subject()
  return source === undefined ? {} : {letter: parseLetter(source)}
}

function summaryOf(result: ReportedFile, letter: Letter | undefined): string {
  const {errorCount, warningCount, suppressedMessages} = result
  const problems =
    errorCount + warningCount === 0
      ? 'Nothing to report'
      : `${count(errorCount, 'error')}, ${count(warningCount, 'warning')}`
  const words = letter ? ` · ${count(bodyWords(letter).length, 'word')} in the body` : ''
  const silenced = suppressedMessages.length
  return `${problems}${words}${silenced === 0 ? '' : ` · ${silenced} silenced by comments`}`
}

function idleHtml({notRun}: ReportedFile): string {
  if (notRun.length === 0) return ''
  const reasons = [...new Set(notRun.map(({reason}) => reason))]
  const items = reasons.map((reason) => {
    const ids = notRun
      .filter((rule) => rule.reason === reason)
      .map(({ruleId}) => `<code>${line(ruleId)}</code>`)
    return `<p class="idle">Did not run, since ${line(reason)}: ${ids.join(', ')}</p>\n`
  })
  return items.join('')
}

/** The parts of one letter in order, each block with its notes beside it. */
class Page {
  private readonly blocks: readonly OutlineBlock[]
  private readonly notes: readonly Note[]
  private readonly source: string
  private readonly lines: SourceLines | undefined
  private readonly posting: string | undefined
  private readonly number: number
  private readonly context: ReportContext
  private readonly explained = new Set<string>()

  constructor(result: ReportedFile, letter: Letter | undefined, number: number, context: ReportContext) {
    this.source = result.source ?? ''
    this.lines = result.source === undefined ? undefined : new SourceLines(result.source)
    this.posting = result.posting
    this.number = number
    this.context = context
    this.notes = result.messages.map((diagnostic, index) => {
      const [start, end] = this.lines?.offsets(diagnostic) ?? [0, 0]
      return {diagnostic, number: index + 1, start, end}
    })
    const outline = letter && result.source !== undefined ? outlineOf(letter) : []
    const blocks = letter?.source === result.source ? outline : maskedOutline(outline)
    this.blocks = blocks.filter(
      ({kind, span}) =>
        !unseen.has(kind) || this.notes.some(({start, end}) => start < span.end && end > span.start)
    )
  }

  html(): string {
    if (this.blocks.length === 0) return this.notesHtml(this.notes, false, 'the letter')
    const notes = this.notesByBlock()
    let html = ''
    let part: PartName | undefined
    for (const block of this.blocks) {
      const name = partNames[block.part]
      if (block.part !== part) {
        html += `${part === undefined ? '' : '</div>\n'}<div class="part ${block.part}" role="group" aria-label="${name}">\n<h3>${name}</h3>\n`
        part = block.part
      }
      html += this.row(block, notes.get(block) ?? [], name)
    }
    return `${html}</div>\n`
  }

  /** Each note beside the block that it begins in, or the one before. */
  private notesByBlock(): ReadonlyMap<OutlineBlock, Note[]> {
    const byBlock = new Map<OutlineBlock, Note[]>()
    const ordered = [...this.notes].sort((one, other) => one.start - other.start)
    let index = 0
    for (const note of ordered) {
      while ((this.blocks[index + 1]?.span.start ?? Infinity) <= note.start) index++
      const block = this.blocks[index]
      if (block) byBlock.set(block, [...(byBlock.get(block) ?? []), note])
    }
    return byBlock
  }

  private row(block: OutlineBlock, notes: readonly Note[], name: string): string {
    const marks = this.notes.map(({start, end, diagnostic: {severity}}) => ({start, end, severity}))
    const references = notes.map((note) => ({at: note.end, html: referenceHtml(note, this.number)}))
    const text = markedText(block, this.source, marks, references)
    return `<div class="row">\n${inElement(block, text)}\n${this.notesHtml(notes, true, name)}</div>\n`
  }

  private notesHtml(notes: readonly Note[], placed: boolean, place: string): string {
    if (notes.length === 0) return ''
    const {cwd, rules} = this.context
    const items = notes.map((note) => {
      const {ruleId} = note.diagnostic
      const why = ruleId === null || this.explained.has(ruleId) ? undefined : rules.get(ruleId)?.docs.why
      if (ruleId !== null) this.explained.add(ruleId)
      return noteHtml(note, placed, {letter: this.number, cwd, posting: this.posting, lines: this.lines, why})
    })
    return `<ul class="notes" role="list" aria-label="Notes on: ${place}">\n${items.join('')}</ul>\n`
  }
}

function inElement({kind}: OutlineBlock, text: string): string {
  switch (kind) {
    case 'heading':
      return `<p class="heading">${text}</p>`
    case 'item':
      return `<ul><li>${text}</li></ul>`
    case 'quote':
      return `<blockquote>${text}</blockquote>`
    case 'break':
      return '<hr>'
    case 'code':
    case 'table':
    case 'html':
    case 'front-matter':
      return `<pre>${text}</pre>`
    case 'paragraph':
      return `<p>${text}</p>`
  }
}
