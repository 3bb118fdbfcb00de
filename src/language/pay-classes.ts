import type {Sentence, Token} from '../letter/letter.ts'
import type {Amount} from './money.ts'
import {roundabout, withoutAside} from './pay-asides.ts'
import {
  JOB_NOUNS,
  LOOSE,
  MACHINE_JOBS,
  MEASURE_NOUNS,
  OTHER_MONEY,
  PAY_NOUNS,
  PAY_PAIRS,
  PAYERS,
  ROLE_NOUNS,
  ROLE_VERBS
} from './pay-words.data.ts'
import {findSources} from './sources.ts'

/** Tokens on either side of an amount that its frames can reach. */
const reach = 30

/** A sentence around an amount as the frames of pay see it. */
export interface ClassedTokens {
  readonly tokens: readonly Token[]
  /** Position of the amount, one token there. */
  readonly at: number
  /** Position of the first of these tokens in the sentence. */
  readonly start: number
}

/**
 * What stands around an amount, with classes in place of words, one token for the amount, and marks where no frame may
 * reach.
 */
export function classed(
  sentence: Sentence,
  amount: {readonly from: number; readonly to: number},
  amounts: readonly Amount[],
  extra: readonly string[]
): ClassedTokens {
  const start = Math.max(0, amount.from - reach)
  const end = Math.min(sentence.tokens.length, amount.to + reach)
  const near = ({from, to}: {readonly from: number; readonly to: number}): boolean => from < end && to > start
  const others = amounts.filter((other) => other !== amount && near(other))
  const named = findSources(sentence, extra).filter(
    (source) => near(source) && source.known !== undefined && source.known.topic !== 'market'
  )
  const holds = (index: number, {from, to}: {readonly from: number; readonly to: number}): boolean =>
    index >= from && index < to
  const around = sentence.tokens.slice(start, end)
  const ofRole = start === 0 && isOfRole(sentence)
  const tokens: Token[] = []
  let at = 0
  for (let index = start; index < end; index++) {
    const token = sentence.tokens[index]
    if (!token) continue
    if (index === amount.from) {
      tokens.length -= roundabout(tokens)
      at = tokens.length
      tokens.push(as(token, '<amount>', 'number'))
      index = amount.to - 1
    } else if (others.some((other) => holds(index, other))) tokens.push(as(token, '<money>', 'mark'))
    else if (named.some((source) => holds(index, source))) tokens.push(as(token, '<source>', 'word'))
    else if (index === 0 && ofRole) tokens.push(as(token, '<role>', 'word'))
    else tokens.push(token.kind === 'mark' ? classOfMark(token) : classOfWord(around, index - start, token))
  }
  return withoutAside({tokens: withRelatives(tokens), at, start})
}

/** "Senior roles, which go for €60k": a relative clause on a role or its pay goes on with it. */
const withRelatives = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, index) => {
    const isComma = token.text === ','
    const relative = isComma ? tokens[index + 1] : token
    const head = tokens[index - (isComma || tokens[index - 1]?.text !== ',' ? 1 : 2)]
    return relative &&
      /^(?:which|who|that)$/.test(relative.lower) &&
      /^(?:<role>|<job>)$/.test(head?.lower ?? '')
      ? as(token, isComma ? 'who' : relative.lower, 'word')
      : token
  })

/** What stands in an answer of a few words for its question: "What does a lead earn? 160k." */
export function withQuestion({tokens, at, start}: ClassedTokens, question: ClassedTokens): ClassedTokens {
  const asked = question.tokens.map((token, index) =>
    index === question.tokens.length - 1 ? as(token, ':', 'mark') : token
  )
  return {tokens: [...asked, ...tokens], at: at + asked.length, start: start - asked.length}
}

const as = (token: Token, lower: string, kind: Token['kind']): Token => ({...token, lower, stem: lower, kind})

/** "engineers and I make": no frame of a role reaches over a first person. "what I do" is a job. */
export const withoutFirstPerson = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, index) => {
    const first =
      /^(?:i|we|us|me|our)$/.test(token.lower) &&
      token.text !== 'US' &&
      // "engineers like me": still the engineers.
      !/^(?:like|as)$/.test(tokens[index - 1]?.lower ?? '') &&
      // "contractors of my sort": the sort.
      !/^(?:kind|sort|type|trade|ilk|grade|level|profession|field|industry|craft|sector|country|city|region|town|line|occupation|discipline)$/.test(
        tokens[index + 1]?.lower ?? ''
      )
    return first && tokens[index - 1]?.lower !== '<job>' ? as(token, token.lower, 'mark') : token
  })

