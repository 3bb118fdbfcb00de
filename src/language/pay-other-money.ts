import type {Token} from '../letter/letter.ts'

/* Verbs and nouns of money that is no pay, told from the same words in another sense: `<other>`. */

const isFigure = (token: Token | undefined): boolean =>
  token?.kind === 'number' || /^[$£€]$/.test(token?.lower ?? '')

/** "I invoice €640 a day", "please budget €60k for me", "would settle the matter": no money of another kind. */
const isExempt = (tokens: readonly Token[], index: number): boolean => {
  const lower = tokens[index]?.lower ?? ''
  const [before, next] = [tokens[index - 1]?.lower ?? '', tokens[index + 1]?.lower ?? '']
  return (
    (lower === 'invoice' && isFigure(tokens[index + 1]) && before !== 'the') ||
    (lower === 'budget' && before === 'please') ||
    (/^settles?$/.test(lower) && /^(?:the|this|it|that)$/.test(next))
  )
}

export function isOtherMoney(tokens: readonly Token[], index: number): boolean {
  const lower = tokens[index]?.lower ?? ''
  const [before, next] = [tokens[index - 1]?.lower ?? '', tokens[index + 1]?.lower ?? '.']
  // "someone who can read a query plan"
  if (/^plans?$/.test(lower) && /^(?:query|test|execution|rollback|migration)$/.test(before)) return false
  if (lower === 'query' && /^plans?$/.test(next)) return false
  if ((lower === 'tax' && next === 'free') || (lower === 'move' && before === 'the')) return false
  if (lower === 'fine') return !/^(?:be|is|are|just|perfectly)$/.test(before)
  // "pays a premium of $30,000 for engineers"
  if (lower === 'premium' && /^pa(?:y|ys|id)$/.test(tokens[index - 2]?.lower ?? '')) return false
  // "a flat €4,000", "my request"
  if ((lower === 'flat' && isFigure(tokens[index + 1])) || (lower === 'request' && before === 'my'))
    return false
  if (/^fees?$/.test(lower) && [1, 2].some((back) => tokens[index - back]?.lower === 'my')) return false
  // "salaries have settled at €90k", "pay has moved to £70k": a level, and no money that changes hands.
  if (
    /^(?:settle[sd]?|settling|mov(?:e[sd]?|ing)|cut|books?)$/.test(lower) &&
    /^(?:at|around|near|between|above|somewhere|in|for)$/.test(next)
  )
    return false
  // "engineers on my team saved": a past form is the verb, whatever phrase stands before it.
  if (
    /^(?:saved|spent|lost|raised|sold|processed|handled|settled|refunded|collected|generated|wasted|recovered|transferred|won)$/.test(
      lower
    )
  )
    return true
  // "I would not move for less": no money is moved.
  if (/^(?:move|moves|moving)$/.test(lower) && /^(?:for|to|from|under|below|in|on|,|\.|unless)$/.test(next))
    return false
  // "on my team cut $90,000": with an amount behind it, it is the verb.
  if (/^(?:cuts?|trim(?:s|med)?|reduced?|shaves?)$/.test(lower) && isFigure(tokens[index + 1])) return true
  if (isExempt(tokens, index)) return false
  // "a role on a ledger": an object of a preposition bears no amount. "a budget of $2M" does.
  if (/^(?:of|is|was|at)$/.test(next)) return true
  return ![1, 2, 3].some(
    (back) =>
      /^(?:on|in|at|of|for|with|around|behind|near|to)$/.test(tokens[index - back]?.lower ?? '') &&
      tokens.slice(index - back + 1, index).every(({kind}) => kind === 'word')
  )
}
