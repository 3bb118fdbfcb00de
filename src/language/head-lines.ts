import {FlatText} from '../letter/flat-text.ts'
import type {Letter, Span, Token} from '../letter/letter.ts'
import {tokenize} from '../letter/tokens.ts'

/** A line above the body that may say what the letter is for; tokens count in the letter's source. */
export interface HeadLine {
  readonly tokens: readonly Token[]
  readonly span: Span
  /** It says so: a subject line, "Application: …", front matter's `title`. */
  readonly applies: boolean
  /** A heading, or the last line before the salutation: it may hold nothing but the title. */
  readonly titled: boolean
}

const announces =
  /^[\s#>*_~-]*(?:re|ref|subject|betreff|application|job application|letter of application|cover letter|motivation(?:al)? letter|covering letter|applying|apply|bewerbung|position|role|vacancy|job|job title|regarding)\b/i

/** Lines of front matter and header that can name role or employer. */
export function headLines(letter: Letter): HeadLine[] {
  const {source, subject, frontMatter} = letter
  const result: HeadLine[] = []
  const title =
    frontMatter?.valueSpan('title') ?? frontMatter?.valueSpan('position') ?? frontMatter?.valueSpan('subject')
  if (title) result.push({...lineAt(source, title), applies: true, titled: true})
  const spans = letter.part('header').flatMap(({span}) => linesIn(source, span))
  for (const [index, span] of spans.entries()) {
    const text = source.slice(span.start, span.end)
    const isSubject = subject !== undefined && subject.start >= span.start && subject.end <= span.end
    const heading =
      /^\s*(?:#|\*\*)/.test(text) || /^[ \t]*#/.test(source.slice(lineStart(source, span.start), span.start))
    // Below a name, a heading is what the sender is.
    const below = index > 0 && isName(source, spans[index - 1])
    const last = index > 2 && index === spans.length - 1
    result.push({
      ...lineAt(source, span),
      applies: isSubject || announces.test(text),
      titled: (heading && !below) || last
    })
  }
  return result
}

function lineAt(source: string, span: Span): Pick<HeadLine, 'tokens' | 'span'> {
  const value = source.slice(span.start, span.end)
  return {tokens: tokenize(new FlatText([{value, start: span.start, kind: 'text'}]), 0, value.length), span}
}

function linesIn(source: string, {start, end}: Span): Span[] {
  const spans: Span[] = []
  for (const match of source.slice(start, end).matchAll(/[^\r\n]+/g)) {
    if (match[0].trim() !== '')
      spans.push({start: start + match.index, end: start + match.index + match[0].length})
  }
  return spans
}

const lineStart = (source: string, at: number): number =>
  Math.max(source.lastIndexOf('\n', at - 1), source.lastIndexOf('\r', at - 1)) + 1

/** Two to four capitalised words: a person. */
function isName(source: string, span: Span | undefined): boolean {
  const text = span ? source.slice(span.start, span.end).replace(/^[\s#*_]+|[\s*_]+$/g, '') : ''
  const words = text.split(/\s+/)
  return words.length >= 2 && words.length <= 4 && words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word))
}
