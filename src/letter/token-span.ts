import type {Letter, Sentence, Span} from './letter.ts'

/** Tokens `[from, to)` of a sentence. */
export interface TokenRange {
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
}

/** The source span of a range of tokens, the fence of inline code included where the range begins or ends with code. */
export function tokenSpan(letter: Pick<Letter, 'source'>, {sentence, from, to}: TokenRange): Span {
  const [first, last] = [sentence.tokens[from], sentence.tokens[to - 1]]
  let start = first?.start ?? sentence.span.start
  let end = last?.end ?? sentence.span.end
  while (first?.code && letter.source[start - 1] === '`') start--
  while (last?.code && letter.source[end] === '`') end++
  return {start, end}
}

/** What a span says, on one line, for a message to quote. */
export const quoted = ({source}: Pick<Letter, 'source'>, {start, end}: Span): string =>
  source.slice(start, end).replace(/\s+/g, ' ')
