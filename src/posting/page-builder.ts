import {type Token, TokenizerMode} from 'parse5'
import type {FlatText, Run} from '../letter/flat-text.ts'
import {append, textRuns} from './entities.ts'
import {isSkipped, pageHint, shapeOf, tagShape} from './html-shapes.ts'
import {postingDataIn} from './json-ld.ts'
import {hasLetters, type Line, linesOf, maxLines, type Page, type StatedFact, statedText} from './lines.ts'

type Mode = (typeof TokenizerMode)[keyof typeof TokenizerMode]

const modes: Readonly<Record<string, Mode>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  textarea: TokenizerMode.RCDATA,
  title: TokenizerMode.RCDATA
}

/** An element whose end is waited for: nested ones of its name are counted, so no stack is needed. */
interface Open {
  readonly name: string
  depth: number
}

/** Makes lines of a tokenizer's tokens, one after the other. */
export class PageBuilder {
  switchMode: (mode: Mode) => void = () => undefined
  private readonly input: FlatText
  private readonly skipping: boolean
  private readonly lines: Line[] = []
  private readonly stated: StatedFact[] = []
  private runs: Run[] = []
  /** Source range of the text since the last tag: the tokenizer hands it over in pieces. */
  private pending: {from: number; to: number} | undefined
  private kind: Line['kind'] = 'text'
  private level = 0
  private gap = true
  private bold = 0
  private plain = false
  private skip: Open | undefined
  private raw: string | undefined
  private hinted: (Open & {readonly hint: NonNullable<Line['hint']>}) | undefined
  private organization: Open | undefined

  constructor(input: FlatText, skipping: boolean) {
    this.input = input
    this.skipping = skipping
  }

  finish(): Page {
    this.flush()
    this.close()
    return {lines: this.lines, stated: this.stated}
  }

  onStartTag(token: Token.TagToken): void {
    this.flush()
    const name = token.tagName
    const mode = Object.hasOwn(modes, name) ? modes[name] : undefined
    if (mode !== undefined && !token.selfClosing) {
      this.raw = name === 'script' && isJsonLd(token) ? 'json-ld' : name
      this.switchMode(mode)
    }
    if (this.skip) {
      if (name === this.skip.name && !token.selfClosing) this.skip.depth++
      // A page's own heart ends navigation that was never closed.
      else if (
        name === 'main' ||
        name === 'body' ||
        (name === 'h1' && !/^(?:aside|footer)$/.test(this.skip.name))
      )
        this.skip = undefined
      if (this.skip) return
    }
    if (name === 'meta') this.meta(token)
    const shape = tagShape(name)
    if (this.skipping && !token.selfClosing && !shape.void && isSkipped(token)) {
      this.skip = {name, depth: 1}
      this.close()
      return
    }
    this.startHint(token)
    if (shape.block) {
      this.close()
      ;({kind: this.kind, level: this.level} = shapeOf(name))
      this.gap = true
    } else if (shape.cell) this.cell(token)
    else if (shape.line) this.close()
    else if (shape.apart) this.space(token)
    if (shape.bold) this.bold++
  }

  onEndTag({tagName: name, location}: Token.TagToken): void {
    this.flush()
    this.raw = undefined
    if (this.skip) {
      if (name === this.skip.name && --this.skip.depth === 0) this.skip = undefined
      return
    }
    const shape = tagShape(name)
    if (shape.bold && this.bold > 0) this.bold--
    if (this.organization?.name === name && --this.organization.depth === 0) this.organization = undefined
    if (this.hinted?.name === name && --this.hinted.depth === 0) {
      this.close()
      this.hinted = undefined
    }
    if (shape.block) {
      this.close()
      this.kind = 'text'
      this.level = 0
      this.gap = true
    } else if (shape.apart && location)
      this.runs.push({value: ' ', start: location.startOffset, kind: 'text'})
  }

  onCharacter({location}: Token.CharacterToken): void {
    if (!location) return
    if (this.pending) this.pending.to = location.endOffset
    else this.pending = {from: location.startOffset, to: location.endOffset}
  }

  onWhitespaceCharacter(token: Token.CharacterToken): void {
    this.onCharacter(token)
  }

  onNullCharacter(): void {}

  onComment(): void {
    this.flush()
  }

  onDoctype(): void {}
  onEof(): void {}

  private flush(): void {
    if (!this.pending) return
    const {from, to} = this.pending
    this.pending = undefined
    if (this.raw === 'json-ld') this.stated.push(...postingDataIn(this.input, from, to))
    else if (this.raw === 'title') this.state('page-title', from, to)
    else if (!this.skip && this.raw === undefined && !this.isFull) {
      if (this.bold === 0 && hasLetters(this.input.raw.slice(from, to))) this.plain = true
      append(this.runs, this.runsOf(from, to))
    }
  }

  private runsOf(from: number, to: number): Run[] {
    const {runs} = this.input
    const [only] = runs
    if (runs.length === 1 && only) return textRuns(only.value.slice(from, to), only.start + from)
    return this.input.slice(from, to).runs.flatMap(({value, start}) => textRuns(value, start))
  }

  private meta(token: Token.TagToken): void {
    const property = attribute(token, 'property') ?? attribute(token, 'name') ?? ''
    const content = token.location?.attrs?.['content']
    if (!content) return
    const key = /^(?:og|twitter):title$/.test(property)
      ? 'page-title'
      : property === 'og:site_name'
        ? 'site'
        : undefined
    if (!key) return
    const raw = this.input.raw.slice(content.startOffset, content.endOffset)
    const skip = /^[^=]{0,20}=\s*["']?/.exec(raw)?.[0].length ?? 0
    this.state(key, content.startOffset + skip, content.endOffset - (/["']$/.test(raw) ? 1 : 0))
  }

  private state(key: StatedFact['key'], from: number, to: number): void {
    const flat = statedText(this.runsOf(from, to))
    if (flat) this.stated.push({key, flat})
  }

  private startHint(token: Token.TagToken): void {
    const {tagName: name} = token
    if (this.hinted?.name === name) this.hinted.depth++
    if (this.organization?.name === name) this.organization.depth++
    else if (/organization/i.test(attribute(token, 'itemprop') ?? '')) this.organization = {name, depth: 1}
    const hint = this.hinted ? undefined : pageHint(token, this.organization !== undefined)
    if (!hint) return
    this.close()
    this.hinted = {name, depth: 1, hint}
  }

  private cell({location}: Token.TagToken): void {
    if (location && this.runs.some(({value}) => hasLetters(value)))
      this.runs.push({value: '\t', start: location.startOffset, kind: 'text'})
  }

  private space({location}: Token.TagToken): void {
    if (location && this.runs.length > 0)
      this.runs.push({value: ' ', start: location.startOffset, kind: 'text'})
  }

  /** Its lines are all that a posting can have; only what its metadata states is still looked for. */
  private get isFull(): boolean {
    return this.lines.length >= maxLines
  }

  private close(): void {
    const lines = linesOf(this.runs, {
      kind: this.kind,
      level: this.level,
      strong: !this.plain && this.kind === 'text',
      gap: this.gap,
      ...(this.hinted && {hint: this.hinted.hint})
    })
    this.runs = []
    this.plain = false
    for (const line of lines) {
      if (!this.isFull) this.lines.push(line)
      this.gap = false
    }
  }
}

const attribute = ({attrs}: Token.TagToken, name: string): string | undefined =>
  attrs.find((attr) => attr.name === name)?.value

const isJsonLd = (token: Token.TagToken): boolean => /ld\+json/i.test(attribute(token, 'type') ?? '')
