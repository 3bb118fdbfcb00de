import type {Sentence, Token} from '../letter/letter.ts'
import type {Amount} from './money.ts'
import {roundabout, withoutAside} from './pay-asides.ts'
import {isOtherMoney} from './pay-other-money.ts'
import {isHead, isJob, isOfRole, isOwn, isRole, isSomebodys} from './pay-persons.ts'
import {MEASURE_NOUNS, OTHER_MONEY, PAY_NOUNS, PAY_PAIRS, PAYERS} from './pay-words.data.ts'
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
