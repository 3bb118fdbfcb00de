import type {Letter, Sentence, Span} from './letter.ts'

/** Tokens `[from, to)` of a sentence. */
export interface TokenRange {
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
}

/** The source span of a range of tokens. */
export const spanOf = ({sentence, from, to}: TokenRange): Span => ({
  start: sentence.tokens[from]?.start ?? sentence.span.start,
  end: sentence.tokens[to - 1]?.end ?? sentence.span.end
})

/** The words of a range of tokens for a message: on one line, without markup. */
export const textOf = ({sentence, from, to}: TokenRange): string =>
  sentence.tokens
    .slice(from, to)
    .map((token, index) => (index === 0 ? '' : token.glue || (token.space ? ' ' : '')) + token.text)
    .join('')

/** The source span of a range of tokens, the fence of inline code included where the range begins or ends with code. */
export function tokenSpan(letter: Pick<Letter, 'source'>, range: TokenRange): Span {
  const {tokens} = range.sentence
  let {start, end} = spanOf(range)
  while (tokens[range.from]?.code && letter.source[start - 1] === '`') start--
  while (tokens[range.to - 1]?.code && letter.source[end] === '`') end++
  return {start, end}
}

/** What a span says, on one line, for a message to quote. */
export const quoted = ({source}: Pick<Letter, 'source'>, {start, end}: Span): string =>
  source.slice(start, end).replace(/\s+/g, ' ')
