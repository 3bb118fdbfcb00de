import type {Diagnostic} from '../lint/diagnostic.ts'
import type {Measure} from './cells.ts'
import {editRows} from './edit-rows.ts'
import {printable, withoutCommands} from './escape.ts'
import {excerpt, type Row, widestNumber} from './excerpt.ts'
import type {Paint} from './paint.ts'
import {relativePath} from './paths.ts'
import type {ReportedFile, ReportContext} from './reporter.ts'
import {severityName} from './severity-name.ts'
import type {SourceLines} from './source-lines.ts'
import {wrap} from './wrap.ts'

// Longer lines are hard to read; quoted lines may be as long as the terminal allows.
const longestProse = 84
const labelWidth = 5

/** Writes the findings of one file, each beside a rail that holds it together. */
export class Page {
  private readonly result: ReportedFile
  private readonly lines: SourceLines | undefined
  private readonly paint: Paint
  private readonly cwd: string
  private readonly measure: Measure
  private readonly numberWidth: number
  /** Columns beside the rail. */
  private readonly width: number

  constructor(
    result: ReportedFile,
    lines: SourceLines | undefined,
    context: ReportContext,
    measure: Measure
  ) {
    this.result = result
    this.lines = lines
    this.paint = context.paint
    this.cwd = context.cwd
    this.measure = measure
    this.numberWidth = widestNumber(result.messages)
    const columns = Math.max(40, Math.min(context.columns ?? 80, 120))
    this.width = columns - this.numberWidth - 4
  }

  finding(diagnostic: Diagnostic, why: string | undefined): string {
    const {message, fix, suggestions = [], clLint} = diagnostic
    const rows = [
      ...(this.lines ? excerpt(this.lines, diagnostic, this.width, this.measure) : []).map((row) =>
        this.row(row, diagnostic)
      ),
      ...(this.lines ? [this.rail('')] : []),
      ...this.prose(message),
      ...(why === undefined || why === '' ? [] : this.labelled('why', why)),
      ...(fix ? [...this.labelled('fix', '`--fix` writes:'), ...this.edit(fix)] : []),
      ...suggestions.flatMap(({desc, fix: edit}) => [...this.labelled('try', desc), ...this.edit(edit)]),
      ...(clLint?.relatedLocations ?? []).flatMap(({filePath, line, column, message: text}) => [
        ...this.labelled('see', text),
        this.under(`${relativePath(filePath, this.cwd)}:${line}:${column}`)
      ])
    ]
    return `\n${this.header(diagnostic)}\n${this.rail('', '╷')}${rows.join('')}${this.rail('', '╵')}`
  }

  private header(diagnostic: Diagnostic): string {
    const {bold} = this.paint
    const {line, column, ruleId} = diagnostic
    const place = bold(`${printable(relativePath(this.result.filePath, this.cwd))}:${line}:${column}`)
    const rule = ruleId === null ? '' : `${printable(ruleId)} `
    return `${place} ${rule}${this.colour(diagnostic)(severityName(diagnostic))}`
  }

  private row({number, kind, before, marked, after}: Row, diagnostic: Diagnostic): string {
    const {dim, bold} = this.paint
    const colour = this.colour(diagnostic)
    const text: Readonly<Record<Row['kind'], () => string>> = {
      context: () => dim(before),
      line: () => before + styled(bold, marked) + after,
      underline: () => before + colour(marked),
      gap: () => dim(marked)
    }
    return this.rail(text[kind](), '│', number)
  }

  private rail(text: string, rail = '│', number?: number): string {
    const gutter = String(number ?? '').padStart(this.numberWidth + 1)
    // Pieces that are harmless each may make a command together.
    return `${this.paint.dim(`${gutter} ${rail}`)}${text === '' ? '' : ` ${withoutCommands(text)}`}\n`
  }

  private prose(text: string): string[] {
    const width = Math.min(this.width, longestProse)
    return wrap(printable(text), width, this.measure).map((line) => this.rail(line))
  }

  private labelled(label: string, text: string): string[] {
    const width = Math.min(this.width, longestProse) - labelWidth
    const {dim} = this.paint
    return [
      this.rail(''),
      ...wrap(printable(text), width, this.measure).map((line, index) =>
        this.rail((index === 0 ? dim(label.padEnd(labelWidth)) : ' '.repeat(labelWidth)) + dim(line))
      )
    ]
  }

  /** A line below a label's text. */
  private under(text: string): string {
    return this.rail(' '.repeat(labelWidth) + this.paint.dim(printable(text)))
  }

  private edit(edit: NonNullable<Diagnostic['fix']>): string[] {
    if (!this.lines) return []
    const {red, green} = this.paint
    const {removed, added} = editRows(this.lines, edit, this.width - labelWidth - 2, this.measure)
    const line = (sign: string, colour: Paint['red'], {before, marked, after}: Row): string =>
      this.rail(`${' '.repeat(labelWidth)}${colour(sign)} ${before}${styled(colour, marked)}${after}`)
    return [line('-', red, removed), line('+', green, added)]
  }

  private colour({severity}: Diagnostic): Paint['red'] {
    return severity === 2 ? this.paint.red : this.paint.yellow
  }
}

/** Styles are not switched on and off around nothing. */
const styled = (style: Paint['red'], text: string): string => (text === '' ? '' : style(text))