/** "my friend's salary" is not the writer's, "in my region the wage" neither. */
export const withoutGenitive = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, index) => {
    const other =
      token.lower === 'the' &&
      !/^(?:for|of|at|in|on|to|with)$/.test(tokens[index - 1]?.lower ?? '') &&
      tokens.slice(Math.max(0, index - 3), index).some(({lower}) => lower === 'my')
    return token.lower === "'s" || other ? as(token, token.lower, 'mark') : token
  })

function classOfMark(token: Token): Token {
  if (token.text === '(') return as(token, '<open>', 'mark')
  if (token.text === ')') return as(token, '<close>', 'mark')
  // "SwissDevJobs' CHF 115'000": an apostrophe stops no gap.
  return token.text === "'" ? as(token, "'", 'word') : token
}

function classOfWord(tokens: readonly Token[], index: number, token: Token): Token {
  const {lower} = token
  const before = tokens[index - 1]?.lower ?? ''
  const word = (name: string): Token => as(token, name, 'word')
  if (PAY_PAIRS.test(`${before} ${lower}`) || PAY_NOUNS.has(lower))
    return isSomebodys(tokens, index) ? token : word('<pay>')
  if (isRole(tokens, index)) return word('<role>')
  if (isJob(tokens, index)) return word('<job>')
  if (MEASURE_NOUNS.has(lower)) return word(isOwn(tokens, index) ? '<mine>' : '<measure>')
  if ((PAYERS.has(lower) || (lower === 'ups' && before === 'start')) && isHead(tokens[index + 1]))
    return word('<payer>')
  const opens = index === 0 || tokens[index - 1]?.kind === 'mark'
  if (
    opens &&
    /^[a-z]{2,}ing$/.test(lower) &&
    !/thing$|^(?:look|ask|hop|aim|seek|want|target|expect|regard|concern|speak)ing$/.test(lower)
  )
    return word('<gerund>')
  if (OTHER_MONEY.has(lower) && isOtherMoney(tokens, index)) return as(token, '<other>', 'mark')
  // "who" may stand in a gap ("freshers who know Django earn"), "that" may not.
  const ends = /^(?:that|which|where|because|when|while|although|though|but)$/.test(lower)
  // "a lead of that calibre": a determiner there.
  const points = lower === 'that' && /^(?:of|at|in|for|with|on|like)$/.test(before)
  return ends && !points ? as(token, lower, 'mark') : token
}

/** "his salary", "my friend's wage": one person's pay, and no claim about a role. */
const isSomebodys = (tokens: readonly Token[], index: number): boolean => {
  const [one, two, three] = [1, 2, 3].map((back) => tokens[index - back]?.lower ?? '')
  return (
    /^(?:his|her)$/.test(one ?? '') || (one === "'s" && two !== '' && /^(?:my|his|her)$/.test(three ?? ''))
  )
}

/** "Compiler people are rare. They get …": the sentence before is about persons with a job. */
function isOfRole({block, tokens}: Sentence): boolean {
  if (tokens[0]?.lower !== 'they') return false
  const before = block.sentences[block.sentences.findIndex((other) => other.tokens === tokens) - 1]
  const opening = before?.tokens.slice(0, 5) ?? []
  const at = opening.findIndex(({lower}, index) => lower !== 'they' && isRole(before?.tokens ?? [], index))
  return at >= 0 && opening.slice(0, at).every(({lower}) => !/^(?:i|we|my|our|these|those|the)$/.test(lower))
}

function isRole(tokens: readonly Token[], index: number): boolean {
  const lower = tokens[index]?.lower ?? ''
  // "Django people are rare, and they get £90k"
  if (lower === 'they') {
    return tokens.slice(0, index).some((_, at) => tokens[at]?.lower !== 'they' && isRole(tokens, at))
  }
  const before = tokens[index - 1]?.lower ?? ''
  // "I lead two teams", "you can hire": verbs.
  if (/^leads?$/.test(lower) && /^(?:i|we|who|to|and|he|she|they)$/.test(before)) return false
  if (
    /^hires?$/.test(lower) &&
    /^(?:i|we|you|who|to|and|they|can|could|will|would|companies|banks)$/.test(before)
  )
    return false
  // "a head of data"
  if (/^(?:heads?|chiefs?|vps?)$/.test(lower) && /^of$/.test(tokens[index + 1]?.lower ?? ''))
    return !isOwn(tokens, index)
  // "as a senior one gets …"
  if (lower === 'one')
    return /^(?:gets|earns|makes|takes|can|finds|draws)$/.test(tokens[index + 1]?.lower ?? '')
  const next = tokens[index + 1]
  // "the consultants' report"
  if (
    next?.text === "'" &&
    !MEASURE_NOUNS.has(tokens[index + 2]?.lower ?? '') &&
    !PAY_NOUNS.has(tokens[index + 2]?.lower ?? '')
  )
    return false
  const student = /^students?$/.test(lower) && /^(?:working|doctoral|phd)$/.test(before)
  // "hand their seniors packages of …": a second object follows.
  const second =
    lower.endsWith('s') && MEASURE_NOUNS.has(next?.lower ?? '') && next?.lower.endsWith('s') === true
  // "freelance scrapers charge": whoever the trade is named after.
  const trade = graded.test(before) && /[a-z]{3}(?:ers|ors|ists|ians)$/.test(lower) && !OTHER_MONEY.has(lower)
  return (
    (student || trade || ROLE_NOUNS.has(lower)) &&
    (second || isPlural(lower) || isHead(next)) &&
    !isOwn(tokens, index)
  )
}
/** "freelancers vary": behind a plural stands no noun that it would qualify. */
const isPlural = (lower: string): boolean =>
  /[a-z]{3}s$/.test(lower) && !/(?:ss|us|sres|devops|mlops)$/.test(lower)
const graded =
  /^(?:freelance|freelancing|self-employed|senior|junior|entry-level|mid-level|salaried|seasoned)$/

function isJob(tokens: readonly Token[], index: number): boolean {
  const lower = tokens[index]?.lower ?? ''
  const before = tokens[index - 1]?.lower ?? ''
  const next = tokens[index + 1]
  // "the band for what I do"
  if (lower === 'what') return /^(?:i|we|you)$/.test(next?.lower ?? '') && tokens[index + 2]?.lower === 'do'
  if (!JOB_NOUNS.has(lower) || !isHead(next) || isOwn(tokens, index)) return false
  if (/^jobs?$/.test(lower) && MACHINE_JOBS.has(before)) return false
  // "I work for": a verb.
  return (
    lower !== 'work' || !/^(?:i|we|they|you|who|to|would|people|engineers|developers|\w+ly)$/.test(before)
  )
}

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

function isOtherMoney(tokens: readonly Token[], index: number): boolean {
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

/** A word that goes on with the sentence rather than naming what stands before it. */
export const isLoose = ({lower, kind}: Token): boolean =>
  kind === 'mark' || LOOSE.has(lower) || lower.endsWith('ly')

/** The phrase ends here: no noun follows that the word would only qualify ("developer plan"). */
function isHead(next: Token | undefined): boolean {
  // "SDE-2", "L5-L6"
  if (next?.kind !== 'word') return next?.glue !== '-' || next.kind === 'number'
  if (next.glue !== '') return false
  return (
    isLoose(next) ||
    ROLE_VERBS.has(next.lower) ||
    /(?:ing|ed)$/.test(next.lower) ||
    /^\p{Lu}/u.test(next.text)
  )
}

/** "our engineers", "my lead": the writer knows these figures at first hand. "my kind of work" is the market's. */
function isOwn(tokens: readonly Token[], index: number): boolean {
  return [1, 2, 3].some((back) => {
    if (!/^(?:our|my)$/.test(tokens[index - back]?.lower ?? '')) return false
    const between = tokens.slice(index - back + 1, index)
    // "in my view a job": another phrase has begun.
    return between.every(
      ({kind, lower}) =>
        kind !== 'mark' && !/^(?:kind|sort|type|line|level|an?|the|this|such|any)$/.test(lower)
    )
  })
}
